// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/developmentscale.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QRectF plot(10, 20, 200, 100);

DevelopmentData data(const QList<double> &figures)
{
    DevelopmentData made;
    for (const double figure : figures)
        made.steps.append({u"letter"_s, figure, std::nullopt, {}, {}, {}});
    return made;
}

} // namespace

/// Where the figures of a chart stand: pure numbers, nothing painted.
class DevelopmentScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void stepsShareTheWidthAndStandInTheMiddleOfTheirShare();
    void theHeightReachesFromTheLowestToOne();
    void theAxisReachesBelowZeroWhereAFigureDoes();
    void thePlaceOfAPointNamesTheNearestStep();
    void withoutStepsThereIsNothingToPointAt();
    void onlySoManyLabelsAsThereIsRoomFor_data();
    void onlySoManyLabelsAsThereIsRoomFor();
};

void DevelopmentScaleTest::stepsShareTheWidthAndStandInTheMiddleOfTheirShare()
{
    const DevelopmentScale scale(data({.5, .6, .7, .8}), plot, 10);
    QCOMPARE(scale.x(0), 35.0);
    QCOMPARE(scale.x(1), 85.0);
    QCOMPARE(scale.x(3), 185.0);
    QCOMPARE(scale.plot(), plot);
}

void DevelopmentScaleTest::theHeightReachesFromTheLowestToOne()
{
    const DevelopmentScale scale(data({.5, .6}), plot, 10);
    QCOMPARE(scale.y(1), 20.0);
    QCOMPARE(scale.y(0), 120.0);
    QCOMPARE(scale.y(.5), 70.0);
}

void DevelopmentScaleTest::theAxisReachesBelowZeroWhereAFigureDoes()
{
    DevelopmentData negative = data({-.3, .6});
    QVERIFY(DevelopmentScale(negative, plot, 10).ticks().low() <= -.3);
    negative.steps[0].low = -.7;
    const DevelopmentScale scale(negative, plot, 10);
    QVERIFY(scale.ticks().low() <= -.7);
    QVERIFY(scale.y(-.7) <= plot.bottom());
    QVERIFY(scale.y(1) >= plot.top());
}

void DevelopmentScaleTest::thePlaceOfAPointNamesTheNearestStep()
{
    const DevelopmentScale scale(data({.5, .6, .7, .8}), plot, 10);
    for (qsizetype step = 0; step < 4; ++step)
        QCOMPARE(scale.stepAt(scale.x(step)), step);
    QCOMPARE(scale.stepAt(-1000), 0);
    QCOMPARE(scale.stepAt(1000), 3);
}

void DevelopmentScaleTest::withoutStepsThereIsNothingToPointAt()
{
    const DevelopmentScale scale(data({}), plot, 10);
    QCOMPARE(scale.stepAt(50), -1);
    QCOMPARE(scale.labelEvery(40), 1);
    QCOMPARE(DevelopmentScale(data({.5}), QRectF(), 10).stepAt(0), -1);
}

void DevelopmentScaleTest::onlySoManyLabelsAsThereIsRoomFor_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("width");
    QTest::addColumn<qsizetype>("every");
    QTest::newRow("room for all") << 5 << 40.0 << qsizetype(1);
    QTest::newRow("every second") << 10 << 40.0 << qsizetype(2);
    QTest::newRow("every fifth") << 25 << 40.0 << qsizetype(5);
    QTest::newRow("every tenth") << 30 << 40.0 << qsizetype(10);
    QTest::newRow("every hundredth") << 500 << 40.0 << qsizetype(100);
}

void DevelopmentScaleTest::onlySoManyLabelsAsThereIsRoomFor()
{
    QFETCH(const int, steps);
    QFETCH(const double, width);
    const DevelopmentScale scale(data(QList<double>(steps, .5)), plot, 10);
    QTEST(scale.labelEvery(width), "every");
}

KODEKS_TEST(DevelopmentScaleTest)
#include "tst_developmentscale.moc"
