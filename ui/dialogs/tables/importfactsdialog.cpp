// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importfactsdialog.h"

#include "core/project/project.h"
#include "ui/dialogs/acceptrow.h"
#include "ui/dialogs/previewtable.h"
#include "ui/models/lists/letterchanges.h"
#include "ui/models/words/display.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Role = LetterTable::Column::Role;

constexpr qsizetype mostShown = 200; // columns; more than that are as guessed

QLabel *quietLine(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// All that a column can become, in the order of the choice.
QList<LetterTable::Column> rolesFor(const QString &title)
{
    QList<LetterTable::Column> roles{{title, Role::Letter, {}}};
    for (const Fact fact : allFacts)
        roles.append({title, Role::Fact, fact});
    if (!title.isEmpty())
        roles.append({title, Role::Attribute, {}});
    roles.append({title, Role::Ignored, {}});
    return roles;
}

bool isSame(const LetterTable::Column &a, const LetterTable::Column &b)
{
    return a.role == b.role && (a.role != Role::Fact || a.fact == b.fact);
}

/// The first values of a column.
QString examples(const LetterTable &table, qsizetype column)
{
    constexpr qsizetype most = 3;
    constexpr qsizetype longest = 60;
    QStringList values;
    for (qsizetype row = 0; row < table.rows.size() && values.size() < most; ++row) {
        const QString value = Display::oneLine(table.rows.at(row).value(column).left(longest));
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values.join(u" · "_s);
}

} // namespace

ImportFactsDialog::ImportFactsDialog(const Project &project, LetterTable table, QWidget *parent)
    : QDialog(parent)
    , m_project(&project)
    , m_table(std::move(table))
    , m_intro(new QLabel)
    , m_columns(new QTreeWidget)
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
    makeColumns(column);
    makeChanges(column);
    makeNotes(column);
    m_accept = addAcceptRow(this, column, tr("Import"), u"factsAccept"_s);
    resize(900, 640);
    makePlan();
    m_accept->setFocus();
}

void ImportFactsDialog::makeColumns(QVBoxLayout *column)
{
    m_columns->setObjectName(u"factsColumns"_s);
    m_columns->setAccessibleName(tr("Columns of the table"));
    m_columns->setHeaderLabels({tr("Column"), tr("Becomes"), tr("First values")});
    m_columns->setRootIsDecorated(false);
    m_columns->setUniformRowHeights(true);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setFocusPolicy(Qt::NoFocus);
    const qsizetype shown = std::min(m_table.columns.size(), mostShown);
    for (qsizetype i = 0; i < shown; ++i) {
        const QString title = Display::oneLine(m_table.columns.at(i).title);
        auto *item
            = new QTreeWidgetItem(m_columns, {title.isEmpty() ? tr("(no title)") : title, {}, examples(m_table, i)});
        item->setToolTip(0, title.toHtmlEscaped());
        m_roles.append(roleBox(i));
        m_columns->setItemWidget(item, 1, m_roles.last());
    }
    if (m_table.columns.size() > shown)
        new QTreeWidgetItem(m_columns, {tr("… and %Ln more", nullptr, int(m_table.columns.size() - shown))});
    m_columns->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_columns->header()->resizeSection(0, 200);
    m_columns->header()->resizeSection(1, 220);
    constexpr int most = 7;
    const int rowHeight = m_roles.isEmpty() ? fontMetrics().height() : m_roles.first()->sizeHint().height();
    m_columns->setFixedHeight(m_columns->header()->sizeHint().height() + std::min(int(m_roles.size()), most) * rowHeight
        + 2 * m_columns->frameWidth() + 2);
    column->addWidget(m_columns);
}

QComboBox *ImportFactsDialog::roleBox(qsizetype column)
{
    const LetterTable::Column &guess = m_table.columns.at(column);
    auto *box = new QComboBox;
    box->setObjectName(u"factsRole%1"_s.arg(column));
    //: %1 is the title of a column
    box->setAccessibleName(tr("What “%1” becomes").arg(guess.title));
    box->setMaxVisibleItems(12);
    const QList<LetterTable::Column> roles = rolesFor(guess.title);
    for (const LetterTable::Column &role : roles) {
        box->addItem(roleName(role));
        if (isSame(role, guess))
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, column, roles](int chosen) { setRole(column, roles.at(chosen)); });
    return box;
}

/// Only one column names the letter, and only one gives them each fact: another that did is left out.
void ImportFactsDialog::setRole(qsizetype column, const LetterTable::Column &wanted)
{
    const bool single = wanted.role == Role::Letter || wanted.role == Role::Fact;
    for (qsizetype i = 0; single && i < m_roles.size(); ++i) {
        if (i == column || !isSame(m_table.columns.at(i), wanted))
            continue;
        const QSignalBlocker quietly(m_roles.at(i));
        m_table.columns[i].role = Role::Ignored;
        m_roles.at(i)->setCurrentIndex(m_roles.at(i)->count() - 1);
    }
    m_table.columns[column] = wanted;
    makePlan();
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
