// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "ui/letter/letterview.h"
#include "ui/letter/text/letterwords.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/session/session.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

TextRange resizedByWord(TextRange range, Edge edge, Resize how, const LetterText &text)
{
    const LetterWords words(unicodeWords(text), text.length());
    TextRange result = range;
    if (edge == Edge::End)
        result.end = how == Resize::Grow ? words.endAfter(range.end) : words.endBefore(range.end);
    else
        result.start = how == Resize::Grow ? words.startBefore(range.start) : words.startAfter(range.start);
    return result.isEmpty() ? range : result;
}

} // namespace

void CodingController::resize(Edge edge, Resize how, bool bySentence)
{
    const Passage *passage = m_letters.current();
    if (!passage)
        return;
    const PassageId id = passage->id;
    const TextRange range = bySentence ? resized(passage->range, edge, how, m_letters.sentences())
                                       : resizedByWord(passage->range, edge, how, m_letters.letter().text());
    if (range != passage->range && m_session.apply(Edits::resizePassage(id, range)))
        m_parts.letter->revealRange(
            edge == Edge::End ? TextRange{range.end - 1, range.end} : TextRange{range.start, range.start + 1});
}

void CodingController::connectResizing()
{
    const auto on = [this](const QString &id, Edge edge, Resize how, bool bySentence) {
        m_actions.onTriggered(id, this, [this, edge, how, bySentence] { resize(edge, how, bySentence); });
    };
    on(u"coding.startGrowWord"_s, Edge::Start, Resize::Grow, false);
    on(u"coding.startShrinkWord"_s, Edge::Start, Resize::Shrink, false);
    on(u"coding.startGrowSentence"_s, Edge::Start, Resize::Grow, true);
    on(u"coding.startShrinkSentence"_s, Edge::Start, Resize::Shrink, true);
    on(u"coding.endGrowWord"_s, Edge::End, Resize::Grow, false);
    on(u"coding.endShrinkWord"_s, Edge::End, Resize::Shrink, false);
    on(u"coding.endGrowSentence"_s, Edge::End, Resize::Grow, true);
    on(u"coding.endShrinkSentence"_s, Edge::End, Resize::Shrink, true);
}

} // namespace Kodeks
