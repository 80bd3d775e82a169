// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/sheetcheck.h"

#include <KZip>
#include <memory>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkSize = 1024 * 1024;
constexpr QByteArrayView rowTag("<row ");
constexpr QByteArrayView lastTag("</worksheet>");

bool isWhole(QIODevice &sheet, qsizetype rows)
{
    QByteArray tail; // what a tag that two chunks share may begin with
    qsizetype found = 0;
    while (true) {
        const QByteArray chunk = sheet.read(chunkSize);
        if (chunk.isEmpty())
            break;
        const QByteArray text = tail + chunk;
        found += text.count(rowTag);
        tail = text.last(std::min(text.size(), lastTag.size()));
        found -= tail.count(rowTag);
    }
    found += tail.count(rowTag);
    return found == rows && tail == lastTag;
}

} // namespace

bool hasWholeSheets(QIODevice &xlsx, const QList<qsizetype> &rows)
{
    KZip zip(&xlsx);
    if (!zip.open(QIODevice::ReadOnly))
        return false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const KArchiveFile *file = zip.directory()->file(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1));
        const std::unique_ptr<QIODevice> sheet(file ? file->createDevice() : nullptr);
        if (!sheet || !isWhole(*sheet, rows.at(i)))
            return false;
    }
    return true;
}

} // namespace Kodeks
