// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Kodeks {

/// The words of a text as queries compare them: without regard to case, the form of Unicode and signs that cannot be
/// seen. What is no letter, mark or digit parts words.
[[nodiscard]] QStringList queryWords(const QString &text);

/// Words that a text may hold one after the other.
struct TextPattern
{
    QStringList words; ///< queryWords(); without any, a text that is not empty holds it
    bool beginning = false; ///< the last one may go on

    [[nodiscard]] bool isIn(const QStringList &text) const;

    friend bool operator==(const TextPattern &, const TextPattern &) = default;
};

} // namespace Kodeks
