// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/measuring.h"
#include "tests/support/projects/oslocodebook.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestCodingMemory : public QObject
{
    Q_OBJECT

private slots:
    void theSameWordsAreLikest()
    {
        CodingMemory memory = numbered(
            {u"Bydelene bør drive sykehjem."_s, u"Arkivet er sårbart og lite."_s, u"Sykehjem drives av etaten."_s});
        const auto likest = memory.likest(words(u"Arkivet er sårbart og lite."_s), 3);
        QCOMPARE(likest.constFirst().coded->passage, PassageId(2));
        QCOMPARE(likest.constFirst().likeness, 1.0);
        for (qsizetype i = 1; i < likest.size(); ++i) {
            QVERIFY(likest.at(i).likeness < 1 && likest.at(i).likeness > 0);
            QVERIFY(likest.at(i).likeness <= likest.at(i - 1).likeness);
        }
        QCOMPARE(memory.likest(words(u"Sykehjemmene"_s), 1).size(), 1);
        QVERIFY(memory.likest({}, 3).isEmpty());
        QVERIFY(CodingMemory().likest(words(u"Arkiv"_s), 3).isEmpty());
    }

    void theSameWordsInARowAreTold()
    {
        CodingMemory memory = numbered({u"Vi vil at sykehjem skal ligge hos bydelene."_s,
            u"Sykehjem skal bydelene ligge hos vil vi at."_s, u"Sykehjem skal ligge hos oss."_s});
        const auto same = [&](const QString &asked) {
            QList<PassageId> found;
            for (const CodingMemory::Like &like : memory.likest(words(asked), 9)) {
                if (like.same)
                    found.append(like.coded->passage);
            }
            return found;
        };
        QCOMPARE(same(u"vi vil at Sykehjem skal ligge hos bydelene"_s), QList{PassageId(1)});
        QCOMPARE(same(u"Sykehjem skal ligge hos bydelene"_s), QList{PassageId(1)}); // a part of it
        QCOMPARE(same(u"Ja, vi vil at sykehjem skal ligge hos bydelene, alle."_s), QList{PassageId(1)});
        QVERIFY(same(u"Sykehjem skal ligge"_s).isEmpty()); // too few
        QVERIFY(same(u"Vi vil at sykehjem ikke skal ligge hos bydelene."_s).isEmpty());
    }

    void aLetterCanBeLeftOut()
    {
        CodingMemory memory = numbered({u"Arkivet er sårbart."_s, u"Arkivet er lite."_s});
        for (const CodingMemory::Like &like :
            memory.likest(words(u"Arkivet"_s), 9, [](const auto &coded) { return coded.letter == LetterId(1); }))
            QVERIFY(like.coded->letter != LetterId(1));
        QCOMPARE(memory.counts().passages, 2);
        QCOMPARE(memory.counts(LetterId(1)).passages, 1);
        QVERIFY(!memory.counts(LetterId(1)).tasks.contains(TaskId(1)));
        QCOMPARE(memory.counts(LetterId(9)).tasks.size(), 2);
    }

    void whatIsForgottenOrSaidAnewLeavesNothing()
    {
        QRandomGenerator random(7); // NOLINT(bugprone-random-generator-seed)
        const QStringList some{u"bydel"_s, u"etat"_s, u"arkiv"_s, u"lønn"_s, u"bolig"_s, u"sykehjem"_s};
        CodingMemory kept;
        CodingMemory changed;
        for (int round = 0; round < 300; ++round) {
            const qint64 id = random.bounded(1, 20);
            const QString text = some.at(random.bounded(6)) + u' ' + some.at(random.bounded(6));
            changed.add(coded(id, round), words(text));
            if (random.bounded(3) == 0)
                changed.forget(PassageId(id));
        }
        for (qint64 id = 1; id < 20; ++id) {
            changed.add(coded(id, id), words(some.at(id % 6)));
            kept.add(coded(id, id), words(some.at(id % 6)));
        }
        QCOMPARE(changed.size(), kept.size());
        QCOMPARE(changed.counts().tasks, kept.counts().tasks);
        QCOMPARE(changed.counts().together, kept.counts().together);
        for (const QString &word : some) {
            const auto expected = kept.likest(words(word), 30);
            const auto found = changed.likest(words(word), 30);
            QCOMPARE(found.size(), expected.size());
            QSet<PassageId> these;
            QSet<PassageId> those;
            for (qsizetype i = 0; i < found.size(); ++i) {
                these.insert(found.at(i).coded->passage);
                those.insert(expected.at(i).coded->passage);
                QCOMPARE(found.at(i).likeness, expected.at(i).likeness);
            }
            QCOMPARE(these, those);
        }
    }

    void whatIsSaidAnewOfAPlaceIsRememberedWithItsWords()
    {
        CodingMemory changed;
        CodingMemory anew;
        for (qint64 id = 1; id < 4; ++id) {
            changed.add(coded(id, id), words(u"bydel og etat"_s));
            anew.add(coded(id, id), words(u"bydel og etat"_s));
        }
        QVERIFY(changed.recode(coded(2, 4)));
        anew.add(coded(2, 4), words(u"bydel og etat"_s));
        QCOMPARE(changed.size(), anew.size());
        QCOMPARE(changed.counts().tasks, anew.counts().tasks);
        QCOMPARE(changed.counts().together, anew.counts().together);
        const auto found = changed.likest(words(u"etat"_s), 9);
        const auto expected = anew.likest(words(u"etat"_s), 9);
        QCOMPARE(found.size(), 3);
        QCOMPARE(expected.size(), 3);
        const auto has = [](const QList<CodingMemory::Like> &likest, qint64 task) {
            return std::ranges::any_of(
                likest, [task](const CodingMemory::Like &like) { return like.coded->task == TaskId(task); });
        };
        QVERIFY(has(found, 5) && has(expected, 5) && !has(found, 3) && !has(expected, 3));
        QVERIFY(!changed.recode(coded(9, 1)));
        CodingMemory::Coded moved = coded(1, 5);
        moved.range = {moved.range.start + 1, moved.range.end + 1};
        QVERIFY(!changed.recode(moved));
        QCOMPARE(changed.counts().tasks, anew.counts().tasks);
    }

    void theOnesBeforeComeNearestFirst()
    {
        CodingMemory memory;
        for (qint64 id = 1; id <= 4; ++id)
            memory.add({PassageId(id), LetterId(1), {id * 10, id * 10 + 5}, TaskId(id), {}, {}}, words(u"arkiv"_s));
        QList<PassageId> before;
        for (const CodingMemory::Coded *each : memory.before(LetterId(1), 35, 2))
            before.append(each->passage);
        QCOMPARE(before, (QList<PassageId>{PassageId(3), PassageId(2)}));
        QVERIFY(memory.before(LetterId(2), 35, 2).isEmpty());
        QCOMPARE(memory.numberOf(*memory.before(LetterId(1), 35, 1).constFirst()), 3);
    }

    void measuresCountWhatWasGiven()
    {
        const Suggester suggester(osloCodebook(), {});
        const auto task = [&](const QString &code) { return suggester.codebook().findTask(code)->id; };
        const auto passage = [&](qint64 id, qint64 letter, TaskId given, const QString &text) {
            const TextRange range{id * 100, id * 100 + text.size()};
            return MeasuredPassage{
                {PassageId(id), LetterId(letter), range, given, {}, {}}, {LetterId(letter), range, text, {}, text, {}}};
        };
        const QList<MeasuredPassage> passages{
            passage(1, 1, task(u"T.AD.ARKIV"_s), u"Arkivet."_s), // named
            passage(2, 1, task(u"T.AD.LONN"_s), u"Mappene er gamle."_s), // never to be guessed
            passage(3, 2, task(u"T.AD.LONN"_s), u"Mappene er gamle."_s), // alike
            passage(4, 2, {}, u"Arkivet."_s), // without a task
        };
        const auto measures = measureSuggestions(suggester, passages);
        QCOMPARE(measures->size(), 3);
        const auto told = [](const SuggestionMeasure &measure) {
            return QList<qsizetype>{measure.passages, measure.tasks.passages, measure.tasks.first,
                measure.tasks.amongThree, measure.tasks.known, measure.directions.passages};
        };
        QCOMPARE(told(measures->at(0)), (QList<qsizetype>{4, 3, 3, 3, 2, 0}));
        QCOMPARE(told(measures->at(1)), (QList<qsizetype>{4, 3, 2, 2, 1, 0}));
        QCOMPARE(told(measures->at(2)), (QList<qsizetype>{4, 3, 1, 1, 3, 0}));
        QCOMPARE(measures->at(1).curve, (QList<std::pair<qsizetype, qsizetype>>{{3, 2}}));
        QCOMPARE(measureSuggestions(suggester, passages, [](qint64, qint64) { return false; }).error().kind,
            Error::Kind::Cancelled);
        QCOMPARE(measureSuggestions(suggester, {})->constFirst().tasks.passages, 0);
    }

private:
    [[nodiscard]] QList<TextWord> words(const QString &text) const { return textWords(text, m_stemmer); }

    [[nodiscard]] static CodingMemory::Coded coded(qint64 id, qint64 task)
    {
        return {PassageId(id), LetterId(id % 3 + 1), {id, id + 5}, TaskId(task % 5 + 1), DirectionId(task % 4 + 1), {}};
    }

    [[nodiscard]] CodingMemory numbered(const QStringList &texts) const
    {
        CodingMemory memory;
        for (qint64 i = 1; i <= texts.size(); ++i)
            memory.add({PassageId(i), LetterId(i), {0, 5}, TaskId(i), {}, {}}, words(texts.at(i - 1)));
        return memory;
    }

    Stemmer m_stemmer;
};

KODEKS_TEST(TestCodingMemory)
#include "tst_codingmemory.moc"
