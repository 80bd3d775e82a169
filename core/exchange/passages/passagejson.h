// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/passages/passagerow.h"

class QIODevice;

namespace Kodeks {

/// Writes passages to an open device as a JSON array of objects with the columns of the table, in its order. `start`,
/// `end` and `certainty` are numbers, a certainty that is not stated null; all else are strings, empty where the table
/// is.
class PassageJsonWriter
{
public:
    explicit PassageJsonWriter(QIODevice &device);

    [[nodiscard]] Result<> write(const PassageRow &row);
    /// Once, last; without it the array is not closed.
    [[nodiscard]] Result<> finish();

private:
    QIODevice &m_device;
    QByteArray m_object; ///< the one being written; its room is used again
    bool m_begun = false;
};

/// The whole array at once.
[[nodiscard]] Result<> writePassageJson(QIODevice &device, const QList<PassageRow> &rows);

} // namespace Kodeks
