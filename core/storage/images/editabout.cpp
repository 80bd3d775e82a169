// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/editabout.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The columns of a table that name what the history is asked for by.
QList<QLatin1StringView> namingColumns(Table table)
{
    switch (table) {
    case Table::Passage: return {"letter"_L1, "task"_L1, "direction"_L1};
    case Table::PassageArgument: return {"argument"_L1};
    case Table::LetterFact:
    case Table::LetterDone:
    case Table::LetterAttribute:
    case Table::LetterProposal:
    case Table::Settlement: return {"letter"_L1};
    case Table::Memo: return {"letter"_L1, "task"_L1, "direction"_L1, "actor"_L1, "argument"_L1};
    default: return {};
    }
}

QJsonArray inOrder(const QSet<qint64> &rows)
{
    QList<qint64> sorted(rows.begin(), rows.end());
    std::ranges::sort(sorted);
    QJsonArray array;
    for (const qint64 row : std::as_const(sorted))
        array.append(row);
    return array;
}

} // namespace

QLatin1StringView EditAbout::nameOf(Table table)
{
    switch (table) {
    case Table::Letter:
    case Table::Task:
    case Table::Direction:
    case Table::Argument:
    case Table::Actor:
    case Table::Coder: {
        const std::string_view name = tableName(table);
        return {name.data(), static_cast<qsizetype>(name.size())};
    }
    default: return {};
    }
}

void EditAbout::add(const TouchedRow &row)
{
    if (const auto name = nameOf(row.table); !name.isEmpty())
        m_rows[name].insert(row.id);
    for (const auto *image : {&row.before, &row.after}) {
        if (*image)
            addImage(row.table, **image);
    }
    m_removed += row.after ? 0 : 1;
    if (row.table != Table::Passage)
        return;
    m_passages.insert(row.id);
    m_letters.insert((row.after ? *row.after : *row.before).value("letter"_L1).toInteger());
}

void EditAbout::addImage(Table table, const RowImage &image)
{
    for (const QLatin1StringView column : namingColumns(table)) {
        if (const qint64 row = image.value(column).toInteger(); row > 0)
            m_rows[column].insert(row);
    }
}

QJsonObject EditAbout::json() const
{
    QJsonObject about;
    for (auto it = m_rows.constBegin(); it != m_rows.constEnd(); ++it)
        about.insert(it.key(), inOrder(it.value()));
    const auto count = [&about](QLatin1StringView name, qint64 number) {
        if (number > 0)
            about.insert(name, number);
    };
    count("passages"_L1, m_passages.size());
    count("letters"_L1, m_letters.size());
    count("removed"_L1, m_removed);
    return about;
}

} // namespace Kodeks
