// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/agreementreport.h"
#include "core/project/edits/roundedits.h"
#include "core/project/files/passagefiles.h"
#include "core/project/jobs/agreementjob.h"
#include "core/project/jobs/overview.h"
#include "core/project/merging/merge.h"
#include "core/project/settling/settling.h"
#include "core/project/settling/worklist.h"
#include "core/query/condition.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Coding again. Ann has a passage in each letter, Bo one in first.txt.
class TestRounds : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QList<LetterId> letters() const
    {
        return {m_small->letter(u"first.txt"_s), m_small->letter(u"second.txt"_s)};
    }
    static AgreementRequest asked(const QList<CoderId> &coders, std::optional<CoderId> viewer = {})
    {
        AgreementRequest request;
        request.coders = coders;
        request.viewer = viewer;
        return request;
    }
    /// Ann begins a round, and is read as its coder.
    void begin()
    {
        m_small->project().readAsCoder();
        m_small->project().setCurrentCoder(m_small->coder(u"Ann"_s));
        m_small->apply(Edits::startRound(m_small->coder(u"Ann"_s), letters()));
        m_small->project().setCurrentCoder(m_small->coder(u"Ann (2)"_s));
    }
    Passage code(const QString &letter, TextRange range)
    {
        Passage passage;
        passage.letter = m_small->letter(letter);
        passage.coder = m_small->coder(u"Ann (2)"_s);
        passage.range = range;
        passage.task = m_small->task(u"Homes"_s);
        m_small->apply(Edits::addPassage(passage));
        return passage;
    }

private slots:
    void init() { m_small = std::make_unique<SmallProject>(); }
    void cleanup() { m_small.reset(); }

    void aRoundIsACoderThatBelongsToAPerson()
    {
        begin();
        const Project &project = m_small->project();
        QCOMPARE(project.rounds().size(), 1);
        const Round &round = project.rounds().constFirst();
        QCOMPARE(round.coder, project.coder(m_small->coder(u"Ann (2)"_s))->uuid);
        QCOMPARE(round.of, project.coder(m_small->coder(u"Ann"_s))->uuid);
        QCOMPARE(round.number, 2);
        QCOMPARE(round.letters.size(), 2);
        QVERIFY(round.begun.isValid() && round.isUnderWay());
        QCOMPARE(project.currentRound(), &round);
        const QList<Round> before = project.rounds();
        m_small->reopen();
        QCOMPARE(m_small->project().rounds(), before);
    }

    void earlierPassagesAreOutOfSightEverywhere()
    {
        begin();
        const Project &project = m_small->project();
        QCOMPARE(project.allPassages()->size(), 1); // Bo's
        QCOMPARE(project.passages(m_small->letter(u"second.txt"_s))->size(), 0);
        QCOMPARE(project.passageCount(), 1);
        QCOMPARE(project.passageCount(m_small->task(u"Payroll"_s)), 0);
        QCOMPARE(project.passageCount(m_small->argument(u"skill"_s)), 0);
        QCOMPARE(project.places(Condition())->size(), 1);
        QCOMPARE(project.statements(Condition(), {})->size(), size_t(1));
        QCOMPARE(studyCounts(m_small->path(), {}, project.viewer())->coders.size(), 1);
        QCOMPARE(letterAmounts(m_small->path(), m_small->coder(u"Ann"_s), project.viewer())->size(), 0);
        QCOMPARE(countedPassages(m_small->path(), {}, project.viewer())->size(), 1);
        PassageExport options;
        options.viewer = project.viewer();
        QCOMPARE(exportPassages(m_small->path(), m_small->folder() + u"/seen.csv"_s, options)->passages, 1);
    }

    void otherCodersSeeAllOfIt()
    {
        begin();
        code(u"first.txt"_s, {2, 6});
        m_small->project().setCurrentCoder(m_small->coder(u"Bo"_s));
        QVERIFY(!m_small->project().viewer());
        QCOMPARE(m_small->project().allPassages()->size(), 4);
    }

    void inABlindProjectOthersAreHiddenToo()
    {
        m_small->apply(Edits::setBlind(true));
        begin();
        QCOMPARE(m_small->project().allPassages()->size(), 0);
        m_small->apply(Edits::setDone(m_small->letter(u"first.txt"_s), m_small->coder(u"Ann (2)"_s), true));
        QCOMPARE(m_small->project().allPassages()->size(), 1); // Bo's, and not Ann's earlier one
    }

    void aConsensusOfTheEarlierRoundIsHiddenAsWell()
    {
        const auto list = worklist(m_small->path(), {m_small->coder(u"Ann"_s), m_small->coder(u"Bo"_s), {}, {}});
        QVERIFY(list && !list->differences.isEmpty());
        m_small->apply(Edits::settle(list->differences.constFirst().settling(
            m_small->coder(u"Ann"_s), m_small->coder(u"Bo"_s), Settlement::Decision::A)));
        QCOMPARE(m_small->project().allPassages()->size(), 4);
        begin();
        QCOMPARE(m_small->project().allPassages()->size(), 1);
    }

    void memosAndTheHistoryOfTheEarlierRoundAreHidden()
    {
        Project &project = m_small->project();
        project.setCurrentCoder(m_small->coder(u"Ann"_s));
        m_small->apply(Edits::setMemo(m_small->letter(u"first.txt"_s), m_small->coder(u"Ann"_s), u"as I saw it"_s));
        const qsizetype whole = project.journal()->size();
        begin();
        QVERIFY(project.allMemos()->isEmpty());
        QVERIFY(project.journal()->size() < whole + 1);
        QCOMPARE(project.undoTitle(), u"Begin the round “Ann (2)”"_s);
    }

    void endingItBringsAllBackAndIsToldAsAdded()
    {
        begin();
        Change change;
        connect(&m_small->project(), &Project::changed, this, [&](const Change &told) { change = told; });
        m_small->apply(Edits::endRound(m_small->coder(u"Ann (2)"_s)));
        QCOMPARE(change.passages.size(), 2);
        QVERIFY(!m_small->project().viewer());
        QVERIFY(!m_small->project().currentRound());
        QCOMPARE(m_small->project().allPassages()->size(), 3);
        QVERIFY(m_small->project().undo().has_value());
        QCOMPARE(m_small->project().allPassages()->size(), 1);
    }

    void agreementCallsRoundsOfOnePersonSo()
    {
        begin();
        code(u"first.txt"_s, {7, 41});
        const QList<CoderId> both{m_small->coder(u"Ann"_s), m_small->coder(u"Ann (2)"_s)};
        const auto refused = agreementInput(m_small->path(), asked(both, m_small->project().viewer()));
        QVERIFY(!refused && refused.error().message.contains(u"“Ann” is out of sight"_s));
        m_small->apply(Edits::endRound(both.at(1)));
        const auto input = agreementInput(m_small->path(), asked(both));
        QVERIFY(input && input->comparing.isIntraCoder(2));
        QCOMPARE(input->letters.size(), 1);
        const auto report = computeAgreement(*input);
        QVERIFY(textsOf(report->notes).join(u' ').contains(u"Intra-coder agreement: Ann, Ann (2)"_s));
        const auto usual = agreementInput(m_small->path(), {});
        QCOMPARE(usual->coders.size(), 2); // Ann and Bo
        QVERIFY(usual->comparing.rounds.isEmpty());
        const auto mixed = agreementInput(m_small->path(), asked(both + QList<CoderId>{m_small->coder(u"Bo"_s)}));
        QVERIFY(!mixed->comparing.isIntraCoder(3) && mixed->comparing.rounds.size() == 1);
    }

    void comparingThemWhileItIsUnderWayIsRefused()
    {
        begin();
        const CoderId round = m_small->coder(u"Ann (2)"_s);
        const auto list = worklist(m_small->path(), {m_small->coder(u"Ann"_s), round, {}, round});
        QVERIFY(!list && list.error().message.contains(u"End the round first"_s));
    }

    void whatCannotBeIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<std::function<Edit(SmallProject &)>>("edit");
        QTest::addColumn<QString>("words");
        using Make = std::function<Edit(SmallProject &)>;
        const auto row
            = [](const char *name, const Make &make, const QString &words) { QTest::newRow(name) << make << words; };
        row("another while one is under way", [](SmallProject &small) {
            return Edits::startRound(small.coder(u"Ann"_s), {small.letter(u"first.txt"_s)});
        }, u"“Ann (2)” is under way"_s);
        row("another, asked of the round itself", [](SmallProject &small) {
            return Edits::startRound(small.coder(u"Ann (2)"_s), {small.letter(u"first.txt"_s)});
        }, u"“Ann (2)” is under way"_s);
        row("no letters", [](SmallProject &small) { return Edits::startRound(small.coder(u"Bo"_s), {}); },
            u"needs letters"_s);
        row("no such letter", [](SmallProject &small) {
            return Edits::startRound(small.coder(u"Bo"_s), {LetterId(99)});
        }, u"no longer in the project"_s);
        row("no such coder", [](SmallProject &small) {
            return Edits::startRound(CoderId(99), {small.letter(u"first.txt"_s)});
        }, u"no longer in the project"_s);
        row("a name that is taken", [](SmallProject &small) {
            return Edits::startRound(small.coder(u"Bo"_s), {small.letter(u"first.txt"_s)}, u"ann"_s);
        }, u"already a coder"_s);
        row("ending nobody's", [](SmallProject &small) { return Edits::endRound(small.coder(u"Bo"_s)); },
            u"No round of this coder"_s);
        row("removing a person with rounds", [](SmallProject &small) {
            return Edits::removeCoderAndPassages(small.coder(u"Ann"_s));
        }, u"rounds or trainings"_s);
        row("a training without places", [](SmallProject &) { return Edits::startTraining(u"Siri"_s, {}); },
            u"nothing to code"_s);
    }

    void whatCannotBeIsRefusedAndChangesNothing()
    {
        QFETCH(std::function<Edit(SmallProject &)>, edit);
        QFETCH(QString, words);
        begin();
        const QString before = m_small->contents();
        const auto refused = m_small->project().apply(edit(*m_small));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(words), qPrintable(refused.error().message));
        QCOMPARE(m_small->contents(), before);
    }

    void aThirdRoundIsNumberedOn()
    {
        begin();
        m_small->apply(Edits::endRound(m_small->coder(u"Ann (2)"_s)));
        m_small->apply(Edits::startRound(m_small->coder(u"Ann (2)"_s), letters()));
        QVERIFY(m_small->coder(u"Ann (3)"_s).isValid());
        m_small->project().setCurrentCoder(m_small->coder(u"Ann (3)"_s));
        QCOMPARE(
            m_small->project().sight().hidden, (QSet<CoderId>{m_small->coder(u"Ann"_s), m_small->coder(u"Ann (2)"_s)}));
    }

    void mergingCodersTakesTheirRoundsAlong()
    {
        begin();
        code(u"first.txt"_s, {2, 6});
        m_small->apply(Edits::mergeCoders(m_small->coder(u"Ann"_s), m_small->coder(u"Bo"_s)));
        QCOMPARE(m_small->project().rounds().constFirst().of, m_small->project().findCoder(u"Bo"_s)->uuid);
        m_small->apply(Edits::mergeCoders(m_small->coder(u"Ann (2)"_s), m_small->coder(u"Bo"_s)));
        QVERIFY(m_small->project().rounds().isEmpty());
    }

    void aPersonMergedIntoTheRoundLeavesNoRound()
    {
        begin();
        m_small->apply(Edits::mergeCoders(m_small->coder(u"Ann"_s), m_small->coder(u"Ann (2)"_s)));
        QVERIFY(m_small->project().rounds().isEmpty());
    }

    void copiesBringRoundsAlong()
    {
        const QString copy = m_small->folder() + u"/copy.kodeks"_s;
        m_small->close();
        QVERIFY(QFile::copy(m_small->path(), copy));
        m_small->reopen();
        begin();
        m_small->apply(Edits::endRound(m_small->coder(u"Ann (2)"_s)));
        const QList<Round> rounds = m_small->project().rounds();
        m_small->close();
        {
            const auto other = Project::open(copy);
            QVERIFY(mergeProjects(**other, {m_small->path()}).has_value());
            QCOMPARE((*other)->rounds(), rounds);
        }
        m_small->reopen();
    }

private:
    std::unique_ptr<SmallProject> m_small;
};

KODEKS_TEST(TestRounds)
#include "tst_rounds.moc"
