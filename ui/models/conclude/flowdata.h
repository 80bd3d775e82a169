// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dimension.h"
#include "core/query/scope.h"
#include "ui/models/conclude/flowgeometry.h"

#include <QColor>
#include <QJsonObject>
#include <QStringList>
#include <optional>

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
    QString title = {}; ///< of a little diagram among others: what it is of
    qint32 part = -1;   ///< its value of the dimension; -1: all there is

    [[nodiscard]] bool isEmpty() const { return flow.bands.isEmpty(); }
    [[nodiscard]] const TransferFlow::Node *node(qint64 key, bool isFrom) const;
    [[nodiscard]] qsizetype groupOf(const TransferFlow::Band &band) const { return flow.groups.indexOf(band.group); }
    /// "etat → bydel · Helse og omsorg: 3 letters"; of a little diagram its title comes first.
    [[nodiscard]] QString bandTitle(qsizetype band) const;
    [[nodiscard]] QString bandSentence(qsizetype band) const;
    /// "From etat: 12 letters in 4 bands".
    [[nodiscard]] QString nodeTitle(qint64 key, bool isFrom) const;
    [[nodiscard]] QString nodeSentence(qint64 key, bool isFrom) const;

private:
    [[nodiscard]] QString within(const QString &title) const;
};

/// May run in any thread. The order is the kept one where there is one.
[[nodiscard]] FlowData flowData(const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit,
    FlowParts parts, const FlowOrder &kept);

/// Of more values than that a flow is not divided into little diagrams: those with fewest units are left out.
inline constexpr qsizetype mostLittleFlows = 240;

/// A flow, or one for each value of a dimension.
struct FlowSet
{
    FlowOrder order; ///< of all that is in any of them
    QList<FlowData> flows; ///< none that is empty; with the same groups, names and order of nodes
    std::optional<Dimension> by = {};
    qsizetype leftOut = 0; ///< values
    qsizetype without = 0; ///< passages that have no value
};

/// May run in any thread.
[[nodiscard]] FlowSet flowSet(const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit,
    FlowParts parts, const FlowOrder &kept, const std::optional<Dimension> &by);

/// {"dimension", "parts": [{"value", "bands": [{"from", "to", "group", "count"}]}]}, with the words of the window.
[[nodiscard]] QJsonObject flowSetJson(const FlowSet &set);

} // namespace Kodeks
