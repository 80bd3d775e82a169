// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"

namespace Kodeks {

/// Finds quotes in one letter. A quote is looked for as it stands and, if that is nowhere, with every run of space in
/// both taken for one.
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
    QString m_folded;
    QList<qsizetype> m_places; ///< of each unit of m_folded in the text, UTF-16
};

} // namespace Kodeks
