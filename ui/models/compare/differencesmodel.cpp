// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/compare/differencesmodel.h"

#include "core/project/project.h"
#include "ui/models/compare/differencewords.h"
#include "ui/models/words/display.h"
#include "ui/models/words/workwords.h"

namespace Kodeks {

namespace {

constexpr int keptTexts = 6;
constexpr qsizetype shownCharacters = 400; // more than any column has room for

bool isSame(const WorkItem &one, const WorkItem &other)
{
    return one.letter == other.letter && WorkKey::of(one) == WorkKey::of(other);
}

} // namespace

bool DifferenceFilter::holds(const WorkItem &item) const
{
    if (!(item.pair.kinds & kinds) || (letter.isValid() && item.letter != letter))
        return false;
    const bool left = item.isSettled() && item.settlement->decision == Settlement::Decision::Left;
    switch (state) {
    case State::Open: return !item.isSettled();
    case State::Settled: return item.isSettled() && !left;
    case State::Left: return left;
    case State::All: break;
    }
    return true;
}

DifferencesModel::DifferencesModel(const Comparison &comparison, QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(comparison)
    , m_texts(keptTexts)
{
    connect(&comparison, &Comparison::reset, this, [this] {
        m_texts.clear();
        follow();
        emit headerDataChanged(Qt::Horizontal, First, Second);
    });
    connect(&comparison, &Comparison::letterChanged, this, &DifferencesModel::follow);
    follow();
}

void DifferencesModel::setFilter(const DifferenceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    follow();
}

QList<WorkItem> DifferencesModel::chosen()
{
    QList<WorkItem> items;
    m_letterAt.clear();
    for (const LetterId letter : m_comparison.letters()) {
        m_letterAt.insert(letter, m_letterAt.size());
        for (const WorkItem &item : m_comparison.differences(letter)) {
            if (m_filter.holds(item))
                items.append(item);
        }
    }
    return items;
}

void DifferencesModel::follow()
{
    replaceRows(chosen());
    emit followed();
}

/// Only what lies between the first and the last row that differ comes and goes.
void DifferencesModel::replaceRows(const QList<WorkItem> &next)
{
    const auto same = std::ranges::mismatch(m_rows, next, isSame);
    const auto head = static_cast<int>(same.in1 - m_rows.begin());
    const int shorter = static_cast<int>(std::min(m_rows.size(), next.size())) - head;
    int tail = 0;
    while (tail < shorter && isSame(m_rows.at(m_rows.size() - 1 - tail), next.at(next.size() - 1 - tail)))
        ++tail;
    const int gone = static_cast<int>(m_rows.size()) - head - tail;
    const int come = static_cast<int>(next.size()) - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, head, head + gone - 1);
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, head, head + come - 1);
        m_rows = m_rows.first(head) + next.mid(head, come) + m_rows.sliced(head);
        endInsertRows();
    }
    const QList<WorkItem> before = std::exchange(m_rows, next);
    for (int row = 0; row < rowCount(); ++row) {
        if (!saysTheSame(before.at(row), m_rows.at(row)))
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int DifferencesModel::rowOf(LetterId letter, WorkKey key) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const WorkItem &item) { return item.letter == letter && WorkKey::of(item) == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

DifferencesModel::Order DifferencesModel::order(LetterId letter, TextRange range) const
{
    return {m_letterAt.value(letter, -1), range};
}

int DifferencesModel::neighbour(const WorkPlace &place, int step) const
{
    const int here = place.key.isValid() ? rowOf(place.letter, place.key) : -1;
    const auto orderOf = [this](const WorkItem &item) { return order(item.letter, item.pair.range()); };
    const auto after = std::ranges::lower_bound(m_rows, order(place.letter, place.range), {}, orderOf);
    const auto at = static_cast<int>(after - m_rows.begin());
    const int row = here >= 0 ? here + step : step > 0 ? at : at - 1;
    return row >= 0 && row < rowCount() ? row : -1;
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const WorkItem &item = m_rows.at(index.row());
    switch (index.column()) {
    case Letter: return letterName(item.letter);
    case Place: return quote(item);
    case Kinds: return Display::differenceKinds(item.pair.kinds);
    case First: return differingPart(item, item.pair.a, item.pair.b);
    case Second: return differingPart(item, item.pair.b, item.pair.a);
    case State: return Display::workState(item, m_comparison.nameOfA(), m_comparison.nameOfB());
    case Note: return item.settlement ? Display::oneLine(item.settlement->note) : QString();
    case Decided: return Display::decidedBy(item);
    default: return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Letter: return tr("Letter");
    case Place: return tr("Place");
    case Kinds: return tr("Differs in");
    case First: return m_comparison.nameOfA();
    case Second: return m_comparison.nameOfB();
    case State: return tr("State");
    case Note: return tr("Note");
    case Decided: return tr("Decided by");
    default: return {};
    }
}

QString DifferencesModel::letterName(LetterId id) const
{
    const Kodeks::Letter *letter = m_comparison.project() ? m_comparison.project()->letter(id) : nullptr;
    return letter ? Display::letter(*letter) : QString();
}

QString DifferencesModel::differingPart(
    const WorkItem &item, const std::optional<Passage> &passage, const std::optional<Passage> &other) const
{
    const Project *project = m_comparison.project();
    return project ? Display::differingPart(passage, other, item.pair.kinds, project->codebook(), textOf(item.letter))
                   : QString();
}

QString DifferencesModel::quote(const WorkItem &item) const
{
    const TextRange range = item.pair.range();
    const qsizetype end = std::min(range.end, range.start + shownCharacters);
    const QString line = Display::oneLine(textOf(item.letter).slice({range.start, end}));
    return end < range.end ? line + QChar(0x2026) : line;
}

const LetterText &DifferencesModel::textOf(LetterId letter) const
{
    if (!m_texts.contains(letter)) {
        const Project *project = m_comparison.project();
        Result<LetterText> text = project ? project->text(letter) : Result<LetterText>(LetterText());
        m_texts.insert(letter, new LetterText(text ? std::move(*text) : LetterText()));
    }
    return *m_texts.object(letter);
}

} // namespace Kodeks
