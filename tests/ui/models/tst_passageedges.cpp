// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/models/letters/passageedges.h"

using namespace Kodeks;

class PassageEdgesTest : public QObject
{
    Q_OBJECT

private slots:
    void anEdgeGoesToTheNextUnit_data();
    void anEdgeGoesToTheNextUnit();
};

void PassageEdgesTest::anEdgeGoesToTheNextUnit_data()
{
    QTest::addColumn<TextRange>("before");
    QTest::addColumn<Edge>("edge");
    QTest::addColumn<Resize>("how");
    QTest::addColumn<TextRange>("after");
    // The units are [0, 5), [6, 10), [11, 20).
    QTest::newRow("end grows") << TextRange{6, 10} << Edge::End << Resize::Grow << TextRange{6, 20};
    QTest::newRow("end grows out of the middle of a unit")
        << TextRange{6, 8} << Edge::End << Resize::Grow << TextRange{6, 10};
    QTest::newRow("end shrinks") << TextRange{0, 10} << Edge::End << Resize::Shrink << TextRange{0, 5};
    QTest::newRow("start grows") << TextRange{6, 10} << Edge::Start << Resize::Grow << TextRange{0, 10};
    QTest::newRow("start shrinks") << TextRange{0, 10} << Edge::Start << Resize::Shrink << TextRange{6, 10};
    QTest::newRow("end stays at the last unit") << TextRange{6, 20} << Edge::End << Resize::Grow << TextRange{6, 20};
    QTest::newRow("start stays at the first unit") << TextRange{0, 5} << Edge::Start << Resize::Grow << TextRange{0, 5};
    QTest::newRow("nothing left at the end") << TextRange{6, 10} << Edge::End << Resize::Shrink << TextRange{6, 10};
    QTest::newRow("nothing left at the start")
        << TextRange{11, 20} << Edge::Start << Resize::Shrink << TextRange{11, 20};
}

void PassageEdgesTest::anEdgeGoesToTheNextUnit()
{
    QFETCH(TextRange, before);
    QFETCH(Edge, edge);
    QFETCH(Resize, how);
    QFETCH(TextRange, after);
    QCOMPARE(resized(before, edge, how, {{0, 5}, {6, 10}, {11, 20}}), after);
}

KODEKS_TEST(PassageEdgesTest)
#include "tst_passageedges.moc"
