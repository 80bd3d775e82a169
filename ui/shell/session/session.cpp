// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session/session.h"

#include "core/project/longedits/longedit.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"

#include <QPointer>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 200; ///< passages or facts that are changed without the window being held up

} // namespace

Session::Session(Messages &messages, Preferences &preferences, Jobs &jobs, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_preferences(preferences)
    , m_jobs(jobs)
{
}

Session::~Session() = default;

bool Session::mayLeave(const std::function<void()> &again)
{
    if (!m_project || !m_leaving)
        return true;
    return m_leaving(m_running ? m_running->title : QString(), [this, again] {
        stopRunning();
        again();
    });
}

void Session::adopt(std::unique_ptr<Project> project)
{
    stopRunning();
    emit closing();
    m_codersBefore.clear();
    const std::unique_ptr<Project> before = std::exchange(m_project, std::move(project));
    if (m_project) {
        m_project->callLetters(m_preferences.letterCalling());
        m_project->readAsCoder();
    }
    if (m_project && !m_project->currentCoder().isValid())
        rememberedCoder();
    emit projectChanged(m_project.get());
}

std::unique_ptr<Project> Session::release()
{
    stopRunning();
    emit closing();
    std::unique_ptr<Project> project = std::move(m_project);
    emit projectChanged(nullptr);
    return project;
}

namespace {

/// What an edit that takes no passages away has removed: those that became one with another.
qsizetype joinedPassages(const QString &kind, const Change &change)
{
    static const QStringList recoding{u"change-passages"_s, u"resize-passage"_s, u"split-passage"_s, u"merge-codes"_s,
        u"remove-code"_s, u"change-code"_s};
    return recoding.contains(kind)
        ? std::ranges::count(change.passages, Change::PassageChange::What::Removed, &Change::PassageChange::what)
        : 0;
}

} // namespace

std::optional<Change> Session::apply(const Edit &edit)
{
    return m_project ? toldOfEdit(edit.kind, m_project->apply(edit)) : std::nullopt;
}

std::optional<Change> Session::toldOfEdit(const QString &kind, Result<Change> result)
{
    auto change = told(std::move(result));
    if (const qsizetype joined = change ? joinedPassages(kind, *change) : 0; joined > 0)
        m_messages.inform(tr("%n passage(s) came to say the same as another of the same coder and became one with it.",
            nullptr, static_cast<int>(joined)));
    return change;
}

void Session::applyMany(qsizetype size, const Edit &edit, const QString &title, const Made &made)
{
    if (size > mostAtOnce) {
        applyLong(edit, title, made);
        return;
    }
    if (const auto change = apply(edit); change && made)
        made(*change);
}

void Session::applyLong(const Edit &edit, const QString &title, const Made &made)
{
    if (!m_project)
        return;
    auto begun = LongEdit::begin(*m_project, edit, title);
    if (m_messages.check(begun))
        run({*std::move(begun), edit.kind, title, made});
}

void Session::run(Running running)
{
    const auto work = [edit = running.edit](const Progress &progress) { edit->make(progress); };
    if (m_jobs.startLasting(running.title, work, this, [this] { takeBack(); }))
        m_running = std::move(running);
}

void Session::takeBack()
{
    if (!m_running)
        return;
    const Running running = *std::exchange(m_running, {});
    const Result<Change> outcome = running.edit->takeBack();
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled) {
        m_messages.inform(tr("“%1” was cancelled; nothing was changed.").arg(running.title));
        return;
    }
    if (const auto change = toldOfEdit(running.kind, outcome); change && running.made)
        running.made(*change);
}

void Session::stopRunning()
{
    if (!m_running)
        return;
    m_jobs.cancelAndWait();
    takeBack();
}

EditSink Session::editSink()
{
    return [session = QPointer(this)](const Edit &edit) { return session ? session->apply(edit) : std::nullopt; };
}

void Session::undo(const Made &made)
{
    revert(true, made);
}

void Session::redo(const Made &made)
{
    revert(false, made);
}

void Session::revert(bool undo, const Made &made)
{
    m_messages.clear(); // what was said of an edit holds no longer
    if (!m_project)
        return;
    const QString done = undo ? m_project->undoTitle() : m_project->redoTitle();
    const Made then = [this, made, undo, done](const Change &change) {
        emit reverted(undo, done);
        replaceCoder();
        if (made)
            made(change);
    };
    if (LongEdit::sizeOfReverting(*m_project, undo) <= mostAtOnce) {
        if (const auto change = told(undo ? m_project->undo() : m_project->redo()))
            then(*change);
        return;
    }
    const QString title = undo ? tr("Undoing: %1").arg(done) : tr("Redoing: %1").arg(done);
    auto begun = LongEdit::beginReverting(*m_project, undo, title);
    if (m_messages.check(begun) && *begun)
        run({*std::move(begun), {}, title, then});
}

void Session::replaceCoder()
{
    const CoderId gone = m_project->currentCoder();
    if (!gone.isValid() || m_project->coder(gone))
        return;
    CoderId next;
    while (!m_codersBefore.isEmpty() && !next.isValid()) {
        if (const Coder *before = m_project->coder(m_codersBefore.takeLast()))
            next = before->id;
    }
    m_project->setCurrentCoder(next);
    if (const Coder *coder = m_project->coder(next)) {
        m_preferences.setCoderOf(m_project->uuid(), coder->uuid);
        m_messages.inform(
            tr("Whoever coded is no longer among the coders of the project. “%1” codes again.").arg(coder->name));
    } else {
        m_messages.inform(tr("Whoever coded is no longer among the coders of the project. Nobody is chosen now: the "
                             "passages of all are shown, and the next coding asks who codes."));
    }
}

Messages::Offer Session::offerUndo()
{
    return {tr("Undo"), [this, steps = m_steps] {
        if (steps == m_steps)
            undo();
        else
            m_messages.inform(tr("Something else was changed since then. Edit ▸ Undo takes it back first."));
    }};
}

void Session::setCoder(CoderId coder)
{
    if (!m_project || (m_leaving && !m_leaving({}, [this, coder] { setCoder(coder); })))
        return;
    if (const Coder *known = m_project->coder(coder))
        m_preferences.setCoderOf(m_project->uuid(), known->uuid);
    if (const CoderId before = m_project->currentCoder(); before.isValid() && before != coder)
        m_codersBefore.append(before);
    m_project->setCurrentCoder(coder);
}

std::optional<Change> Session::told(Result<Change> result)
{
    if (!m_messages.check(result))
        return {};
    ++m_steps;
    emit edited(*result);
    return *std::move(result);
}

void Session::rememberedCoder()
{
    const QUuid remembered = m_preferences.coderOf(m_project->uuid());
    const QList<Coder> &coders = m_project->coders();
    const auto found = std::ranges::find(coders, remembered, &Coder::uuid);
    if (found != coders.end() && !remembered.isNull())
        m_project->setCurrentCoder(found->id);
}

} // namespace Kodeks
