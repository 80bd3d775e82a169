// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/roundedits.h"
#include "core/project/rounds/trainingchoice.h"
#include "core/project/rounds/trainingreport.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Passage numbered(int number, qint64 task, qint64 direction = 0)
{
    Passage passage;
    passage.uuid = QUuid::createUuidV5(QUuid(), QString::number(number));
    passage.range = {number, number + 1};
    passage.task = TaskId(task);
    passage.direction = DirectionId(direction);
    return passage;
}

Passage ranged(TextRange range)
{
    Passage passage;
    passage.range = range;
    return passage;
}

} // namespace

/// Trainings. Ann has a passage in each letter of the small project (Homes, Payroll), Bo one in first.txt.
class TestTraining : public QObject
{
    Q_OBJECT

private slots:
    void asManyOfEachCodeAsAskedForAreDrawn_data()
    {
        QTest::addColumn<qsizetype>("perCode");
        QTest::addColumn<qsizetype>("common"); // of 30 with task 1
        QTest::addColumn<qsizetype>("rare"); // of 3 with task 2
        QTest::newRow("all") << qsizetype(0) << qsizetype(30) << qsizetype(3);
        QTest::newRow("five") << qsizetype(5) << qsizetype(5) << qsizetype(3);
        QTest::newRow("one") << qsizetype(1) << qsizetype(1) << qsizetype(1);
        QTest::newRow("more than there are") << qsizetype(100) << qsizetype(30) << qsizetype(3);
    }

    void asManyOfEachCodeAsAskedForAreDrawn()
    {
        QFETCH(qsizetype, perCode);
        const QList<QuotedPassage> chosen = drawn(passages(), perCode, 7);
        const auto of = [&chosen](qint64 task) {
            return qsizetype(std::ranges::count_if(
                chosen, [task](const QuotedPassage &each) { return each.passage.task == TaskId(task); }));
        };
        QTEST(of(1), "common");
        QTEST(of(2), "rare");
        QVERIFY(std::ranges::is_sorted(chosen, {}, [](const QuotedPassage &each) { return each.passage.range; }));
    }

    void theSeedDecides()
    {
        const auto uuids = [](quint64 seed) {
            QList<QUuid> chosen;
            for (const QuotedPassage &each : drawn(passages(), 5, seed))
                chosen.append(each.passage.uuid);
            return chosen;
        };
        QCOMPARE(uuids(1), uuids(1));
        QVERIFY(uuids(1) != uuids(2));
    }

    void aPassageCountsAtThePlaceThatItSharesMostWith_data()
    {
        QTest::addColumn<TextRange>("passage");
        QTest::addColumn<int>("place"); // of [0, 10), [5, 25), [40, 50); 3: none
        QTest::newRow("within one") << TextRange{1, 4} << 0;
        QTest::newRow("more of the second") << TextRange{5, 20} << 1;
        QTest::newRow("as much of both: the one it leaves less of") << TextRange{5, 10} << 0;
        QTest::newRow("over the end") << TextRange{45, 90} << 2;
        QTest::newRow("between") << TextRange{25, 40} << 3;
    }

    void aPassageCountsAtThePlaceThatItSharesMostWith()
    {
        QFETCH(TextRange, passage);
        QFETCH(int, place);
        const auto at = passagesAt({{0, 10}, {5, 25}, {40, 50}}, {ranged(passage)});
        QCOMPARE(at.size(), 4);
        for (int i = 0; i < at.size(); ++i)
            QCOMPARE(at.at(i).size(), i == place ? 1 : 0);
    }

    void placesAreChosenByCoderQueryAndLetter_data()
    {
        QTest::addColumn<TrainingOrder>("order");
        QTest::addColumn<int>("places");
        QTest::newRow("of one coder") << TrainingOrder{.source = u"Ann"_s} << 2;
        QTest::newRow("by a query") << TrainingOrder{.source = u"Ann"_s, .where = u"task:Payroll"_s} << 1;
        QTest::newRow("of one letter") << TrainingOrder{.source = u"Ann"_s, .letters = {u"first.txt"_s}} << 1;
        QTest::newRow("nothing found") << TrainingOrder{.source = u"Bo"_s, .where = u"task:Payroll"_s} << 0;
        QTest::newRow("whose is not clear") << TrainingOrder{} << 0;
        QTest::newRow("no such coder") << TrainingOrder{.source = u"Cia"_s} << 0;
        QTest::newRow("no such letter") << TrainingOrder{.source = u"Ann"_s, .letters = {u"third.txt"_s}} << 0;
    }

    void placesAreChosenByCoderQueryAndLetter()
    {
        QFETCH(TrainingOrder, order);
        QFETCH(int, places);
        SmallProject small;
        const auto chosen = chooseTraining(small.project(), order);
        QCOMPARE(chosen ? int(chosen->training.places.size()) : 0, places);
        QVERIFY(chosen || !chosen.error().message.isEmpty());
    }

    void codesOfTheChosenPassagesAreCounted()
    {
        SmallProject small;
        const auto chosen = chooseTraining(small.project(), {.source = u"Ann"_s});
        const QList<CodeShare> codes{{u"T.HOMES"_s, u"Homes"_s, 1}, {u"T.PAY"_s, u"Payroll"_s, 1},
            {u"D.A.D"_s, u"agency → district"_s, 1}, {u"A.NEAR"_s, u"nearness"_s, 1}, {u"A.SKILL"_s, u"skill"_s, 1}};
        QCOMPARE(chosen->codes, codes);
        QCOMPARE(chosen->shakyCodes(), 5);
    }

    void whoIsTrainedSeesNobody()
    {
        SmallProject small;
        begin(small);
        QVERIFY(small.coder(u"Siri"_s).isValid());
        QCOMPARE(small.project().allPassages()->size(), 0);
        QCOMPARE(small.project().passageCount(), 0);
        small.apply(Edits::endRound(small.coder(u"Siri (training 1)"_s)));
        QCOMPARE(small.project().allPassages()->size(), 3);
    }

    void beginningItIsOneStep()
    {
        SmallProject small;
        const QString before = small.contents();
        const auto chosen = chooseTraining(small.project(), {.source = u"Ann"_s});
        small.apply(Edits::startTraining(u"Siri"_s, chosen->training));
        QVERIFY(small->undo().has_value());
        QCOMPARE(small.contents(), before);
    }

    void theTwoAreComparedCodeByCode()
    {
        SmallProject small;
        const QUuid coder = begin(small);
        code(small, u"first.txt"_s, {7, 41}, u"Homes"_s);
        code(small, u"second.txt"_s, {12, 30}, u"Meals"_s);
        code(small, u"first.txt"_s, {0, 4}, u"Meals"_s);
        const auto report = trainingReport(small.path(), coder);
        QVERIFY(report.has_value());
        QCOMPARE(report->agreement.units, 2);
        QCOMPARE(report->coded, 2);
        QCOMPARE(report->elsewhere, 1);
        QStringList told;
        for (const CodeAgreement &each : report->agreement.codes)
            told.append(u"%1 %2 %3 %4"_s.arg(each.id).arg(each.both).arg(each.only.at(0)).arg(each.only.at(1)));
        QCOMPARE(told,
            (QStringList{u"T.HOMES 1 0 0"_s, u"T.MEALS 0 0 1"_s, u"T.PAY 0 1 0"_s, u"D.A.D 0 1 0"_s, u"A.NEAR 0 1 0"_s,
                u"A.SKILL 0 1 0"_s}));
        const Disagreement &last = report->agreement.disagreements.constLast();
        QCOMPARE(last.letterName, u"second.txt"_s);
        QCOMPARE(last.range, (TextRange{11, 37}));
        const QJsonObject json = trainingJson(*report);
        QCOMPARE(json[u"places"].toInt(), 2);
        QCOMPARE(json[u"codes"][0][u"key"].toInt(), 1);
        QCOMPARE(json[u"codes"][0][u"few"].toBool(), true);
        QCOMPARE(trainingTable(*report).rows.size(), 6);
    }

    void adviceSaysWhatIsShakyLeftOutAndGone()
    {
        SmallProject small;
        const QUuid coder = begin(small);
        code(small, u"first.txt"_s, {0, 4}, u"Meals"_s);
        small->setCurrentCoder({});
        small->readAsCoder(false);
        for (const Passage &passage : small.passages()) {
            if (passage.task == small.task(u"Payroll"_s))
                small.apply(Edits::removePassages({passage.id}));
        }
        const QString advice = trainingReport(small.path(), coder)->advice().join(u' ');
        for (const QString &words : {u"under way"_s, u"1 place(s) were not coded"_s, u"fewer than 15 passages"_s,
                 u"1 passage(s) that were chosen are no longer there"_s, u"1 passage(s) stand outside"_s})
            QVERIFY2(advice.contains(words), qPrintable(advice));
    }

    void enoughPassagesAreNotShaky()
    {
        const SampleProject sample;
        const auto chosen = chooseTraining(*sample.get(), {.source = u"Coder A"_s});
        QVERIFY(chosen->shakyCodes() > 0 && chosen->shakyCodes() < chosen->codes.size());
    }

    void countsOfNobodyAreThoseOfFirstRoundsAlone()
    {
        SmallProject small;
        begin(small);
        code(small, u"first.txt"_s, {7, 41}, u"Homes"_s);
        const QList<Coder> people = Rounds::firstOnly(small->coders(), small->rounds());
        QCOMPARE(people.size(), 3);
        QVERIFY(std::ranges::none_of(people, [](const Coder &each) { return each.name.contains(u'('); }));
    }

private:
    static QList<QuotedPassage> passages()
    {
        QList<QuotedPassage> all;
        for (int i = 0; i < 30; ++i)
            all.append({numbered(i, 1), {}});
        for (int i = 30; i < 33; ++i)
            all.append({numbered(i, 2), {}});
        return all;
    }
    /// Siri is trained on Ann's passages, and codes.
    static QUuid begin(SmallProject &small)
    {
        small->readAsCoder();
        const auto chosen = chooseTraining(small.project(), {.source = u"Ann"_s});
        small.apply(Edits::startTraining(u"Siri"_s, chosen->training));
        small->setCurrentCoder(small.coder(u"Siri (training 1)"_s));
        return small->rounds().constFirst().coder;
    }
    static void code(SmallProject &small, const QString &letter, TextRange range, const QString &task)
    {
        Passage passage = ranged(range);
        passage.letter = small.letter(letter);
        passage.coder = small.coder(u"Siri (training 1)"_s);
        passage.task = small.task(task);
        small.apply(Edits::addPassage(passage));
    }
};

KODEKS_TEST(TestTraining)
#include "tst_training.moc"
