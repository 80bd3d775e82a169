// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/suggesting/scoreboard.h"
#include "core/analysis/suggesting/suggester.h"

namespace Kodeks {

/// A text with what was read in it.
struct Suggester::Looked
{
    QString text;
    QList<TextWord> words;
    ReadMove move;
};

struct Suggester::Boards
{
    ScoreBoard<TaskId> tasks;
    ScoreBoard<DirectionId> directions;
    ScoreBoard<ArgumentId> arguments;
};

} // namespace Kodeks
