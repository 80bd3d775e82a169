// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/tables/importfactsdialog.h"

#include "core/project/project.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/parts/previewtable.h"
#include "ui/dialogs/tables/columnroles.h"
#include "ui/models/lists/letterchanges.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Role = LetterTable::Column::Role;

QLabel *quietLine(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ImportFactsDialog::ImportFactsDialog(const Project &project, LetterTable table, QWidget *parent)
    : QDialog(parent)
    , m_project(&project)
    , m_table(std::move(table))
    , m_intro(new QLabel)
    , m_columns(new ColumnRoles(m_table, false, u"factsRole%1"_s))
    , m_changes(makePreview(&m_model))
    , m_message(quietLine(u"factsMessage"_s))
    , m_notesTitle(quietLine(u"factsNotesTitle"_s))
    , m_notes(new QListWidget)
{
    setObjectName(u"importFactsDialog"_s);
    setWindowTitle(tr("Import facts of letters"));
    m_intro->setObjectName(u"factsIntro"_s);
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    m_columns->setObjectName(u"factsColumns"_s);
    connect(m_columns, &ColumnRoles::columnsChanged, this, [this] {
        m_table.columns = m_columns->columns();
        makePlan();
    });
    column->addWidget(m_columns);
    makeChanges(column);
    makeNotes(column);
    m_accept = addAcceptRow(this, column, tr("Import"), u"factsAccept"_s);
    resize(900, 640);
    makePlan();
    m_accept->setFocus();
}

void ImportFactsDialog::makeChanges(QVBoxLayout *column)
{
    m_changes->setObjectName(u"factsChanges"_s);
    m_changes->setAccessibleName(tr("What changes"));
    m_changes->setAlternatingRowColors(true);
    m_changes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_message->setAlignment(Qt::AlignCenter);
    column->addWidget(m_changes, 1);
    column->addWidget(m_message, 1);
}

void ImportFactsDialog::makeNotes(QVBoxLayout *column)
{
    m_notes->setObjectName(u"factsNotes"_s);
    m_notes->setWordWrap(true);
    m_notes->setSelectionMode(QAbstractItemView::NoSelection);
    m_notes->setAlternatingRowColors(true);
    column->addWidget(m_notesTitle);
    column->addWidget(m_notes);
}

void ImportFactsDialog::makePlan()
{
    if (!m_project)
        return;
    const Result<LetterTablePlan> plan = planLetterTable(*m_project, m_table);
    m_plan = plan.value_or(LetterTablePlan{});
    m_model.setTable(changesTable(m_plan));
    for (int i = 0; i < m_model.columnCount(); ++i)
        m_changes->setColumnWidth(i, i == 1 ? 150 : 230);
    m_changes->horizontalHeader()->setStretchLastSection(true);
    showPlan(plan ? QString() : plan.error().message);
    showNotes();
}

void ImportFactsDialog::showPlan(const QString &problem)
{
    const QString rows = tr("%n row(s)", nullptr, int(m_table.rows.size()));
    //: %1 is a file, %2 "12 rows", %3 "10 of them with a letter of the project"
    m_intro->setText(tr("“%1”: %2, %3. An empty cell leaves what is there.")
            .arg(m_table.fileName, rows, tr("%n of them with a letter of the project", nullptr, int(m_plan.matched))));
    const bool named = std::ranges::any_of(
        m_table.columns, [](const LetterTable::Column &each) { return each.role == Role::Letter; });
    const QString nothing = !named ? tr("Choose the column that has the letters' file names.")
        : problem.isEmpty()        ? whyNothing()
                                   : problem;
    m_message->setText(nothing);
    m_message->setVisible(!nothing.isEmpty());
    m_changes->setVisible(nothing.isEmpty());
    const bool possible = nothing.isEmpty() && m_plan.problems.isEmpty();
    m_accept->setEnabled(possible);
    m_accept->setText(possible ? tr("Import for %n letter(s)", nullptr, int(m_plan.letters)) : tr("Import"));
}

QString ImportFactsDialog::whyNothing() const
{
    if (!m_plan.changes.isEmpty())
        return {};
    if (m_plan.matched == 0)
        return tr("No row names a letter of the project. Choose the column with the letters' file names.");
    return tr("Nothing changes: the letters have all of this already.");
}

/// What hinders the import goes before what is only passed over.
void ImportFactsDialog::showNotes()
{
    const bool hindered = !m_plan.problems.isEmpty();
    const QStringList notes = hindered ? m_plan.problems : m_plan.remarks + m_plan.unmatched;
    m_notes->clear();
    constexpr qsizetype mostNotes = 1'000; // each is laid out
    m_notes->addItems(notes.first(std::min(notes.size(), mostNotes)));
    if (notes.size() > mostNotes)
        m_notes->addItem(tr("… and %Ln more", nullptr, int(notes.size() - mostNotes)));
    const int count = int(notes.size());
    m_notesTitle->setText(hindered     ? tr("%n problem(s): mend the table, or leave the column out", nullptr, count)
            : m_plan.remarks.isEmpty() ? tr("%n row(s) passed over", nullptr, count)
                                       : tr("%n remark(s) on the table", nullptr, count));
    m_notes->setAccessibleName(m_notesTitle->text());
    constexpr int most = 5;
    m_notes->setFixedHeight(std::min(count, most) * (fontMetrics().lineSpacing() + 6) + 2 * m_notes->frameWidth() + 2);
    m_notesTitle->setVisible(!notes.isEmpty());
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace Kodeks
