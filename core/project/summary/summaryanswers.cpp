// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/summarydraft.h"

#include "core/model/samename.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

SummaryText labelled(const QString &label, const SummaryText::Piece &number, const QString &after = {})
{
    return QList<SummaryText::Piece>{{label + u": "_s}, number, {after}};
}

/// The first and the last day that letters are of; empty where none has a date.
QString daysOf(const SummaryDraft &draft)
{
    QDate first;
    QDate last;
    for (const Letter &letter : draft.facts().study().letters) {
        const QDate day = QDate::fromString(letter.fact(Fact::Dated), Qt::ISODate);
        if (!day.isValid())
            continue;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    if (!first.isValid())
        return {};
    const SummaryWords &say = draft.words();
    return say({"The letters that have a date are from %1 to %2.", "Brevene som har dato, er fra %1 til %2.",
                   "Breva som har dato, er frå %1 til %2."})
        .arg(say.date(first), say.date(last));
}

QStringList lettersThat(const SummaryDraft &draft, const std::function<bool(const LetterStanding &)> &fits)
{
    QStringList names;
    for (const Letter &letter : draft.facts().study().letters) {
        if (fits(draft.facts().consultation().standing(letter.id)))
            names.append(letter.name);
    }
    return names;
}

QStringList lettersOf(const SummaryDraft &draft, const QList<qsizetype> &senders)
{
    QStringList names;
    for (const qsizetype sender : senders)
        names.append(draft.facts().study().senders.names().at(sender));
    return names;
}

/// "Vedtak: 2 (a.txt, b.txt)" of each standing that a letter has.
QList<SummaryText> standingsOf(SummaryDraft &draft)
{
    using Kind = LetterStanding::Kind;
    const QString command = u"kodeks list PROJECT standing"_s;
    QList<SummaryText> all;
    for (const Kind kind : {Kind::Resolution, Kind::Recommendation, Kind::Appendix, Kind::Late}) {
        const QStringList names
            = lettersThat(draft, [kind](const LetterStanding &standing) { return standing.kind == kind; });
        if (!names.isEmpty())
            all.append(labelled(SummaryWords::capital(draft.words().standing(kind)), draft.told(names.size(), command),
                u" ("_s + names.join(u", "_s) + u')'));
    }
    const QStringList out = lettersThat(draft, [](const LetterStanding &standing) { return !standing.counts; });
    if (!out.isEmpty())
        all.append(
            labelled(draft.words()({"Letters that do not count", "Brev som ikke teller med", "Brev som ikkje tel med"}),
                draft.told(out.size(), command), u" ("_s + out.join(u", "_s) + u')'));
    return all;
}

void writeAbout(SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    const ScopeFigures &scope = draft.facts().read.scope;
    draft.heading(1, say({"About the answers", "Om svarene", "Om svara"}));
    QList<SummaryText> all{
        labelled(say({"Letters", "Brev", "Brev"}), draft.told(scope.lettersAll, u"kodeks list PROJECT letters"_s)),
        labelled(say({"Senders whose letters count", "Avsendere med brev som teller", "Avsendarar med brev som tel"}),
            draft.told(draft.facts().senders.size(), u"kodeks list PROJECT letters"_s)),
        labelled(say({"Letters with coded passages in this selection", "Brev med kodede utdrag i dette utvalget",
                     "Brev med koda utdrag i dette utvalet"}),
            draft.counted(scope.lettersIn, CountUnit::Letter, u"letter:*"_s)),
        labelled(
            say({"Coded passages in this selection", "Kodede utdrag i dette utvalget", "Koda utdrag i dette utvalet"}),
            draft.counted(scope.passages, CountUnit::Passage, u"letter:*"_s))};
    QList<qsizetype> unknown = draft.facts().senders;
    unknown.removeIf([&draft](qsizetype sender) { return draft.isKnown(sender); });
    if (!unknown.isEmpty())
        all.append(labelled(say({"Letters that name no sender, each counted as a sender of its own",
                                "Brev uten oppgitt avsender, som hvert teller som én avsender",
                                "Brev utan oppgjeven avsendar, som kvart tel som éin avsendar"}),
            draft.told(unknown.size(), u"kodeks list PROJECT letters"_s),
            u" ("_s + lettersOf(draft, unknown).join(u", "_s) + u')'));
    draft.items(all + standingsOf(draft));
    if (const QString days = daysOf(draft); !days.isEmpty())
        draft.paragraph(days);
    if (!scope.where.trimmed().isEmpty())
        draft.paragraph(say({"Only passages that fulfil this query are counted: %1",
                                "Bare utdrag som oppfyller denne spørringen, er regnet med: %1",
                                "Berre utdrag som oppfyller denne spørjinga, er rekna med: %1"})
                .arg(scope.where.simplified()));
}

void writeSenders(SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    const AnalysedStudy &study = draft.facts().study();
    SummaryTable table{say({"Senders and their letters", "Avsendere og brevene deres", "Avsendarar og breva deira"}),
        {{say({"Sender", "Avsender", "Avsendar"}), 32}, {say({"Letter", "Brev", "Brev"}), 32},
            {say({"Date", "Dato", "Dato"}), 12}, {say({"Standing", "Status", "Status"}), 14},
            {say({"Passages", "Utdrag", "Utdrag"}), 10, true}},
        {}, say({"Senders", "Avsendere", "Avsendarar"})};
    QHash<LetterId, qsizetype> passages;
    for (const CodedStatement &statement : draft.facts().read.statements)
        ++passages[statement.letter];
    for (qsizetype sender = 0; sender < study.senders.names().size(); ++sender) {
        for (const Letter &letter : draft.lettersOf(sender)) {
            const LetterStanding standing = draft.facts().consultation().standing(letter.id);
            const QString out
                = standing.counts ? QString() : say({" (does not count)", " (teller ikke)", " (tel ikkje)"});
            table.rows.append({draft.called(sender), letter.name,
                say.shortDate(QDate::fromString(letter.fact(Fact::Dated), Qt::ISODate)),
                (standing.kind == LetterStanding::Kind::Answer ? QString() : say.standing(standing.kind)) + out,
                QList<SummaryText::Piece>{draft.counted(
                    passages.value(letter.id), CountUnit::Passage, SummaryDraft::query(u"letter"_s, {letter.name}))}});
        }
    }
    if (lettersThat(draft, [](const LetterStanding &each) { return !each.saysNothing(); }).isEmpty()) {
        constexpr qsizetype standings = 3; // a column in which nothing stands looks forgotten
        table.columns[0].width += table.columns.takeAt(standings).width;
        for (QList<SummaryText> &row : table.rows)
            row.removeAt(standings);
    }
    draft.table(table);
}

void writeAsked(SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    const QStringList &asked = draft.facts().consultation().asked;
    if (asked.isEmpty()) {
        draft.paragraph(say({"It is not recorded who was asked, so who was asked and did not answer is not known.",
            "Det er ikke registrert hvem som ble spurt, så det er ikke kjent hvem som ble spurt og ikke svarte.",
            "Det er ikkje registrert kven som vart spurde, så det er ikkje kjent kven som vart spurde og ikkje "
            "svara."}));
        return;
    }
    QSet<QString> answered;
    for (const Letter &letter : draft.facts().study().letters)
        answered.insert(nameKey(letter.fact(Fact::Sender)));
    QStringList silent = asked;
    silent.removeIf([&answered](const QString &name) { return answered.contains(nameKey(name)); });
    QSet<QString> keys;
    for (const QString &name : asked)
        keys.insert(nameKey(name));
    QStringList unasked = draft.facts().study().senders.names();
    unasked.removeIf([&keys](const QString &name) { return keys.contains(nameKey(name)); });
    const QString command = u"kodeks list PROJECT asked"_s;
    const auto after
        = [](const QStringList &names) { return names.isEmpty() ? QString() : u" ("_s + names.join(u", "_s) + u')'; };
    draft.items(
        {labelled(say({"Asked to answer", "Bedt om å svare", "Bedne om å svare"}), draft.told(asked.size(), command)),
            labelled(say({"Asked and did not answer", "Spurt, men ikke svart", "Spurde, men ikkje svara"}),
                draft.told(silent.size(), command), after(silent)),
            labelled(say({"Answered without being asked", "Svart uten å være spurt", "Svara utan å vere spurde"}),
                draft.told(unasked.size(), command), after(unasked))});
}

} // namespace

void writeAnswers(SummaryDraft &draft)
{
    writeAbout(draft);
    draft.heading(1, draft.words()({"Who answered", "Hvem som har svart", "Kven som har svara"}));
    writeAsked(draft);
    writeSenders(draft);
}

} // namespace Kodeks
