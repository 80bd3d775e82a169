// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/spans/unitizing.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <cmath>
#include <map>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype gap = -1;

struct Character
{
    qsizetype coder = 0;
    qsizetype place = 0; ///< in all documents, laid end to end
    qsizetype category = gap;
    int unit = 0;        ///< characters of one unit have the same; every gap character one of its own
};

/// Coincidences, expected and observed, by two categories; the sum of what is expected is that of what is observed.
struct Table
{
    std::map<std::pair<qsizetype, qsizetype>, double> observed;
    std::map<std::pair<qsizetype, qsizetype>, double> expected;

    [[nodiscard]] double alpha(const std::function<bool(qsizetype, qsizetype)> &differ) const
    {
        double seen = 0;
        double chance = 0;
        for (const auto &[pair, count] : observed)
            seen += differ(pair.first, pair.second) ? count : 0;
        for (const auto &[pair, count] : expected)
            chance += differ(pair.first, pair.second) ? count : 0;
        return 1 - seen / chance;
    }
    [[nodiscard]] double total() const
    {
        double sum = 0;
        for (const auto &[pair, count] : observed)
            sum += count;
        return sum;
    }
    [[nodiscard]] double row(qsizetype category) const
    {
        double sum = 0;
        for (const auto &[pair, count] : observed)
            sum += pair.first == category ? count : 0;
        return sum;
    }
};

/// Every coder's value of every character; what overlaps of one coder and category is one unit.
std::vector<Character> charactersOf(const SpanData &data, qsizetype onlyCategory = gap)
{
    std::vector<Character> all;
    int unit = 0;
    qsizetype before = 0;
    for (qsizetype document = 0; document < data.documents.size(); ++document) {
        const qsizetype length = data.lengths[size_t(document)];
        for (qsizetype coder = 0; coder < data.coders.size(); ++coder) {
            QList<CodedSpan> spans;
            for (const CodedSpan &span : data.spans) {
                if (span.document == document && span.coder == coder
                    && (onlyCategory == gap || span.category == onlyCategory))
                    spans.append(span);
            }
            std::vector<int> units(size_t(spans.size()));
            for (int &one : units)
                one = ++unit;
            for (size_t round = 0; round < units.size(); ++round) {
                for (size_t i = 0; i < units.size(); ++i) {
                    for (size_t j = 0; j < units.size(); ++j) {
                        const CodedSpan &one = spans.at(qsizetype(i));
                        const CodedSpan &other = spans.at(qsizetype(j));
                        if (one.category == other.category && one.range.start < other.range.end
                            && other.range.start < one.range.end)
                            units[i] = units[j] = std::min(units[i], units[j]);
                    }
                }
            }
            for (qsizetype place = 0; place < length; ++place) {
                Character character{coder, before + place, gap, ++unit};
                for (qsizetype i = 0; i < spans.size(); ++i) {
                    if (spans.at(i).range.start <= place && place < spans.at(i).range.end)
                        character = {coder, before + place, spans.at(i).category, units[size_t(i)]};
                }
                all.push_back(character);
            }
        }
        before += length;
    }
    return all;
}

/// Pairs of characters, each weighing as much as `weights` has it; chance pairs all but those of one unit.
Table tableOf(const std::vector<Character> &characters, const std::vector<double> &weights, double coders)
{
    Table table;
    double seen = 0;
    double pairs = 0;
    for (size_t i = 0; i < characters.size(); ++i) {
        for (size_t j = 0; j < characters.size(); ++j) {
            const auto categories = std::pair(characters[i].category, characters[j].category);
            if (weights[i] == 0 || weights[j] == 0)
                continue;
            if (characters[i].place == characters[j].place && characters[i].coder != characters[j].coder) {
                table.observed[categories] += 1 / (coders - 1);
                seen += 1 / (coders - 1);
            }
            if (characters[i].unit != characters[j].unit) {
                table.expected[categories] += weights[i] * weights[j];
                pairs += weights[i] * weights[j];
            }
        }
    }
    for (auto &[categories, count] : table.expected)
        count *= seen / pairs;
    return table;
}

Table allCharacters(const SpanData &data, qsizetype onlyCategory = gap)
{
    const std::vector<Character> characters = charactersOf(data, onlyCategory);
    return tableOf(characters, std::vector(characters.size(), 1.0), double(data.coders.size()));
}

/// Coded characters only, each weighing the share of the other coders who coded it as well.
Table intersections(const SpanData &data)
{
    const std::vector<Character> characters = charactersOf(data);
    const double coders = double(data.coders.size());
    std::vector<double> weights;
    for (const Character &one : characters) {
        double others = 0;
        for (const Character &other : characters)
            others
                += one.category != gap && other.category != gap && other.place == one.place && other.coder != one.coder;
        weights.push_back(others / (coders - 1));
    }
    return tableOf(characters, weights, coders);
}

double kuAlpha(const Table &table, qsizetype category)
{
    double seen = 0;
    double sameSeen = 0;
    double chance = 0;
    double sameChance = 0;
    for (const auto &[pair, count] : table.observed) {
        seen += pair.first == category ? count : 0;
        sameSeen += pair == std::pair(category, category) ? count : 0;
    }
    for (const auto &[pair, count] : table.expected) {
        chance += pair.first == category ? count : 0;
        sameChance += pair == std::pair(category, category) ? count : 0;
    }
    return 1 - chance * (seen - sameSeen) / (seen * (chance - sameChance));
}

/// A partition of each document by each coder, some units written as two spans that overlap.
SpanData randomSpans(QRandomGenerator &random, qsizetype coders, bool overlapping)
{
    SpanData data{{u"one"_s, u"two"_s}, {23, 31}, {}, {u"A"_s, u"B"_s, u"C"_s}, {}};
    for (qsizetype coder = 0; coder < coders; ++coder)
        data.coders.append(QString::number(coder));
    for (qsizetype document = 0; document < 2; ++document) {
        for (qsizetype coder = 0; coder < coders; ++coder) {
            for (qsizetype at = 0; at < data.lengths[size_t(document)];) {
                const qsizetype end = std::min<qsizetype>(data.lengths[size_t(document)], at + 1 + random.bounded(8));
                const qsizetype category = (at / 9 + random.bounded(2)) % 4;
                if (category < 3) {
                    data.spans.push_back({document, coder, category, {at, end}});
                    if (end - at > 2)
                        data.spans.push_back({document, coder, category, {at + 1, end}});
                    if (overlapping && at > 4)
                        data.spans.push_back({document, coder, (category + 1) % 3, {at - 3, end}});
                }
                at = end;
            }
        }
    }
    std::ranges::reverse(data.spans);
    return data;
}

UnitizingReport reportOf(const SpanData &data)
{
    const auto report = unitizing(data);
    return report ? *report : UnitizingReport();
}

#define COMPARE_FIGURE(figure, expected)                                                                               \
    QVERIFY2((figure).value, qUtf8Printable((figure).undefined.text()));                                               \
    QVERIFY2(std::abs(*(figure).value - (expected)) < 1e-9,                                                            \
        qUtf8Printable(u"%1 is not %2"_s.arg(*(figure).value, 0, 'g', 12).arg(expected, 0, 'g', 12)))

SpanData small(const QList<CodedSpan> &spans, qsizetype coders = 2, qint64 length = 100)
{
    SpanData data{{u"d"_s}, {length}, {}, {u"A"_s, u"B"_s}, {spans.begin(), spans.end()}};
    for (qsizetype coder = 0; coder < coders; ++coder)
        data.coders.append(QString(QChar(u'P' + char16_t(coder))));
    return data;
}

} // namespace

class TestUnitizing : public QObject
{
    Q_OBJECT

private slots:
    void theFamilyIsThatOfCountingPairsOfCharacters_data()
    {
        QTest::addColumn<int>("coders");
        QTest::addColumn<quint32>("seed");
        for (const int coders : {2, 3, 4}) {
            for (quint32 seed = 1; seed <= 6; ++seed)
                QTest::addRow("%d coders, seed %u", coders, seed) << coders << seed;
        }
    }

    void theFamilyIsThatOfCountingPairsOfCharacters()
    {
        QFETCH(int, coders);
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const SpanData data = randomSpans(random, coders, false);
        const UnitizingReport report = reportOf(data);
        const Table all = allCharacters(data);
        const Table coded = intersections(data);
        const auto differ = [](qsizetype one, qsizetype other) { return one != other; };
        COMPARE_FIGURE(report.uAlpha, all.alpha(differ));
        COMPARE_FIGURE(report.uAlphaBinary,
            all.alpha([](qsizetype one, qsizetype other) { return (one == gap) != (other == gap); }));
        COMPARE_FIGURE(report.cuAlpha, coded.alpha(differ));
        COMPARE_FIGURE(report.cuCoverage, coded.total() / all.total());
        for (qsizetype category = 0; category < 3; ++category) {
            const CategoryUnitizing &one = report.byCategory.at(category);
            COMPARE_FIGURE(one.kuAlpha, kuAlpha(coded, category));
            COMPARE_FIGURE(one.kuCoverage, coded.row(category) / all.row(category));
            COMPARE_FIGURE(one.uAlpha, allCharacters(data, category).alpha(differ));
        }
    }

    void codesThatOverlapAreComparedOneByOne()
    {
        QRandomGenerator random(7);
        const SpanData data = randomSpans(random, 3, true);
        const UnitizingReport report = reportOf(data);
        for (const Coefficient &figure : {report.uAlpha, report.uAlphaBinary, report.cuAlpha, report.cuCoverage,
                 report.byCategory.first().kuAlpha, report.byCategory.first().kuCoverage}) {
            QVERIFY(!figure.value);
            QVERIFY2(figure.undefined.text().contains(u"overlap at"), qUtf8Printable(figure.undefined.text()));
        }
        for (qsizetype category = 0; category < 3; ++category) {
            COMPARE_FIGURE(report.byCategory.at(category).uAlpha,
                allCharacters(data, category).alpha([](qsizetype one, qsizetype other) { return one != other; }));
        }
    }

    void charactersAreThoseCountedOneByOne()
    {
        QRandomGenerator random(9);
        for (const bool overlapping : {false, true}) {
            const SpanData data = randomSpans(random, 2, overlapping);
            const UnitizingReport report = reportOf(data);
            for (qsizetype category = 0; category < 3; ++category) {
                const std::vector<Character> characters = charactersOf(data, category);
                double both = 0, first = 0, second = 0, all = 0;
                for (const Character &one : characters) {
                    first += one.coder == 0 && one.category == category;
                    second += one.coder == 1 && one.category == category;
                    all += one.coder == 0;
                    for (const Character &other : characters)
                        both += one.coder == 0 && other.coder == 1 && one.place == other.place
                            && one.category == category && other.category == category;
                }
                const double observed = (all - first - second + 2 * both) / all;
                const double chance = (first * second + (all - first) * (all - second)) / (all * all);
                const double mean = (first + second) / (2 * all);
                const double pooled = mean * mean + (1 - mean) * (1 - mean);
                const CategoryUnitizing &one = report.byCategory.at(category);
                COMPARE_FIGURE(one.characterPercentAgreement, observed);
                COMPARE_FIGURE(one.characterCohenKappa, (observed - chance) / (1 - chance));
                COMPARE_FIGURE(one.characterScottPi, (observed - pooled) / (1 - pooled));
                COMPARE_FIGURE(one.characterF1, 2 * both / (first + second));
                COMPARE_FIGURE(one.characterJaccard, both / (first + second - both));
            }
        }
    }

    void whatIsNotDefinedSaysWhy_data()
    {
        QTest::addColumn<QList<CodedSpan>>("spans");
        QTest::addColumn<int>("coders");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("binary");
        QTest::addColumn<QString>("coded");
        const QString variation = u"Only one code occurs. Agreement is 100 %"_s;
        const QString marked = u"None of the chosen coders marked a passage."_s;
        const QString two = u"No unit was coded by two or more of the chosen coders."_s;
        QTest::newRow("nothing marked") << QList<CodedSpan>() << 2 << marked << marked << marked;
        QTest::newRow("one coder") << QList<CodedSpan>{{0, 0, 0, {0, 10}}} << 1 << two << two << two;
        QTest::newRow("the whole text once by everybody")
            << QList<CodedSpan>{{0, 0, 0, {0, 100}}, {0, 1, 0, {0, 100}}} << 2 << variation
            << u"Every coder marked the whole text"_s << u"Only one code occurs where"_s;
        QTest::newRow("never overlapping") << QList<CodedSpan>{{0, 0, 0, {0, 10}}, {0, 1, 1, {20, 30}}} << 2
                                           << QString() << QString() << u"The coders’ passages never overlap."_s;
        QTest::newRow("one code where they overlap")
            << QList<CodedSpan>{{0, 0, 0, {0, 10}}, {0, 1, 0, {5, 15}}, {0, 1, 1, {50, 60}}} << 2 << QString()
            << QString() << u"Only one code occurs where the coders’ passages overlap."_s;
    }

    void whatIsNotDefinedSaysWhy()
    {
        QFETCH(QList<CodedSpan>, spans);
        QFETCH(int, coders);
        QFETCH(QString, all);
        QFETCH(QString, binary);
        QFETCH(QString, coded);
        const UnitizingReport report = reportOf(small(spans, coders));
        for (const auto &[figure, why] :
            {std::pair(report.uAlpha, all), {report.uAlphaBinary, binary}, {report.cuAlpha, coded}}) {
            QCOMPARE(figure.value.has_value(), why.isEmpty());
            QVERIFY2(figure.undefined.text().startsWith(why), qUtf8Printable(figure.undefined.text()));
        }
        QCOMPARE(report.cuCoverage.value.has_value(), coders > 1);
    }

    void oneCoderWhoMarkedNothingLeavesALowValue()
    {
        const UnitizingReport report = reportOf(small({{0, 0, 0, {30, 40}}}));
        COMPARE_FIGURE(report.uAlpha, 1 - 10.0 * (200.0 * 200 - 100 - 190) / (200.0 * 10 * 190));
        QVERIFY(report.notes.contains(u"“Q” never used the code “A”."_s));
        QVERIFY(report.notes.contains(u"“Q” has no passage and counts as a coder who coded nothing."_s));
        QVERIFY(report.notes.contains(
            u"No letter has passages of two of the coders; what a coder has not read counts as uncoded."_s));
        QVERIFY(!report.notes.join(u' ').contains(u"swapped"));
        QVERIFY(report.byCategory.at(1).uAlpha.undefined.text() == u"Code not used.");
    }

    void lessThanChanceWhereCodersMeetMayBeSwappedCodes()
    {
        const UnitizingReport report
            = reportOf(small({{0, 0, 0, {0, 10}}, {0, 0, 1, {20, 30}}, {0, 1, 1, {0, 10}}, {0, 1, 0, {20, 30}}}));
        QVERIFY(
            report.notes.contains(u"Less agreement than chance: check for swapped or differently understood codes."_s));
    }

    void whereSpansAreCutDoesNotMatterWithinAUnit()
    {
        const SpanData whole = small({{0, 0, 0, {10, 30}}, {0, 1, 0, {12, 28}}, {0, 1, 1, {40, 50}}});
        const SpanData pieces = small({{0, 0, 0, {20, 30}}, {0, 0, 0, {10, 21}}, {0, 0, 0, {11, 15}},
            {0, 1, 0, {12, 28}}, {0, 1, 1, {40, 50}}, {0, 1, 1, {40, 50}}});
        QCOMPARE(reportOf(pieces).uAlpha, reportOf(whole).uAlpha);
        QCOMPARE(reportOf(pieces).cuAlpha, reportOf(whole).cuAlpha);
    }

    void theBootstrapDrawsDocumentsAndFlagsFew()
    {
        QRandomGenerator random(3);
        const SpanData data = randomSpans(random, 2, false);
        const auto once = unitizing(data, BootstrapOptions{.replicates = 200, .seed = 4, .threads = 1});
        const auto again = unitizing(data, BootstrapOptions{.replicates = 200, .seed = 4, .threads = 4});
        QVERIFY(once && again);
        QCOMPARE(once->uAlphaInterval, again->uAlphaInterval);
        QCOMPARE(once->byCategory.first().uAlphaInterval, again->byCategory.first().uAlphaInterval);
        QCOMPARE(once->uAlphaInterval.replicates, 200);
        QVERIFY(*once->uAlphaInterval.low < *once->uAlphaInterval.high);
        QVERIFY(*once->uAlphaInterval.low <= *once->uAlpha.value && *once->uAlpha.value <= *once->uAlphaInterval.high);
        QVERIFY(once->notes.contains(u"Interval unreliable below 10 letters."_s));
    }

    void oneLetterGivesNoInterval()
    {
        const auto report = unitizing(small({{0, 0, 0, {0, 10}}, {0, 1, 0, {5, 15}}}), BootstrapOptions());
        QVERIFY(report && !report->uAlphaInterval.low);
        QVERIFY(report->notes.contains(u"One letter gives no interval."_s));
    }
};

KODEKS_TEST(TestUnitizing)
#include "tst_unitizing.moc"
