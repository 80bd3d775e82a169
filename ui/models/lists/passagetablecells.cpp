// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/markdownwords.h"
#include "ui/models/lists/passagetablemodel.h"
#include "ui/models/words/display.h"

namespace Kodeks {

QStringList PassageTableModel::textsAt(int row) const
{
    QStringList texts;
    const auto found = m_passages.constFind(passageAt(row));
    for (const TableColumn &column : m_columns)
        texts.append(found != m_passages.constEnd() ? passageText(*found, column, m_labels) : QString());
    return texts;
}

QVariant PassageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuotedPassage &passage = *m_passages.constFind(m_shown.at(index.row()));
    const TableColumn &column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole: return passageCell(passage, column, m_labels);
    case Qt::ToolTipRole: return toolTip(passage, column);
    case Qt::DecorationRole:
        return column.kind == PassageColumn::Task ? QVariant(m_labels.taskIcon(passage.passage.task)) : QVariant();
    case PassageRole: return passage.passage.id.value();
    case LetterRole: return passage.passage.letter.value();
    default: return {};
    }
}

QString PassageTableModel::toolTip(const QuotedPassage &passage, const TableColumn &column) const
{
    constexpr qsizetype longest = 1200;
    const auto whole = [](const QString &text) {
        return Display::toolTip(text.size() > longest ? text.left(longest) + QChar(0x2026) : text);
    };
    switch (column.kind) {
    case PassageColumn::Quote: return whole(passage.quote);
    case PassageColumn::Memo: return markdownHtml(passage.passage.memo.left(longest));
    case PassageColumn::Attribute: return whole(m_labels.attribute(passage.passage.letter, column.attribute));
    case PassageColumn::Task: return m_labels.taskPath(passage.passage.task);
    case PassageColumn::Modified:
        return QLocale().toString(passage.passage.modified.toLocalTime(), QLocale::LongFormat);
    default: return passageCell(passage, column, m_labels);
    }
}

QVariant PassageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return columnTitle(m_columns.at(section));
}

} // namespace Kodeks
