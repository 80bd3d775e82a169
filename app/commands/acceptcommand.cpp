// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/model/words.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QStringList factNames()
{
    QStringList names;
    for (const Fact fact : allFacts)
        names.append(factWord(fact));
    return names;
}

/// What is proposed, and what is said of it once it is accepted.
struct Wanted
{
    QList<std::pair<LetterId, Fact>> proposals;
    QStringList sentences;
};

/// Of these letters (none: all) and facts (none: all).
Wanted wanted(const Project &project, const QSet<LetterId> &letters, const QStringList &facts)
{
    Wanted all;
    for (const Letter &letter : project.letters()) {
        if (!letters.isEmpty() && !letters.contains(letter.id))
            continue;
        for (auto proposal = letter.proposals.begin(); proposal != letter.proposals.end(); ++proposal) {
            if (!facts.isEmpty() && !facts.contains(factWord(proposal.key())))
                continue;
            all.proposals.append({letter.id, proposal.key()});
            all.sentences.append(
                ConsoleText::tr("accepted %1: %2: “%3”").arg(letter.name, factWord(proposal.key()), proposal->value));
        }
    }
    return all;
}

} // namespace

int acceptCommand(const QStringList &words)
{
    CommandParser parser(u"accept"_s,
        ConsoleText::tr(
            "Accepts facts that were only proposed, since they are doubtful: those of the letters and kinds "
            "named, else all. “kodeks list PROJECT proposals” shows them, each with the line it was read "
            "from."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.option(u"letter"_s, u"NAME"_s, ConsoleText::tr("only of this letter; may be given several times"));
    parser.option(u"fact"_s, u"NAME"_s,
        ConsoleText::tr("only this fact (sender, recipient, dated, …); may be given several times"));
    if (const auto exit = parser.parse(words))
        return *exit;
    for (const QString &fact : parser.values(u"fact"_s)) {
        if (!factNames().contains(fact))
            return parser.refuseValue(u"--fact"_s, fact, factNames());
    }
    const auto project = openToChange(parser.word(0));
    if (!project)
        return Console::fail(parser.word(0), project);
    QSet<LetterId> letters;
    for (const QString &name : parser.values(u"letter"_s)) {
        const Letter *letter = (*project)->findLetter(name);
        if (!letter)
            return Console::fail(parser.word(0), ConsoleText::tr("The project has no letter “%1”.").arg(name));
        letters.insert(letter->id);
    }
    const Wanted all = wanted(**project, letters, parser.values(u"fact"_s));
    const auto applied
        = all.proposals.isEmpty() ? Result<Change>() : (*project)->apply(Edits::acceptProposals(all.proposals));
    if (!applied)
        return Console::fail(parser.word(0), applied);
    for (const QString &sentence : all.sentences)
        Console::printLine(sentence);
    Console::printLine(ConsoleText::tr("%n proposal(s) accepted", nullptr, static_cast<int>(all.proposals.size())));
    return Console::Done;
}

} // namespace Kodeks
