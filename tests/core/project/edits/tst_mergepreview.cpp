// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/mergepreview.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct Two
{
    Passage add(TaskId task, DirectionId direction, const QList<ArgumentId> &arguments = {})
    {
        Passage passage;
        passage.letter = small.letter(u"second.txt"_s);
        passage.coder = small.coder(u"Ann"_s);
        passage.range = {0, 4};
        passage.task = task;
        passage.direction = direction;
        passage.arguments = arguments;
        small.apply(Edits::addPassage(passage));
        return passage;
    }

    SmallProject small;
};

} // namespace

/// What merging codes would do, told before, and splitting one.
class TestMergePreview : public QObject
{
    Q_OBJECT

private slots:
    void tasksThatSayTheSameCoincide();
    void anArgumentBesideTheOtherCoincidesWithNothing();
    void actorsBringDirectionsTogether();
    void whatIsToldIsWhatHappens();
    void partOfATasksPassagesGetsANewTask();
    void partOfAnArgumentsPassagesGetsANewArgument();
    void whatLacksTheCodeIsNotSplitOff();
    void anotherCodersPassageIsNotSplitOff();
};

void TestMergePreview::tasksThatSayTheSameCoincide()
{
    Two two;
    SmallProject &small = two.small;
    const TaskId homes = small.task(u"Homes"_s);
    const TaskId meals = small.task(u"Meals"_s);
    const DirectionId unchanged = small.direction(u"unchanged"_s);
    two.add(homes, unchanged);
    two.add(meals, unchanged);
    two.add(meals, small.direction(u"agency → district"_s));
    QCOMPARE(previewMerge(small.project(), std::pair(meals, homes)).value(), (MergePreview{2, 1}));
    QCOMPARE(previewMerge(small.project(), std::pair(homes, meals)).value(), (MergePreview{3, 1}));
    QCOMPARE(previewMerge(small.project(), std::pair(meals, small.task(u"Payroll"_s))).value(), (MergePreview{2, 0}));
}

void TestMergePreview::anArgumentBesideTheOtherCoincidesWithNothing()
{
    Two two;
    SmallProject &small = two.small;
    const ArgumentId near = small.argument(u"nearness"_s);
    const ArgumentId skill = small.argument(u"skill"_s);
    QCOMPARE(previewMerge(small.project(), std::pair(skill, near)).value(), (MergePreview{1, 0}));
    two.add(small.task(u"Meals"_s), {}, {near});
    two.add(small.task(u"Meals"_s), {}, {skill});
    two.add(small.task(u"Meals"_s), {}, {skill, near});
    QCOMPARE(previewMerge(small.project(), std::pair(skill, near)).value(), (MergePreview{3, 2}));
}

void TestMergePreview::actorsBringDirectionsTogether()
{
    Two two;
    SmallProject &small = two.small;
    Direction other;
    other.kind = Direction::Kind::Transfer;
    other.from = small.actor(u"company"_s);
    other.to = small.actor(u"district"_s);
    small.apply(Edits::addDirection(other));
    two.add(small.task(u"Meals"_s), small.direction(u"agency → district"_s));
    two.add(small.task(u"Meals"_s), small.direction(u"company → district"_s));
    const std::pair actors(small.actor(u"company"_s), small.actor(u"agency"_s));
    QCOMPARE(previewMerge(small.project(), actors).value(), (MergePreview{1, 1}));
    QCOMPARE(previewMerge(small.project(), std::pair(actors.second, actors.first)).value(), (MergePreview{3, 1}));
}

void TestMergePreview::whatIsToldIsWhatHappens()
{
    SampleProject sample;
    const QList<Task> tasks = sample->codebook().tasks;
    const QList<Passage> before = [&] {
        QList<Passage> all;
        for (const QuotedPassage &each : sample.passages())
            all.append(each.passage);
        return all;
    }();
    // Both coders say the same of each place with another task as well, so that merging joins them.
    const auto held = std::ranges::find_if(tasks, [](const Task &task) { return !task.group; });
    const auto other = std::find_if(held + 1, tasks.end(), [](const Task &task) { return !task.group; });
    QList<Passage> added;
    for (const Passage &passage : before) {
        if (passage.task == held->id) {
            added.append(passage);
            added.last().id = {};
            added.last().uuid = {};
            added.last().task = other->id;
        }
    }
    sample.apply(Edits::addPassages(added));
    const qsizetype all = sample->passageCount();
    const MergePreview preview = previewMerge(*sample.get(), std::pair(other->id, held->id)).value();
    QCOMPARE(preview.passages, sample->passageCount(other->id));
    QVERIFY(preview.coinciding >= added.size() && preview.coinciding > 0);
    sample.apply(Edits::mergeTasks(other->id, held->id));
    QCOMPARE(sample->passageCount(), all - preview.coinciding);
}

void TestMergePreview::partOfATasksPassagesGetsANewTask()
{
    SmallProject small;
    const TaskId homes = small.task(u"Homes"_s);
    const QString before = small.contents();
    Task made;
    made.name = u" Small homes "_s;
    made.parent = small.task(u"Care"_s);
    made.text.definition = u"Few rooms."_s;
    const PassageId passage = small.passages().constFirst().id;
    small.apply(Edits::splitTask(homes, made, {passage}));
    const Task *task = small->codebook().task(small->passage(passage)->task);
    QCOMPARE(task->name, u"Small homes"_s);
    QCOMPARE(task->text.definition, u"Few rooms."_s);
    QVERIFY(!task->text.code.isEmpty());
    QCOMPARE(small->passageCount(task->id), 1);
    QCOMPARE(small->passageCount(homes), 1);
    QCOMPARE(small->undoTitle(), u"Split “Small homes” off “Homes”"_s);
    QVERIFY(small->undo());
    QCOMPARE(small.contents(), before);
}

void TestMergePreview::partOfAnArgumentsPassagesGetsANewArgument()
{
    SmallProject small;
    Argument made;
    made.name = u"good skill"_s;
    const Passage passage = small.passages().constFirst();
    const qsizetype at = passage.arguments.indexOf(small.argument(u"skill"_s));
    small.apply(Edits::splitArgument(small.argument(u"skill"_s), made, {passage.id}));
    const Passage now = small->passage(passage.id).value();
    QCOMPARE(now.arguments.size(), passage.arguments.size());
    QCOMPARE(now.arguments.at(at), small.argument(u"good skill"_s));
    QVERIFY(now.modified >= passage.modified);
}

void TestMergePreview::whatLacksTheCodeIsNotSplitOff()
{
    SmallProject small;
    const QString before = small.contents();
    Task made;
    made.name = u"Other meals"_s;
    const auto refused = small->apply(Edits::splitTask(small.task(u"Meals"_s), made, {small.passages().first().id}));
    QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
    QCOMPARE(small.contents(), before);
    made.name = u"Homes"_s;
    made.parent = small.task(u"Care"_s);
    QVERIFY(!small->apply(Edits::splitTask(small.task(u"Homes"_s), made, {small.passages().first().id})));
    QVERIFY(!small->apply(Edits::splitTask(small.task(u"Homes"_s), made, {})));
    QCOMPARE(small.contents(), before);
}

void TestMergePreview::anotherCodersPassageIsNotSplitOff()
{
    SmallProject small;
    small->setCurrentCoder(small.coder(u"Bo"_s));
    small->readAsCoder();
    const QList<Passage> all = small.passages();
    const auto anns = std::ranges::find(all, small.coder(u"Ann"_s), &Passage::coder);
    Task made;
    made.name = u"Small homes"_s;
    const auto refused = small->apply(Edits::splitTask(small.task(u"Homes"_s), made, {anns->id}));
    QVERIFY(!refused && refused.error().kind == Error::Kind::ReadOnly);
}

KODEKS_TEST(TestMergePreview)
#include "tst_mergepreview.moc"
