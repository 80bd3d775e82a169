// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/tallies.h"

#include "core/project/jobs/overview.h"
#include "core/storage/connection.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The counts of passages that are kept in memory, which must be those of the file whatever is done.
class TalliesTest : public QObject
{
    Q_OBJECT

private slots:
    void anInvalidIdMeansAny();
    void theyFollowRowsThatAreTouched();
    void aPassageThatChangesHandsIsCountedWhereItIsNow();
    void theFileCountsWhatAStudyHasComeTo();
    void ofAQueryOnlyWhatItFindsIsCounted();
    void whatANumberCountsIsFound();
    void aBlindCoderIsToldOfNoOthers();
    void theyAreThoseOfTheFileAfterEveryEdit_data();
    void theyAreThoseOfTheFileAfterEveryEdit();
};

static QJsonObject passageRow(qint64 letter, qint64 coder, qint64 task = 0, qint64 direction = 0)
{
    return {{u"letter"_s, letter}, {u"coder"_s, coder}, {u"task"_s, task > 0 ? QJsonValue(task) : QJsonValue()},
        {u"direction"_s, direction > 0 ? QJsonValue(direction) : QJsonValue()}};
}

void TalliesTest::anInvalidIdMeansAny()
{
    PassageStore::Counts counts;
    counts.ofCoder = {{{LetterId(1), CoderId(1)}, 2}, {{LetterId(1), CoderId(2)}, 3}, {{LetterId(2), CoderId(1)}, 5}};
    const Tallies tallies(counts);
    QCOMPARE(tallies.passages(LetterId(1), CoderId(1)), 2);
    QCOMPARE(tallies.passages(LetterId(1), {}), 5);
    QCOMPARE(tallies.passages({}, CoderId(1)), 7);
    QCOMPARE(tallies.passages({}, {}), 10);
    QCOMPARE(tallies.passages(LetterId(2), CoderId(2)), 0);
    QCOMPARE(tallies.passages(LetterId(9), {}), 0);
    QCOMPARE(Tallies().passages({}, {}), 0);
}

void TalliesTest::theyFollowRowsThatAreTouched()
{
    Tallies tallies;
    tallies.follow({{Table::Passage, 1, std::nullopt, passageRow(1, 1, 4, 6)},
        {Table::PassageArgument, 1, std::nullopt, QJsonObject{{u"passage"_s, 1}, {u"argument"_s, 8}}},
        {Table::Task, 4, std::nullopt, QJsonObject{{u"letter"_s, 1}, {u"coder"_s, 1}}}});
    QCOMPARE(tallies.passages(LetterId(1), CoderId(1)), 1);
    QCOMPARE(tallies.passages({}, {}), 1);
    QCOMPARE(tallies.of(TaskId(4)), 1);
    QCOMPARE(tallies.of(DirectionId(6)), 1);
    QCOMPARE(tallies.of(ArgumentId(8)), 1);
    tallies.follow({{Table::PassageArgument, 1, QJsonObject{{u"argument"_s, 8}}, std::nullopt},
        {Table::Passage, 1, passageRow(1, 1, 4, 6), std::nullopt}});
    QCOMPARE(tallies.passages({}, {}), 0);
    QCOMPARE(tallies.of(TaskId(4)), 0);
    QCOMPARE(tallies.of(DirectionId(6)), 0);
    QCOMPARE(tallies.of(ArgumentId(8)), 0);
}

void TalliesTest::aPassageThatChangesHandsIsCountedWhereItIsNow()
{
    Tallies tallies;
    tallies.follow({{Table::Passage, 1, std::nullopt, passageRow(1, 1, 4)}});
    tallies.follow({{Table::Passage, 1, passageRow(1, 1, 4), passageRow(1, 2, 5, 6)}});
    QCOMPARE(tallies.passages(LetterId(1), CoderId(1)), 0);
    QCOMPARE(tallies.passages(LetterId(1), CoderId(2)), 1);
    QCOMPARE(tallies.passages(LetterId(1), {}), 1);
    QCOMPARE(tallies.of(TaskId(4)), 0);
    QCOMPARE(tallies.of(TaskId(5)), 1);
    QCOMPARE(tallies.of(DirectionId(6)), 1);
}

void TalliesTest::theFileCountsWhatAStudyHasComeTo()
{
    SmallProject small;
    const auto counts = studyCounts(small.path(), {}, {});
    QVERIFY2(counts, qPrintable(counts ? QString() : counts.error().message));
    QCOMPARE(counts->letters.size(), 2);
    QCOMPARE(counts->letters.at(0).amount.passages, 2);
    QCOMPARE(counts->letters.at(0).amount.characters, 49); // 7 to 41 and 20 to 56: what both have coded once
    QCOMPARE(counts->letters.at(0).amount.memos, 2);
    QVERIFY(counts->letters.at(0).amount.changed.isValid());
    QCOMPARE(counts->letters.at(1).amount.characters, 26);
    QCOMPARE(counts->coders.size(), 2);
    QCOMPARE(counts->coders.at(0).letters, 2);
    QCOMPARE(counts->coders.at(0).amount.characters, 60);
    QCOMPARE(counts->coders.at(1).amount.characters, 36);
    QCOMPARE(counts->questions.size(), 2);
    QCOMPARE(counts->questions.at(0).letters, 1);
    QCOMPARE(counts->questions.at(0).begun, 1);
    QCOMPARE(counts->questions.at(0).amount.passages, 2);
    QCOMPARE(counts->statements.size(), 2);
    QMap<LetterId, qsizetype> ofLetters;
    for (const auto &[letter, statement] : counts->statementsOfLetters)
        ofLetters[letter] += statement.passages;
    QCOMPARE(ofLetters.value(small.letter(u"first.txt"_s)), 2);
    QCOMPARE(ofLetters.value(small.letter(u"second.txt"_s)), 1);
    const auto ofBo = studyCounts(small.path(), small.coder(u"Bo"_s), {});
    QVERIFY(ofBo);
    QCOMPARE(ofBo->letters.size(), 1);
    QCOMPARE(ofBo->questions.at(1).begun, 0);
    QCOMPARE(ofBo->questions.at(1).letters, 1);
    const auto alone = letterAmounts(small.path(), small.coder(u"Bo"_s), {});
    QVERIFY(alone);
    QCOMPARE(alone->size(), 1);
    QCOMPARE(alone->constFirst().letter, ofBo->letters.constFirst().letter);
    QCOMPARE(alone->constFirst().amount, ofBo->letters.constFirst().amount);
}

void TalliesTest::ofAQueryOnlyWhatItFindsIsCounted()
{
    SmallProject small;
    const auto counts = studyCounts(small.path(), {}, {}, u"task:Homes coder:Ann"_s);
    QVERIFY2(counts, qPrintable(counts ? QString() : counts.error().message));
    qsizetype wanted = 0;
    const auto passages = small.passages();
    for (const Passage &passage : passages)
        wanted += passage.task == small.task(u"Homes"_s) && passage.coder == small.coder(u"Ann"_s) ? 1 : 0;
    QVERIFY(wanted > 0 && wanted < passages.size());
    qsizetype counted = 0;
    for (const StatementCount &each : counts->statements) {
        QCOMPARE(each.task, small.task(u"Homes"_s));
        counted += each.passages;
    }
    QCOMPARE(counted, wanted);
    QCOMPARE(counts->coders.size(), 1);
    QCOMPARE(counts->coders.constFirst().amount.passages, wanted);
    QCOMPARE(counts->questions.size(), 2);
    QCOMPARE(studyCounts(small.path(), {}, {}, u"task:Homes task:Meals"_s)->letters.size(), 0);
    const auto refused = studyCounts(small.path(), {}, {}, u"tsk:Homes"_s);
    QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
}

void TalliesTest::whatANumberCountsIsFound()
{
    SmallProject small;
    const auto found = [&small](const CountedPassages &which) {
        return countedPassages(small.path(), which, {}).value_or(QList<PassageId>()).size();
    };
    const auto questions = studyCounts(small.path(), {}, {})->questions;
    QCOMPARE(found({}), 3);
    QCOMPARE(found({.coder = small.coder(u"Bo"_s)}), 1);
    QCOMPARE(found({.letter = small.letter(u"first.txt"_s)}), 2);
    QCOMPARE(found({.task = small.task(u"Homes"_s)}), 2);
    QCOMPARE(found({.task = TaskId()}), 0);
    QCOMPARE(found({.direction = DirectionId()}), 1);
    QCOMPARE(found({.task = small.task(u"Payroll"_s), .direction = small.direction(u"agency → district"_s)}), 0);
    QCOMPARE(found({.question = questions.at(1).question}), 1);
    QCOMPARE(found({.withMemo = true}), 2);
    QCOMPARE(found({.letters = QList{small.letter(u"second.txt"_s)}}), 1);
    QCOMPARE(found({.task = small.task(u"Homes"_s), .letters = QList{small.letter(u"second.txt"_s)}}), 0);
    QCOMPARE(found({.letters = QList<LetterId>()}), 0);
}

void TalliesTest::aBlindCoderIsToldOfNoOthers()
{
    SmallProject small;
    const CoderId ann = small.coder(u"Ann"_s);
    small.apply(Edits::setBlind(true));
    QCOMPARE(studyCounts(small.path(), {}, ann)->coders.size(), 1);
    QCOMPARE(countedPassages(small.path(), {}, ann)->size(), 2);
    QCOMPARE(countedPassages(small.path(), {}, CoderId())->size(), 0);
    small.apply(Edits::setDone(small.letter(u"first.txt"_s), ann, true));
    QCOMPARE(countedPassages(small.path(), {}, ann)->size(), 3);
}

void TalliesTest::theyAreThoseOfTheFileAfterEveryEdit_data()
{
    QTest::addColumn<std::function<Edit(SmallProject &)>>("make");
    const auto row = [](const char *name, std::function<Edit(SmallProject &)> make) { QTest::newRow(name) << make; };
    row("a letter goes", [](SmallProject &small) { return Edits::removeLetters({small.letter(u"first.txt"_s)}); });
    row("a task goes", [](SmallProject &small) { return Edits::removeTask(small.task(u"Homes"_s)); });
    row("tasks are merged",
        [](SmallProject &small) { return Edits::mergeTasks(small.task(u"Homes"_s), small.task(u"Meals"_s)); });
    row("a direction goes",
        [](SmallProject &small) { return Edits::removeDirection(small.direction(u"agency → district"_s)); });
    row("arguments are merged", [](SmallProject &small) {
        return Edits::mergeArguments(small.argument(u"skill"_s), small.argument(u"nearness"_s));
    });
    row("an argument goes", [](SmallProject &small) { return Edits::removeArgument(small.argument(u"skill"_s)); });
    row("a passage is split",
        [](SmallProject &small) { return Edits::splitPassage(small.passages().constFirst().id, 20); });
    row("passages go", [](SmallProject &small) {
        return Edits::removePassages({small.passages().at(0).id, small.passages().at(2).id});
    });
}

static QList<qsizetype> counted(Project &project)
{
    QList<qsizetype> counts{project.passageCount()};
    for (const Letter &letter : project.letters()) {
        counts << project.passageCount(letter.id);
        for (const Coder &coder : project.coders())
            counts << project.passageCount(letter.id, coder.id);
    }
    for (const Coder &coder : project.coders())
        counts << project.passageCount(LetterId(), coder.id);
    for (const Task &task : project.codebook().tasks)
        counts << project.passageCount(task.id);
    for (const Direction &direction : project.codebook().directions)
        counts << project.passageCount(direction.id);
    for (const Argument &argument : project.codebook().arguments)
        counts << project.passageCount(argument.id);
    return counts;
}

static QList<qsizetype> inTheFile(const QString &path)
{
    return counted(*needed(Project::open(path, Project::Access::Read)));
}

void TalliesTest::theyAreThoseOfTheFileAfterEveryEdit()
{
    QFETCH(const std::function<Edit(SmallProject &)>, make);
    SmallProject small;
    const auto before = counted(small.project());
    small.apply(make(small));
    QVERIFY(counted(small.project()) != before);
    QCOMPARE(counted(small.project()), inTheFile(small.path()));
    QVERIFY(small->undo());
    QCOMPARE(counted(small.project()), before);
    QVERIFY(small->redo());
    QCOMPARE(counted(small.project()), inTheFile(small.path()));
}

KODEKS_TEST(TalliesTest)
#include "tst_talliesofpassages.moc"
