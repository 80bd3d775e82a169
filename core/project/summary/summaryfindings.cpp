// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/summarydraft.h"

#include "core/analysis/pages/codewords.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString decisionText(const SummaryDraft &draft, const Position &position)
{
    const SummaryWords &say = draft.words();
    if (!position.decision)
        return say({"not decided", "ikke avgjort", "ikkje avgjort"});
    const PositionDecision &decision = *position.decision;
    QString text = decision.direction.isValid() ? say.direction(draft.facts().codebook(), decision.direction)
                                                : say({"cannot be told", "kan ikke avgjøres", "kan ikkje avgjerast"});
    if (!decision.note.isEmpty())
        text += u". "_s + decision.note;
    if (isOutdated(position))
        text += say({" (decided on other directions than there are now)",
            " (avgjort på grunnlag av andre retninger enn de som står nå)",
            " (avgjort på grunnlag av andre retningar enn dei som står no)"});
    return text;
}

/// The common text, no longer than a reader wants.
QString shortened(const QString &text, const SummaryWords &say)
{
    constexpr qsizetype most = 1'500;
    if (text.size() <= most)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', most); // no word is cut
    return text.first(space > most / 2 ? space : most).trimmed()
        + say({" … (shortened)", " … (forkortet)", " … (forkorta)"});
}

class CampaignSection
{
public:
    CampaignSection(SummaryDraft &draft, const Campaign &campaign)
        : m_draft(draft)
        , m_campaign(campaign)
    {
    }

    void write(qsizetype number)
    {
        const SummaryWords &say = m_draft.words();
        m_draft.heading(2, say({"Campaign %1", "Kampanje %1", "Kampanje %1"}).arg(number));
        QStringList senders;
        for (const qsizetype at : m_campaign.letters)
            senders.append(calledLetter(letterAt(at), LetterCalling::SenderAndFile));
        const QString command = u"kodeks campaigns PROJECT"_s;
        m_draft.paragraph(QList<SummaryText::Piece>{m_draft.told(m_campaign.letters.size(), command),
            {say({" letters, of which ", " brev, der ", " brev, der "})}, m_draft.told(m_campaign.exact, command),
            {say({" have the common text as it stands: ", " har fellesteksten uendret: ",
                 " har fellesteksten uendra: "})
                + senders.join(u", "_s)}});
        m_draft.quote(shortened(commonText(), say), say({"The common text", "Fellesteksten", "Fellesteksten"}));
        writeVariants();
    }

private:
    [[nodiscard]] const Letter &letterAt(qsizetype at) const { return m_draft.facts().campaigns.letters.at(at); }

    [[nodiscard]] QString commonText() const
    {
        for (const qsizetype at : m_campaign.letters) {
            if (!std::ranges::contains(m_campaign.variants, at, &Campaign::Variant::letter))
                return m_draft.facts().texts.at(letterAt(at).id).string();
        }
        return {};
    }

    void writeVariants()
    {
        const SummaryWords &say = m_draft.words();
        SummaryTable table{say({"What single letters add or leave out", "Hva enkeltbrev legger til eller utelater",
                               "Kva enkeltbrev legg til eller utelet"}),
            {{say({"Letter", "Brev", "Brev"}), 26}, {say({"Adds", "Legger til", "Legg til"}), 60},
                {say({"Words left out", "Utelatte ord", "Utelatne ord"}), 14, true}},
            {}, say({"Campaigns", "Kampanjer", "Kampanjar"})};
        for (const Campaign::Variant &variant : m_campaign.variants) {
            const LetterText &text = m_draft.facts().texts.at(letterAt(variant.letter).id);
            QStringList added;
            for (const TextRange range : variant.added)
                added.append(text.slice(range).simplified());
            table.rows.append({calledLetter(letterAt(variant.letter), LetterCalling::SenderAndFile),
                added.isEmpty() ? u"–"_s : added.join(u" … "_s),
                QList<SummaryText::Piece>{m_draft.told(variant.missing, u"kodeks campaigns PROJECT"_s)}});
        }
        m_draft.table(table);
    }

    SummaryDraft &m_draft;
    const Campaign &m_campaign;
};

} // namespace

void writeContradictions(SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    draft.heading(1,
        say({"Contradictions and decisions", "Motstridende utsagn og avgjørelser",
            "Motstridande utsegner og avgjerder"}));
    SummaryTable table{say({"Senders who want of one task what cannot both be",
                           "Avsendere som om samme oppgave vil ting som ikke går sammen",
                           "Avsendarar som om same oppgåve vil ting som ikkje går saman"}),
        {{say({"Sender", "Avsender", "Avsendar"}), 20}, {say({"Task", "Oppgave", "Oppgåve"}), 20},
            {say({"Says", "Sier", "Seier"}), 24}, {say({"Decision", "Avgjørelse", "Avgjerd"}), 24},
            {say({"By, date", "Av, dato", "Av, dato"}), 12}},
        {}, say({"Contradictions", "Motsigelser", "Motseiingar"})};
    const Codebook &codebook = draft.facts().codebook();
    for (const Position &position : draft.facts().positions) {
        if (!position.conflict)
            continue;
        QStringList directions;
        for (const Position::Taken &taken : position.directions)
            directions.append(u"%1 (%2)"_s.arg(say.direction(codebook, taken.direction)).arg(taken.passages));
        QString by;
        if (position.decision)
            by = (QStringList{position.decision->byName} + QStringList{say.shortDate(position.decision->at.date())})
                     .join(position.decision->byName.isEmpty() ? QString() : u", "_s);
        table.rows.append({draft.called(position.sender), codebook.task(position.task)->name, directions.join(u"; "_s),
            decisionText(draft, position), by});
    }
    const auto undecided = std::ranges::count_if(
        draft.facts().positions, [](const Position &position) { return position.conflict && !position.decision; });
    const QString command = u"kodeks positions PROJECT"_s;
    draft.paragraph(QList<SummaryText::Piece>{{say({"Contradictions: ", "Motsigelser: ", "Motseiingar: "})},
        draft.told(table.rows.size(), command), {say({", not decided: ", ", ikke avgjort: ", ", ikkje avgjorde: "})},
        draft.told(undecided, command), {u"."_s}});
    draft.table(table);
}

void writeCampaigns(SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    draft.heading(
        1, say({"Letters that are alike (campaigns)", "Likelydende svar (kampanjer)", "Likelydande svar (kampanjar)"}));
    const QList<Campaign> &campaigns = draft.facts().campaigns.campaigns;
    if (campaigns.isEmpty())
        draft.paragraph(say({"No two letters have nearly the same text.", "Ingen brev har nesten lik tekst.",
            "Ingen brev har nesten lik tekst."}));
    else
        draft.note(say({"Every letter counts in the numbers of this summary, also those that are alike.",
            "Alle brev teller i tallene i denne oppsummeringen, også de likelydende.",
            "Alle brev tel i tala i denne oppsummeringa, òg dei likelydande."}));
    for (qsizetype at = 0; at < campaigns.size(); ++at)
        CampaignSection(draft, campaigns.at(at)).write(at + 1);
}

} // namespace Kodeks
