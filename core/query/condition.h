// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/dateperiod.h"
#include "core/query/textpattern.h"

#include <QList>
#include <QSet>

namespace Kodeks {

/// What a query asks of passages of one project: its names looked up. A passage fulfils it or does not.
struct Condition
{
    enum class Kind {
        All, ///< all of `parts`; without any, every passage
        Any, ///< one of `parts`; without any, none
        Not, ///< not the one of `parts`
        Passage, ///< key in `keys`
        Task, ///< key in `keys`, or none if `none`; so of the next five
        Direction,
        Argument,
        Coder,
        Letter,
        Question, ///< of the question that the passage answers
        Certainty, ///< a number in `keys`; 0 is none
        Memo, ///< holds one of `patterns`, or is empty if `none`
        Text, ///< the quote holds one of `patterns`
        Created, ///< in one of `periods`
        Changed,
        Near, ///< another passage of the coder in the letter fulfils the one of `parts`, up to `sentences` away
        Overlaps, ///< the same, sharing a character
        SameLetter
    };

    Kind kind = Kind::All;
    QList<Condition> parts = {};
    QSet<qint64> keys = {};
    bool none = false;
    QList<TextPattern> patterns = {};
    QList<Period> periods = {};
    int sentences = 0;

    friend bool operator==(const Condition &, const Condition &) = default;
};

} // namespace Kodeks
