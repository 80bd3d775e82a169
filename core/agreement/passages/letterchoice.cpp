// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/letterchoice.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool isCompared(const BegunLetter &letter, qsizetype coders, LetterRule rule)
{
    switch (rule) {
    case LetterRule::BegunByAll:
    case LetterRule::Shared: return letter.coders == coders;
    case LetterRule::BegunBySome: return letter.coders > 0;
    case LetterRule::All:
    case LetterRule::Chosen: return true;
    }
    std::unreachable();
}

} // namespace

QString letterRuleName(LetterRule rule)
{
    switch (rule) {
    case LetterRule::BegunByAll: return u"begun_by_all"_s;
    case LetterRule::BegunBySome: return u"begun_by_some"_s;
    case LetterRule::All: return u"all"_s;
    case LetterRule::Chosen: return u"chosen"_s;
    case LetterRule::Shared: return u"shared"_s;
    }
    std::unreachable();
}

ChosenLetters chooseLetters(const QList<BegunLetter> &letters, qsizetype coders, LetterRule rule)
{
    ChosenLetters chosen;
    for (const BegunLetter &letter : letters) {
        chosen.choice.begunByAll += letter.coders == coders ? 1 : 0;
        chosen.choice.begunBySome += letter.coders > 0 && letter.coders < coders ? 1 : 0;
        chosen.choice.begunByNone += letter.coders == 0 && coders > 0 ? 1 : 0;
    }
    const bool sharesNone = rule == LetterRule::BegunByAll && chosen.choice.begunByAll == 0;
    chosen.choice.rule = sharesNone ? LetterRule::BegunBySome : rule;
    for (const BegunLetter &letter : letters) {
        chosen.compared.push_back(isCompared(letter, coders, chosen.choice.rule));
        if (!chosen.compared.back())
            chosen.choice.leftOut.append(letter.name);
    }
    return chosen;
}

Sentence letterChoiceNote(const LetterChoice &choice)
{
    const QString all = QString::number(choice.begunByAll);
    const QString some = QString::number(choice.begunBySome);
    const QString none = QString::number(choice.begunByNone);
    if (choice.rule == LetterRule::Shared && choice.begunByAll == 0)
        return {"LetterChoice",
            QT_TRANSLATE_NOOP("LetterChoice",
                "No letter is shared: none of %1 has been begun or marked as done by all of the coders. There is "
                "nothing to compare."),
            {QString::number(choice.asked())}};
    if (choice.begunBySome + choice.begunByNone == 0)
        return {};
    switch (choice.rule) {
    case LetterRule::BegunByAll:
    case LetterRule::Shared:
        return {"LetterChoice",
            QT_TRANSLATE_NOOP("LetterChoice",
                "Letters compared: %1 of %2, those that all of the coders have begun or marked as done. "
                "Left out: %3 that only some have begun, %4 that none has."),
            {all, QString::number(choice.asked()), some, none}};
    case LetterRule::BegunBySome:
        return {"LetterChoice",
            QT_TRANSLATE_NOOP("LetterChoice",
                "No letter has been begun or marked as done by all of the coders, so the figures do not "
                "show how far they agree. Letters compared: %1 that only some have begun, which count "
                "as uncoded by the others. Left out: %2 that none has begun."),
            {some, none}};
    case LetterRule::All:
    case LetterRule::Chosen:
        return {"LetterChoice",
            QT_TRANSLATE_NOOP("LetterChoice",
                "Letters compared: %1 that all of the coders have begun or marked as done, %2 that only "
                "some have, %3 that none has. A letter that a coder has not begun counts as uncoded by "
                "that coder."),
            {all, some, none}};
    }
    std::unreachable();
}

} // namespace Kodeks
