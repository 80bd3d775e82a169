// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/givingcontroller.h"

#include "core/project/project.h"
#include "ui/letter/letterview.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/inspector.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

namespace Kodeks {

namespace {

Coding codingWith(const DraggedCode &code)
{
    Coding coding;
    switch (code.dimension) {
    case CodeDimension::Tasks: coding.task = TaskId(code.id); break;
    case CodeDimension::Directions: coding.direction = DirectionId(code.id); break;
    case CodeDimension::Arguments: coding.arguments = {ArgumentId(code.id)}; break;
    case CodeDimension::Actors: break;
    }
    return coding;
}

} // namespace

GivingController::GivingController(
    const Parts &parts, const Services &services, LetterController &letters, CodingController &coding)
    : QObject(&letters)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_letters(letters)
    , m_coding(coding)
{
    connect(parts.codebook, &CodebookPanel::taskChosen, this,
        [this](TaskId task) { choose({CodeDimension::Tasks, task.value()}); });
    connect(parts.codebook, &CodebookPanel::directionChosen, this,
        [this](DirectionId direction) { choose({CodeDimension::Directions, direction.value()}); });
    connect(parts.codebook, &CodebookPanel::argumentChosen, this,
        [this](ArgumentId argument) { choose({CodeDimension::Arguments, argument.value()}); });
    connect(parts.letter, &LetterView::codeDropped, this, &GivingController::drop);
}

void GivingController::choose(const DraggedCode &code)
{
    if (m_parts.letter->selection().isEmpty() && m_letters.current())
        giveToPassage(code);
    else
        giveToText(code, m_parts.letter->target());
}

void GivingController::drop(const QByteArray &data, TextRange target, PassageId labelled)
{
    const Project *project = m_session.project();
    const auto code = project ? draggedCode(data, *project) : std::nullopt;
    if (!code) {
        m_messages.inform(tr("That code is not one of this project’s codebook, so nothing was coded."));
        return;
    }
    const Task *task = code->dimension == CodeDimension::Tasks ? project->codebook().task(TaskId(code->id)) : nullptr;
    if (task && task->group) {
        m_messages.inform(tr("“%1” is a group, which is not coded itself. Drop one of its tasks.").arg(task->name));
        return;
    }
    const bool onSelection = !target.isEmpty() && target == m_parts.letter->selection();
    const PassageId passage = labelled.isValid() ? labelled : onSelection || task ? PassageId() : changeableAt(target);
    if (passage.isValid()) {
        m_letters.setCurrentPassage(passage);
        giveToPassage(*code);
    } else {
        giveToText(*code, target);
    }
}

PassageId GivingController::changeableAt(TextRange sentence) const
{
    const PassageId there = m_letters.letter().innermostAt(sentence.start, sentence);
    const Passage *passage = m_letters.letter().passage(there);
    return passage && m_session.project()->mayChange(*passage) ? there : PassageId();
}

void GivingController::giveToPassage(const DraggedCode &code)
{
    if (m_coding.toldWhyNot())
        return;
    switch (code.dimension) {
    case CodeDimension::Tasks: m_parts.inspector->giveTask(TaskId(code.id)); break;
    case CodeDimension::Directions: m_parts.inspector->giveDirection(DirectionId(code.id)); break;
    case CodeDimension::Arguments: m_parts.inspector->toggleArgument(ArgumentId(code.id)); break;
    case CodeDimension::Actors: break;
    }
}

void GivingController::giveToText(const DraggedCode &code, TextRange target)
{
    m_coding.give(target, codingWith(code));
}

} // namespace Kodeks
