// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/names.h"

#include "core/model/codebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <array>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array factWords{
    "sender"_L1, "recipient"_L1, "dated"_L1, "our_reference"_L1, "your_reference"_L1, "case_number"_L1, "signature"_L1};
constexpr std::array sectionWords{"reference"_L1, "title"_L1, "question"_L1, "heading"_L1, "numbered_item"_L1,
    "bullet"_L1, "paragraph"_L1, "closing"_L1, "signature"_L1};

constexpr std::array decisionWords{"a"_L1, "b"_L1, "both"_L1, "edited"_L1, "left"_L1, "agreed"_L1};

template <typename Value, size_t Size>
Value fromWord(const std::array<QLatin1StringView, Size> &words, const QString &word)
{
    const auto found = std::ranges::find(words, word);
    return static_cast<Value>(found == words.end() ? 0 : found - words.begin());
}

} // namespace

QString factWord(Fact fact)
{
    return factWords.at(static_cast<size_t>(fact));
}

Fact factFromWord(const QString &word)
{
    return fromWord<Fact>(factWords, word);
}

QString sectionWord(Section::Kind kind)
{
    return sectionWords.at(static_cast<size_t>(kind));
}

Section::Kind sectionFromWord(const QString &word)
{
    return fromWord<Section::Kind>(sectionWords, word);
}

QString directionWord(Direction::Kind kind)
{
    return directionKindName(kind);
}

Direction::Kind directionFromWord(const QString &word)
{
    for (const auto kind : {Direction::Kind::Unchanged, Direction::Kind::Cooperation, Direction::Kind::Unclear}) {
        if (directionKindName(kind) == word)
            return kind;
    }
    return Direction::Kind::Transfer;
}

QString decisionWord(Settlement::Decision decision)
{
    return decisionWords.at(static_cast<size_t>(decision));
}

Settlement::Decision decisionFromWord(const QString &word)
{
    return fromWord<Settlement::Decision>(decisionWords, word);
}

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
