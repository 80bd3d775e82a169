// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"

#include <QList>
#include <QString>

namespace Kodeks {

/// A rectangle on a page, in ten-thousandths of the page's width and height, from its upper left corner.
struct PageBox
{
    static constexpr int whole = 10'000;

    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    friend bool operator==(const PageBox &, const PageBox &) = default;
};

/// A word of a letter that was read from the picture of a page.
struct RecognisedWord
{
    TextRange range;    ///< in the letter's text; never empty
    int page = 1;       ///< of the file, from 1
    PageBox box;        ///< where it stands there; of a word parted at a line's end, its first part
    int certainty = 0;  ///< per cent, as the recogniser has it

    friend bool operator==(const RecognisedWord &, const RecognisedWord &) = default;
};

/// What is known of a letter whose text was recognised.
struct Recognition
{
    /// Below this a word is doubtful. Chosen by tests/benchmarks/bench_scans.cpp (core/exchange/scans/README.md).
    static constexpr int doubtfulBelow = 75;

    QString languages;           ///< the data it was read with: "nor", "nor+eng"
    QList<RecognisedWord> words; ///< in the order of the text, not overlapping

    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }

    friend bool operator==(const Recognition &, const Recognition &) = default;
};

[[nodiscard]] inline bool isDoubtful(const RecognisedWord &word)
{
    return word.certainty < Recognition::doubtfulBelow;
}

/// How many words are doubtful.
[[nodiscard]] qsizetype doubtfulCount(const Recognition &recognition);

/// The word at a position or the nearest one before it; null before the first.
[[nodiscard]] const RecognisedWord *wordAt(const Recognition &recognition, qsizetype position);

} // namespace Kodeks
