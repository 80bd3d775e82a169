// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "ui/charts/chartcolors.h"
#include "ui/charts/heatmap.h"
#include "ui/models/agreement/confusionmodel.h"
#include "ui/models/codes/shade.h"
#include "ui/models/words/heatrole.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QList<Coder> coders{{CoderId(1), {}, u"Kari"_s, {}}, {CoderId(2), {}, u"Ola"_s, {}}};

ConfusionMatrix matrix()
{
    ConfusionMatrix matrix;
    matrix.ids = {u"T.1"_s, u"T.2"_s};
    matrix.names = {u"Sykehjem"_s, u"Hjemmetjenester"_s};
    matrix.cells = {{0, 0, 16, {}}, {0, 1, 4, {{LetterId(1), {10, 20}}}}, {1, 1, 9, {}},
        {2, 1, 1, {{LetterId(2), {0, 5}}}}, {2, 2, 400, {}}};
    return matrix;
}

} // namespace

class TestHeatMap : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatACellIs();
    void tintsGrowWithTheRootOfTheCount();
    void unitsThatNobodyCodedDoNotDrownTheRest();
    void theFullestConfusionIsFoundFirst();
    void anEmptyMatrixHasNoCells();
    void canBeUsedByKeyboard();
    void cellsAreSquareAtAnySize_data();
    void cellsAreSquareAtAnySize();
    void screenReadersFindTheCells();
    void numbersCanBeReadOnEveryTint_data();
    void numbersCanBeReadOnEveryTint();
};

void TestHeatMap::tellsWhatACellIs()
{
    ConfusionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(matrix(), coders, Unit::Sentence);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 1).data().toString(), u"4"_s);
    QCOMPARE(model.index(1, 0).data().toString(), QString());
    QCOMPARE(
        model.index(0, 1).data(Qt::ToolTipRole).toString(), u"Kari: Sykehjem · Ola: Hjemmetjenester · 4 sentence(s)"_s);
    QCOMPARE(model.index(2, 1).data(Qt::ToolTipRole).toString(),
        u"Kari: not coded · Ola: Hjemmetjenester · 1 sentence(s)"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"not coded"_s);
    QVERIFY(model.index(1, 1).data(HeatRole::Framed).toBool());
    QVERIFY(!model.index(1, 0).data(HeatRole::Framed).toBool());
    QCOMPARE(model.cell(model.index(0, 1))->places.size(), 1);
}

void TestHeatMap::tintsGrowWithTheRootOfTheCount()
{
    ConfusionModel model;
    model.setMatrix(matrix(), coders, Unit::Sentence);
    QCOMPARE(model.index(0, 0).data(HeatRole::Tint).toDouble(), 1.0);
    QCOMPARE(model.index(0, 1).data(HeatRole::Tint).toDouble(), 0.5);
    QCOMPARE(model.index(2, 1).data(HeatRole::Tint).toDouble(), 0.25);
    QCOMPARE(model.index(1, 0).data(HeatRole::Tint).toDouble(), 0.0);
}

void TestHeatMap::unitsThatNobodyCodedDoNotDrownTheRest()
{
    ConfusionModel model;
    model.setMatrix(matrix(), coders, Unit::Sentence);
    QCOMPARE(model.index(2, 2).data().toString(), u"400"_s);
    QCOMPARE(model.index(2, 2).data(HeatRole::Tint).toDouble(), 0.0);
}

void TestHeatMap::theFullestConfusionIsFoundFirst()
{
    ConfusionModel model;
    model.setMatrix(matrix(), coders, Unit::Sentence);
    QCOMPARE(model.fullestConfusion(), model.index(0, 1));
    ConfusionMatrix agreed = matrix();
    agreed.cells = {{0, 0, 2, {}}, {1, 1, 3, {}}, {2, 2, 9, {}}};
    model.setMatrix(agreed, coders, Unit::Sentence);
    QCOMPARE(model.fullestConfusion(), model.index(1, 1));
}

void TestHeatMap::anEmptyMatrixHasNoCells()
{
    ConfusionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix({}, {}, Unit::Sentence);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.fullestConfusion().isValid());
    QCOMPARE(model.cell({}), nullptr);
    HeatMap map;
    map.setModel(&model);
    map.resize(200, 100);
    QVERIFY(!map.grab().isNull());
}

void TestHeatMap::canBeUsedByKeyboard()
{
    ConfusionModel model;
    model.setMatrix(matrix(), coders, Unit::Sentence);
    HeatMap map;
    map.setModel(&model);
    map.setCurrentIndex(model.index(0, 0));
    QSignalSpy shown(&map, &HeatMap::cellShown);
    QSignalSpy activated(&map, &HeatMap::cellActivated);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toModelIndex(), model.index(1, 1));
}

void TestHeatMap::cellsAreSquareAtAnySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(160, 90);
    QTest::newRow("usual") << QSize(700, 220);
    QTest::newRow("large") << QSize(1600, 1000);
}

void TestHeatMap::cellsAreSquareAtAnySize()
{
    QFETCH(QSize, size);
    ConfusionModel model;
    model.setMatrix(matrix(), coders, Unit::Sentence);
    HeatMap map;
    map.setModel(&model);
    map.resize(size);
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    QCOMPARE(map.columnWidth(0), map.rowHeight(0));
    QCOMPARE(map.columnWidth(2), map.columnWidth(0));
    QVERIFY(map.rowHeight(0) >= map.fontMetrics().height());
    QVERIFY(map.horizontalHeader()->height() <= std::max(size.height() / 3, map.fontMetrics().height() + 8));
}

void TestHeatMap::screenReadersFindTheCells()
{
    ConfusionModel model;
    model.setMatrix(matrix(), coders, Unit::Sentence);
    HeatMap map;
    map.setAccessibleName(u"Confusions"_s);
    map.setModel(&model);
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&map);
    QVERIFY(whole && whole->tableInterface());
    QAccessibleInterface *cell = whole->tableInterface()->cellAt(0, 1);
    QVERIFY(cell);
    QVERIFY2(cell->text(QAccessible::Name).contains(u"Hjemmetjenester"), qPrintable(cell->text(QAccessible::Name)));
}

void TestHeatMap::numbersCanBeReadOnEveryTint_data()
{
    addSchemes();
}

void TestHeatMap::numbersCanBeReadOnEveryTint()
{
    HeatMap map;
    applyScheme(&map);
    const ChartColors colors = ChartColors::of(map.palette());
    double before = 0;
    for (int step = 0; step <= 20; ++step) {
        const QColor tint = colors.sequential(step / 20.0);
        QVERIFY2(contrast(colors.textOn(tint), tint) >= 3, qPrintable(tint.name()));
        QVERIFY(contrast(tint, colors.base) >= before);
        before = contrast(tint, colors.base);
    }
    QVERIFY(before >= 3);
}

KODEKS_TEST(TestHeatMap)
#include "tst_heatmap.moc"
