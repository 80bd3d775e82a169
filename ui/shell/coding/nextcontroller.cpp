// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/nextcontroller.h"

#include "ui/letter/letterview.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/messages.h"
#include "ui/shell/session/session.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

NextController::NextController(const Parts &parts, const Services &services, LetterController &letters, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(services.session)
    , m_messages(services.messages)
    , m_letters(letters)
{
    services.actions.onTriggered(u"go.nextNotBegun"_s, this, [this] { toLetter(); });
    services.actions.onTriggered(u"go.nextUncoded"_s, this, [this] { toSentence(); });
    services.actions.onTriggered(u"go.nextQuestion"_s, this, [this] { toQuestion(); });
}

void NextController::toLetter()
{
    const LetterId next = m_parts.letters->nextNotBegun();
    if (!next.isValid())
        m_messages.inform(tr("Every letter in the list has been begun."));
    else if (m_letters.open(next))
        m_parts.letter->setFocus();
}

void NextController::toSentence()
{
    const CoderId coder = m_session.project()->currentCoder();
    const auto isCoded = [&](TextRange sentence) {
        return std::ranges::any_of(m_letters.letter().passages(), [&](const Passage &passage) {
            return passage.coder == coder && passage.range.start < sentence.end && sentence.start < passage.range.end;
        });
    };
    for (const TextRange sentence : m_letters.sentences()) {
        if (sentence.start > m_parts.letter->position() && !isCoded(sentence))
            return goTo(sentence.start, sentence.end);
    }
    m_messages.inform(tr("Below the cursor every sentence of this letter is coded."));
}

void NextController::toQuestion()
{
    for (const Section &section : m_letters.letter().sections()) {
        const bool asks = section.kind == Section::Kind::Question || section.kind == Section::Kind::Heading;
        if (asks && section.range.start > m_parts.letter->position())
            return goTo(section.range.start, section.range.end);
    }
    m_messages.inform(tr("There is no further question or heading in this letter."));
}

void NextController::goTo(qsizetype position, qsizetype end)
{
    m_parts.letter->setPosition(position);
    m_parts.letter->revealRange({position, end});
}

} // namespace Kodeks
