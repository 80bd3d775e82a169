// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QTemporaryFile>
#include <functional>

namespace Kodeks {

/// Keeps what comes of several strands at once (the letters of a report, the passages of each task) until they are
/// written one after the other. Some KiB of each are held in memory, all else lies in one temporary file of the
/// system's. Errors: those of writeAll(), and Io where there is no temporary file.
class Spool
{
public:
    [[nodiscard]] Result<> add(qsizetype strand, const QByteArray &bytes);
    /// All that was added to a strand, in its order.
    [[nodiscard]] Result<> write(qsizetype strand, QIODevice &device);

private:
    struct Block
    {
        qint64 at = 0;
        qint64 size = 0;
    };
    struct Strand
    {
        QList<Block> blocks; ///< in the file
        QByteArray last;     ///< not there yet
    };

    [[nodiscard]] Result<> store(Strand &strand);

    QTemporaryFile m_file;
    qint64 m_end = 0;
    QHash<qsizetype, Strand> m_strands;
};

/// Hands a device what `write` has written, once that is whole; until then it lies in a temporary file, in which
/// `write` may go back and forth. Errors: its own, and those of Spool.
[[nodiscard]] Result<> writeWhole(QIODevice &device, const std::function<Result<>(QIODevice &)> &write);

} // namespace Kodeks
