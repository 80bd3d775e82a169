// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/clustering.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Kodeks;

namespace {

using Distances = QList<QList<double>>;

Clustering clusteredBy(const Distances &distances, double cut)
{
    return clustered(
        distances.size(), [&](qsizetype one, qsizetype other) { return distances.at(one).at(other); }, cut);
}

Distances randomDistances(QRandomGenerator &chance, int count)
{
    Distances distances(count, QList<double>(count));
    for (int one = 0; one < count; ++one) {
        for (int other = 0; other < one; ++other)
            distances[one][other] = distances[other][one] = chance.generateDouble();
    }
    return distances;
}

/// UPGMA as it is told: the two nearest groups join, whose distance is the mean of all pairs; up to the cut.
QSet<QSet<qsizetype>> joinedPlainly(const Distances &distances, double cut)
{
    QList<QSet<qsizetype>> groups;
    for (qsizetype each = 0; each < distances.size(); ++each)
        groups.append(QSet<qsizetype>{each});
    while (groups.size() > 1) {
        std::tuple<double, qsizetype, qsizetype> nearest{2, 0, 0};
        for (qsizetype one = 0; one < groups.size(); ++one) {
            for (qsizetype other = 0; other < one; ++other) {
                double sum = 0;
                for (const qsizetype a : std::as_const(groups[one])) {
                    for (const qsizetype b : std::as_const(groups[other]))
                        sum += distances.at(a).at(b);
                }
                nearest = std::min(
                    nearest, std::tuple(sum / double(groups[one].size() * groups[other].size()), one, other));
            }
        }
        const auto [distance, one, other] = nearest;
        if (distance >= cut)
            break;
        groups[other] += groups[one];
        groups.removeAt(one);
    }
    return {groups.cbegin(), groups.cend()};
}

QSet<QSet<qsizetype>> groupsOf(const Clustering &clustering)
{
    QMap<qsizetype, QSet<qsizetype>> groups;
    for (qsizetype at = 0; at < clustering.order.size(); ++at)
        groups[clustering.groups.at(at)].insert(clustering.order.at(at));
    return {groups.cbegin(), groups.cend()};
}

} // namespace

class TestClustering : public QObject
{
    Q_OBJECT

private slots:
    void likeOnesStandTogether();
    void groupsAreThoseOfJoiningTheNearest();
    void everythingIsThereOnce();
    void equalDistancesGiveTheSameOrder();
};

void TestClustering::likeOnesStandTogether()
{
    // Two camps that are mixed in the order: 0, 2, 4 and 1, 3.
    Distances distances(5, QList<double>(5));
    for (int one = 0; one < 5; ++one) {
        for (int other = 0; other < 5; ++other)
            distances[one][other] = one == other ? 0 : (one + other) % 2 == 0 ? 0.2 : 1.5;
    }
    const Clustering found = clusteredBy(distances, 1);
    QCOMPARE(groupsOf(found), (QSet<QSet<qsizetype>>{{0, 2, 4}, {1, 3}}));
    QCOMPARE(found.groups, (QList<qsizetype>{0, 0, 0, 1, 1}));
    QCOMPARE(groupsOf(clusteredBy(distances, 0.1)).size(), 5);
    QCOMPARE(groupsOf(clusteredBy(distances, 2)).size(), 1);
}

void TestClustering::groupsAreThoseOfJoiningTheNearest()
{
    for (int round = 0; round < rounds(40); ++round) {
        QRandomGenerator chance{quint32(round)};
        const Distances distances = randomDistances(chance, 1 + chance.bounded(14));
        const double cut = chance.generateDouble();
        QCOMPARE(groupsOf(clusteredBy(distances, cut)), joinedPlainly(distances, cut));
    }
}

void TestClustering::everythingIsThereOnce()
{
    for (int count : {0, 1, 2, 3, 50}) {
        QRandomGenerator chance{quint32(count)};
        QList<qsizetype> order = clusteredBy(randomDistances(chance, count), 0.5).order;
        std::ranges::sort(order);
        QCOMPARE(order.size(), count);
        for (qsizetype each = 0; each < count; ++each)
            QCOMPARE(order.at(each), each);
    }
}

void TestClustering::equalDistancesGiveTheSameOrder()
{
    const Distances equal(6, QList<double>(6, 1));
    QCOMPARE(clusteredBy(equal, 0.5).order, clusteredBy(equal, 0.5).order);
    QCOMPARE(clusteredBy(equal, 0.5).groups, (QList<qsizetype>{0, 1, 2, 3, 4, 5}));
}

KODEKS_TEST(TestClustering)
#include "tst_clustering.moc"
