// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/charts/ticks.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestTicks : public QObject
{
    Q_OBJECT

private slots:
    void marksAreRoundAndEnclose_data();
    void marksAreRoundAndEnclose();
    void knownAxes_data();
    void knownAxes();
};

void TestTicks::marksAreRoundAndEnclose_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::newRow("coefficients") << 0.0 << 1.0 << 6;
    QTest::newRow("negative ones") << -0.333 << 1.0 << 5;
    QTest::newRow("the wrong way round") << 1.0 << -1.0 << 8;
    QTest::newRow("equal") << 0.5 << 0.5 << 5;
    QTest::newRow("letters") << 1.0 << 1000.0 << 12;
    QTest::newRow("tiny") << 0.0 << 3e-7 << 5;
    QTest::newRow("huge") << -4e14 << 9e14 << 5;
    QTest::newRow("almost equal and large") << 1e12 << 1e12 + 1 << 5;
    QTest::newRow("room for nothing") << 0.0 << 7.0 << -2;
}

void TestTicks::marksAreRoundAndEnclose()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    const AxisTicks ticks = niceTicks(low, high, most);
    QVERIFY(ticks.values.size() >= 2);
    QVERIFY(ticks.values.size() <= std::size_t(std::max(most, 3)));
    const double step = ticks.values.at(1) - ticks.values.at(0);
    QVERIFY(ticks.low() <= std::min(low, high) + step / 1e6);
    QVERIFY(ticks.high() >= std::max(low, high) - step / 1e6);
    for (std::size_t i = 1; i < ticks.values.size(); ++i)
        QVERIFY(std::abs(ticks.values.at(i) - ticks.values.at(i - 1) - step) < step / 1e3);
    const double leading = step / std::pow(10, std::floor(std::log10(step) + 1e-6));
    QVERIFY2(std::abs(leading - 1) < 1e-3 || std::abs(leading - 2) < 1e-3 || std::abs(leading - 5) < 1e-3,
        qPrintable(QString::number(leading)));
}

void TestTicks::knownAxes_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("fifths") << 0.0 << 1.0 << 6
                            << QStringList{u"0.0"_s, u"0.2"_s, u"0.4"_s, u"0.6"_s, u"0.8"_s, u"1.0"_s};
    QTest::newRow("halves") << 0.0 << 1.0 << 3 << QStringList{u"0.0"_s, u"0.5"_s, u"1.0"_s};
    QTest::newRow("below zero") << -0.1 << 1.0 << 5 << QStringList{u"-0.5"_s, u"0.0"_s, u"0.5"_s, u"1.0"_s};
    QTest::newRow("whole numbers") << 0.0 << 40.0 << 5 << QStringList{u"0"_s, u"10"_s, u"20"_s, u"30"_s, u"40"_s};
    QTest::newRow("not a number counts as 0")
        << std::numeric_limits<double>::quiet_NaN() << 1.0 << 3 << QStringList{u"0.0"_s, u"0.5"_s, u"1.0"_s};
    QTest::newRow("infinity counts as 0")
        << -std::numeric_limits<double>::infinity() << 1.0 << 3 << QStringList{u"0.0"_s, u"0.5"_s, u"1.0"_s};
}

void TestTicks::knownAxes()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    const AxisTicks ticks = niceTicks(low, high, most);
    QStringList texts;
    for (const double value : ticks.values)
        texts.append(ticks.text(value));
    QTEST(texts, "texts");
}

KODEKS_TEST(TestTicks)
#include "tst_ticks.moc"
