// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/commandparser.h"
#include "core/agreement/intervals/bootstrap.h"
#include "core/model/namewords.h"

#include <expected>

namespace Kodeks {

/// The value of an option, or the exit code after its wrong usage was said.
template <typename Value>
using OptionValue = std::expected<Value, int>;

/// "a,b,c", or a JSON array where names have commas: none empty, none twice. Empty without the option. The first takes
/// each piece as a name; the second leaves it to the names there are.
[[nodiscard]] OptionValue<QStringList> nameList(const CommandParser &parser, const QString &option);
[[nodiscard]] OptionValue<NameWords> nameWords(const CommandParser &parser, const QString &option);

/// --bootstrap N and --seed S; nothing without the first.
[[nodiscard]] OptionValue<std::optional<BootstrapOptions>> bootstrapOptions(const CommandParser &parser);

/// Whom to compare and how to draw: --coders and the two options of the bootstrap.
struct DataOptions
{
    NameWords coders; ///< empty for all
    std::optional<BootstrapOptions> bootstrap;
};
[[nodiscard]] OptionValue<DataOptions> dataOptions(const CommandParser &parser);

/// Adds the two options of the bootstrap, and says of the first over what it draws.
void addBootstrapOptions(CommandParser &parser, const QString &over);

} // namespace Kodeks
