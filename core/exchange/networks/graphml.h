// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

class QIODevice;

namespace Kodeks {

/// A network that leaves Kodeks: nodes with a name and two numbers, undirected ties with a weight.
struct NetworkFile
{
    struct Node
    {
        QString label;
        qint64 letters = 0;
        qint64 passages = 0;
    };
    struct Edge
    {
        qsizetype source = 0; ///< among the nodes
        qsizetype target = 0;
        double weight = 0;
    };

    QString description; ///< of what it was made, for people
    QList<Node> nodes;
    QList<Edge> edges;
};

/// Writes it as GraphML (http://graphml.graphdrawing.org/xmlns), every value written out, since readers differ in what
/// they make of defaults. Io or Full where the device does not take it whole.
[[nodiscard]] Result<> writeGraphml(QIODevice &device, const NetworkFile &network);

} // namespace Kodeks
