// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysis/toldstudy.h"
#include "tests/support/testmain.h"
#include "ui/charts/campchart.h"
#include "ui/charts/picturefont.h"

#include <cmath>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

AnalysedStatements twoCamps()
{
    ToldStudy told;
    for (const QString &words : {u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Homes un"_s, u"c Ann 0-5 Homes ad"_s,
             u"d Ann 0-5 Homes un"_s, u"a Ann 6-9 Meals ad"_s})
        told.says(words);
    return {{}, told.study(), told.statements()};
}

qsizetype nodeOf(const CampGraph &graph, const QString &sender)
{
    return std::ranges::find(graph.nodes, sender, &CampGraph::Node::sender) - graph.nodes.begin();
}

double apart(const CampGraph &graph, const QString &one, const QString &other)
{
    const QPointF away = graph.nodes.at(nodeOf(graph, one)).place - graph.nodes.at(nodeOf(graph, other)).place;
    return std::hypot(away.x(), away.y());
}

} // namespace

class TestCampGraph : public QObject
{
    Q_OBJECT

private slots:
    void whoAgreesStandsNear();
    void thePlacesAreTheSameInEveryMode();
    void tiesAreOfTheMode();
    void itIsWalkedFromSenderOverTiesToSender();
    void namesNeverStandOnEachOther();
};

void TestCampGraph::whoAgreesStandsNear()
{
    const CampGraph graph = campGraph(twoCamps(), NetworkMode::Subtract, Normalisation::None).value();
    QCOMPARE(graph.nodes.size(), 4);
    QVERIFY(apart(graph, u"a"_s, u"c"_s) < apart(graph, u"a"_s, u"b"_s));
    QVERIFY(apart(graph, u"b"_s, u"d"_s) < apart(graph, u"c"_s, u"d"_s));
    QCOMPARE(graph.nodes.at(nodeOf(graph, u"a"_s)).camp, graph.nodes.at(nodeOf(graph, u"c"_s)).camp);
    QCOMPARE(graph.nodes.at(nodeOf(graph, u"a"_s)).activity, 2);
}

void TestCampGraph::thePlacesAreTheSameInEveryMode()
{
    const CampGraph one = campGraph(twoCamps(), NetworkMode::Congruence, Normalisation::None).value();
    const CampGraph other = campGraph(twoCamps(), NetworkMode::Conflict, Normalisation::Jaccard).value();
    for (qsizetype node = 0; node < one.nodes.size(); ++node) {
        QCOMPARE(one.nodes.at(node).sender, other.nodes.at(node).sender);
        QCOMPARE(one.nodes.at(node).place, other.nodes.at(node).place);
    }
}

void TestCampGraph::tiesAreOfTheMode()
{
    const auto read = twoCamps();
    const CampGraph agree = campGraph(read, NetworkMode::Congruence, Normalisation::None).value();
    QCOMPARE(agree.ties.size(), 2); // a with c, b with d
    QVERIFY(std::ranges::all_of(agree.ties, [](const CampGraph::Tie &tie) { return tie.weight > 0; }));
    const CampGraph conflict = campGraph(read, NetworkMode::Conflict, Normalisation::None).value();
    QCOMPARE(conflict.ties.size(), 4);
    QVERIFY(std::ranges::all_of(conflict.ties, [](const CampGraph::Tie &tie) { return tie.weight < 0; }));
    QVERIFY(conflict.tieSentence(0).endsWith(u"conflict 1"_s));
}

void TestCampGraph::itIsWalkedFromSenderOverTiesToSender()
{
    CampChart chart;
    chart.resize(600, 400);
    chart.setGraph(campGraph(twoCamps(), NetworkMode::Congruence, Normalisation::None).value());
    QTest::keyClick(&chart, Qt::Key_Home);
    const CampPlace first{CampPlace::Of::Node, 0};
    QCOMPARE(chart.place(), first);
    QVERIFY(chart.accessibleDescription().startsWith(u"Camp 1 · "_s));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.place().of, CampPlace::Of::Tie);
    QVERIFY(chart.accessibleDescription().contains(u" – "_s));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.place().of, CampPlace::Of::Node);
    QCOMPARE_NE(chart.place().at, 0);
    QCOMPARE(chart.graph().nodes.at(chart.place().at).camp, 0);
}

void TestCampGraph::namesNeverStandOnEachOther()
{
    const ToldStudy told = ToldStudy::random(12);
    const CampGraph graph
        = campGraph({{}, told.study(), told.statements()}, NetworkMode::Subtract, Normalisation::None).value();
    const CampPainter painter(graph, pictureFont(), {500, 300});
    QVERIFY(!painter.names().isEmpty());
    for (const auto [one, place] : painter.names().asKeyValueRange()) {
        for (const auto [other, second] : painter.names().asKeyValueRange())
            QVERIFY(one == other || !place.intersects(second));
        for (qsizetype node = 0; node < graph.nodes.size(); ++node)
            QVERIFY(!place.intersects(painter.circleOf(node)));
    }
}

KODEKS_TEST(TestCampGraph)
#include "tst_campgraph.moc"
