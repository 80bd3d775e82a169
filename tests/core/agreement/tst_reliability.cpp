// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/reliability.h"
#include "core/project/files/reliabilityfiles.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

ReliabilityQuestion ask(const QString &statistic, Metric metric = Metric::Nominal,
    Weighting weighting = Weighting::Unweighted, const QStringList &categories = {}, const QString &category = {})
{
    return {.statistic = statisticFromName(statistic).value(),
        .metric = metric,
        .weighting = weighting,
        .matrix = {},
        .categories = categories,
        .category = category};
}

Result<ReliabilityAnswer> answerTo(
    const QByteArray &csv, const ReliabilityQuestion &question, const std::optional<BootstrapOptions> &options = {})
{
    const auto data = readReliability(csv, u"data.csv"_s, question.categories);
    return data ? reliability(*data, question, options) : failed(data);
}

/// Three coders who mostly agree on 40 units; none of it random.
QByteArray madeTable()
{
    QByteArray csv = "unit,a,b,c\n";
    for (int unit = 0; unit < 40; ++unit) {
        csv += QByteArray::number(unit);
        for (int coder = 0; coder < 3; ++coder)
            csv += (unit * 7 + coder) % 11 == 0 ? QByteArray(",")
                                                : "," + QByteArray::number((unit + (unit * (coder + 3)) % 5 / 4) % 4);
        csv += '\n';
    }
    return csv;
}

} // namespace

class TestReliability : public QObject
{
    Q_OBJECT

private slots:
    void setsAreReadWhateverTheirOrder_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<Metric>("metric");
        QTest::addColumn<double>("value");
        // Two units; D_o by hand, D_e over the six pairs of four values.
        const QByteArray same = "unit,x,y\n1,a|b,b|a\n2,{},{}\n";
        for (const Metric metric : {Metric::NominalSet, Metric::Jaccard, Metric::Masi})
            QTest::addRow("equal sets, %s", qPrintable(metricName(metric))) << same << metric << 1.0;
        // One unit {a,b}/{a}, one {a}/{a}: J = 1/2, MASI 1 - 1/2 * 2/3 = 2/3; D_o = d/2, of six pairs three differ: D_e
        // = d/2.
        const QByteArray part = "unit,x,y\n1,a|b,a\n2,a,a\n";
        QTest::newRow("part of the other, jaccard") << part << Metric::Jaccard << 0.0;
        QTest::newRow("part of the other, masi") << part << Metric::Masi << 0.0;
        // {a,b}/{b,c}: J = 1/3, M = 1/3; {}/{}: d({}, other) = 1. D_o = 1/2 d; D_e = (d + 4) / 6.
        const QByteArray overlap = "unit,x,y\n1,a|b,b | c\n2,{},{}\n";
        QTest::newRow("overlapping, jaccard") << overlap << Metric::Jaccard << 1 - 3 * (2.0 / 3) / (2.0 / 3 + 4);
        QTest::newRow("overlapping, masi") << overlap << Metric::Masi << 1 - 3 * (8.0 / 9) / (8.0 / 9 + 4);
        QTest::newRow("overlapping, nominal_set") << overlap << Metric::NominalSet << 1 - 3.0 / 5;
    }

    void setsAreReadWhateverTheirOrder()
    {
        QFETCH(QByteArray, csv);
        QFETCH(Metric, metric);
        QFETCH(double, value);
        const auto answer = answerTo(csv, ask(u"krippendorff_alpha"_s, metric));
        QVERIFY(answer && answer->value.value);
        QVERIFY(std::abs(*answer->value.value - value) < 1e-12);
    }

    void theCodebookCounts_data()
    {
        QTest::addColumn<ReliabilityQuestion>("question");
        QTest::addColumn<double>("value");
        // 3 of 4 equal; shares 5/8 and 3/8.
        const QStringList four{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        const double spread = 1 - 25.0 / 64 - 9.0 / 64;
        QTest::newRow("AC1, two codes") << ask(u"gwet_ac1"_s) << (0.75 - spread) / (1 - spread);
        QTest::newRow("AC1, four codes") << ask(u"gwet_ac1"_s, {}, {}, four) << (0.75 - spread / 3) / (1 - spread / 3);
        QTest::newRow("S, two codes") << ask(u"brennan_prediger"_s) << 0.5;
        QTest::newRow("S, four codes") << ask(u"brennan_prediger"_s, {}, {}, four) << 2.0 / 3;
        QTest::newRow("percent, linear, four codes in order")
            << ask(u"percent_agreement"_s, {}, Weighting::Linear, four) << 1 - 1.0 / 12;
        QTest::newRow("percent, ordinal, four codes in order")
            << ask(u"percent_agreement"_s, {}, Weighting::Ordinal, four) << 1 - 1.0 / 4 / 6;
        QTest::newRow("percent, quadratic, four codes in order")
            << ask(u"percent_agreement"_s, {}, Weighting::Quadratic, four) << 1 - 1.0 / 36;
        QTest::newRow("kappa, four codes") << ask(u"cohen_kappa"_s, {}, {}, four) << 0.5;
        QTest::newRow("alpha, four codes") << ask(u"krippendorff_alpha"_s, {}, {}, four) << 1 - 0.25 * 56 / 30;
        QTest::newRow("F1") << ask(u"f1"_s, {}, {}, four, u"a"_s) << 4.0 / 5;
        QTest::newRow("Jaccard") << ask(u"jaccard"_s, {}, {}, four, u"a"_s) << 2.0 / 3;
    }

    void theCodebookCounts()
    {
        QFETCH(ReliabilityQuestion, question);
        QFETCH(double, value);
        const auto answer = answerTo("unit,x,y\n1,a,a\n2,a,a\n3,b,b\n4,a,b\n", question);
        QVERIFY(answer && answer->value.value);
        QVERIFY2(std::abs(*answer->value.value - value) < 1e-12, qUtf8Printable(QString::number(*answer->value.value)));
    }

    void numbersAreReadAsNumbers()
    {
        const auto plain
            = answerTo("unit,x,y\n1,-2,10\n2,10,10\n3,-2,3\n", ask(u"krippendorff_alpha"_s, Metric::Interval));
        const auto written
            = answerTo("unit,x,y\n1, -2.0,1e1\n2,10,10.00\n3,-2,+3\n", ask(u"krippendorff_alpha"_s, Metric::Interval));
        QVERIFY(plain && plain->value.value && written && written->value.value);
        QCOMPARE(*written->value.value, *plain->value.value);
    }

    void whatCannotBeReckonedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<ReliabilityQuestion>("question");
        QTest::addColumn<QString>("part");
        const QByteArray words = "unit,x,y\n1,low,high\n";
        QTest::newRow("no order") << words << ask(u"krippendorff_alpha"_s, Metric::Ordinal)
                                  << u"name the codes in their order"_s;
        QTest::newRow("no numbers") << words << ask(u"krippendorff_alpha"_s, Metric::Interval)
                                    << u"“low” is not a number"_s;
        QTest::newRow("no numbers for weights")
            << words << ask(u"gwet_ac2"_s, {}, Weighting::Quadratic) << u"name the codes in their order"_s;
        QTest::newRow("ratio below 0") << QByteArray("unit,x,y\n1,-1,2\n")
                                       << ask(u"krippendorff_alpha"_s, Metric::Ratio) << u"use interval"_s;
        QTest::newRow("infinite") << QByteArray("unit,x,y\n1,inf,2\n") << ask(u"krippendorff_alpha"_s, Metric::Interval)
                                  << u"“inf” is not a number"_s;
        QTest::newRow("no number at all")
            << QByteArray("unit,x,y\n1,nan,2\n") << ask(u"krippendorff_alpha"_s, Metric::Interval)
            << u"“nan” is not a number"_s;
        QTest::newRow("not in the codebook")
            << words << ask(u"gwet_ac1"_s, {}, {}, {u"low"_s, u"mid"_s}) << u"“high” is not among the categories"_s;
        QTest::newRow("no column unit") << QByteArray("id,x,y\n1,a,b\n") << ask(u"gwet_ac1"_s) << u"no column “unit”"_s;
        QTest::newRow("a unit twice") << QByteArray("unit,x,y\n1,a,b\n1,a,b\n") << ask(u"gwet_ac1"_s)
                                      << u"stands there already"_s;
        QTest::newRow("a unit without a name")
            << QByteArray("unit,x,y\n,a,b\n") << ask(u"gwet_ac1"_s) << u"the unit has no name"_s;
        QTest::newRow("no coder") << QByteArray("unit\n1\n") << ask(u"gwet_ac1"_s) << u"no column beside “unit”"_s;
        QTest::newRow("not UTF-8") << QByteArray("unit,x,y\n1,\xff,b\n") << ask(u"gwet_ac1"_s) << u"not UTF-8"_s;
    }

    void whatCannotBeReckonedIsRefused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(ReliabilityQuestion, question);
        QFETCH(QString, part);
        const auto answer = answerTo(csv, question);
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(part), qUtf8Printable(answer.error().message));
        QVERIFY(answer.error().message.endsWith(u'.'));
    }

    void anOrderCanBeNamed()
    {
        const QStringList order{u"low"_s, u"mid"_s, u"high"_s};
        const auto named = answerTo("unit,x,y\n1,low,mid\n2,high,high\n3,mid,mid\n4,low,low\n",
            ask(u"krippendorff_alpha"_s, Metric::Ordinal, {}, order));
        const auto numbered
            = answerTo("unit,x,y\n1,1,2\n2,9,9\n3,2,2\n4,1,1\n", ask(u"krippendorff_alpha"_s, Metric::Ordinal));
        QVERIFY(named && numbered && named->value.value);
        QCOMPARE(*named->value.value, *numbered->value.value);
    }

    void degenerateDataSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<ReliabilityQuestion>("question");
        QTest::addColumn<QString>("sentence");
        const QString pairs = u"No unit was coded by two or more of the chosen coders."_s;
        const QString variation
            = u"Only one code occurs. Agreement is 100 %, but reliability cannot be judged without variation; include "
              u"units where the code is absent."_s;
        for (const QString &name : statisticNames()) {
            const ReliabilityQuestion question = ask(name, {}, {}, {}, u"a"_s);
            QTest::addRow("%s, header only", qPrintable(name)) << QByteArray(
                "unit,x,y\n") << question << (needsCategory(question.statistic) ? u"Code not used."_s : pairs);
            QTest::addRow("%s, one coder", qPrintable(name)) << QByteArray("unit,x\n1,a\n2,b\n") << question << pairs;
            QTest::addRow("%s, one coder of two", qPrintable(name))
                << QByteArray("unit,x,y\n1,a,\n2,b,\n") << question << pairs;
        }
        for (const QString &name : {u"cohen_kappa"_s, u"scott_pi"_s, u"fleiss_kappa"_s, u"conger_kappa"_s,
                 u"light_kappa"_s, u"krippendorff_alpha"_s, u"fleiss_category_kappa"_s})
            QTest::addRow("%s, no variation", qPrintable(name))
                << QByteArray("unit,x,y\n1,a,a\n2,a,a\n") << ask(name, {}, {}, {}, u"a"_s) << variation;
        for (const QString &name : {u"gwet_ac1"_s, u"gwet_ac2"_s, u"brennan_prediger"_s})
            QTest::addRow("%s, one code", qPrintable(name))
                << QByteArray("unit,x,y\n1,a,a\n2,a,a\n") << ask(name)
                << u"This coefficient needs at least two possible codes; name those of the codebook."_s;
        for (const QString &name : {u"specific_agreement"_s, u"f1"_s, u"jaccard"_s, u"fleiss_category_kappa"_s})
            QTest::addRow("%s, not used", qPrintable(name))
                << QByteArray("unit,x,y\n1,a,a\n2,b,a\n") << ask(name, {}, {}, {}, u"c"_s) << u"Code not used."_s;
    }

    void degenerateDataSayWhatIsWrong()
    {
        QFETCH(QByteArray, csv);
        QFETCH(ReliabilityQuestion, question);
        QFETCH(QString, sentence);
        const auto answer = answerTo(csv, question);
        QVERIFY(answer && !answer->value.value && !answer->standardError.value && !answer->interval.low);
        QCOMPARE(answer->value.undefined.text(), sentence);
    }

    void figuresComeWithWhatToBearInMind()
    {
        const auto one = answerTo("unit,x,y\n1,a,b\n2,,\n", ask(u"krippendorff_alpha"_s));
        QVERIFY(one && one->value.value && !one->interval.low && !one->standardError.value);
        QCOMPARE(one->units, 1);
        QCOMPARE(*one->value.value, 0.0);
        QVERIFY(one->notes.contains(u"One unit carries no evidence of reliability."_s));
        const auto low = answerTo("unit,x,y\n1,a,b\n2,b,a\n", ask(u"krippendorff_alpha"_s));
        QVERIFY(low && *low->value.value == -0.5);
        QVERIFY(
            low->notes.contains(u"Less agreement than chance: check for swapped or differently understood codes."_s));
        QVERIFY(low->notes.contains(u"Interval unreliable below 10 units."_s));
        const auto never = answerTo("unit,x,y\n1,a,b\n2,b,b\n", ask(u"f1"_s, {}, {}, {}, u"a"_s));
        QVERIFY(never && never->notes.contains(u"“y” never used this code."_s));
    }

    void twoCoderFiguresNeedTwoCoders()
    {
        for (const QString &name : {u"cohen_kappa"_s, u"weighted_kappa"_s, u"scott_pi"_s}) {
            const auto answer = answerTo("unit,x,y,z\n1,a,b,a\n2,b,b,b\n", ask(name));
            QVERIFY(answer && !answer->value.value && !answer->standardError.value);
            QVERIFY(answer->value.undefined.text().contains(u"compares exactly two coders"));
        }
    }

    void theSameSeedGivesTheSameInterval_data()
    {
        QTest::addColumn<ReliabilityQuestion>("question");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("alpha, nominal") << ask(u"krippendorff_alpha"_s) << 0.503235827077401 << 0.7983353151010701;
        QTest::newRow("alpha, ordinal") << ask(u"krippendorff_alpha"_s, Metric::Ordinal) << 0.4147809772521162
                                        << 0.8759101457791461;
        QTest::newRow("AC2, quadratic") << ask(u"gwet_ac2"_s, {}, Weighting::Quadratic) << 0.3443492560273719
                                        << 0.8760049670524893;
        QTest::newRow("Light's kappa") << ask(u"light_kappa"_s) << 0.5119447991434692 << 0.8076403534325496;
    }

    void theSameSeedGivesTheSameInterval()
    {
        QFETCH(ReliabilityQuestion, question);
        QFETCH(double, low);
        QFETCH(double, high);
        for (const int threads : {1, 2, 4, 0}) {
            const auto answer = answerTo(
                madeTable(), question, BootstrapOptions{.replicates = 1'000, .seed = 2024, .threads = threads});
            QVERIFY(answer && answer->interval.low);
            QVERIFY2(std::abs(*answer->interval.low - low) < 1e-12 && std::abs(*answer->interval.high - high) < 1e-12,
                qUtf8Printable(
                    u"%1 %2"_s.arg(*answer->interval.low, 0, 'g', 16).arg(*answer->interval.high, 0, 'g', 16)));
            QCOMPARE(answer->interval.seed, 2024);
            QCOMPARE(answer->interval.replicates, 1'000);
        }
        const auto other
            = answerTo(madeTable(), question, BootstrapOptions{.replicates = 1'000, .seed = 2025, .threads = 2});
        QVERIFY(other && (*other->interval.low != low || *other->interval.high != high));
    }

    void theOrderOfTheUnitsChangesNoFigure()
    {
        QList<QByteArray> lines = madeTable().trimmed().split('\n');
        const auto as = answerTo(lines.join('\n'), ask(u"krippendorff_alpha"_s, Metric::Ordinal));
        std::reverse(lines.begin() + 1, lines.end());
        const auto reversed = answerTo(lines.join('\n'), ask(u"krippendorff_alpha"_s, Metric::Ordinal));
        QVERIFY(as && reversed);
        QVERIFY(std::abs(*as->value.value - *reversed->value.value) < 1e-14);
    }

    void resamplesWithoutVariationAreCounted()
    {
        const auto answer = answerTo("unit,x,y\n1,a,a\n2,a,b\n3,a,a\n", ask(u"krippendorff_alpha"_s),
            BootstrapOptions{.replicates = 500, .seed = 1, .threads = 0});
        QVERIFY(answer && answer->interval.skipped > 0 && answer->interval.skipped < 500);
        QVERIFY(
            answer->notes.contains(u"The figure is not defined for %1 of the 500 resamples; they were left out."_s.arg(
                answer->interval.skipped)));
    }

    void aBootstrapCanBeStopped()
    {
        const auto data = readReliability(madeTable(), u"data.csv"_s);
        const auto answer = reliability(
            *data, ask(u"krippendorff_alpha"_s), BootstrapOptions(), [](qint64, qint64) { return false; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    }
};

KODEKS_TEST(TestReliability)
#include "tst_reliability.moc"
