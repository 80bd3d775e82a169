// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/coveragejob.h"

#include "core/project/analysing/learning.h"
#include "core/project/analysing/suggestionjob.h"
#include "core/project/edits/coverageedits.h"
#include "core/project/merging/merge.h"
#include "core/query/coverage/coveragenotes.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

LetterCoverage coverageOf(const CoverageReport &report, LetterId letter)
{
    const auto found = std::ranges::find(report.coverage, letter, &LetterCoverage::letter);
    return found == report.coverage.end() ? LetterCoverage() : *found;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceIsCodedDismissedCuedOrNone()
    {
        const SampleProject sample;
        const auto report = coverageOf(sample->path(), {});
        QVERIFY(report.has_value());
        QCOMPARE(report->coverage.size(), 5);
        for (const LetterCoverage &coverage : report->coverage) {
            QVERIFY(coverage.sentences > 0);
            QVERIFY(coverage.coded + coverage.uncoded.size() + coverage.dismissed <= coverage.sentences);
            QVERIFY(coverage.cuedCoded <= coverage.coded);
            QVERIFY(coverage.codedCharacters <= coverage.characters);
            const LetterText text = *sample->text(coverage.letter);
            const QList<Passage> passages = *sample->passages(coverage.letter);
            for (const CuedSentence &sentence : coverage.uncoded) {
                QVERIFY(!sentence.cues.isEmpty());
                for (const QString &cue : sentence.cues)
                    QVERIFY2(text.slice(sentence.range).simplified().contains(cue), qPrintable(cue));
                for (const Passage &passage : passages)
                    QVERIFY(!passage.range.overlaps(sentence.range));
            }
        }
    }

    void whatOneCoderHasNotCodedTheOthersHave()
    {
        const SampleProject sample;
        qsizetype both = 0;
        qsizetype one = 0;
        const auto all = coverageOf(sample->path(), {});
        const auto ofB = coverageOf(sample->path(), {.scope = {.coders = {u"Coder B"_s}}});
        for (qsizetype i = 0; i < 5; ++i) {
            both += all->coverage.at(i).coded;
            one += ofB->coverage.at(i).coded;
            QCOMPARE(all->coverage.at(i).sentences, ofB->coverage.at(i).sentences);
        }
        QVERIFY(one <= both);
        const auto unfulfilled = coverageOf(sample->path(), {.scope = {.where = u"to:bydel"_s}});
        QVERIFY(coverageOf(*unfulfilled, sample.letter(u"velf"_s)).coded
            < coverageOf(*all, sample.letter(u"velf"_s)).coded);
    }

    void aSentenceCanBeDismissedAndBroughtBack()
    {
        SampleProject sample;
        const LetterId letter = sample.letter(u"velf"_s);
        sample->setCurrentCoder(sample->findCoder(u"Coder A"_s)->id);
        const LetterCoverage before = coverageOf(*coverageOf(sample->path(), {}), letter);
        QVERIFY(before.uncoded.size() >= 2);
        const TextRange first = before.uncoded.at(0).range;
        const TextRange second = before.uncoded.at(1).range;
        sample.apply(Edits::dismissSentences(letter, {second, first}, true));
        const auto now = [&](const Scope &scope = {}) {
            return coverageOf(*coverageOf(sample->path(), {.scope = scope}), letter);
        };
        QCOMPARE(now().dismissed, 2);
        QCOMPARE(now().uncoded.size(), before.uncoded.size() - 2);
        QCOMPARE(now({.coders = {u"Coder B"_s}}).dismissed, 0);
        sample.apply(Edits::dismissSentences(letter, {first}, false));
        QCOMPARE(now().dismissed, 1);
        QCOMPARE(now().uncoded.constFirst().range, first);
        QVERIFY(sample->undo().has_value());
        QVERIFY(sample->undo().has_value());
        QCOMPARE(now().uncoded, before.uncoded);
        QVERIFY(sample->redo().has_value());
        QCOMPARE(now().dismissed, 2);
        QVERIFY(sample->apply(Edits::dismissSentences(letter, {first}, true))->isEmpty());
    }

    void whatIsCodedIsNotDismissed()
    {
        SampleProject sample;
        const LetterId letter = sample.letter(u"velf"_s);
        sample->setCurrentCoder(sample->findCoder(u"Coder A"_s)->id);
        const LetterCoverage before = coverageOf(*coverageOf(sample->path(), {}), letter);
        const TextRange sentence = before.uncoded.constFirst().range;
        sample.apply(Edits::dismissSentences(letter, {sentence}, true));
        Passage passage;
        passage.letter = letter;
        passage.coder = sample->currentCoder();
        passage.range = sentence;
        sample.apply(Edits::addPassages({passage}));
        const LetterCoverage after = coverageOf(*coverageOf(sample->path(), {}), letter);
        QCOMPARE(after.dismissed, 0);
        QCOMPARE(after.coded, before.coded + 1);
    }

    void whatCannotBeDismissedIsRefused()
    {
        SmallProject small;
        const LetterId letter = small.letter(u"first.txt"_s);
        const auto refused = [&](const Edit &edit) { return small->apply(edit).error().message; };
        QVERIFY(refused(Edits::dismissSentences(letter, {{0, 3}}, true)).contains(u"who is coding"));
        small->setCurrentCoder(small.coder(u"Ann"_s));
        QVERIFY(refused(Edits::dismissSentences(letter, {{0, 1000000}}, true)).contains(u"first.txt"));
        QVERIFY(refused(Edits::dismissSentences(letter, {{3, 3}}, true)).contains(u"first.txt"));
        QVERIFY(!refused(Edits::dismissSentences(LetterId(99), {{0, 3}}, true)).isEmpty());
    }

    void dismissedSentencesAndCuesComeWithCopies()
    {
        SmallProject small;
        const LetterId letter = small.letter(u"first.txt"_s);
        const QString path = small.folder() + u"/other.kodeks"_s;
        QVERIFY(QFile::copy(small.path(), path));
        {
            const auto other = Project::open(path);
            (*other)->setCurrentCoder((*other)->findCoder(u"Bo"_s)->id);
            QVERIFY((*other)->apply(Edits::dismissSentences(letter, {{0, 3}}, true)).has_value());
            QVERIFY((*other)->apply(Edits::setCues({{u"takk for"_s}, {}})).has_value());
        }
        small.apply(bringIn(*planMerge(small.path(), path), {}));
        const auto notes = small->coverageNotes();
        QCOMPARE(notes->dismissed.value({letter, small.coder(u"Bo"_s)}), (QList<TextRange>{{0, 3}}));
        QCOMPARE(notes->cues.added, QStringList{u"takk for"_s});
    }

    void suggestionsReachWhatIsAskedOfThem_data()
    {
        QTest::addColumn<QString>("coder");
        QTest::newRow("whom they were tuned on") << u"Coder A"_s;
        QTest::newRow("whom they were not") << u"Coder B"_s;
    }

    void suggestionsReachWhatIsAskedOfThem()
    {
        QFETCH(QString, coder);
        const SampleProject sample;
        const auto measured = measuredSuggestions(sample->path(), {.coders = {coder}});
        QCOMPARE(measured->coders.size(), 1);
        const auto share
            = [](const SuggestionMeasure::Hits &hits) { return double(hits.amongThree) / double(hits.passages); };
        const QList<SuggestionMeasure> &measures = measured->coders.constFirst().measures;
        QVERIFY(share(measures.at(0).tasks) >= 0.75);
        QVERIFY(share(measures.at(0).directions) >= 0.80);
        QVERIFY(share(measures.at(1).tasks) >= 0.85);
        QVERIFY(share(measures.at(1).directions) >= 0.85);
        QVERIFY(measures.at(0).tasks.known < measures.at(0).tasks.passages);
    }

    void aStretchThatIsNotThereIsRefused()
    {
        const SampleProject sample;
        const auto refused = [&](const QString &letter, TextRange range) {
            return suggestionsFor(sample->path(), letter, range, {}).error().message;
        };
        QVERIFY(refused(u"nobody.txt"_s, {0, 5}).contains(u"nobody.txt"));
        QVERIFY(refused(u"velferdsetaten.txt"_s, {5, 5}).contains(u"from 5 to 5"));
        QVERIFY(refused(u"velferdsetaten.txt"_s, {0, 9999999}).contains(u"velferdsetaten.txt"));
    }

    void whatIsThereAlreadyIsNoHint()
    {
        const SampleProject sample;
        const QuotedPassage passage = sample.passages().at(40);
        const QString letter = sample->letter(passage.passage.letter)->name;
        const auto answer = suggestionsFor(sample->path(), letter, passage.passage.range, {});
        for (const Suggested<TaskId> &task : answer->suggestions.tasks)
            QVERIFY(!suggestionReason(task.reason, answer->letters).isEmpty());
        const auto whole
            = suggestionsFor(sample->path(), letter, {0, sample->letter(passage.passage.letter)->length}, {});
        for (const Suggested<TaskId> &task : whole->suggestions.tasks)
            QVERIFY(task.reason.letter != passage.passage.letter);
    }
};

KODEKS_TEST(TestCoverage)
#include "tst_coverage.moc"
