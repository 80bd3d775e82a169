// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysedstudy.h"
#include "core/model/consultation/floworder.h"
#include "core/query/codedstatement.h"

#include <optional>

namespace Kodeks {

/// Who should hand over to whom, by groups of tasks: what a flow diagram is drawn of. An actor is at both sides, so
/// neither cycles nor a transfer to a kind of the same actor are a problem. A value.
struct TransferFlow
{
    /// Beside the ids of actors: what does not move, from itself to itself.
    static constexpr qint64 unchanged = FlowOrder::unchanged;
    static constexpr qint64 cooperation = FlowOrder::cooperation;

    struct Node
    {
        qint64 key = 0;      ///< ActorId, or one of the above
        QString name;        ///< empty for these
        qsizetype units = 0; ///< each once, however many bands it is in

        friend bool operator==(const Node &, const Node &) = default;
    };
    struct Band
    {
        qint64 from = 0;
        qint64 to = 0;
        TaskId group; ///< the top group of the task; invalid: of statements without a task
        qsizetype count = 0;

        friend bool operator==(const Band &, const Band &) = default;
    };

    QList<Node> from; ///< those with a band, in the codebook's order, then what does not move
    QList<Node> to;
    QList<Band> bands; ///< by from, to and group, in these orders; none twice, no zeros
    QList<TaskId> groups; ///< of the bands, in the order of the tree; an invalid one last

    friend bool operator==(const TransferFlow &, const TransferFlow &) = default;
};

/// What else than transfers is in it.
struct FlowParts
{
    bool unchanged = true;
    bool cooperation = true;
};

[[nodiscard]] TransferFlow transferFlow(
    const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit, FlowParts parts);

/// The statements of a band, as places, in the order of the letters; 0 for `from` or `to` is any of it, nothing for
/// `group` any group.
[[nodiscard]] QList<qsizetype> statementsOfFlow(
    const AnalysedStudy &study, const CodedStatements &statements, qint64 from, qint64 to, std::optional<TaskId> group);

} // namespace Kodeks
