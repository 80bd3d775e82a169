// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/keys/journalpage.h"

#include "core/storage/keys/pagekey.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr char beginning[] = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
constexpr qsizetype headerSize = 28;
constexpr qsizetype aroundPage = 8; // its number before it, a sum after it
constexpr quint32 largestSector = 65'536;

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return bytes.size() < at + 4 ? 0 : qFromBigEndian<quint32>(bytes.data() + at);
}

} // namespace

QByteArray firstPageInJournal(const QString &path)
{
    QFile journal(QFileInfo(path).canonicalFilePath() + u"-journal"_s);
    if (!journal.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = journal.read(headerSize);
    const quint32 sector = numberAt(header, 20);
    if (!header.startsWith(beginning) || numberAt(header, 24) != PageKey::pageSize || sector < headerSize
        || sector > largestSector)
        return {};
    // Pages are kept in the order in which they are changed first; the ones of the first header are enough.
    constexpr qint64 recordSize = PageKey::pageSize + aroundPage;
    const quint32 pages = numberAt(header, 8);
    for (quint32 i = 0; i < pages && journal.seek(sector + i * recordSize); ++i) {
        const QByteArray record = journal.read(recordSize);
        if (record.size() < recordSize)
            return {};
        if (numberAt(record, 0) == 1)
            return record.sliced(4, PageKey::pageSize);
    }
    return {};
}

} // namespace Kodeks
