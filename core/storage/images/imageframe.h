// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/images/bytes.h"
#include "core/storage/images/touchedrow.h"

#include <QList>
#include <array>
#include <optional>
#include <span>

namespace Kodeks {

/// What stands first in a block: which rows there are, and how the images of each are kept.
struct ImageFrame
{
    enum class Form : quint8 { None = 0, Columns = 1, Json = 2 };

    QList<TouchedRow> rows;                           ///< without images
    QList<quint8> forms;                              ///< of the image before and, two bits higher, of the one after
    std::array<qsizetype, tableCount> inColumns = {}; ///< how many images of each table are kept in columns

    [[nodiscard]] Form before(qsizetype row) const;
    [[nodiscard]] Form after(qsizetype row) const;

    [[nodiscard]] static quint8 joined(Form before, Form after);
    static void write(ByteWriter &to, std::span<const TouchedRow> rows, std::span<const quint8> forms);
    /// Nothing if the bytes are none that were written so.
    [[nodiscard]] static std::optional<ImageFrame> read(ByteReader &from);
};

/// Bytes with a byte before them that tells whether they were deflated, which they are if it makes them fewer.
[[nodiscard]] QByteArray deflated(const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> inflated(const QByteArray &kept);

} // namespace Kodeks
