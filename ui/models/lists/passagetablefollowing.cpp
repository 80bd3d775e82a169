// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/lists/passagetablemodel.h"

namespace Kodeks {

namespace {

constexpr qsizetype mostFollowedOneByOne = 100;

} // namespace

void PassageTableModel::follow(const Change &change)
{
    if (!m_loaded)
        return;
    if (change.codebook || change.coders || !change.letters.isEmpty() || change.lettersCameOrWent)
        refreshLabels();
    if (isReading())
        m_meanwhile += change.passages;
    else
        follow(change.passages);
}

void PassageTableModel::follow(const QList<Change::PassageChange> &changes)
{
    if (changes.size() > mostReadAtOnce) {
        read();
        return;
    }
    if (changes.size() > mostFollowedOneByOne) {
        followAtOnce(changes);
        return;
    }
    for (const Change::PassageChange &change : changes) {
        const Result<QuotedPassage> passage = now(change);
        if (passage) {
            put(*passage);
        } else {
            removeRow(change.id);
            m_passages.remove(change.id);
            if (!m_all.isEmpty())
                m_all.removeOne(change.id);
        }
    }
    emit countsChanged();
}

Result<QuotedPassage> PassageTableModel::now(const Change::PassageChange &change) const
{
    return change.what == Change::PassageChange::What::Removed
        ? Result<QuotedPassage>(failure(Error::Kind::NotFound, {}))
        : m_project->quotedPassage(change.id);
}

void PassageTableModel::followAtOnce(const QList<Change::PassageChange> &changes)
{
    beginResetModel();
    const PassageMatcher matcher(m_filter, m_labels);
    QSet<PassageId> touched;
    QList<PassageId> there;
    QList<PassageId> shown;
    for (const Change::PassageChange &change : changes) {
        if (touched.contains(change.id))
            continue;
        touched.insert(change.id);
        const auto passage = now(change);
        if (!passage) {
            m_passages.remove(change.id);
            continue;
        }
        m_passages.insert(change.id, *passage);
        there.append(change.id);
        if (m_filter.isEmpty() || matcher.matches(*passage))
            shown.append(change.id);
    }
    m_shown = placed(m_shown, touched, shown);
    if (!m_all.isEmpty())
        m_all = placed(m_all, touched, there);
    endResetModel();
    emit countsChanged();
}

/// `list`, which is in order but for those that were touched, without these; and with `these` of them at their places.
QList<PassageId> PassageTableModel::placed(
    const QList<PassageId> &list, const QSet<PassageId> &touched, QList<PassageId> these) const
{
    m_order.sort(these, m_passages, m_labels);
    QList<PassageId> others = list;
    others.removeIf([&touched](PassageId id) { return touched.contains(id); });
    const auto isBefore = [this](PassageId one, PassageId other) {
        return m_order.less(*m_passages.constFind(one), *m_passages.constFind(other), m_labels);
    };
    QList<PassageId> all;
    all.reserve(others.size() + these.size());
    auto from = others.cbegin();
    for (const PassageId id : std::as_const(these)) {
        qsizetype step = 1; // what is changed at once most often stands together
        while (step < others.cend() - from && !isBefore(id, from[step - 1]))
            step *= 2;
        const auto behind = std::upper_bound(from, from + std::min(step, others.cend() - from), id, isBefore);
        all.append(from, behind);
        all.append(id);
        from = behind;
    }
    all.append(from, others.cend());
    return all;
}

void PassageTableModel::refreshLabels()
{
    const PassageLabels older = std::exchange(m_labels, PassageLabels(*m_project, attributesOf(m_columns)));
    if (m_labels.keepsWordsOf(older))
        return;
    if (!m_filter.isEmpty()) {
        rebuild();
        return;
    }
    resort();
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PassageTableModel::put(const QuotedPassage &passage)
{
    const PassageId id = passage.passage.id;
    const int row = rowOf(id);
    const auto keepInAll = [&] {
        m_passages.insert(id, passage);
        if (!m_all.isEmpty())
            m_all = placed(m_all, {id}, {id});
    };
    if (!m_filter.isEmpty() && !PassageMatcher(m_filter, m_labels).matches(passage)) {
        removeRow(id);
        keepInAll();
        return;
    }
    keepInAll();
    if (row < 0) {
        showRow(id);
        return;
    }
    const int place = placeOf(passage, row);
    if (place != row) {
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_shown.move(row, place);
        endMoveRows();
    }
    emit dataChanged(index(place, 0), index(place, columnCount() - 1));
}

void PassageTableModel::showRow(PassageId id)
{
    const int place = placeOf(*m_passages.constFind(id), -1);
    beginInsertRows({}, place, place);
    m_shown.insert(place, id);
    endInsertRows();
}

void PassageTableModel::removeRow(PassageId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_shown.removeAt(row);
    endRemoveRows();
}

int PassageTableModel::placeOf(const QuotedPassage &passage, int besides) const
{
    // The row `besides` is thought away, so that the place is one among the others.
    int low = 0;
    int high = int(m_shown.size()) - (besides >= 0 ? 1 : 0);
    while (low < high) {
        const int middle = (low + high) / 2;
        const PassageId other = m_shown.at(besides >= 0 && middle >= besides ? middle + 1 : middle);
        if (m_order.less(*m_passages.constFind(other), passage, m_labels))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace Kodeks
