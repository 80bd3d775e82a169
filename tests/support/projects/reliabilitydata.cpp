// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/reliabilitydata.h"

#include "tests/support/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

QList<QStringList> plainCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("cannot read %s", qPrintable(path));
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u','));
    return rows;
}

QList<QJsonObject> agreementCases()
{
    QFile file(sharedPath(u"agreement/open/cases.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> cases;
    for (const auto value : QJsonDocument::fromJson(file.readAll())[u"cases"].toArray())
        cases.append(value.toObject());
    return cases;
}

QString caseFile(const QJsonObject &agreementCase)
{
    return sharedPath(u"agreement/open/"_s + agreementCase[u"data"].toString());
}

Ratings caseRatings(const QJsonObject &agreementCase)
{
    const QList<QStringList> rows = plainCsv(caseFile(agreementCase));
    Ratings ratings(rows.first().size() - 1);
    for (const QStringList &row : rows.sliced(1)) {
        std::vector<std::int32_t> values;
        for (const QString &cell : row.sliced(1)) {
            QStringList codes = cell.split(u'|');
            codes.sort();
            values.push_back(cell.isEmpty() ? Ratings::missing : ratings.category(codes.join(u'|')));
        }
        ratings.addUnits(values);
    }
    return ratings;
}

} // namespace Kodeks
