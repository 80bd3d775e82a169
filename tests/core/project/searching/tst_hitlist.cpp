// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/searching/lettersearch.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// All hits by their places, and some of them by their words.
class TestHitList : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] LetterSearchResult found(const LetterSearch &search) const
    {
        return searchLetters(m_sample->path(), search).value();
    }

    SampleProject m_sample;

private slots:
    void itHasThePlacesOfAllHitsWhateverIsListed_data()
    {
        QTest::addColumn<LetterSearch::Kind>("kind");
        QTest::addColumn<QString>("query");
        QTest::newRow("words") << LetterSearch::Kind::Words << u"bydel*"_s;
        QTest::newRow("forms") << LetterSearch::Kind::Forms << u"bydel"_s;
        QTest::newRow("a pattern") << LetterSearch::Kind::Pattern << u"(?i)bydel\\w*"_s;
        QTest::newRow("none") << LetterSearch::Kind::Words << u"qqqq"_s;
    }

    void itHasThePlacesOfAllHitsWhateverIsListed()
    {
        QFETCH(LetterSearch::Kind, kind);
        QFETCH(QString, query);
        const LetterSearchResult all = found({.query = query, .kind = kind});
        QVERIFY(!all.every);
        const LetterSearchResult some = found({.query = query, .kind = kind, .extent = {.limit = 3}, .every = true});
        QVERIFY(some.every);
        QCOMPARE(some.hits.totals, all.hits.totals);
        QCOMPARE(some.hits.letters, all.hits.letters);
        QCOMPARE(some.hits.found.hits.size(), std::min<qsizetype>(3, all.hits.found.hits.size()));
        QCOMPARE(some.every->size(), all.hits.found.hits.size());
        for (qsizetype i = 0; i < some.every->size(); ++i) {
            const SearchHit &hit = all.hits.found.hits.at(i);
            QCOMPARE(some.every->at(i), (HitPlace{hit.letter, hit.range}));
            QCOMPARE(some.every->numberOf({hit.letter, hit.range}), i);
        }
    }

    void aPlaceThatIsNoHitHasNoNumber()
    {
        HitList list;
        list.add(LetterId(4), {{10, 12}, {20, 22}});
        list.add(LetterId(2), {{10, 12}});
        list.add(LetterId(3), {});
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.at(2), (HitPlace{LetterId(2), {10, 12}}));
        QCOMPARE(list.numberOf({LetterId(4), {20, 22}}), 1);
        QCOMPARE(list.numberOf({LetterId(4), {20, 23}}), -1);
        QCOMPARE(list.numberOf({LetterId(2), {20, 22}}), -1);
        QCOMPARE(list.numberOf({LetterId(9), {10, 12}}), -1);
    }

    void hitsAreReadAsTheyAreListed()
    {
        const LetterSearchResult all = found({.query = u"bydel*"_s});
        QList<HitPlace> places;
        for (const SearchHit &hit : all.hits.found.hits)
            places.prepend({hit.letter, hit.range}); // in any order
        const auto read = readHits(m_sample->path(), places, usualContext, {});
        QVERIFY(read);
        QCOMPARE(read->hits.size(), places.size());
        qsizetype coded = 0;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const qsizetype number = places.size() - 1 - i;
            const SearchHit &wanted = all.hits.found.hits.at(number);
            QCOMPARE(read->hits.at(i).letterName, wanted.letterName);
            QCOMPARE(read->hits.at(i).range, wanted.range);
            QCOMPARE(read->hits.at(i).before, wanted.before);
            QCOMPARE(read->hits.at(i).match, wanted.match);
            QCOMPARE(read->hits.at(i).after, wanted.after);
            QCOMPARE(read->passages.at(i), all.passages.at(number));
            coded += read->passages.at(i).size();
        }
        QVERIFY(coded > 0);
    }

    void eachIsVisitedInOrder()
    {
        const LetterSearchResult all = found({.query = u"bydel*"_s, .every = true});
        QStringList words;
        QVERIFY(eachHit(m_sample->path(), *all.every, usualContext,
            [&words](const SearchHit &hit) { words.append(hit.before + hit.match + hit.after); }));
        QStringList wanted;
        for (const SearchHit &hit : all.hits.found.hits)
            wanted.append(hit.before + hit.match + hit.after);
        QCOMPARE(words, wanted);
        const auto cancelled = eachHit(
            m_sample->path(), *all.every, usualContext, [](const SearchHit &) {}, [](qint64, qint64) { return false; });
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    }

    void aPlaceThatIsGoneHasNoWords()
    {
        const auto read = readHits(m_sample->path(), {{LetterId(999), {0, 4}}}, usualContext, {});
        QVERIFY(read);
        QCOMPARE(read->hits.constFirst().range, (TextRange{0, 4}));
        QVERIFY(read->hits.constFirst().match.isEmpty());
    }
};

KODEKS_TEST(TestHitList)
#include "tst_hitlist.moc"
