// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/recognition.h"

#include <algorithm>

namespace Kodeks {

qsizetype doubtfulCount(const Recognition &recognition)
{
    return std::ranges::count_if(recognition.words, isDoubtful);
}

const RecognisedWord *wordAt(const Recognition &recognition, qsizetype position)
{
    const auto after = std::ranges::upper_bound(
        recognition.words, position, {}, [](const RecognisedWord &word) { return word.range.start; });
    return after == recognition.words.begin() ? nullptr : &*std::prev(after);
}

} // namespace Kodeks
