// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coding/codebar.h"

#include "ui/models/codes/coderowsmodel.h"

#include <QLineEdit>
#include <QListView>

namespace Kodeks {

using namespace Qt::StringLiterals;

void CodeBar::move(int rows)
{
    const int last = m_rows->rowCount() - 1;
    const int lowest = m_draft.isTyped(m_current) ? 0 : -1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, std::min(lowest, last), last);
    m_list->setCurrentIndex(m_rows->index(row));
    m_list->viewport()->update();
    tellOfRow();
}

bool CodeBar::take()
{
    const QModelIndex row = m_list->currentIndex();
    if (row.isValid())
        m_draft.accept(m_current, m_rows->rows().at(row.row()));
    else if (m_draft.isTyped(m_current)) {
        sayUnmatched();
        return false;
    }
    return true;
}

void CodeBar::sayUnmatched()
{
    say(m_rows->rowCount() > 0 ? tr("Choose one of these with Down, or write on.")
                               : noMatchMessage(m_current, m_draft.text(m_current), makesCodes()));
}

void CodeBar::takeClicked(const QModelIndex &index)
{
    m_draft.accept(m_current, m_rows->rows().at(index.row()));
    enter(m_current == Field::Task ? Field::Direction : Field::Arguments);
}

void CodeBar::takeWords()
{
    if (const auto task = m_draft.taskOfWords()) {
        m_draft.accept(Field::Task, *task);
        enter(Field::Direction);
    } else
        say(m_question.words.isEmpty() ? tr("No words are selected. Esc closes; select the words in the letter first.")
                                       : tr("The selected words cannot be the name of a task."));
}

void CodeBar::finish()
{
    if (!take())
        return;
    if (const auto unmatched = m_draft.settle()) {
        enter(*unmatched);
        sayUnmatched();
        return;
    }
    const Coding coding = m_draft.coding();
    const bool notesOnly
        = coding == sharedCoding(m_question.passages) && !m_question.passages.isEmpty() && !m_notes.isEmpty();
    if (coding.isEmpty() && !notesOnly) {
        say(tr("Nothing is said yet: give a task, a direction or an argument. Esc closes."));
        return;
    }
    const auto then = m_question.then;
    const PassageNotes notes = m_notes;
    const bool said = isSaid(coding);
    close();
    if (!said)
        then(coding, notes);
}

bool CodeBar::isSaid(const Coding &coding) const
{
    const Coding before = sharedCoding(m_question.passages);
    return !m_question.passages.isEmpty() && !coding.makesCodes()
        && std::ranges::all_of(m_question.passages, [&](const Passage &passage) {
        return passage.id.isValid() && noted(recoded(passage, coding, before), m_notes) == passage;
    });
}

QString CodeBar::unfinished() const
{
    const Coding before = sharedCoding(m_question.passages);
    const bool typed = std::ranges::any_of(CodingDraft::fields, [this](Field field) { return m_draft.isTyped(field); });
    if (!isOpen() || (!typed && m_notes.isEmpty() && m_draft.coding() == before))
        return {};
    QStringList parts;
    for (const Field field : CodingDraft::fields)
        parts.append(m_draft.text(field).trimmed());
    for (const ArgumentId argument : m_draft.coding().arguments) {
        if (const Argument *known = m_codebook.argument(argument))
            parts.append(known->name);
    }
    parts += m_draft.coding().newArguments;
    parts.append(m_notes.memo.value_or(QString()).simplified());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Kodeks
