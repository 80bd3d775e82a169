// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/summary.h"

#include "core/project/summary/summarydraft.h"

#include <QDate>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void writeHead(SummaryDraft &draft, const QDate &date)
{
    const SummaryWords &say = draft.words();
    draft.document().title
        = say({"Summary of the consultation", "Oppsummering av høringen", "Oppsummering av høyringa"}) + u": "_s
        + draft.facts().title;
    const ScopeFigures &scope = draft.facts().read.scope;
    const QString coders = draft.facts().isConsensus
        ? say({"the consensus alone", "bare konsensusen", "berre konsensusen"})
        : say({"coded by %1", "kodet av %1", "koda av %1"}).arg(say.list(scope.coders));
    draft.note(say({"%1 · %2 · made with Kodeks", "%1 · %2 · laget med Kodeks", "%1 · %2 · laga med Kodeks"})
            .arg(say.date(date), coders));
    draft.contents();
}

/// Puts into the fields what people have written in them.
void fillFields(SummaryDocument &document, WrittenFields written, const SummaryWords &say)
{
    for (SummaryBlock &block : document.blocks) {
        if (block.kind == SummaryBlock::Kind::Field)
            block.written = written.take(block.key);
    }
    if (written.isEmpty())
        return;
    document.blocks.append({.kind = SummaryBlock::Kind::Heading,
        .text = say({"Written earlier, in places that are no longer here",
            "Skrevet tidligere, på steder som ikke finnes lenger",
            "Skrive tidlegare, på stader som ikkje finst lenger"}),
        .level = 1});
    for (const auto &[key, paragraphs] : written.asKeyValueRange())
        document.blocks.append({.kind = SummaryBlock::Kind::Field,
            .text = say({"Assessment", "Vurdering", "Vurdering"}),
            .key = key,
            .written = paragraphs});
}

} // namespace

SummaryDocument summaryOf(
    const SummaryFacts &facts, const SummaryOrder &order, const QDate &date, const WrittenFields &written)
{
    const SummaryWords say(order.language);
    SummaryDraft draft(facts, say);
    writeHead(draft, date);
    draft.field(u"all"_s);
    for (const auto section :
        {writeAnswers, writeQuestions, writeTasks, writeContradictions, writeCampaigns, writeMethod})
        section(draft);
    if (order.annexes)
        writeAnnexes(draft, order.mostAnnexRows);
    fillFields(draft.document(), written, say);
    return draft.document();
}

} // namespace Kodeks
