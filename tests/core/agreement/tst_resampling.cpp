// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/intervals/bootstrap.h"
#include "core/agreement/intervals/randomstream.h"
#include "tests/support/testmain.h"

#include <QMutex>
#include <QSet>
#include <atomic>
#include <cmath>
#include <numeric>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Figures = std::vector<std::optional<double>>;

/// How often the first row was drawn.
Figures firstDrawn(std::span<const qint64> times)
{
    return {double(times[0])};
}

BootstrapOptions options(qint64 replicates, quint64 seed = 1, int threads = 1)
{
    return {.replicates = replicates, .seed = seed, .threads = threads};
}

/// The first figure of every resample, ascending.
std::vector<double> drawn(const std::vector<qint64> &units, const BootstrapOptions &how)
{
    std::vector<double> values;
    QMutex mutex;
    const auto figures = [&](std::span<const qint64> times) {
        const QMutexLocker lock(&mutex);
        values.push_back(double(times[0]));
        return firstDrawn(times);
    };
    if (!bootstrap(units, [&]() -> ResampleFigures { return figures; }, how))
        qFatal("no interval");
    std::ranges::sort(values);
    return values;
}

} // namespace

/// Drawing units again and again, and the streams of numbers it is done with.
class TestResampling : public QObject
{
    Q_OBJECT

private slots:
    void everyResampleIsAsLargeAsTheData_data()
    {
        QTest::addColumn<std::vector<qint64>>("units");
        QTest::newRow("one") << std::vector<qint64>{1};
        QTest::newRow("each once") << std::vector<qint64>{1, 1, 1, 1};
        QTest::newRow("rows of several") << std::vector<qint64>{5, 1, 30};
        QTest::newRow("a row of none") << std::vector<qint64>{3, 0, 2};
    }

    void everyResampleIsAsLargeAsTheData()
    {
        QFETCH(std::vector<qint64>, units);
        const qint64 all = std::accumulate(units.begin(), units.end(), qint64(0));
        std::atomic<qint64> resamples = 0;
        std::atomic<bool> right = true;
        const auto figures = [&](std::span<const qint64> times) {
            ++resamples;
            bool same = times.size() == units.size() && std::accumulate(times.begin(), times.end(), qint64(0)) == all;
            for (size_t row = 0; row < times.size(); ++row)
                same = same && times[row] >= 0 && (units[row] > 0 || times[row] == 0);
            if (!same)
                right = false;
            return firstDrawn(times);
        };
        QVERIFY(bootstrap(units, [&]() -> ResampleFigures { return figures; }, options(42)).has_value());
        QCOMPARE(resamples, 42);
        QVERIFY(right);
    }

    void unitsAreDrawnByTheNumbersOfTheStream_data()
    {
        QTest::addColumn<std::vector<qint64>>("units");
        QTest::newRow("one row") << std::vector<qint64>{9};
        QTest::newRow("the largest first") << std::vector<qint64>{900, 1, 1, 300};
        QTest::newRow("the largest last") << std::vector<qint64>{1, 2, 700};
        QTest::newRow("between, after a row of none") << std::vector<qint64>{3, 0, 2000, 5};
        QTest::newRow("all as large") << std::vector<qint64>{400, 400, 400};
    }

    void unitsAreDrawnByTheNumbersOfTheStream()
    {
        QFETCH(std::vector<qint64>, units);
        std::vector<size_t> rowOf;
        for (size_t row = 0; row < units.size(); ++row)
            rowOf.insert(rowOf.end(), size_t(units[row]), row);
        std::vector<std::vector<qint64>> expected;
        for (quint64 replicate = 0; replicate < 3; ++replicate) {
            RandomStream random(11, replicate);
            std::vector<qint64> &times = expected.emplace_back(units.size());
            for (size_t drawn = 0; drawn < rowOf.size(); ++drawn)
                ++times[rowOf[random.below(quint32(rowOf.size()))]];
        }
        std::vector<std::vector<qint64>> found;
        const auto figures = [&found](std::span<const qint64> times) {
            found.emplace_back(times.begin(), times.end());
            return firstDrawn(times);
        };
        QVERIFY(bootstrap(units, [&]() -> ResampleFigures { return figures; }, options(3, 11)).has_value());
        QCOMPARE(found, expected);
    }

    void theEndsAreTheKthFromEachEnd_data()
    {
        QTest::addColumn<qint64>("replicates");
        QTest::addColumn<size_t>("place");
        // (their number + 1) / 40, at least 1
        QTest::newRow("one") << qint64(1) << size_t(1);
        QTest::newRow("39") << qint64(39) << size_t(1);
        QTest::newRow("78") << qint64(78) << size_t(1);
        QTest::newRow("79") << qint64(79) << size_t(2);
        QTest::newRow("199") << qint64(199) << size_t(5);
    }

    void theEndsAreTheKthFromEachEnd()
    {
        QFETCH(qint64, replicates);
        QFETCH(size_t, place);
        const std::vector<qint64> units{200, 300};
        const std::vector<double> values = drawn(units, options(replicates));
        const auto intervals
            = bootstrap(units, []() -> ResampleFigures { return firstDrawn; }, options(replicates, 1, 3));
        QCOMPARE(intervals->size(), size_t(1));
        QCOMPARE(intervals->front().low.value(), values[place - 1]);
        QCOMPARE(intervals->front().high.value(), values[values.size() - place]);
        QCOMPARE(intervals->front().method, ConfidenceInterval::Method::Bootstrap);
        QCOMPARE(intervals->front().replicates, replicates);
        QCOMPARE(intervals->front().skipped, 0);
    }

    void resamplesWithoutAFigureAreSkipped()
    {
        // One figure always, one where the first row was not drawn too often, one never.
        const auto make = []() -> ResampleFigures {
            return [](std::span<const qint64> times) {
                return Figures{0.5, times[0] <= 1 ? std::optional<double>(double(times[0])) : std::nullopt, {}};
            };
        };
        const std::vector<qint64> units{1, 1, 1};
        const auto found = bootstrap(units, make, options(100, 7));
        QCOMPARE(found->size(), size_t(3));
        QCOMPARE(found->at(0).skipped, 0);
        QCOMPARE(found->at(0).low.value(), 0.5);
        QCOMPARE(found->at(0).high.value(), 0.5);
        const std::vector<double> values = drawn(units, options(100, 7));
        QCOMPARE(found->at(1).skipped, std::ranges::count_if(values, [](double value) { return value > 1; }));
        QVERIFY(found->at(1).skipped > 0);
        QCOMPARE(found->at(1).high.value(), 1.0);
        QCOMPARE(found->at(2).skipped, 100);
        QVERIFY(!found->at(2).low);
        QVERIFY(!found->at(2).high);
    }

    void anotherSeedDrawsOthers()
    {
        const std::vector<qint64> units{200, 300};
        QCOMPARE(drawn(units, options(50, 3)), drawn(units, options(50, 3, 4)));
        QVERIFY(drawn(units, options(50, 3)) != drawn(units, options(50, 4)));
    }

    void moreResamplesBeginWithTheSame()
    {
        const std::vector<qint64> units{200, 300};
        const std::vector<double> few = drawn(units, options(20));
        const std::vector<double> many = drawn(units, options(40));
        QVERIFY(std::ranges::includes(many, few));
    }

    void aRowIsDrawnAsOftenAsItIsThere()
    {
        const std::vector<double> values = drawn({200, 600}, options(400));
        const double mean = std::accumulate(values.begin(), values.end(), 0.0) / 400;
        QVERIFY2(std::abs(mean - 200) < 3, qPrintable(QString::number(mean))); // its error is 12.2 / 20
    }

    void progressIsToldInOrderAndMayStop()
    {
        QList<qint64> told;
        const std::vector<qint64> units{1, 1};
        const auto make = []() -> ResampleFigures { return firstDrawn; };
        const auto listen = [&told](qint64 done, qint64 all) {
            told.append(done);
            return all == 100;
        };
        QVERIFY(bootstrap(units, make, options(100), listen).has_value());
        QVERIFY(told.size() > 1);
        QCOMPARE(told.constFirst(), 0);
        QVERIFY(std::ranges::is_sorted(told) && told.constLast() < 100);
        const auto stopped = bootstrap(units, make, options(100), [](qint64 done, qint64) { return done == 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void withoutResamplesItIsRefused()
    {
        const std::vector<qint64> units{1, 1, 1};
        for (const qint64 replicates : {0, -3}) {
            const auto refused = bootstrap(units, []() -> ResampleFigures { return firstDrawn; }, options(replicates));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        }
    }

    void moreUnitsThanCanBeDrawnAreRefused()
    {
        bool asked = false;
        const std::vector<qint64> units{qint64(1) << 31, qint64(1) << 31};
        const auto refused = bootstrap(units, [&asked]() -> ResampleFigures {
            asked = true;
            return firstDrawn;
        }, options(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::TooLarge);
        QVERIFY(!asked);
    }

    void numbersStayBelowTheirBound_data()
    {
        QTest::addColumn<quint32>("bound");
        QTest::newRow("1") << quint32(1);
        QTest::newRow("2") << quint32(2);
        QTest::newRow("7") << quint32(7);
        QTest::newRow("2³¹ + 1") << quint32(2'147'483'649);
        QTest::newRow("2³² - 1") << quint32(4'294'967'295);
    }

    void numbersStayBelowTheirBound()
    {
        QFETCH(quint32, bound);
        RandomStream random(5, 2);
        double sum = 0;
        for (int i = 0; i < 4'000; ++i) {
            const quint32 number = random.below(bound);
            QVERIFY(number < bound);
            sum += number;
        }
        // Half of the greatest, give or take six standard errors.
        const double half = (double(bound) - 1) / 2;
        QVERIFY(std::abs(sum / 4'000 - half) <= 6 * double(bound) / std::sqrt(12.0 * 4'000));
    }

    void streamsOfOneSeedAreApart()
    {
        QSet<quint64> first;
        for (quint64 stream = 0; stream < 200; ++stream)
            first.insert(RandomStream(1, stream).next());
        for (quint64 seed = 2; seed < 200; ++seed)
            first.insert(RandomStream(seed, 0).next());
        QCOMPARE(first.size(), 398);
    }

    /// From a second implementation of the published generator.
    void theStreamIsTheSameOnEveryMachine()
    {
        RandomStream random(1, 0);
        QCOMPARE(random.next(), quint64(0x5c5b2489b31beb7b));
        QCOMPARE(random.next(), quint64(0xe6c3d212b3317fcc));
        QCOMPARE(RandomStream(42, 7).next(), quint64(0x6583611194f8dd8e));
    }
};

KODEKS_TEST(TestResampling)
#include "tst_resampling.moc"
