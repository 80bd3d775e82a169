// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figures/figures.h"
#include "core/agreement/figures/statistictable.h"
#include "core/agreement/numbers/undefined.h"
#include "core/agreement/pages/jsonvalues.h"
#include "core/agreement/pages/reportreferences.h"
#include "tests/support/ratingstext.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QStringList surnames(const AgreementReport &report)
{
    QStringList names;
    for (const QString &reference : reportReferences(report))
        names.append(reference.section(u',', 0, 0) + u' ' + reference.section(u'(', 1).left(4));
    return names;
}

} // namespace

/// The figures that stand side by side, what they are called, and how they are written.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void everyWordReadsBack()
    {
        QCOMPARE(statisticNames().size(), 18);
        for (const QString &name : statisticNames())
            QCOMPARE(statisticName(statisticFromName(name).value()), name);
        QCOMPARE(metricNames().size(), 8);
        for (const QString &name : metricNames())
            QCOMPARE(metricName(metricFromName(name).value()), name);
        QCOMPARE(weightingNames().size(), 4);
        for (const QString &name : weightingNames())
            QCOMPARE(weightingName(weightingFromName(name).value()), name);
    }

    void otherWordsAreNothing_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("none") << QString();
        QTest::newRow("a capital") << u"Nominal"_s;
        QTest::newRow("a space") << u"krippendorff alpha"_s;
        QTest::newRow("the user’s own weights") << u"matrix"_s;
    }

    void otherWordsAreNothing()
    {
        QFETCH(QString, word);
        QVERIFY(!statisticFromName(word));
        QVERIFY(!metricFromName(word));
        QVERIFY(!weightingFromName(word));
    }

    void aStatisticTakesOneKindOfThingOrNothing_data()
    {
        QTest::addColumn<Statistic>("statistic");
        QTest::addColumn<QString>("takes");
        QTest::newRow("percent") << Statistic::PercentAgreement << u"weights"_s;
        QTest::newRow("cohen") << Statistic::CohenKappa << u"weights"_s;
        QTest::newRow("conger") << Statistic::CongerKappa << u"weights"_s;
        QTest::newRow("alpha") << Statistic::KrippendorffAlpha << u"metric"_s;
        QTest::newRow("ac1") << Statistic::GwetAc1 << QString();
        QTest::newRow("ac2") << Statistic::GwetAc2 << u"weights"_s;
        QTest::newRow("a code") << Statistic::FleissCategoryKappa << u"category"_s;
        QTest::newRow("f1") << Statistic::F1 << u"category"_s;
        QTest::newRow("jaccard") << Statistic::Jaccard << u"category"_s;
        QTest::newRow("largest kappa") << Statistic::CohenKappaMaximum << QString();
    }

    void aStatisticTakesOneKindOfThingOrNothing()
    {
        QFETCH(Statistic, statistic);
        QFETCH(QString, takes);
        QCOMPARE(takesWeights(statistic), takes == u"weights");
        QCOMPARE(takesMetric(statistic), takes == u"metric");
        QCOMPARE(needsCategory(statistic), takes == u"category");
    }

    void figuresAreShownForTheNumberOfCoders()
    {
        using enum Statistic;
        QCOMPARE(shownStatistics(2),
            QList<Statistic>({PercentAgreement, CohenKappa, ScottPi, KrippendorffAlpha, GwetAc1, BrennanPrediger}));
        const QList<Statistic> more{PercentAgreement, FleissKappa, KrippendorffAlpha, GwetAc1, BrennanPrediger};
        QCOMPARE(shownStatistics(3), more);
        QCOMPARE(shownStatistics(12), more);
        QCOMPARE(
            shownStatisticsOfCodes(2), QList<Statistic>({PercentAgreement, CohenKappa, KrippendorffAlpha, GwetAc1}));
        QCOMPARE(
            shownStatisticsOfCodes(3), QList<Statistic>({PercentAgreement, FleissKappa, KrippendorffAlpha, GwetAc1}));
    }

    void titlesAreThoseOfPeopleAndElseTheName()
    {
        QCOMPARE(statisticTitle(Statistic::CohenKappa), u"Cohen’s kappa"_s);
        QCOMPARE(statisticTitle(Statistic::F1), u"F1"_s);
        QCOMPARE(statisticTitle(Statistic::LightKappa), u"light_kappa"_s);
        for (const Statistic statistic : reportedStatistics)
            QVERIFY(statisticTitle(statistic) != statisticName(statistic));
    }

    /// Of "aa aa ab bb", worked out by hand.
    void allFiguresOfOneTableStandSideBySide_data()
    {
        QTest::addColumn<Statistic>("statistic");
        QTest::addColumn<double>("expected");
        QTest::newRow("percent") << Statistic::PercentAgreement << 3.0 / 4;
        QTest::newRow("cohen") << Statistic::CohenKappa << 1.0 / 2;
        QTest::newRow("scott") << Statistic::ScottPi << 7.0 / 15;
        QTest::newRow("fleiss") << Statistic::FleissKappa << 7.0 / 15;
        QTest::newRow("alpha") << Statistic::KrippendorffAlpha << 1 - 7.0 * 2 / 30;
        QTest::newRow("gwet") << Statistic::GwetAc1 << 9.0 / 17;
        QTest::newRow("brennan") << Statistic::BrennanPrediger << 1.0 / 2;
    }

    void allFiguresOfOneTableStandSideBySide()
    {
        QFETCH(Statistic, statistic);
        QFETCH(double, expected);
        const AgreementFigures figures = agreementFigures(ratingsFrom(u"aa aa ab bb"_s));
        QCOMPARE(saying(figures.of(statistic)), digitsOf(expected));
        QCOMPARE(figures.units, 4);
        QCOMPARE(figures.categories, 2);
        QVERIFY(!figures.interval(statistic).low);
        QCOMPARE(figures.interval(statistic).method, ConfidenceInterval::Method::None);
    }

    void figuresOfTwoCodersHaveNoValueForThree()
    {
        const AgreementFigures figures = agreementFigures(ratingsFrom(u"aab abb bbb"_s));
        QCOMPARE(figures.of(Statistic::CohenKappa), Undefined::notTwoCoders({"Coefficients", "Cohen’s kappa"}));
        QCOMPARE(figures.of(Statistic::ScottPi), Undefined::notTwoCoders({"Coefficients", "Scott’s pi"}));
        QVERIFY(figures.of(Statistic::FleissKappa).value);
    }

    void instantIntervalsAreStudentsButForLargeSampleErrors_data()
    {
        QTest::addColumn<Statistic>("statistic");
        QTest::addColumn<ConfidenceInterval::Method>("method");
        QTest::addColumn<double>("low");
        using Method = ConfidenceInterval::Method;
        // t of three degrees 3.182446; 1.959964 for large samples
        QTest::newRow("percent") << Statistic::PercentAgreement << Method::StudentT << 0.75 - 0.25 * 3.182446;
        QTest::newRow("brennan") << Statistic::BrennanPrediger << Method::StudentT << 0.5 - 0.5 * 3.182446;
        QTest::newRow("cohen") << Statistic::CohenKappa << Method::Normal << 0.5 - 0.375 * 1.959964;
        QTest::newRow("fleiss") << Statistic::FleissKappa << Method::StudentT
                                << 7.0 / 15 - std::sqrt(168704 / 12.0) / 225 * 3.182446;
    }

    void instantIntervalsAreStudentsButForLargeSampleErrors()
    {
        QFETCH(Statistic, statistic);
        QFETCH(double, low);
        const Ratings ratings = ratingsFrom(u"aa aa ab bb"_s);
        AgreementFigures figures = agreementFigures(ratings);
        addInstantIntervals(figures, ratings);
        QTEST(figures.interval(statistic).method, "method");
        QVERIFY2(std::abs(*figures.interval(statistic).low - low) < 1e-5,
            qPrintable(QString::number(*figures.interval(statistic).low)));
    }

    void whatIsNotDefinedHasNoInterval_data()
    {
        QTest::addColumn<QString>("units");
        QTest::newRow("one unit") << u"ab"_s;
        QTest::newRow("no pairs") << u"a- -b"_s;
    }

    void whatIsNotDefinedHasNoInterval()
    {
        QFETCH(QString, units);
        const Ratings ratings = ratingsFrom(units);
        AgreementFigures figures = agreementFigures(ratings);
        addInstantIntervals(figures, ratings);
        for (const Statistic statistic : reportedStatistics)
            QCOMPARE(figures.interval(statistic), ConfidenceInterval());
    }

    void notesAreForOneUnitAndForLessThanChance_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<bool>("unread");
        QTest::addColumn<QStringList>("notes");
        const QString one = u"One unit"_s;
        const QString swapped = u"Less agreement than chance: check"_s;
        const QString unread = u"Less agreement than chance: letters"_s;
        QTest::newRow("none") << u"aa ab bb"_s << false << QStringList();
        QTest::newRow("one unit that agrees") << u"aa"_s << false << QStringList{one};
        QTest::newRow("one unit by chance") << u"ab"_s << true << QStringList{one};
        QTest::newRow("one unit without a pair") << u"a-"_s << false << QStringList();
        QTest::newRow("less than chance") << u"ab ba"_s << false << QStringList{swapped};
        QTest::newRow("less than chance, not read") << u"ab ba"_s << true << QStringList{unread};
        QTest::newRow("not defined") << u"aa aa"_s << true << QStringList();
    }

    void notesAreForOneUnitAndForLessThanChance()
    {
        QFETCH(QString, units);
        QFETCH(bool, unread);
        QFETCH(QStringList, notes);
        const QStringList found = textsOf(agreementNotes(agreementFigures(ratingsFrom(units)), unread));
        QCOMPARE(found.size(), notes.size());
        for (qsizetype i = 0; i < notes.size(); ++i)
            QVERIFY2(found.at(i).startsWith(notes.at(i)) && found.at(i).endsWith(u'.'), qPrintable(found.at(i)));
    }

    void aFigureIsANumberOrNullWithItsReason()
    {
        QJsonObject object;
        QJsonObject undefined;
        put(object, undefined, u"alpha"_s, {0.5, {}});
        put(object, undefined, u"none"_s, {0.0, {}});
        put(object, undefined, u"kappa"_s, Undefined::noPairs());
        QCOMPARE(object, QJsonObject({{u"alpha"_s, 0.5}, {u"none"_s, 0.0}, {u"kappa"_s, QJsonValue()}}));
        QCOMPARE(undefined, QJsonObject({{u"kappa"_s, Undefined::noPairs().undefined.text()}}));
    }

    void theEndsOfAnIntervalAreNumbersOrNulls()
    {
        QCOMPARE(ends(ConfidenceInterval()), QJsonArray({QJsonValue(), QJsonValue()}));
        ConfidenceInterval interval;
        interval.low = -0.25;
        interval.high = 1;
        QCOMPARE(ends(interval), QJsonArray({-0.25, 1.0}));
        QVERIFY(numberOrNull({}).isNull());
        QCOMPARE(numberOrNull(0.0), QJsonValue(0.0));
    }

    void referencesAreThoseOfWhatIsShown_data()
    {
        QTest::addColumn<AgreementReport>("report");
        QTest::addColumn<QStringList>("further");
        AgreementReport two;
        two.coders.resize(2);
        QTest::newRow("two coders") << two << QStringList{u"Cohen 1960"_s, u"Scott 1955"_s};
        AgreementReport three;
        three.coders.resize(3);
        QTest::newRow("three coders") << three << QStringList{u"Fleiss 1971"_s};
        AgreementReport drawn = three;
        drawn.intervals.method = ConfidenceInterval::Method::Bootstrap;
        QTest::newRow("a bootstrap") << drawn << QStringList{u"Efron 1993"_s, u"Fleiss 1971"_s};
        AgreementReport instant = three;
        instant.intervals.method = ConfidenceInterval::Method::StudentT;
        QTest::newRow("instant intervals") << instant << QStringList{u"Fleiss 1971"_s};
        AgreementReport stretches = three;
        stretches.unitizing.resize(1);
        QTest::newRow("stretches") << stretches << QStringList{u"Fleiss 1971"_s, u"Krippendorff 2016"_s};
        AgreementReport codes = three;
        codes.codes.resize(1);
        QTest::newRow("codes") << codes << QStringList{u"Fleiss 1971"_s, u"Hripcsak 2005"_s};
    }

    void referencesAreThoseOfWhatIsShown()
    {
        QFETCH(AgreementReport, report);
        QFETCH(QStringList, further);
        QStringList expected
            = further + QStringList{u"Brennan 1981"_s, u"Gwet 2008"_s, u"Gwet 2014"_s, u"Krippendorff 2019"_s};
        QStringList found = surnames(report);
        QVERIFY(std::ranges::is_sorted(reportReferences(report)));
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }
};

KODEKS_TEST(TestFigures)
#include "tst_figures.moc"
