// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/table.h"

#include <array>

namespace Kodeks {

namespace {

using namespace std::string_view_literals;

constexpr std::array propertyColumns{"name"sv, "value"sv};
constexpr std::array coderColumns{"uuid"sv, "name"sv, "color"sv, "consensus_of"sv};
constexpr std::array letterColumns{"uuid"sv, "name"sv, "content"sv, "imported"sv, "file"sv, "folder"sv, "original"sv};
constexpr std::array factColumns{"letter"sv, "fact"sv, "value"sv, "source"sv, "start"sv, "end"sv};
constexpr std::array doneColumns{"letter"sv, "coder"sv, "done_at"sv};
constexpr std::array taskColumns{"uuid"sv, "code"sv, "name"sv, "parent"sv, "is_group"sv, "position"sv, "definition"sv,
    "include"sv, "exclude"sv, "example"sv, "color"sv};
constexpr std::array actorColumns{"uuid"sv, "name"sv, "aliases"sv, "kind_of"sv, "position"sv};
constexpr std::array directionColumns{"uuid"sv, "code"sv, "kind"sv, "from_actor"sv, "to_actor"sv, "position"sv,
    "definition"sv, "include"sv, "exclude"sv, "example"sv, "color"sv};
constexpr std::array argumentColumns{"uuid"sv, "code"sv, "name"sv, "kind"sv, "position"sv, "definition"sv, "include"sv,
    "exclude"sv, "example"sv, "color"sv};
constexpr std::array passageColumns{"uuid"sv, "letter"sv, "coder"sv, "start"sv, "end"sv, "quote"sv, "task"sv,
    "direction"sv, "certainty"sv, "memo"sv, "created"sv, "modified"sv, "good_quote"sv};
constexpr std::array passageArgumentColumns{"passage"sv, "argument"sv, "ordinal"sv};
constexpr std::array revisionColumns{"table_name"sv, "row_id"sv, "field"sv, "modified"sv, "wanted"sv};
constexpr std::array settlementColumns{"uuid"sv, "letter"sv, "consensus"sv, "coder_a"sv, "coder_b"sv, "passage_a"sv,
    "passage_b"sv, "statement_a"sv, "statement_b"sv, "decision"sv, "note"sv, "decided_by"sv, "decided_by_name"sv,
    "decided"sv, "passages"sv};
constexpr std::array attributeColumns{"letter"sv, "key"sv, "name"sv, "value"sv};
constexpr std::array memoColumns{"letter"sv, "coder"sv, "text"sv, "task"sv, "direction"sv, "actor"sv, "argument"sv};
constexpr std::array proposalColumns{"letter"sv, "fact"sv, "value"sv, "start"sv, "end"sv};

struct Description
{
    std::string_view name;
    std::span<const std::string_view> columns;
};

constexpr std::array<Description, tableCount> tables{
    {{"property", propertyColumns}, {"coder", coderColumns}, {"letter", letterColumns}, {"letter_fact", factColumns},
        {"letter_done", doneColumns}, {"task", taskColumns}, {"actor", actorColumns}, {"direction", directionColumns},
        {"argument", argumentColumns}, {"passage", passageColumns}, {"passage_argument", passageArgumentColumns},
        {"revision", revisionColumns}, {"settlement", settlementColumns}, {"letter_attribute", attributeColumns},
        {"letter_proposal", proposalColumns}, {"memo", memoColumns}}};

} // namespace

std::string_view tableName(Table table)
{
    return tables.at(static_cast<size_t>(table)).name;
}

std::span<const std::string_view> tableColumns(Table table)
{
    return tables.at(static_cast<size_t>(table)).columns;
}

QJsonValue valueBefore(Table table, std::string_view column)
{
    if (table == Table::Passage && column == "good_quote")
        return QJsonValue(0);
    if (table == Table::Coder && column == "consensus_of")
        return QStringLiteral("[]");
    if (table == Table::Letter && (column == "file" || column == "folder"))
        return QLatin1String("");
    return {};
}

std::optional<Table> tableNamed(const QString &name)
{
    for (size_t i = 0; i < tables.size(); ++i) {
        if (QLatin1StringView(tables.at(i).name.data(), static_cast<qsizetype>(tables.at(i).name.size())) == name)
            return static_cast<Table>(i);
    }
    return {};
}

} // namespace Kodeks
