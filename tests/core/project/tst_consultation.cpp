// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/analysisjob.h"
#include "core/project/consultation/recordtables.h"
#include "core/project/edits/consultationedits.h"
#include "core/project/merging/merge.h"
#include "tests/support/projects/copies.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

PositionDecision decisionOf(SmallProject &small, const QString &note)
{
    return {small.task(u"Homes"_s), small.letter(u"first.txt"_s), small.direction(u"unchanged"_s), note, {}, {}, {},
        {small.direction(u"unchanged"_s)}};
}

} // namespace

/// What a project knows of a consultation beside letters, codebook and passages.
class TestConsultation : public QObject
{
    Q_OBJECT

private slots:
    void aProjectKnowsNothingAtFirst()
    {
        SmallProject small;
        QCOMPARE(*small->consultation(), Consultation());
        QVERIFY(small->consultation()->counts(small.letter(u"first.txt"_s)));
    }

    void recordsAreKept()
    {
        SmallProject small;
        const LetterId first = small.letter(u"first.txt"_s);
        const TaskId homes = small.task(u"Homes"_s);
        small->setCurrentCoder(small.coder(u"Ann"_s));
        small.apply(Edits::setProposal({{small.task(u"Payroll"_s), small.direction(u"unchanged"_s)},
            {homes, small->codebook().directions.constFirst().id}}));
        small.apply(Edits::decidePositions({decisionOf(small, u"Says so at the end"_s)}));
        small.apply(Edits::setStanding({{first, LetterStanding::Kind::Late, false}}));
        small.apply(Edits::setAsked({u"Østby"_s, u"Asker  kommune"_s, u"ASKER kommune"_s}));
        small.reopen();
        const Consultation known = *small->consultation();
        QCOMPARE(known.proposals.size(), 2);
        QCOMPARE(known.proposals.constFirst().task, homes); // in the codebook's order
        QCOMPARE(known.proposed(homes), small->codebook().directions.constFirst().id);
        QVERIFY(!known.counts(first) && known.standing(first).kind == LetterStanding::Kind::Late);
        QCOMPARE(known.asked.size(), 2);
        QCOMPARE(known.asked.constLast(), u"Østby"_s);
        const PositionDecision decision = known.decisions.value(0);
        QCOMPARE(decision.note, u"Says so at the end"_s);
        QCOMPARE(decision.byName, u"Ann"_s);
        QVERIFY(decision.at.isValid());
        QCOMPARE(decision.on, QList{small.direction(u"unchanged"_s)});
        small.apply(Edits::withdrawDecisions({decision}));
        small.apply(Edits::setProposal({{homes, {}}}));
        small.apply(Edits::setStanding({{first, LetterStanding::Kind::Answer, true}}));
        QCOMPARE(small->consultation()->decisions.size(), 0);
        QCOMPARE(small->consultation()->proposals.size(), 1);
        QVERIFY(small->consultation()->standings.isEmpty());
    }

    void whatMakesNoSenseIsRefused()
    {
        SmallProject small;
        const QString before = small.contents();
        const DirectionId direction = small.direction(u"unchanged"_s);
        Direction unclear;
        unclear.kind = Direction::Kind::Unclear;
        QVERIFY(!small->apply(
            Edits::setProposal({{small.task(u"Homes"_s), direction}, {small.task(u"Care"_s), direction}})));
        QVERIFY(!small->apply(Edits::setProposal({{small.task(u"Homes"_s), DirectionId(999)}})));
        QVERIFY(!small->apply(Edits::setAsked({u"One"_s, u" "_s})));
        QVERIFY(!small->apply(Edits::setStanding({{LetterId(999), LetterStanding::Kind::Late, true}})));
        QCOMPARE(small.contents(), before);
        small.apply(Edits::addDirection(unclear));
        const auto refused
            = small->apply(Edits::setProposal({{small.task(u"Homes"_s), small->codebook().directions.constLast().id}}));
        QVERIFY(!refused && refused.error().message.contains(u"Homes"));
    }

    void theyFollowCodesThatAreMerged()
    {
        SmallProject small;
        small.apply(Edits::setProposal({{small.task(u"Homes"_s), small.direction(u"unchanged"_s)}}));
        small.apply(Edits::decidePositions({decisionOf(small, u"So"_s)}));
        small.apply(Edits::mergeTasks(small.task(u"Homes"_s), small.task(u"Meals"_s)));
        const DirectionId other = small->codebook().directions.constFirst().id;
        small.apply(Edits::mergeDirections(small.direction(u"unchanged"_s), other));
        const Consultation known = *small->consultation();
        QCOMPARE(known.proposed(small.task(u"Meals"_s)), other);
        QCOMPARE(known.decisions.size(), 1);
        QCOMPARE(known.decisions.constFirst().task, small.task(u"Meals"_s));
        QCOMPARE(known.decisions.constFirst().on, QList{other});
    }

    void theyAreJoinedWithCopies()
    {
        SmallProject small;
        small.apply(Edits::setProposal({{small.task(u"Homes"_s), small.direction(u"unchanged"_s)}}));
        const QString path = small.folder() + u"/other.kodeks"_s;
        QVERIFY(QFile::copy(small.path(), path));
        {
            const auto other = Project::open(path);
            QVERIFY((*other)->apply(Edits::setProposal({{small.task(u"Homes"_s), {}}})).has_value());
            QVERIFY((*other)->apply(Edits::setProposal({{small.task(u"Meals"_s), small.direction(u"unchanged"_s)}})));
            QVERIFY((*other)->apply(Edits::setAsked({u"Asker"_s})).has_value());
            QVERIFY((*other)->apply(
                Edits::setStanding({{small.letter(u"second.txt"_s), LetterStanding::Kind::Appendix, false}})));
        }
        small.apply(Edits::setAsked({u"Bodø"_s}));
        small.apply(bringIn(*planMerge(small.path(), path), {}));
        const Consultation known = *small->consultation();
        QVERIFY(!known.proposed(small.task(u"Homes"_s)).isValid());
        QVERIFY(known.proposed(small.task(u"Meals"_s)).isValid());
        QCOMPARE(known.asked, (QStringList{u"Asker"_s, u"Bodø"_s}));
        QVERIFY(!known.counts(small.letter(u"second.txt"_s)));
    }

    void aTaskThatBothCopiesAddedKeepsItsProposal()
    {
        SmallProject small;
        const QString path = small.folder() + u"/other.kodeks"_s;
        QVERIFY(QFile::copy(small.path(), path));
        Task task;
        task.name = u"Pool"_s;
        task.text.code = u"T.POOL"_s;
        task.text.uuid = QUuid(u"00000000-0000-4000-8000-000000000001"_s);
        Task same = task;
        same.text.uuid = QUuid(u"00000000-0000-4000-8000-000000000002"_s);
        const auto other = Project::open(path);
        QVERIFY((*other)->apply(Edits::addTask(task)).has_value());
        const TaskId pool = (*other)->codebook().findTask(u"Pool"_s)->id;
        QVERIFY((*other)->apply(Edits::setProposal({{pool, small.direction(u"unchanged"_s)}})).has_value());
        small.apply(Edits::addTask(same));
        small.apply(Edits::setStanding({{small.letter(u"first.txt"_s), LetterStanding::Kind::Late, true}}));
        small.apply(bringIn(*planMerge(small.path(), path), {}));
        QCOMPARE(small->consultation()->proposed(small.task(u"Pool"_s)), small.direction(u"unchanged"_s));
        small.close();
        QVERIFY((*other)->apply(bringIn(*planMerge(path, small.path()), {})).has_value());
        QVERIFY((*other)->consultation()->proposed((*other)->codebook().findTask(u"Pool"_s)->id).isValid());
        QCOMPARE((*other)->consultation()->standings.size(), 1);
    }

    void lettersThatDoNotCountAreLeftOut()
    {
        SmallProject small;
        const auto before = analysedStatements(small.path(), {});
        small.apply(Edits::setStanding({{small.letter(u"first.txt"_s), LetterStanding::Kind::Appendix, false}}));
        const auto after = analysedStatements(small.path(), {});
        QVERIFY(before->scope.notCounted.isEmpty());
        QCOMPARE(after->scope.notCounted, QStringList{u"first.txt"_s});
        const auto of = [&small](const CodedStatement &each) { return each.letter == small.letter(u"first.txt"_s); };
        QVERIFY(std::ranges::any_of(before->statements, of));
        QVERIFY(std::ranges::none_of(after->statements, of));
        QCOMPARE(after->scope.passages, qsizetype(after->statements.size()));
    }

    void wordsForNumbersFollowTheTable_data()
    {
        QTest::addColumn<qsizetype>("count");
        QTest::addColumn<qsizetype>("of");
        QTest::addColumn<QString>("word");
        const auto row = [](qsizetype count, qsizetype of, const QString &word) {
            QTest::addRow("%lld of %lld", qlonglong(count), qlonglong(of)) << count << of << word;
        };
        row(0, 5, u"ingen"_s);
        row(0, 0, u"ingen"_s);
        row(1, 5, u"én"_s);
        row(1, 1, u"én"_s);
        row(2, 2, u"alle"_s);
        row(2, 40, u"enkelte"_s);
        row(8, 40, u"noen"_s);
        row(20, 40, u"mange"_s); // half is no majority
        row(21, 40, u"flertallet"_s);
        row(39, 40, u"nesten alle"_s);
        row(40, 40, u"alle"_s);
    }

    void wordsForNumbersFollowTheTable()
    {
        QFETCH(qsizetype, count);
        QFETCH(qsizetype, of);
        QTEST(NumberWords().word(count, of, u"nb"_s), "word");
        QVERIFY(!NumberWords().word(count, of, u"nn"_s).isEmpty() && !NumberWords().word(count, of, u"en"_s).isEmpty());
    }

    void wordsForNumbersAreKept()
    {
        SmallProject small;
        const auto own = RecordTables::numberWords(
            "when,nb,nn,en\n> 50 %,de fleste,dei fleste,most\n0,ingen,ingen,nobody\n", u"w.csv"_s);
        QVERIFY2(own.has_value(), own ? "" : qPrintable(own.error().message));
        small.apply(Edits::setNumberWords(*own));
        small.reopen();
        QCOMPARE(small->consultation()->words, *own);
        QCOMPARE(own->word(3, 4, u"nn"_s), u"dei fleste"_s);
        QCOMPARE(own->word(1, 4, u"nb"_s), QString());
        QVERIFY(small->undo().has_value());
        QCOMPARE(small->consultation()->words, NumberWords());
        for (const QByteArray &wrong : {"when,nb,nn,en\n150,a,b,c\n"_ba, "when,nb,nn,en\n>50,a,b,c\n>50,a,b,c\n"_ba,
                 "when,nb,nn,en\nall,a,,c\n"_ba, "when,nb,en\nall,a,c\n"_ba})
            QVERIFY(!RecordTables::numberWords(wrong, u"w.csv"_s));
    }

    void tablesNameDirectionsAsPeopleDo_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("direction");
        QTest::newRow("arrow") << u"agency → district"_s << u"agency → district"_s;
        QTest::newRow("sign") << u"Agency > district"_s << u"agency → district"_s;
        QTest::newRow("signs") << u"agency->district"_s << u"agency → district"_s;
        QTest::newRow("kind") << u"unchanged"_s << u"unchanged"_s;
        QTest::newRow("Norwegian") << u"Uendret"_s << u"unchanged"_s;
        QTest::newRow("none") << u"-"_s << QString();
    }

    void tablesNameDirectionsAsPeopleDo()
    {
        QFETCH(QString, cell);
        SmallProject small;
        const QByteArray table = u"Oppgave;Retning;annet\nhomes;%1;x\n;;\n"_s.arg(cell).toUtf8();
        const auto read = RecordTables::proposals(table, u"t.csv"_s, small->codebook());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->size(), 1);
        const Direction *direction = small->codebook().direction(read->constFirst().direction);
        QTEST(direction ? small->codebook().directionName(*direction) : QString(), "direction");
    }
};

KODEKS_TEST(TestConsultation)
#include "tst_consultation.moc"
