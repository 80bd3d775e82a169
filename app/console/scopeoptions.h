// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/dataoptions.h"
#include "core/query/scope.h"

namespace Kodeks {

/// Adds --coder, --where and --unit: what a figure is asked of (contract.md §7). `counted` says what the unit is for,
/// `otherwise` is the one that is meant without it.
void addScopeOptions(CommandParser &parser, const QString &counted, CountUnit otherwise = CountUnit::Letter);
[[nodiscard]] OptionValue<Scope> scopeAsked(const CommandParser &parser, CountUnit otherwise = CountUnit::Letter);

} // namespace Kodeks
