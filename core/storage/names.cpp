// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/names.h"

#include "core/base/isotime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace Kodeks {

using namespace Qt::StringLiterals;

QString timeWord(const QDateTime &time)
{
    return isoTimeWithMs(time);
}

QString timeWord(qint64 time)
{
    return time > 0 ? timeWord(QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC)) : QString();
}

QDateTime timeFromWord(const QString &word)
{
    // Qt's own reader is many times slower.
    constexpr QStringView form(u"0000-00-00T00:00:00.000Z");
    const auto number = [&word](qsizetype at, qsizetype length) { return QStringView(word).mid(at, length).toInt(); };
    if (word.size() != form.size())
        return QDateTime::fromString(word, Qt::ISODateWithMs);
    for (qsizetype i = 0; i < form.size(); ++i) {
        const QChar unit = word.at(i);
        if (form[i] == u'0' ? unit < u'0' || unit > u'9' : unit != form[i])
            return QDateTime::fromString(word, Qt::ISODateWithMs);
    }
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    return time.isValid() ? QDateTime(QDate(number(0, 4), number(5, 2), number(8, 2)), time, QTimeZone::UTC)
                          : QDateTime();
}

qint64 timeNumber(const QString &word)
{
    const QDateTime time = word.isEmpty() ? QDateTime() : timeFromWord(word);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QString uuidWord(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QString uuidsWord(const QList<QUuid> &uuids)
{
    QJsonArray words;
    for (const QUuid &uuid : uuids)
        words.append(uuidWord(uuid));
    return QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact));
}

QList<QUuid> uuidsFromWord(const QString &word)
{
    QList<QUuid> uuids;
    if (word == u"[]")
        return uuids;
    for (const QJsonValue &value : QJsonDocument::fromJson(word.toUtf8()).array()) {
        if (const QUuid uuid = QUuid::fromString(value.toString()); !uuid.isNull())
            uuids.append(uuid);
    }
    return uuids;
}

} // namespace Kodeks
