// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace Kodeks {

using namespace Qt::StringLiterals;

QString timeWord(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString timeWord(qint64 time)
{
    return time > 0 ? timeWord(QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC)) : QString();
}

QDateTime timeFromWord(const QString &word)
{
    // Qt's own reader is many times slower.
    const auto number = [&word](qsizetype at, qsizetype length) { return QStringView(word).mid(at, length).toInt(); };
    if (word.size() != 24)
        return QDateTime::fromString(word, Qt::ISODateWithMs);
    return QDateTime(QDate(number(0, 4), number(5, 2), number(8, 2)),
        QTime(number(11, 2), number(14, 2), number(17, 2), number(20, 3)), QTimeZone::UTC);
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
