// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"

#include <optional>

namespace Kodeks {

/// The texts that passages quote, so that a quote need not be kept where its place tells it.
class QuotedTexts
{
public:
    struct Quoted
    {
        qint64 content = 0; ///< 0: not known
        LetterText text;
    };

    QuotedTexts() = default;
    virtual ~QuotedTexts() = default;
    Q_DISABLE_COPY_MOVE(QuotedTexts)

    /// The content of a letter, by the letter's row.
    [[nodiscard]] virtual Quoted ofLetter(qint64 letter) = 0;
    /// A content's text, by the content's row; contents stay when their letters go.
    [[nodiscard]] virtual std::optional<LetterText> ofContent(qint64 content) = 0;
};

} // namespace Kodeks
