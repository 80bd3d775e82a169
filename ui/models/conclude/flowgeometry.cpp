// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/flowgeometry.h"

#include <algorithm>
#include <numeric>

namespace Kodeks {

namespace {

constexpr int mostSweeps = 12;

using FlowSums = QMap<qint64, qsizetype>; // in one order, so that sums of fractions are the same every time

FlowSums sumsOf(const TransferFlow &flow, qint64 TransferFlow::Band::*end)
{
    FlowSums sums;
    for (const TransferFlow::Band &band : flow.bands)
        sums[band.*end] += band.count;
    return sums;
}

QHash<qint64, qsizetype> ranks(const QList<qint64> &keys)
{
    QHash<qint64, qsizetype> ranks;
    for (const qint64 key : keys)
        ranks.insert(key, ranks.size());
    return ranks;
}

QList<qint64> keysOf(const QList<TransferFlow::Node> &nodes)
{
    QList<qint64> keys;
    for (const TransferFlow::Node &node : nodes)
        keys.append(node.key);
    return keys;
}

/// By the mean rank of what their bands lead to.
void sortByMeans(QList<qint64> &keys, const TransferFlow &flow, qint64 TransferFlow::Band::*own,
    qint64 TransferFlow::Band::*other, const QList<qint64> &others)
{
    const auto rankOf = ranks(others);
    QHash<qint64, double> sums;
    QHash<qint64, double> counts;
    for (const TransferFlow::Band &band : flow.bands) {
        sums[band.*own] += double(band.count) * double(rankOf.value(band.*other));
        counts[band.*own] += double(band.count);
    }
    std::ranges::stable_sort(keys, {}, [&](qint64 key) { return sums.value(key) / std::max(1.0, counts.value(key)); });
}

/// The bands of each node of a side.
using BandsOfNode = QHash<qint64, QList<TransferFlow::Band>>;

BandsOfNode bandsOfNodes(const TransferFlow &flow, qint64 TransferFlow::Band::*own)
{
    BandsOfNode bands;
    for (const TransferFlow::Band &band : flow.bands)
        bands[band.*own].append(band);
    return bands;
}

/// How often the bands of two nodes cross where one is above the other.
double crossingsOf(const QList<TransferFlow::Band> &above, const QList<TransferFlow::Band> &below,
    qint64 TransferFlow::Band::*other, const QHash<qint64, qsizetype> &rankOf)
{
    double crossings = 0;
    for (const TransferFlow::Band &one : above) {
        for (const TransferFlow::Band &two : below) {
            if (rankOf.value(one.*other) > rankOf.value(two.*other))
                crossings += double(one.count) * double(two.count);
        }
    }
    return crossings;
}

/// Changes each two neighbours where that gives fewer crossings; true if any were changed.
bool changeNeighbours(QList<qint64> &keys, const QList<qint64> &others, const TransferFlow &flow,
    qint64 TransferFlow::Band::*own, qint64 TransferFlow::Band::*other)
{
    const BandsOfNode bands = bandsOfNodes(flow, own);
    const auto rankOf = ranks(others);
    bool changed = false;
    for (qsizetype at = 0; at + 1 < keys.size(); ++at) {
        const auto above = bands.value(keys.at(at));
        const auto below = bands.value(keys.at(at + 1));
        if (crossingsOf(below, above, other, rankOf) < crossingsOf(above, below, other, rankOf)) {
            keys.swapItemsAt(at, at + 1);
            changed = true;
        }
    }
    return changed;
}

/// With one band for each pair of nodes.
TransferFlow withoutGroups(const TransferFlow &flow)
{
    TransferFlow joined{flow.from, flow.to, {}, {}};
    for (const TransferFlow::Band &band : flow.bands) {
        const bool isSame = !joined.bands.isEmpty() && joined.bands.constLast().from == band.from
            && joined.bands.constLast().to == band.to;
        if (isSame)
            joined.bands.last().count += band.count;
        else
            joined.bands.append({band.from, band.to, {}, band.count});
    }
    return joined;
}

/// The height of a count of one with which the nodes of a side are as high as that.
double fittingUnit(const FlowSums &sums, double height, double line, double gap)
{
    const auto needed = [&](double unit) {
        double sum = 0;
        for (const qsizetype count : sums)
            sum += std::max(unit * double(count) + gap, line);
        return sum - gap;
    };
    double low = 0;
    double high = std::max(1.0, height);
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        (needed(middle) <= height ? low : high) = middle;
    }
    return low;
}

QList<FlowGeometry::Node> placedNodes(
    const QList<qint64> &keys, const FlowSums &sums, const QRectF &column, double perUnit, double line, double gap)
{
    QList<FlowGeometry::Node> nodes;
    double top = column.top();
    for (const qint64 key : keys) {
        const double height = perUnit * double(sums.value(key));
        nodes.append({key, QRectF(column.left(), top, column.width(), height)});
        top += std::max(height + gap, line);
    }
    return nodes;
}

/// The tops of the bands at one side: in a node by the rank of where they lead, then by group.
QList<double> bandTops(const TransferFlow &flow, const QList<FlowGeometry::Node> &nodes,
    qint64 TransferFlow::Band::*own, qint64 TransferFlow::Band::*other, const QList<qint64> &others, double perUnit)
{
    const auto rankOf = ranks(others);
    QList<qsizetype> order(flow.bands.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype at) { return rankOf.value(flow.bands.at(at).*other); });
    QHash<qint64, double> next;
    for (const FlowGeometry::Node &node : nodes)
        next.insert(node.key, node.bar.top());
    QList<double> tops(flow.bands.size());
    for (const qsizetype at : std::as_const(order)) {
        tops[at] = next.value(flow.bands.at(at).*own);
        next[flow.bands.at(at).*own] += perUnit * double(flow.bands.at(at).count);
    }
    return tops;
}

} // namespace

double flowCrossings(const TransferFlow &flow, const FlowOrder &order)
{
    const auto from = ranks(order.from);
    const auto to = ranks(order.to);
    double crossings = 0;
    for (qsizetype one = 0; one < flow.bands.size(); ++one) {
        for (qsizetype other = 0; other < one; ++other) {
            const qsizetype left = from.value(flow.bands.at(one).from) - from.value(flow.bands.at(other).from);
            const qsizetype right = to.value(flow.bands.at(one).to) - to.value(flow.bands.at(other).to);
            if ((left < 0 && right > 0) || (left > 0 && right < 0))
                crossings += double(flow.bands.at(one).count) * double(flow.bands.at(other).count);
        }
    }
    return crossings;
}

FlowOrder fewCrossings(const TransferFlow &all)
{
    using Band = TransferFlow::Band;
    const TransferFlow flow = withoutGroups(all); // those of one pair of nodes never cross
    FlowOrder best{keysOf(flow.from), keysOf(flow.to)};
    double least = flowCrossings(flow, best);
    FlowOrder order = best;
    for (int sweep = 0; sweep < mostSweeps && least > 0; ++sweep) {
        sortByMeans(order.to, flow, &Band::to, &Band::from, order.from);
        sortByMeans(order.from, flow, &Band::from, &Band::to, order.to);
        const double now = flowCrossings(flow, order);
        if (now >= least)
            break;
        least = now;
        best = order;
    }
    for (int sweep = 0; sweep < mostSweeps; ++sweep) {
        const bool left = changeNeighbours(best.from, best.to, flow, &Band::from, &Band::to);
        const bool right = changeNeighbours(best.to, best.from, flow, &Band::to, &Band::from);
        if (!left && !right)
            break;
    }
    return best;
}

FlowOrder keptOrder(const FlowOrder &kept, const TransferFlow &flow)
{
    const auto arranged = [](const QList<qint64> &before, const QList<TransferFlow::Node> &nodes) {
        QList<qint64> keys = keysOf(nodes);
        const auto rankOf = ranks(before);
        std::ranges::stable_sort(keys, {}, [&](qint64 key) { return rankOf.value(key, before.size()); });
        return keys;
    };
    return {arranged(kept.from, flow.from), arranged(kept.to, flow.to)};
}

FlowOrder mergedOrder(const FlowOrder &kept, const FlowOrder &shown)
{
    const auto merged = [](const QList<qint64> &before, QList<qint64> now) {
        qsizetype behind = 0;
        for (const qint64 key : before) {
            const qsizetype at = now.indexOf(key);
            if (at < 0)
                now.insert(behind++, key);
            else
                behind = at + 1;
        }
        return now;
    };
    return {merged(kept.from, shown.from), merged(kept.to, shown.to)};
}

QPointF FlowGeometry::along(const Band &band, double part) const
{
    const double rest = 1 - part;
    const double x = left * rest * rest * rest + 3 * (left + right) / 2 * part * rest + right * part * part * part;
    const double way = part * part * (3 - 2 * part);
    return {x, band.fromTop + (band.toTop - band.fromTop) * way};
}

qsizetype FlowGeometry::bandAt(const QPointF &point) const
{
    if (point.x() < left || point.x() > right)
        return -1;
    for (qsizetype at = bands.size() - 1; at >= 0; --at) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < 40; ++step) {
            const double middle = (low + high) / 2;
            (along(bands.at(at), middle).x() < point.x() ? low : high) = middle;
        }
        const double top = along(bands.at(at), low).y();
        if (point.y() >= top && point.y() < top + bands.at(at).height)
            return at;
    }
    return -1;
}

double fittingFlow(const TransferFlow &flow, double height, double line, double gap)
{
    return std::min(fittingUnit(sumsOf(flow, &TransferFlow::Band::from), height, line, gap),
        fittingUnit(sumsOf(flow, &TransferFlow::Band::to), height, line, gap));
}

FlowGeometry flowGeometry(const TransferFlow &flow, const FlowOrder &order, const QRectF &area, double bar, double line,
    double gap, double perUnit)
{
    using Band = TransferFlow::Band;
    const FlowSums from = sumsOf(flow, &Band::from);
    const FlowSums to = sumsOf(flow, &Band::to);
    FlowGeometry found;
    found.left = area.left() + bar;
    found.right = area.right() - bar;
    found.perUnit = perUnit > 0 ? perUnit : fittingFlow(flow, area.height(), line, gap);
    const QRectF leftColumn(area.left(), area.top(), bar, area.height());
    const QRectF rightColumn(area.right() - bar, area.top(), bar, area.height());
    found.from = placedNodes(order.from, from, leftColumn, found.perUnit, line, gap);
    found.to = placedNodes(order.to, to, rightColumn, found.perUnit, line, gap);
    const QList<double> fromTops = bandTops(flow, found.from, &Band::from, &Band::to, order.to, found.perUnit);
    const QList<double> toTops = bandTops(flow, found.to, &Band::to, &Band::from, order.from, found.perUnit);
    for (qsizetype at = 0; at < flow.bands.size(); ++at)
        found.bands.append({at, fromTops.at(at), toTops.at(at), found.perUnit * double(flow.bands.at(at).count)});
    return found;
}

double flowHeight(const TransferFlow &flow, double perUnit, double line, double gap)
{
    double highest = 0;
    for (const auto end : {&TransferFlow::Band::from, &TransferFlow::Band::to}) {
        double sum = 0;
        for (const qsizetype count : sumsOf(flow, end))
            sum += std::max(perUnit * double(count) + gap, line);
        highest = std::max(highest, sum);
    }
    return highest;
}

} // namespace Kodeks
