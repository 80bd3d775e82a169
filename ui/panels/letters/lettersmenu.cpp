// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/letterlistmodel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/panels/letters/shownletters.h"
#include "ui/panels/parts/mnemonics.h"

#include <QListView>
#include <QMenu>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void addEntry(QMenu &menu, const QString &text, const QKeySequence &keys, const std::function<void()> &act)
{
    QAction *action = menu.addAction(keys.isEmpty() ? text : text + u'\t' + keys.toString(QKeySequence::NativeText));
    QObject::connect(action, &QAction::triggered, &menu, act);
}

} // namespace

void LettersPanel::showMenu(const QPoint &place)
{
    const LetterId letter = letterAt(m_list->indexAt(place));
    if (!letter.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"letterListMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<LetterId> letters = marked();
    if (letters.size() > 1 && letters.contains(letter))
        addForSeveral(*menu, letters);
    else
        addForOne(*menu, letter);
    giveMnemonics(*menu);
    connect(menu, &QMenu::aboutToHide, this, &LettersPanel::markOpen, Qt::QueuedConnection);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void LettersPanel::addForOne(QMenu &menu, LetterId letter)
{
    addEntry(menu, tr("Go to its text"), Qt::Key_Return, [this, letter] {
        emit letterActivated(letter);
        emit letterEntered(letter);
    });
    addEntry(menu, tr("Open beside"), Qt::CTRL | Qt::Key_Return, [this, letter] { emit besideRequested(letter); });
    addEntry(menu, tr("Go to its facts"), {}, [this, letter] { emit factsRequested(letter); });
    addEntry(menu, tr("Mark it as done, or not"), {}, [this, letter] { emit doneRequested(letter); });
    addEntry(menu, tr("Export its passages…"), {}, [this, letter] { emit exportRequested({letter}); });
    addEntry(menu, tr("Copy link for a memo"), {}, [this, letter] { emit linkRequested(letter); });
    menu.addSeparator();
    addEntry(menu, tr("Rename…"), Qt::Key_F2, [this, letter] { emit renameRequested(letter); });
    addEntry(menu, tr("Remove the letter…"), Qt::Key_Delete, [this, letter] { emit removeRequested({letter}); });
}

void LettersPanel::addForSeveral(QMenu &menu, const QList<LetterId> &letters)
{
    menu.addSection(tr("%Ln letter(s)", nullptr, int(letters.size())));
    addEntry(menu, tr("Mark as done"), {}, [this, letters] { emit markRequested(letters, true); });
    addEntry(menu, tr("Mark as not done"), {}, [this, letters] { emit markRequested(letters, false); });
    addEntry(menu, tr("Set a fact or attribute…"), Qt::Key_F2, [this, letters] { emit describeRequested(letters); });
    addEntry(menu, tr("Export their passages…"), {}, [this, letters] { emit exportRequested(letters); });
    menu.addSeparator();
    addEntry(menu, tr("Remove the letters…"), Qt::Key_Delete, [this, letters] { emit removeRequested(letters); });
}

LetterId LettersPanel::letterAt(const QModelIndex &shown) const
{
    return m_model->letterAt(m_shown->mapToSource(shown));
}

QList<LetterId> LettersPanel::marked() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<LetterId> letters;
    for (const QModelIndex &row : std::as_const(rows))
        letters.append(letterAt(row));
    return letters;
}

} // namespace Kodeks
