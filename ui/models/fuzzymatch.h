// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace Kodeks {

/// How well a text answers what was typed.
struct FuzzyMatch
{
    int score = 0;            ///< higher is better
    QList<qsizetype> places;  ///< UTF-16 indexes of the characters that answer, rising
};

/// All characters of `typed` in their order in `text`, ignoring case and spaces; beginnings of words and runs count more.
/// Nothing if they are not all there; an empty `typed` matches everything with score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text);

} // namespace Kodeks
