// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>
#include <optional>
#include <span>
#include <string_view>

namespace Kodeks {

/// The tables whose rows the journal keeps. It knows them by their numbers: new ones come last.
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
/// Without `id`, in the schema's order. The journal knows columns by their place: new ones come last, and valueBefore()
/// knows them.
[[nodiscard]] std::span<const std::string_view> tableColumns(Table table);
/// What rows that are older than a column have in it.
[[nodiscard]] QJsonValue valueBefore(Table table, std::string_view column);
[[nodiscard]] std::optional<Table> tableNamed(const QString &name);

} // namespace Kodeks
