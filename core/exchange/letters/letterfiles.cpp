// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/letterfiles.h"

#include "core/model/nameorder.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <functional>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct LetterFiles
{
    Q_DECLARE_TR_FUNCTIONS(LetterFiles)
};

/// Walks folders without recursion, so that no depth of folders can exhaust the stack.
class Search
{
public:
    explicit Search(const Progress &progress)
        : m_progress(progress)
    {
    }

    bool run(const QStringList &paths)
    {
        for (const QString &path : paths) {
            take(QFileInfo(path));
            while (!m_folders.isEmpty() && !m_stopped)
                walk(m_folders.takeLast());
        }
        return !m_stopped;
    }

    [[nodiscard]] QList<LetterFile> found() const { return m_found; }

private:
    void take(const QFileInfo &entry)
    {
        const QString canonical = entry.canonicalFilePath();
        const QString key = canonical.isEmpty() ? entry.absoluteFilePath() : canonical;
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        if (entry.isDir() && entry.isReadable() && entry.isExecutable())
            m_folders.append(entry.filePath());
        else
            m_found.append({entry.filePath(), entry.fileName()});
        m_stopped = m_stopped || (m_progress && !m_progress(m_found.size(), 0));
    }

    void walk(const QString &folder)
    {
        if (isUnpackedProject(folder)) {
            m_found.append({folder, QFileInfo(folder).fileName()});
            return;
        }
        QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot);
        while (entries.hasNext() && !m_stopped)
            take(entries.nextFileInfo());
    }

    const Progress &m_progress;
    QList<LetterFile> m_found;
    QStringList m_folders;
    QSet<QString> m_seen;
    bool m_stopped = false;
};

QList<LetterFile> inOrder(QList<LetterFile> files)
{
    sortByName(files, &LetterFile::path, &LetterFile::path);
    return files;
}

std::unexpected<Error> tooLarge(const QString &path, qint64 limit)
{
    return failure(Error::Kind::TooLarge,
        LetterFiles::tr("“%1” is larger than %2; divide it into smaller files.")
            .arg(path, QLocale().formattedDataSize(limit)));
}

/// What is known to be wrong before the file is opened.
Result<> checked(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(
            Error::Kind::NotFound, LetterFiles::tr("“%1” does not exist; check its name and folder.").arg(path));
    if (info.isDir() && !info.isReadable())
        return failure(Error::Kind::Io,
            LetterFiles::tr("The folder “%1” cannot be opened; ask for the right to read it.").arg(path));
    if (info.isDir() && isUnpackedProject(path))
        return failure(Error::Kind::Invalid,
            LetterFiles::tr("The folder “%1” is an unpacked REFI-QDA project (.qdpx) with letters, codes and passages; "
                            "choose it by itself to bring it in.")
                .arg(path));
    if (info.isDir())
        return failure(Error::Kind::Invalid, LetterFiles::tr("“%1” is a folder; choose a file in it.").arg(path));
    if (!info.isFile())
        return failure(
            Error::Kind::Invalid, LetterFiles::tr("“%1” is a pipe or a device; choose an ordinary file.").arg(path));
    return {};
}

/// What the file holds, and one byte more than the limit if it holds more.
QByteArray contents(QFile &file, qint64 limit)
{
    constexpr qint64 piece = qint64(1) * 1024 * 1024;
    qint64 asked = std::min(file.size(), limit) + 1;
    QByteArray bytes = file.read(asked);
    while (bytes.size() == asked && asked <= limit) { // it has grown, or does not tell its size
        const qint64 more = std::min(limit + 1 - asked, piece);
        bytes += file.read(more);
        asked += more;
    }
    return bytes;
}

/// `limitOf` tells the limit from the first bytes.
Result<QByteArray> readFile(const QString &path, const std::function<qint64(const QByteArray &)> &limitOf)
{
    constexpr qint64 looked = 64;
    if (const Result<> check = checked(path); !check)
        return failed(check);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Io,
            LetterFiles::tr("“%1” cannot be opened; ask for the right to read it, or copy it elsewhere.").arg(path),
            file.errorString());
    }
    const qint64 limit = limitOf(file.peek(looked));
    QByteArray bytes = file.size() > limit ? QByteArray() : contents(file, limit);
    if (file.error() != QFileDevice::NoError) {
        return failure(Error::Kind::Io,
            LetterFiles::tr("“%1” could not be read to its end; check the disk or the network, and try again.")
                .arg(path),
            file.errorString());
    }
    if (file.size() > limit || bytes.size() > limit)
        return tooLarge(path, limit);
    return bytes;
}

} // namespace

bool isUnpackedProject(const QString &folder)
{
    const QStringList projects = QDir(folder).entryList({u"*.qde"_s}, QDir::Files);
    return projects.size() == 1 || projects.contains(u"project.qde"_s, Qt::CaseInsensitive);
}

QList<LetterFile> findLetterFiles(const QStringList &paths, const Progress &progress)
{
    Search search(progress);
    return search.run(paths) ? inOrder(search.found()) : QList<LetterFile>();
}

Result<QByteArray> readLetterFile(const QString &path, qint64 limit)
{
    return readFile(path, [limit](const QByteArray &) { return limit; });
}

QByteArray startOfFile(const QString &path, qint64 most)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

Result<LetterParts> readLetterParts(const QString &path, const PartOptions &options)
{
    auto bytes
        = readFile(path, [](const QByteArray &start) { return mayBeLarge(start) ? largestHolder : largestLetter; });
    return bytes ? partsFromBytes(*std::move(bytes), QFileInfo(path).fileName(), path, options) : failed(bytes);
}

} // namespace Kodeks
