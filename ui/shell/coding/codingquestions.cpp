// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/codingcontroller.h"

#include "core/project/blindness.h"
#include "core/project/edits/edits.h"
#include "ui/jobs/jobs.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/models/codes/codematcher.h"
#include "ui/models/codes/suggestedrows.h"
#include "ui/panels/coding/codebar.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codercontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/coding/suggesting.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

#include <QScrollBar>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentLimit = 12;
constexpr qsizetype mostReadAtOnce = 200; ///< passages; more are read in another thread
constexpr qsizetype sentencesAfter = 2; ///< that stay in sight below what is coded
constexpr int topMargin = 40;           ///< pixels above what is coded, so that something before it stays in view

/// Those of them that are there.
QList<Passage> passagesOf(const Project &project, const QList<PassageId> &ids)
{
    QList<Passage> passages;
    for (const PassageId id : ids) {
        if (const auto passage = project.passage(id))
            passages.append(*passage);
    }
    return passages;
}

} // namespace

void CodingController::code(TextRange target)
{
    const TextRange range = withoutSpace(target);
    if (range.isEmpty() || !m_actions.action(u"coding.code"_s)->isEnabled())
        return;
    m_coders.ensure([this, range] {
        CodeBarQuestion question = questionFor(range);
        question.words = selectedWords();
        ask(range, std::move(question));
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
        CodeBarQuestion question = questionFor(range);
        question.words = words;
        question.named = true;
        ask(range, std::move(question));
    });
}

CodeBarQuestion CodingController::questionFor(TextRange range)
{
    const auto suggested = m_suggesting->rowsAt(range);
    return {.then = [this, range, suggested](const Coding &coding, const PassageNotes &notes) {
        add(range, coding, notes, suggestedParts(suggested, coding));
    }, .certainty = m_preferences.defaultCertainty(), .suggested = suggested};
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
    change(ids, {});
}

void CodingController::recodeAt(const QList<PassageId> &ids, const QRect &under)
{
    change(ids, {}, under);
}

void CodingController::writeMemo()
{
    change({m_letters.currentPassage()}, {.memo = true});
}

void CodingController::change(
    const QList<PassageId> &ids, const CodeBarQuestion &question, const std::optional<QRect> &under)
{
    const QPointer<Project> project = m_session.project();
    if (ids.size() <= mostReadAtOnce) {
        askOf(passagesOf(*project, ids), question, under);
        return;
    }
    const auto read
        = [ids, path = project->path(), viewer = project->viewer()](const Progress &) -> Result<QList<Passage>> {
        const auto other = Blindness::openAs(path, viewer);
        return other ? Result<QList<Passage>>(passagesOf(**other, ids)) : failed(other);
    };
    m_jobs.start<QList<Passage>>(
        tr("Reading passages"), read, this, [this, project, question, under](const Result<QList<Passage>> &passages) {
        if (project && project == m_session.project() && m_messages.check(passages))
            askOf(*passages, question, under);
    });
}

void CodingController::askOf(
    const QList<Passage> &passages, CodeBarQuestion question, const std::optional<QRect> &under)
{
    if (passages.isEmpty())
        return;
    if (const QString reason = m_session.project()->whyNotChange(passages); !reason.isEmpty()) {
        m_messages.inform(reason);
        return;
    }
    question.passages = passages;
    question.then
        = [this, passages](const Coding &coding, const PassageNotes &notes) { change(passages, coding, notes); };
    if (under) {
        askAt(*under, std::move(question));
        return;
    }
    if (m_letters.currentPassage() != passages.first().id)
        m_letters.openPassage(passages.first().letter, passages.first().id, LetterController::Focus::Stay);
    ask(passages.first().range, std::move(question));
    m_letters.markAlike(passages);
}

/// What is said again is not the last coding, so `.` does not repeat it.
void CodingController::change(const QList<Passage> &passages, const Coding &coding, const PassageNotes &notes)
{
    QList<PassageId> ids;
    for (const Passage &passage : passages)
        ids.append(passage.id);
    const Coding before = sharedCoding(passages);
    const bool said = !coding.makesCodes() && std::ranges::all_of(passages, [&](const Passage &passage) {
        return recoded(passage, coding, before) == passage;
    });
    m_session.applyMany(ids.size(),
        said ? Edits::notePassages(ids, notes) : Edits::recodePassages(ids, coding, notes, before),
        tr("Changing %Ln passage(s)", nullptr, int(ids.size())),
        [this, coding, several = passages.size() > 1](const Change &made) {
        if (several)
            m_messages.inform(
                QStringList{changedMany(made), newCodes(coding)}.join(u' ').trimmed(), m_session.offerUndo());
        else
            tellOfNewCodes(coding);
    });
}

void CodingController::ask(TextRange under, CodeBarQuestion question)
{
    const TextRange kept = withNextSentences(under);
    m_parts.codeBar->setKeys(barKeys());
    askAt(placeOf(kept), std::move(question));
    // How high it is, one knows when it is open: what is said already has a row of its own.
    makeRoomBelow(under, kept);
    m_parts.codeBar->moveUnder(placeOf(kept));
}

void CodingController::askAt(const QRect &under, CodeBarQuestion question)
{
    m_parts.codeBar->setKeys(barKeys());
    m_parts.codeBar->setRecent(recentCodings());
    m_parts.codeBar->open(std::move(question), under);
}

CodeBarKeys CodingController::barKeys() const
{
    const auto key = [this](const QString &id, const QKeySequence &instead) {
        return keyBesideTyping(m_actions.action(id)->shortcut(), instead);
    };
    CodeBarKeys keys;
    for (int level = 1; level <= 3; ++level) {
        QKeySequence &given = keys.certainty.at(static_cast<std::size_t>(level - 1));
        given = key(u"coding.certainty%1"_s.arg(level), given);
    }
    keys.goodQuote = key(u"coding.goodQuote"_s, keys.goodQuote);
    keys.memo = key(u"coding.memo"_s, keys.memo);
    keys.words = key(u"coding.inVivo"_s, keys.words);
    return keys;
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
    return QRect(viewport->mapTo(m_parts.codeBar->parentWidget(), visible.topLeft()), visible.size());
}

TextRange CodingController::withNextSentences(TextRange range) const
{
    const QList<TextRange> &sentences = m_letters.sentences();
    const auto next = std::ranges::lower_bound(sentences, range.end, {}, &TextRange::start);
    const qsizetype after = std::min(sentencesAfter, sentences.end() - next);
    return after == 0 ? range : TextRange{range.start, std::max(range.end, (next + after - 1)->end)};
}

/// What is coded goes out of sight only where the bar could not be shown otherwise without covering it.
void CodingController::makeRoomBelow(TextRange range, TextRange kept)
{
    LetterView &view = *m_parts.letter;
    view.revealRange(range);
    const QWidget *room = m_parts.codeBar->parentWidget();
    const int height = room->height() - view.viewport()->mapTo(room, QPoint()).y();
    const int bottom = view.rangeRect(kept).bottom();
    const int wanted
        = std::min(bottom + m_parts.codeBar->fullHeight() - height, view.rangeRect(range).top() - topMargin);
    const int missing = std::max(wanted, bottom + m_parts.codeBar->leastHeight() - height);
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
