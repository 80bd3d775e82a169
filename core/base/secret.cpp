// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secret.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <utility>

namespace Kodeks {

namespace {

constexpr long tmpfs = 0x01021994; ///< what statfs(2) calls a file system in memory

size_t wholePages(qsizetype size)
{
    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    return (static_cast<size_t>(size) + page - 1) / page * page;
}

unsigned char *ownPages(qsizetype size)
{
    void *pages = mmap(nullptr, wholePages(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
    // Both may be refused, by a limit or a system without them; what is kept works without.
    std::ignore = mlock(pages, wholePages(size));
    std::ignore = madvise(pages, wholePages(size), MADV_DONTDUMP);
    return static_cast<unsigned char *>(pages);
}

} // namespace

Secret::Secret(QByteArrayView bytes)
    : Secret(ofSize(bytes.size()))
{
    std::copy(bytes.begin(), bytes.end(), m_bytes);
}

Secret Secret::ofSize(qsizetype size)
{
    Secret made;
    made.m_bytes = size > 0 ? ownPages(size) : nullptr;
    made.m_size = size;
    return made;
}

Secret::~Secret()
{
    if (!m_bytes)
        return;
    explicit_bzero(m_bytes, static_cast<size_t>(m_size));
    munmap(m_bytes, wholePages(m_size));
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_size != b.m_size)
        return false;
    unsigned char differing = 0;
    for (qsizetype i = 0; i < a.m_size; ++i)
        differing = static_cast<unsigned char>(differing | (a.m_bytes[i] ^ b.m_bytes[i]));
    return differing == 0;
}

void wipe(QString &text)
{
    if (text.isDetached())
        explicit_bzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void leaveNoTraces()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        std::ignore = setrlimit(RLIMIT_CORE, &limit);
    }
    constexpr char inMemory[] = "/dev/shm";
    struct statfs about{};
    if (statfs(inMemory, &about) == 0 && about.f_type == tmpfs && access(inMemory, W_OK | X_OK) == 0)
        qputenv("TMPDIR", inMemory);
}

} // namespace Kodeks
