// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/summarydraft.h"

#include "core/analysis/pages/codewords.h"
#include "core/model/codeorder.h"
#include "core/project/summary/taskfigures.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What several coders have coded alike is one quote.
bool saysTheSame(const Passage &one, const Passage &other)
{
    return one.letter == other.letter && one.range == other.range && one.direction == other.direction;
}

QString coderName(const SummaryDraft &draft, CoderId id)
{
    const auto coder = std::ranges::find(draft.facts().study().coders, id, &Coder::id);
    return coder == draft.facts().study().coders.end() ? QString() : coder->name;
}

void writeQuotes(SummaryDraft &draft, qsizetype mostRows)
{
    const SummaryWords &say = draft.words();
    const Codebook &codebook = draft.facts().codebook();
    draft.heading(1, say({"Annex A: All quotes", "Vedlegg A: Alle sitater", "Vedlegg A: Alle sitat"}));
    const auto passages = qsizetype(draft.facts().read.statements.size());
    if (passages > mostRows) {
        draft.note(say({"There are %1 passages, too many for a document. The export has all of them, with places and "
                        "codes: kodeks export PROJECT OUT.xlsx",
                           "Det er %1 utdrag, for mange til et dokument. Eksporten har alle, med steder og koder: "
                           "kodeks export PROJECT OUT.xlsx",
                           "Det er %1 utdrag, for mange til eit dokument. Eksporten har alle, med stader og kodar: "
                           "kodeks export PROJECT OUT.xlsx"})
                .arg(say.number(passages)));
        return;
    }
    const auto letters = placesById(draft.facts().study().letters);
    QHash<TaskId, QList<const QuotedPassage *>> byTask;
    for (const auto &[id, quoted] : draft.facts().passages)
        byTask[quoted.passage.task].append(&quoted);
    for (const TaskId task : treeOrder(codebook) + QList{TaskId()}) {
        QList<const QuotedPassage *> quotes = byTask.value(task);
        std::ranges::sort(quotes, {}, [&letters](const QuotedPassage *each) {
            return std::tuple(letters.value(each->passage.letter), each->passage.range.start, each->passage.range.end,
                each->passage.direction, each->passage.uuid);
        });
        const QString name
            = task.isValid() ? codebook.taskPath(task) : say({"Without a task", "Uten oppgave", "Utan oppgåve"});
        SummaryTable table{name,
            {{say({"Quote", "Sitat", "Sitat"}), 56}, {say({"From", "Fra", "Frå"}), 24},
                {say({"Direction", "Retning", "Retning"}), 20}},
            {}, say({"Quotes", "Sitater", "Sitat"}), name};
        for (qsizetype at = 0; at < quotes.size();) {
            const Passage &passage = quotes.at(at)->passage;
            QStringList coders;
            const QString quote = quotes.at(at)->quote;
            for (; at < quotes.size() && saysTheSame(quotes.at(at)->passage, passage); ++at)
                coders.append(coderName(draft, quotes.at(at)->passage.coder));
            coders.removeDuplicates();
            coders.sort();
            table.rows.append({quote, placeOf(draft, passage) + u" ("_s + coders.join(u", "_s) + u')',
                passage.direction.isValid() ? say.direction(codebook, passage.direction) : u"–"_s});
        }
        draft.table(table);
    }
}

void writePositions(SummaryDraft &draft, qsizetype mostRows)
{
    const SummaryWords &say = draft.words();
    const AnalysedStudy &study = draft.facts().study();
    const QString title = say({"Positions", "Posisjoner", "Posisjonar"});
    draft.heading(1, say({"Annex B: Positions", "Vedlegg B: Posisjoner", "Vedlegg B: Posisjonar"}));
    if (draft.facts().positions.size() > mostRows) {
        draft.note(say({"There are %1 positions, too many for a document. positions.csv in the folder for analysis has "
                        "all of them: kodeks export PROJECT FOLDER",
                           "Det er %1 posisjoner, for mange til et dokument. positions.csv i analysemappen har alle: "
                           "kodeks export PROJECT FOLDER",
                           "Det er %1 posisjonar, for mange til eit dokument. positions.csv i analysemappa har alle: "
                           "kodeks export PROJECT FOLDER"})
                .arg(say.number(draft.facts().positions.size())));
        return;
    }
    SummaryTable table{say({"What each sender says of each task", "Hva hver avsender sier om hver oppgave",
                           "Kva kvar avsendar seier om kvar oppgåve"}),
        {{say({"Sender", "Avsender", "Avsendar"}), 28}, {say({"Task", "Oppgave", "Oppgåve"}), 32},
            {say({"Direction", "Retning", "Retning"}), 28}, {say({"Passages", "Utdrag", "Utdrag"}), 12, true}},
        {}, title};
    for (const Position &position : draft.facts().positions) {
        const QString query = SummaryDraft::query(u"task"_s, {taskWord(study.codebook, position.task)}) + u' '
            + draft.sendersQuery({position.sender});
        for (const Position::Taken &taken : position.directions)
            table.rows.append({draft.called(position.sender), study.codebook.task(position.task)->name,
                say.direction(study.codebook, taken.direction),
                QList<SummaryText::Piece>{draft.counted(taken.passages, CountUnit::Passage,
                    query + u' '
                        + SummaryDraft::query(u"direction"_s, {directionIdWord(study.codebook, taken.direction)}))}});
    }
    draft.table(table);
}

void writeCodebook(SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    const Codebook &codebook = draft.facts().codebook();
    draft.heading(1, say({"Annex C: Codebook", "Vedlegg C: Kodebok", "Vedlegg C: Kodebok"}));
    const QList<SummaryTable::Column> columns{{say({"Id", "Id", "Id"}), 16}, {say({"Name", "Navn", "Namn"}), 34},
        {say({"Definition", "Definisjon", "Definisjon"}), 50}};
    const QString sheet = say({"Codebook", "Kodebok", "Kodebok"});
    SummaryTable tasks{say({"Tasks", "Oppgaver", "Oppgåver"}), columns, {}, sheet, say({"Task", "Oppgave", "Oppgåve"})};
    for (const TaskId id : treeOrder(codebook)) {
        const Task *task = codebook.task(id);
        if (!task->group)
            tasks.rows.append({task->text.code, codebook.taskPath(id), task->text.definition});
    }
    SummaryTable directions{
        say({"Directions", "Retninger", "Retningar"}), columns, {}, sheet, say({"Direction", "Retning", "Retning"})};
    for (const Direction &direction : codebook.directions)
        directions.rows.append({direction.text.code, say.direction(codebook, direction.id), direction.text.definition});
    SummaryTable arguments{say({"Arguments", "Begrunnelser", "Grunngjevingar"}), columns, {}, sheet,
        say({"Argument", "Begrunnelse", "Grunngjeving"})};
    for (const Argument &argument : codebook.arguments)
        arguments.rows.append({argument.text.code, argument.name, argument.text.definition});
    for (const SummaryTable &table : {tasks, directions, arguments})
        draft.table(table);
}

/// How every number of the summary is found again.
void writeFigures(SummaryDraft &draft)
{
    const SummaryWords &say = draft.words();
    const ScopeFigures &scope = draft.facts().read.scope;
    draft.heading(1,
        say({"Annex D: How each number is found", "Vedlegg D: Slik finnes hvert tall igjen",
            "Vedlegg D: Slik finn ein kvart tal att"}));
    QStringList options;
    for (const QString &coder : scope.coders)
        options.append(u"--coder \"%1\""_s.arg(coder));
    QStringList within;
    if (!scope.where.trimmed().isEmpty())
        within.append(u"("_s + scope.where.simplified() + u')');
    if (!scope.notCounted.isEmpty())
        within.append(u"not "_s + SummaryDraft::query(u"letter"_s, scope.notCounted));
    draft.paragraph(
        say({"The small number in brackets behind a figure is its row here. Queries are those of Kodeks and are asked "
             "within "
             "this selection: %1",
                "Det lille tallet i klammer bak et tall viser til raden her. Spørringene er Kodeks' egne og stilles "
                "innenfor "
                "dette utvalget: %1",
                "Det vesle talet i klammer bak eit tal viser til rada her. Spørjingane er Kodeks' eigne og vert stilte "
                "innanfor dette utvalet: %1"})
            .arg(u"kodeks query PROJECT QUERY --count --unit UNIT "_s + options.join(u' ')
                + (within.isEmpty() ? QString() : u" --where '%1'"_s.arg(within.join(u' ')))));
    SummaryTable table{say({"Numbers and queries", "Tall og spørringer", "Tal og spørjingar"}),
        {{say({"Row", "Rad", "Rad"}), 7}, {say({"Number", "Tall", "Tal"}), 9}, {say({"Unit", "Enhet", "Eining"}), 14},
            {draft.document().queryTitle, 70}},
        {}, say({"Queries", "Spørringer", "Spørjingar"})};
    table.anchored = true;
    for (const SummaryFigure &figure : std::as_const(draft.document().figures)) {
        const QString unit = figure.of == SummaryFigure::Of::Command
            ? QString()
            : say.unit(countUnitOf(figure.unit).value_or(CountUnit::Letter));
        const QString query = figure.of == SummaryFigure::Of::Rest
            ? say({"%1 less: %2", "%1 minus: %2", "%1 minus: %2"}).arg(say.number(figure.all), figure.query)
            : figure.query;
        table.rows.append({QString::number(table.rows.size() + 1), say.number(figure.value), unit, query});
    }
    draft.table(table);
}

} // namespace

void writeAnnexes(SummaryDraft &draft, qsizetype mostRows)
{
    writeQuotes(draft, mostRows);
    writePositions(draft, mostRows);
    writeCodebook(draft);
    writeFigures(draft);
}

} // namespace Kodeks
