// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace Kodeks {

/// An embedded object of an OpenDocument file that is a formula.
struct MathObject
{
    QString text; ///< one line
    bool fraction = false; ///< it begins with one
    bool doubtful = false; ///< something of it cannot be said in a line
};

/// Nothing where the object's content is none (a chart, a table), or cannot be read. `file` is for sentences.
[[nodiscard]] std::optional<MathObject> mathObject(const QByteArray &content, const QString &file);

} // namespace Kodeks
