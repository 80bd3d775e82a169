// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"
#include "ui/charts/heatmultiples.h"
#include "ui/charts/picturefont.h"
#include "ui/models/conclude/matrixmodel.h"
#include "ui/models/conclude/matrixset.h"

#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const CooccurrenceQuestion asked{
    {Dimension::Kind::Task}, {Dimension::Kind::Direction}, Within::Passage, CountUnit::Passage, true};

/// What is said by Ann and by Bo, as two small maps of equal rows and columns.
struct Divided
{
    MatrixSet set;
    MatrixModel whole;
    std::vector<std::unique_ptr<MatrixModel>> parts;
    HeatMultiples view;

    explicit Divided(const ToldStudy &told, const QString &by = u"coder"_s)
        : set(matrixSet(told.study(), told.statements(), asked, dimensionOf(by)))
    {
        whole.setMatrix(set.whole);
        QList<TitledHeat> maps;
        for (const MatrixSet::Part &part : std::as_const(set.parts)) {
            parts.push_back(std::make_unique<MatrixModel>());
            parts.back()->setPart(whole, part.matrix, set.largest());
            maps.append({part.name, parts.back().get()});
        }
        view.resize(900, 500);
        view.setMaps(maps);
    }
};

ToldStudy twoCoders()
{
    ToldStudy told;
    for (const QString &words : {u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Homes ad"_s, u"a Bo 0-5 Payroll un"_s})
        told.says(words);
    return told;
}

} // namespace

class TestHeatMultiples : public QObject
{
    Q_OBJECT

private slots:
    void partsAddUpToTheWhole();
    void partsHaveTheRowsAndTintsOfTheWhole();
    void theArrowsGoOverTheEdgeToTheNext();
    void branchesOpenInAllAtOnce();
    void everyCellIsFoundWhereItIsDrawn();
};

void TestHeatMultiples::partsAddUpToTheWhole()
{
    for (int round = 0; round < rounds(10); ++round) {
        const ToldStudy told = ToldStudy::random(quint32(round + 40));
        const MatrixSet set = matrixSet(told.study(), told.statements(), asked, dimensionOf(u"coder"_s));
        for (const CellCount &cell : set.whole->counts.cells) {
            qsizetype sum = 0; // every passage has one coder
            for (const MatrixSet::Part &part : set.parts)
                sum += part.matrix->count({cell.cell.row, cell.cell.column});
            QCOMPARE(sum, cell.count);
        }
    }
}

void TestHeatMultiples::partsHaveTheRowsAndTintsOfTheWhole()
{
    Divided divided(twoCoders());
    QCOMPARE(divided.parts.size(), 2U);
    const CellPlace homes{
        qint32(std::ranges::find(divided.set.whole->counts.rowValues, u"Homes"_s, &DimensionValues::Value::name)
            - divided.set.whole->counts.rowValues.begin()),
        0};
    const QModelIndex cell = divided.whole.indexOf(homes);
    QCOMPARE(divided.parts[1]->rowCount(), divided.whole.rowCount());
    QCOMPARE(divided.parts[0]->index(cell.row(), cell.column()).data().toString(), u"2"_s);
    QCOMPARE(divided.parts[1]->index(cell.row(), cell.column()).data().toString(), QString());
    QCOMPARE(divided.set.largest(), 2);
}

void TestHeatMultiples::theArrowsGoOverTheEdgeToTheNext()
{
    Divided divided(twoCoders());
    QSignalSpy shown(&divided.view, &HeatMultiples::placeShown);
    QTest::keyClick(&divided.view, Qt::Key_Home);
    QVERIFY(divided.view.accessibleDescription().startsWith(u"Ann · All"_s));
    for (int step = 0; step < divided.whole.columnCount(); ++step)
        QTest::keyClick(&divided.view, Qt::Key_Right);
    const HeatPlace second{1, 0, 0};
    QCOMPARE(*divided.view.place(), second);
    QVERIFY(divided.view.accessibleDescription().startsWith(u"Bo · All"_s));
    QTest::keyClick(&divided.view, Qt::Key_Right);
    QTest::keyClick(&divided.view, Qt::Key_PageUp);
    const HeatPlace first{0, 0, 1};
    QCOMPARE(*divided.view.place(), first);
    QTest::keyClick(&divided.view, Qt::Key_Up); // there is nothing above
    QCOMPARE(*divided.view.place(), first);
}

void TestHeatMultiples::branchesOpenInAllAtOnce()
{
    Divided divided(twoCoders());
    QSignalSpy toggled(&divided.view, &HeatMultiples::branchToggled);
    divided.view.setPlace(HeatPlace{1, 1, 0}); // Care
    QTest::keyClick(&divided.view, Qt::Key_Plus);
    QCOMPARE(toggled.size(), 0); // open already
    QTest::keyClick(&divided.view, Qt::Key_Minus);
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled.at(0).at(0).toInt(), 1);
}

void TestHeatMultiples::everyCellIsFoundWhereItIsDrawn()
{
    Divided divided(ToldStudy::random(4), u"task"_s);
    QList<TitledHeat> maps;
    for (size_t at = 0; at < divided.parts.size(); ++at)
        maps.append({divided.set.parts.at(qsizetype(at)).name, divided.parts[at].get()});
    for (const double width : {0.0, 400.0, 3000.0}) {
        const HeatSheet sheet(maps, pictureFont(), width);
        for (qsizetype map = 0; map < maps.size(); ++map) {
            for (int row = 0; row < divided.whole.rowCount(); ++row) {
                const HeatPlace place{map, row, divided.whole.columnCount() - 1};
                QCOMPARE(*sheet.placeAt(sheet.rectOf(place).center()), place);
                QVERIFY(QRectF({}, sheet.size()).contains(sheet.rectOf(place)));
            }
        }
    }
}

KODEKS_TEST(TestHeatMultiples)
#include "tst_heatmultiples.moc"
