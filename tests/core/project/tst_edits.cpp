// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercolumns.h"
#include "core/project/editkind.h"
#include "core/project/edits/consultationedits.h"
#include "core/project/edits/coverageedits.h"
#include "core/project/edits/flowedits.h"
#include "core/project/edits/roundedits.h"
#include "core/project/files/passagefiles.h"
#include "core/project/files/passageimport.h"
#include "core/project/letters/importer.h"
#include "core/project/letters/letterdescribing.h"
#include "core/project/merging/merge.h"
#include "core/project/recovering/recoverynote.h"
#include "core/project/refi/qdpxexport.h"
#include "core/project/refi/qdpximport.h"
#include "core/project/restoring/earlierstate.h"
#include "core/project/restoring/restoring.h"
#include "core/project/rounds/trainingchoice.h"
#include "core/project/settling/settling.h"
#include "core/project/settling/worklist.h"
#include "tests/support/projects/journalchains.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

using MakeEdit = std::function<Edit(SmallProject &)>;

namespace {

Passage firstPassage(SmallProject &small)
{
    return small.passages().constFirst();
}

Passage newPassage(SmallProject &small)
{
    Passage passage;
    passage.letter = small.letter(u"first.txt"_s);
    passage.coder = small.coder(u"Bo"_s);
    passage.range = {0, 4};
    passage.task = small.task(u"Meals"_s);
    passage.arguments = {small.argument(u"skill"_s)};
    return passage;
}

QList<PassageId> idsOf(const QList<Passage> &passages)
{
    QList<PassageId> ids;
    for (const Passage &passage : passages)
        ids.append(passage.id);
    return ids;
}

/// The passage of Bo, with Ann at the keyboard.
Passage othersPassage(SmallProject &small)
{
    small->setCurrentCoder(small.coder(u"Ann"_s));
    const QList<Passage> all = small.passages();
    return *std::ranges::find(all, small.coder(u"Bo"_s), &Passage::coder);
}

/// That the first letter's sender wants Homes unchanged.
PositionDecision decision(SmallProject &small)
{
    return {small.task(u"Homes"_s), small.letter(u"first.txt"_s), small.direction(u"unchanged"_s), u"At the end"_s, {},
        {}, {}, {small.direction(u"unchanged"_s)}};
}

/// A task beside Homes and Meals.
Task named(SmallProject &small, const QString &name)
{
    Task task;
    task.name = name;
    task.parent = small.task(u"Care"_s);
    return task;
}

using Decision = Settlement::Decision;

Worklist workOf(SmallProject &small)
{
    const auto list = worklist(small.path(), {small.coder(u"Ann"_s), small.coder(u"Bo"_s), {}, {}});
    if (!list)
        qFatal("%s", qPrintable(list.error().message));
    return *list;
}

/// A decision about the place where both have a passage, or about the one only Ann has.
Settling settling(SmallProject &small, Decision decision, bool onlyAnn = false)
{
    const Worklist list = workOf(small);
    return list.differences.at(onlyAnn ? 1 : 0).settling(list.a.id, list.b.id, decision);
}

using AddRow = std::function<void(const char *name, const MakeEdit &make)>;

void newRow(const char *name, const MakeEdit &make)
{
    QTest::newRow(name) << make;
}

void emptyCodebook(SmallProject &small)
{
    QList<PassageId> passages;
    for (const Passage &passage : small.passages())
        passages.append(passage.id);
    small.apply(Edits::removePassages(passages));
    const Codebook book = small->codebook();
    for (const Direction &direction : book.directions)
        small.apply(Edits::removeDirection(direction.id));
    for (const Argument &argument : book.arguments)
        small.apply(Edits::removeArgument(argument.id));
    for (const Actor &actor : book.actors)
        small.apply(Edits::removeActor(actor.id));
    for (const QString &name : {u"Care"_s, u"Payroll"_s})
        small.apply(Edits::removeTask(small.task(name)));
}

/// A copy of the project in which Bo has coded on, to be brought in.
Edit bringInCopy(SmallProject &small)
{
    const QString path = small.folder() + u"/copy.kodeks"_s;
    QFile::copy(small.path(), path);
    const auto copy = Project::open(path).value();
    Passage passage = newPassage(small);
    passage.uuid = QUuid::createUuid();
    if (!copy->apply(Edits::addPassage(passage)) || !copy->apply(Edits::renameLetter(passage.letter, u"1.txt"_s)))
        qFatal("the copy cannot be changed");
    return bringIn(planMerge(small.path(), path).value(), {});
}

void everyKindOfEdit(const AddRow &row)
{
    row("add letters", [](SmallProject &) {
        NewLetter letter;
        letter.name = u"third.txt"_s;
        letter.text = u"A third letter."_s;
        letter.facts.insert(Fact::Dated, {u"2024-04-17"_s, FactValue::Source::Found, {0, 1}});
        return Edits::addLetters({letter});
    });
    row("remove letters", [](SmallProject &small) {
        return Edits::removeLetters({small.letter(u"first.txt"_s), small.letter(u"second.txt"_s)});
    });
    row("bring an earlier state back", [](SmallProject &small) {
        small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s));
        const EditId renamed = small->journal(1)->constFirst().id;
        small.apply(Edits::removePassages({firstPassage(small).id}));
        return Edits::restoreAll(stateBefore(small.path(), renamed)->event, u"before"_s);
    });
    row("bring a letter back", [](SmallProject &small) {
        small.apply(Edits::removeLetters({small.letter(u"first.txt"_s)}));
        const EditId removed = small->journal(1)->constFirst().id;
        return Edits::restoreLetter(stateBefore(small.path(), removed)->event,
            LetterId(
                differencesSince(small.path(), stateBefore(small.path(), removed)->event)->letters.constFirst().id),
            u"first.txt"_s);
    });
    row("bring a coder's work back", [](SmallProject &small) {
        const Passage passage = firstPassage(small);
        small.apply(Edits::removePassages({passage.id}));
        const EditId removed = small->journal(1)->constFirst().id;
        return Edits::restoreCoder(stateBefore(small.path(), removed)->event, passage.coder, u"Ann"_s);
    });
    row("say that it was saved from a damaged file", [](SmallProject &) {
        Edit edit = Edits::noteRecovery(u"small.kodeks"_s, 3, {u"A page is lost."_s});
        edit.isUndoable = true; // it is the beginning of a project, where nothing is taken back
        return edit;
    });
    row("rename letter",
        [](SmallProject &small) { return Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s); });
    row("put in a fact",
        [](SmallProject &small) { return Edits::setFact(small.letter(u"first.txt"_s), Fact::Dated, u"2024-01-02"_s); });
    row("correct a fact",
        [](SmallProject &small) { return Edits::setFact(small.letter(u"first.txt"_s), Fact::Sender, u"Another"_s); });
    row("take a fact away",
        [](SmallProject &small) { return Edits::setFact(small.letter(u"first.txt"_s), Fact::Sender, std::nullopt); });
    row("put in an attribute",
        [](SmallProject &small) { return Edits::setAttribute(small.letter(u"first.txt"_s), u"Type"_s, u"etat"_s); });
    row("change an attribute", [](SmallProject &small) {
        small.apply(Edits::setAttribute(small.letter(u"first.txt"_s), u"Type"_s, u"etat"_s));
        return Edits::setAttribute(small.letter(u"first.txt"_s), u"TYPE"_s, u"bydel"_s);
    });
    row("take an attribute away", [](SmallProject &small) {
        small.apply(Edits::setAttribute(small.letter(u"first.txt"_s), u"Type"_s, u"etat"_s));
        return Edits::setAttribute(small.letter(u"first.txt"_s), u"type"_s, std::nullopt);
    });
    row("remove a letter with attributes", [](SmallProject &small) {
        small.apply(Edits::setAttribute(small.letter(u"first.txt"_s), u"Type"_s, u"etat"_s));
        return Edits::removeLetters({small.letter(u"first.txt"_s)});
    });
    row("describe letters by a table", [](SmallProject &small) {
        const LetterTable table{u"t.csv"_s, guessedColumns({u"file"_s, u"sender"_s, u"type"_s}),
            {{u"first"_s, u"Me"_s, u"etat"_s}, {u"second"_s, QString(), u"bydel"_s}}, {2, 3}};
        return Edits::describeLetters(*planLetterTable(small.project(), table));
    });
    row("accept proposals", [](SmallProject &small) {
        NewLetter letter;
        letter.name = u"third.txt"_s;
        letter.text = u"Kari svarer."_s;
        letter.proposals.insert(Fact::Sender, {u"Kari"_s, FactValue::Source::Found, {0, 4}});
        small.apply(Edits::addLetters({letter}));
        return Edits::acceptProposals({{small.letter(letter.name), Fact::Sender}});
    });
    row("remove a letter with proposals", [](SmallProject &small) {
        NewLetter letter;
        letter.name = u"third.txt"_s;
        letter.text = u"Kari svarer."_s;
        letter.proposals.insert(Fact::Sender, {u"Kari"_s, FactValue::Source::Found, {0, 4}});
        small.apply(Edits::addLetters({letter}));
        return Edits::removeLetters({small.letter(letter.name)});
    });
    row("mark several as done", [](SmallProject &small) {
        small.apply(Edits::setDone(small.letter(u"first.txt"_s), small.coder(u"Ann"_s), true));
        return Edits::setDone(
            QList{small.letter(u"first.txt"_s), small.letter(u"second.txt"_s)}, small.coder(u"Ann"_s), true);
    });
    row("mark several as not done", [](SmallProject &small) {
        small.apply(Edits::setDone(small.letter(u"first.txt"_s), small.coder(u"Ann"_s), true));
        return Edits::setDone(
            QList{small.letter(u"first.txt"_s), small.letter(u"second.txt"_s)}, small.coder(u"Ann"_s), false);
    });
    row("set a fact of several", [](SmallProject &small) {
        return Edits::setFact(
            QList{small.letter(u"first.txt"_s), small.letter(u"second.txt"_s)}, Fact::Dated, u"2024-01-02"_s);
    });
    row("set an attribute of several", [](SmallProject &small) {
        small.apply(Edits::setAttribute(small.letter(u"first.txt"_s), u"TYPE"_s, u"bydel"_s));
        return Edits::setAttribute(
            QList{small.letter(u"first.txt"_s), small.letter(u"second.txt"_s)}, u"Type"_s, u"etat"_s);
    });
    row("write a memo of a letter", [](SmallProject &small) {
        return Edits::setMemo(small.letter(u"first.txt"_s), small.coder(u"Ann"_s), u"To be read again."_s);
    });
    row("change a memo of the project", [](SmallProject &small) {
        small.apply(Edits::setMemo({}, small.coder(u"Ann"_s), u"One"_s));
        return Edits::setMemo({}, small.coder(u"Ann"_s), u"Two"_s);
    });
    row("take a memo away", [](SmallProject &small) {
        small.apply(Edits::setMemo({}, small.coder(u"Ann"_s), u"One"_s));
        return Edits::setMemo({}, small.coder(u"Ann"_s), u" \n"_s);
    });
    row("write a memo of a task", [](SmallProject &small) {
        return Edits::setMemo(small.task(u"Homes"_s), small.coder(u"Ann"_s), u"Only homes?"_s);
    });
    row("change a memo of an actor", [](SmallProject &small) {
        small.apply(Edits::setMemo(small.actor(u"company"_s), small.coder(u"Ann"_s), u"One"_s));
        return Edits::setMemo(small.actor(u"company"_s), small.coder(u"Ann"_s), u"Two"_s);
    });
    row("remove a task with memos", [](SmallProject &small) {
        small.apply(Edits::setMemo(small.task(u"Homes"_s), small.coder(u"Ann"_s), u"One"_s));
        return Edits::removeTask(small.task(u"Homes"_s));
    });
    row("remove a group with tasks that have memos", [](SmallProject &small) {
        small.apply(Edits::setMemo(small.task(u"Homes"_s), small.coder(u"Ann"_s), u"One"_s));
        small.apply(Edits::setMemo(small.task(u"Care"_s), small.coder(u"Ann"_s), u"Two"_s));
        return Edits::removeTask(small.task(u"Care"_s));
    });
    row("merge directions with memos", [](SmallProject &small) {
        small.apply(Edits::setMemo(small.direction(u"unchanged"_s), small.coder(u"Ann"_s), u"One"_s));
        const DirectionId other = small->codebook().directions.constFirst().id;
        small.apply(Edits::setMemo(other, small.coder(u"Ann"_s), u"Two"_s));
        return Edits::mergeDirections(other, small.direction(u"unchanged"_s));
    });
    row("remove an argument with memos", [](SmallProject &small) {
        small.apply(Edits::setMemo(small.argument(u"skill"_s), small.coder(u"Bo"_s), u"One"_s));
        return Edits::removeArgument(small.argument(u"skill"_s));
    });
    row("merge actors with memos", [](SmallProject &small) {
        small.apply(Edits::setMemo(small.actor(u"company"_s), small.coder(u"Bo"_s), u"One"_s));
        return Edits::mergeActors(small.actor(u"company"_s), small.actor(u"agency"_s));
    });
    row("save a query", [](SmallProject &) { return Edits::saveQuery({u"Homes"_s, u"task:Homes"_s}); });
    row("remove a query", [](SmallProject &small) {
        small.apply(Edits::saveQuery({u"Homes"_s, u"task:Homes"_s}));
        return Edits::removeQuery(u"Homes"_s);
    });
    row("set the cues", [](SmallProject &) { return Edits::setCues({{u"close"_s}, {u"flytt"_s}}); });
    row("find nothing to code", [](SmallProject &small) {
        small->setCurrentCoder(small.coder(u"Ann"_s));
        return Edits::dismissSentences(small.letter(u"first.txt"_s), {{0, 5}, {6, 9}}, true);
    });
    row("bring a dismissed sentence back", [](SmallProject &small) {
        small->setCurrentCoder(small.coder(u"Ann"_s));
        small.apply(Edits::dismissSentences(small.letter(u"first.txt"_s), {{0, 5}, {6, 9}}, true));
        return Edits::dismissSentences(small.letter(u"first.txt"_s), {{0, 5}}, false);
    });
    row("set what is proposed", [](SmallProject &small) {
        small.apply(Edits::setProposal({{small.task(u"Homes"_s), small.direction(u"unchanged"_s)}}));
        return Edits::setProposal({{small.task(u"Homes"_s), small->codebook().directions.constFirst().id},
            {small.task(u"Meals"_s), small.direction(u"unchanged"_s)}});
    });
    row("propose nothing", [](SmallProject &small) {
        small.apply(Edits::setProposal({{small.task(u"Homes"_s), small.direction(u"unchanged"_s)}}));
        return Edits::setProposal({{small.task(u"Homes"_s), {}}});
    });
    row("decide on a contradiction", [](SmallProject &small) { return Edits::decidePositions({decision(small)}); });
    row("withdraw a decision", [](SmallProject &small) {
        small.apply(Edits::decidePositions({decision(small)}));
        return Edits::withdrawDecisions({decision(small)});
    });
    row("say what a letter counts as", [](SmallProject &small) {
        return Edits::setStanding({{small.letter(u"first.txt"_s), LetterStanding::Kind::Late, false}});
    });
    row("say what a sender answers", [](SmallProject &small) {
        const LetterId first = small.letter(u"first.txt"_s);
        small.apply(Edits::setAnswers({{u"Where?"_s, first, Answer::Silent}, {u"Why?"_s, first, Answer::Answered}}));
        return Edits::setAnswers({{u"where?"_s, first, Answer::General}, {u"Why?"_s, first, {}}});
    });
    row("list who was asked", [](SmallProject &small) {
        small.apply(Edits::setAsked({u"A"_s, u"B"_s}));
        return Edits::setAsked({u"B"_s, u"C"_s});
    });
    row("change the words for numbers", [](SmallProject &) {
        return Edits::setNumberWords(*NumberWords::of({{u"all"_s, u"samtlige"_s, u"samtlege"_s, u"every one"_s}}));
    });
    row("arrange the flow diagram", [](SmallProject &small) {
        const qint64 actor = small->codebook().actors.constFirst().id.value();
        small.apply(Edits::setFlowOrder({{actor, FlowOrder::unchanged}, {actor}}));
        return Edits::setFlowOrder({{FlowOrder::unchanged, actor}, {}});
    });
    row("merge a task with a proposal and a decision", [](SmallProject &small) {
        small.apply(Edits::setProposal({{small.task(u"Homes"_s), small.direction(u"unchanged"_s)}}));
        small.apply(Edits::decidePositions({decision(small)}));
        return Edits::mergeTasks(small.task(u"Homes"_s), small.task(u"Meals"_s));
    });
    row("merge a direction that is proposed", [](SmallProject &small) {
        small.apply(Edits::setProposal({{small.task(u"Homes"_s), small.direction(u"unchanged"_s)}}));
        return Edits::mergeDirections(small.direction(u"unchanged"_s), small->codebook().directions.constFirst().id);
    });
    row("remove a letter with memos", [](SmallProject &small) {
        small.apply(Edits::setMemo(small.letter(u"first.txt"_s), small.coder(u"Ann"_s), u"One"_s));
        return Edits::removeLetters({small.letter(u"first.txt"_s)});
    });
    row("remove a coder with memos", [](SmallProject &small) {
        small.apply(Edits::setMemo({}, small.coder(u"Ann"_s), u"One"_s));
        return Edits::removeCoderAndPassages(small.coder(u"Ann"_s));
    });
    row("merge coders with memos", [](SmallProject &small) {
        small.apply(Edits::setMemo({}, small.coder(u"Ann"_s), u"One"_s));
        small.apply(Edits::setMemo({}, small.coder(u"Bo"_s), u"Two"_s));
        small.apply(Edits::setMemo(small.letter(u"first.txt"_s), small.coder(u"Bo"_s), u"Three"_s));
        return Edits::mergeCoders(small.coder(u"Bo"_s), small.coder(u"Ann"_s));
    });
    row("mark as done",
        [](SmallProject &small) { return Edits::setDone(small.letter(u"first.txt"_s), small.coder(u"Ann"_s), true); });
    row("mark as not done", [](SmallProject &small) {
        small.apply(Edits::setDone(small.letter(u"first.txt"_s), small.coder(u"Ann"_s), true));
        return Edits::setDone(small.letter(u"first.txt"_s), small.coder(u"Ann"_s), false);
    });
    row("add passage", [](SmallProject &small) { return Edits::addPassage(newPassage(small)); });
    row("code a passage", [](SmallProject &small) {
        return Edits::addCoded(newPassage(small), {.arguments = {small.argument(u"nearness"_s)}});
    });
    row("code a passage with a new transfer", [](SmallProject &small) {
        return Edits::addCoded(
            newPassage(small), {.newDirection = NewDirection{.from = u"borough"_s, .to = u"company"_s}});
    });
    row("code a passage with everything new", [](SmallProject &small) {
        return Edits::addCoded(newPassage(small),
            {.newTask = {u"Youth"_s, u"Clubs"_s}, .newDirection = NewDirection{.from = u"club"_s, .to = u"council"_s}});
    });
    row("code a passage with a statement that is not there", [](SmallProject &small) {
        return Edits::addCoded(newPassage(small), {.newDirection = NewDirection{Direction::Kind::Cooperation}});
    });
    row("add passages", [](SmallProject &small) { return Edits::addPassages({newPassage(small), newPassage(small)}); });
    row("code places", [](SmallProject &small) {
        Passage beside = newPassage(small);
        beside.range = {5, 9};
        return Edits::codePlaces({newPassage(small), beside}, {.newTask = {u"Laundry"_s}});
    });
    row("copy over", [](SmallProject &small) {
        Passage beside = newPassage(small);
        beside.range = {5, 9};
        return Edits::copyOver({newPassage(small), beside});
    });
    row("change passage", [](SmallProject &small) {
        Passage passage = firstPassage(small);
        passage.task = {};
        passage.direction = small.direction(u"unchanged"_s);
        passage.arguments = {small.argument(u"nearness"_s)};
        passage.certainty = 3;
        passage.memo = u"New"_s;
        passage.goodQuote = true;
        return Edits::changePassage(passage);
    });
    row("note passages", [](SmallProject &small) {
        return Edits::notePassages(idsOf(small.passages()), {.certainty = 1, .goodQuote = true, .memo = u"New"_s});
    });
    row("recode with notes and a new argument", [](SmallProject &small) {
        return Edits::recodePassages(
            {firstPassage(small).id}, {.newArguments = {u"Cost"_s, u"SKILL"_s}}, {.goodQuote = true});
    });
    row("recode several with a new task and a new transfer", [](SmallProject &small) {
        return Edits::recodePassages(idsOf(small.passages()),
            {.newTask = {u"care"_s, u"Laundry"_s},
                .newDirection = NewDirection{.from = u"district"_s, .to = u"agency"_s}});
    });
    row("resize passage", [](SmallProject &small) { return Edits::resizePassage(firstPassage(small).id, {7, 20}); });
    row("split passage", [](SmallProject &small) { return Edits::splitPassage(firstPassage(small).id, 20); });
    row("remove passages", [](SmallProject &small) {
        return Edits::removePassages({small.passages().at(0).id, small.passages().at(2).id});
    });
    row("add coder", [](SmallProject &) { return Edits::addCoder({{}, {}, u"Cy"_s, u"#000000"_s}); });
    row("change coder", [](SmallProject &small) {
        Coder coder = *small->findCoder(u"Ann"_s);
        coder.name = u"Anne"_s;
        return Edits::changeCoder(coder);
    });
    row("remove coder", [](SmallProject &small) {
        small.apply(Edits::addCoder({{}, {}, u"Cy"_s, {}}));
        small.apply(Edits::setDone(small.letter(u"first.txt"_s), small.coder(u"Cy"_s), true));
        return Edits::removeCoder(small.coder(u"Cy"_s));
    });
    row("remove coder and passages",
        [](SmallProject &small) { return Edits::removeCoderAndPassages(small.coder(u"Ann"_s)); });
    row("merge coders", [](SmallProject &small) {
        Passage same = small.passages().first();
        same.id = {};
        same.uuid = {};
        same.coder = small.coder(u"Bo"_s);
        small.apply(Edits::addPassage(same));
        small.apply(Edits::setDone(small.letter(u"first.txt"_s), small.coder(u"Bo"_s), true));
        small.apply(Edits::setDone(small.letter(u"second.txt"_s), small.coder(u"Bo"_s), true));
        small.apply(Edits::setDone(small.letter(u"second.txt"_s), small.coder(u"Ann"_s), true));
        return Edits::mergeCoders(small.coder(u"Bo"_s), small.coder(u"Ann"_s));
    });
    row("add task", [](SmallProject &small) {
        Task task;
        task.name = u"Laundry"_s;
        task.text.code = u"T.LAUNDRY"_s;
        task.parent = small.task(u"Care"_s);
        return Edits::addTask(task);
    });
    row("change task", [](SmallProject &small) {
        Task task = *small->codebook().task(small.task(u"Homes"_s));
        task.name = u"Nursing homes"_s;
        task.text.color = u"#123456"_s;
        return Edits::changeTask(task);
    });
    row("move task",
        [](SmallProject &small) { return Edits::moveTask(small.task(u"Payroll"_s), small.task(u"Care"_s), 0); });
    row("move group", [](SmallProject &small) { return Edits::moveTask(small.task(u"Care"_s), {}, 1); });
    row("split a task", [](SmallProject &small) {
        Task made;
        made.name = u"Small homes"_s;
        made.parent = small.task(u"Care"_s);
        return Edits::splitTask(small.task(u"Homes"_s), made, {small.passages().constFirst().id});
    });
    row("split an argument", [](SmallProject &small) {
        Argument made;
        made.name = u"good skill"_s;
        return Edits::splitArgument(small.argument(u"skill"_s), made, {small.passages().constFirst().id});
    });
    row("merge tasks",
        [](SmallProject &small) { return Edits::mergeTasks(small.task(u"Homes"_s), small.task(u"Payroll"_s)); });
    row("remove task", [](SmallProject &small) { return Edits::removeTask(small.task(u"Homes"_s)); });
    row("remove group", [](SmallProject &small) { return Edits::removeTask(small.task(u"Care"_s)); });
    row("add actor", [](SmallProject &small) {
        return Edits::addActor({{}, {}, u"school"_s, {u"skole"_s}, small.actor(u"agency"_s), 0});
    });
    row("change actor", [](SmallProject &small) {
        Actor actor = *small->codebook().findActor(u"agency"_s);
        actor.aliases = {u"etat"_s};
        actor.kindOf = small.actor(u"company"_s);
        return Edits::changeActor(actor);
    });
    row("merge actors",
        [](SmallProject &small) { return Edits::mergeActors(small.actor(u"agency"_s), small.actor(u"company"_s)); });
    row("merge actors whose directions become one", [](SmallProject &small) {
        Direction direction;
        direction.from = small.actor(u"company"_s);
        direction.to = small.actor(u"district"_s);
        small.apply(Edits::addDirection(direction));
        return Edits::mergeActors(small.actor(u"agency"_s), small.actor(u"company"_s));
    });
    row("remove actor", [](SmallProject &small) { return Edits::removeActor(small.actor(u"company"_s)); });
    row("add direction", [](SmallProject &small) {
        Direction direction;
        direction.from = small.actor(u"district"_s);
        direction.to = small.actor(u"company"_s);
        return Edits::addDirection(direction);
    });
    row("change direction", [](SmallProject &small) {
        Direction direction = *small->codebook().findDirection(u"unchanged"_s);
        direction.kind = Direction::Kind::Unclear;
        return Edits::changeDirection(direction);
    });
    row("merge directions", [](SmallProject &small) {
        return Edits::mergeDirections(small.direction(u"agency → district"_s), small.direction(u"unchanged"_s));
    });
    row("remove direction",
        [](SmallProject &small) { return Edits::removeDirection(small.direction(u"agency → district"_s)); });
    row("add argument", [](SmallProject &) {
        Argument argument;
        argument.name = u"cost"_s;
        return Edits::addArgument(argument);
    });
    row("change argument", [](SmallProject &small) {
        Argument argument = *small->codebook().findArgument(u"skill"_s);
        argument.kind = Argument::Kind::Theme;
        return Edits::changeArgument(argument);
    });
    row("merge arguments", [](SmallProject &small) {
        return Edits::mergeArguments(small.argument(u"skill"_s), small.argument(u"nearness"_s));
    });
    row("remove argument", [](SmallProject &small) { return Edits::removeArgument(small.argument(u"skill"_s)); });
    row("code blind", [](SmallProject &) { return Edits::setBlind(true); });
    row("stop coding blind", [](SmallProject &small) {
        small.apply(Edits::setBlind(true));
        return Edits::setBlind(false);
    });
    row("begin a round",
        [](SmallProject &small) { return Edits::startRound(small.coder(u"Ann"_s), {small.letter(u"first.txt"_s)}); });
    row("begin a training", [](SmallProject &small) {
        return Edits::startTraining(u"Siri"_s, chooseTraining(small.project(), {.source = u"Ann"_s})->training);
    });
    row("end a round", [](SmallProject &small) {
        small.apply(Edits::startRound(small.coder(u"Ann"_s), {small.letter(u"first.txt"_s)}));
        return Edits::endRound(small.coder(u"Ann (2)"_s));
    });
    row("suggest while blind", [](SmallProject &) { return Edits::setSuggestsBlind(true); });
    row("suggest nothing while blind", [](SmallProject &small) {
        small.apply(Edits::setSuggestsBlind(true));
        return Edits::setSuggestsBlind(false);
    });
    row("lock", [](SmallProject &) { return Edits::setLocked(true); });
    row("unlock", [](SmallProject &small) {
        small.apply(Edits::setLocked(true));
        return Edits::setLocked(false);
    });
    row("change the abbreviations", [](SmallProject &small) {
        QList<PassageId> all;
        for (const Passage &passage : small.passages())
            all.append(passage.id);
        small.apply(Edits::removePassages(all));
        return Edits::setAbbreviations({{u"velf"_s}, {u"jf"_s}});
    });
    row("set the codebook", [](SmallProject &small) {
        const Codebook book = small->codebook();
        emptyCodebook(small);
        return Edits::setCodebook(book);
    });
    row("bring in a copy", bringInCopy);
    row("set details", [](SmallProject &) { return Edits::setDetails(u"T"_s, u"U"_s, {u"R"_s}); });
}

Settling withNote(Settling settling)
{
    settling.note = u"To be asked about."_s;
    return settling;
}

Settling withEdited(Settling settling, const QList<Passage> &edited)
{
    settling.edited = edited;
    return settling;
}

void everyKindOfSettling(const AddRow &row)
{
    row("make a consensus",
        [](SmallProject &small) { return Edits::addConsensus(small.coder(u"Ann"_s), small.coder(u"Bo"_s)); });
    row("settle as one has it", [](SmallProject &small) { return Edits::settle(settling(small, Decision::A)); });
    row("settle as the other has it", [](SmallProject &small) { return Edits::settle(settling(small, Decision::B)); });
    row("settle that there is nothing",
        [](SmallProject &small) { return Edits::settle(settling(small, Decision::B, true)); });
    row("settle by both", [](SmallProject &small) { return Edits::settle(settling(small, Decision::Both)); });
    row("settle by editing", [](SmallProject &small) {
        return Edits::settle(withEdited(settling(small, Decision::Edited), {newPassage(small), firstPassage(small)}));
    });
    row("leave with a note",
        [](SmallProject &small) { return Edits::settle(withNote(settling(small, Decision::Left))); });
    row("settle by coding anew", [](SmallProject &small) {
        return Edits::settleAs(withEdited(settling(small, Decision::Edited), {firstPassage(small)}),
            {.newTask = {u"Laundry"_s}, .newDirection = NewDirection{.from = u"agency"_s, .to = u"council"_s}});
    });
    row("settle several", [](SmallProject &small) {
        return Edits::settle({settling(small, Decision::Both), settling(small, Decision::A, true)});
    });
    row("settle anew", [](SmallProject &small) {
        small.apply(Edits::settle(settling(small, Decision::Both)));
        return Edits::settle(settling(small, Decision::B));
    });
    row("settle what is paired otherwise", [](SmallProject &small) {
        small.apply(Edits::settle(settling(small, Decision::Both)));
        small.apply(Edits::removePassages({firstPassage(small).id}));
        return Edits::settle(settling(small, Decision::B));
    });
    row("take agreed passages over", [](SmallProject &small) {
        Passage same = firstPassage(small);
        same.coder = small.coder(u"Bo"_s);
        same.id = {};
        same.uuid = {};
        small.apply(Edits::addPassage(same));
        return Edits::settle(adoptAgreed(workOf(small)));
    });
    row("withdraw", [](SmallProject &small) {
        small.apply(Edits::settle(settling(small, Decision::Both)));
        return Edits::withdrawSettlements({workOf(small).differences.constFirst().settlement->id});
    });
    row("remove a letter in which something is settled", [](SmallProject &small) {
        small.apply(Edits::settle(settling(small, Decision::Both)));
        return Edits::removeLetters({small.letter(u"first.txt"_s)});
    });
    row("remove a coder whose differences are settled", [](SmallProject &small) {
        small.apply(Edits::settle(settling(small, Decision::Both)));
        for (const Passage &passage : small.passages()) {
            if (passage.coder == small.coder(u"Bo"_s))
                small.apply(Edits::removePassages({passage.id}));
        }
        return Edits::removeCoder(small.coder(u"Bo"_s));
    });
}

void changingWhatIsAnothers()
{
    const auto row = newRow;
    row("change of another's passage", [](SmallProject &small) {
        Passage passage = othersPassage(small);
        passage.certainty = 3;
        return Edits::changePassages({firstPassage(small), passage});
    });
    row("another's passage resized",
        [](SmallProject &small) { return Edits::resizePassage(othersPassage(small).id, {20, 40}); });
    row("another's passage split",
        [](SmallProject &small) { return Edits::splitPassage(othersPassage(small).id, 30); });
    row("another's passage recoded", [](SmallProject &small) {
        std::ignore = othersPassage(small);
        return Edits::recodePassages(idsOf(small.passages()), {.newTask = {u"Laundry"_s}});
    });
    row("another's passage noted", [](SmallProject &small) {
        std::ignore = othersPassage(small);
        return Edits::notePassages(idsOf(small.passages()), {.goodQuote = true});
    });
    row("another's passage removed", [](SmallProject &small) {
        std::ignore = othersPassage(small);
        return Edits::removePassages(idsOf(small.passages()));
    });
    row("passage of the consensus removed", [](SmallProject &small) {
        small.apply(Edits::settle(settling(small, Decision::A)));
        small->setCurrentCoder(small.coder(u"Ann"_s));
        const QList<Passage> all = small.passages();
        const CoderId consensus = small.coder(u"Consensus"_s);
        return Edits::removePassages({std::ranges::find(all, consensus, &Passage::coder)->id});
    });
    row("passage changed by nobody at the window", [](SmallProject &small) {
        small->readAsCoder();
        return Edits::removePassages({firstPassage(small).id});
    });
}

/// What makes its edit itself.
using Import = std::function<void(SmallProject &)>;

void everyImport(const std::function<void(const char *name, const Import &import)> &row)
{
    row("passages", [](SmallProject &small) {
        const QString path = small.folder() + u"/out.csv"_s;
        if (!exportPassages(small.path(), path, {}) || !importPassageTable(small.project(), path, u"Ann"_s))
            qFatal("the passages cannot be imported");
    });
    row("signatories", [](SmallProject &small) {
        auto prepared = prepareText(u"What next? Payroll stays where it is."_s, u"other.txt"_s);
        if (!prepared || !importLetters(small.project(), *std::move(prepared), SameTexts::Signatories))
            qFatal("the signatory cannot be listed");
    });
    row("a project of another program", [](SmallProject &small) {
        SmallProject other;
        NewLetter letter;
        letter.name = u"third.txt"_s;
        letter.text = u"A third letter."_s;
        other.apply(Edits::addLetters({letter}));
        const QString path = small.folder() + u"/out.qdpx"_s;
        if (!exportQdpx(other.path(), path) || !importQdpx(small.project(), prepareQdpx(path).value()))
            qFatal("the project cannot be imported");
    });
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private slots:
    void aTextThatBeginsWithAByteOrderMarkStaysAsItIs()
    {
        SmallProject small;
        NewLetter letter;
        letter.name = u"third.txt"_s;
        letter.text = u"\uFEFF\uFEFFEtaten svarer."_s;
        small.apply(Edits::addLetters({letter}));
        Passage passage;
        passage.letter = small.letter(letter.name);
        passage.coder = small.coder(u"Ann"_s);
        passage.range = {1, 8};
        passage.memo = u"\uFEFFmemo"_s;
        small.apply(Edits::addPassage(passage));
        small.reopen();
        QCOMPARE(small->text(small.letter(letter.name)).value().string(), letter.text);
        const auto found = small->passages(small.letter(letter.name)).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().memo, passage.memo);
        QCOMPARE(small->quotedPassage(found.constFirst().id).value().quote, u"\uFEFFEtaten"_s);
        QVERIFY(small->undo());
        QVERIFY(small->redo());
        QVERIFY(small->undo());
    }

    void undoAndRedoAreExact_data()
    {
        QTest::addColumn<MakeEdit>("make");
        everyKindOfEdit(newRow);
        everyKindOfSettling(newRow);
    }

    void undoAndRedoAreExact()
    {
        QFETCH(MakeEdit, make);
        SmallProject small;
        const Edit edit = make(small);
        const QString before = small.contents();
        const Change change = small.apply(edit);
        QVERIFY(!change.isEmpty());
        const QString after = small.contents();
        QVERIFY(before != after);
        QVERIFY(!small->undoTitle().contains(u"%"));
        QVERIFY(small->undoTitle() != edit.kind);

        QVERIFY(small->undo().has_value());
        QCOMPARE(small.contents(), before);
        QVERIFY(small->redo().has_value());
        QCOMPARE(small.contents(), after);

        small.reopen();
        QVERIFY(small->undo().has_value());
        QCOMPARE(small.contents(), before);
        small.reopen();
        QVERIFY(small->redo().has_value());
        QCOMPARE(small.contents(), after);
        QCOMPARE(brokenStep(small.path()), std::nullopt);
    }

    void importsAreUndoneAndRedoneExactly_data()
    {
        QTest::addColumn<Import>("import");
        everyImport([](const char *name, const Import &import) { QTest::newRow(name) << import; });
    }

    void importsAreUndoneAndRedoneExactly()
    {
        QFETCH(Import, import);
        SmallProject small;
        const QString before = small.contents();
        import(small);
        const QString after = small.contents();
        QVERIFY(before != after);
        QVERIFY(!small->undoTitle().contains(u"%"));
        QVERIFY(small->undo().has_value());
        QCOMPARE(small.contents(), before);
        small.reopen();
        QVERIFY(small->redo().has_value());
        QCOMPARE(small.contents(), after);
        QCOMPARE(brokenStep(small.path()), std::nullopt);
    }

    void everyKindHasARowHereAndAPlaceInTheList()
    {
        QSet<QString> tried;
        const auto note = [&tried](const char *, const MakeEdit &make) {
            SmallProject small;
            tried.insert(make(small).kind);
        };
        everyKindOfEdit(note);
        everyKindOfSettling(note);
        everyImport([&tried](const char *, const Import &import) {
            SmallProject small;
            import(small);
            tried.insert(small->journal(1)->constFirst().kind);
        });
        QSet<QString> known;
        for (const EditKind &kind : editKinds())
            known.insert(QString(kind.id));
        QCOMPARE(known.size(), editKinds().size());
        QCOMPARE(known - tried, QSet<QString>());
        QCOMPARE(tried - known, QSet<QString>());
    }

    void aTitleNamesWhatItsKindSays()
    {
        for (const EditKind &kind : editKinds()) {
            const QJsonObject details{{u"name"_s, u"Ä"_s}, {u"into"_s, u"Ö"_s}, {u"count"_s, 7}};
            const QString title = editTitle(QString(kind.id), details);
            QVERIFY2(title != QString(kind.id) && !title.contains(u'%'), qPrintable(title));
            QCOMPARE(title.contains(u"Ä"), kind.first != EditKind::Names::Nothing && !kind.whole);
            QCOMPARE(title.contains(u"Ö"), kind.second != EditKind::Names::Nothing && !kind.whole);
            QCOMPARE(title.contains(u"7"), kind.isCounted());
            const QString undo = editTitle(QString(kind.id), details, TitleFor::Undo);
            QCOMPARE(undo.contains(u"Ä"), kind.first != EditKind::Names::Nothing);
            QCOMPARE(undo.contains(u"Ö"), kind.second != EditKind::Names::Nothing);
        }
        QCOMPARE(editTitle(u"of-a-newer-program"_s, {}), u"of-a-newer-program"_s);
    }

    void undoTellsOfTheCodeAndTheLetter()
    {
        SmallProject small;
        Passage passage = small.passages().constFirst();
        const QString task = small->codebook().task(passage.task)->name;
        const QString letter = small->letter(passage.letter)->name;
        const auto undoIs = [&](const QString &title) {
            QCOMPARE(small->undoTitle(), title.arg(task, letter));
            small.reopen();
            QCOMPARE(small->undoTitle(), title.arg(task, letter));
            QVERIFY(small->journal(1)->constFirst().title.contains(u"assage"));
        };
        passage.certainty = 1;
        small.apply(Edits::changePassage(passage));
        undoIs(u"Change “%1” in “%2”"_s);
        small.apply(Edits::resizePassage(passage.id, {passage.range.start, passage.range.end - 1}));
        undoIs(u"Resize “%1” in “%2”"_s);
        small.apply(Edits::splitPassage(passage.id, passage.range.start + 1));
        undoIs(u"Split “%1” in “%2”"_s);
        small.apply(Edits::removePassages({passage.id}));
        undoIs(u"Remove “%1” from “%2”"_s);
        passage.range = {passage.range.start, passage.range.start + 3};
        small.apply(Edits::addCoded(passage, {.newTask = {u"Kinder \"garten\" "_s + QString(60, u'x')}}));
        QCOMPARE(small->undoTitle(), u"Code “%1…” in “%2”"_s.arg(u"Kinder ’garten’ "_s + QString(23, u'x'), letter));
    }

    void theMemoryFollowsTheFile_data() { undoAndRedoAreExact_data(); }

    void theMemoryFollowsTheFile()
    {
        QFETCH(MakeEdit, make);
        SmallProject small;
        const Edit edit = make(small);
        for (const Letter &letter : small->letters())
            QVERIFY(small->passages(letter.id).has_value());
        const auto compare = [&small] {
            auto fresh = Project::open(small.path(), Project::Access::Read);
            QVERIFY(fresh.has_value());
            QCOMPARE(small->codebook(), (*fresh)->codebook());
            QCOMPARE(small->coders(), (*fresh)->coders());
            QCOMPARE(small->letters(), (*fresh)->letters());
            for (const Letter &letter : small->letters()) {
                auto here = *small->passages(letter.id);
                auto there = *(*fresh)->passages(letter.id);
                std::ranges::sort(here, {}, &Passage::id);
                std::ranges::sort(there, {}, &Passage::id);
                QCOMPARE(here, there);
                for (const Coder &coder : small->coders()) {
                    QCOMPARE(small->passageCount(letter.id, coder.id), (*fresh)->passageCount(letter.id, coder.id));
                    QCOMPARE(small->isDone(letter.id, coder.id), (*fresh)->isDone(letter.id, coder.id));
                }
            }
            QCOMPARE(small->passageCount(), (*fresh)->passageCount());
            for (const Task &task : small->codebook().tasks)
                QCOMPARE(small->passageCount(task.id), (*fresh)->passageCount(task.id));
            for (const Argument &argument : small->codebook().arguments)
                QCOMPARE(small->passageCount(argument.id), (*fresh)->passageCount(argument.id));
            QCOMPARE(small->undoTitle(), (*fresh)->undoTitle());
            QCOMPARE(small->redoTitle(), (*fresh)->redoTitle());
        };
        small.apply(edit);
        compare();
        QVERIFY(small->undo().has_value());
        compare();
        QVERIFY(small->redo().has_value());
        compare();
    }

    void whatFailsChangesNothing_data()
    {
        QTest::addColumn<MakeEdit>("make");
        const auto row = newRow;
        row("passage outside the text", [](SmallProject &small) {
            Passage good = newPassage(small);
            Passage bad = good;
            bad.range = {40, 4000};
            return Edits::addPassages({good, bad});
        });
        row("empty passage", [](SmallProject &small) { return Edits::resizePassage(firstPassage(small).id, {9, 9}); });
        row("split at the edge", [](SmallProject &small) { return Edits::splitPassage(firstPassage(small).id, 7); });
        row("passage that is gone",
            [](SmallProject &small) { return Edits::removePassages({firstPassage(small).id, PassageId(999)}); });
        row("passage of a task that is not there", [](SmallProject &small) {
            Passage passage = firstPassage(small);
            passage.task = TaskId(999);
            return Edits::changePassage(passage);
        });
        row("letter name taken",
            [](SmallProject &small) { return Edits::renameLetter(small.letter(u"first.txt"_s), u"second.txt"_s); });
        row("letter without a name",
            [](SmallProject &small) { return Edits::renameLetter(small.letter(u"first.txt"_s), u" "_s); });
        row("no date", [](SmallProject &small) {
            return Edits::setFact(small.letter(u"first.txt"_s), Fact::Dated, u"in spring"_s);
        });
        row("attribute without a name",
            [](SmallProject &small) { return Edits::setAttribute(small.letter(u"first.txt"_s), u" "_s, u"x"_s); });
        row("coder with passages", [](SmallProject &small) { return Edits::removeCoder(small.coder(u"Ann"_s)); });
        row("coder merged with itself",
            [](SmallProject &small) { return Edits::mergeCoders(small.coder(u"Ann"_s), small.coder(u"Ann"_s)); });
        row("coder name taken", [](SmallProject &) { return Edits::addCoder({{}, {}, u"ann"_s, {}}); });
        row("task id taken", [](SmallProject &) {
            Task task;
            task.name = u"X"_s;
            task.text.code = u"T.PAY"_s;
            return Edits::addTask(task);
        });
        row("passage that is there already", [](SmallProject &small) {
            Passage same = firstPassage(small);
            same.id = {};
            same.uuid = {};
            std::ranges::reverse(same.arguments);
            same.memo = u"More"_s;
            return Edits::addPassage(same);
        });
        row("coding that is there already", [](SmallProject &small) {
            Passage same = firstPassage(small);
            same.id = {};
            same.uuid = {};
            return Edits::addCoded(same, codingOf(same));
        });
        row("letter name taken in another form of Unicode", [](SmallProject &small) {
            small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"\u00C5.txt"_s));
            return Edits::renameLetter(small.letter(u"second.txt"_s), u"A\u030A.txt"_s);
        });
        row("coder name taken in another form of Unicode", [](SmallProject &small) {
            small.apply(Edits::addCoder({{}, {}, u"\u00C5se"_s, {}}));
            return Edits::addCoder({{}, {}, u"a\u030Ase"_s, {}});
        });
        row("task name taken in its group",
            [](SmallProject &small) { return Edits::addTask(named(small, u"homes"_s)); });
        row("group name taken in its group", [](SmallProject &small) {
            Task group = named(small, u"HOMES"_s);
            group.group = true;
            return Edits::addTask(group);
        });
        row("task name taken at the top", [](SmallProject &) {
            Task task;
            task.name = u"Pay\u00ADroll"_s;
            return Edits::addTask(task);
        });
        row("task renamed to one of its group", [](SmallProject &small) {
            Task task = *small->codebook().task(small.task(u"Meals"_s));
            task.name = u"Homes"_s;
            return Edits::changeTask(task);
        });
        row("task moved to one of its name", [](SmallProject &small) {
            Task task;
            task.name = u"Homes"_s;
            task.text.code = u"T.TOP"_s;
            small.apply(Edits::addTask(task));
            return Edits::moveTask(small->codebook().findTask(u"T.TOP"_s)->id, small.task(u"Care"_s), 0);
        });
        row("task merged into one that has another of its name below", [](SmallProject &small) {
            for (const QString &above : {u"Homes"_s, u"Meals"_s}) {
                Task task = named(small, u"Kitchens"_s);
                task.parent = small.task(above);
                small.apply(Edits::addTask(task));
            }
            return Edits::mergeTasks(small.task(u"Homes"_s), small.task(u"Meals"_s));
        });
        row("actor name taken", [](SmallProject &) { return Edits::addActor({{}, {}, u"Borough"_s, {}, {}, 0}); });
        row("alias taken", [](SmallProject &small) {
            Actor actor = *small->codebook().actor(small.actor(u"company"_s));
            actor.aliases = {u"AGENCY"_s};
            return Edits::changeActor(actor);
        });
        row("argument name taken", [](SmallProject &) {
            Argument argument;
            argument.name = u"Nearness"_s;
            return Edits::addArgument(argument);
        });
        row("argument renamed to another", [](SmallProject &small) {
            Argument argument = *small->codebook().argument(small.argument(u"skill"_s));
            argument.name = u"nearness "_s;
            return Edits::changeArgument(argument);
        });
        row("task below itself",
            [](SmallProject &small) { return Edits::moveTask(small.task(u"Care"_s), small.task(u"Homes"_s), 0); });
        row("task merged into a group",
            [](SmallProject &small) { return Edits::mergeTasks(small.task(u"Payroll"_s), small.task(u"Care"_s)); });
        row("actor that a direction names",
            [](SmallProject &small) { return Edits::removeActor(small.actor(u"agency"_s)); });
        row("direction that is there already", [](SmallProject &small) {
            Direction direction;
            direction.from = small.actor(u"agency"_s);
            direction.to = small.actor(u"district"_s);
            return Edits::addDirection(direction);
        });
        row("transfer without actors", [](SmallProject &) { return Edits::addDirection({}); });
        row("note that is missing", [](SmallProject &small) { return Edits::settle(settling(small, Decision::Left)); });
        row("both where there is one",
            [](SmallProject &small) { return Edits::settle(settling(small, Decision::Both, true)); });
        row("agreed that is not", [](SmallProject &small) {
            return Edits::settle({settling(small, Decision::A, true), settling(small, Decision::Agreed)});
        });
        row("edited outside the text", [](SmallProject &small) {
            Passage outside = newPassage(small);
            outside.range = {40, 4000};
            return Edits::settle(withEdited(settling(small, Decision::Edited), {newPassage(small), outside}));
        });
        row("nothing to settle", [](SmallProject &small) {
            return Edits::settle(
                {small.letter(u"first.txt"_s), small.coder(u"Ann"_s), small.coder(u"Bo"_s), {}, {}, Decision::A});
        });
        row("passage of another letter", [](SmallProject &small) {
            Settling wrong = settling(small, Decision::A);
            wrong.letter = small.letter(u"second.txt"_s);
            return Edits::settle(wrong);
        });
        row("passage of another coder", [](SmallProject &small) {
            Settling wrong = settling(small, Decision::A);
            std::swap(wrong.a, wrong.b);
            return Edits::settle(wrong);
        });
        row("coder and the same",
            [](SmallProject &small) { return Edits::addConsensus(small.coder(u"Ann"_s), small.coder(u"Ann"_s)); });
        row("settlement that is gone", [](SmallProject &) { return Edits::withdrawSettlements({SettlementId(999)}); });
        row("settling what one may not see", [](SmallProject &small) {
            const Settling wanted = settling(small, Decision::A);
            small.apply(Edits::setBlind(true));
            small->setCurrentCoder(small.coder(u"Ann"_s));
            return Edits::settle(wanted);
        });
        row("second codebook", [](SmallProject &) { return Edits::setCodebook({}); });
        row("coding that says nothing", [](SmallProject &small) { return Edits::addCoded(newPassage(small), {}); });
        row("recoding that says nothing",
            [](SmallProject &small) { return Edits::recodePassages({firstPassage(small).id}, {}); });
        row("coding outside the text, with a new task", [](SmallProject &small) {
            Passage bad = newPassage(small);
            bad.range = {40, 4000};
            return Edits::addCoded(bad, {.newTask = {u"Laundry"_s}});
        });
        changingWhatIsAnothers();
    }

    void whatFailsChangesNothing()
    {
        QFETCH(MakeEdit, make);
        SmallProject small;
        const Edit edit = make(small);
        const QString before = small.contents();
        const auto journal = *small->journal();
        QSignalSpy spy(&small.project(), &Project::changed);
        const auto change = small->apply(edit);
        QVERIFY(!change.has_value());
        QVERIFY2(change.error().message.endsWith(u'.'), qPrintable(change.error().message));
        QCOMPARE(small.contents(), before);
        QCOMPARE(small->journal()->size(), journal.size());
        QCOMPARE(spy.count(), 0);
    }

    void recodingSeveralMakesWhatIsNewOnce()
    {
        SmallProject small;
        const Codebook before = small->codebook();
        small.apply(Edits::recodePassages(idsOf(small.passages()),
            {.newTask = {u"CARE"_s, u"Laundry"_s},
                .newDirection = NewDirection{.from = u"borough"_s, .to = u"council"_s}}));
        const Codebook &now = small->codebook();
        QCOMPARE(now.tasks.size(), before.tasks.size() + 1);
        QCOMPARE(now.actors.size(), before.actors.size() + 1);
        QCOMPARE(now.directions.size(), before.directions.size() + 1);
        QCOMPARE(now.taskPath(small.task(u"Laundry"_s)), u"Care / Laundry"_s);
        for (const Passage &passage : small.passages()) {
            QCOMPARE(passage.task, small.task(u"Laundry"_s));
            QCOMPARE(passage.direction, small.direction(u"district → council"_s));
            QVERIFY(passage.arguments.isEmpty());
        }
        QCOMPARE(firstPassage(small).memo, u"A *memo*"_s);
        QVERIFY(small->undo());
        QCOMPARE(small->codebook(), before);
    }

    void whatIsNotTouchedStaysAsEachPassageHasIt()
    {
        SmallProject small;
        const QList<Passage> before = small.passages();
        const Coding shared = sharedCoding(before);
        QVERIFY(shared.isEmpty());
        Coding coding = shared;
        coding.task = small.task(u"Meals"_s);
        small.apply(Edits::recodePassages(idsOf(before), coding, {}, shared));
        QList<Passage> now = small.passages();
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(now.at(i).task, coding.task);
            QCOMPARE(now.at(i).direction, before.at(i).direction);
            QCOMPARE(now.at(i).arguments, before.at(i).arguments);
        }
        const Coding meals = sharedCoding(now);
        QCOMPARE(meals, (Coding{.task = coding.task}));
        coding = meals;
        coding.arguments = {small.argument(u"nearness"_s)};
        coding.newDirection = NewDirection{.kind = Direction::Kind::Cooperation};
        small.apply(Edits::recodePassages(idsOf(now), coding, {}, meals));
        now = small.passages();
        QCOMPARE(now.at(0).arguments.size(), 2); // has it already, and another
        QCOMPARE(now.at(1).arguments, coding.arguments);
        const Coding all = sharedCoding(now);
        QVERIFY(all.direction.isValid());
        QCOMPARE(all.arguments, coding.arguments);
        small.apply(Edits::recodePassages(idsOf(now), {.task = all.task, .direction = all.direction}, {}, all));
        now = small.passages();
        QCOMPARE(now.at(0).arguments, QList<ArgumentId>{small.argument(u"skill"_s)});
        QVERIFY(now.at(1).arguments.isEmpty());
    }

    void whatIsOthersIsRefusedWithHowManyAndWhose()
    {
        SmallProject small;
        small.apply(Edits::settle(settling(small, Decision::A)));
        std::ignore = othersPassage(small);
        const auto one = small->apply(Edits::removePassages({othersPassage(small).id}));
        QCOMPARE(one.error().message, u"This passage is Bo’s; only Bo can change it."_s);
        const auto all = small->apply(Edits::removePassages(idsOf(small.passages())));
        QVERIFY2(all.error().message.startsWith(u"2 of the 4 passages cannot be changed by you (Bo: 1, Consensus: 1)."),
            qPrintable(all.error().message));
    }

    void aConsensusIsChangedByWhoeverCodesAsIt()
    {
        SmallProject small;
        small.apply(Edits::settle(settling(small, Decision::A)));
        small->readAsCoder();
        small->setCurrentCoder(small.coder(u"Consensus"_s));
        const QList<Passage> all = small.passages();
        const auto agreed = std::ranges::find(all, small->currentCoder(), &Passage::coder);
        QVERIFY(small->mayChange(*agreed));
        QVERIFY(small->apply(Edits::removePassages({agreed->id})).has_value());
    }

    void nobodyInParticularChangesWhatAnybodyHasUnlessAtTheWindow()
    {
        SmallProject small;
        QVERIFY(small->mayChange(firstPassage(small)));
        QVERIFY(small->whyNotChange(small.passages()).isEmpty());
        small->readAsCoder();
        QVERIFY(!small->mayChange(firstPassage(small)));
        QVERIFY(small->whyNotChange(small.passages()).contains(u"No coder is chosen"));
    }

    void whatACoderSaidLastIsKnownInTheNextSession()
    {
        SmallProject small;
        small->setCurrentCoder(small.coder(u"Bo"_s));
        QVERIFY(small->recentCodings(5)->isEmpty());
        const Coding first{.task = small.task(u"Meals"_s), .arguments = {small.argument(u"skill"_s)}};
        small.apply(Edits::addCoded(newPassage(small), first));
        small.apply(
            Edits::addCoded(newPassage(small), {.newDirection = NewDirection{.from = u"club"_s, .to = u"company"_s}}));
        const Coding second{.direction = small.direction(u"club → company"_s)};
        QVERIFY(second.direction.isValid());
        Passage elsewhere = newPassage(small);
        elsewhere.range.end -= 1;
        small.apply(Edits::addCoded(elsewhere, first));
        small.apply(Edits::recodePassages({small.passages().at(0).id}, second));
        for (int session = 0; session < 2; ++session) {
            QCOMPARE(*small->recentCodings(5), (QList{second, first}));
            QCOMPARE(*small->recentCodings(1), QList{second});
            small->setCurrentCoder(small.coder(u"Ann"_s));
            QVERIFY(small->recentCodings(5)->isEmpty());
            small->setCurrentCoder({});
            QVERIFY(small->recentCodings(5)->isEmpty());
            small.reopen();
            small->setCurrentCoder(small.coder(u"Bo"_s));
        }
        small.apply(Edits::removeDirection(second.direction));
        QCOMPARE(*small->recentCodings(5), (QList{Coding(), first}));
    }

    void aCodeMadeAfterAnUndoIsNotTakenForTheUndoneOne()
    {
        SmallProject small;
        small->setCurrentCoder(small.coder(u"Bo"_s));
        small.apply(Edits::addCoded(newPassage(small), {.newTask = {u"Laundry"_s}}));
        QVERIFY(small->undo());
        Task other;
        other.name = u"Cleaning"_s;
        small.apply(Edits::addTask(other));
        QVERIFY(small->recentCodings(5)->isEmpty());
    }

    void anEditAfterUndoDiscardsWhatWasUndone()
    {
        SmallProject small;
        small.apply(Edits::addPassage(newPassage(small)));
        QVERIFY(small->undo().has_value());
        small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s));
        QVERIFY(small->redoTitle().isEmpty());
        const auto journal = *small->journal(2);
        QCOMPARE(journal.at(0).state, JournalEntry::State::Done);
        QCOMPARE(journal.at(1).state, JournalEntry::State::Discarded);
        QVERIFY(small->redo()->isEmpty());
    }

    void theJournalSaysWhoDidWhat()
    {
        SmallProject small;
        small->setCurrentCoder(small.coder(u"Bo"_s));
        small.apply(Edits::addPassage(newPassage(small)));
        const JournalEntry entry = small->journal(1)->constFirst();
        QCOMPARE(entry.coder, u"Bo"_s);
        QCOMPARE(entry.kind, u"add-passage"_s);
        QVERIFY(entry.made.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void aSignalTellsWhatChanged()
    {
        SmallProject small;
        QSignalSpy spy(&small.project(), &Project::changed);
        const Passage passage = firstPassage(small);
        small.apply(Edits::removePassages({passage.id}));
        QCOMPARE(spy.count(), 1);
        const Change removed = spy.takeFirst().constFirst().value<Change>();
        QCOMPARE(removed.passages.size(), 1);
        QCOMPARE(removed.passages.constFirst().id, passage.id);
        QCOMPARE(removed.passages.constFirst().letter, passage.letter);
        QCOMPARE(removed.passages.constFirst().what, Change::PassageChange::What::Removed);
        QVERIFY(small->undo().has_value());
        QCOMPARE(spy.takeFirst().constFirst().value<Change>().passages.constFirst().what,
            Change::PassageChange::What::Added);
    }
};

KODEKS_TEST(TestEdits)
#include "tst_edits.moc"
