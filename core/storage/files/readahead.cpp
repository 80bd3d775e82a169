// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/files/readahead.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>
#include <sqlite3.h>
#include <utility>

namespace Kodeks {

namespace {

constexpr sqlite3_int64 aheadBytes = 128 * 1024;
/// Pages of other tables may lie between those that are walked through.
constexpr sqlite3_int64 nearBytes = 64 * 1024;
/// So many pages, each a little behind the one before, are a walk; what a short question looks up is none.
constexpr int fewestSteps = 3;

/// What SQLite takes for the file; the system's own lies in memory behind it.
struct AheadFile : sqlite3_file
{
    std::unique_ptr<char[]> memory; ///< of so many bytes as are read at once; made at the first
    sqlite3_int64 start = 0; ///< where what is in it begins in the file
    sqlite3_int64 size = 0;
    sqlite3_int64 last = 0; ///< where the last page was that was read
    int steps = 0; ///< pages in a row, each a little behind the one before
    bool isLocked = false;
    bool mayAhead = false;

    void forget() { size = 0; }
};

constexpr size_t ownSize = (sizeof(AheadFile) + 15) / 16 * 16;

AheadFile *own(sqlite3_file *file)
{
    return static_cast<AheadFile *>(file);
}

sqlite3_file *systems(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(own(file)) + ownSize);
}

const sqlite3_io_methods *methodsOf(sqlite3_file *file)
{
    return systems(file)->pMethods;
}

int closeFile(sqlite3_file *file)
{
    const int result = methodsOf(file)->xClose(systems(file));
    std::destroy_at(own(file));
    return result;
}

bool isAhead(const AheadFile &file, sqlite3_int64 at, int size)
{
    return at >= file.start && at + size <= file.start + file.size;
}

/// Whether as much was read ahead as is wanted there.
bool readAhead(sqlite3_file *file, sqlite3_int64 at, int size)
{
    AheadFile &state = *own(file);
    state.forget();
    if (!state.memory)
        state.memory.reset(new (std::nothrow) char[aheadBytes]);
    sqlite3_int64 end = 0;
    if (!state.memory || methodsOf(file)->xFileSize(systems(file), &end) != SQLITE_OK)
        return false;
    const sqlite3_int64 wanted = std::min(aheadBytes, end - at);
    if (wanted < size
        || methodsOf(file)->xRead(systems(file), state.memory.get(), static_cast<int>(wanted), at) != SQLITE_OK)
        return false;
    state.start = at;
    state.size = wanted;
    return true;
}

int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    AheadFile &state = *own(file);
    if (state.isLocked && state.mayAhead) {
        const sqlite3_int64 before = std::exchange(state.last, at);
        state.steps = at > before && at <= before + nearBytes ? state.steps + 1 : 0;
        if (isAhead(state, at, size) || (state.steps >= fewestSteps && readAhead(file, at, size))) {
            std::memcpy(into, state.memory.get() + (at - state.start), static_cast<size_t>(size));
            return SQLITE_OK;
        }
    }
    return methodsOf(file)->xRead(systems(file), into, size, at);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    own(file)->forget();
    return methodsOf(file)->xWrite(systems(file), from, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    own(file)->forget();
    return methodsOf(file)->xTruncate(systems(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    const int result = methodsOf(file)->xLock(systems(file), level);
    if (result == SQLITE_OK && !std::exchange(own(file)->isLocked, true)) {
        own(file)->forget();
        own(file)->steps = 0;
    }
    return result;
}

int unlockFile(sqlite3_file *file, int level)
{
    if (level == SQLITE_LOCK_NONE) {
        own(file)->isLocked = false;
        own(file)->forget();
    }
    return methodsOf(file)->xUnlock(systems(file), level);
}

/// With a log beside it (WAL) the file changes while it is locked for reading.
int mapLog(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    own(file)->mayAhead = false;
    own(file)->forget();
    return methodsOf(file)->xShmMap(systems(file), page, size, extend, memory);
}

/// The rest is the system's.
constexpr sqlite3_io_methods aheadMethods{
    .iVersion = 2, // without mapping the file into memory
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = [](sqlite3_file *file, int flags) { return methodsOf(file)->xSync(systems(file), flags); },
    .xFileSize
    = [](sqlite3_file *file, sqlite3_int64 *size) { return methodsOf(file)->xFileSize(systems(file), size); },
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock
    = [](sqlite3_file *file, int *is) { return methodsOf(file)->xCheckReservedLock(systems(file), is); },
    .xFileControl = [](sqlite3_file *file, int what,
                        void *value) { return methodsOf(file)->xFileControl(systems(file), what, value); },
    .xSectorSize = [](sqlite3_file *file) { return methodsOf(file)->xSectorSize(systems(file)); },
    .xDeviceCharacteristics = [](sqlite3_file *file) { return methodsOf(file)->xDeviceCharacteristics(systems(file)); },
    .xShmMap = mapLog,
    .xShmLock = [](sqlite3_file *file, int first, int count,
                    int flags) { return methodsOf(file)->xShmLock(systems(file), first, count, flags); },
    .xShmBarrier = [](sqlite3_file *file) { methodsOf(file)->xShmBarrier(systems(file)); },
    .xShmUnmap = [](sqlite3_file *file, int remove) { return methodsOf(file)->xShmUnmap(systems(file), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

/// By its name where it has the usual one: the default may be another for a while.
sqlite3_vfs *systemVfs()
{
    static sqlite3_vfs *const unixes = sqlite3_vfs_find("unix");
    static sqlite3_vfs *const system = unixes ? unixes : sqlite3_vfs_find(nullptr);
    return system;
}

int openFile(sqlite3_vfs * /*ours*/, sqlite3_filename name, sqlite3_file *file, int flags, int *given)
{
    AheadFile *state = std::construct_at(static_cast<AheadFile *>(file));
    state->pMethods = nullptr;
    systems(file)->pMethods = nullptr;
    const int result = systemVfs()->xOpen(systemVfs(), name, systems(file), flags, given);
    if (!methodsOf(file)) { // then it is not closed
        std::destroy_at(state);
        return result;
    }
    state->pMethods = &aheadMethods;
    state->mayAhead = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    return result;
}

} // namespace

const char *readAheadVfs()
{
    static const char *const name = [] {
        static sqlite3_vfs ours;
        if (!systemVfs())
            return "";
        ours = *systemVfs();
        ours.zName = "kodeks-ahead";
        ours.szOsFile += static_cast<int>(ownSize);
        ours.xOpen = openFile;
        return sqlite3_vfs_register(&ours, 0) == SQLITE_OK ? ours.zName : "";
    }();
    return name;
}

} // namespace Kodeks
