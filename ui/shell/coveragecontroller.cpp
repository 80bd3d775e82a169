// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coveragecontroller.h"

#include "core/project/edits/coverageedits.h"
#include "ui/letter/letterview.h"
#include "ui/panels/coverage/coveragepanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codercontroller.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/services.h"
#include "ui/shell/session/session.h"

#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

CoverageController::CoverageController(const Parts &parts, const Services &services, LetterController &letters,
    CodingController &coding, CoderController &coders, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_letters(letters)
    , m_coding(coding)
    , m_coders(coders)
{
    connect(parts.coverage, &CoveragePanel::sentenceShown, this, &CoverageController::goTo);
    connect(parts.coverage, &CoveragePanel::dismissAsked, this, &CoverageController::dismiss);
    connect(parts.coverage, &CoveragePanel::codingAsked, this, [this](LetterId letter, TextRange sentence) {
        if (goTo(letter, sentence))
            m_coding.code(sentence);
    });
    services.actions.onTriggered(u"go.coverage"_s, this, [this] {
        m_parts.tabs->show();
        m_parts.tabs->setCurrentWidget(m_parts.coverage);
        m_parts.coverage->focusInput();
    });
}

bool CoverageController::goTo(LetterId letter, TextRange sentence)
{
    if (!m_letters.open(letter))
        return false;
    m_parts.letter->setPosition(sentence.start);
    m_parts.letter->revealRange(sentence);
    return true;
}

void CoverageController::dismiss(LetterId letter, const QList<TextRange> &sentences)
{
    m_coders.ensure([this, letter, sentences] { m_session.apply(Edits::dismissSentences(letter, sentences, true)); });
}

} // namespace Kodeks
