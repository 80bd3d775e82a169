// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letters/lettertable.h"
#include "core/model/textrange.h"

namespace Kodeks {

/// A row of a table of answers, as the text of a letter.
struct AnswerText
{
    struct Piece
    {
        TextRange question; ///< empty where the column is text, not a question
        TextRange answer;
    };

    QString text; ///< normalised; the questions that are answered on lines of their own, each with its answer beneath
    QList<Piece> pieces; ///< in order, not overlapping
    QString answers; ///< the text without the questions
    QByteArray original; ///< the header and the row as a table (RFC 4180, UTF-8)
};

/// The text and question columns of a row, in their order; nothing if they are all empty.
[[nodiscard]] std::optional<AnswerText> answerText(const LetterTable &table, qsizetype row);

} // namespace Kodeks
