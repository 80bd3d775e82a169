// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QString>

namespace Kodeks {

/// Why a code is suggested: what spoke for it most.
struct SuggestionReason
{
    enum class Kind {
        Word, ///< `words` in the passage
        Heading, ///< `words` in the heading
        Nearby, ///< `words` in the same paragraph or before it
        Move, ///< `words` tell of the move
        Definition, ///< `words` stand in the code's definition
        Recent, ///< given `number` passages ago
        Like, ///< given to a passage like this: `number` in `letter`
        Same, ///< given to the same words in `letter`
        Usual, ///< given often
    };

    Kind kind = Kind::Usual;
    QString words = {};
    qsizetype number = 0;
    LetterId letter = {};

    friend bool operator==(const SuggestionReason &, const SuggestionReason &) = default;
};

template <typename Id>
struct Suggested
{
    Id code;
    double score = 0; ///< above 0; comparable within one kind of code
    SuggestionReason reason;

    friend bool operator==(const Suggested &, const Suggested &) = default;
};

/// What a passage may be about, the likeliest first; at most as many of each as were asked for.
struct Suggestions
{
    QList<Suggested<TaskId>> tasks;
    QList<Suggested<DirectionId>> directions;
    QList<Suggested<ArgumentId>> arguments;

    friend bool operator==(const Suggestions &, const Suggestions &) = default;
};

} // namespace Kodeks
