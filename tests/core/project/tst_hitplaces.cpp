// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/hitplaces.h"
#include "core/project/jobs/search.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct HitStudy
{
    HitStudy()
    {
        NewLetter letter;
        letter.name = u"third.txt"_s;
        letter.text = u"Homes belong to us.  We run homes, jf. § 3, and homes again. Others\nrun none 😀 homes."_s;
        small.apply(Edits::addLetters({letter}));
    }

    QList<HitPlace> hits(const QString &query)
    {
        QList<HitPlace> places;
        const auto found = searchLetters(small.path(), query, 0);
        for (const SearchHit &hit : found->hits) {
            if (hit.letter == small.letter(u"third.txt"_s))
                places.append({hit.letter, hit.range});
        }
        return places;
    }

    QStringList words(const QList<HitPlace> &places)
    {
        QStringList words;
        for (const HitPlace &place : places)
            words.append(small->text(place.letter)->slice(place.range));
        return words;
    }

    QList<Passage> passages(const QList<HitPlace> &places)
    {
        QList<Passage> made;
        for (const HitPlace &place : places) {
            Passage passage;
            passage.letter = place.letter;
            passage.coder = small.coder(u"Ann"_s);
            passage.range = place.range;
            passage.certainty = 2;
            made.append(passage);
        }
        return made;
    }

    SmallProject small;
};

qsizetype addedBy(const Change &change)
{
    return std::ranges::count(change.passages, Change::PassageChange::What::Added, &Change::PassageChange::what);
}

} // namespace

/// All hits of a search coded in one go.
class TestHitPlaces : public QObject
{
    Q_OBJECT

private slots:
    void aHitIsCodedOrItsSentence_data()
    {
        QTest::addColumn<HitUnit>("unit");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("the hit") << HitUnit::Hit << QStringList{u"Homes"_s, u"homes"_s, u"homes"_s, u"homes"_s};
        QTest::newRow("its sentence, each once")
            << HitUnit::Sentence
            << QStringList{u"Homes belong to us."_s, u"We run homes, jf. § 3, and homes again."_s,
                   u"Others\nrun none 😀 homes."_s};
    }

    void aHitIsCodedOrItsSentence()
    {
        QFETCH(HitUnit, unit);
        QFETCH(QStringList, words);
        HitStudy found;
        const QList<HitPlace> hits = found.hits(u"homes"_s);
        QCOMPARE(hits.size(), 4);
        const auto places = placesToCode(found.small.path(), hits, unit);
        QVERIFY(places.has_value());
        QCOMPARE(found.words(*places), words);
    }

    void whatIsNoPlaceGivesNone_data()
    {
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("only white space") << TextRange{19, 21} << QStringList();
        QTest::newRow("white space around") << TextRange{5, 13} << QStringList{u"belong"_s};
        QTest::newRow("beyond the end") << TextRange{40, 4000} << QStringList();
        QTest::newRow("nothing") << TextRange{4, 4} << QStringList();
    }

    void whatIsNoPlaceGivesNone()
    {
        QFETCH(TextRange, range);
        QFETCH(QStringList, words);
        HitStudy found;
        const LetterId letter = found.small.letter(u"third.txt"_s);
        QCOMPARE(found.words(*placesToCode(found.small.path(), {{letter, range}}, HitUnit::Hit)), words);
    }

    void aHitOverTwoSentencesTakesBoth()
    {
        HitStudy found;
        const LetterId letter = found.small.letter(u"third.txt"_s);
        const auto places = placesToCode(found.small.path(), {{letter, {15, 24}}}, HitUnit::Sentence);
        QCOMPARE(found.words(*places), QStringList{u"Homes belong to us.  We run homes, jf. § 3, and homes again."_s});
    }

    void lettersThatAreGoneGiveNoPlace()
    {
        HitStudy found;
        const QList<HitPlace> hits = found.hits(u"homes"_s);
        found.small.apply(Edits::removeLetters({hits.constFirst().letter}));
        QVERIFY(placesToCode(found.small.path(), hits, HitUnit::Sentence)->isEmpty());
    }

    void itCanBeCancelled()
    {
        HitStudy found;
        const auto places = placesToCode(
            found.small.path(), found.hits(u"homes"_s), HitUnit::Hit, [](qint64, qint64) { return false; });
        QVERIFY(!places);
        QCOMPARE(places.error().kind, Error::Kind::Cancelled);
    }

    void whatIsCodedSoAlreadyStaysAsItIs()
    {
        HitStudy found;
        const Coding coding{.task = found.small.task(u"Homes"_s)};
        const QList<Passage> places
            = found.passages(*placesToCode(found.small.path(), found.hits(u"homes"_s), HitUnit::Sentence));
        Passage first = coded(places.constFirst(), coding);
        first.certainty = 3;
        first.memo = u"Mine"_s;
        found.small.apply(Edits::addPassage(first));
        const QString before = found.small.contents();
        const Change change = found.small.apply(Edits::codePlaces(places, coding));
        QCOMPARE(addedBy(change), places.size() - 1);
        QCOMPARE(change.passages.size(), places.size() - 1);
        QCOMPARE(found.small->undoTitle(), u"Code 2 place(s) that were found"_s);
        const QList<Passage> all = *found.small->passages(first.letter);
        QCOMPARE(all.size(), places.size());
        const auto kept = std::ranges::find(all, first.range, &Passage::range);
        QCOMPARE(kept->certainty, 3);
        QCOMPARE(kept->memo, u"Mine"_s);
        QVERIFY(found.small->undo().has_value());
        QCOMPARE(found.small.contents(), before);
    }

    void whatIsCodedOtherwiseOrByAnotherIsNotInTheWay()
    {
        HitStudy found;
        const QList<Passage> places
            = found.passages(*placesToCode(found.small.path(), found.hits(u"homes"_s), HitUnit::Hit));
        Passage other = coded(places.at(0), {.task = found.small.task(u"Homes"_s)});
        other.coder = found.small.coder(u"Bo"_s);
        found.small.apply(Edits::addPassages({other, coded(places.at(1), {.task = found.small.task(u"Meals"_s)})}));
        QCOMPARE(addedBy(found.small.apply(Edits::codePlaces(places, {.task = found.small.task(u"Homes"_s)}))), 4);
    }

    void whereAllIsCodedSoItIsSaid()
    {
        HitStudy found;
        const Coding coding{.newTask = {u"Laundry"_s}};
        const QList<Passage> places
            = found.passages(*placesToCode(found.small.path(), found.hits(u"homes"_s), HitUnit::Hit));
        found.small.apply(Edits::codePlaces(places + places, coding));
        const QString before = found.small.contents();
        const auto again = found.small->apply(Edits::codePlaces(places, {.task = found.small.task(u"Laundry"_s)}));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Exists);
        QCOMPARE(found.small.contents(), before);
    }

    void theCodingIsTheLastOneSaid()
    {
        HitStudy found;
        found.small->setCurrentCoder(found.small.coder(u"Ann"_s));
        const Coding coding{.task = found.small.task(u"Meals"_s)};
        found.small.apply(Edits::codePlaces(
            found.passages(*placesToCode(found.small.path(), found.hits(u"homes"_s), HitUnit::Hit)), coding));
        QCOMPARE(found.small->recentCodings(1).value(), QList{coding});
        QVERIFY(found.small->undo());
        QVERIFY(found.small->recentCodings(1).value().isEmpty());
        QVERIFY(found.small->redo());
        QCOMPARE(found.small->recentCodings(1).value(), QList{coding});
    }
};

KODEKS_TEST(TestHitPlaces)
#include "tst_hitplaces.moc"
