// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/keys/pagekey.h"

#include <QFile>
#include <QSet>
#include <memory>

namespace Kodeks {

/// A project file read page by page, without SQLite, which gives up where a page is not as it should be. Pages are
/// counted from 1.
class DamagedFile
{
public:
    /// Of an encrypted file the passphrase must have been given; Io if the file cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<DamagedFile>> open(const QString &path);

    /// Bytes of a page that hold content: without what is reserved at its end.
    [[nodiscard]] qsizetype usable() const { return m_usable; }
    /// Whole pages in the file.
    [[nodiscard]] quint32 pages() const { return m_pages; }
    /// As many as its header says it had; as many as there are where the header is damaged.
    [[nodiscard]] quint32 wholeSize() const { return m_wholeSize; }
    /// Whether the first page is that of a project.
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    /// The schema's number; 0 without a header.
    [[nodiscard]] int version() const { return m_version; }
    /// Pages that hold nothing any more, as far as their list can be followed.
    [[nodiscard]] const QSet<quint32> &freePages() const { return m_free; }

    /// Empty for a page that is not there, cannot be read, or, in an encrypted file, is not as it was written.
    [[nodiscard]] QByteArray page(quint32 number);

private:
    explicit DamagedFile(const QString &path);
    void readHeader();
    void readFreePages(quint32 trunk);

    QFile m_file;
    std::unique_ptr<PageKey> m_key;
    qsizetype m_pageSize = PageKey::pageSize;
    qsizetype m_usable = PageKey::pageSize;
    quint32 m_pages = 0;
    quint32 m_wholeSize = 0;
    int m_version = 0;
    bool m_hasHeader = false;
    QSet<quint32> m_free;
};

} // namespace Kodeks
