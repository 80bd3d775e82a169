// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/commandparser.h"
#include "core/base/ownlists.h"

namespace Kodeks {

/// Adds --add, --remove and --reset: what a project adds to a list of the program's and takes from it. `example` says
/// what words look like.
void addOwnListOptions(CommandParser &parser, const QString &example);
[[nodiscard]] bool changesOwnLists(const CommandParser &parser);
/// What a project has after them. `wordsOf` makes words of what somebody listed.
[[nodiscard]] OwnLists ownListsAsked(
    const CommandParser &parser, OwnLists before, const std::function<QStringList(const QStringList &)> &wordsOf);

} // namespace Kodeks
