// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// What office documents of every form may have that is not in their text, to be told.
struct LeftOut
{
    bool hidden = false;
    bool prompts = false; ///< of form fields that nobody filled in
    bool comments = false;
    bool readings = false; ///< how words are read aloud, above them (ruby)
    bool formulas = false; ///< or parts of them, that a line of text cannot say
    int deletions = 0;     ///< places where tracked changes have deleted text

    /// A translated sentence for each.
    [[nodiscard]] QStringList remarks() const;
};

} // namespace Kodeks
