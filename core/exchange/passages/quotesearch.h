// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"
#include "core/model/seentext.h"

namespace Kodeks {

/// Finds quotes in one letter. A quote is looked for as it stands and, if that is nowhere, as it looks
/// (core/model/seentext.h): with every run of space taken for one, whatever the form of Unicode, without regard to soft
/// hyphens and other signs that cannot be seen.
class QuoteSearch
{
public:
    explicit QuoteSearch(const LetterText &text);

    struct Found
    {
        TextRange range; ///< of the first; empty if there is none
        qsizetype count = 0; ///< how often it stands in the text; counted no further than 2
    };

    [[nodiscard]] Found find(const QString &quote) const;

private:
    LetterText m_text;
    SeenText m_seen;
};

} // namespace Kodeks
