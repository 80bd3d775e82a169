// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Kodeks {

class Project;

/// What a column of the table over all passages tells: of the passage, or of its letter.
enum class PassageColumn {
    Letter,
    Quote,
    Task,
    Direction,
    Arguments,
    Certainty,
    Coder,
    Modified,
    Memo,
    GoodQuote,
    Sender,
    Dated,
    Attribute
};
inline constexpr int passageColumnCount = 8; ///< of those that stand there at first: the first ones of the enum

/// One column of that table.
struct TableColumn
{
    PassageColumn kind = PassageColumn::Letter;
    QString attribute = {}; ///< which attribute of the letter; empty for the other kinds

    TableColumn() = default;
    TableColumn(PassageColumn which)
        : kind(which)
    {
    }
    explicit TableColumn(const QString &ofAttribute)
        : kind(PassageColumn::Attribute)
        , attribute(ofAttribute)
    {
    }
    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

[[nodiscard]] QString columnTitle(const TableColumn &column);
[[nodiscard]] QList<TableColumn> firstColumns();
/// All that a project's table may have: of passages, then the attributes that its letters have.
[[nodiscard]] QList<TableColumn> possibleColumns(const Project *project);
/// The names of the attributes among them.
[[nodiscard]] QStringList attributesOf(const QList<TableColumn> &columns);

/// A column as settings name it, the same in every sitting. Of an attribute's name only a digest is in it, so that
/// nothing a project says stands outside of its file.
[[nodiscard]] QString columnKey(const Project &project, const TableColumn &column);

} // namespace Kodeks
