// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <memory>
#include <optional>

namespace Kodeks {

/// Keeps a second Kodeks from writing the same project: a small hidden file beside it, left behind by nobody but a
/// crash, and then recognised as stale. It lies beside the file itself, whatever links it is opened through; of a
/// file that has several names (hard links) this account of this machine has one at a time.
class FileLock
{
public:
    /// Locked if somebody else has it (the sentence says who, and what to do where nobody is); ReadOnly if the folder
    /// cannot be written. A lock that names nobody, as a power cut leaves it, is taken over after a minute; one made
    /// since this machine was started, in whatever container or sandbox of it, when nobody holds it open any more:
    /// there a process's number and the host's name say nothing.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString &projectPath);

private:
    explicit FileLock(const QString &path);
    [[nodiscard]] bool takeFromNobody();
    [[nodiscard]] bool isOfThisStart() const;
    [[nodiscard]] bool lockAllNames(const QString &path);

    QLockFile m_lock;
    std::optional<QLockFile> m_identity; ///< of a file with several names
};

/// A hidden file beside a project (the file itself, whatever links it is called through) in which whoever has its lock
/// writes it anew. What is there when the lock is taken was left by a process that was killed, and goes.
[[nodiscard]] QString unfinishedBeside(const QString &projectPath);

} // namespace Kodeks
