// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/letter/marks/passagelanes.h"

#include <QRandomGenerator>

using namespace Kodeks;

class TestPassageLanes : public QObject
{
    Q_OBJECT

private:
    static QList<LaneWish> randomWishes(QRandomGenerator &random, int count, bool kept)
    {
        QList<LaneWish> wishes;
        for (int i = 0; i < count; ++i) {
            const int top = random.bounded(-200, 1000);
            wishes.append({top, top + random.bounded(0, 120), kept ? random.bounded(-1, 4) : -1});
        }
        return wishes;
    }

    static bool share(const LaneWish &a, const LaneWish &b)
    {
        return a.top < std::max(b.bottom, b.top + 1) && b.top < std::max(a.bottom, a.top + 1);
    }

private slots:
    void noTwoBracketsInOneLaneOverlap_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::newRow("all new") << false;
        QTest::newRow("some had lanes") << true;
    }

    void noTwoBracketsInOneLaneOverlap()
    {
        QFETCH(bool, kept);
        QRandomGenerator random(7);
        for (int round = 0; round < 100; ++round) {
            const QList<LaneWish> wishes = randomWishes(random, 1 + random.bounded(60), kept);
            const QList<int> lanes = assignLanes(wishes);
            QCOMPARE(lanes.size(), wishes.size());
            for (qsizetype i = 0; i < wishes.size(); ++i) {
                QVERIFY(lanes.at(i) >= 0);
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(lanes.at(i) != lanes.at(j) || !share(wishes.at(i), wishes.at(j)));
            }
        }
    }

    void whatStoodInALaneStaysThere()
    {
        const QList<LaneWish> wishes{{0, 10, -1}, {5, 20, 0}, {30, 40, 3}, {15, 25, -1}};
        QCOMPARE(assignLanes(wishes), (QList<int>{1, 0, 3, 1}));
    }

    void bracketsThatOnlyTouchShareALane()
    {
        QCOMPARE(assignLanes({{0, 10, -1}, {10, 20, -1}, {19, 30, -1}}), (QList<int>{0, 0, 1}));
    }

    void labelsDoNotCollide()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            QList<LabelWish> wishes;
            for (int i = random.bounded(40); i > 0; --i)
                wishes.append({random.bounded(-100, 700), random.bounded(10, 40), random.bounded(3)});
            const int height = random.bounded(1, 700);
            const QList<std::optional<int>> tops = placeLabels(wishes, 0, height);
            QList<std::pair<int, int>> taken;
            for (qsizetype i = 0; i < wishes.size(); ++i) {
                if (!tops.at(i))
                    continue;
                QVERIFY(*tops.at(i) >= 0 && *tops.at(i) + wishes.at(i).height <= height);
                taken.append({*tops.at(i), *tops.at(i) + wishes.at(i).height});
            }
            std::ranges::sort(taken);
            for (qsizetype i = 1; i < taken.size(); ++i)
                QVERIFY(taken.at(i - 1).second <= taken.at(i).first);
        }
    }

    void aLabelWithRoomStandsWhereItWishes()
    {
        QCOMPARE(placeLabels({{100, 20, 0}, {200, 20, 0}}, 0, 500), (QList<std::optional<int>>{100, 200}));
    }

    void labelsMakeRoomEvenly()
    {
        QCOMPARE(placeLabels({{100, 20, 0}, {100, 20, 0}}, 0, 500), (QList<std::optional<int>>{90, 110}));
        QCOMPARE(placeLabels({{-30, 20, 0}, {0, 20, 0}}, 0, 500), (QList<std::optional<int>>{0, 20}));
        QCOMPARE(placeLabels({{490, 20, 0}, {495, 20, 0}}, 0, 500), (QList<std::optional<int>>{460, 480}));
    }

    void theLeastImportantGoesFirst()
    {
        QCOMPARE(
            placeLabels({{0, 20, 1}, {0, 20, 0}, {0, 20, 2}}, 0, 45), (QList<std::optional<int>>{0, std::nullopt, 20}));
        QCOMPARE(placeLabels({{0, 20, 1}}, 0, 10), (QList<std::optional<int>>{std::nullopt}));
        QVERIFY(placeLabels({}, 0, 100).isEmpty());
    }
};

KODEKS_TEST(TestPassageLanes)
#include "tst_passagelanes.moc"
