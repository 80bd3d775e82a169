// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/directionmatch.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Codebook directionsBook()
{
    Codebook made;
    made.actors = {{ActorId(1), {}, u"bydel"_s, {u"district"_s}, {}, 0}, {ActorId(2), {}, u"etat"_s, {}, {}, 1},
        {ActorId(3), {}, u"sentral enhet"_s, {u"the centre"_s}, {}, 2}, {ActorId(4), {}, u"byråd"_s, {}, {}, 3}};
    const auto text = [](const QString &code) {
        CodeText said;
        said.code = code;
        return said;
    };
    made.directions = {{DirectionId(1), text(u"D.E.B"_s), Direction::Kind::Transfer, ActorId(2), ActorId(1), 0},
        {DirectionId(2), text(u"D.S.B"_s), Direction::Kind::Transfer, ActorId(3), ActorId(1), 1},
        {DirectionId(3), text(u"D.UAV"_s), Direction::Kind::Unchanged, {}, {}, 2}};
    return made;
}

} // namespace

class DirectionMatchTest : public QObject
{
    Q_OBJECT

private:
    const Codebook m_book = directionsBook();

    [[nodiscard]] QString name(ActorId id) const { return m_book.actorName(id); }

private slots:
    void typedLettersFitADirection_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<qint64>>("directions"); // those of the codebook that it fits
        QTest::newRow("an arrow between the beginnings of words") << u"e>b"_s << QList<qint64>{1, 2};
        QTest::newRow("a written arrow") << u"etat → bydel"_s << QList<qint64>{1};
        QTest::newRow("a drawn arrow") << u"etat->bydel"_s << QList<qint64>{1};
        QTest::newRow("a hyphen") << u"et-b"_s << QList<qint64>{1};
        QTest::newRow("a space, or letters in order") << u"et b"_s << QList<qint64>{1, 2};
        QTest::newRow("a name of two words and another") << u"sentral enhet bydel"_s << QList<qint64>{2};
        QTest::newRow("initials of a name") << u"se>b"_s << QList<qint64>{2};
        QTest::newRow("an alias") << u"etat > district"_s << QList<qint64>{1};
        QTest::newRow("only where it goes") << u">bydel"_s << QList<qint64>{1, 2};
        QTest::newRow("only where it comes from") << u"etat>"_s << QList<qint64>{1};
        QTest::newRow("only one actor") << u"bydel"_s << QList<qint64>{1, 2};
        QTest::newRow("the wrong way round") << u"b>e"_s << QList<qint64>{};
        QTest::newRow("a statement") << u"unch"_s << QList<qint64>{3};
        QTest::newRow("a short id") << u"d.uav"_s << QList<qint64>{3};
        QTest::newRow("the short id of a transfer") << u"d.e.b"_s << QList<qint64>{1};
        QTest::newRow("an actor that no direction has") << u"byråd"_s << QList<qint64>{};
        QTest::newRow("nothing") << QString() << QList<qint64>{};
        QTest::newRow("only an arrow") << u">"_s << QList<qint64>{};
    }

    void typedLettersFitADirection()
    {
        QFETCH(const QString, typed);
        QList<qint64> found;
        for (const Direction &direction : m_book.directions) {
            if (matchDirection(typed, m_book, direction))
                found.append(direction.id.value());
        }
        QTEST(found, "directions");
    }

    void theLettersAreThoseOfBothNames()
    {
        const auto match = matchDirection(u"et>by"_s, m_book, m_book.directions.first());
        QVERIFY(match);
        const QString shown = u"etat → bydel"_s;
        QString letters;
        for (const qsizetype letter : match->letters)
            letters += shown.at(letter);
        QCOMPARE(letters, u"etby"_s);
        QCOMPARE(match->rank, MatchRank::NamePrefix);
    }

    void anArrowHasTwoSides_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("drawn") << u"a->b"_s << u"a"_s << u"b"_s;
        QTest::newRow("written") << u" a  → b c "_s << u"a"_s << u"b c"_s;
        QTest::newRow("a bracket") << u"a b>c"_s << u"a b"_s << u"c"_s;
        QTest::newRow("a hyphen belongs to a name") << u"a-b > c"_s << u"a-b"_s << u"c"_s;
    }

    void anArrowHasTwoSides()
    {
        QFETCH(const QString, typed);
        const auto sides = arrowSides(typed);
        QVERIFY(sides);
        QTEST(sides->from, "from");
        QTEST(sides->to, "to");
    }

    void withoutBothSidesThereIsNoArrow_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {QString(), u"a"_s, u"a b"_s, u"a-b"_s, u">"_s, u"a>"_s, u"a> "_s, u"->b"_s})
            QTest::newRow(qPrintable(u"“%1”"_s.arg(typed))) << typed;
    }

    void withoutBothSidesThereIsNoArrow()
    {
        QFETCH(const QString, typed);
        QVERIFY(!arrowSides(typed));
    }

    void actorsAreFoundBestFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("two that begin so") << u"by"_s << QStringList{u"bydel"_s, u"byråd"_s};
        QTest::newRow("a whole name") << u"etat"_s << QStringList{u"etat"_s};
        QTest::newRow("a later word after a first one") << u"e"_s << QStringList{u"etat"_s, u"sentral enhet"_s};
        QTest::newRow("an alias") << u"centre"_s << QStringList{u"sentral enhet"_s};
        QTest::newRow("nobody") << u"kommune"_s << QStringList{};
        QTest::newRow("inside a word is too little") << u"del"_s << QStringList{};
    }

    void actorsAreFoundBestFirst()
    {
        QFETCH(const QString, typed);
        QTEST(actorsLike(typed, m_book), "names");
    }

    void neverMoreThanThreeActors()
    {
        Codebook many;
        for (int i = 1; i <= 8; ++i)
            many.actors.append({ActorId(i), {}, u"actor %1"_s.arg(i), {}, {}, i});
        QCOMPARE(actorsLike(u"act"_s, many), (QStringList{u"actor 1"_s, u"actor 2"_s, u"actor 3"_s}));
    }

    void pairsOfActorsAreReadFromBothSides_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("pairs");
        QTest::newRow("one pair") << u"etat>bydel"_s << QStringList{u"etat bydel"_s};
        QTest::newRow("several that begin so, in the codebook's order")
            << u"etat>by"_s << QStringList{u"etat bydel"_s, u"etat byråd"_s};
        QTest::newRow("a space where a name has one too")
            << u"sentral enhet etat"_s << QStringList{u"sentral enhet etat"_s};
        QTest::newRow("an alias") << u"district>etat"_s << QStringList{u"bydel etat"_s};
        QTest::newRow("only one side") << u"etat>"_s << QStringList{};
        QTest::newRow("one word") << u"etat"_s << QStringList{};
        QTest::newRow("one that is nobody") << u"etat>kommune"_s << QStringList{};
    }

    void pairsOfActorsAreReadFromBothSides()
    {
        QFETCH(const QString, typed);
        QStringList pairs;
        for (const ActorPair &pair : actorPairs(typed, m_book))
            pairs.append(name(pair.from) + u' ' + name(pair.to));
        QTEST(pairs, "pairs");
    }
};

KODEKS_TEST(DirectionMatchTest)
#include "tst_directionmatch.moc"
