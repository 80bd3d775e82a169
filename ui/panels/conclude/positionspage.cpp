// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/positionspage.h"

#include "core/analysis/pages/positionpages.h"
#include "ui/models/conclude/directionsigns.h"

#include <QComboBox>

namespace Kodeks {

using namespace Qt::StringLiterals;

PositionsPage::PositionsPage(QWidget *parent)
    : GridPage(u"concludePositions"_s, u"≠ b→f b→s"_s, parent)
    , m_against(new QComboBox)
{
    m_against->addItem(tr("Tasks"), int(Against::Tasks));
    m_against->addItem(tr("Questions"), int(Against::Questions));
    addChoice(tr("Senders by"), m_against, u"concludeAgainst"_s);
    connect(m_against, &QComboBox::currentIndexChanged, this, &PositionsPage::count);
}

PositionsPage::Against PositionsPage::against() const
{
    return Against(m_against->currentData().toInt());
}

GridPage::Counting PositionsPage::counting() const
{
    if (against() == Against::Questions)
        return [](const AnalysedStatements &read) { return Counted{answerGrid(read), Against::Questions}; };
    return [](const AnalysedStatements &read) {
        PositionGrid found = positionGrid(read);
        Grid grid = std::exchange(found.grid, {});
        return Counted{std::move(grid), std::move(found)};
    };
}

void PositionsPage::take(const std::any &rest)
{
    const auto *positions = std::any_cast<PositionGrid>(&rest);
    m_shown = positions ? Against::Tasks : Against::Questions;
    m_positions = positions ? *positions : PositionGrid();
}

ConcludedNumber PositionsPage::number(const QModelIndex &index) const
{
    ConcludedNumber number{model().title(index), counted(), {}};
    if (!model().grid().cells.contains({index.row(), index.column()}))
        return number;
    const QStringList &senders = m_shown == Against::Tasks ? m_positions.senders : counted()->study.senders.names();
    const QString sender = senders.value(index.row() - 1); // none: all
    if (m_shown == Against::Tasks) {
        number.find = [sender, task = m_positions.tasks.value(index.column() - 1)](
                          const AnalysedStatements &read) { return statementsOfPosition(read, sender, task); };
    } else {
        number.find = [sender, question = counted()->study.questions.value(index.column() - 1).first](
                          const AnalysedStatements &read) { return statementsOfAnswer(read, sender, question); };
    }
    return number;
}

QString PositionsPage::title() const
{
    return m_shown == Against::Tasks ? tr("Senders by tasks") : tr("Senders by questions");
}

QJsonObject PositionsPage::json() const
{
    if (!counted())
        return {};
    if (m_shown == Against::Questions)
        return {{u"answers"_s, answerJson(*counted())}};
    return positionJson(counted()->study, positionsOf(counted()->study, counted()->statements));
}

QString PositionsPage::caption() const
{
    if (!counted())
        return {};
    if (m_shown == Against::Questions)
        return tr("● answered · ◐ not here, but elsewhere of tasks that answers to this are about · ○ only in general "
                  "· – silent. Totals count what is answered. A consultation is not a vote.");
    return tr("%1 · %2 %n position(s) in which both cannot be. Totals count senders and tasks. A consultation is not a "
              "vote.",
        nullptr, int(m_positions.conflicts))
        .arg(signLegend(counted()->study.codebook, m_positions.directions), QString(conflictSign));
}

QString PositionsPage::nothing() const
{
    return m_shown == Against::Questions
        ? tr("No letter repeats a question of the consultation, so it cannot be said what is answered.")
        : tr("No passage has both a task and a direction.");
}

} // namespace Kodeks
