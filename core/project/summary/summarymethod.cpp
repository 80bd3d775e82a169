// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/summarydraft.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

SummaryText coderText(const SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    const QStringList &coders = draft.facts().read.scope.coders;
    if (draft.facts().isConsensus)
        return say({"The figures are of the consensus “%1” alone: what the coders have settled together.",
                       "Tallene bygger bare på konsensusen «%1»: det koderne er blitt enige om.",
                       "Tala byggjer berre på konsensusen «%1»: det kodarane er vortne samde om."})
            .arg(coders.value(0));
    return say(
        {"The letters were coded by %1. Where several coders have coded a letter, what any of them has coded counts "
         "once.",
            "Brevene er kodet av %1. Der flere har kodet samme brev, teller det én av dem har kodet, én gang.",
            "Breva er koda av %1. Der fleire har koda same brevet, tel det ein av dei har koda, éin gong."})
        .arg(say.list(coders));
}

QString unitOfAgreement(const SummaryWords &say, Unit unit)
{
    switch (unit) {
    case Unit::Character: return say({"character", "tegn", "teikn"});
    case Unit::Word: return say({"word", "ord", "ord"});
    case Unit::Sentence: return say({"sentence", "setning", "setning"});
    case Unit::Paragraph: return say({"paragraph", "avsnitt", "avsnitt"});
    case Unit::Letter: break;
    }
    return say({"letter", "brev", "brev"});
}

/// "for task 0.71 (95 % interval 0.65 to 0.77)".
QString agreementOn(const SummaryWords &say, const ComponentAgreement &component)
{
    const QString name = component.component == Component::Task ? say({"task", "oppgave", "oppgåve"})
                                                                : say({"direction", "retning", "retning"});
    const Coefficient &alpha = component.figures.of(Statistic::KrippendorffAlpha);
    if (!alpha.value)
        return say({"for %1 it is not defined", "for %1 er den ikke definert", "for %1 er han ikkje definert"})
            .arg(name);
    const ConfidenceInterval &interval = component.figures.interval(Statistic::KrippendorffAlpha);
    const QString value = say({"for %1 %2", "for %1 %2", "for %1 %2"}).arg(name, say.decimal(*alpha.value));
    if (!interval.low || !interval.high)
        return value;
    return value
        + say({" (%1 % interval %2 to %3)", " (%1 %-intervall %2 til %3)", " (%1 %-intervall %2 til %3)"})
              .arg(QString::number(std::lround(interval.level * 100)), say.decimal(*interval.low),
                  say.decimal(*interval.high));
}

SummaryText agreementText(const SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    const auto &report = draft.facts().agreement;
    if (!report || report->components.isEmpty())
        return say({"Agreement between coders cannot be told: fewer than two people have coded the same letters.",
            "Samsvar mellom kodere kan ikke oppgis: færre enn to har kodet de samme brevene.",
            "Samsvar mellom kodarar kan ikkje oppgjevast: færre enn to har koda dei same breva."});
    QStringList coders;
    for (const Coder &coder : report->coders)
        coders.append(coder.name);
    QStringList components;
    for (const ComponentAgreement &component : report->components)
        components.append(agreementOn(say, component));
    return say(
        {"Agreement of %1, by %2 in %3 letters (%4 units): Krippendorff’s alpha is %5. 1 is full agreement, 0 what "
         "chance would give.",
            "Samsvar mellom %1, per %2 i %3 brev (%4 enheter): Krippendorffs alfa er %5. 1 er fullt samsvar, 0 det "
            "tilfeldigheter ville gitt.",
            "Samsvar mellom %1, per %2 i %3 brev (%4 einingar): Krippendorffs alfa er %5. 1 er fullt samsvar, 0 det "
            "slumpen ville gitt."})
        .arg(say.list(coders), unitOfAgreement(say, report->unit), say.number(report->letters),
            say.number(report->units), say.list(components));
}

QList<SummaryText> definitions(const SummaryWords &say)
{
    return {say({"For: takes the direction that is proposed.", "For: går inn for den foreslåtte retningen.",
                "For: går inn for den foreslåtte retninga."}),
        say({"Against: wants the task unchanged where something else is proposed, or moved to another actor than the "
             "proposal has.",
            "Mot: vil ha oppgaven uendret der noe annet er foreslått, eller flyttet til en annen enn forslaget sier.",
            "Mot: vil ha oppgåva uendra der noko anna er foreslått, eller flytt til ein annan enn forslaget seier."}),
        say({"Another transfer: to the same actor as in the proposal, from another one; or any, where no transfer is "
             "proposed.",
            "Annen overføring: til den samme som i forslaget, men fra en annen; eller enhver overføring der ingen er "
            "foreslått.",
            "Anna overføring: til den same som i forslaget, men frå ein annan; eller kva overføring som helst der "
            "inga er "
            "foreslått."}),
        say({"Cooperation and unclear: says only that, or speaks of the task without saying where it belongs.",
            "Samarbeid og uklart: sier bare det, eller omtaler oppgaven uten å si hvor den hører hjemme.",
            "Samarbeid og uklart: seier berre det, eller omtaler oppgåva utan å seie kvar ho høyrer heime."}),
        say({"Contradictory: wants what cannot both be, and nobody has decided what counts. Where it is decided, the "
             "decision counts.",
            "Motstridende: vil ting som ikke går sammen, og ingen har avgjort hva som teller. Der det er avgjort, "
            "teller "
            "avgjørelsen.",
            "Motstridande: vil ting som ikkje går saman, og ingen har avgjort kva som tel. Der det er avgjort, tel "
            "avgjerda."}),
        say({"Silent: has a letter that counts, and nothing in it is coded for the task. Silence is neither consent "
             "nor "
             "opposition.",
            "Taus: har et brev som teller, men ikke noe i det er kodet på oppgaven. Taushet er verken samtykke eller "
            "motstand.",
            "Taus: har eit brev som tel, men ikkje noko i det er koda på oppgåva. Å teie er verken samtykke eller "
            "motstand."})};
}

QString whenText(const SummaryWords &say, const QString &when)
{
    if (when == u"all")
        return say({"all", "alle", "alle"});
    return when.startsWith(u'>') ? say({"more than %1 %", "mer enn %1 %", "meir enn %1 %"}).arg(when.sliced(1)) : when;
}

void writeNumberWords(SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    SummaryTable table{
        say({"Words for numbers, of those who speak of the task", "Ord for tall, av dem som uttaler seg om oppgaven",
            "Ord for tal, av dei som uttaler seg om oppgåva"}),
        {{say({"Number", "Antall", "Tal"}), 50}, {say({"Word", "Ord", "Ord"}), 50}}, {}, {}};
    for (const NumberWord &word : draft.facts().consultation().words.all())
        table.rows.append({whenText(say, word.when), word.in(say.language())});
    draft.table(table);
}

} // namespace

void writeMethod(SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    draft.heading(1, say({"How this was made", "Metode", "Metode"}));
    draft.paragraph(say({"A consultation is not a vote. The numbers say how many of those who answered say a thing, "
                         "not how "
                         "many there are who think so, and the arguments weigh as much as the number.",
        "En høring er ingen avstemning. Tallene viser hvor mange av dem som har svart, som sier noe – ikke hvor "
        "mange som "
        "mener det – og argumentene veier like tungt som antallet.",
        "Ei høyring er inga avrøysting. Tala viser kor mange av dei som har svara, som seier noko – ikkje kor mange "
        "som "
        "meiner det – og argumenta veg like tungt som talet."}));
    draft.paragraph(coderText(draft));
    draft.paragraph(agreementText(draft));
    draft.paragraph(
        say({"Standpoints are counted in senders, each once for each task. Other numbers are of %1, each once "
             "however often it says a thing, so totals are not sums.",
                "Standpunkter telles i avsendere, hver én gang per oppgave. Andre tall er i %1, hver talt én "
                "gang uansett hvor ofte det samme blir sagt. Totaler er derfor ikke summer.",
                "Standpunkt vert talde i avsendarar, kvar éin gong per oppgåve. Andre tal er i %1, kvar tald "
                "éin gong same kor ofte det same vert sagt. Totalar er difor ikkje summar."})
            .arg(say.unit(draft.unit())));
    draft.items(definitions(say));
    writeNumberWords(draft);
}

} // namespace Kodeks
