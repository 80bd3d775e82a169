// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// The text of an e-mail that says format=flowed (RFC 3676): a line that ends in a space goes on in the next of the
/// same depth of quoting, the space that stuffs a line is gone, "-- " stands alone. `deleteSpace` (DelSp=yes): the
/// space at a line's end is only the mark of that.
[[nodiscard]] QString unflowed(const QString &text, bool deleteSpace);

} // namespace Kodeks
