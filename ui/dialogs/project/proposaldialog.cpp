// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/project/proposaldialog.h"

#include "core/model/codeorder.h"
#include "core/model/directionkind.h"
#include "core/project/consultation/recordtables.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/parts/tablefill.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

ProposalDialog::ProposalDialog(const Codebook &codebook, const Consultation &consultation, QWidget *parent)
    : QDialog(parent)
    , m_codebook(codebook)
    , m_consultation(consultation)
    , m_table(new QTableWidget)
    , m_fill(new TableFill(tr("A table of what is proposed"), u"proposalState"_s))
{
    setObjectName(u"proposalDialog"_s);
    setWindowTitle(tr("What the consultation proposes"));
    auto *column = new QVBoxLayout(this);
    auto *why
        = new QLabel(tr("For each task the direction that is proposed. Who is for it, and who against, follows."));
    why->setWordWrap(true);
    column->addWidget(why);
    makeRows();
    column->addWidget(m_table, 1);
    column->addWidget(m_fill);
    connect(m_fill, &TableFill::fileChosen, this, &ProposalDialog::fillFrom);
    std::ignore = addAcceptRow(this, column, tr("&Keep"), u"proposalAccept"_s);
    resize(700, 560);
}

void ProposalDialog::makeRows()
{
    for (const TaskId id : treeOrder(m_codebook)) {
        if (!m_codebook.task(id)->group)
            m_tasks.append(id);
    }
    m_table->setObjectName(u"proposalTable"_s);
    m_table->setAccessibleName(tr("Tasks and what is proposed for them"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Task"), tr("Proposed")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setRowCount(int(m_tasks.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TaskId task = m_tasks.at(row);
        auto *cell = new QTableWidgetItem(m_codebook.taskPath(task));
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, 0, cell);
        auto *choice = new QComboBox;
        choice->setAccessibleName(m_codebook.taskPath(task));
        choice->addItem(tr("Nothing"), qint64(0));
        for (const Direction &direction : m_codebook.directions) {
            if (direction.kind != Direction::Kind::Unclear)
                choice->addItem(direction.kind == Direction::Kind::Transfer ? m_codebook.directionName(direction)
                                                                            : directionKindName(direction.kind).text(),
                    direction.id.value());
        }
        choice->installEventFilter(this);
        m_table->setCellWidget(row, 1, choice);
        choose(task, m_consultation.proposed(task));
    }
}

DirectionId ProposalDialog::chosen(int row) const
{
    const auto *choice = qobject_cast<QComboBox *>(m_table->cellWidget(row, 1));
    return DirectionId(choice->currentData().toLongLong());
}

void ProposalDialog::choose(TaskId task, DirectionId direction)
{
    auto *choice = qobject_cast<QComboBox *>(m_table->cellWidget(int(m_tasks.indexOf(task)), 1));
    choice->setCurrentIndex(direction.isValid() ? std::max(0, choice->findData(direction.value())) : 0);
}

QList<TaskProposal> ProposalDialog::changes() const
{
    QList<TaskProposal> changed;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TaskProposal proposal{m_tasks.at(row), chosen(row)};
        if (proposal.direction != m_consultation.proposed(proposal.task))
            changed.append(proposal);
    }
    return changed;
}

void ProposalDialog::fillFrom(const QString &path)
{
    const auto read = RecordTables::proposalsIn(path, m_codebook);
    m_fill->tell(read.transform([](const QList<TaskProposal> &all) { return all.size(); }));
    for (const TaskProposal &proposal : read.value_or(QList<TaskProposal>()))
        choose(proposal.task, proposal.direction);
}

bool ProposalDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QDialog::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace Kodeks
