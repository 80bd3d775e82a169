// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/passagequery.h"
#include "core/project/files/passagefiles.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/queries/plainquery.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Random queries give what a plain evaluator finds in the exported rows. KODEKS_QUERIES tells how many are tried (300
/// without it), KODEKS_SEED with what they begin.
class TestQueryProperty : public QObject
{
    Q_OBJECT

private slots:
    void randomQueriesFindWhatTheRowsSay()
    {
        const SampleProject sample;
        const QString path = sample.folder() + u"/all.json"_s;
        QVERIFY(exportPassages(sample->path(), path, {.form = PassageExport::Form::Json}).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QJsonObject> rows;
        for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll()).array())
            rows.append(row.toObject());
        QVERIFY(rows.size() > 200);
        const int count = qEnvironmentVariableIntValue("KODEKS_QUERIES");
        QRandomGenerator random(quint32(qEnvironmentVariableIntValue("KODEKS_SEED")) + 13);
        int empty = 0;
        int whole = 0;
        const int tried = count > 0 ? count : 300;
        for (int i = 0; i < tried; ++i) {
            const PlainQuery query = randomQuery(random, rows, 4);
            const QString text = query.text(i % 2 == 1);
            const auto places = passagesThat(*sample.get(), text);
            QVERIFY2(places, qPrintable(text + u'\n' + (places ? QString() : places.error().message)));
            QSet<QString> found;
            for (const PassagePlace &place : *places)
                found.insert(sample->passage(place.id)->uuid.toString(QUuid::WithoutBraces));
            QSet<QString> wanted;
            const QList<bool> holds = query.found(rows);
            for (qsizetype row = 0; row < rows.size(); ++row) {
                if (holds.at(row))
                    wanted.insert(rows.at(row)[u"passage_id"].toString());
            }
            QVERIFY2(found == wanted,
                qPrintable(u"%1: %2 found, %3 wanted"_s.arg(text).arg(found.size()).arg(wanted.size())));
            empty += wanted.isEmpty() ? 1 : 0;
            whole += wanted.size() == rows.size() ? 1 : 0;
        }
        QVERIFY2(empty + whole < tried / 2, "queries that find none or all show little");
    }
};

KODEKS_TEST(TestQueryProperty)
#include "tst_queryproperty.moc"
