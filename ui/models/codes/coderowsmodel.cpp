// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/coderowsmodel.h"

#include "ui/models/codes/codecolors.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QColor colorOf(const CodeMatch &match, const Codebook &codebook)
{
    if (match.coding.task.isValid())
        return taskColor(codebook, match.coding.task);
    if (const Direction *direction = codebook.direction(match.coding.direction))
        return QColor::fromString(direction->text.color);
    if (match.coding.arguments.isEmpty())
        return {};
    const Argument *argument = codebook.argument(match.coding.arguments.first());
    return argument ? QColor::fromString(argument->text.color) : QColor();
}

} // namespace

void CodeRowsModel::setRows(QList<CodeMatch> rows, const Codebook &codebook)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_colors.clear();
    for (const CodeMatch &match : std::as_const(m_rows))
        m_colors.append(colorOf(match, codebook));
    endResetModel();
}

int CodeRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CodeRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CodeMatch &match = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return match.text;
    case Qt::AccessibleTextRole: return match.note.isEmpty() ? match.text : match.text + u", "_s + match.note;
    case Qt::ToolTipRole:
    case NoteRole: return match.note;
    case LettersRole: return QVariant::fromValue(match.letters);
    case ColorRole: return m_colors.at(index.row());
    default: return {};
    }
}

} // namespace Kodeks
