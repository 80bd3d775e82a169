// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/fuzzymatch.h"

namespace Kodeks {

namespace {

    bool beginsWord(const QString &text, qsizetype index)
    {
        return index == 0 || !text.at(index - 1).isLetterOrNumber();
    }

    /// Takes each character at its next word beginning where there is one (`words`), else at its next place.
    std::optional<FuzzyMatch> match(const QString &typed, const QString &text, bool words)
    {
        FuzzyMatch result;
        qsizetype from = 0;
        for (const QChar wanted : typed) {
            const bool follows = from > 0 && from < text.size() && text.at(from) == wanted;
            qsizetype found = follows ? from : text.indexOf(wanted, from);
            for (qsizetype at = found; words && !follows && at >= 0; at = text.indexOf(wanted, at + 1)) {
                if (beginsWord(text, at)) {
                    found = at;
                    break;
                }
            }
            if (found < 0)
                return {};
            result.score += (follows ? 8 : 0) + (beginsWord(text, found) ? 10 : 0) + (found == 0 ? 4 : 0) - (follows ? 0 : 1);
            result.places.append(found);
            from = found + 1;
        }
        result.score -= static_cast<int>(std::min<qsizetype>(text.size() / 16, 8));
        return result;
    }

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text)
{
    QString wanted = typed.toCaseFolded();
    wanted.removeIf([](QChar character) { return character.isSpace(); });
    if (wanted.isEmpty())
        return FuzzyMatch{};
    const QString folded = text.toCaseFolded();
    if (folded.size() != text.size())
        return match(typed, text, false);
    const auto byWords = match(wanted, folded, true);
    const auto straight = match(wanted, folded, false);
    if (byWords && straight)
        return byWords->score >= straight->score ? byWords : straight;
    return byWords ? byWords : straight;
}

} // namespace Kodeks
