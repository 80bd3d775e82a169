// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session/session.h"

#include "ui/shell/session/messages.h"
#include "ui/shell/session/preferences.h"

#include <QPointer>

namespace Kodeks {

using namespace Qt::StringLiterals;

Session::Session(Messages &messages, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_preferences(preferences)
{
}

Session::~Session() = default;

void Session::adopt(std::unique_ptr<Project> project)
{
    emit closing();
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
    emit closing();
    std::unique_ptr<Project> project = std::move(m_project);
    emit projectChanged(nullptr);
    return project;
}

namespace {

/// What an edit that takes no passages away has removed: those that became one with another.
qsizetype joinedPassages(const Edit &edit, const Change &change)
{
    static const QStringList recoding{u"change-passages"_s, u"resize-passage"_s, u"split-passage"_s, u"merge-codes"_s,
        u"remove-code"_s, u"change-code"_s};
    return recoding.contains(edit.kind)
        ? std::ranges::count(change.passages, Change::PassageChange::What::Removed, &Change::PassageChange::what)
        : 0;
}

} // namespace

std::optional<Change> Session::apply(const Edit &edit)
{
    const auto change = m_project ? told(m_project->apply(edit)) : std::nullopt;
    if (const qsizetype joined = change ? joinedPassages(edit, *change) : 0; joined > 0)
        m_messages.inform(tr("%n passage(s) came to say the same as another of the same coder and became one with it.",
            nullptr, static_cast<int>(joined)));
    return change;
}

EditSink Session::editSink()
{
    return [session = QPointer(this)](const Edit &edit) { return session ? session->apply(edit) : std::nullopt; };
}

std::optional<Change> Session::undo()
{
    m_messages.clear(); // what was said of an edit holds no longer
    return m_project ? told(m_project->undo()) : std::nullopt;
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

std::optional<Change> Session::redo()
{
    m_messages.clear();
    return m_project ? told(m_project->redo()) : std::nullopt;
}

void Session::setCoder(CoderId coder)
{
    if (!m_project || !mayLeave([this, coder] { setCoder(coder); }))
        return;
    if (const Coder *known = m_project->coder(coder))
        m_preferences.setCoderOf(m_project->uuid(), known->uuid);
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
