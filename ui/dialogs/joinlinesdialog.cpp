// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/joinlinesdialog.h"

#include "ui/dialogs/parts/acceptrow.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString becomes(const LineJoin &join)
{
    switch (join.kind) {
    case LineJoin::Kind::NoHyphen: return join.before.chopped(1) + join.after;
    case LineJoin::Kind::Hyphen: return join.before + join.after;
    case LineJoin::Kind::Space: break;
    }
    return join.before.trimmed() + u' ' + join.after;
}

void addLetter(QTreeWidget *tree, const PreparedLetter &letter)
{
    constexpr qsizetype mostJoins = 200;
    auto *top = new QTreeWidgetItem(
        tree, {JoinLinesDialog::tr("%1: %Ln line(s) to join", nullptr, int(letter.joins.size())).arg(letter.name)});
    top->setFirstColumnSpanned(true);
    for (const LineJoin &join : letter.joins.mid(0, mostJoins))
        new QTreeWidgetItem(top, {join.before + u" ↵ "_s + join.after, becomes(join)});
    if (letter.joins.size() > mostJoins)
        new QTreeWidgetItem(
            top, {JoinLinesDialog::tr("… and %Ln more", nullptr, int(letter.joins.size() - mostJoins))});
    top->setExpanded(tree->topLevelItemCount() == 1);
}

QTreeWidget *makeTree(const QList<PreparedLetter> &letters)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(u"joinLines"_s);
    tree->setAccessibleName(JoinLinesDialog::tr("Lines that can be joined"));
    tree->setHeaderLabels({JoinLinesDialog::tr("As the file has it"), JoinLinesDialog::tr("Joined")});
    tree->setUniformRowHeights(true);
    for (const PreparedLetter &letter : letters) {
        if (!letter.joins.isEmpty())
            addLetter(tree, letter);
    }
    tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    return tree;
}

} // namespace

JoinLinesDialog::JoinLinesDialog(const QList<PreparedLetter> &letters, bool join, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Lines broken by layout"));
    auto *column = new QVBoxLayout(this);
    auto *explanation = new QLabel(
        tr("In these letters lines end where the page was full, not where a paragraph ends. Joined, they are easier to "
           "read and to search; "
           "kept, the text stays as the file has it. A letter's text cannot be changed once it is imported."));
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    column->addWidget(makeTree(letters), 1);
    auto *buttons = addImportRow(this, column);
    auto *keepButton = buttons->addButton(tr("&Keep the lines"), QDialogButtonBox::AcceptRole);
    keepButton->setObjectName(u"joinKeep"_s);
    auto *joinButton = buttons->addButton(tr("&Join the lines"), QDialogButtonBox::AcceptRole);
    joinButton->setObjectName(u"joinJoin"_s);
    QPushButton *likely = join ? joinButton : keepButton;
    likely->setDefault(true);
    likely->setFocus();
    connect(keepButton, &QPushButton::clicked, this, [this] { choose(false); });
    connect(joinButton, &QPushButton::clicked, this, [this] { choose(true); });
    resize(820, 420);
}

bool JoinLinesDialog::isNeeded(const QList<PreparedLetter> &letters)
{
    return std::ranges::any_of(letters, [](const PreparedLetter &letter) { return !letter.joins.isEmpty(); });
}

void JoinLinesDialog::choose(bool join)
{
    m_joins = join;
    accept();
}

} // namespace Kodeks
