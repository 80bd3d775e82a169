// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Kodeks {

/// Two lines that layout has broken apart.
struct LineJoin
{
    enum class Kind {
        Space,
        NoHyphen,
        Hyphen
    }; ///< what stands where the break was: a space, nothing (the hyphen goes too), the hyphen

    qsizetype line = 0; ///< number of the first of the two, from 0
    Kind kind = Kind::Space;
    QString before; ///< the end of the first, at most a few words
    QString after;  ///< the beginning of the second

    friend bool operator==(const LineJoin &, const LineJoin &) = default;
};

struct JoinedText
{
    QString text;
    QList<LineJoin> joins;
};

/// Joins lines only where layout has certainly broken them: the text has lines of one usual width, the next word would
/// not have fitted on the first line, and the sentence goes on (or paragraphs are set apart by empty lines). A hyphen
/// at a line's end goes where the word stands without it elsewhere in the text, stays where it stands with it, before
/// "og" or "and", and before a number ("§ 4-⏎12"); else the lines stay as they are, as do tables, items of lists,
/// labels ("To: …"), indented lines and page breaks. A text of at most 30 lines with fewer than three full ones has the
/// width of its longest line, of 45 to 100 characters, that goes on in lower case; where none does, only soft hyphens
/// at lines' ends go, which are never anything else. Nothing else is changed.
[[nodiscard]] JoinedText joinBrokenLines(const QString &text);

} // namespace Kodeks
