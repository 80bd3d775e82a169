// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <span>

namespace Kodeks {

/// Bytes that nobody else is to see: on pages of their own, which are kept out of swap and core dumps as far as the
/// system allows it, and overwritten when they go. May be moved, not copied.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    /// Of zeros, to be filled.
    [[nodiscard]] static Secret ofSize(qsizetype size);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] std::span<unsigned char> bytes() { return {m_bytes, static_cast<size_t>(m_size)}; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_bytes, static_cast<size_t>(m_size)}; }
    /// For those who want characters; no copy is made.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes, m_size}; }

    /// In a time that does not depend on where they differ.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    unsigned char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites a string's characters, if nobody shares them, and empties it.
void wipe(QString &text);
void wipe(QByteArray &bytes);

/// From now on this program writes no core dump (RLIMIT_CORE) and has its temporary files in memory, where the system
/// has a folder there (/dev/shm; the environment's TMPDIR names it, also to programs that are started later).
void leaveNoTraces();

} // namespace Kodeks
