// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/graphlayout.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace Kodeks;

namespace {

/// Two groups of three, near within and far between.
double twoGroups(qsizetype one, qsizetype other)
{
    return one / 3 == other / 3 ? 0.3 : 2;
}

double between(const QPointF &one, const QPointF &other)
{
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

} // namespace

class TestGraphLayout : public QObject
{
    Q_OBJECT

private slots:
    void thoseWhoAreNearStandNear()
    {
        const auto places = placesByLength(6, twoGroups);
        QVERIFY(places);
        for (qsizetype one = 0; one < 6; ++one) {
            for (qsizetype other = 0; other < 6; ++other) {
                if (one != other && one / 3 == other / 3)
                    QVERIFY(between(places->at(one), places->at(other)) < 0.5);
                else if (one != other)
                    QVERIFY(between(places->at(one), places->at(other)) > 0.5);
            }
        }
    }

    void allStandInTheSquareAndTouchIt()
    {
        const auto places = placesByLength(6, twoGroups);
        QVERIFY(places);
        double largest = 0;
        for (const QPointF &place : *places) {
            QVERIFY(place.x() > -1e-9 && place.x() < 1 + 1e-9 && place.y() > -1e-9 && place.y() < 1 + 1e-9);
            largest = std::max({largest, std::abs(place.x() - 0.5), std::abs(place.y() - 0.5)});
        }
        QVERIFY(std::abs(largest - 0.5) < 1e-9);
    }

    void theSameLengthsGiveTheSamePlaces()
    {
        const auto length
            = [](qsizetype one, qsizetype other) { return 0.3 + double((one * 7 + other * 7 + one * other) % 11) / 8; };
        QCOMPARE(placesByLength(40, length).value(), placesByLength(40, length).value());
    }

    void oneAloneStandsInTheMiddle()
    {
        QCOMPARE(placesByLength(1, twoGroups).value(), QList<QPointF>{QPointF(0.5, 0.5)});
        QVERIFY(placesByLength(0, twoGroups).value().isEmpty());
    }
};

KODEKS_TEST(TestGraphLayout)
#include "tst_graphlayout.moc"
