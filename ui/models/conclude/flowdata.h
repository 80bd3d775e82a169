// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/scope.h"
#include "ui/models/conclude/flowgeometry.h"

#include <QColor>
#include <QStringList>

namespace Kodeks {

/// A flow with the words and hues it is drawn with. A value.
struct FlowData
{
    TransferFlow flow;
    FlowOrder order;
    CountUnit unit = CountUnit::Letter;
    QHash<qint64, QString> names; ///< of nodes
    QStringList groupNames;       ///< of TransferFlow::groups
    QList<QColor> groupHues;

    [[nodiscard]] bool isEmpty() const { return flow.bands.isEmpty(); }
    [[nodiscard]] const TransferFlow::Node *node(qint64 key, bool isFrom) const;
    [[nodiscard]] qsizetype groupOf(const TransferFlow::Band &band) const { return flow.groups.indexOf(band.group); }
    /// "etat → bydel · Helse og omsorg: 3 letters".
    [[nodiscard]] QString bandTitle(qsizetype band) const;
    [[nodiscard]] QString bandSentence(qsizetype band) const;
    /// "From etat: 12 letters in 4 bands".
    [[nodiscard]] QString nodeTitle(qint64 key, bool isFrom) const;
    [[nodiscard]] QString nodeSentence(qint64 key, bool isFrom) const;
};

/// May run in any thread. The order is the kept one where there is one.
[[nodiscard]] FlowData flowData(const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit,
    FlowParts parts, const FlowOrder &kept);

} // namespace Kodeks
