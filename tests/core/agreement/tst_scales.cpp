// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/differences.h"
#include "core/agreement/numbers/scale.h"
#include "core/agreement/numbers/setdifferences.h"
#include "core/agreement/numbers/undefined.h"
#include "core/agreement/numbers/unitcounts.h"
#include "tests/support/ratingstext.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QStringList digitsOfAll(const std::vector<double> &values)
{
    QStringList digits;
    for (const double value : values)
        digits.append(digitsOf(value));
    return digits;
}

Ratings labelled(const QStringList &labels)
{
    Ratings ratings(1, labels);
    for (std::int32_t label = 0; label < labels.size(); ++label)
        ratings.addUnits(std::vector{label});
    return ratings;
}

} // namespace

/// What values are and how far they are from one another.
class TestScales : public QObject
{
    Q_OBJECT

private slots:
    void meansAreThoseOfTheDifferencesOneByOne_data()
    {
        QTest::addColumn<Differences>("differences");
        QTest::newRow("nominal") << Differences::nominal();
        QTest::newRow("squared") << Differences::squared({-1, 0.5, 7});
        QTest::newRow("absolute") << Differences::absolute({-1, 0.5, 7});
        QTest::newRow("ratio") << Differences::ratio({0, 0.5, 7});
        QTest::newRow("a table that is not symmetric")
            << Differences::table({0, 0.25, 1, 0.5, 0, 0.75, 0.1, 0.2, 0}, 3);
    }

    void meansAreThoseOfTheDifferencesOneByOne()
    {
        QFETCH(Differences, differences);
        const std::vector<std::vector<double>> all{{0.5, 0.25, 0.25}, {1, 0, 0}, {0, 0.1, 0.9}};
        for (const std::vector<double> &shares : all) {
            std::vector<double> expected(3);
            for (size_t category = 0; category < 3; ++category) {
                for (size_t other = 0; other < 3; ++other)
                    expected[category] += shares[other] * differences.between(category, other);
            }
            QCOMPARE(digitsOfAll(differences.means(shares)), digitsOfAll(expected));
        }
    }

    void differencesOfNumbersAreSymmetricAndNothingToThemselves_data()
    {
        QTest::addColumn<Differences>("differences");
        QTest::newRow("nominal") << Differences::nominal();
        QTest::newRow("squared") << Differences::squared({0, 2, 5});
        QTest::newRow("absolute") << Differences::absolute({0, 2, 5});
        QTest::newRow("ratio") << Differences::ratio({0, 2, 5});
    }

    void differencesOfNumbersAreSymmetricAndNothingToThemselves()
    {
        QFETCH(Differences, differences);
        for (size_t one = 0; one < 3; ++one) {
            QCOMPARE(differences.between(one, one), 0.0);
            for (size_t other = 0; other < one; ++other) {
                QVERIFY(differences.between(one, other) > 0);
                QCOMPARE(differences.between(one, other), differences.between(other, one));
                QCOMPARE(differences.transposed().between(one, other), differences.between(one, other));
                QCOMPARE(differences.symmetric().between(one, other), differences.between(one, other));
            }
        }
    }

    void onlyNominalDifferencesAreNominal()
    {
        QVERIFY(Differences::nominal().isNominal());
        QVERIFY(!Differences::squared({0, 1}).isNominal());
        QVERIFY(!Differences::table({0, 1, 1, 0}, 2).isNominal());
    }

    void theRatioToNothingIsOne()
    {
        QCOMPARE(Differences::ratio({0, 5}).between(0, 1), 1.0);
        QCOMPARE(Differences::ratio({0, 5}).between(0, 0), 0.0);
        QCOMPARE(Differences::ratio({2, 6}).between(1, 0), 0.25);
    }

    void aTableReadsRowByRow()
    {
        const Differences table = Differences::table({0, 0.1, 0.2, 0.3, 0, 0.5, 0.6, 0.7, 0}, 3);
        QCOMPARE(table.between(0, 2), 0.2);
        QCOMPARE(table.between(2, 0), 0.6);
        QCOMPARE(table.transposed().between(0, 2), 0.6);
        QCOMPARE(digitsOf(table.symmetric().between(0, 2)), digitsOf(0.4));
        QCOMPARE(digitsOf(table.symmetric().between(2, 0)), digitsOf(0.4));
        QCOMPARE(table.transposed().transposed().between(1, 2), 0.5);
    }

    void pairsOfAUnitDifferBothWays_data()
    {
        QTest::addColumn<std::vector<std::int32_t>>("values");
        QTest::addColumn<double>("nominal");
        QTest::addColumn<double>("squared");
        QTest::addColumn<double>("table");
        using Values = std::vector<std::int32_t>;
        constexpr std::int32_t none = Ratings::missing;
        // Squared by 0, 1, 3; the table has 1 above and 1/2 below.
        QTest::newRow("none") << Values{none, none, none} << 0.0 << 0.0 << 0.0;
        QTest::newRow("one") << Values{0, none, none} << 0.0 << 0.0 << 0.0;
        QTest::newRow("two") << Values{0, none, 2} << 2.0 << 18.0 << 1.5;
        QTest::newRow("the same") << Values{1, 1, 1} << 0.0 << 0.0 << 0.0;
        QTest::newRow("two and one") << Values{0, 1, 0} << 4.0 << 4.0 << 3.0;
        QTest::newRow("three") << Values{2, 1, 0} << 6.0 << 2.0 * (1 + 4 + 9) << 4.5;
    }

    void pairsOfAUnitDifferBothWays()
    {
        QFETCH(std::vector<std::int32_t>, values);
        Ratings ratings(3, {u"a"_s, u"b"_s, u"c"_s});
        ratings.addUnits(values);
        const UnitCounts unit = ratings.counts(0);
        QTEST(unit.pairDifferences(Differences::nominal()), "nominal");
        QTEST(unit.pairDifferences(Differences::squared({0, 1, 3})), "squared");
        QTEST(unit.pairDifferences(Differences::table({0, 1, 1, 0.5, 0, 1, 0.5, 0.5, 0}, 3)), "table");
    }

    void labelsAreReadAsTheNumbersTheyAre_data()
    {
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<std::vector<double>>("numbers");
        QTest::newRow("in order of the numbers, not of the texts")
            << QStringList{u"10"_s, u"9"_s} << std::vector<double>{9, 10};
        QTest::newRow("below nothing") << QStringList{u"1"_s, u"-2"_s, u"0"_s} << std::vector<double>{-2, 0, 1};
        QTest::newRow("with a power") << QStringList{u"1e3"_s, u"2"_s} << std::vector<double>{2, 1000};
        QTest::newRow("nothing with a sign") << QStringList{u"-0"_s, u"0"_s, u"0.0"_s} << std::vector<double>{0};
        QTest::newRow("one number in two forms") << QStringList{u"2.50"_s, u"2.5"_s} << std::vector<double>{2.5};
        QTest::newRow("the largest there may be")
            << QStringList{u"1e100"_s, u"-1e100"_s} << std::vector<double>{-1e100, 1e100};
        QTest::newRow("none") << QStringList() << std::vector<double>();
    }

    void labelsAreReadAsTheNumbersTheyAre()
    {
        QFETCH(QStringList, labels);
        QFETCH(std::vector<double>, numbers);
        const auto read = numbered(labelled(labels));
        QVERIFY(read.has_value());
        QCOMPARE(read->numbers, numbers);
        QCOMPARE(read->ratings.categories().size(), qsizetype(numbers.size()));
        for (qsizetype unit = 0; unit < labels.size(); ++unit)
            QCOMPARE(numbers[size_t(read->ratings.values(size_t(unit))[0])], labels.at(unit).toDouble());
    }

    void whatIsNoNumberIsNamed_data()
    {
        QTest::addColumn<QString>("label");
        QTest::newRow("a word") << u"mye"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("a comma") << u"1,5"_s;
        QTest::newRow("a unit") << u"3 kr"_s;
        QTest::newRow("no number") << u"nan"_s;
        QTest::newRow("without end") << u"inf"_s;
        QTest::newRow("too large") << u"1e101"_s;
        QTest::newRow("too far below") << u"-1e101"_s;
    }

    void whatIsNoNumberIsNamed()
    {
        QFETCH(QString, label);
        const auto read = numbered(labelled({u"1"_s, label}));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY2(read.error().message.contains(u'“' + label + u'”'), qPrintable(read.error().message));
        const auto inOrder = ordered(labelled({u"1"_s, label}), false);
        QVERIFY(!inOrder);
        QVERIFY2(inOrder.error().message.contains(u'“' + label + u'”'), qPrintable(inOrder.error().message));
        QCOMPARE(ordered(labelled({u"1"_s, label}), true)->numbers, std::vector<double>({0, 1}));
    }

    void aLongLabelIsShortenedWhereItIsNamed()
    {
        const auto read = numbered(labelled({QString(500, u'x')}));
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u'“' + QString(80, u'x') + u'”'));
    }

    void numbersGoBeforeTheOrderGiven()
    {
        QCOMPARE(ordered(labelled({u"3"_s, u"1"_s}), true)->numbers, std::vector<double>({1, 3}));
        QCOMPARE(ordered(labelled({u"3"_s, u"1"_s}), true)->ratings.categories(), QStringList({u"1"_s, u"3"_s}));
        QCOMPARE(ordered(labelled({u"z"_s, u"a"_s}), true)->ratings.categories(), QStringList({u"z"_s, u"a"_s}));
    }

    void readingLabelsKeepsWhatIsMissingAndHowOften()
    {
        Ratings ratings(2, {u"5"_s, u"1"_s});
        ratings.addUnits(std::vector{0, Ratings::missing}, 7);
        const auto read = numbered(ratings);
        QCOMPARE(read->ratings.units(), 7);
        QCOMPARE(read->ratings.times(0), 7);
        QVERIFY(std::ranges::equal(read->ratings.values(0), std::array{1, Ratings::missing}));
    }

    void numbersAreStretchedFromNothingToOne_data()
    {
        QTest::addColumn<std::vector<double>>("numbers");
        QTest::addColumn<std::vector<double>>("expected");
        QTest::newRow("none") << std::vector<double>() << std::vector<double>();
        QTest::newRow("one") << std::vector<double>{7} << std::vector<double>{0};
        QTest::newRow("two") << std::vector<double>{-3, 9} << std::vector<double>{0, 1};
        QTest::newRow("between") << std::vector<double>{10, 20, 12} << std::vector<double>{0, 1, 0.2};
        QTest::newRow("already") << std::vector<double>{0, 0.25, 1} << std::vector<double>{0, 0.25, 1};
    }

    void numbersAreStretchedFromNothingToOne()
    {
        QFETCH(std::vector<double>, numbers);
        QTEST(stretched(numbers), "expected");
    }

    void setsDifferByTheirSharedCodes_data()
    {
        QTest::addColumn<QStringList>("sets");
        QTest::addColumn<double>("jaccard");
        QTest::addColumn<double>("masi");
        QTest::addColumn<double>("dkpro");
        // J, and M: 1 equal, 2/3 one within the other, 1/3 overlapping, 0 apart.
        QTest::newRow("equal") << QStringList{u"a|b"_s, u"b|a"_s} << 0.0 << 0.0 << 0.0;
        QTest::newRow("overlapping") << QStringList{u"a|b"_s, u"b|c"_s} << 2.0 / 3 << 1 - 1.0 / 9 << 4.0 / 9;
        QTest::newRow("within") << QStringList{u"a|b"_s, u"a"_s} << 0.5 << 1 - 1.0 / 3 << 0.5 / 3;
        QTest::newRow("two of three") << QStringList{u"a|b|c"_s, u"c|a"_s} << 1.0 / 3 << 1 - 4.0 / 9 << 1.0 / 9;
        QTest::newRow("two of five") << QStringList{u"a|b|c|d"_s, u"c|d|e"_s} << 0.6 << 1 - 0.4 / 3 << 0.4;
        QTest::newRow("apart") << QStringList{u"a"_s, u"b|c"_s} << 1.0 << 1.0 << 1.0;
        QTest::newRow("empty and not") << QStringList{u"{}"_s, u"a"_s} << 1.0 << 1.0 << 1.0 / 3;
        QTest::newRow("both empty") << QStringList{u"{}"_s, u"{}"_s} << 0.0 << 0.0 << 0.0;
    }

    void setsDifferByTheirSharedCodes()
    {
        QFETCH(QStringList, sets);
        const auto between = [&sets](SetDifference kind, size_t one, size_t other) {
            return digitsOf(setDifferences(sets, kind).between(one, other));
        };
        for (const auto &[kind, column] : {std::pair(SetDifference::Jaccard, "jaccard"),
                 std::pair(SetDifference::Masi, "masi"), std::pair(SetDifference::MasiDkpro, "dkpro")}) {
            const double expected = *static_cast<double *>(QTest::qData(column, qMetaTypeId<double>()));
            QCOMPARE(between(kind, 0, 1), digitsOf(expected));
            QCOMPARE(between(kind, 1, 0), digitsOf(expected));
        }
    }

    void aSetIsTheCodesBetweenItsBars_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("normal");
        QTest::newRow("one") << u"a"_s << QStringList{u"a"_s} << u"a"_s;
        QTest::newRow("sorted") << u"b|a"_s << QStringList{u"a"_s, u"b"_s} << u"a|b"_s;
        QTest::newRow("each once") << u"a|b|a"_s << QStringList{u"a"_s, u"b"_s} << u"a|b"_s;
        QTest::newRow("with spaces") << u" b | a "_s << QStringList{u"a"_s, u"b"_s} << u"a|b"_s;
        QTest::newRow("a space within") << u" to ord "_s << QStringList{u"to ord"_s} << u"to ord"_s;
        QTest::newRow("bars without codes") << u"|a||"_s << QStringList{u"a"_s} << u"a"_s;
        QTest::newRow("nothing but a bar") << u"|"_s << QStringList() << u"{}"_s;
        QTest::newRow("empty") << u"{}"_s << QStringList() << u"{}"_s;
        QTest::newRow("empty with a code") << u"{}|a"_s << QStringList{u"a"_s} << u"a"_s;
    }

    void aSetIsTheCodesBetweenItsBars()
    {
        QFETCH(QString, set);
        QTEST(codesOfSet(set), "codes");
        QTEST(normalisedSet(set), "normal");
        QCOMPARE(normalisedSet(normalisedSet(set)), normalisedSet(set));
    }

    void ratingsCountUnitsAndLearnCategories()
    {
        Ratings ratings(2, {u"a"_s});
        QCOMPARE(ratings.available(), 1);
        QCOMPARE(ratings.category(u"b"_s), 1);
        QCOMPARE(ratings.category(u"a"_s), 0);
        QCOMPARE(ratings.available(), 2);
        ratings.setAvailable(9);
        QCOMPARE(ratings.category(u"c"_s), 2);
        QCOMPARE(ratings.available(), 9);
        QCOMPARE(ratings.categories(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }

    void unitsOfNoTimesAreNotAdded_data()
    {
        QTest::addColumn<qint64>("times");
        QTest::addColumn<size_t>("rows");
        QTest::newRow("once") << qint64(1) << size_t(1);
        QTest::newRow("many times") << qint64(5'000'000'000) << size_t(1);
        QTest::newRow("never") << qint64(0) << size_t(0);
        QTest::newRow("less than never") << qint64(-2) << size_t(0);
    }

    void unitsOfNoTimesAreNotAdded()
    {
        QFETCH(qint64, times);
        Ratings ratings(1, {u"a"_s});
        ratings.addUnits(std::vector{0}, times);
        QTEST(ratings.rows(), "rows");
        QCOMPARE(ratings.units(), std::max<qint64>(0, times));
    }

    void otherTimesAreOtherUnitsOfTheSameRows()
    {
        Ratings ratings = ratingsFrom(u"ab*3 ba"_s);
        QCOMPARE(ratings.units(), 4);
        ratings.setTimes(std::vector<qint64>{0, 6});
        QCOMPARE(ratings.units(), 6);
        QCOMPARE(ratings.rows(), size_t(2));
        QCOMPARE(ratings.times(0), 0);
        QVERIFY(std::ranges::equal(ratings.values(1), std::array{1, 0}));
    }

    void reasonsAreWholeSentencesEachItsOwn()
    {
        const QList<Coefficient> reasons{Undefined::noPairs(), Undefined::noVariation(), Undefined::oneCategory(),
            Undefined::nothingDiffers(), Undefined::notUsed(), Undefined::oneUnit(), Undefined::notTwoCoders(u"Pi"_s),
            Undefined::because(u"So it is."_s)};
        QSet<QString> sentences;
        for (const Coefficient &reason : reasons) {
            QVERIFY(!reason.value);
            QVERIFY2(reason.undefined.text().endsWith(u'.') && reason.undefined.text().front().isUpper(),
                qPrintable(reason.undefined.text()));
            sentences.insert(reason.undefined.text());
        }
        QCOMPARE(sentences.size(), reasons.size());
        QVERIFY(Undefined::notTwoCoders(u"Pi"_s).undefined.text().startsWith(u"Pi compares exactly two coders"));
    }
};

KODEKS_TEST(TestScales)
#include "tst_scales.moc"
