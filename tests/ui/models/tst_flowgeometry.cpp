// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"
#include "ui/models/conclude/flowdata.h"

#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr double line = 18;
constexpr double gap = 8;
constexpr double bar = 12;
const QRectF area(100, 30, 600, 500);

/// Of so many actors and groups, with counts by chance.
TransferFlow randomFlow(quint32 seed, int actors, int groups, int bands)
{
    QRandomGenerator chance(seed);
    QMap<std::tuple<qint64, qint64, qint64>, qsizetype> counts;
    for (int band = 0; band < bands; ++band)
        counts[{1 + chance.bounded(actors), 1 + chance.bounded(actors), 1 + chance.bounded(groups)}]
            += 1 + chance.bounded(20);
    TransferFlow flow;
    QSet<qint64> from;
    QSet<qint64> to;
    for (const auto [ends, count] : counts.asKeyValueRange()) {
        flow.bands.append({std::get<0>(ends), std::get<1>(ends), TaskId(std::get<2>(ends)), count});
        from.insert(std::get<0>(ends));
        to.insert(std::get<1>(ends));
    }
    for (qint64 key = 1; key <= actors; ++key) {
        if (from.contains(key))
            flow.from.append({key, u"a%1"_s.arg(key), 1});
        if (to.contains(key))
            flow.to.append({key, u"a%1"_s.arg(key), 1});
    }
    for (qint64 group = 1; group <= groups; ++group)
        flow.groups.append(TaskId(group));
    return flow;
}

struct Stretch
{
    double top;
    double bottom;
};

/// The stretches of a node's bands at one side, from above.
QList<Stretch> stretchesOf(const TransferFlow &flow, const FlowGeometry &geometry, qint64 key, bool isFrom)
{
    QList<Stretch> stretches;
    for (const FlowGeometry::Band &band : geometry.bands) {
        if ((isFrom ? flow.bands.at(band.band).from : flow.bands.at(band.band).to) == key) {
            const double top = isFrom ? band.fromTop : band.toTop;
            stretches.append({top, top + band.height});
        }
    }
    std::ranges::sort(stretches, {}, &Stretch::top);
    return stretches;
}

} // namespace

class TestFlowGeometry : public QObject
{
    Q_OBJECT

private slots:
    void bandsSumToTheirNodesAndNeverOverlap();
    void nodesHaveRoomForTheirNames();
    void theSameFlowGivesTheSamePicture();
    void fewerCrossingsThanInTheCodebooksOrder();
    void aKeptOrderStays();
    void whatIsNotShownKeepsItsPlace_data();
    void whatIsNotShownKeepsItsPlace();
    void aPointIsInTheBandThatIsThere();
    void theFlowIsWhatTheStatementsSay();
    void everyBandLeadsToItsStatements();
    void nodesAndBandsAreToldInSentences();
};

void TestFlowGeometry::bandsSumToTheirNodesAndNeverOverlap()
{
    for (int round = 0; round < rounds(30); ++round) {
        const TransferFlow flow = randomFlow(quint32(round), 1 + round % 30, 1 + round % 8, 1 + round * 7);
        const FlowGeometry geometry = flowGeometry(flow, fewCrossings(flow), area, bar, line, gap);
        for (const bool isFrom : {true, false}) {
            for (const FlowGeometry::Node &node : isFrom ? geometry.from : geometry.to) {
                const QList<Stretch> stretches = stretchesOf(flow, geometry, node.key, isFrom);
                QVERIFY(!stretches.isEmpty());
                QVERIFY(std::abs(stretches.constFirst().top - node.bar.top()) < 0.5);
                QVERIFY(std::abs(stretches.constLast().bottom - node.bar.bottom()) < 0.5);
                for (qsizetype at = 1; at < stretches.size(); ++at)
                    QVERIFY(std::abs(stretches.at(at).top - stretches.at(at - 1).bottom) < 1e-6);
            }
        }
        for (const FlowGeometry::Band &band : geometry.bands)
            QCOMPARE(band.height, geometry.perUnit * double(flow.bands.at(band.band).count));
    }
}

void TestFlowGeometry::nodesHaveRoomForTheirNames()
{
    for (int round = 0; round < rounds(20); ++round) {
        const TransferFlow flow = randomFlow(quint32(round + 50), 12, 3, 40);
        const FlowGeometry geometry = flowGeometry(flow, fewCrossings(flow), area, bar, line, gap);
        for (const auto &nodes : {geometry.from, geometry.to}) {
            for (qsizetype at = 1; at < nodes.size(); ++at) {
                QVERIFY(nodes.at(at).bar.top() - nodes.at(at - 1).bar.top() >= line - 1e-9);
                QVERIFY(nodes.at(at).bar.top() - nodes.at(at - 1).bar.bottom() >= gap - 1e-9
                    || nodes.at(at - 1).bar.height() + gap < line + 1e-9);
            }
            QVERIFY(nodes.constLast().bar.bottom() <= area.bottom() + 0.5);
        }
    }
}

void TestFlowGeometry::theSameFlowGivesTheSamePicture()
{
    const TransferFlow flow = randomFlow(3, 15, 4, 60);
    const FlowOrder order = fewCrossings(flow);
    QCOMPARE(fewCrossings(randomFlow(3, 15, 4, 60)), order);
    const FlowGeometry one = flowGeometry(flow, order, area, bar, line, gap);
    const FlowGeometry other = flowGeometry(flow, order, area, bar, line, gap);
    for (qsizetype at = 0; at < one.bands.size(); ++at) {
        QVERIFY(one.bands.at(at).fromTop == other.bands.at(at).fromTop);
        QVERIFY(one.bands.at(at).toTop == other.bands.at(at).toTop);
    }
}

void TestFlowGeometry::fewerCrossingsThanInTheCodebooksOrder()
{
    for (int round = 0; round < rounds(20); ++round) {
        const TransferFlow flow = randomFlow(quint32(round + 90), 10, 2, 14);
        FlowOrder codebook;
        for (const TransferFlow::Node &node : flow.from)
            codebook.from.append(node.key);
        for (const TransferFlow::Node &node : flow.to)
            codebook.to.append(node.key);
        QVERIFY(flowCrossings(flow, fewCrossings(flow)) <= flowCrossings(flow, codebook));
    }
    TransferFlow crossed;
    crossed.from = {{1, {}, 1}, {2, {}, 1}};
    crossed.to = crossed.from;
    crossed.bands = {{1, 2, {}, 1}, {2, 1, {}, 1}};
    QCOMPARE(flowCrossings(crossed, fewCrossings(crossed)), 0.0);
}

void TestFlowGeometry::aKeptOrderStays()
{
    const TransferFlow flow = randomFlow(8, 6, 1, 30);
    FlowOrder kept = fewCrossings(flow);
    std::ranges::reverse(kept.from);
    QCOMPARE(keptOrder(kept, flow), kept);
    const qint64 isNew = kept.from.takeFirst();
    FlowOrder expected = kept;
    expected.from.append(isNew);
    QCOMPARE(keptOrder(kept, flow), expected);
}

void TestFlowGeometry::whatIsNotShownKeepsItsPlace_data()
{
    QTest::addColumn<QList<qint64>>("kept");
    QTest::addColumn<QList<qint64>>("shown");
    QTest::addColumn<QList<qint64>>("merged");
    using Keys = QList<qint64>;
    QTest::newRow("nothing was kept") << Keys{} << Keys{2, 1} << Keys{2, 1};
    QTest::newRow("all are shown") << Keys{1, 2, 3} << Keys{3, 1, 2} << Keys{3, 1, 2};
    QTest::newRow("one is not shown") << Keys{1, 2, 3} << Keys{3, 1} << Keys{3, 1, 2};
    QTest::newRow("the first is not shown") << Keys{1, 2, 3} << Keys{3, 2} << Keys{1, 3, 2};
    QTest::newRow("two are not shown") << Keys{1, 2, 3, 4} << Keys{4, 1} << Keys{4, 1, 2, 3};
    QTest::newRow("one is new") << Keys{1, 2} << Keys{1, 5} << Keys{1, 2, 5};
}

void TestFlowGeometry::whatIsNotShownKeepsItsPlace()
{
    QFETCH(const QList<qint64>, kept);
    QFETCH(const QList<qint64>, shown);
    QTEST(mergedOrder({kept, {}}, {shown, {}}).from, "merged");
    QTEST(mergedOrder({{}, kept}, {{}, shown}).to, "merged");
}

void TestFlowGeometry::aPointIsInTheBandThatIsThere()
{
    TransferFlow flow;
    flow.from = {{1, {}, 1}, {2, {}, 1}};
    flow.to = flow.from;
    flow.bands = {{1, 1, {}, 3}, {2, 2, {}, 2}};
    const FlowGeometry geometry = flowGeometry(flow, fewCrossings(flow), area, bar, line, gap);
    for (qsizetype band = 0; band < 2; ++band) {
        for (const double part : {0.0, 0.25, 0.5, 1.0}) {
            const QPointF inside
                = geometry.along(geometry.bands.at(band), part) + QPointF(0, geometry.bands.at(band).height / 2);
            QCOMPARE(geometry.bandAt(inside), band);
        }
    }
    QCOMPARE(geometry.bandAt({area.left() - 5, area.top() + 5}), -1);
}

void TestFlowGeometry::theFlowIsWhatTheStatementsSay()
{
    ToldStudy told;
    told.says(u"a Ann 0-5 Homes ad"_s);
    told.says(u"a Ann 0-5 Meals ad"_s);
    told.says(u"b Ann 0-5 Payroll ad"_s);
    told.says(u"b Ann 0-5 Homes un"_s);
    told.says(u"b Ann 0-5 - co"_s);
    told.says(u"b Ann 0-5 Homes uc"_s);
    const TransferFlow flow = transferFlow(told.study(), told.statements(), CountUnit::Letter, {});
    QCOMPARE(flow.bands.size(), 4); // care and payroll, unchanged, cooperation
    QCOMPARE(flow.bands.at(0).count, 1); // Homes and Meals are one letter
    QCOMPARE(flow.from.constFirst().units, 2);
    QCOMPARE(flow.bands.at(2).from, TransferFlow::unchanged);
    QCOMPARE(flow.bands.at(3).group, TaskId());
    QCOMPARE(transferFlow(told.study(), told.statements(), CountUnit::Letter, {false, false}).bands.size(), 2);
    QCOMPARE(transferFlow(told.study(), told.statements(), CountUnit::Passage, {}).bands.at(0).count, 2);
}

void TestFlowGeometry::everyBandLeadsToItsStatements()
{
    for (int round = 0; round < rounds(20); ++round) {
        const ToldStudy told = ToldStudy::random(quint32(round + 11));
        const TransferFlow flow = transferFlow(told.study(), told.statements(), CountUnit::Passage, {});
        for (const TransferFlow::Band &band : flow.bands)
            QCOMPARE(
                statementsOfFlow(told.study(), told.statements(), band.from, band.to, band.group).size(), band.count);
        for (const TransferFlow::Node &node : flow.from)
            QCOMPARE(statementsOfFlow(told.study(), told.statements(), node.key, 0, {}).size(), node.units);
        for (const TransferFlow::Node &node : flow.to)
            QCOMPARE(statementsOfFlow(told.study(), told.statements(), 0, node.key, {}).size(), node.units);
    }
}

void TestFlowGeometry::nodesAndBandsAreToldInSentences()
{
    ToldStudy told;
    told.says(u"a Ann 0-5 Homes ad"_s);
    told.says(u"b Ann 0-5 Payroll un"_s);
    const FlowData data = flowData(told.study(), told.statements(), CountUnit::Letter, {}, {});
    QCOMPARE(data.bandSentence(0), u"agency → district · Care: 1 letter(s)"_s);
    QCOMPARE(data.bandSentence(1), u"unchanged · Payroll: 1 letter(s)"_s);
    QCOMPARE(data.nodeSentence(data.flow.from.constFirst().key, true), u"From agency: 1 letter(s) in 1 band(s)"_s);
}

KODEKS_TEST(TestFlowGeometry)
#include "tst_flowgeometry.moc"
