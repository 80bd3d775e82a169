// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/bringindialog.h"

#include "core/project/project.h"
#include "ui/models/compare/mergedifferencemodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// New letters and codes cannot come into a project whose letters and codebook are locked, whatever is chosen.
bool isLockedOut(const Project &project, const MergePlan &plan)
{
    return project.isLocked() && (plan.letters.fresh > 0 || plan.codes.fresh > 0);
}

QStringList notesOf(const Project &project, const MergePlan &plan)
{
    QStringList notes;
    if (isLockedOut(project, plan))
        notes.append(BringInDialog::tr(
            "The letters and the codebook are locked here, and this project has new ones. Unlock them in the project "
            "settings first."));
    for (const MergeRefusal &refusal : plan.refused) {
        notes.append(refusal.passages == 0
                ? refusal.reason
                : u"%1 %2"_s.arg(
                      refusal.reason, BringInDialog::tr("It has %n passage(s).", nullptr, int(refusal.passages))));
    }
    for (const MergeRename &rename : plan.renamed)
        notes.append(BringInDialog::tr("%1 “%2” is called “%3” here, since another one has that name.")
                .arg(mergeSubjectName(rename.subject), rename.from, rename.to));
    if (plan.joinedPassages > 0)
        notes.append(BringInDialog::tr("%n passage(s) are the same as another of their coder; one of them stays.",
            nullptr, int(plan.joinedPassages)));
    if (plan.clashingPassages > 0)
        notes.append(
            BringInDialog::tr("%n passage(s) stay out: they are here already, in another letter or by another coder.",
                nullptr, int(plan.clashingPassages)));
    return notes + plan.remarks;
}

QLabel *cell(const QString &text, bool number)
{
    auto *label = new QLabel(text);
    label->setAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return label;
}

QLabel *quiet(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void addRow(QGridLayout *grid, const QString &name, const MergeCounts &counts)
{
    const int row = grid->rowCount();
    grid->addWidget(cell(name, false), row, 0);
    int column = 1;
    for (const qsizetype count : {counts.fresh, counts.changed, counts.same}) {
        QLabel *label = cell(QLocale().toString(count), true);
        if (count == 0)
            label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row, column++);
    }
}

bool changesNothing(const MergeCounts &counts)
{
    return counts.fresh == 0 && counts.changed == 0;
}

} // namespace

QList<MergeDifference> differencesInSight(const Project &project, const QList<MergeDifference> &differences)
{
    QList<MergeDifference> seen = differences;
    if (!project.viewer())
        return seen;
    for (MergeDifference &difference : seen) {
        if (difference.subject != MergeSubject::Passage)
            continue;
        const Letter *letter = project.findLetter(difference.name);
        const Coder *coder = project.findCoder(difference.coder);
        if (letter && coder && project.sight().sees(letter->id, coder->id))
            continue;
        difference.ours = BringInDialog::tr("not shown: coded blind");
        difference.theirs = difference.ours;
        difference.ourPart.clear();
        difference.theirPart.clear();
        difference.canChoose = false;
    }
    return seen;
}

BringInDialog::BringInDialog(const Project &project, const MergePlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_model(new MergeDifferenceModel(this))
{
    setObjectName(u"bringInDialog"_s);
    setWindowTitle(tr("Bring in another project"));
    m_model->setDifferences(differencesInSight(project, plan.differences), plan.name);
    auto *column = new QVBoxLayout(this);
    auto *intro = new QLabel(isEmpty(plan)
            ? tr("Everything in “%1” is here already.").arg(plan.name)
            : tr("This is what “%1” brings. Nothing has been changed yet; all of it comes in as one step that can be "
                 "undone.")
                  .arg(plan.name));
    intro->setObjectName(u"bringInIntro"_s);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    column->addWidget(intro);
    makeCounts(plan, column);
    makeNotes(notesOf(project, plan), column);
    makeDifferences(plan, column);
    makeButtons(project, plan, column);
    resize(plan.differences.isEmpty() ? QSize(560, 260) : QSize(860, 560));
}

MergeChoices BringInDialog::choices() const
{
    return m_model->choices();
}

bool BringInDialog::isEmpty(const MergePlan &plan)
{
    return plan.differences.isEmpty() && plan.refused.isEmpty() && changesNothing(plan.letters)
        && changesNothing(plan.codes) && changesNothing(plan.coders) && changesNothing(plan.details)
        && changesNothing(plan.passages);
}

void BringInDialog::makeCounts(const MergePlan &plan, QVBoxLayout *column)
{
    auto *box = new QWidget;
    box->setObjectName(u"bringInCounts"_s);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(3);
    int at = 1;
    for (const QString &title : {tr("comes in"), tr("is changed here"), tr("is here already")}) {
        QLabel *label = quiet(title);
        label->setAlignment(Qt::AlignRight);
        grid->addWidget(label, 0, at++);
    }
    addRow(grid, tr("Letters"), plan.letters);
    addRow(grid, tr("Codes"), plan.codes);
    addRow(grid, tr("Coders"), plan.coders);
    addRow(grid, tr("Passages"), plan.passages);
    if (!changesNothing(plan.details))
        addRow(grid, tr("Title, unit and rules"), plan.details);
    grid->setColumnStretch(4, 1);
    column->addWidget(box);
}

void BringInDialog::makeNotes(const QStringList &notes, QVBoxLayout *column)
{
    if (notes.isEmpty())
        return;
    auto *list = new QListWidget;
    list->setObjectName(u"bringInNotes"_s);
    list->setAccessibleName(tr("What stays out or gets another name"));
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setAlternatingRowColors(true);
    list->setFocusPolicy(Qt::ClickFocus);
    list->addItems(notes);
    constexpr int most = 5;
    list->setFixedHeight(
        std::min(int(notes.size()), most) * (2 * fontMetrics().lineSpacing() + 4) + 2 * list->frameWidth());
    column->addWidget(quiet(tr("What stays out or gets another name")));
    column->addWidget(list);
}

void BringInDialog::makeDifferences(const MergePlan &plan, QVBoxLayout *column)
{
    if (plan.differences.isEmpty()) {
        column->addStretch(1);
        return;
    }
    auto *table = new QTableView;
    table->setObjectName(u"bringInDifferences"_s);
    table->setAccessibleName(tr("What differs"));
    table->setModel(m_model);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(3 * fontMetrics().lineSpacing() + 8);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(MergeDifferenceModel::What, QHeaderView::Interactive);
    table->setColumnWidth(MergeDifferenceModel::What, 240);
    table->horizontalHeader()->setHighlightSections(false);
    table->setCurrentIndex(m_model->index(0, MergeDifferenceModel::Here));
    auto *line = new QHBoxLayout;
    line->addWidget(quiet(tr("%n difference(s): check what is to be kept; the later change is proposed", nullptr,
                        int(plan.differences.size()))),
        1);
    for (const auto choice : {MergeDifference::Choice::Ours, MergeDifference::Choice::Theirs}) {
        const bool ours = choice == MergeDifference::Choice::Ours;
        auto *button = new QPushButton(ours ? tr("Keep all from &here") : tr("Keep all from &there"));
        button->setObjectName(ours ? u"bringInAllOurs"_s : u"bringInAllTheirs"_s);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice] { m_model->chooseAll(choice); });
        line->addWidget(button);
    }
    column->addLayout(line);
    column->addWidget(table, 1);
}

void BringInDialog::makeButtons(const Project &project, const MergePlan &plan, QVBoxLayout *column)
{
    const bool nothing = isEmpty(plan);
    auto *buttons = new QDialogButtonBox(nothing ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    if (!nothing) {
        QPushButton *accept = buttons->addButton(tr("Bring in"), QDialogButtonBox::AcceptRole);
        accept->setObjectName(u"bringInAccept"_s);
        accept->setDefault(true);
        accept->setEnabled(!isLockedOut(project, plan));
        accept->setFocus();
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(button->objectName() == u"bringInAccept");
    column->addWidget(buttons);
}

} // namespace Kodeks
