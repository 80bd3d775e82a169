// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/checkscontroller.h"

#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/lists/checkspanel.h"
#include "ui/shell/actions/actionregistry.h"

#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

ChecksController::ChecksController(
    const Parts &parts, const Services &services, LetterController &letters, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(services.actions)
    , m_letters(letters)
{
    connect(parts.checks, &ChecksPanel::doubtActivated, this, &ChecksController::go);
    connect(parts.checks, &ChecksPanel::doubtShown, this, &ChecksController::show);
    connect(parts.checks, &ChecksPanel::letterActivated, this, [this](LetterId letter) {
        if (m_letters.open(letter))
            m_actions.action(u"go.letter"_s)->trigger();
    });
    m_actions.onTriggered(u"go.checks"_s, this, [this] {
        m_parts.tabs->show();
        m_parts.tabs->setCurrentWidget(m_parts.checks);
        m_parts.checks->focusInput();
    });
}

void ChecksController::go(const Doubt &doubt)
{
    switch (doubt.kind) {
    case Doubt::Kind::NoTask:
    case Doubt::Kind::NoDirection:
    case Doubt::Kind::SameStatement:
        m_letters.openPassage(doubt.letter, doubt.passage, LetterController::Focus::Letter);
        break;
    case Doubt::Kind::DoneWithoutPassages:
    case Doubt::Kind::EmptyLetter:
    case Doubt::Kind::SameText:
    case Doubt::Kind::LikeText:
        if (m_letters.open(doubt.letter))
            m_actions.action(u"go.letter"_s)->trigger();
        break;
    case Doubt::Kind::NoSender:
    case Doubt::Kind::NoDate:
    case Doubt::Kind::LateDate:
        if (m_letters.open(doubt.letter))
            m_actions.action(u"go.facts"_s)->trigger();
        break;
    case Doubt::Kind::SameCodeName: goToCode(doubt.task); break;
    case Doubt::Kind::SameCoderName: m_actions.action(u"coding.coders"_s)->trigger(); break;
    }
}

void ChecksController::goToCode(TaskId task)
{
    m_actions.action(u"go.codebook"_s)->trigger();
    m_parts.codebook->showTask(task);
}

void ChecksController::show(const Doubt &doubt)
{
    if (doubt.passage.isValid())
        m_letters.openPassage(doubt.letter, doubt.passage, LetterController::Focus::Stay);
    else if (doubt.letter.isValid())
        m_letters.open(doubt.letter);
}

} // namespace Kodeks
