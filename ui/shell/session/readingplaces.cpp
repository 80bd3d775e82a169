// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session/readingplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString word(const QUuid &uuid)
{
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

QUuid uuid(const QJsonValue &value)
{
    return QUuid::fromString(value.toString());
}

qsizetype number(const QJsonValue &value)
{
    return std::max<qsizetype>(0, static_cast<qsizetype>(value.toInteger()));
}

} // namespace

void ReadingPlaces::put(const Entry &entry)
{
    letters.removeIf(
        [&entry](const Entry &other) { return other.letter == entry.letter && other.coder == entry.coder; });
    letters.prepend(entry);
    if (letters.size() > mostLetters)
        letters.resize(mostLetters);
}

std::optional<LetterPlace> ReadingPlaces::place(const QUuid &inLetter, const QUuid &byCoder) const
{
    const auto found = std::ranges::find_if(
        letters, [&](const Entry &entry) { return entry.letter == inLetter && entry.coder == byCoder; });
    return found == letters.end() ? std::nullopt : std::optional(found->place);
}

QString ReadingPlaces::toText() const
{
    QJsonArray places;
    for (const Entry &entry : letters)
        places.append(QJsonArray{
            word(entry.letter), word(entry.coder), entry.place.position, entry.place.top, entry.place.offset});
    const QJsonArray half{
        word(beside.letter), beside.place.position, beside.place.top, beside.place.offset, beside.first};
    const QJsonObject all{{u"letter"_s, word(letter)}, {u"tab"_s, tab}, {u"first"_s, word(first)},
        {u"second"_s, word(second)}, {u"letters"_s, places}, {u"checks"_s, checks}, {u"columns"_s, columns},
        {u"lines"_s, lines}, {u"beside"_s, half}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

ReadingPlaces ReadingPlaces::fromText(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    ReadingPlaces read{uuid(all.value("letter"_L1)), all.value("tab"_L1).toString(), uuid(all.value("first"_L1)),
        uuid(all.value("second"_L1)), {}, all.value("checks"_L1).toString(), all.value("columns"_L1).toString(),
        all.value("lines"_L1).toString()};
    const QJsonArray half = all.value("beside"_L1).toArray();
    read.beside = {uuid(half.at(0)), {number(half.at(1)), number(half.at(2)), half.at(3).toInt()}, half.at(4).toBool()};
    const QJsonArray places = all.value("letters"_L1).toArray();
    for (const QJsonValue &value : places) {
        const QJsonArray entry = value.toArray();
        if (!uuid(entry.at(0)).isNull() && read.letters.size() < mostLetters)
            read.letters.append({uuid(entry.at(0)), uuid(entry.at(1)),
                {number(entry.at(2)), number(entry.at(3)), entry.at(4).toInt()}});
    }
    return read;
}

} // namespace Kodeks
