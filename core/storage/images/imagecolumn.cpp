// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/imagecolumn.h"

#include "core/storage/images/columnwords.h"

#include <QStringDecoder>

namespace Kodeks::ImageColumn {

namespace {

enum class Kind : quint8 { None = 0, Same = 1, Numbers = 2, Uuids = 3, Times = 4, Texts = 5, Mixed = 6, Quotes = 7 };
enum class Tag : quint8 { Null = 0, Number = 1, Text = 2, Uuid = 3, Time = 4 };

constexpr qint64 largestNumber = qint64(1) << 60; // differences of two still are numbers
constexpr qsizetype uuidSize = 16;
constexpr qint64 firstTime = -62'167'219'200'000; // 0000-01-01
constexpr qint64 lastTime = 253'402'300'799'999;  // the end of 9999

QString textFrom(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)
        .decode(bytes); // fromUtf8() would drop that character
}

bool isDifferenceable(const RowCell &value)
{
    return value.isNull()
        || (value.isNumber() && value.toInteger() < largestNumber && value.toInteger() > -largestNumber);
}

void writeTaggedText(ByteWriter &to, const QString &text)
{
    if (const auto uuid = uuidBytes(text)) {
        to.byte(static_cast<quint8>(Tag::Uuid));
        to.bytes(*uuid);
    } else if (const auto time = timeMs(text)) {
        to.byte(static_cast<quint8>(Tag::Time));
        to.signedNumber(*time);
    } else {
        to.byte(static_cast<quint8>(Tag::Text));
        to.sized(text.toUtf8());
    }
}

void writeTagged(ByteWriter &to, const RowCell &value)
{
    if (value.isString()) {
        writeTaggedText(to, value.toString());
        return;
    }
    to.byte(static_cast<quint8>(value.isNumber() ? Tag::Number : Tag::Null));
    if (value.isNumber())
        to.signedNumber(value.toInteger());
}

/// The next of times that are kept as differences.
std::optional<qint64> nextTime(ByteReader &from, qint64 before)
{
    const qint64 difference = from.signedNumber();
    if (std::abs(difference / 2) > lastTime - firstTime)
        return {};
    const qint64 time = before + difference;
    return time >= firstTime && time <= lastTime ? std::optional(time) : std::nullopt;
}

std::optional<RowCell> readUuid(ByteReader &from)
{
    const QByteArrayView bytes = from.bytes(uuidSize);
    return bytes.isEmpty() ? std::nullopt : std::optional(RowCell(uuidFromBytes(bytes)));
}

std::optional<RowCell> readTagged(ByteReader &from)
{
    switch (static_cast<Tag>(from.byte())) {
    case Tag::Null: return RowCell();
    case Tag::Number: return RowCell(from.signedNumber());
    case Tag::Text: return RowCell(textFrom(from.sized()));
    case Tag::Uuid: return readUuid(from);
    case Tag::Time: return nextTime(from, 0).transform([](qint64 ms) { return RowCell(timeFromMs(ms)); });
    }
    return {};
}

/// Text or null: the length and one more, 0 for null.
void writeText(ByteWriter &to, const RowCell &value)
{
    if (value.isNull()) {
        to.number(0);
        return;
    }
    const QByteArray bytes = value.toString().toUtf8();
    to.number(static_cast<quint64>(bytes.size()) + 1);
    to.bytes(bytes);
}

RowCell readText(ByteReader &from)
{
    const quint64 size = from.number();
    return size == 0 ? RowCell() : RowCell(textFrom(from.bytes(size - 1)));
}

/// Each as the difference from the one before; 0 for null.
class Differences
{
public:
    static void write(ByteWriter &to, const QList<RowCell> &values)
    {
        qint64 before = 0;
        for (const RowCell &value : values) {
            if (value.isNull()) {
                to.number(0);
                continue;
            }
            to.number(ByteWriter::folded(value.toInteger() - before) + 1);
            before = value.toInteger();
        }
    }

    [[nodiscard]] RowCell next(ByteReader &from)
    {
        const quint64 difference = from.number();
        if (difference == 0)
            return {};
        m_before += static_cast<quint64>(ByteReader::unfolded(difference - 1));
        return RowCell(static_cast<qint64>(m_before));
    }

private:
    quint64 m_before = 0;
};

bool writeUuids(ByteWriter &to, const QList<RowCell> &values)
{
    QByteArray all;
    for (const RowCell &value : values) {
        const auto bytes = uuidBytes(value.toString());
        if (!bytes)
            return false;
        all.append(*bytes);
    }
    to.byte(static_cast<quint8>(Kind::Uuids));
    to.bytes(all);
    return true;
}

bool writeTimes(ByteWriter &to, const QList<RowCell> &values)
{
    ByteWriter all;
    qint64 before = 0;
    for (const RowCell &value : values) {
        const auto time = timeMs(value.toString());
        if (!time)
            return false;
        all.signedNumber(*time - before);
        before = *time;
    }
    to.byte(static_cast<quint8>(Kind::Times));
    to.bytes(all.written());
    return true;
}

template <typename Next>
std::optional<QList<RowCell>> readAll(ByteReader &from, qsizetype count, Next next)
{
    QList<RowCell> values;
    values.reserve(count);
    for (qsizetype i = 0; i < count && from.isWhole(); ++i) {
        std::optional<RowCell> value = next(i);
        if (!value)
            return {};
        values.append(*std::move(value));
    }
    return from.isWhole() ? std::optional(std::move(values)) : std::nullopt;
}

std::optional<QList<RowCell>> readQuotes(ByteReader &from, qsizetype count, const Places &places, QuotedTexts &texts)
{
    if (places.starts.size() != count || places.ends.size() != count)
        return {};
    qint64 content = 0;
    return readAll(from, count, [&](qsizetype i) -> std::optional<RowCell> {
        const quint64 difference = from.number();
        if (difference == 0)
            return readText(from);
        content = static_cast<qint64>(
            static_cast<quint64>(content) + static_cast<quint64>(ByteReader::unfolded(difference - 1)));
        const auto text = texts.ofContent(content);
        const TextRange range{places.starts.at(i).toInteger(), places.ends.at(i).toInteger()};
        return text && text->isValid(range) ? std::optional(RowCell(text->slice(range))) : std::nullopt;
    });
}

} // namespace

void write(ByteWriter &to, const QList<RowCell> &values)
{
    const auto kind = [&to](Kind which) { to.byte(static_cast<quint8>(which)); };
    if (std::ranges::all_of(values, [&](const RowCell &value) { return value == values.constFirst(); })) {
        kind(Kind::Same);
        writeTagged(to, values.constFirst());
    } else if (std::ranges::all_of(values, isDifferenceable)) {
        kind(Kind::Numbers);
        Differences::write(to, values);
    } else if (writeUuids(to, values) || writeTimes(to, values)) {
        return;
    } else if (std::ranges::all_of(values, [](const RowCell &value) { return value.isNull() || value.isString(); })) {
        kind(Kind::Texts);
        for (const RowCell &value : values)
            writeText(to, value);
    } else {
        kind(Kind::Mixed);
        for (const RowCell &value : values)
            writeTagged(to, value);
    }
}

void writeQuotes(ByteWriter &to, const QList<RowCell> &quotes, const Places &places, QuotedTexts &texts)
{
    to.byte(static_cast<quint8>(Kind::Quotes));
    qint64 before = 0;
    for (qsizetype i = 0; i < quotes.size(); ++i) {
        const auto quoted = texts.ofLetter(places.letters.at(i).toInteger());
        const TextRange range{places.starts.at(i).toInteger(), places.ends.at(i).toInteger()};
        const bool follows = quoted.content > 0 && quotes.at(i).isString() && quoted.text.isValid(range)
            && quoted.text.slice(range) == quotes.at(i).toString();
        if (follows) {
            to.number(ByteWriter::folded(quoted.content - before) + 1);
            before = quoted.content;
        } else {
            to.number(0);
            writeText(to, quotes.at(i));
        }
    }
}

std::optional<QList<RowCell>> read(ByteReader from, qsizetype count, const Places &places, QuotedTexts &texts)
{
    switch (static_cast<Kind>(from.byte())) {
    case Kind::None: break;
    case Kind::Same: {
        const auto value = readTagged(from);
        return value && from.isWhole() ? std::optional(QList<RowCell>(count, *value)) : std::nullopt;
    }
    case Kind::Numbers: {
        Differences differences;
        return readAll(from, count, [&](qsizetype) { return std::optional(differences.next(from)); });
    }
    case Kind::Uuids: return readAll(from, count, [&](qsizetype) { return readUuid(from); });
    case Kind::Times: {
        qint64 before = 0;
        return readAll(from, count, [&](qsizetype) -> std::optional<RowCell> {
            const auto time = nextTime(from, before);
            before = time.value_or(0);
            return time ? std::optional(RowCell(timeFromMs(*time))) : std::nullopt;
        });
    }
    case Kind::Texts: return readAll(from, count, [&](qsizetype) { return std::optional(readText(from)); });
    case Kind::Mixed: return readAll(from, count, [&](qsizetype) { return readTagged(from); });
    case Kind::Quotes: return readQuotes(from, count, places, texts);
    }
    return {};
}

} // namespace Kodeks::ImageColumn
