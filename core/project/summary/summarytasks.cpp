// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/summarydraft.h"

#include "core/analysis/pages/codewords.h"
#include "core/project/summary/taskfigures.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostQuotes = 5;

/// What those of a standpoint do, after "the majority (3 of 4)".
QString clauseOf(const SummaryWords &say, Standpoint standpoint, bool isProposed)
{
    switch (standpoint) {
    case Standpoint::For: return say({"for the proposal", "er for forslaget", "er for forslaget"});
    case Standpoint::Against: return say({"against the proposal", "er mot forslaget", "er mot forslaget"});
    case Standpoint::Other:
        return isProposed ? say({"wanting another transfer", "vil ha en annen overføring", "vil ha ei anna overføring"})
                          : say({"wanting the task moved", "vil flytte oppgaven", "vil flytte oppgåva"});
    case Standpoint::Unchanged:
        return say(
            {"wanting the task where it is", "vil la oppgaven ligge der den er", "vil la oppgåva liggje der ho er"});
    case Standpoint::Cooperation: return say({"asking for cooperation", "ber om samarbeid", "ber om samarbeid"});
    case Standpoint::Unclear:
        return say({"not saying clearly where the task belongs", "sier ikke tydelig hvor oppgaven hører hjemme",
            "seier ikkje tydeleg kvar oppgåva høyrer heime"});
    case Standpoint::Contradictory:
        return say({"saying what cannot both be", "sier ting som ikke går sammen", "seier ting som ikkje går saman"});
    case Standpoint::Silent: break;
    }
    return say({"saying nothing of it", "sier ikke noe om den", "seier ikkje noko om ho"});
}

/// One task's section.
class TaskSection
{
public:
    /// What holds for all tasks alike is said before them, and not at each.
    struct SaidBefore
    {
        bool noProposals = false;
        bool noQuotes = false;
    };

    TaskSection(SummaryDraft &draft, const TaskStandpoints &task, SaidBefore said)
        : m_draft(draft)
        , m_say(draft.words())
        , m_task(task)
        , m_said(said)
        , m_figures(draft, task)
    {
    }

    void write()
    {
        const Task &task = *m_draft.facts().codebook().task(m_task.task);
        m_draft.heading(3, task.name);
        if (!task.text.definition.isEmpty())
            m_draft.note(task.text.definition);
        if (!m_said.noProposals)
            m_draft.paragraph(proposalText());
        m_draft.paragraph(speakingText());
        writeStandpoints(task.name);
        writeDirections(task.name);
        writeArguments(task.name);
        if (!m_said.noQuotes)
            writeQuotes();
        m_draft.field(task.text.uuid.toString(QUuid::WithoutBraces));
    }

private:
    [[nodiscard]] bool isProposed() const { return m_task.proposed.isValid(); }

    SummaryText proposalText()
    {
        if (!isProposed())
            return m_say({"The consultation proposes nothing for this task.",
                "Det er ikke registrert noe forslag for denne oppgaven.",
                "Det er ikkje registrert noko forslag for denne oppgåva."});
        return QList<SummaryText::Piece>{{m_say({"The proposal: ", "Forslaget: ", "Forslaget: "}), 0, true},
            {m_say.direction(m_draft.facts().codebook(), m_task.proposed) + u'.'}};
    }

    /// "4 of 5 senders speak of the task; 1 are silent. The majority (3 of 4) is for the proposal, one (1 of 4) …"
    SummaryText speakingText()
    {
        const qsizetype speaking = m_task.speaking();
        const qsizetype all = speaking + m_task.of(Standpoint::Silent).size();
        QList<SummaryText::Piece> pieces{m_figures.speaking(),
            {m_say({" of %1 senders speak of the task; silent: ", " av %1 avsendere uttaler seg om oppgaven; tause: ",
                       " av %1 avsendarar uttaler seg om oppgåva; tause: "})
                    .arg(m_say.number(all))},
            m_figures.of(Standpoint::Silent), {u"."_s}};
        QString before = u" "_s;
        for (const Standpoint standpoint : shownStandpoints(m_task)) {
            if (standpoint == Standpoint::Silent || m_task.of(standpoint).isEmpty())
                continue;
            const QString word
                = m_draft.facts().consultation().words.word(m_task.of(standpoint).size(), speaking, m_say.language());
            pieces.append(
                {before + (before == u" " ? SummaryWords::capital(word) : word) + (word.isEmpty() ? u"("_s : u" ("_s)});
            pieces.append(m_figures.of(standpoint));
            pieces.append({m_say({" of %1) ", " av %1) ", " av %1) "}).arg(m_say.number(speaking))
                + clauseOf(m_say, standpoint, isProposed())});
            before = u", "_s;
        }
        if (before != u" ")
            pieces.append({u"."_s});
        return pieces;
    }

    void writeStandpoints(const QString &name)
    {
        SummaryTable table{m_say({"Standpoints", "Standpunkter", "Standpunkt"}),
            {{m_say({"Standpoint", "Standpunkt", "Standpunkt"}), 26},
                {m_say({"Senders", "Avsendere", "Avsendarar"}), 12, true}, {m_say({"Who", "Hvem", "Kven"}), 62}},
            {}, m_say({"Standpoints", "Standpunkter", "Standpunkt"}), name};
        for (const Standpoint standpoint : shownStandpoints(m_task)) {
            table.rows.append({m_figures.title(standpoint), QList<SummaryText::Piece>{m_figures.of(standpoint)},
                m_draft.nameList(m_task.of(standpoint))});
            if (standpoint == Standpoint::Against)
                table.rows.append({m_say({"– of whom unchanged", "– herav uendret", "– av desse uendra"}),
                    QList<SummaryText::Piece>{m_figures.unchanged()}, m_draft.nameList(m_task.unchanged)});
        }
        m_draft.table(table);
    }

    void writeDirections(const QString &name)
    {
        const QString title = m_say({"Directions", "Retninger", "Retningar"});
        SummaryTable table{title,
            {{m_say({"Direction", "Retning", "Retning"}), 38}, {unitTitle(), 12, true},
                {m_say({"Who", "Hvem", "Kven"}), 50}},
            {}, title, name};
        for (const DirectionCount &each : m_figures.directions())
            table.rows.append({m_say.direction(m_draft.facts().codebook(), each.direction),
                QList<SummaryText::Piece>{each.count}, m_draft.nameList(each.senders)});
        m_draft.table(table);
    }

    void writeArguments(const QString &name)
    {
        const QString title
            = m_say({"Arguments by direction", "Begrunnelser etter retning", "Grunngjevingar etter retning"});
        SummaryTable table{title,
            {{m_say({"Direction", "Retning", "Retning"}), 28}, {m_say({"Argument", "Begrunnelse", "Grunngjeving"}), 28},
                {unitTitle(), 12, true}, {m_say({"Who", "Hvem", "Kven"}), 32}},
            {}, m_say({"Arguments", "Begrunnelser", "Grunngjevingar"}), name};
        for (const DirectionCount &each : m_figures.arguments())
            table.rows.append({m_say.direction(m_draft.facts().codebook(), each.direction),
                m_draft.facts().codebook().argument(each.argument)->name, QList<SummaryText::Piece>{each.count},
                m_draft.nameList(each.senders)});
        m_draft.table(table);
    }

    [[nodiscard]] QString unitTitle() const { return SummaryWords::capital(m_say.unit(m_draft.unit())); }

    void writeQuotes()
    {
        const QList<const QuotedPassage *> good = goodQuotes(m_draft, m_task.task, mostQuotes);
        if (good.isEmpty())
            m_draft.note(m_say({"No passage of this task is marked as a good quote.",
                "Ingen utdrag om denne oppgaven er merket som godt sitat.",
                "Ingen utdrag om denne oppgåva er merkte som gode sitat."}));
        else
            m_draft.note(m_say({"Quotes that the coders marked as good:", "Sitater som koderne har merket som gode:",
                "Sitat som kodarane har merkt som gode:"}));
        for (const QuotedPassage *quoted : good)
            m_draft.quote(quoted->quote, sourceOf(m_draft, quoted->passage));
    }

    SummaryDraft &m_draft;
    const SummaryWords &m_say;
    const TaskStandpoints &m_task;
    SaidBefore m_said;
    TaskFigures m_figures;
};

bool isNarrowed(const SummaryFacts &facts)
{
    return !facts.read.scope.where.trimmed().isEmpty();
}

/// All; where a query narrows what is told of, those that somebody speaks of.
QList<TaskStandpoints> toldTasks(const SummaryFacts &facts)
{
    QList<TaskStandpoints> tasks = facts.standpoints;
    if (isNarrowed(facts))
        tasks.removeIf([](const TaskStandpoints &task) { return task.speaking() == 0; });
    return tasks;
}

/// One row for each task, all with a proposal or all without one.
void writeOverviewOf(SummaryDraft &draft, const QList<TaskStandpoints> &tasks, SummaryTable table)
{
    const bool areProposed = tasks.constFirst().proposed.isValid();
    const SummaryWords &say = draft.words();
    table.columns = {{say({"Task", "Oppgave", "Oppgåve"}), areProposed ? 22 : 40}};
    QList<Standpoint> shown{Standpoint::Unchanged, Standpoint::Cooperation, Standpoint::Unclear,
        Standpoint::Contradictory, Standpoint::Silent};
    if (areProposed) {
        shown = QList{Standpoint::For, Standpoint::Against, Standpoint::Other} + shown;
        table.columns += {{say({"Proposal", "Forslag", "Forslag"}), 19}, {say.standpoint(Standpoint::For), 6, true},
            {say.standpoint(Standpoint::Against), 6, true}, {say({"Other", "Annet", "Anna"}), 7, true}};
    } else {
        shown.prepend(Standpoint::Other);
        table.columns.append({say({"Moved", "Flyttes", "Flyttast"}), 9, true});
    }
    table.columns += {{say({"Unch.", "Uendret", "Uendra"}), 9, true}, {say({"Coop.", "Samarb.", "Samarb."}), 9, true},
        {say.standpoint(Standpoint::Unclear), 7, true}, {say({"Contrad.", "Motstr.", "Motstr."}), 9, true},
        {say.standpoint(Standpoint::Silent), 6, true}};
    for (const TaskStandpoints &task : tasks) {
        TaskFigures figures(draft, task);
        QList<SummaryText> row{draft.facts().codebook().task(task.task)->name};
        if (areProposed)
            row.append(say.direction(draft.facts().codebook(), task.proposed));
        for (const Standpoint standpoint : std::as_const(shown)) {
            SummaryText::Piece number
                = standpoint == Standpoint::Unchanged ? figures.unchanged() : figures.of(standpoint);
            number.quiet = true;
            row.append(QList<SummaryText::Piece>{number});
        }
        table.rows.append(row);
    }
    draft.table(table);
}

/// What is proposed and what is not in tables of their own, since for and against are only of the one.
void writeOverview(SummaryDraft &draft, const QList<TaskStandpoints> &tasks)
{
    const SummaryWords &say = draft.words();
    QList<TaskStandpoints> proposed;
    QList<TaskStandpoints> others;
    for (const TaskStandpoints &task : tasks)
        (task.proposed.isValid() ? proposed : others).append(task);
    draft.note(say({"How each number is found stands with its task below.",
        "Hvordan hvert tall finnes igjen, står ved oppgaven nedenfor.",
        "Korleis kvart tal kan finnast att, står ved oppgåva nedanfor."}));
    const QString sheet = say({"Tasks", "Oppgaver", "Oppgåver"});
    if (!proposed.isEmpty()) {
        draft.note(say({"“Other” is a transfer from another actor than the proposed one to the same; “unchanged” is "
                        "part of “against” where something else is proposed.",
            "«Annet» er en overføring til den samme som i forslaget, men fra en annen. «Uendret» er en del av «Mot» "
            "der noe annet er foreslått.",
            "«Anna» er ei overføring til den same som i forslaget, men frå ein annan. «Uendra» er ein del av «Mot» "
            "der noko anna er foreslått."}));
        writeOverviewOf(draft, proposed,
            {.caption = say({"Tasks with a proposal: number of senders", "Oppgaver med forslag: antall avsendere",
                 "Oppgåver med forslag: talet på avsendarar"}),
                .columns = {},
                .sheet = sheet});
    }
    if (others.isEmpty())
        return;
    draft.note(say({"Nothing is proposed for these tasks, so nobody is for or against: “moved” are all who want the "
                    "task moved, wherever to.",
        "Det er ikke registrert noe forslag for disse oppgavene, så ingen er for eller mot: «Flyttes» er alle som "
        "vil ha oppgaven flyttet, uansett hvor.",
        "Det er ikkje registrert noko forslag for desse oppgåvene, så ingen er for eller mot: «Flyttast» er alle som "
        "vil ha oppgåva flytt, same kvar."}));
    writeOverviewOf(draft, others,
        {.caption = say({"Tasks without a proposal: number of senders", "Oppgaver uten forslag: antall avsendere",
             "Oppgåver utan forslag: talet på avsendarar"}),
            .columns = {},
            .sheet = proposed.isEmpty() ? sheet : say({"Without a proposal", "Uten forslag", "Utan forslag"})});
}

} // namespace

void writeTasks(SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    draft.heading(1, say({"Task by task", "Oppgave for oppgave", "Oppgåve for oppgåve"}));
    const QList<TaskStandpoints> tasks = toldTasks(draft.facts());
    if (tasks.isEmpty()) {
        draft.paragraph(say({"No task is spoken of in this selection.", "Ingen oppgave er omtalt i dette utvalget.",
            "Inga oppgåve er omtalt i dette utvalet."}));
        return;
    }
    if (isNarrowed(draft.facts()))
        draft.note(say({"Only passages that fulfil the query are told of: “silent” is whoever has none among them, "
                        "and tasks "
                        "that nobody speaks of among them are left out.",
            "Bare utdrag som oppfyller spørringen, er med: «taus» er den som ikke har noen blant dem, og oppgaver som "
            "ingen omtaler der, er utelatt.",
            "Berre utdrag som oppfyller spørjinga, er med: «taus» er den som ikkje har nokon blant dei, og oppgåver "
            "som "
            "ingen omtaler der, er utelatne."}));
    writeOverview(draft, tasks);
    const TaskSection::SaidBefore said{
        std::ranges::none_of(tasks, [](const TaskStandpoints &task) { return task.proposed.isValid(); }),
        std::ranges::all_of(
            tasks, [&draft](const TaskStandpoints &task) { return goodQuotes(draft, task.task, 1).isEmpty(); })};
    if (said.noQuotes)
        draft.note(say({"No passage is marked as a good quote, so no task has quotes below.",
            "Ingen utdrag er merket som gode sitater, så oppgavene nedenfor står uten sitater.",
            "Ingen utdrag er merkte som gode sitat, så oppgåvene nedanfor står utan sitat."}));
    TaskId group;
    bool isFirst = true;
    for (const TaskStandpoints &task : tasks) {
        const TaskId parent = draft.facts().codebook().task(task.task)->parent;
        if (isFirst || parent != group)
            draft.heading(2,
                parent.isValid() ? draft.facts().codebook().taskPath(parent)
                                 : say({"Without a group", "Uten gruppe", "Utan gruppe"}));
        group = parent;
        isFirst = false;
        TaskSection(draft, task, said).write();
    }
}

} // namespace Kodeks
