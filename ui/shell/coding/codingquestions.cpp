// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/codingcontroller.h"

#include "core/project/edits/edits.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/models/codes/codematcher.h"
#include "ui/panels/coding/codebar.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codercontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QScrollBar>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentLimit = 12;
constexpr int roomOfCodeBar = 280; ///< pixels, about its height with a full list
constexpr int topMargin = 40;      ///< of what is coded, so that something before it stays in view

} // namespace

void CodingController::code(TextRange target)
{
    const TextRange range = withoutSpace(target);
    if (range.isEmpty() || !m_actions.action(u"coding.code"_s)->isEnabled())
        return;
    m_coders.ensure([this, range] {
        ask(range, {.then = [this, range](const Coding &coding) { add(range, coding); }, .words = selectedWords()});
    });
}

void CodingController::codeInVivo()
{
    const QString words = selectedWords();
    if (nameFromWords(words).isEmpty()) {
        m_messages.inform(words.isEmpty()
                ? tr("Select the words that shall be the name of the task first, by double-click or with Shift and the "
                     "arrow keys.")
                : tr("The selected words are too long for a name, which may have 80 characters. Select fewer."));
        return;
    }
    const TextRange range = withoutSpace(m_parts.letter->selection());
    m_coders.ensure([this, range, words] {
        ask(range,
            {.then = [this, range](const Coding &coding) { add(range, coding); }, .words = words, .named = true});
    });
}

void CodingController::repeat(TextRange target)
{
    const TextRange range = withoutSpace(target);
    if (range.isEmpty() || !m_actions.action(u"coding.repeat"_s)->isEnabled())
        return;
    m_coders.ensure([this, range] {
        const QList<Coding> recent = recentCodings();
        if (recent.isEmpty())
            m_messages.inform(tr("There is nothing to repeat yet: code a passage first, with Enter."));
        else if (recent.first().isEmpty())
            m_messages.inform(tr("The last coding has a code that is no longer in the codebook. Code with Enter."));
        else
            add(range, recent.first());
    });
}

void CodingController::recode(const QList<PassageId> &ids)
{
    QList<Passage> passages;
    for (const PassageId id : ids) {
        if (const auto passage = m_session.project()->passage(id))
            passages.append(*passage);
    }
    if (passages.isEmpty())
        return;
    if (const QString reason = m_session.project()->whyNotChange(passages); !reason.isEmpty()) {
        m_messages.inform(reason);
        return;
    }
    if (m_letters.currentPassage() != passages.first().id)
        m_letters.openPassage(passages.first().letter, passages.first().id, LetterController::Focus::Stay);
    ask(passages.first().range, {passages, [this, ids](const Coding &coding) {
        if (m_session.apply(Edits::recodePassages(ids, coding)))
            tellOfNewCodes(coding);
    }});
    m_letters.markAlike(passages);
}

void CodingController::ask(TextRange under, CodeBarQuestion question)
{
    makeRoomBelow(under);
    m_parts.codeBar->setRecent(recentCodings());
    m_parts.codeBar->open(std::move(question), placeOf(under));
}

QList<Coding> CodingController::recentCodings()
{
    return m_session.project()->recentCodings(recentLimit).value_or(QList<Coding>());
}

QString CodingController::selectedWords() const
{
    return m_letters.letter().text().slice(withoutSpace(m_parts.letter->selection()));
}

QRect CodingController::placeOf(TextRange range) const
{
    const QWidget *viewport = m_parts.letter->viewport();
    const QRect visible = m_parts.letter->rangeRect(range) & viewport->rect();
    return QRect(viewport->mapTo(m_parts.letterArea, visible.topLeft()), visible.size());
}

void CodingController::makeRoomBelow(TextRange range)
{
    LetterView &view = *m_parts.letter;
    view.revealRange(range);
    const QRect place = view.rangeRect(range);
    const int missing = std::min(place.bottom() + roomOfCodeBar - view.viewport()->height(), place.top() - topMargin);
    if (missing > 0)
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + missing);
}

TextRange CodingController::withoutSpace(TextRange range) const
{
    const LetterText &text = m_letters.letter().text();
    const QString words = text.slice(range);
    qsizetype from = 0;
    qsizetype to = words.size();
    while (from < to && words.at(from).isSpace())
        ++from;
    while (to > from && words.at(to - 1).isSpace())
        --to;
    return {range.start + from, range.end - (words.size() - to)};
}

} // namespace Kodeks
