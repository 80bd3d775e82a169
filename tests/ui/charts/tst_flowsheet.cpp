// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"
#include "ui/charts/flowchart.h"
#include "ui/charts/picturefont.h"

#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

FlowSet flowsOf(const ToldStudy &told, const QString &by = {})
{
    return flowSet(told.study(), told.statements(), CountUnit::Passage, {}, {}, dimensionOf(by));
}

QImage painted(const QList<FlowData> &flows, bool patterns)
{
    const QSizeF size = FlowSheet::wantedSize(flows, pictureFont());
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    FlowSheet(flows, pictureFont(), size, patterns).paint(painter, ChartColors::of(picturePalette()), QRectF({}, size));
    return image;
}

/// 300 groups of one pair of nodes, so that none is as high as a pixel.
FlowSet crowdedFlow()
{
    ToldStudy told;
    told.says(u"a Ann 0-5 Homes ad"_s);
    FlowSet set = flowsOf(told);
    FlowData &data = set.flows[0];
    const TransferFlow::Band band = data.flow.bands.constFirst();
    const QColor hue = data.groupHues.constFirst();
    for (qint64 group = 1000; group < 1300; ++group) {
        data.flow.bands.append({band.from, band.to, TaskId(group), 1});
        data.flow.groups.append(TaskId(group));
        data.groupHues.append(hue);
    }
    return set;
}

/// What the head of a flow says of a node of a side.
QPoint middleOf(FlowChart &chart, const FlowPlace &place)
{
    return chart.rectOf(place).center().toPoint();
}

} // namespace

class TestFlowSheet : public QObject
{
    Q_OBJECT

private slots:
    void littleDiagramsAddUpToTheWhole();
    void littleDiagramsHaveOneScaleAndDoNotOverlap();
    void theSameFlowsGiveTheSamePixels();
    void patternsTellGroupsApartInGrey();
    void bandsLowerThanAPixelFillTheirPlaceTogether();
    void aFileThatCanBeEnlargedHasEachBand();
    void aDraggedNodeTakesItsPlace();
    void escapeLetsADraggedNodeBack();
    void pagesGoToTheSameNodeOfAnother();
};

void TestFlowSheet::littleDiagramsAddUpToTheWhole()
{
    for (int round = 0; round < rounds(10); ++round) {
        const ToldStudy told = ToldStudy::random(quint32(round + 3));
        const FlowSet whole = flowsOf(told);
        const FlowSet little = flowsOf(told, u"coder"_s); // every passage has one
        const auto sumOf = [](const FlowSet &set) {
            qsizetype sum = 0;
            for (const FlowData &flow : set.flows) {
                for (const TransferFlow::Band &band : flow.flow.bands)
                    sum += band.count;
            }
            return sum;
        };
        QCOMPARE(sumOf(little), sumOf(whole));
        for (const FlowData &flow : little.flows) {
            QCOMPARE(flow.groupNames, whole.flows.constFirst().groupNames);
            QCOMPARE(keptOrder(whole.order, flow.flow), flow.order);
        }
    }
}

void TestFlowSheet::littleDiagramsHaveOneScaleAndDoNotOverlap()
{
    const ToldStudy told = ToldStudy::random(7);
    const FlowSet set = flowsOf(told, u"task"_s);
    QVERIFY(set.flows.size() > 1);
    const QSizeF size = FlowSheet::wantedSize(set.flows, pictureFont());
    const FlowSheet sheet(set.flows, pictureFont(), size, false);
    for (qsizetype at = 0; at < set.flows.size(); ++at) {
        QCOMPARE(sheet.geometry(at).perUnit, sheet.geometry(0).perUnit);
        for (qsizetype other = 0; other < at; ++other)
            QVERIFY(!sheet.placeOf(at).intersects(sheet.placeOf(other)));
        for (const FlowGeometry::Node &node : sheet.geometry(at).from)
            QVERIFY(node.bar.bottom() <= sheet.placeOf(at).height() + 0.5);
        const FlowPlace place{FlowPlace::Of::From, set.flows.at(at).order.from.constFirst(), 0, at};
        QCOMPARE(sheet.placeAt(sheet.rectOf(place).center()), place);
    }
}

void TestFlowSheet::theSameFlowsGiveTheSamePixels()
{
    const ToldStudy told = ToldStudy::random(7);
    for (const QString &by : {QString(), u"task"_s})
        QCOMPARE(painted(flowsOf(told, by).flows, true), painted(flowsOf(told, by).flows, true));
}

void TestFlowSheet::patternsTellGroupsApartInGrey()
{
    ToldStudy told;
    told.says(u"a Ann 0-5 Homes ad"_s);
    told.says(u"b Ann 0-5 Payroll ad"_s);
    FlowSet set = flowsOf(told);
    set.flows[0].groupHues = {QColor(Qt::gray), QColor(Qt::gray)};
    const QSizeF size = FlowSheet::wantedSize(set.flows, pictureFont());
    const FlowSheet sheet(set.flows, pictureFont(), size, true);
    const QImage image = painted(set.flows, true);
    const auto shades = [&](qsizetype band) {
        QSet<QRgb> found;
        const QRectF place = sheet.rectOf({FlowPlace::Of::Band, 0, band, 0});
        const auto middle = int(place.center().y());
        for (int x = int(place.center().x()); x < int(place.right()) - 20; ++x)
            found.insert(image.pixel(x, middle));
        return found.size();
    };
    QCOMPARE(set.flows.constFirst().flow.bands.size(), 2);
    QCOMPARE(shades(0), 1);   // solid
    QVERIFY(shades(1) > 1); // lines
}

void TestFlowSheet::bandsLowerThanAPixelFillTheirPlaceTogether()
{
    const FlowSet set = crowdedFlow();
    const QSizeF size(600, 200);
    const FlowSheet sheet(set.flows, pictureFont(), size, true);
    QCOMPARE_LT(sheet.geometry(0).bands.constFirst().height, 1);
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paint(painter, ChartColors::of(picturePalette()), QRectF({}, size));
    const QRectF bar = sheet.geometry(0).from.constFirst().bar;
    const int beside = int(sheet.geometry(0).left) + 2;
    QSet<QRgb> inside;
    for (int y = int(std::ceil(bar.top())) + 1; y < int(bar.bottom()) - 1; ++y)
        inside.insert(image.pixel(beside, y));
    QVERIFY(!inside.isEmpty());
    QVERIFY(!inside.contains(QColor(Qt::white).rgb()));
    QCOMPARE_LE(inside.size(), 3); // one band: its inner part and its edges
    QCOMPARE(image.pixel(beside, int(bar.bottom()) + 2), QColor(Qt::white).rgb());
}

void TestFlowSheet::aFileThatCanBeEnlargedHasEachBand()
{
    const FlowSet set = crowdedFlow();
    const QSizeF size(600, 200);
    QPicture file;
    QPainter painter(&file);
    FlowSheet(set.flows, pictureFont(), size, false)
        .paint(painter, ChartColors::of(picturePalette()), QRectF({}, size));
    painter.end();
    // a path of each band is at least its twelve points of two numbers
    QCOMPARE_GT(qsizetype(file.size()), set.flows.constFirst().flow.bands.size() * 12 * qsizetype(2 * sizeof(double)));
}

void TestFlowSheet::aDraggedNodeTakesItsPlace()
{
    ToldStudy told;
    for (const QString &words : {u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Payroll cd"_s, u"c Ann 0-5 Homes da"_s})
        told.says(words);
    FlowChart chart;
    chart.resize(700, 500);
    chart.setFlows(flowsOf(told).flows);
    const FlowOrder before = chart.data().order;
    QSignalSpy changed(&chart, &FlowChart::orderChanged);
    const FlowPlace first{FlowPlace::Of::From, before.from.at(0), 0, 0};
    const FlowPlace last{FlowPlace::Of::From, before.from.at(2), 0, 0};
    QTest::mousePress(&chart, Qt::LeftButton, {}, middleOf(chart, first));
    QTest::mouseMove(&chart, middleOf(chart, last) + QPoint(0, 40));
    QVERIFY(changed.isEmpty());
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, middleOf(chart, last) + QPoint(0, 40));
    QCOMPARE(changed.size(), 1);
    const QList<qint64> expected{before.from.at(1), before.from.at(2), before.from.at(0)};
    QCOMPARE(chart.data().order.from, expected);
    QCOMPARE(chart.data().order.to, before.to);
}

void TestFlowSheet::escapeLetsADraggedNodeBack()
{
    ToldStudy told;
    told.says(u"a Ann 0-5 Homes ad"_s);
    told.says(u"b Ann 0-5 Payroll cd"_s);
    FlowChart chart;
    chart.resize(700, 500);
    chart.setFlows(flowsOf(told).flows);
    const FlowOrder before = chart.data().order;
    QSignalSpy changed(&chart, &FlowChart::orderChanged);
    const FlowPlace first{FlowPlace::Of::From, before.from.at(0), 0, 0};
    QTest::mousePress(&chart, Qt::LeftButton, {}, middleOf(chart, first));
    QTest::mouseMove(&chart, {middleOf(chart, first).x(), chart.height() - 2});
    QCOMPARE_NE(chart.data().order, before);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, {5, chart.height() - 2});
    QCOMPARE(chart.data().order, before);
    QVERIFY(changed.isEmpty());
}

void TestFlowSheet::pagesGoToTheSameNodeOfAnother()
{
    ToldStudy told;
    told.says(u"a Ann 0-5 Homes ad"_s);
    told.says(u"b Ann 0-5 Payroll ad"_s);
    FlowChart chart;
    chart.resize(700, 500);
    chart.setFlows(flowsOf(told, u"task"_s).flows);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.place().flow, 0);
    QVERIFY(chart.accessibleDescription().startsWith(u"Homes · From agency"_s));
    QTest::keyClick(&chart, Qt::Key_PageDown);
    QCOMPARE(chart.place().flow, 1);
    QVERIFY(chart.accessibleDescription().startsWith(u"Payroll · From agency"_s));
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.accessibleDescription().startsWith(u"Payroll · agency → district"_s));
}

KODEKS_TEST(TestFlowSheet)
#include "tst_flowsheet.moc"
