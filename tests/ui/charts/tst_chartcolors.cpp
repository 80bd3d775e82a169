// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcolors.h"

#include "tests/support/testmain.h"
#include "ui/models/codes/shade.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QPalette palette(const QString &base, const QString &text, const QString &highlight)
{
    QPalette made;
    made.setColor(QPalette::Base, QColor(base));
    made.setColor(QPalette::Text, QColor(text));
    made.setColor(QPalette::Highlight, QColor(highlight));
    return made;
}

} // namespace

/// Whether a chart can be read in the palettes people have.
class ChartColorsTest : public QObject
{
    Q_OBJECT

private slots:
    void aChartCanBeReadInEveryPalette_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << palette(u"#ffffff"_s, u"#000000"_s, u"#308cc6"_s);
        QTest::newRow("dark") << palette(u"#1e1e1e"_s, u"#f0f0f0"_s, u"#2a82da"_s);
        QTest::newRow("light with a pale highlight") << palette(u"#ffffff"_s, u"#000000"_s, u"#f0f8ff"_s);
        QTest::newRow("dark with a dark highlight") << palette(u"#1e1e1e"_s, u"#f0f0f0"_s, u"#202028"_s);
        QTest::newRow("a highlight that is the base") << palette(u"#ffffff"_s, u"#202020"_s, u"#ffffff"_s);
        QTest::newRow("high contrast") << palette(u"#000000"_s, u"#ffff00"_s, u"#00ff00"_s);
    }

    void aChartCanBeReadInEveryPalette()
    {
        QFETCH(const QPalette, palette);
        const auto colors = ChartColors::of(palette);
        QVERIFY(contrast(colors.hue, colors.base) >= 3);
        QVERIFY(contrast(colors.muted, colors.base) >= 3);
        QVERIFY(contrast(colors.muted, colors.base) < contrast(colors.text, colors.base));
        QVERIFY(contrast(colors.grid, colors.base) < contrast(colors.muted, colors.base));
        for (int tenths = 0; tenths <= 10; ++tenths) {
            const QColor cell = colors.sequential(tenths / 10.0);
            QVERIFY2(contrast(colors.textOn(cell), cell) >= 3, qPrintable(cell.name()));
        }
    }

    void aHueThatCanBeSeenIsThePalettes()
    {
        QCOMPARE(ChartColors::of(palette(u"#ffffff"_s, u"#000000"_s, u"#204080"_s)).hue.name(), u"#204080"_s);
    }

    void tintsRiseFromTheBaseToTheHue()
    {
        const auto colors = ChartColors::of(palette(u"#ffffff"_s, u"#000000"_s, u"#204080"_s));
        QCOMPARE(colors.sequential(0).rgb(), colors.base.rgb());
        QCOMPARE(colors.sequential(1).rgb(), colors.hue.rgb());
        QCOMPARE(colors.sequential(-3).rgb(), colors.base.rgb());
        QCOMPARE(colors.sequential(7).rgb(), colors.hue.rgb());
        for (int tenths = 1; tenths <= 10; ++tenths)
            QVERIFY(luminance(colors.sequential(tenths / 10.0)) < luminance(colors.sequential((tenths - 1) / 10.0)));
    }

    void textOnATintIsTheOneThatCanBeRead()
    {
        const auto colors = ChartColors::of(palette(u"#ffffff"_s, u"#000000"_s, u"#204080"_s));
        QCOMPARE(colors.textOn(colors.base), colors.text);
        QCOMPARE(colors.textOn(colors.hue), colors.base);
    }
};

KODEKS_TEST(ChartColorsTest)
#include "tst_chartcolors.moc"
