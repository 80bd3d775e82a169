// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/compare/comparemarks.h"

#include "core/project/project.h"
#include "ui/models/codes/codecolors.h"
#include "ui/models/compare/differencewords.h"
#include "ui/models/words/display.h"
#include "ui/models/words/workwords.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

using Side = PassageMark::Side;
using Tone = PassageMark::Tone;

namespace {

struct CompareMarksText
{
    Q_DECLARE_TR_FUNCTIONS(PassageMark)
};

/// Stands on the side of a coder who has nothing where the other has this passage.
PassageId nothingBeside(PassageId passage)
{
    constexpr qint64 beyondAllPassages = qint64(1) << 62;
    return PassageId(passage.value() + beyondAllPassages);
}

} // namespace

CompareMarks::CompareMarks(const Comparison &comparison)
    : m_comparison(comparison)
{
}

void CompareMarks::reset()
{
    m_letter = {};
    m_shown.clear();
    m_keys.clear();
    m_items.clear();
    m_consensus.clear();
}

void CompareMarks::setKinds(DifferenceKinds kinds)
{
    m_kinds = kinds;
    m_items.clear();
}

QList<PassageId> CompareMarks::marksOf(WorkKey key)
{
    if (!key.isValid())
        return {};
    return {key.a.isValid() ? key.a : nothingBeside(key.b), key.b.isValid() ? key.b : nothingBeside(key.a)};
}

CompareMarks::Changes CompareMarks::show(LetterId letter)
{
    if (m_letter != letter)
        reset();
    m_letter = letter;
    Changes changes;
    const QList<WorkItem> items = m_comparison.differences(letter) + m_comparison.agreed(letter);
    const bool samePairs = std::ranges::equal(items, m_items, {}, &WorkKey::of, &WorkKey::of);
    if (!samePairs)
        takePairs(items, changes);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!samePairs || !saysTheSame(items.at(i), m_items.at(i)))
            addPair(items.at(i), changes);
    }
    m_items = items;
    addConsensus(letter, changes);
    return changes;
}

/// Other pairs than before: marks that stand for none of them go.
void CompareMarks::takePairs(const QList<WorkItem> &items, Changes &changes)
{
    QSet<PassageId> gone(m_keys.keyBegin(), m_keys.keyEnd());
    m_keys.clear();
    for (const WorkItem &item : items) {
        for (const PassageId mark : marksOf(WorkKey::of(item))) {
            m_keys.insert(mark, WorkKey::of(item));
            gone.remove(mark);
        }
    }
    takeAway(gone, changes);
}

void CompareMarks::takeAway(const QSet<PassageId> &gone, Changes &changes)
{
    for (const PassageId id : gone)
        m_shown.remove(id);
    changes.gone.append(gone.values());
}

void CompareMarks::put(PassageId id, const Said &said, Changes &changes)
{
    const auto known = m_shown.constFind(id);
    if (known != m_shown.cend() && *known == said)
        return;
    m_shown.insert(id, said);
    changes.put.append(markOf(id, said));
}

void CompareMarks::addPair(const WorkItem &item, Changes &changes)
{
    const bool open = !item.pair.isAgreed() && !item.isSettled();
    const bool asked = open && (item.pair.kinds & m_kinds);
    QString below;
    if (!item.pair.isAgreed()) {
        const QString state = Display::workState(item, m_comparison.nameOfA(), m_comparison.nameOfB());
        below = item.isSettled() ? u"✓ "_s + state : Display::differenceMark(item.pair.kinds);
        if (open && item.stale != WorkItem::Stale::No)
            below += u" · "_s + state;
    }
    const auto add = [&](const std::optional<Passage> &own, const std::optional<Passage> &other, Side side) {
        if (own)
            put(own->id, {*own, below, side, asked ? Tone::Marked : Tone::Quiet}, changes);
        else
            put(nothingBeside(other->id), {*other, {}, side, Tone::Absent}, changes);
    };
    add(item.pair.a, item.pair.b, Side::Left);
    add(item.pair.b, item.pair.a, Side::Right);
}

void CompareMarks::addConsensus(LetterId letter, Changes &changes)
{
    QSet<PassageId> gone = std::exchange(m_consensus, {});
    const std::optional<Coder> consensus = m_comparison.consensus();
    const bool seen = consensus && !m_comparison.isWithheld(letter) && m_comparison.project();
    const Result<QList<Passage>> passages = seen ? m_comparison.project()->passages(letter) : QList<Passage>();
    for (const Passage &passage : passages ? *passages : QList<Passage>()) {
        if (passage.coder != consensus->id)
            continue;
        put(passage.id, {passage, consensus->name, Side::Below, Tone::Plain}, changes);
        m_consensus.insert(passage.id);
        gone.remove(passage.id);
    }
    takeAway(gone, changes);
}

PassageMark CompareMarks::markOf(PassageId id, const Said &said) const
{
    const Codebook &codebook = m_comparison.project()->codebook();
    PassageMark mark;
    mark.id = id;
    mark.range = said.passage.range;
    mark.color = taskColor(codebook, said.passage.task);
    if (said.tone == Tone::Absent) {
        mark.label = CompareMarksText::tr("not coded");
    } else {
        mark.label = Display::task(codebook, said.passage);
        mark.direction = Display::direction(codebook, said.passage);
    }
    mark.sublabel = said.below;
    mark.side = said.side;
    mark.tone = said.tone;
    return mark;
}

} // namespace Kodeks
