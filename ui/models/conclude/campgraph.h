// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/sendernetwork.h"
#include "core/project/analysing/analysisjob.h"

#include <QPointF>
#include <QStringList>

namespace Kodeks {

/// Of more ties the strongest are drawn.
inline constexpr qsizetype mostTiesDrawn = 1500;

/// Senders as a graph: near each other those who want the same, with the ties between them. A value.
struct CampGraph
{
    struct Node
    {
        QString sender;
        qsizetype camp = 0; ///< from 0
        qsizetype passages = 0;
        qsizetype activity = 0; ///< SenderNetwork::Node::activity
        QPointF place;          ///< in a square from 0 to 1
        QString name = {};      ///< as the sender is called in the window
    };
    struct Tie
    {
        qsizetype one = 0; ///< among the nodes
        qsizetype other = 0;
        double weight = 0; ///< below zero: they contradict each other, as they do in conflict
    };

    QList<Node> nodes; ///< camp after camp
    QList<Tie> ties;   ///< the strongest first
    qsizetype camps = 0;
    qsizetype leftOut = 0;  ///< senders
    qsizetype notDrawn = 0; ///< ties
    NetworkMode mode = NetworkMode::Subtract;
    SenderNetwork network = {}; ///< all ties of the nodes

    /// Of a node, the strongest first.
    [[nodiscard]] QList<qsizetype> tiesOf(qsizetype node) const;
    /// "Camp 2 · Bydel Alna: 12 passages, 3 ties".
    [[nodiscard]] QString nodeSentence(qsizetype node) const;
    [[nodiscard]] QString tieTitle(qsizetype tie) const;
    /// "Bydel Alna – Bydel Grorud: agreement less conflict 2.5".
    [[nodiscard]] QString tieSentence(qsizetype tie) const;
};

/// May run in any thread. Where they stand is the same in every mode, so that pictures can be compared: by 1 − subtract
/// divided by activity, as camps are found (core/analysis/camps.h). Errors: of placesByLength().
[[nodiscard]] Result<CampGraph> campGraph(
    const AnalysedStatements &read, NetworkMode mode, Normalisation normalisation);

} // namespace Kodeks
