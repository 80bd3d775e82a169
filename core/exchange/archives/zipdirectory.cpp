// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/zipdirectory.h"

#include "core/exchange/archives/inflate.h"
#include "core/exchange/text/encoding.h"

#include <QtEndian>

namespace Kodeks {

namespace {

constexpr qsizetype endSize = 22;
constexpr qsizetype localSize = 30;
constexpr qsizetype centralSize = 46;

template <typename T>
T number(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

struct Place
{
    quint64 start = 0; ///< of the directory, as the archive says
    quint64 size = 0;
    quint64 end = 0; ///< where the directory really ends
};

qsizetype endRecord(QByteArrayView bytes)
{
    constexpr qsizetype longestComment = 0xFFFF;
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - endSize - longestComment);
    for (qsizetype at = bytes.size() - endSize; at >= first; --at) {
        if (number<quint32>(bytes, at) == 0x06054B50)
            return at;
    }
    return -1;
}

/// The ZIP64 end record stands before its locator, which stands before the ordinary end record.
std::optional<Place> place64(QByteArrayView bytes, qsizetype end)
{
    constexpr qsizetype locatorSize = 20;
    constexpr qsizetype recordSize = 56;
    if (end < locatorSize + recordSize || number<quint32>(bytes, end - locatorSize) != 0x07064B50)
        return std::nullopt;
    const auto record = number<quint64>(bytes, end - locatorSize + 8);
    if (record > static_cast<quint64>(end - locatorSize - recordSize))
        return std::nullopt;
    const auto at = static_cast<qsizetype>(record);
    if (number<quint32>(bytes, at) != 0x06064B50)
        return std::nullopt;
    return Place{number<quint64>(bytes, at + 48), number<quint64>(bytes, at + 40), record};
}

std::optional<Place> directoryPlace(QByteArrayView bytes)
{
    const qsizetype end = bytes.size() < endSize ? -1 : endRecord(bytes);
    if (end < 0)
        return std::nullopt;
    Place place{number<quint32>(bytes, end + 16), number<quint32>(bytes, end + 12), static_cast<quint64>(end)};
    if (place.start == 0xFFFFFFFF || place.size == 0xFFFFFFFF || number<quint16>(bytes, end + 10) == 0xFFFF)
        place = place64(bytes, end).value_or(place);
    return place.size <= place.end && place.start <= place.end - place.size ? std::optional(place) : std::nullopt;
}

/// The ZIP64 field has, in this order, those of the three numbers that did not fit where they belong.
void widen(ZipEntry &entry, QByteArrayView extra)
{
    while (extra.size() >= 4) {
        const auto length = std::min<qsizetype>(number<quint16>(extra, 2), extra.size() - 4);
        if (number<quint16>(extra, 0) == 1) {
            qsizetype at = 4;
            for (quint64 *value : {&entry.unpacked, &entry.packed, &entry.offset}) {
                if (*value == 0xFFFFFFFF && at + 8 <= 4 + length) {
                    *value = number<quint64>(extra, at);
                    at += 8;
                }
            }
        }
        extra = extra.sliced(4 + length);
    }
}

/// A name that is not UTF-8 is of a DOS code page. What is ø and Ø in that of Western Europe (850) would be signs of
/// money in the one that the format names (437), which no name of a file has.
QString entryName(const QByteArray &bytes)
{
    const bool western = bytes.contains('\x9B') || bytes.contains('\x9D');
    QString name = bytes.isValidUtf8()
        ? QString::fromUtf8(bytes)
        : converted(bytes, western ? "IBM850" : "IBM437").value_or(QString::fromLatin1(bytes));
    return name.replace(u'\\', u'/');
}

/// The name that the Unicode Path field (0x7075) gives, if it is that of this name.
std::optional<QString> unicodeName(QByteArrayView name, QByteArrayView extra)
{
    constexpr qsizetype start = 9;
    while (extra.size() >= 4) {
        const auto length = std::min<qsizetype>(number<quint16>(extra, 2), extra.size() - 4);
        if (number<quint16>(extra, 0) == 0x7075 && length > start - 4 && extra[4] == 1
            && number<quint32>(extra, 5) == checksum(name))
            return entryName(extra.sliced(start, 4 + length - start).toByteArray());
        extra = extra.sliced(4 + length);
    }
    return std::nullopt;
}

/// Moves `offset` from the local header to the bytes behind it.
bool skipLocalHeader(ZipEntry &entry, QByteArrayView bytes, quint64 before)
{
    const auto size = static_cast<quint64>(bytes.size());
    if (entry.offset > size || before > size || entry.offset + before + localSize > size)
        return false;
    const auto at = static_cast<qsizetype>(entry.offset + before);
    if (number<quint32>(bytes, at) != 0x04034B50)
        return false;
    entry.offset += before + localSize + number<quint16>(bytes, at + 26) + number<quint16>(bytes, at + 28);
    return entry.packed <= size && entry.offset <= size - entry.packed;
}

} // namespace

std::optional<QList<ZipEntry>> zipDirectory(QByteArrayView bytes, qsizetype most)
{
    const auto place = directoryPlace(bytes);
    if (!place)
        return std::nullopt;
    const quint64 before = place->end - place->size - place->start;
    QByteArrayView rest
        = bytes.sliced(static_cast<qsizetype>(place->start + before), static_cast<qsizetype>(place->size));
    QList<ZipEntry> entries;
    while (rest.size() >= centralSize && number<quint32>(rest, 0) == 0x02014B50 && entries.size() <= most) {
        const qsizetype nameSize = number<quint16>(rest, 28);
        const qsizetype extraSize = number<quint16>(rest, 30);
        const qsizetype whole = centralSize + nameSize + extraSize + number<quint16>(rest, 32);
        if (rest.size() < whole)
            return std::nullopt;
        const QByteArrayView called = rest.sliced(centralSize, nameSize);
        const QByteArrayView extra = rest.sliced(centralSize + nameSize, extraSize);
        ZipEntry entry{unicodeName(called, extra).value_or(entryName(called.toByteArray())), number<quint32>(rest, 42),
            number<quint32>(rest, 20), number<quint32>(rest, 24), number<quint32>(rest, 16), number<quint16>(rest, 10),
            (number<quint16>(rest, 8) & 1) != 0};
        widen(entry, extra);
        if (!skipLocalHeader(entry, bytes, before))
            return std::nullopt;
        entries.append(entry);
        rest = rest.sliced(whole);
    }
    return entries;
}

} // namespace Kodeks
