// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/positionspage.h"

#include "core/analysis/pages/answerpages.h"
#include "core/analysis/pages/positionpages.h"
#include "core/project/edits/consultationedits.h"
#include "ui/charts/heatmap.h"
#include "ui/models/conclude/directionsigns.h"
#include "ui/panels/conclude/labelledchoice.h"

#include <QComboBox>
#include <QPushButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

PositionsPage::PositionsPage(QWidget *parent)
    : GridPage(u"concludePositions"_s, u"≠ b→f b→s"_s, parent)
    , m_against(new QComboBox)
    , m_answer(new QComboBox)
    , m_decide(new QPushButton(tr("Contradictions…")))
{
    m_against->addItem(tr("Tasks"), int(Against::Tasks));
    m_against->addItem(tr("Questions"), int(Against::Questions));
    addChoice(tr("Senders by"), m_against, u"concludeAgainst"_s);
    m_decide->setToolTip(tr("Decide what senders are taken to want who want what cannot both be"));
    addChoice(m_decide, u"concludeDecide"_s);
    makeAnswers();
    connect(m_against, &QComboBox::currentIndexChanged, this, &PositionsPage::count);
    connect(m_decide, &QPushButton::clicked, this, &PositionsPage::decisionsRequested);
    connect(map(), &HeatMap::cellShown, this, &PositionsPage::followCell);
}

void PositionsPage::makeAnswers()
{
    m_answer->addItem(tr("as passages say"), -1);
    for (const Answer answer : {Answer::Answered, Answer::Elsewhere, Answer::General, Answer::Silent})
        m_answer->addItem(answerSentence(answer), int(answer));
    m_setting = labelledChoice(tr("The sender here:"), m_answer, u"concludeAnswer"_s);
    m_answer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_answer->setMinimumContentsLength(24);
    m_answer->view()->setMinimumWidth(m_answer->view()->sizeHintForColumn(0));
    addChoice(m_setting, u"concludeAnswerSetting"_s);
    m_setting->hide();
    connect(m_answer, &QComboBox::activated, this, &PositionsPage::setAnswer);
}

void PositionsPage::setEditSink(const EditSink &sink)
{
    m_edit = sink;
}

std::optional<std::pair<qsizetype, qsizetype>> PositionsPage::answerShown() const
{
    const QModelIndex index = map()->currentIndex();
    if (m_shown != Against::Questions || !counted() || index.row() < 1 || index.column() < 1)
        return {};
    return std::pair(m_answers.senders.at(index.row() - 1), qsizetype(index.column() - 1));
}

void PositionsPage::followCell(const QModelIndex &)
{
    const auto at = answerShown();
    m_answer->setEnabled(at.has_value());
    const auto set = at ? m_answers.answers.set.constFind(*at) : m_answers.answers.set.constEnd();
    const bool isSet = set != m_answers.answers.set.constEnd();
    m_answer->setCurrentIndex(isSet ? m_answer->findData(int(*set->answer)) : 0);
}

void PositionsPage::setAnswer(int chosen)
{
    const auto at = answerShown();
    if (!at)
        return;
    SetAnswer wanted = answerToSet(counted()->study, m_answers.answers, at->first, at->second);
    if (const int value = m_answer->itemData(chosen).toInt(); value >= 0)
        wanted.answer = Answer(value);
    std::ignore = m_edit(Edits::setAnswers({wanted}));
    focusInput();
}

PositionsPage::Against PositionsPage::against() const
{
    return Against(m_against->currentData().toInt());
}

GridPage::Counting PositionsPage::counting() const
{
    if (against() == Against::Questions)
        return [](const AnalysedStatements &read) {
            AnswerGrid found = answerGrid(read);
            Grid grid = std::exchange(found.grid, {});
            return Counted{std::move(grid), std::move(found)};
        };
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
    const auto *answers = std::any_cast<AnswerGrid>(&rest);
    m_answers = answers ? *answers : AnswerGrid();
    m_setting->setVisible(answers);
    m_decide->setVisible(positions);
    m_decide->setEnabled(m_positions.conflicts > 0);
}

QString PositionsPage::senderOf(int row) const
{
    if (row < 1)
        return {};
    return m_shown == Against::Tasks ? m_positions.senders.value(row - 1)
                                     : counted()->study.senders.names().value(m_answers.senders.at(row - 1));
}

ConcludedNumber PositionsPage::number(const QModelIndex &index) const
{
    ConcludedNumber number{model().title(index), counted(), {}};
    if (!model().grid().cells.contains({index.row(), index.column()}))
        return number;
    const QString sender = senderOf(index.row());
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
        return answersJson(counted()->study, m_answers.answers);
    return positionJson(counted()->study, positionsOf(counted()->study, counted()->statements));
}

QString PositionsPage::caption() const
{
    if (!counted())
        return {};
    if (m_shown == Against::Questions)
        return tr("● answered · ◐ not here, but elsewhere of tasks that answers to this are about · ○ only in general "
                  "· – silent, %n time(s): a finding, too. Framed: set by somebody. Totals count what is answered. A "
                  "consultation is not a vote.",
            nullptr, int(m_answers.silent));
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
