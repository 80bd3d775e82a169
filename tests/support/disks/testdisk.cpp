// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/disks/testdisk.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <cstring>
#include <mutex>
#include <sqlite3.h>
#include <sys/stat.h>

namespace Kodeks {

namespace {

using Kind = DiskStep::Kind;

constexpr int recordedFiles = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;

/// What SQLite holds of an open file: ours, and behind it the one of the VFS below.
struct DiskFile
{
    sqlite3_file base;
    TestDisk::Inner *disk;
    int number; ///< -1: not recorded
    bool isSynced;
    bool isJournal;

    [[nodiscard]] sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

DiskFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<DiskFile *>(file);
}

} // namespace

struct TestDisk::Inner
{
    struct Known
    {
        int number = -1;
        ino_t inode = 0;
    };

    sqlite3_vfs vfs{};
    sqlite3_vfs *below = nullptr;
    std::recursive_mutex mutex;
    QList<DiskStep> steps;
    QMap<QString, Known> names;
    int files = 0;
    bool isRecording = false;
    int untilFault = 0; ///< 0: none is to come
    DiskFault fault = DiskFault::Io;
    bool goesOn = false;
    bool hasFailed = false;

    void keep(DiskStep step)
    {
        const std::scoped_lock lock(mutex);
        if (isRecording)
            steps.append(std::move(step));
    }

    [[nodiscard]] bool shallFail()
    {
        const std::scoped_lock lock(mutex);
        if (hasFailed && goesOn && untilFault == 0)
            return true;
        if (untilFault == 0 || --untilFault > 0)
            return false;
        hasFailed = true;
        return true;
    }

    /// The number of a file that was opened; 0 bytes in one that was made just now.
    int numberOf(const QString &path, bool isNew, bool isJournal)
    {
        const std::scoped_lock lock(mutex);
        struct stat about{};
        if (stat(QFile::encodeName(path).constData(), &about) != 0)
            return -1;
        Known &known = names[path];
        if (known.number >= 0 && known.inode == about.st_ino)
            return known.number;
        known = {files++, about.st_ino};
        QFile file(path);
        const bool isRead = !isNew && file.open(QIODevice::ReadOnly);
        keep({.kind = isNew ? Kind::Made : Kind::Found,
            .file = known.number,
            .name = QFileInfo(path).fileName(),
            .bytes = isRead ? file.readAll() : QByteArray(),
            .isJournal = isJournal});
        return known.number;
    }

    static Inner *of(sqlite3_vfs *vfs) { return static_cast<Inner *>(vfs->pAppData); }
    static int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder);
};

namespace {

int codeOf(DiskFault fault, int io)
{
    switch (fault) {
    case DiskFault::Full: return SQLITE_FULL;
    case DiskFault::ReadOnly: return io == SQLITE_IOERR_DELETE ? io : SQLITE_READONLY;
    case DiskFault::Io:
    case DiskFault::LateError: break;
    }
    return io;
}

template <auto method, typename... Arguments>
int handOn(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *below = ours(file)->below();
    return (below->pMethods->*method)(below, arguments...);
}

int closeFile(sqlite3_file *file)
{
    const int done = handOn<&sqlite3_io_methods::xClose>(file);
    file->pMethods = nullptr;
    return done;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    DiskFile &self = *ours(file);
    if (self.number < 0)
        return handOn<&sqlite3_io_methods::xWrite>(file, bytes, size, offset);
    const bool fails = self.disk->shallFail();
    const DiskFault fault = self.disk->fault;
    int written = size;
    if (fails && fault != DiskFault::LateError)
        written = fault == DiskFault::Full ? size / 2 : 0;
    if (written > 0) {
        const int done = handOn<&sqlite3_io_methods::xWrite>(file, bytes, written, offset);
        if (done != SQLITE_OK)
            return done;
        self.disk->keep({.kind = Kind::Write,
            .file = self.number,
            .offset = offset,
            .bytes = QByteArray(static_cast<const char *>(bytes), written)});
    }
    return fails ? codeOf(fault, SQLITE_IOERR_WRITE) : SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    DiskFile &self = *ours(file);
    const bool fails = self.number >= 0 && self.disk->shallFail();
    if (!fails || self.disk->fault == DiskFault::LateError) {
        const int done = handOn<&sqlite3_io_methods::xTruncate>(file, size);
        if (done == SQLITE_OK && self.number >= 0)
            self.disk->keep({.kind = Kind::Truncate, .file = self.number, .offset = size});
        if (!fails)
            return done;
    }
    return codeOf(self.disk->fault, SQLITE_IOERR_TRUNCATE);
}

int syncFile(sqlite3_file *file, int flags)
{
    DiskFile &self = *ours(file);
    const bool fails = self.number >= 0 && self.disk->shallFail();
    if (!fails || self.disk->fault == DiskFault::LateError) {
        const int done = handOn<&sqlite3_io_methods::xSync>(file, flags);
        // As SQLite's own does: at the first time the folder of a journal, too.
        if (done == SQLITE_OK && self.number >= 0)
            self.disk->keep({.kind = Kind::Sync,
                .file = self.number,
                .isJournal = self.isJournal,
                .isDurable = self.isJournal && !self.isSynced});
        self.isSynced = true;
        if (!fails)
            return done;
    }
    return codeOf(self.disk->fault, SQLITE_IOERR_FSYNC);
}

const sqlite3_io_methods methods{
    .iVersion = 1,
    .xClose = closeFile,
    .xRead = handOn<&sqlite3_io_methods::xRead, void *, int, sqlite3_int64>,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = handOn<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>,
    .xLock = handOn<&sqlite3_io_methods::xLock, int>,
    .xUnlock = handOn<&sqlite3_io_methods::xUnlock, int>,
    .xCheckReservedLock = handOn<&sqlite3_io_methods::xCheckReservedLock, int *>,
    .xFileControl = handOn<&sqlite3_io_methods::xFileControl, int, void *>,
    .xSectorSize = handOn<&sqlite3_io_methods::xSectorSize>,
    .xDeviceCharacteristics = handOn<&sqlite3_io_methods::xDeviceCharacteristics>,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

} // namespace

int TestDisk::Inner::open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    Inner *disk = of(vfs);
    auto &self
        = *new (file) DiskFile{.base = {nullptr}, .disk = disk, .number = -1, .isSynced = false, .isJournal = false};
    const bool isRecorded = name && (flags & recordedFiles) != 0 && (flags & SQLITE_OPEN_READWRITE) != 0;
    const QString path = isRecorded ? QFile::decodeName(name) : QString();
    const bool isNew = isRecorded && !QFile::exists(path);
    if (isNew && (flags & SQLITE_OPEN_CREATE) != 0 && disk->shallFail() && disk->fault != DiskFault::LateError)
        return SQLITE_CANTOPEN;
    const int done = disk->below->xOpen(disk->below, name, self.below(), flags, outFlags);
    if (done != SQLITE_OK)
        return done;
    self.isJournal = (flags & SQLITE_OPEN_MAIN_DB) == 0;
    if (isRecorded)
        self.number = disk->numberOf(path, isNew, self.isJournal);
    self.base.pMethods = &methods;
    return SQLITE_OK;
}

int TestDisk::Inner::remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    Inner *disk = of(vfs);
    const QString path = QFile::decodeName(name);
    const bool isThere = QFile::exists(path);
    const bool fails = isThere && disk->shallFail();
    if (!fails || disk->fault == DiskFault::LateError) {
        const int done = disk->below->xDelete(disk->below, name, syncFolder);
        if (done == SQLITE_OK && isThere) {
            const std::scoped_lock lock(disk->mutex);
            const Known known = disk->names.take(path);
            disk->keep({.kind = Kind::Delete,
                .file = known.number,
                .name = QFileInfo(path).fileName(),
                .isDurable = syncFolder != 0});
        }
        if (!fails)
            return done;
    }
    return codeOf(disk->fault, SQLITE_IOERR_DELETE);
}

TestDisk::TestDisk()
    : m_inner(std::make_unique<Inner>())
{
    sqlite3_vfs *below = sqlite3_vfs_find(nullptr);
    m_inner->below = below;
    m_inner->vfs = *below;
    m_inner->vfs.pNext = nullptr;
    m_inner->vfs.szOsFile = static_cast<int>(sizeof(DiskFile)) + below->szOsFile;
    m_inner->vfs.zName = "kodeks-test-disk";
    m_inner->vfs.pAppData = m_inner.get();
    m_inner->vfs.xOpen = Inner::open;
    m_inner->vfs.xDelete = Inner::remove;
    sqlite3_vfs_register(&m_inner->vfs, 1);
}

TestDisk::~TestDisk()
{
    sqlite3_vfs_register(m_inner->below, 1);
    sqlite3_vfs_unregister(&m_inner->vfs);
}

void TestDisk::record()
{
    const std::scoped_lock lock(m_inner->mutex);
    m_inner->steps.clear();
    m_inner->names.clear();
    m_inner->isRecording = true;
}

void TestDisk::stopRecording()
{
    const std::scoped_lock lock(m_inner->mutex);
    m_inner->isRecording = false;
}

void TestDisk::mark()
{
    m_inner->keep({});
}

const QList<DiskStep> &TestDisk::steps() const
{
    return m_inner->steps;
}

void TestDisk::failAt(int step, DiskFault fault, bool goesOn)
{
    const std::scoped_lock lock(m_inner->mutex);
    m_inner->untilFault = step;
    m_inner->fault = fault;
    m_inner->goesOn = goesOn;
    m_inner->hasFailed = false;
}

void TestDisk::failNoMore()
{
    const std::scoped_lock lock(m_inner->mutex);
    m_inner->untilFault = 0;
    m_inner->goesOn = false;
}

bool TestDisk::hasFailed() const
{
    return m_inner->hasFailed;
}

} // namespace Kodeks
