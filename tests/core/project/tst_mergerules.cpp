// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/check.h"
#include "core/storage/connection.h"
#include "tests/support/projects/copies.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Task taskNamed(const Project &project, const QString &name)
{
    const auto &tasks = project.codebook().tasks;
    const auto found = std::ranges::find(tasks, name, &Task::name);
    return found == tasks.end() ? Task() : *found;
}

Passage firstPassage(const Project &project)
{
    return project.allPassages()->constFirst().passage;
}

std::function<Edit(Project &)> define(const QString &task, const QString &definition)
{
    return [=](Project &project) {
        Task changed = taskNamed(project, task);
        changed.text.definition = definition;
        return Edits::changeTask(changed);
    };
}

std::function<Edit(Project &)> recode(const QString &memo)
{
    return [memo](Project &project) {
        Passage passage = firstPassage(project);
        passage.memo = memo;
        return Edits::changePassage(passage);
    };
}

std::function<Edit(Project &)> addLetter(const QString &name, const QString &text)
{
    return [=](Project &) {
        NewLetter letter;
        letter.name = name;
        letter.text = text;
        letter.original = text.toUtf8();
        return Edits::addLetters({letter});
    };
}

std::function<Edit(Project &)> codePassage(const QString &letter, const QString &task)
{
    return [=](Project &project) {
        Passage passage;
        passage.letter = project.findLetter(letter)->id;
        passage.coder = project.coders().constFirst().id;
        passage.range = {0, 3};
        passage.task = taskNamed(project, task).id;
        return Edits::addPassage(passage);
    };
}

void execute(const QString &path, const char *sql)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

QStringList names(const auto &records)
{
    QStringList all;
    for (const auto &record : records)
        all.append(record.name);
    return all;
}

} // namespace

class TestMergeRules : public QObject
{
    Q_OBJECT

private slots:
    void whatOneCopyChangedWinsWhateverTheClocks_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("a clock that is right") << 10;
        QTest::newRow("a clock an hour behind") << -60;
    }

    void whatOneCopyChangedWinsWhateverTheClocks()
    {
        QFETCH(int, minutes);
        Copies copies({u"a"_s});
        copies.apply(u"a"_s, define(u"Homes"_s, u"first"_s), clockAt(0));
        copies.apply(u"a"_s, recode(u"first"_s), clockAt(0));
        copies.copy(copies.path(u"a"_s), u"b"_s);
        copies.apply(u"b"_s, define(u"Homes"_s, u"second"_s), clockAt(minutes));
        copies.apply(u"b"_s, recode(u"second"_s), clockAt(minutes));
        const MergePlan there = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(there.passages.changed, 1);
        QCOMPARE(there.codes.changed, 1);
        QVERIFY(there.differences.isEmpty());
        const MergePlan back = copies.plan(u"b"_s, u"a"_s);
        QCOMPARE(back.passages.changed + back.codes.changed, 0);
        QVERIFY(back.differences.isEmpty());
        copies.merge(u"a"_s, {u"b"_s});
        QCOMPARE(taskNamed(*copies.open(u"a"_s), u"Homes"_s).text.definition, u"second"_s);
        QCOMPARE(firstPassage(*copies.open(u"a"_s)).memo, u"second"_s);
        QCOMPARE(copies.dump(u"a"_s), copies.dump(u"b"_s));
    }

    void whatBothChangedIsShownAndTheLaterWins()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"a"_s, define(u"Homes"_s, u"ours"_s), clockAt(1));
        copies.apply(u"a"_s, recode(u"ours"_s), clockAt(4));
        copies.apply(u"b"_s, define(u"Homes"_s, u"theirs"_s), clockAt(2));
        copies.apply(u"b"_s, recode(u"theirs"_s), clockAt(3));
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(plan.differences.size(), 2);
        const MergeDifference &text = plan.differences.at(0);
        QCOMPARE(text.subject, MergeSubject::Task);
        QCOMPARE(text.name, u"Homes"_s);
        QCOMPARE(text.field, u"definition"_s);
        QCOMPARE(text.ours, u"ours"_s);
        QCOMPARE(text.theirs, u"theirs"_s);
        QCOMPARE(text.choice, MergeDifference::Choice::Theirs);
        const MergeDifference &passage = plan.differences.at(1);
        QCOMPARE(passage.subject, MergeSubject::Passage);
        QCOMPARE(passage.choice, MergeDifference::Choice::Ours);
        QVERIFY(passage.ours.contains(u"Homes · agency → district · skill · nearness · 2 · ours"));
        QCOMPARE(passage.ourPart, u"ours"_s);
        QCOMPARE(passage.theirPart, u"theirs"_s);
        QVERIFY(!passage.coder.isEmpty());
        QCOMPARE(plan.passages.same, 2);
        QCOMPARE(plan.passages.changed, 0);
        copies.merge(u"a"_s, {u"b"_s});
        QCOMPARE(taskNamed(*copies.open(u"a"_s), u"Homes"_s).text.definition, u"theirs"_s);
        QCOMPARE(firstPassage(*copies.open(u"a"_s)).memo, u"ours"_s);
    }

    void aTieGoesTheSameBothWays()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"a"_s, define(u"Homes"_s, u"ours"_s), clockAt(1));
        copies.apply(u"a"_s, recode(u"theirs"_s), clockAt(1));
        copies.apply(u"b"_s, define(u"Homes"_s, u"theirs"_s), clockAt(1));
        copies.apply(u"b"_s, recode(u"ours"_s), clockAt(1));
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        QCOMPARE(copies.plan(u"a"_s, u"b"_s).differences.size(), 2);
    }

    void fieldsAreJoinedEachByItself()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"a"_s, define(u"Homes"_s, u"defined"_s), clockAt(1));
        copies.apply(u"b"_s, [](Project &project) { return Edits::moveTask(taskNamed(project, u"Homes"_s).id, {}, 0); },
            clockAt(2));
        copies.merge(u"a"_s, {u"b"_s});
        const Task homes = taskNamed(*copies.open(u"a"_s), u"Homes"_s);
        QCOMPARE(homes.text.definition, u"defined"_s);
        QVERIFY(!homes.parent.isValid());
    }

    void whatIsChosenHoldsInLaterMergesToo()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"a"_s, define(u"Homes"_s, u"ours"_s), clockAt(1));
        copies.apply(u"a"_s, recode(u"ours"_s), clockAt(4));
        copies.apply(u"b"_s, define(u"Homes"_s, u"theirs"_s), clockAt(2));
        copies.apply(u"b"_s, recode(u"theirs"_s), clockAt(3));
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        const MergeChoices choices{{plan.differences.at(0).key, MergeDifference::Choice::Ours},
            {plan.differences.at(1).key, MergeDifference::Choice::Theirs}};
        QVERIFY(copies.open(u"a"_s, clockAt(0))->apply(bringIn(plan, choices)).has_value());
        const auto verify = [&](const QString &name) {
            QCOMPARE(taskNamed(*copies.open(name), u"Homes"_s).text.definition, u"ours"_s);
            QCOMPARE(firstPassage(*copies.open(name)).memo, u"theirs"_s);
        };
        verify(u"a"_s);
        copies.merge(u"a"_s, {u"b"_s});
        verify(u"a"_s);
        copies.merge(u"b"_s, {u"a"_s});
        verify(u"b"_s);
        QCOMPARE(copies.dump(u"a"_s), copies.dump(u"b"_s));
    }

    void lettersWithOneTextAreOneLetter()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"a"_s, addLetter(u"brev.txt"_s, u"One text, read twice."_s));
        copies.apply(u"a"_s, codePassage(u"brev.txt"_s, u"Homes"_s));
        copies.apply(u"b"_s, addLetter(u"letter.txt"_s, u"One text, read twice."_s));
        copies.apply(u"b"_s, codePassage(u"letter.txt"_s, u"Meals"_s));
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        const auto project = copies.open(u"merged"_s);
        QCOMPARE(project->letters().size(), 3);
        QCOMPARE(project->passageCount(), 5);
        // The uuid that gave way is still known: a copy made before names the letter by it.
        QVERIFY(copies.merged({u"merged"_s, u"a"_s, u"b"_s}, u"again"_s) == copies.dump(u"merged"_s));
    }

    void aLetterOfTheSameUuidWithAnotherTextIsRefused()
    {
        Copies copies({u"a"_s, u"b"_s});
        const auto db = copies.path(u"b"_s);
        const QString changed = u"Why? 😀 The homes belong in the district. They are near.\nPay him."_s;
        const QString sql
            = u"UPDATE content SET text = '%1', sha256 = '%2' WHERE text LIKE 'Why?%'; UPDATE passage SET memo = "
              u"'other' WHERE start = 7"_s.arg(changed, textSha256(changed));
        execute(db, sql.toUtf8().constData());
        const QString before = copies.dump(u"a"_s);
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(plan.refused.size(), 1);
        QCOMPARE(plan.refused.constFirst().letter, u"first.txt"_s);
        QCOMPARE(plan.refused.constFirst().position, 60);
        QCOMPARE(plan.refused.constFirst().line, 2);
        QCOMPARE(plan.refused.constFirst().passages, 2);
        QVERIFY(plan.refused.constFirst().reason.contains(u"60"));
        copies.merge(u"a"_s, {u"b"_s});
        QCOMPARE(copies.dump(u"a"_s), before);
    }

    void codebooksReadFromOneFileAreOne()
    {
        Copies copies({u"a"_s});
        Copies others({u"b"_s}); // made for itself, with the same codebook
        copies.copy(others.path(u"b"_s), u"b"_s);
        copies.apply(u"b"_s, [](Project &project) {
            Task task = taskNamed(project, u"Homes"_s);
            task.name = u"Nursing homes"_s;
            return Edits::changeTask(task);
        });
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(plan.codes.fresh, 0);
        QCOMPARE(plan.codes.changed, 1);
        QCOMPARE(plan.letters.fresh, 0);
        QCOMPARE(plan.passages.fresh, 3);
        QCOMPARE(plan.coders.fresh, 2);
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        const auto project = copies.open(u"merged"_s);
        QCOMPARE(project->codebook().tasks.size(), 4);
        QCOMPARE(project->passageCount(taskNamed(*project, u"Nursing homes"_s).id), 4);
    }

    void aCodeMadeTwiceIsOneIfIdAndNameAgree()
    {
        Copies copies({u"a"_s, u"b"_s, u"c"_s});
        const auto laundry = [](const QString &definition) {
            return [definition](Project &) {
                Task task;
                task.name = u"Laundry"_s;
                task.text.definition = definition;
                return Edits::addTask(task);
            };
        };
        copies.apply(u"a"_s, laundry(u"by hand"_s));
        copies.apply(u"b"_s, laundry(u"by machine"_s));
        copies.apply(u"b"_s, codePassage(u"second.txt"_s, u"Laundry"_s));
        copies.apply(u"c"_s, laundry({}));
        copies.apply(u"c"_s, [](Project &project) {
            Task task = taskNamed(project, u"Laundry"_s);
            task.name = u"Cleaning"_s; // another name with the same id: another task
            return Edits::changeTask(task);
        });
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(plan.codes.fresh, 0);
        QCOMPARE(plan.differences.size(), 1);
        QCOMPARE(plan.differences.constFirst().field, u"definition"_s);
        QCOMPARE(copies.merged({u"a"_s, u"b"_s, u"c"_s}), copies.merged({u"c"_s, u"b"_s, u"a"_s}, u"cba"_s));
        const auto project = copies.open(u"merged"_s);
        QCOMPARE(project->codebook().tasks.size(), 6);
        QCOMPARE(project->passageCount(taskNamed(*project, u"Laundry"_s).id), 1);
        QStringList ids{taskNamed(*project, u"Laundry"_s).text.code, taskNamed(*project, u"Cleaning"_s).text.code};
        ids.sort();
        QCOMPARE(ids.at(0), u"T.LAUNDRY"_s);
        QVERIFY(ids.at(1).startsWith(u"T.LAUNDRY."));
    }

    void aTransferMadeTwiceIsOne()
    {
        Copies copies({u"a"_s, u"b"_s});
        for (const QString &name : {u"a"_s, u"b"_s}) {
            copies.apply(name, [](Project &project) {
                return Edits::recodePassages({firstPassage(project).id},
                    {.newDirection = NewDirection{.from = u"district"_s, .to = u"company"_s}});
            });
        }
        QCOMPARE(copies.plan(u"a"_s, u"b"_s).codes.fresh, 0);
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        QCOMPARE(copies.open(u"merged"_s)->codebook().directions.size(), 3);
    }

    void namesThatTwoHaveAreToldApart()
    {
        Copies copies({u"a"_s, u"b"_s});
        for (const QString &name : {u"a"_s, u"b"_s}) {
            copies.apply(
                name, [&](Project &) { return Edits::addCoder({{}, {}, name == u"a"_s ? u"Cy"_s : u"cy"_s, {}}); });
            copies.apply(name, [](Project &) { return Edits::addActor({{}, {}, u"school"_s, {}, {}, 0}); });
            copies.apply(name, addLetter(u"brev.txt"_s, u"The letter of "_s + name));
        }
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(plan.renamed.size(), 3);
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        const auto project = copies.open(u"merged"_s);
        QCOMPARE(names(project->coders()).filter(u"cy"_s, Qt::CaseInsensitive).size(), 2);
        QVERIFY(names(project->codebook().actors).contains(u"school"));
        static const QRegularExpression marked(u"^brev \\([0-9a-f]{4}\\)\\.txt$"_s);
        QCOMPARE(names(project->letters()).filter(marked).size(), 1);
        QVERIFY(names(project->letters()).contains(u"brev.txt"));
    }

    void aNameThatComesFreeIsGivenBack()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"a"_s, [](Project &) { return Edits::addCoder({{}, {}, u"Cy"_s, {}}); });
        copies.apply(u"b"_s, [](Project &) { return Edits::addCoder({{}, {}, u"Cy"_s, {}}); });
        copies.copy(copies.path(u"a"_s), u"c"_s);
        copies.apply(u"c"_s, [](Project &project) {
            Coder coder = *project.findCoder(u"Cy"_s);
            coder.name = u"Cyril"_s;
            return Edits::changeCoder(coder);
        });
        QCOMPARE(copies.merged({u"a"_s, u"b"_s, u"c"_s}), copies.merged({u"c"_s, u"b"_s, u"a"_s}, u"cba"_s));
        const auto project = copies.open(u"merged"_s);
        QVERIFY(project->findCoder(u"Cy"_s) && project->findCoder(u"Cyril"_s));
        QCOMPARE(project->coders().size(), 4);
    }

    void otherAbbreviationsAreSaidAndStayOut()
    {
        Copies copies({u"a"_s, u"b"_s});
        QCOMPARE(copies.plan(u"a"_s, u"b"_s).remarks, QStringList());
        execute(copies.path(u"b"_s),
            R"(INSERT INTO property(name, value) VALUES('abbreviations', '{"added":["velf"],"removed":["jf"]}'))");
        QVERIFY2(copies.plan(u"a"_s, u"b"_s)
                     .remarks.value(0)
                     .contains(u"(with velf., without jf.) than this project (none of its own)"_s),
            qPrintable(copies.plan(u"a"_s, u"b"_s).remarks.value(0)));
        QCOMPARE(copies.plan(u"b"_s, u"a"_s).remarks.size(), 1);
        QCOMPARE(copies.merge(u"a"_s, {u"b"_s}).constFirst().remarks.size(), 1);
        QCOMPARE(copies.open(u"a"_s)->abbreviations(), OwnAbbreviations());
    }

    void namesThatWereSwappedAreSwapped()
    {
        Copies copies({u"a"_s, u"b"_s});
        const auto rename = [](const QString &from, const QString &to) {
            return [=](Project &project) { return Edits::renameLetter(project.findLetter(from)->id, to); };
        };
        copies.apply(u"b"_s, rename(u"first.txt"_s, u"x"_s));
        copies.apply(u"b"_s, rename(u"second.txt"_s, u"first.txt"_s));
        copies.apply(u"b"_s, rename(u"x"_s, u"second.txt"_s));
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.dump(u"b"_s));
    }

    void tasksPutBelowEachOtherStayInTheTree()
    {
        Copies copies({u"a"_s, u"b"_s});
        const auto move = [](const QString &task, const QString &parent) {
            return [=](Project &project) {
                return Edits::moveTask(taskNamed(project, task).id, taskNamed(project, parent).id, 0);
            };
        };
        copies.apply(u"a"_s, move(u"Homes"_s, u"Meals"_s));
        copies.apply(u"b"_s, move(u"Meals"_s, u"Homes"_s));
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        QCOMPARE(copies.open(u"merged"_s)->codebook().tasks.size(), 4);
    }

    void aTaskThatIsCodedDoesNotBecomeAGroup()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"a"_s, [](Project &project) {
            Task task = taskNamed(project, u"Meals"_s);
            task.group = true;
            return Edits::changeTask(task);
        });
        copies.apply(u"b"_s, codePassage(u"second.txt"_s, u"Meals"_s));
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        QVERIFY(!taskNamed(*copies.open(u"merged"_s), u"Meals"_s).group);
    }

    void whatWasRemovedInOneCopyIsKeptAndTold()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"a"_s, [](Project &project) { return Edits::removePassages({firstPassage(project).id}); });
        const MergePlan there = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(there.passages.fresh, 1);
        QCOMPARE(there.differences.size(), 1);
        QCOMPARE(there.differences.constFirst().why, MergeDifference::Why::RemovedHere);
        QCOMPARE(there.differences.constFirst().choice, MergeDifference::Choice::Theirs);
        const MergePlan back = copies.plan(u"b"_s, u"a"_s);
        QCOMPARE(back.differences.constFirst().why, MergeDifference::Why::RemovedThere);
        QCOMPARE(back.differences.constFirst().choice, MergeDifference::Choice::Ours);
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        QCOMPARE(copies.open(u"merged"_s)->passageCount(), 3);
    }

    void whatWasRemovedInOneCopyCanBeLeftOutOrRemoved()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"a"_s, [](Project &project) { return Edits::removePassages({firstPassage(project).id}); });
        const MergePlan there = copies.plan(u"a"_s, u"b"_s);
        QVERIFY(copies.open(u"a"_s)
                ->apply(bringIn(there, {{there.differences.constFirst().key, MergeDifference::Choice::Ours}}))
                .has_value());
        QCOMPARE(copies.open(u"a"_s)->passageCount(), 2);
        const MergePlan back = copies.plan(u"b"_s, u"a"_s);
        const QString before = copies.contents(u"b"_s);
        const auto project = copies.open(u"b"_s);
        QVERIFY(project->apply(bringIn(back, {{back.differences.constFirst().key, MergeDifference::Choice::Theirs}}))
                .has_value());
        QCOMPARE(project->passageCount(), 2);
        QVERIFY(project->undo().has_value());
        QCOMPARE(copies.contents(u"b"_s), before);
    }

    void aMergedCodeTakesItsPassagesAlong()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"a"_s, [](Project &project) {
            return Edits::mergeTasks(taskNamed(project, u"Homes"_s).id, taskNamed(project, u"Meals"_s).id);
        });
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        const auto project = copies.open(u"merged"_s);
        QCOMPARE(project->passageCount(taskNamed(*project, u"Meals"_s).id), 2);
        QCOMPARE(project->passageCount(taskNamed(*project, u"Homes"_s).id), 0);
    }

    void factsAndDoneMarksComeAlong()
    {
        Copies copies({u"a"_s, u"b"_s});
        const auto letter = [](const Project &project, const QString &name) { return project.findLetter(name)->id; };
        copies.apply(u"a"_s, [&](Project &project) {
            return Edits::setFact(letter(project, u"first.txt"_s), Fact::Sender,
                FactValue{u"Found again"_s, FactValue::Source::Found, {1, 4}});
        }, clockAt(9));
        copies.apply(u"b"_s, [&](Project &project) {
            return Edits::setFact(letter(project, u"first.txt"_s), Fact::Sender, u"Corrected"_s);
        }, clockAt(1));
        copies.apply(u"b"_s, [&](Project &project) {
            return Edits::setFact(letter(project, u"second.txt"_s), Fact::Sender, std::nullopt);
        });
        copies.apply(u"b"_s, [&](Project &project) {
            return Edits::setDone(letter(project, u"second.txt"_s), project.findCoder(u"Bo"_s)->id, true);
        });
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        const auto project = copies.open(u"merged"_s);
        QCOMPARE(project->findLetter(u"first.txt"_s)->fact(Fact::Sender), u"Corrected"_s);
        QVERIFY(!project->findLetter(u"second.txt"_s)->facts.contains(Fact::Sender));
        QVERIFY(project->isDone(letter(*project, u"second.txt"_s), project->findCoder(u"Bo"_s)->id));
    }

    void attributesComeAlong()
    {
        Copies copies({u"a"_s});
        const auto set = [](const QString &letter, const QString &name, std::optional<QString> value) {
            return [=](Project &project) { return Edits::setAttribute(project.findLetter(letter)->id, name, value); };
        };
        copies.apply(u"a"_s, set(u"second.txt"_s, u"Region"_s, u"west"_s), clockAt(0));
        copies.copy(copies.path(u"a"_s), u"b"_s);
        copies.apply(u"a"_s, set(u"first.txt"_s, u"Type"_s, u"ours"_s), clockAt(1));
        copies.apply(u"b"_s, set(u"first.txt"_s, u"TYPE"_s, u"theirs"_s), clockAt(2));
        copies.apply(u"b"_s, set(u"first.txt"_s, u"v. 2"_s, u"dotted"_s), clockAt(2));
        copies.apply(u"b"_s, set(u"second.txt"_s, u"Region"_s, std::nullopt), clockAt(3));
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(plan.letters.changed, 2);
        QCOMPARE(plan.differences.size(), 1);
        QCOMPARE(plan.differences.constFirst().field, u"attribute.type"_s);
        QCOMPARE(plan.differences.constFirst().ours, u"ours"_s);
        QCOMPARE(plan.differences.constFirst().theirs, u"theirs"_s);
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        const auto project = copies.open(u"merged"_s);
        QCOMPARE(project->findLetter(u"first.txt"_s)->attributes,
            (LetterAttributes{{u"TYPE"_s, u"theirs"_s}, {u"v. 2"_s, u"dotted"_s}}));
        QCOMPARE(project->findLetter(u"second.txt"_s)->attributes, LetterAttributes());
        QVERIFY(project->undo().has_value());
    }

    void aNameSpeltInTwoWaysIsNoDifferenceWhereTheValuesAreEqual()
    {
        Copies copies({u"a"_s, u"b"_s});
        const auto set = [](const QString &name, const QString &value) {
            return [=](Project &project) {
                return Edits::setAttribute(project.findLetter(u"first.txt"_s)->id, name, value);
            };
        };
        copies.apply(u"a"_s, set(u"Region"_s, u"øst"_s), clockAt(1));
        copies.apply(u"b"_s, set(u"region"_s, u"øst"_s), clockAt(2));
        QVERIFY(copies.plan(u"a"_s, u"b"_s).differences.isEmpty());
        QCOMPARE(copies.merged({u"a"_s, u"b"_s}), copies.merged({u"b"_s, u"a"_s}, u"ba"_s));
        const LetterAttributes attributes = copies.open(u"merged"_s)->findLetter(u"first.txt"_s)->attributes;
        QCOMPARE(attributes, (LetterAttributes{{u"region"_s, u"øst"_s}}));
    }

    void aPassageThatIsHereInAnotherLetterStaysOut()
    {
        Copies copies({u"a"_s, u"b"_s});
        execute(copies.path(u"b"_s),
            "UPDATE passage SET letter = (SELECT id FROM letter WHERE name = 'second.txt'), start = 0, end = 3, "
            "quote = (SELECT substr(text, 1, 3) FROM letter JOIN content ON content.id = letter.content WHERE name = "
            "'second.txt') WHERE id = 1");
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QCOMPARE(plan.clashingPassages, 1);
        QCOMPARE(plan.passages.fresh, 0);
        const QString before = copies.contents(u"a"_s);
        copies.merge(u"a"_s, {u"b"_s});
        QCOMPARE(copies.contents(u"a"_s), before);
    }

    void severalComeInTogetherOrNotAtAll()
    {
        Copies copies({u"a"_s, u"b"_s, u"c"_s});
        copies.apply(u"b"_s, codePassage(u"second.txt"_s, u"Meals"_s));
        copies.apply(u"c"_s, codePassage(u"second.txt"_s, u"Homes"_s));
        const QString before = copies.contents(u"a"_s);
        const auto failing = mergeProjects(*copies.open(u"a"_s), {copies.path(u"b"_s), copies.path(u"gone"_s)});
        QVERIFY(!failing.has_value());
        QCOMPARE(failing.error().kind, Error::Kind::NotFound);
        QCOMPARE(copies.contents(u"a"_s), before);
        const auto planned
            = planMerges(copies.path(u"a"_s), {copies.path(u"b"_s), copies.path(u"c"_s), copies.path(u"b"_s)});
        QVERIFY(planned.has_value());
        QCOMPARE(planned->at(0).passages.fresh + planned->at(1).passages.fresh, 2);
        QCOMPARE(planned->at(2).passages.fresh, 0);
        QCOMPARE(copies.contents(u"a"_s), before);
        copies.merge(u"a"_s, {u"b"_s, u"c"_s});
        const auto project = copies.open(u"a"_s);
        QCOMPARE(project->undoTitle(), u"Bring in “b.kodeks, c.kodeks”"_s);
        QVERIFY(project->undo().has_value());
        QCOMPARE(copies.contents(u"a"_s), before);
    }

    void whatCannotBeBroughtInChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("a quote that is not the text")
            << QByteArray("UPDATE passage SET quote = 'x', modified = '2030-01-01T00:00:00.000Z'")
            << Error::Kind::Damaged;
        QTest::newRow("a range outside the text")
            << QByteArray("UPDATE passage SET end = 4000, modified = '2030-01-01T00:00:00.000Z'")
            << Error::Kind::Damaged;
        QTest::newRow("a uuid that is none")
            << QByteArray("UPDATE passage SET uuid = 'x' || id") << Error::Kind::Damaged;
        QTest::newRow("one uuid for two")
            << QByteArray("UPDATE coder SET uuid = (SELECT uuid FROM letter LIMIT 1) WHERE id = 1")
            << Error::Kind::Damaged;
        QTest::newRow("a uuid in capitals")
            << QByteArray("UPDATE passage SET uuid = upper(uuid)") << Error::Kind::Damaged;
        QTest::newRow("one uuid for two passages") << QByteArray(
            "PRAGMA legacy_alter_table = ON; CREATE TABLE another AS SELECT * FROM passage; DROP TABLE passage; "
            "ALTER TABLE another RENAME TO passage; UPDATE passage SET uuid = (SELECT uuid FROM passage LIMIT 1)")
                                                   << Error::Kind::Damaged;
        QTest::newRow("a passage of no letter")
            << QByteArray("UPDATE passage SET letter = 4711 WHERE id = 1") << Error::Kind::Damaged;
        QTest::newRow("passages that are made up") << QByteArray(
            "PRAGMA legacy_alter_table = ON; ALTER TABLE passage RENAME TO hidden; CREATE VIEW passage AS "
            "SELECT * FROM hidden") << Error::Kind::Damaged;
        QTest::newRow("a time that is none")
            << QByteArray("UPDATE passage SET modified = 'yesterday'") << Error::Kind::Damaged;
        QTest::newRow("a new letter whose text is another") << QByteArray(
            "UPDATE content SET sha256 = replace(sha256, substr(sha256, 1, 8), 'ffffffff'); UPDATE letter SET uuid = "
            "'0e6d0b7a-0000-4000-8000-00000000000' || id") << Error::Kind::Damaged;
        QTest::newRow("a codebook as deep as a well") << QByteArray(
            "WITH RECURSIVE n(i) AS (SELECT 1001 UNION ALL SELECT i + 1 FROM n WHERE i < 3001) "
            "INSERT INTO task(id, uuid, code, name, parent, is_group, position, definition, include, exclude, "
            "example, color) "
            "SELECT i, printf('0e6d0b7a-0000-4000-8000-%012d', i), '', 'T' || i, nullif(i - 1, 1000), 1, i, '', '', "
            "'', '', '' FROM n") << Error::Kind::TooLarge;
        QTest::newRow("a codebook without end") << QByteArray(
            "WITH RECURSIVE n(i) AS (SELECT 1001 UNION ALL SELECT i + 1 FROM n WHERE i < 22000) "
            "INSERT INTO actor(id, uuid, name, aliases, position) SELECT i, printf('0e6d0b7a-0000-4000-8000-%012d', "
            "i), 'A' || i, '[]', i FROM n") << Error::Kind::TooLarge;
        QTest::newRow("a newer project") << QByteArray("PRAGMA user_version = 9999") << Error::Kind::Newer;
        QTest::newRow("no project") << QByteArray("PRAGMA application_id = 7") << Error::Kind::NotAProject;
    }

    void whatCannotBeBroughtInChangesNothing()
    {
        QFETCH(QByteArray, sql);
        QFETCH(Error::Kind, kind);
        Copies copies({u"a"_s, u"b"_s});
        execute(copies.path(u"b"_s), sql.constData());
        const QString before = copies.contents(u"a"_s);
        const auto merged = mergeProjects(*copies.open(u"a"_s), {copies.path(u"b"_s)});
        QVERIFY(!merged.has_value());
        QCOMPARE(merged.error().kind, kind);
        QVERIFY2(merged.error().message.contains(u"b.kodeks"), qPrintable(merged.error().message));
        QCOMPARE(copies.contents(u"a"_s), before);
    }

    void aProjectIsNotBroughtIntoItself()
    {
        Copies copies({u"a"_s});
        QVERIFY(!planMerge(copies.path(u"a"_s), copies.path(u"a"_s)).has_value());
        QVERIFY(!mergeProjects(*copies.open(u"a"_s), {copies.path(u"a"_s)}).has_value());
    }

    void planningCanBeCancelled()
    {
        Copies copies({u"a"_s, u"b"_s});
        for (int last = 0; last < 5; ++last) {
            const auto plan = planMerge(
                copies.path(u"a"_s), copies.path(u"b"_s), [last](qint64 done, qint64) { return done < last; });
            QVERIFY(!plan.has_value());
            QCOMPARE(plan.error().kind, Error::Kind::Cancelled);
        }
    }

    void aPlanIsCarriedOutOnWhatTheProjectIsByThen()
    {
        Copies copies({u"a"_s, u"b"_s});
        copies.apply(u"b"_s, codePassage(u"second.txt"_s, u"Meals"_s));
        const auto project = copies.open(u"a"_s);
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        QVERIFY(project->apply(codePassage(u"first.txt"_s, u"Homes"_s)(*project)).has_value());
        QVERIFY(project->apply(bringIn(plan)).has_value());
        QCOMPARE(project->passageCount(), 5);
        QVERIFY(project->apply(bringIn(plan))->isEmpty());
    }

    void whatWasChangedSinceItWasLookedAtStaysOut()
    {
        Copies copies({u"a"_s, u"b"_s});
        const MergePlan plan = copies.plan(u"a"_s, u"b"_s);
        copies.apply(u"b"_s, codePassage(u"second.txt"_s, u"Meals"_s));
        const QString before = copies.contents(u"a"_s);
        const auto project = copies.open(u"a"_s);
        const auto merged = project->apply(bringIn(plan));
        QVERIFY(!merged.has_value());
        QCOMPARE(merged.error().kind, Error::Kind::Conflict);
        QCOMPARE(copies.contents(u"a"_s), before);
    }
};

KODEKS_TEST(TestMergeRules)
#include "tst_mergerules.moc"
