// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/codingcontroller.h"

#include "core/project/edits/edits.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/models/compare/decisions.h"
#include "ui/models/words/display.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codercontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/coding/suggesting.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"

#include <QJsonArray>
#include <QKeyEvent>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

PassageId added(const Change &change)
{
    const auto found
        = std::ranges::find(change.passages, Change::PassageChange::What::Added, &Change::PassageChange::what);
    return found == change.passages.end() ? PassageId() : found->id;
}

} // namespace

CodingController::CodingController(const Parts &parts, const Services &services, LetterController &letters,
    CoderController &coders, Decisions &decisions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_preferences(services.preferences)
    , m_actions(services.actions)
    , m_letters(letters)
    , m_coders(coders)
    , m_decisions(decisions)
    , m_jobs(services.jobs)
    , m_suggesting(new Suggesting(services, letters, this))
{
    connectActions();
    connectPanels();
}

void CodingController::split()
{
    const Passage *passage = m_letters.current();
    if (!passage)
        return;
    const qsizetype position = m_parts.letter->position();
    if (position <= passage->range.start || position >= passage->range.end) {
        m_messages.inform(tr(
            "The passage is split at the cursor: move the cursor to where the second part begins, inside the passage, "
            "then split."));
        return;
    }
    m_session.apply(Edits::splitPassage(passage->id, position));
}

void CodingController::remove()
{
    if (m_letters.currentPassage().isValid())
        m_session.apply(Edits::removePassages({m_letters.currentPassage()}));
}

void CodingController::connectActions()
{
    const auto on = [this](const QString &id, auto act) { m_actions.onTriggered(id, this, act); };
    on(u"coding.code"_s, [this] { code(m_parts.letter->target()); });
    on(u"coding.inVivo"_s, [this] { codeInVivo(); });
    on(u"coding.repeat"_s, [this] { repeat(m_parts.letter->target()); });
    on(u"coding.recode"_s, [this] { recode({m_letters.currentPassage()}); });
    on(u"coding.split"_s, [this] { split(); });
    on(u"coding.remove"_s, [this] { remove(); });
    on(u"coding.swap"_s, [this] { m_parts.inspector->swapDirection(); });
    on(u"coding.memo"_s, [this] { writeMemo(); });
    on(u"coding.goodQuote"_s, [this] { m_parts.inspector->toggleGoodQuote(); });
    for (int level = 1; level <= 3; ++level)
        on(u"coding.certainty%1"_s.arg(level), [this, level] { m_parts.inspector->setCertainty(level); });
    on(u"coding.next"_s, [this] { m_parts.letter->stepPassage(1); });
    on(u"coding.previous"_s, [this] { m_parts.letter->stepPassage(-1); });
    on(u"coding.done"_s, [this](bool done) { setDone(done); });
    on(u"coding.coder"_s, [this] { m_coders.choose(); });
    connectResizing();
}

void CodingController::connectPanels()
{
    connect(&m_letters, &LetterController::letterChanged, m_parts.codeBar, &CodeBar::dismiss);
    connect(m_parts.codeBar, &CodeBar::closed, this, [this] { m_letters.markAlike({}); });
    m_parts.letter->installEventFilter(this);
    m_parts.inspector->setEditSink(m_session.editSink());
    connect(m_parts.inspector, &Inspector::splitRequested, this, &CodingController::split);
    connect(m_parts.inspector, &Inspector::extendRequested, this, [this] { resize(Edge::End, Resize::Grow, true); });
    connect(m_parts.inspector, &Inspector::shrinkRequested, this, [this] { resize(Edge::End, Resize::Shrink, true); });
    m_parts.codebook->setEditSink(m_session.editSink());
    connect(&m_session, &Session::closing, m_parts.inspector, &Inspector::commitMemo);
}

bool CodingController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    const QList<ActionSpec> &specs = m_actions.specs();
    const bool greyed = std::ranges::any_of(specs, [&](const ActionSpec &spec) {
        const QAction *action = m_actions.action(spec.id);
        return spec.needs.testFlag(Need::Passage) && !action->isEnabled() && action->shortcut() == pressed;
    });
    return greyed && toldWhyNot();
}

bool CodingController::toldWhyNot()
{
    const Passage *passage = m_letters.current();
    const QString reason = passage ? m_session.project()->whyNotChange({*passage}) : QString();
    if (!reason.isEmpty())
        m_messages.inform(reason);
    return !reason.isEmpty();
}

void CodingController::add(
    TextRange range, const Coding &coding, const PassageNotes &notes, const QStringList &suggested)
{
    Passage passage;
    passage.letter = m_letters.letter().id();
    passage.coder = m_session.project()->currentCoder();
    passage.range = range;
    passage.certainty = m_preferences.defaultCertainty();
    Edit edit = Edits::addCoded(noted(passage, notes), coding);
    if (!suggested.isEmpty())
        edit.details.insert(u"suggested"_s, QJsonArray::fromStringList(suggested));
    const auto change = m_session.apply(edit);
    if (!change)
        return;
    m_letters.setCurrentPassage(added(*change));
    m_parts.letter->setPosition(range.end - 1);
    m_parts.letter->setFocus();
    const QString said = tellOfNewCodes(coding);
    emit coded(added(*change), said);
}

QString CodingController::newCodes(const Coding &coding)
{
    QStringList made;
    if (!coding.newTask.isEmpty())
        made.append(coding.newTask.join(u" / "_s));
    if (coding.newDirection && coding.newDirection->kind == Direction::Kind::Transfer)
        made.append(Display::direction(*coding.newDirection));
    made += coding.newArguments;
    return made.isEmpty() ? QString() : tr("New in the codebook: %1.").arg(made.join(u"; "_s));
}

QString CodingController::changedMany(const Change &change)
{
    using What = Change::PassageChange::What;
    const auto count
        = [&change](What what) { return int(std::ranges::count(change.passages, what, &Change::PassageChange::what)); };
    const int joined = count(What::Removed);
    QStringList sentences{tr("%Ln passage(s) changed.", nullptr, count(What::Altered) + joined)};
    if (joined > 0)
        sentences.append(tr("%Ln of them became one with another that says the same.", nullptr, joined));
    return sentences.join(u' ');
}

QString CodingController::tellOfNewCodes(const Coding &coding)
{
    const QString sentence = newCodes(coding);
    if (!sentence.isEmpty())
        m_messages.inform(sentence);
    return sentence;
}

bool CodingController::suggests() const
{
    return m_suggesting->isOffered();
}

void CodingController::setDone(bool done)
{
    const LetterId letter = m_letters.letter().id();
    m_coders.ensure([this, letter, done] {
        if (done && m_session.project()->sight().opensWithDone())
            confirmReveal(letter, [this, letter] { markDone(letter, true); });
        else
            markDone(letter, done);
    });
}

void CodingController::confirmReveal(LetterId letter, std::function<void()> agreed)
{
    Project *project = m_session.project();
    const Letter *found = project->letter(letter);
    if (m_warned == project || !found) {
        agreed();
        return;
    }
    m_actions.action(u"coding.done"_s)->setChecked(false);
    const Question question{tr("Mark “%1” as done?").arg(Display::letter(*found)),
        tr("The project is coded blind. Once the letter is marked as done,"
           " you see what the other coders have done in it."),
        tr("Mark as done")};
    m_decisions.confirm(
        m_parts.letter, question, [this, project = QPointer<Project>(project), agreed = std::move(agreed)] {
        if (!project || project != m_session.project())
            return;
        m_warned = project;
        agreed();
    });
}

void CodingController::markDone(LetterId letter, bool done)
{
    const CoderId coder = m_session.project()->currentCoder();
    const auto change = m_session.apply(Edits::setDone(letter, coder, done));
    if (!change || !done || !m_session.project()->sight().opensWithDone())
        return;
    const auto others = std::ranges::count_if(
        change->passages, [coder](const Change::PassageChange &passage) { return passage.coder != coder; });
    m_messages.inform(others == 0
            ? tr("The letter is marked as done. No other coder has passages in it yet.")
            : tr("The letter is marked as done: %n passage(s) of other coders are shown now.", nullptr, int(others)));
}

void CodingController::give(TextRange target, const Coding &coding)
{
    const TextRange range = withoutSpace(target);
    if (!range.isEmpty() && m_actions.action(u"coding.code"_s)->isEnabled())
        m_coders.ensure([this, range, coding] { add(range, coding); });
}

} // namespace Kodeks
