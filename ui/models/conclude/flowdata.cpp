// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/flowdata.h"

#include "core/analysis/division.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QJsonArray>

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

QString FlowData::within(const QString &words) const
{
    //: What a little diagram is of, and a node or a band of it.
    return title.isEmpty() ? words : FlowText::tr("%1 · %2").arg(title, words);
}

QString FlowData::bandTitle(qsizetype band) const
{
    const TransferFlow::Band &each = flow.bands.at(band);
    const QString ends = each.from == each.to && each.from < 0
        ? names.value(each.from)
        : FlowText::tr("%1 → %2").arg(names.value(each.from), names.value(each.to));
    return within(ends + u" · "_s + groupNames.value(groupOf(each)));
}

QString FlowData::bandSentence(qsizetype band) const
{
    return FlowText::tr("%1: %2").arg(bandTitle(band), Display::unitCount(unit, flow.bands.at(band).count));
}

QString FlowData::nodeTitle(qint64 key, bool isFrom) const
{
    if (key < 0)
        return within(names.value(key));
    return within(isFrom ? FlowText::tr("From %1").arg(names.value(key)) : FlowText::tr("To %1").arg(names.value(key)));
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
    data.order = kept.isEmpty() ? fewCrossings(data.flow) : keptOrder(kept, data.flow);
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

FlowSet flowSet(const AnalysedStudy &study, const CodedStatements &statements, CountUnit unit, FlowParts parts,
    const FlowOrder &kept, const std::optional<Dimension> &by)
{
    const FlowData whole = flowData(study, statements, unit, parts, kept);
    FlowSet set{whole.order, {}, by};
    if (!by) {
        if (!whole.isEmpty())
            set.flows.append(whole);
        return set;
    }
    const Division division = dividedBy(*by, study, statements, unit, mostLittleFlows);
    const QStringList names = Display::valueNames(*by, division.values, study);
    set.leftOut = division.leftOut;
    set.without = division.without;
    for (const Division::Part &part : division.parts) {
        FlowData data = whole;
        data.flow = transferFlow(study, part.statements, unit, parts);
        data.flow.groups = whole.flow.groups;
        data.order = keptOrder(whole.order, data.flow);
        data.title = names.at(part.value);
        data.part = part.value;
        if (!data.isEmpty())
            set.flows.append(data);
    }
    return set;
}

QJsonObject flowSetJson(const FlowSet &set)
{
    QJsonArray parts;
    for (const FlowData &shown : set.flows) {
        QJsonArray bands;
        for (const TransferFlow::Band &band : shown.flow.bands)
            bands.append(QJsonObject{{u"from"_s, shown.names.value(band.from)}, {u"to"_s, shown.names.value(band.to)},
                {u"group"_s, shown.groupNames.value(shown.groupOf(band))}, {u"count"_s, band.count}});
        parts.append(QJsonObject{{u"value"_s, shown.title}, {u"bands"_s, bands}});
    }
    return {{u"dimension"_s, set.by ? dimensionWord(*set.by) : QString()}, {u"parts"_s, parts}};
}

} // namespace Kodeks
