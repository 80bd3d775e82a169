// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"

#include <QList>
#include <QString>

namespace Kodeks {

/// The locked text of a letter. Positions and ranges are code points; this class and ui/letter/cursorrange
/// are the only places that convert from and to QString's UTF-16 units. Cheap to copy.
class LetterText
{
public:
    LetterText() = default;
    explicit LetterText(QString text);

    [[nodiscard]] const QString &string() const { return m_text; }
    /// In code points.
    [[nodiscard]] qsizetype length() const { return m_text.size() - m_astral.size(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isValid(TextRange range) const;
    /// The text of a range; a range outside the text is clipped to it.
    [[nodiscard]] QString slice(TextRange range) const;

    /// UTF-16 index of a code point position, clipped to the text.
    [[nodiscard]] qsizetype toUtf16(qsizetype position) const;
    /// Code point position of a UTF-16 index; an index inside a surrogate pair counts as before it.
    [[nodiscard]] qsizetype fromUtf16(qsizetype index) const;
    [[nodiscard]] TextRange rangeFromUtf16(qsizetype start, qsizetype end) const
    {
        return {fromUtf16(start), fromUtf16(end)};
    }

private:
    QString m_text;
    QList<qsizetype> m_astral; ///< UTF-16 index of the low surrogate of every astral character
};

/// Decoded text made into a letter's text: BOM dropped, CRLF, CR, U+2028 and U+2029 made LF, nothing else changed.
[[nodiscard]] QString normalisedText(QString decoded);

/// The line that a range begins in, without white space around it: the evidence for what was read there. Empty for an
/// empty range.
[[nodiscard]] QString lineAround(const LetterText &text, TextRange range);

/// What `textHash` and the letter's row keep: SHA-256 of the text in UTF-8, in lower-case hexadecimal.
[[nodiscard]] QString textSha256(const QString &text);

} // namespace Kodeks
