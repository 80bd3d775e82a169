// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/positions.h"

#include <optional>

namespace Kodeks {

/// What ties two senders.
enum class NetworkMode {
    Congruence, ///< that they want the same of the same tasks
    Conflict,   ///< that they want what cannot both be
    Subtract    ///< congruence less conflict
};
enum class Normalisation { None, Activity, Jaccard, Cosine };

/// Their words, in the order of the values.
[[nodiscard]] QStringList networkModeWords();
[[nodiscard]] QStringList normalisationWords();

/// How alike two directions are: 1 where they are one; ½ where they move something to the same actor from different
/// ones; else 0. Source: contract.md §7.
[[nodiscard]] double likeness(const Direction &one, const Direction &other);
/// Whether both cannot be: one is unchanged and the other a transfer, or they move something to different actors.
[[nodiscard]] bool isContrary(const Direction &one, const Direction &other);

/// Senders by how they agree: D(s, k) are the directions that sender s gives task k, unclear ones left out; congruence
/// Σk Σd∈D(s,k) Σe∈D(t,k) likeness(d, e), conflict the same of isContrary(). The affiliation networks of discourse
/// network analysis. Source: contract.md §7.
struct SenderNetwork
{
    struct Node
    {
        qsizetype sender = 0;   ///< among AnalysedStudy::senders
        qsizetype letters = 0;  ///< with a statement
        qsizetype passages = 0;
        qsizetype activity = 0; ///< Σk |D(s, k)|

        friend bool operator==(const Node &, const Node &) = default;
    };
    struct Tie
    {
        qsizetype one = 0; ///< among the nodes, the earlier of both
        qsizetype other = 0;
        std::optional<double> weight; ///< nothing: what it would be divided by is not above zero

        friend bool operator==(const Tie &, const Tie &) = default;
    };

    QList<Node> nodes; ///< the senders of statements, in the order of their names
    QList<Tie> ties;   ///< each pair once, in the order of the nodes; those of weight 0 are left out
};

/// The nodes of a network alone, which takes far less than their ties.
[[nodiscard]] QList<SenderNetwork::Node> networkNodes(const AnalysedStudy &study, const CodedStatements &statements);

[[nodiscard]] SenderNetwork senderNetwork(
    const AnalysedStudy &study, const CodedStatements &statements, NetworkMode mode, Normalisation normalisation);

} // namespace Kodeks
