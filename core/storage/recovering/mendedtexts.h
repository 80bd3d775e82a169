// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace Kodeks {

class Connection;

/// A text that is not the one that was imported.
struct MendedText
{
    QString letter = {};    ///< a letter that has it
    qsizetype length = 0;   ///< code points
    qsizetype missing = 0;  ///< of these so many are not known, and stand as □
    bool isOnlyFile = false; ///< the text is whole, the file it came from is lost
};

struct MendedTexts
{
    QList<MendedText> texts = {};
    QSet<qint64> letters = {}; ///< rows of `letter` whose texts are not what they were
};

/// What stands in a text for a character that is lost.
inline constexpr char16_t lostCharacter = u'\u25a1';

/// Puts texts in order by their sha256: one that is lost or not whole is made anew of what is left of it and of the
/// passages that quote it, at their places, and gets a sha256 of its own, so that positions and quotes stay; files that
/// came with texts are kept where theirs is right. `cut`: rows of `content` whose end is lost. Inside a transaction.
[[nodiscard]] Result<MendedTexts> mendTexts(Connection &connection, const QList<qint64> &cut);

/// Passages that do not quote their letter's text at their place: moved to where the quote stands if that is one place,
/// else given the text's words; those that lie outside it go. A sentence with the quote for each that went.
struct MendedQuotes
{
    qsizetype moved = 0;
    qsizetype reworded = 0;
    QStringList gone = {};
};
[[nodiscard]] Result<MendedQuotes> mendQuotes(Connection &connection);

} // namespace Kodeks
