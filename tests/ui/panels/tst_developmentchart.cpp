// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/charts/developmentchart.h"

#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

DevelopmentData development(int steps)
{
    DevelopmentData data{u"Krippendorff’s alpha of task"_s, u"The letter alone"_s, u"Letters so far"_s, {},
        {{0.8, u".800: Krippendorff (2019)"_s}}};
    for (int i = 0; i < steps; ++i) {
        const double value = 0.4 + 0.3 * (i % 3) / 2;
        data.steps.append({u"Letter %1"_s.arg(i + 1), i == 1 ? std::optional<double>() : value, 0.6,
            0.6 - 0.3 / (i + 1), 0.6 + 0.3 / (i + 1), u"Letter %1: 0.6"_s.arg(i + 1)});
    }
    return data;
}

} // namespace

class TestDevelopmentChart : public QObject
{
    Q_OBJECT

private slots:
    void placesAndStepsAgree();
    void negativeFiguresHaveRoom();
    void labelsNeverTouch_data();
    void labelsNeverTouch();
    void arrowsGoFromStepToStep();
    void aClickChoosesTheStepUnderIt();
    void pointingOutFromOutsideIsQuiet();
    void screenReadersHearTheStep();
    void nothingToShowIsNoHarm();
    void looksPlain_data();
    void looksPlain();
};

void TestDevelopmentChart::placesAndStepsAgree()
{
    const DevelopmentScale scale(development(40), QRectF(30, 10, 400, 100), 12);
    for (qsizetype step = 0; step < 40; ++step)
        QCOMPARE(scale.stepAt(scale.x(step)), step);
    QCOMPARE(scale.stepAt(-1000), 0);
    QCOMPARE(scale.stepAt(1e9), 39);
    QCOMPARE(scale.y(scale.ticks().low()), 110.0);
    QCOMPARE(scale.y(scale.ticks().high()), 10.0);
}

void TestDevelopmentChart::negativeFiguresHaveRoom()
{
    DevelopmentData data = development(3);
    data.steps[0].alone = -0.4;
    const DevelopmentScale scale(data, QRectF(0, 0, 100, 100), 12);
    QVERIFY(scale.ticks().low() <= -0.4);
    QVERIFY(scale.y(-0.4) <= 100.0);
}

void TestDevelopmentChart::labelsNeverTouch_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<qsizetype>("every");
    QTest::newRow("few") << 5 << qsizetype(1);
    QTest::newRow("thirty") << 30 << qsizetype(5);
    QTest::newRow("a thousand") << 1000 << qsizetype(100);
    QTest::newRow("none") << 0 << qsizetype(1);
}

void TestDevelopmentChart::labelsNeverTouch()
{
    QFETCH(int, steps);
    const DevelopmentScale scale(development(steps), QRectF(0, 0, 300, 100), 12);
    QTEST(scale.labelEvery(30), "every");
}

void TestDevelopmentChart::arrowsGoFromStepToStep()
{
    DevelopmentChart chart;
    chart.setData(development(3));
    QSignalSpy chosen(&chart, &DevelopmentChart::stepChosen);
    QSignalSpy activated(&chart, &DevelopmentChart::stepActivated);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_End, Qt::Key_Right, Qt::Key_Home, Qt::Key_Left})
        QTest::keyClick(&chart, key);
    QCOMPARE(chart.currentStep(), 0);
    QCOMPARE(chosen.size(), 4); // 0, 1, 2, 0: the ends are not chosen twice
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void TestDevelopmentChart::aClickChoosesTheStepUnderIt()
{
    DevelopmentChart chart;
    chart.resize(400, 200);
    chart.setData(development(2));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(380, 100));
    QCOMPARE(chart.currentStep(), 1);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(60, 100));
    QCOMPARE(chart.currentStep(), 0);
}

void TestDevelopmentChart::pointingOutFromOutsideIsQuiet()
{
    DevelopmentChart chart;
    chart.setData(development(3));
    QSignalSpy chosen(&chart, &DevelopmentChart::stepChosen);
    chart.setCurrentStep(2);
    QCOMPARE(chart.currentStep(), 2);
    chart.setCurrentStep(99);
    QCOMPARE(chart.currentStep(), 2);
    chart.setData(development(1));
    QCOMPARE(chart.currentStep(), 0);
    QVERIFY(chosen.isEmpty());
}

void TestDevelopmentChart::screenReadersHearTheStep()
{
    DevelopmentChart chart;
    chart.setData(development(3));
    QCOMPARE(chart.accessibleName(), u"Krippendorff’s alpha of task"_s);
    chart.setCurrentStep(1);
    QCOMPARE(chart.accessibleDescription(), u"Letter 2: 0.6"_s);
}

void TestDevelopmentChart::nothingToShowIsNoHarm()
{
    DevelopmentChart chart;
    chart.setData({});
    chart.resize(300, 150);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::mouseClick(&chart, Qt::LeftButton);
    QCOMPARE(chart.currentStep(), -1);
    QVERIFY(!chart.grab().isNull());
}

void TestDevelopmentChart::looksPlain_data()
{
    addSchemes();
}

void TestDevelopmentChart::looksPlain()
{
    DevelopmentChart chart;
    applyScheme(&chart);
    chart.resize(620, 260);
    chart.setData(development(12));
    chart.setCurrentStep(4);
    QImage picture = chart.grab().toImage();
    QVERIFY(picture.pixelColor(2, 2) == chart.palette().color(QPalette::Base));
    saveScreenshot(&chart, u"development"_s);
}

KODEKS_TEST(TestDevelopmentChart)
#include "tst_developmentchart.moc"
