// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/flowdata.h"

#include "ui/models/conclude/concludewords.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct FlowText
{
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

QColor hueOf(const Codebook &codebook, TaskId group)
{
    if (!group.isValid())
        return QColor(0x80, 0x80, 0x80);
    const QString own = codebook.taskColor(group);
    return QColor(own.isEmpty() ? codebook.paletteColor(group) : own);
}

} // namespace

const TransferFlow::Node *FlowData::node(qint64 key, bool isFrom) const
{
    const auto &nodes = isFrom ? flow.from : flow.to;
    const auto found = std::ranges::find(nodes, key, &TransferFlow::Node::key);
    return found == nodes.end() ? nullptr : &*found;
}

QString FlowData::bandTitle(qsizetype band) const
{
    const TransferFlow::Band &each = flow.bands.at(band);
    const QString ends = each.from == each.to && each.from < 0
        ? names.value(each.from)
        : FlowText::tr("%1 → %2").arg(names.value(each.from), names.value(each.to));
    return ends + u" · "_s + groupNames.value(groupOf(each));
}

QString FlowData::bandSentence(qsizetype band) const
{
    return FlowText::tr("%1: %2").arg(bandTitle(band), Display::unitCount(unit, flow.bands.at(band).count));
}

QString FlowData::nodeTitle(qint64 key, bool isFrom) const
{
    if (key < 0)
        return names.value(key);
    return isFrom ? FlowText::tr("From %1").arg(names.value(key)) : FlowText::tr("To %1").arg(names.value(key));
}

QString FlowData::nodeSentence(qint64 key, bool isFrom) const
{
    const TransferFlow::Node *found = node(key, isFrom);
    if (!found)
        return {};
    const auto bands = std::ranges::count_if(
        flow.bands, [&](const TransferFlow::Band &band) { return (isFrom ? band.from : band.to) == key; });
    return FlowText::tr("%1: %2 in %n band(s)", nullptr, int(bands))
        .arg(nodeTitle(key, isFrom), Display::unitCount(unit, found->units));
}

FlowData flowData(const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit, FlowParts parts,
    const FlowOrder &kept)
{
    FlowData data{transferFlow(study, statements, unit, parts), {}, unit, {}, {}, {}};
    data.order = kept == FlowOrder() ? fewCrossings(data.flow) : keptOrder(kept, data.flow);
    for (const auto &nodes : {data.flow.from, data.flow.to}) {
        for (const TransferFlow::Node &node : nodes)
            data.names.insert(node.key, node.name);
    }
    data.names.insert(TransferFlow::unchanged, Display::directionKind(Direction::Kind::Unchanged));
    data.names.insert(TransferFlow::cooperation, Display::directionKind(Direction::Kind::Cooperation));
    for (const TaskId group : std::as_const(data.flow.groups)) {
        const Task *task = study.codebook.task(group);
        data.groupNames.append(task ? task->name : FlowText::tr("no task"));
        data.groupHues.append(hueOf(study.codebook, group));
    }
    return data;
}

} // namespace Kodeks
