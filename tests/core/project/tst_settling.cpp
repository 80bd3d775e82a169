// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/agreementinput.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/codercopy.h"
#include "core/project/jobs/consensus.h"
#include "core/project/settling/settling.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

using Decision = Settlement::Decision;
using Stale = WorkItem::Stale;

namespace {

/// Two people's work in a small project: in "first.txt" both have a passage, with other boundaries and arguments; in
/// "second.txt" only Ann has one.
class SettledStudy : public SmallProject
{
public:
    [[nodiscard]] Worklist list(const QList<LetterId> &letters = {})
    {
        const auto list = worklist(path(), {coder(u"Ann"_s), coder(u"Bo"_s), letters, project().currentCoder()});
        if (!list)
            qFatal("%s", qPrintable(list.error().message));
        return *list;
    }
    [[nodiscard]] WorkItem both() { return list().differences.at(0); }
    [[nodiscard]] WorkItem onlyAnn() { return list().differences.at(1); }

    void settle(const WorkItem &item, Decision decision, const QString &note = {})
    {
        apply(Edits::settle(item.settling(coder(u"Ann"_s), coder(u"Bo"_s), decision, note)));
    }

    [[nodiscard]] CoderId consensus()
    {
        const Coder *found = consensusOf(project().coders(), coder(u"Ann"_s), coder(u"Bo"_s));
        return found ? found->id : CoderId();
    }
    /// "7-41 Homes agency → district skill+nearness" of the consensus' passages.
    [[nodiscard]] QStringList consensusSays() { return says(consensus()); }
    [[nodiscard]] QStringList says(CoderId whose)
    {
        QStringList all;
        const Codebook &book = project().codebook();
        for (const Passage &passage : passages()) {
            if (passage.coder != whose)
                continue;
            QStringList arguments;
            for (const ArgumentId argument : passage.arguments)
                arguments.append(book.argument(argument)->name);
            const Task *task = book.task(passage.task);
            all.append(u"%1-%2 %3 %4"_s.arg(passage.range.start)
                    .arg(passage.range.end)
                    .arg(task ? task->name : u"-"_s, arguments.join(u'+'))
                    .trimmed());
        }
        return all;
    }
    [[nodiscard]] Passage passageOf(const QString &name)
    {
        for (const Passage &passage : passages()) {
            if (passage.coder == coder(name))
                return passage;
        }
        return {};
    }
};

const QString annSays = u"7-41 Homes skill+nearness"_s;
const QString boSays = u"20-56 Homes"_s;

} // namespace

class TestSettling : public QObject
{
    Q_OBJECT

private slots:
    void aDecisionBecomesPassagesOfTheConsensus_data()
    {
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<QStringList>("both");
        QTest::addColumn<QStringList>("onlyAnn");
        QTest::newRow("A") << Decision::A << QStringList{annSays} << QStringList{u"11-37 Payroll"_s};
        QTest::newRow("B") << Decision::B << QStringList{boSays} << QStringList{};
        QTest::newRow("left") << Decision::Left << QStringList{} << QStringList{};
        QTest::newRow("nothing edited") << Decision::Edited << QStringList{} << QStringList{};
    }

    void aDecisionBecomesPassagesOfTheConsensus()
    {
        QFETCH(Decision, decision);
        QFETCH(QStringList, both);
        QFETCH(QStringList, onlyAnn);
        SettledStudy study;
        study.settle(study.both(), decision, u"A note."_s);
        QCOMPARE(study.consensusSays(), both);
        study.settle(study.onlyAnn(), decision, u"A note."_s);
        QCOMPARE(study.consensusSays(), both + onlyAnn);
        const Worklist list = study.list();
        QCOMPARE(list.counts.settled, 2);
        QCOMPARE(list.counts.left, decision == Decision::Left ? 2 : 0);
        QCOMPARE(list.differences.constFirst().settlement->decision, decision);
        QCOMPARE(list.differences.constFirst().settlement->note, u"A note."_s);
        QCOMPARE(study->coder(study.consensus())->name, u"Consensus"_s);
        QVERIFY(study->coder(study.consensus())->isConsensus());
        QCOMPARE(checkProject(study.path())->problems, QStringList());
    }

    void bothAndEditedMakeSeveralPassages()
    {
        SettledStudy study;
        study.settle(study.both(), Decision::Both);
        QCOMPARE(study.consensusSays(), QStringList({annSays, boSays}));
        Settling edited = study.both().settling(study.coder(u"Ann"_s), study.coder(u"Bo"_s), Decision::Edited);
        Passage one = *study.both().pair.a;
        one.range = {7, 20};
        Passage two = one;
        two.range = {20, 30};
        two.task = study.task(u"Meals"_s);
        Passage three = one;
        three.range = {30, 31};
        edited.edited = {one, two, three};
        study.apply(Edits::settle(edited));
        QCOMPARE(study.consensusSays(),
            QStringList(
                {u"7-20 Homes skill+nearness"_s, u"20-30 Meals skill+nearness"_s, u"30-31 Homes skill+nearness"_s}));
        study.settle(study.both(), Decision::B);
        QCOMPARE(study.consensusSays(), QStringList{boSays});
    }

    void whichOfTheCodersComesFirstDoesNotMatter()
    {
        SettledStudy study;
        const CoderId ann = study.coder(u"Ann"_s);
        const CoderId bo = study.coder(u"Bo"_s);
        const auto turned = *worklist(study.path(), {bo, ann, {}, {}});
        QCOMPARE(turned.differences.constFirst().pair.a->coder, bo);
        study.apply(Edits::settle(turned.differences.constFirst().settling(bo, ann, Decision::A)));
        QCOMPARE(study.consensusSays(), QStringList{boSays});
        QCOMPARE(study.both().settlement->decision, Decision::B);
        QCOMPARE(study.both().settlement->a, ann);
        QCOMPARE(study.both().settlement->passageB, study.passageOf(u"Bo"_s).uuid);
        QCOMPARE(worklist(study.path(), {bo, ann, {}, {}})->differences.constFirst().settlement->decision, Decision::A);
    }

    void theWorklistEnds()
    {
        SettledStudy study;
        QCOMPARE(study.list().counts, (WorkCounts{2, 0, 0, 0, 0, 0, 0}));
        QVERIFY(!study.list().consensus);
        QVERIFY(study.both().pair.kinds == (DifferenceKind::Boundaries | DifferenceKind::Arguments));
        study.settle(study.both(), Decision::A);
        QCOMPARE(study.list().counts, (WorkCounts{2, 1, 0, 0, 0, 0, 0}));
        study.settle(study.onlyAnn(), Decision::Left, u"Is this a task?"_s);
        QCOMPARE(study.list().counts, (WorkCounts{2, 2, 1, 0, 0, 0, 0}));
        QVERIFY(study.list().counts.isDone());
        const LetterId first = study.letter(u"first.txt"_s);
        QCOMPARE(study.list({first}).differences.size(), 1);
        QCOMPARE(study.list({first}).counts, study.list().letters.value(first));
        QCOMPARE(study.list().letters.size(), 2);
    }

    void whoDecidedAndWhenIsKept()
    {
        SettledStudy study;
        study->setCurrentCoder(study.coder(u"Bo"_s));
        study.settle(study.both(), Decision::A);
        const Settlement settlement = *study.both().settlement;
        QCOMPARE(settlement.byName, u"Bo"_s);
        QCOMPARE(settlement.by, study->coder(study.coder(u"Bo"_s))->uuid);
        QVERIFY(settlement.decided.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        const JournalEntry entry = study->journal(1)->constFirst();
        QCOMPARE(entry.coder, u"Bo"_s);
        QCOMPARE(entry.title, u"Settle a difference in “first.txt” as Ann has it"_s);
    }

    void titlesSayWhatWasDecided_data()
    {
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<QString>("title");
        QTest::newRow("B") << Decision::B << u"Settle a difference in “first.txt” as Bo has it"_s;
        QTest::newRow("both") << Decision::Both << u"Settle a difference in “first.txt”: take both passages"_s;
        QTest::newRow("edited") << Decision::Edited << u"Settle a difference in “first.txt” by an edited passage"_s;
        QTest::newRow("left") << Decision::Left << u"Leave a difference in “first.txt” with a note"_s;
    }

    void titlesSayWhatWasDecided()
    {
        QFETCH(Decision, decision);
        QFETCH(QString, title);
        SettledStudy study;
        study.settle(study.both(), decision, u"A note."_s);
        QCOMPARE(study->undoTitle(), title);
    }

    void followersHearOfTheLetter()
    {
        SettledStudy study;
        QSignalSpy spy(&study.project(), &Project::changed);
        study.settle(study.both(), Decision::Left, u"A note."_s);
        const Change change = spy.takeFirst().constFirst().value<Change>();
        QCOMPARE(change.settled, QList<LetterId>{study.letter(u"first.txt"_s)});
        QVERIFY(change.passages.isEmpty());
    }

    void aChangedPassageOpensTheDifferenceAgain_data()
    {
        QTest::addColumn<std::function<Edit(SettledStudy &)>>("make");
        QTest::addColumn<Stale>("stale");
        const auto row = [](const char *name, Stale stale, std::function<Edit(SettledStudy &)> make) {
            QTest::newRow(name) << make << stale;
        };
        row("range", Stale::PassageChanged,
            [](SettledStudy &study) { return Edits::resizePassage(study.passageOf(u"Ann"_s).id, {7, 40}); });
        row("task", Stale::PassageChanged, [](SettledStudy &study) {
            Passage passage = study.passageOf(u"Bo"_s);
            passage.task = study.task(u"Meals"_s);
            return Edits::changePassage(passage);
        });
        row("task removed", Stale::PassageChanged,
            [](SettledStudy &study) { return Edits::removeTask(study.task(u"Homes"_s)); });
        row("argument", Stale::PassageChanged, [](SettledStudy &study) {
            Passage passage = study.passageOf(u"Ann"_s);
            passage.arguments.removeLast();
            return Edits::changePassage(passage);
        });
        row("removed", Stale::PairedOtherwise,
            [](SettledStudy &study) { return Edits::removePassages({study.passageOf(u"Ann"_s).id}); });
        row("consensus removed", Stale::ConsensusChanged, [](SettledStudy &study) {
            for (const Passage &passage : study.passages()) {
                if (passage.coder == study.consensus())
                    return Edits::removePassages({passage.id});
            }
            return Edit();
        });
        row("memo", Stale::No, [](SettledStudy &study) {
            Passage passage = study.passageOf(u"Ann"_s);
            passage.memo = u"Another."_s;
            passage.certainty = 1;
            return Edits::changePassage(passage);
        });
        row("order of arguments", Stale::No, [](SettledStudy &study) {
            Passage passage = study.passageOf(u"Ann"_s);
            std::ranges::reverse(passage.arguments);
            return Edits::changePassage(passage);
        });
        row("a code's name", Stale::No, [](SettledStudy &study) {
            Task task = *study->codebook().task(study.task(u"Homes"_s));
            task.name = u"Nursing homes"_s;
            return Edits::changeTask(task);
        });
    }

    void aChangedPassageOpensTheDifferenceAgain()
    {
        QFETCH(std::function<Edit(SettledStudy &)>, make);
        QFETCH(Stale, stale);
        SettledStudy study;
        study.settle(study.both(), Decision::A);
        study.apply(make(study));
        const Worklist list = study.list();
        QCOMPARE(list.differences.constFirst().stale, stale);
        QCOMPARE(list.differences.constFirst().isSettled(), stale == Stale::No);
        QVERIFY(list.differences.constFirst().settlement.has_value());
        QCOMPARE(list.counts.stale, stale == Stale::No ? 0 : 1);
        QVERIFY(study->undo().has_value());
        QVERIFY(study.both().isSettled());
        QVERIFY(study->redo().has_value());
        study.settle(study.both(), Decision::B);
        QVERIFY(study.both().isSettled());
        QCOMPARE(study.list().leftOver.size(), 0);
    }

    void whatIsAboutPassagesThatAreGoneIsLeftOver()
    {
        SettledStudy study;
        study.settle(study.both(), Decision::Both);
        study.apply(Edits::removePassages({study.passageOf(u"Ann"_s).id, study.passageOf(u"Bo"_s).id}));
        const Worklist list = study.list();
        QCOMPARE(list.leftOver.size(), 1);
        QCOMPARE(list.counts.leftOver, 1);
        QVERIFY(!list.counts.isDone());
        study.apply(Edits::withdrawSettlements({list.leftOver.constFirst().id}));
        QCOMPARE(study.list().leftOver.size(), 0);
        QCOMPARE(study.consensusSays(), QStringList());
    }

    void agreedPassagesAreTakenOverInOneStep()
    {
        SettledStudy study;
        Passage same = study.passageOf(u"Ann"_s);
        same.id = {};
        same.uuid = {};
        same.coder = study.coder(u"Bo"_s);
        same.certainty = 1;
        same.memo = u"Bo's"_s;
        study.apply(Edits::addPassage(same));
        QCOMPARE(study.list().agreed.size(), 1);
        QCOMPARE(study.list().counts.adopted, 0);
        study.apply(Edits::settle(adoptAgreed(study.list())));
        QCOMPARE(study->undoTitle(), u"Take 1 agreed passage(s) over"_s);
        QCOMPARE(study.consensusSays(), QStringList{annSays});
        QCOMPARE(study.passageOf(u"Consensus"_s).certainty, 1);
        QCOMPARE(study.list().counts.adopted, 1);
        QVERIFY(adoptAgreed(study.list()).isEmpty());
        QVERIFY(study->undo().has_value());
        QCOMPARE(study.consensusSays(), QStringList());
    }

    void aBlindCoderIsShownNothingBeforeTheLetterIsDone()
    {
        SettledStudy study;
        const WorkItem item = study.both();
        const CoderId ann = study.coder(u"Ann"_s);
        const CoderId bo = study.coder(u"Bo"_s);
        study.apply(Edits::setBlind(true));
        study->setCurrentCoder(ann);
        QCOMPARE(worklist(study.path(), {ann, bo, {}, ann}).error().kind, Error::Kind::Conflict);
        QCOMPARE(worklist(study.path(), {ann, bo, {}, {}}).error().kind, Error::Kind::Conflict);
        QCOMPARE(study->apply(Edits::settle(item.settling(ann, bo, Decision::A))).error().kind, Error::Kind::Conflict);
        study.apply(Edits::setDone(item.letter, ann, true));
        const Worklist list = study.list();
        QCOMPARE(list.differences.size(), 1);
        QCOMPARE(list.withheld, QList<LetterId>{study.letter(u"second.txt"_s)});
        QCOMPARE(worklist(study.path(), {ann, bo, {study.letter(u"second.txt"_s)}, ann}).error().kind,
            Error::Kind::Conflict);
        QCOMPARE(worklist(study.path(), {ann, bo, {}, bo}).error().kind, Error::Kind::Conflict);
        study.settle(item, Decision::A);
        const SettlementId settled = study.both().settlement->id;
        study->setCurrentCoder(bo);
        QCOMPARE(study->apply(Edits::withdrawSettlements({settled})).error().kind, Error::Kind::Conflict);
        QCOMPARE(study.consensusSays(), QStringList{annSays});
    }

    void onlyTwoPeopleCanBeCompared_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("the same") << u"Ann"_s << u"Ann"_s;
        QTest::newRow("nobody") << u"Ann"_s << u"Nobody"_s;
    }

    void onlyTwoPeopleCanBeCompared()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        SettledStudy study;
        study.apply(Edits::addConsensus(study.coder(u"Ann"_s), study.coder(u"Bo"_s)));
        const auto list = worklist(study.path(), {study.coder(a), study.coder(b), {}, {}});
        QVERIFY(!list.has_value());
        QVERIFY2(list.error().message.endsWith(u'.'), qPrintable(list.error().message));
        QVERIFY(!study->apply(Edits::addConsensus(study.coder(a), study.coder(b))).has_value());
    }

    void aConsensusCanBeLookedAtBesideACoderButNotSettledWith()
    {
        SettledStudy study;
        study.apply(Edits::addConsensus(study.coder(u"Ann"_s), study.coder(u"Bo"_s)));
        QVERIFY(worklist(study.path(), {study.coder(u"Ann"_s), study.coder(u"Consensus"_s), {}, {}}).has_value());
        QVERIFY(!study->apply(Edits::addConsensus(study.coder(u"Ann"_s), study.coder(u"Consensus"_s))).has_value());
    }

    void everyPairHasItsOwnConsensus()
    {
        SettledStudy study;
        study.apply(Edits::addCoder({{}, {}, u"Cy"_s, {}}));
        study.apply(Edits::addConsensus(study.coder(u"Ann"_s), study.coder(u"Bo"_s)));
        study.apply(Edits::addConsensus(study.coder(u"Cy"_s), study.coder(u"Bo"_s)));
        QVERIFY(study->findCoder(u"Consensus of Cy and Bo"_s));
        QCOMPARE(study->apply(Edits::addConsensus(study.coder(u"Bo"_s), study.coder(u"Ann"_s))).error().kind,
            Error::Kind::Exists);
    }

    void theConsensusIsLeftOutOfAgreementUnlessAskedFor()
    {
        SettledStudy study;
        study.settle(study.both(), Decision::A);
        const auto names = [](const AgreementInput &input) {
            QStringList all;
            for (const Coder &coder : input.coders)
                all.append(coder.name);
            return all;
        };
        QCOMPARE(names(*agreementInput(study.path(), {{}, {}, Unit::Character})), QStringList({u"Ann"_s, u"Bo"_s}));
        const auto request = agreementWithConsensus(study.list(), study.coder(u"Bo"_s), Unit::Character);
        const auto input = agreementInput(study.path(), *request);
        QCOMPARE(names(*input), QStringList({u"Bo"_s, u"Consensus"_s}));
        QCOMPARE(input->letters.size(), 1); // the other is not settled to the end
        QCOMPARE(input->letters.constFirst().name, u"first.txt"_s);
        QCOMPARE(input->letters.constFirst().passages.at(1).size(), 1);
    }

    void agreementWithTheConsensusNeedsASettledLetter()
    {
        SettledStudy study;
        const auto request = agreementWithConsensus(study.list(), study.coder(u"Bo"_s), Unit::Character);
        QCOMPARE(request.error().kind, Error::Kind::NotFound);
    }

    void aCoderCopyHasNothingThatWasSettled()
    {
        SettledStudy study;
        study.settle(study.both(), Decision::A);
        const QString path = study.folder() + u"/ann.kodeks"_s;
        QVERIFY(newCopyForCoder(study.path(), path, u"Ann"_s).has_value());
        const auto copy = Project::open(path);
        QCOMPARE((*copy)->coders().size(), 1);
        QVERIFY(!SmallProject::contents(path).contains(u"\"decision\""_s));
        QVERIFY(!newCopyForCoder(study.path(), study.folder() + u"/c.kodeks"_s, u"Consensus"_s).has_value());
        QVERIFY(!QFile::exists(study.folder() + u"/c.kodeks"_s));
    }
};

KODEKS_TEST(TestSettling)
#include "tst_settling.moc"
