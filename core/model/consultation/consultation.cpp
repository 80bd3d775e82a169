// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/consultation/consultation.h"

#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

QStringList standingWords()
{
    return {u"answer"_s, u"resolution"_s, u"recommendation"_s, u"appendix"_s, u"late"_s};
}

QString standingWord(LetterStanding::Kind kind)
{
    return standingWords().at(qsizetype(kind));
}

QStringList answerWords()
{
    return {u"silent"_s, u"general"_s, u"elsewhere"_s, u"answered"_s};
}

QString answerWord(Answer answer)
{
    return answerWords().at(qsizetype(answer));
}

DirectionId Consultation::proposed(TaskId task) const
{
    const auto found = std::ranges::find(proposals, task, &TaskProposal::task);
    return found == proposals.end() ? DirectionId() : found->direction;
}

LetterStanding Consultation::standing(LetterId letter) const
{
    return standings.value(letter, {letter, LetterStanding::Kind::Answer, true});
}

} // namespace Kodeks
