// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/graphlayout.h"

#include "core/base/latelibrary.h"

#include <QCoreApplication>
#include <algorithm>
#include <igraph.h>
#include <mutex>
#include <optional>
#include <vector>

namespace Kodeks {

namespace {

struct GraphText
{
    Q_DECLARE_TR_FUNCTIONS(Graph)
};

constexpr igraph_integer_t movesOfEach = 50;

/// What is used of igraph, which is loaded with the first graph.
struct IgraphFunctions
{
    decltype(&igraph_set_error_handler) setErrorHandler = nullptr;
    igraph_error_handler_t *ignoreErrors = nullptr;
    decltype(&igraph_vector_view) view = nullptr;
    decltype(&igraph_vector_int_view) viewWhole = nullptr;
    decltype(&igraph_create) create = nullptr;
    decltype(&igraph_destroy) destroy = nullptr;
    decltype(&igraph_matrix_init) initMatrix = nullptr;
    decltype(&igraph_matrix_destroy) destroyMatrix = nullptr;
    decltype(&igraph_layout_kamada_kawai) place = nullptr;

    /// Null where the library is not installed.
    [[nodiscard]] static const IgraphFunctions *loaded();
};

std::optional<IgraphFunctions> load()
{
    static LateLibrary library(KODEKS_IGRAPH_LIBRARY);
    IgraphFunctions igraph;
    const bool found = library.find(igraph.setErrorHandler, "igraph_set_error_handler")
        && library.find(igraph.ignoreErrors, "igraph_error_handler_ignore")
        && library.find(igraph.view, "igraph_vector_view") && library.find(igraph.viewWhole, "igraph_vector_int_view")
        && library.find(igraph.create, "igraph_create") && library.find(igraph.destroy, "igraph_destroy")
        && library.find(igraph.initMatrix, "igraph_matrix_init")
        && library.find(igraph.destroyMatrix, "igraph_matrix_destroy")
        && library.find(igraph.place, "igraph_layout_kamada_kawai");
    if (!found)
        return {};
    igraph.setErrorHandler(igraph.ignoreErrors); // its own ends the program
    return igraph;
}

const IgraphFunctions *IgraphFunctions::loaded()
{
    static const std::optional<IgraphFunctions> igraph = load();
    return igraph ? &*igraph : nullptr;
}

/// A graph in which all are tied to all, by their lengths.
struct WholeGraph
{
    std::vector<igraph_integer_t> ends;
    std::vector<igraph_real_t> lengths;

    WholeGraph(qsizetype count, const std::function<double(qsizetype, qsizetype)> &length)
    {
        for (qsizetype one = 0; one < count; ++one) {
            for (qsizetype other = one + 1; other < count; ++other) {
                ends.insert(ends.end(), {igraph_integer_t(one), igraph_integer_t(other)});
                lengths.push_back(length(one, other));
            }
        }
    }
};

/// In a square from 0 to 1, neither turned nor stretched.
QList<QPointF> inSquare(const QList<QPointF> &places)
{
    const auto [left, right] = std::ranges::minmax(places, {}, &QPointF::x);
    const auto [top, bottom]
        = std::ranges::minmax(places, [](QPointF one, QPointF other) { return one.y() < other.y(); });
    const QPointF middle((left.x() + right.x()) / 2, (top.y() + bottom.y()) / 2);
    const double side = std::max({right.x() - left.x(), bottom.y() - top.y(), 1e-9});
    QList<QPointF> scaled;
    for (const QPointF place : places)
        scaled.append((place - middle) / side + QPointF(0.5, 0.5));
    return scaled;
}

} // namespace

Result<QList<QPointF>> placesByLength(qsizetype count, const std::function<double(qsizetype, qsizetype)> &length)
{
    if (count < 2)
        return QList<QPointF>(count, QPointF(0.5, 0.5));
    const IgraphFunctions *igraph = IgraphFunctions::loaded();
    if (!igraph)
        return failure(Error::Kind::NotFound,
            GraphText::tr("The graph cannot be drawn, since igraph is not installed. Install %1, or look at the map.")
                .arg(QStringLiteral(KODEKS_IGRAPH_LIBRARY)));
    static std::mutex igraphs; // Debian's igraph is not for several threads at once (IGRAPH_THREAD_SAFE), and jobs are
    const std::scoped_lock alone(igraphs);
    const WholeGraph whole(count, length);
    igraph_vector_int_t ends;
    igraph_vector_t lengths;
    igraph_t graph;
    igraph_matrix_t found;
    igraph->viewWhole(&ends, whole.ends.data(), igraph_integer_t(whole.ends.size()));
    igraph->view(&lengths, whole.lengths.data(), igraph_integer_t(whole.lengths.size()));
    const auto noRoom
        = [] { return failure(Error::Kind::TooLarge, GraphText::tr("The graph is too large to be drawn.")); };
    if (igraph->create(&graph, &ends, igraph_integer_t(count), false) != IGRAPH_SUCCESS)
        return noRoom();
    if (igraph->initMatrix(&found, 0, 0) != IGRAPH_SUCCESS) {
        igraph->destroy(&graph);
        return noRoom();
    }
    const bool placed = igraph->place(&graph, &found, false, movesOfEach * igraph_integer_t(count), 0,
                            igraph_real_t(count), &lengths, nullptr, nullptr, nullptr, nullptr)
        == IGRAPH_SUCCESS;
    QList<QPointF> places;
    for (igraph_integer_t at = 0; placed && at < igraph_integer_t(count); ++at)
        places.append({MATRIX(found, at, 0), MATRIX(found, at, 1)});
    igraph->destroyMatrix(&found);
    igraph->destroy(&graph);
    return placed ? Result<QList<QPointF>>(inSquare(places)) : noRoom();
}

} // namespace Kodeks
