// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/compare/differencespanel.h"

#include "ui/panels/compare/differencesbar.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/listtable.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

DifferencesPanel::DifferencesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(m_comparison)
    , m_bar(new DifferencesBar)
    , m_table(new ListTable)
    , m_state(new EmptyState(m_table))
{
    setObjectName(u"differencesPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_state, 1);
    m_table->setObjectName(u"differencesTable"_s);
    m_table->setAccessibleName(tr("Differences between the two coders"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    setUpColumns();
    connect(m_bar, &DifferencesBar::filterChanged, this, [this] { m_model.setFilter(m_bar->filter()); });
    connect(&m_model, &DifferencesModel::followed, this, &DifferencesPanel::refresh);
    connect(m_table, &ListTable::rowActivated, this,
        [this](const QModelIndex &index) { emit differenceActivated(WorkPlace::of(m_model.at(index.row()))); });
    connect(m_table, &ListTable::rowShown, this, [this](const QModelIndex &index) {
        m_current = WorkPlace::of(m_model.at(index.row()));
        emit differenceShown(m_current);
    });
    refresh();
}

void DifferencesPanel::setUpColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DifferencesModel::Place, QHeaderView::Stretch);
    const int unit = m_table->fontMetrics().averageCharWidth();
    const std::pair<DifferencesModel::Column, int> widths[] = {{DifferencesModel::Letter, 18},
        {DifferencesModel::Kinds, 18}, {DifferencesModel::First, 29}, {DifferencesModel::Second, 29},
        {DifferencesModel::State, 17}, {DifferencesModel::Note, 14}, {DifferencesModel::Decided, 15}};
    for (const auto &[column, characters] : widths)
        header->resizeSection(column, characters * unit);
}

void DifferencesPanel::setProject(Project *project)
{
    m_current = {};
    m_comparison.setProject(project);
    m_bar->reset();
}

QWidget *DifferencesPanel::table() const
{
    return m_table;
}

void DifferencesPanel::addButton(QWidget *button)
{
    m_bar->addButton(button);
}

void DifferencesPanel::setKinds(DifferenceKinds kinds)
{
    m_bar->setKinds(kinds);
}

void DifferencesPanel::setCurrentLetter(LetterId letter)
{
    m_bar->setCurrentLetter(letter);
}

void DifferencesPanel::setCurrent(const WorkPlace &place)
{
    m_current = place;
    const int row = place.key.isValid() ? m_model.rowOf(place.letter, place.key) : -1;
    m_table->setCurrentQuietly(
        row < 0 ? QModelIndex() : m_model.index(row, std::max(0, m_table->currentIndex().column())));
}

void DifferencesPanel::focusInput()
{
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentQuietly(m_model.index(0, 0));
    (m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_bar)->setFocus(Qt::OtherFocusReason);
}

void DifferencesPanel::refresh()
{
    const WorkCounts counts = m_comparison.counts();
    m_state->setMessage(message());
    setCurrent(m_current);
    m_bar->setEnabled(m_comparison.isActive());
    QStringList notes;
    if (counts.left > 0)
        notes.append(tr("%Ln left with a note", nullptr, int(counts.left)));
    if (counts.stale > 0)
        notes.append(tr("%Ln open again", nullptr, int(counts.stale)));
    if (counts.leftOver > 0)
        notes.append(tr("%Ln about passages that are gone", nullptr, int(counts.leftOver)));
    notes.append(tr("%Ln shown", nullptr, m_model.rowCount()));
    m_bar->setNote(m_comparison.isActive() && m_comparison.isReady() ? notes.join(u" · "_s) : QString());
}

QString DifferencesPanel::message() const
{
    if (!m_comparison.project())
        return tr("Open a project to compare its coders.");
    if (!m_comparison.isActive())
        return tr("Here two coders’ differences are settled one by one. Press F8 to begin.");
    if (!m_comparison.isReady())
        return tr("Comparing…");
    if (!m_comparison.failure().isEmpty())
        return m_comparison.failure();
    if (m_model.rowCount() > 0)
        return {};
    const WorkCounts counts = m_comparison.counts();
    if (counts.differences == 0)
        return tr("%1 and %2 do not differ anywhere.").arg(m_comparison.nameOfA(), m_comparison.nameOfB());
    if (m_model.filter().state != DifferenceFilter::State::Open || counts.settled < counts.differences)
        return tr("None of the differences is of the state, the kinds and the letter chosen.");
    if (counts.leftOver > 0)
        return tr("All %Ln difference(s) are settled. There are also decisions about passages that are gone: Compare ▸ "
                  "Withdraw … takes them back.",
            nullptr, int(counts.differences));
    if (counts.adopted < counts.agreed)
        return tr(
            "All %Ln difference(s) are settled. What both agree on is not in the consensus yet: adopt it to finish.",
            nullptr, int(counts.differences));
    return tr("All %Ln difference(s) are settled.", nullptr, int(counts.differences));
}

} // namespace Kodeks
