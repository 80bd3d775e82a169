// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <functional>
#include <memory>

class QIODevice;

namespace Kodeks {

/// Writes a ZIP archive (by minizip) to an open device in which one can go back, entry by entry and without
/// keeping any. The same entries give the same bytes: each is of 1980-01-01. Errors: those of writeAll(), and TooLarge
/// for an entry beyond 4 GiB. An archive that is left without finish() is not closed: the device is to be thrown away.
class ZipWriter
{
public:
    enum class Packing { Deflated, Stored };

    explicit ZipWriter(QIODevice &device);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    [[nodiscard]] Result<> add(const QString &name, const QByteArray &bytes, Packing packing = Packing::Deflated);
    /// What `write` writes to the device that it is given.
    [[nodiscard]] Result<> add(
        const QString &name, const std::function<Result<>(QIODevice &)> &write, Packing packing = Packing::Deflated);
    /// Once, last: the directory.
    [[nodiscard]] Result<> finish();

private:
    struct Archive;

    std::unique_ptr<Archive> m_archive;
};

} // namespace Kodeks
