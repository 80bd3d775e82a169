// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/conditionreach.h"

#include <algorithm>

namespace Kodeks {

namespace {

enum class Truth { No, Unknown, Yes };

Truth truthIf(bool is)
{
    return is ? Truth::Yes : Truth::No;
}

template <typename Id>
Truth among(const Condition &condition, const std::optional<Id> &id)
{
    if (!id)
        return Truth::Unknown;
    return truthIf(id->isValid() ? condition.keys.contains(id->value()) : condition.none);
}

/// A passage may have other arguments than the one that is known.
Truth ofArgument(const Condition &condition, const std::optional<ArgumentId> &id)
{
    const Truth known = among(condition, id);
    return known == Truth::No && id->isValid() && !condition.keys.isEmpty() ? Truth::Unknown : known;
}

Truth truthOf(const Condition &condition, const KnownOfPassage &known)
{
    using enum Condition::Kind;
    const auto ofPart = [&known](const Condition &part) { return truthOf(part, known); };
    switch (condition.kind) {
    case All: {
        Truth least = Truth::Yes;
        for (const Condition &part : condition.parts)
            least = std::min(least, ofPart(part));
        return least;
    }
    case Any: {
        Truth most = Truth::No;
        for (const Condition &part : condition.parts)
            most = std::max(most, ofPart(part));
        return most;
    }
    case Not: {
        const Truth part = ofPart(condition.parts.constFirst());
        return part == Truth::Unknown ? part : truthIf(part == Truth::No);
    }
    case Task: return among(condition, known.task);
    case Direction: return among(condition, known.direction);
    case Argument: return ofArgument(condition, known.argument);
    case Coder: return among(condition, known.coder);
    case Letter: return among(condition, known.letter);
    default: return Truth::Unknown;
    }
}

} // namespace

bool mayFulfil(const Condition &condition, const KnownOfPassage &known)
{
    return truthOf(condition, known) != Truth::No;
}

} // namespace Kodeks
