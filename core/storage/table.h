// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>
#include <span>
#include <string_view>

namespace Kodeks {

/// The tables whose rows the journal keeps.
enum class Table {
    Property,
    Coder,
    Letter,
    LetterFact,
    LetterDone,
    Task,
    Actor,
    Direction,
    Argument,
    Passage,
    PassageArgument,
    Revision,
    Settlement,
    LetterAttribute,
    LetterProposal,
    Memo
};
inline constexpr int tableCount = static_cast<int>(Table::Memo) + 1;

[[nodiscard]] std::string_view tableName(Table table);
/// Without `id`, in the schema's order.
[[nodiscard]] std::span<const std::string_view> tableColumns(Table table);
[[nodiscard]] std::optional<Table> tableNamed(const QString &name);

} // namespace Kodeks
