// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/summarydraft.h"

#include "core/analysis/answers.h"
#include "core/analysis/unitcells.h"
#include "core/query/line/querychips.h"

#include <set>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr Direction::Kind kindsOfAnswers[]
    = {Direction::Kind::Transfer, Direction::Kind::Unchanged, Direction::Kind::Cooperation, Direction::Kind::Unclear};

QString kindQueryWord(Direction::Kind kind)
{
    return QStringList{u"transfer"_s, u"unchanged"_s, u"cooperation"_s, u"unclear"_s}.at(int(kind));
}

/// Who does not answer a question under it, and what of that was set by somebody.
QList<SummaryText> othersOf(SummaryDraft &draft, const Answers &answers, qsizetype question)
{
    const SummaryWords &say = draft.words();
    const auto told = [&](const Wording &wording, Answer answer) {
        QList<qsizetype> senders;
        for (const qsizetype sender : draft.facts().senders) {
            if (answers.of(sender, question) == answer)
                senders.append(sender);
        }
        return SummaryText(
            QList<SummaryText::Piece>{{say(wording) + u": "_s}, draft.told(senders.size(), u"kodeks answers PROJECT"_s),
                {senders.isEmpty() ? QString() : u" ("_s + draft.nameList(senders) + u')'}});
    };
    QList<SummaryText> all{told({"Answer it", "Svarer på det", "Svarer på det"}, Answer::Answered),
        told({"Speak elsewhere of what answers to this are about", "Omtaler et annet sted det svarene her gjelder",
                 "Omtaler ein annan stad det svara her gjeld"},
            Answer::Elsewhere),
        told({"Speak only in general", "Uttaler seg bare generelt", "Uttaler seg berre generelt"}, Answer::General),
        told({"Silent", "Sier ikke noe", "Seier ikkje noko"}, Answer::Silent)};
    qsizetype set = 0;
    for (const qsizetype sender : draft.facts().senders)
        set += answers.set.contains({sender, question}) ? 1 : 0;
    if (set > 0)
        all.append(QList<SummaryText::Piece>{{say({"Set by whoever has read the letters, not as passages alone say",
                                                  "Satt av den som har lest brevene, ikke slik utdragene alene sier",
                                                  "Sett av den som har lese breva, ikkje slik utdraga åleine seier"})
                                                 + u": "_s},
            draft.told(set, u"kodeks list PROJECT answers"_s)});
    return all;
}

/// What is said in answers to one question, or (an invalid one) outside of all.
class QuestionSection
{
public:
    QuestionSection(
        SummaryDraft &draft, QuestionId id, const QString &text, const QList<const CodedStatement *> &statements)
        : m_draft(draft)
        , m_text(text)
        , m_query(id.isValid() ? queryCondition(u"question"_s, text) : u"question:-"_s)
        , m_statements(statements)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_statements.isEmpty(); }

    /// `others`: who says what besides.
    void write(const QString &key, const QList<SummaryText> &others)
    {
        const SummaryWords &say = m_draft.words();
        const QList<qsizetype> senders = sendersOf(m_statements);
        m_draft.heading(2, m_text);
        m_draft.paragraph(
            QList<SummaryText::Piece>{{say({"Coded passages from ", "Kodede utdrag fra ", "Koda utdrag frå "})},
                m_draft.counted(senders.size(), CountUnit::Sender, m_query),
                {say({" of %1 senders: ", " av %1 avsendere: ", " av %1 avsendarar: "})
                        .arg(say.number(m_draft.facts().senders.size()))
                    + m_draft.nameList(senders)}});
        writeKinds();
        m_draft.items(others);
        m_draft.field(key);
    }

private:
    [[nodiscard]] QList<qsizetype> sendersOf(const QList<const CodedStatement *> &statements) const
    {
        std::set<qsizetype> found;
        for (const CodedStatement *statement : statements)
            found.insert(m_draft.facts().study().senders.of(statement->letter));
        return {found.begin(), found.end()};
    }

    void writeKinds()
    {
        const SummaryWords &say = m_draft.words();
        SummaryTable table{say({"What is wanted in these answers", "Hva svarene vil", "Kva svara vil"}),
            {{say({"Direction", "Retning", "Retning"}), 26},
                {SummaryWords::capital(say.unit(m_draft.unit())), 12, true}, {say({"Who", "Hvem", "Kven"}), 62}},
            {}, say({"Questions", "Spørsmål", "Spørsmål"}), m_text};
        const AnalysedStudy &study = m_draft.facts().study();
        const UnitOf unitOf(m_draft.unit(), study.senders);
        for (const Direction::Kind kind : kindsOfAnswers) {
            QList<const CodedStatement *> said;
            std::set<qint64> units;
            for (const CodedStatement *statement : std::as_const(m_statements)) {
                const Direction *direction = study.codebook.direction(statement->direction);
                if (direction && direction->kind == kind) {
                    said.append(statement);
                    units.insert(unitOf(*statement));
                }
            }
            if (!said.isEmpty())
                table.rows.append({SummaryWords::capital(say.kind(kind)),
                    QList<SummaryText::Piece>{m_draft.counted(
                        qsizetype(units.size()), m_draft.unit(), m_query + u" kind:"_s + kindQueryWord(kind))},
                    m_draft.nameList(sendersOf(said))});
        }
        m_draft.table(table);
    }

    SummaryDraft &m_draft;
    QString m_text;
    QString m_query;
    QList<const CodedStatement *> m_statements;
};

} // namespace

void writeQuestions(SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    const auto &questions = draft.facts().study().questions;
    draft.heading(1, say({"Question by question", "Spørsmål for spørsmål", "Spørsmål for spørsmål"}));
    if (questions.isEmpty())
        draft.paragraph(say({"The letters repeat no questions of the consultation.",
            "Brevene gjentar ingen av høringens spørsmål.", "Breva tek ikkje opp att spørsmåla i høyringa."}));
    else
        draft.note(say({"Numbers and names are of coded passages under the question. Who says nothing there stands "
                        "below: silence is a finding, and neither for nor against.",
            "Tall og navn gjelder kodede utdrag under spørsmålet. De som ikke sier noe der, står nedenfor: taushet er "
            "et funn, og verken for eller mot.",
            "Tal og namn gjeld koda utdrag under spørsmålet. Dei som ikkje seier noko der, står nedanfor: at nokon er "
            "tause, er eit funn, og verken for eller mot."}));
    QHash<QuestionId, QList<const CodedStatement *>> statements;
    for (const CodedStatement &statement : draft.facts().read.statements)
        statements[statement.question].append(&statement);
    const Answers answers = answersOf(draft.facts().study(), draft.facts().read.statements);
    for (qsizetype at = 0; at < questions.size(); ++at) {
        const auto &[id, text] = questions.at(at);
        QuestionSection(draft, id, text, statements.value(id))
            .write(QUuid::createUuidV5(QUuid(), text).toString(QUuid::WithoutBraces), othersOf(draft, answers, at));
    }
    QuestionSection outside(draft, {}, say({"Outside of the questions", "Utenom spørsmålene", "Utanom spørsmåla"}),
        statements.value(QuestionId()));
    if (!outside.isEmpty())
        outside.write(u"question-none"_s, {});
}

} // namespace Kodeks
