// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/copying/copyover.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using State = CopyPlace::State;

const QString homes = u"We ask that all homes go to the district."_s;
const QString pay = u"Payroll should stay where it is today."_s;

/// The small project with letters of a campaign: b.txt and c.txt have a sentence of a.txt, d.txt has its
/// words within another.
class Campaign : public SmallProject
{
public:
    Campaign()
    {
        apply(Edits::addLetters({textLetter(u"a.txt"_s, u"Dear all. "_s + homes + u" "_s + pay + u"\n\nNo."_s),
            textLetter(u"b.txt"_s, u"Sirs!\n\n"_s + QString(homes).replace(u' ', u'\n') + u"\n\nBye."_s),
            textLetter(u"c.txt"_s, homes + u" "_s + pay + u" We mean it. "_s + homes),
            textLetter(u"d.txt"_s, u"It is not so that we ask that all homes go to the district."_s)}));
    }

    Passage passage(const QString &name, const QString &words, const QString &task, const QString &who = u"Ann"_s)
    {
        Passage made;
        made.letter = letter(name);
        made.coder = coder(who);
        const LetterText text = *project().text(made.letter);
        const qsizetype at = text.string().indexOf(words);
        made.range = text.rangeFromUtf16(at, at + words.size());
        made.task = this->task(task);
        made.certainty = 2;
        made.memo = u"only here"_s;
        made.goodQuote = true;
        return made;
    }

    PassageId code(const QString &name, const QString &words, const QString &task, const QString &who = u"Ann"_s)
    {
        return apply(Edits::addPassage(passage(name, words, task, who))).passages.constFirst().id;
    }

    CopyPlan plan(const CopyOrder &order)
    {
        const auto found = copyPlan(path(), order);
        return found ? *found : CopyPlan();
    }

    /// "b.txt: Homes: not coded"
    QStringList told(const CopyPlan &plan)
    {
        static const QStringList states{u"not coded"_s, u"coded so"_s, u"coded otherwise"_s, u"disputed"_s};
        QStringList lines;
        for (const CopyPlace &place : plan.places)
            lines.append(u"%1: %2: %3"_s.arg(project().letter(place.copy.letter)->name,
                project().codebook().task(place.copy.task)->name, states.at(int(place.state))));
        return lines;
    }
};

} // namespace

class TestCopyOver : public QObject
{
    Q_OBJECT

private slots:
    void theSameSentencesInOtherLettersAreTold()
    {
        Campaign campaign;
        const PassageId homesHere = campaign.code(u"a.txt"_s, homes, u"Homes"_s);
        const CopyPlan plan = campaign.plan({.passages = {homesHere}});
        QCOMPARE(campaign.told(plan),
            (QStringList{u"b.txt: Homes: not coded"_s, u"c.txt: Homes: not coded"_s, u"c.txt: Homes: not coded"_s}));
        QCOMPARE(plan.passages, 1);
        const CopyPlace &first = plan.places.constFirst();
        QCOMPARE(first.of, homesHere);
        QCOMPARE(first.words, QString(homes).replace(u' ', u'\n'));
        QCOMPARE(campaign->text(first.copy.letter)->slice(first.copy.range), first.words);
        QCOMPARE(first.copy.coder, campaign.coder(u"Ann"_s));
        QCOMPARE(first.copy.certainty, 2);
        QVERIFY(first.copy.memo.isEmpty() && !first.copy.goodQuote && !first.copy.id.isValid());
    }

    void theCopiesAreOneStep()
    {
        Campaign campaign;
        const PassageId here = campaign.code(u"a.txt"_s, homes, u"Homes"_s);
        const qsizetype before = campaign->passageCount();
        campaign.apply(Edits::copyOver(campaign.plan({.passages = {here}}).copies()));
        QCOMPARE(campaign->passageCount(), before + 3);
        QVERIFY2(campaign->undoTitle().contains(u"3"), qPrintable(campaign->undoTitle()));
        QCOMPARE(campaign.plan({.passages = {here}}).count(State::CodedSo), 3);
        QVERIFY(campaign.plan({.passages = {here}}).copies().isEmpty());
        QVERIFY(campaign->undo().has_value());
        QCOMPARE(campaign->passageCount(), before);
    }

    void copiesThatAreAllThereAreRefused()
    {
        Campaign campaign;
        const PassageId here = campaign.code(u"a.txt"_s, homes, u"Homes"_s);
        const QList<Passage> copies = campaign.plan({.passages = {here}}).copies();
        campaign.apply(Edits::copyOver(copies));
        const QString before = campaign.contents();
        const auto again = campaign->apply(Edits::copyOver(copies));
        QVERIFY(!again && again.error().kind == Error::Kind::Exists);
        QCOMPARE(campaign.contents(), before);
    }

    void whatIsCodedOtherwiseIsTold()
    {
        Campaign campaign;
        campaign.code(u"b.txt"_s, u"homes\ngo"_s, u"Meals"_s);
        campaign.code(u"c.txt"_s, homes, u"Meals"_s, u"Bo"_s); // of another coder, so it does not matter
        const PassageId here = campaign.code(u"a.txt"_s, homes, u"Homes"_s);
        const CopyPlan plan = campaign.plan({.passages = {here}});
        QCOMPARE(campaign.told(plan).constFirst(), u"b.txt: Homes: coded otherwise"_s);
        QCOMPARE(plan.count(State::NotCoded), 2);
        QCOMPARE(plan.copies(State::CodedOtherwise).size(), 1);
    }

    void twoStatementsOfOneSentenceDoNotStandInEachOthersWay()
    {
        Campaign campaign;
        const PassageId one = campaign.code(u"a.txt"_s, homes, u"Homes"_s);
        const PassageId two = campaign.code(u"a.txt"_s, homes, u"Meals"_s);
        campaign.apply(Edits::copyOver(campaign.plan({.passages = {one}}).copies()));
        QCOMPARE(campaign.plan({.passages = {two}}).count(State::NotCoded), 3);
        QVERIFY(campaign->undo().has_value());
        QCOMPARE(campaign.plan({.passages = {one, two}}).count(State::NotCoded), 6);
    }

    void lettersThatSayDifferentThingsAreDisputed()
    {
        Campaign campaign;
        campaign.code(u"a.txt"_s, homes, u"Homes"_s);
        campaign.code(u"b.txt"_s, QString(homes).replace(u' ', u'\n'), u"Meals"_s);
        const CopyPlan plan = campaign.plan({.coder = campaign.coder(u"Ann"_s)});
        QCOMPARE(plan.count(State::CodedOtherwise), 2);
        QCOMPARE(plan.count(State::Disputed), 4); // both, of both places in c.txt
        QVERIFY(plan.copies().isEmpty());
    }

    void aLetterIsCopiedIntoSomeOthersAtOnce()
    {
        Campaign campaign;
        campaign.code(u"a.txt"_s, homes, u"Homes"_s);
        campaign.code(u"a.txt"_s, pay, u"Payroll"_s);
        campaign.code(u"a.txt"_s, u"No."_s, u"Meals"_s);
        const CopyPlan plan = campaign.plan({.coder = campaign.coder(u"Ann"_s),
            .from = {campaign.letter(u"a.txt"_s)},
            .into = {campaign.letter(u"c.txt"_s), campaign.letter(u"d.txt"_s)}});
        QCOMPARE(campaign.told(plan),
            (QStringList{u"c.txt: Homes: not coded"_s, u"c.txt: Payroll: not coded"_s, u"c.txt: Homes: not coded"_s}));
        QCOMPARE(plan.passages, 2);
        QCOMPARE(plan.tooShort, 1);
    }

    void manyPassagesAreSoughtAsFewAre()
    {
        Campaign campaign;
        const PassageId here = campaign.code(u"a.txt"_s, homes, u"Homes"_s);
        const CopyPlan few = campaign.plan({.passages = {here}});
        campaign.apply(Edits::addLetters({textLetter(u"e.txt"_s, u"One two three four five six seven."_s)}));
        for (qsizetype at = 0; at < 20; ++at) {
            Passage more = campaign.passage(u"e.txt"_s, u"One two three four five six seven."_s, u"Meals"_s);
            more.range.end = more.range.start + 5 + at;
            campaign.apply(Edits::addPassage(more));
        }
        const CopyPlan many = campaign.plan({.coder = campaign.coder(u"Ann"_s)});
        QVERIFY(many.passages > 16);
        QCOMPARE(many.copies(), few.copies());
    }

    void aLostIndexFindsTheSame()
    {
        Campaign campaign;
        const PassageId here = campaign.code(u"a.txt"_s, homes, u"Homes"_s);
        const CopyPlan before = campaign.plan({.passages = {here}});
        {
            const auto connection = Connection::open(campaign.path(), Connection::Mode::Write);
            Statement(**connection, "DELETE FROM property WHERE name = 'search_index'").run();
        }
        QCOMPARE(campaign.plan({.passages = {here}}).copies(), before.copies());
    }

    void blindCodersSeeTheirOwn()
    {
        Campaign campaign;
        const PassageId here = campaign.code(u"a.txt"_s, homes, u"Homes"_s, u"Bo"_s);
        campaign.apply(Edits::setBlind(true));
        const auto hidden = copyPlan(campaign.path(), {.passages = {here}, .viewer = campaign.coder(u"Ann"_s)});
        QVERIFY(!hidden && hidden.error().kind == Error::Kind::NotFound);
        QCOMPARE(campaign.plan({.passages = {here}, .viewer = campaign.coder(u"Bo"_s)}).places.size(), 3);
    }

    void itCanBeCancelled()
    {
        Campaign campaign;
        const PassageId here = campaign.code(u"a.txt"_s, homes, u"Homes"_s);
        const auto plan = copyPlan(campaign.path(), {.passages = {here}}, [](qint64, qint64) { return false; });
        QVERIFY(!plan && plan.error().kind == Error::Kind::Cancelled);
        QVERIFY(!plan.error().message.isEmpty());
    }
};

KODEKS_TEST(TestCopyOver)
#include "tst_copyover.moc"
