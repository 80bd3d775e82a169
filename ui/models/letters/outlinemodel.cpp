// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/outlinemodel.h"

#include "ui/models/words/display.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool belongsInOutline(const Section &section)
{
    return section.kind == Section::Kind::Question || section.kind == Section::Kind::Heading;
}

/// Gives every entry the place where the next one of its own or a higher level begins.
void closeEntries(QList<OutlineModel::Entry> &entries, qsizetype letterLength)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        while (!open.isEmpty() && entries.at(open.last()).level >= entries.at(i).level)
            entries[open.takeLast()].end = entries.at(i).range.start;
        open.append(i);
    }
    for (const qsizetype i : std::as_const(open))
        entries[i].end = letterLength;
}

} // namespace

void OutlineModel::setSections(
    const QList<Section> &sections, qsizetype letterLength, const std::function<QString(TextRange)> &slice)
{
    beginResetModel();
    m_entries.clear();
    for (const Section &section : sections) {
        if (!belongsInOutline(section))
            continue;
        if (m_entries.isEmpty() && section.range.start > 0)
            m_entries.append({{0, 0}, section.range.start, tr("Introduction"), 0, false, 0});
        m_entries.append({section.range, letterLength, Display::oneLine(slice(section.range)), section.level,
            section.kind == Section::Kind::Question, 0});
    }
    closeEntries(m_entries, letterLength);
    endResetModel();
}

void OutlineModel::setPassageStarts(QList<qsizetype> starts)
{
    std::ranges::sort(starts);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        const auto first = std::ranges::lower_bound(starts, entry.range.start);
        const int count = static_cast<int>(std::ranges::lower_bound(starts, entry.end) - first);
        if (std::exchange(entry.count, count) != count)
            emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

QModelIndex OutlineModel::indexAt(qsizetype position) const
{
    const auto after
        = std::ranges::upper_bound(m_entries, position, {}, [](const Entry &entry) { return entry.range.start; });
    return after == m_entries.begin() ? QModelIndex() : index(static_cast<int>(after - m_entries.begin()) - 1);
}

TextRange OutlineModel::rangeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_entries.at(index.row()).range : TextRange();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return entry.title;
    case CountRole: return entry.count;
    case LevelRole: return entry.level;
    case QuestionRole: return entry.question;
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(entry.title, tr("%n passage(s)", nullptr, entry.count));
    default: return {};
    }
}

} // namespace Kodeks
