// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recovering/storedpage.h"

#include "core/storage/recovering/damagedfile.h"

#include <QSet>
#include <QtEndian>
#include <bit>

namespace Kodeks {

namespace {

constexpr qsizetype fileHeader = 100; ///< at the beginning of the first page
constexpr qint64 mostBytes = 1'000'000'000; ///< of one row, SQLite's own limit

/// Reads along bytes; what lies behind their end is not there.
class ByteReader
{
public:
    ByteReader(QByteArrayView bytes, qsizetype at)
        : m_bytes(bytes)
        , m_at(at)
    {
    }

    [[nodiscard]] bool isWell() const { return m_well; }
    [[nodiscard]] qsizetype at() const { return m_at; }
    quint64 take(qsizetype bytes)
    {
        quint64 value = 0;
        for (qsizetype i = 0; i < bytes; ++i)
            value = (value << 8U) | next();
        return value;
    }
    /// Of one to nine bytes.
    qint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const quint64 byte = next();
            value = (value << 7U) | (byte & 0x7fU);
            if ((byte & 0x80U) == 0)
                return static_cast<qint64>(value);
        }
        return static_cast<qint64>((value << 8U) | next());
    }

private:
    quint64 next()
    {
        if (m_at < 0 || m_at >= m_bytes.size()) {
            m_well = false;
            return 0;
        }
        return static_cast<unsigned char>(m_bytes.at(m_at++));
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_well = true;
};

qsizetype sizeOf(qint64 type)
{
    constexpr qsizetype small[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return type < 12 ? small[type] : static_cast<qsizetype>((type - 12) / 2);
}

StoredValue numberOf(qint64 type, QByteArrayView bytes)
{
    if (type == 8 || type == 9)
        return {.kind = StoredValue::Kind::Number, .number = type - 8};
    const quint64 raw = ByteReader(bytes, 0).take(bytes.size());
    if (type == 7)
        return {.kind = StoredValue::Kind::Real, .real = std::bit_cast<double>(raw)};
    const auto unused = static_cast<unsigned>(64 - 8 * bytes.size());
    return {.kind = StoredValue::Kind::Number, .number = static_cast<qint64>(raw << unused) >> unused};
}

/// False where the bytes are no row at all.
bool readValues(const QByteArray &payload, StoredRow &row)
{
    ByteReader header(payload, 0);
    const qint64 headerSize = header.varint();
    if (!header.isWell() || headerSize < 1 || headerSize > payload.size())
        return false;
    qsizetype at = headerSize;
    while (header.at() < headerSize) {
        const qint64 type = header.varint();
        if (!header.isWell() || type < 0 || type == 10 || type == 11)
            return false;
        const qsizetype size = sizeOf(type);
        if (size > mostBytes)
            return false;
        const qsizetype there = std::clamp<qsizetype>(payload.size() - at, 0, size);
        row.isCut = row.isCut || there < size;
        const QByteArrayView bytes = QByteArrayView(payload).sliced(std::min(at, payload.size()), there);
        if (type >= 12)
            row.values.append({.kind = type % 2 == 0 ? StoredValue::Kind::Bytes : StoredValue::Kind::Text,
                .bytes = bytes.toByteArray()});
        else
            row.values.append(type == 0 || there < size ? StoredValue() : numberOf(type, bytes));
        at += size;
    }
    return header.at() == headerSize;
}

/// One page and how its cells are read.
class PageReader
{
public:
    PageReader(DamagedFile &file, quint32 number)
        : m_file(file)
        , m_bytes(file.page(number))
        , m_begin(number == 1 ? fileHeader : 0)
    {
    }

    StoredPage read()
    {
        if (m_bytes.size() < m_begin + 12)
            return {};
        switch (m_bytes.at(m_begin)) {
        case 13: m_page.kind = StoredPage::Kind::TableLeaf; break;
        case 5: m_page.kind = StoredPage::Kind::TableInner; break;
        case 10: m_page.kind = StoredPage::Kind::IndexLeaf; break;
        case 2: m_page.kind = StoredPage::Kind::IndexInner; break;
        default: return {};
        }
        readCells();
        return m_page;
    }

private:
    [[nodiscard]] bool isInner() const
    {
        return m_page.kind == StoredPage::Kind::TableInner || m_page.kind == StoredPage::Kind::IndexInner;
    }
    [[nodiscard]] bool isTable() const
    {
        return m_page.kind == StoredPage::Kind::TableInner || m_page.kind == StoredPage::Kind::TableLeaf;
    }

    void readCells()
    {
        const auto cells = static_cast<qsizetype>(ByteReader(m_bytes, m_begin + 3).take(2));
        const qsizetype pointers = m_begin + (isInner() ? 12 : 8);
        if (pointers + 2 * cells > m_file.usable()) {
            m_page = {};
            return;
        }
        for (qsizetype i = 0; i < cells; ++i)
            readCell(static_cast<qsizetype>(ByteReader(m_bytes, pointers + 2 * i).take(2)), pointers + 2 * cells);
        if (isInner())
            m_page.children.append(static_cast<quint32>(ByteReader(m_bytes, m_begin + 8).take(4)));
    }

    void readCell(qsizetype at, qsizetype least)
    {
        if (at < least || at >= m_file.usable()) {
            ++m_page.lost;
            return;
        }
        ByteReader reader(QByteArrayView(m_bytes).first(m_file.usable()), at);
        if (isInner())
            m_page.children.append(static_cast<quint32>(reader.take(4)));
        if (m_page.kind == StoredPage::Kind::TableInner)
            return;
        const qint64 size = reader.varint();
        StoredRow row{.rowid = isTable() ? reader.varint() : 0};
        if (!reader.isWell() || size < 1 || size > mostBytes || !readValues(payload(reader.at(), size, row), row))
            ++m_page.lost;
        else
            m_page.rows.append(std::move(row));
    }

    /// So much of a cell's payload lies on its page.
    [[nodiscard]] qsizetype localSize(qint64 size) const
    {
        const qsizetype usable = m_file.usable();
        const qsizetype most = isTable() ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        if (size <= most)
            return static_cast<qsizetype>(size);
        const qsizetype least = (usable - 12) * 32 / 255 - 23;
        const qsizetype fitting = least + static_cast<qsizetype>((size - least) % (usable - 4));
        return fitting <= most ? fitting : least;
    }

    QByteArray payload(qsizetype at, qint64 size, StoredRow &row)
    {
        const qsizetype local = std::min(localSize(size), m_file.usable() - at);
        QByteArray bytes = m_bytes.sliced(at, local);
        quint32 next = size > local ? static_cast<quint32>(ByteReader(m_bytes, at + local).take(4)) : 0;
        QSet<quint32> seen;
        while (bytes.size() < size) {
            const QByteArray page = seen.contains(next) ? QByteArray() : m_file.page(next);
            if (page.isEmpty()) {
                row.isCut = true;
                break;
            }
            seen.insert(next);
            m_page.overflow.append(next);
            bytes.append(page.sliced(4, std::min<qsizetype>(m_file.usable() - 4, size - bytes.size())));
            next = static_cast<quint32>(ByteReader(page, 0).take(4));
        }
        return bytes;
    }

    DamagedFile &m_file;
    QByteArray m_bytes;
    qsizetype m_begin = 0;
    StoredPage m_page;
};

} // namespace

StoredPage storedPage(DamagedFile &file, quint32 number)
{
    return PageReader(file, number).read();
}

} // namespace Kodeks
