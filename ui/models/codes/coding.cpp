// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/coding.h"

#include "core/project/edits/edits.h"

namespace Kodeks {

namespace {

Passage coded(Passage passage, const Coding &coding)
{
    passage.task = coding.task;
    passage.direction = coding.isNewDirection() ? DirectionId() : coding.direction;
    passage.arguments = coding.arguments;
    return passage;
}

} // namespace

Coding codingOf(const Passage &passage)
{
    return {passage.task, passage.direction, {}, {}, passage.arguments};
}

Edit addCoded(Passage passage, const Coding &coding)
{
    const Passage whole = coded(std::move(passage), coding);
    return coding.isNewDirection() ? Edits::addPassage(whole, coding.newFrom, coding.newTo) : Edits::addPassage(whole);
}

Edit recode(Passage passage, const Coding &coding)
{
    const Passage whole = coded(std::move(passage), coding);
    return coding.isNewDirection() ? Edits::changePassage(whole, coding.newFrom, coding.newTo)
                                   : Edits::changePassage(whole);
}

} // namespace Kodeks
