// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/comparemarks.h"

#include "core/project/project.h"
#include "ui/models/codecolors.h"
#include "ui/models/differencewords.h"
#include "ui/models/display.h"
#include "ui/models/workwords.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

using Side = PassageMark::Side;
using Tone = PassageMark::Tone;

namespace {

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
}

QList<PassageId> CompareMarks::marksOf(WorkKey key)
{
    if (!key.isValid())
        return {};
    return {key.a.isValid() ? key.a : nothingBeside(key.b), key.b.isValid() ? key.b : nothingBeside(key.a)};
}

CompareMarks::Changes CompareMarks::show(LetterId letter)
{
    if (std::exchange(m_letter, letter) != letter)
        m_shown.clear();
    QHash<PassageId, Said> wanted;
    m_keys.clear();
    for (const QList<WorkItem> &items : {m_comparison.differences(letter), m_comparison.agreed(letter)}) {
        for (const WorkItem &item : items) {
            addPair(item, wanted);
            for (const PassageId mark : marksOf(WorkKey::of(item)))
                m_keys.insert(mark, WorkKey::of(item));
        }
    }
    addConsensus(letter, wanted);
    Changes changes;
    for (auto old = m_shown.begin(); old != m_shown.end(); ++old) {
        if (!wanted.contains(old.key()))
            changes.gone.append(old.key());
    }
    for (const PassageId id : std::as_const(changes.gone))
        m_shown.remove(id);
    for (auto said = wanted.begin(); said != wanted.end(); ++said) {
        const auto known = m_shown.constFind(said.key());
        if (known != m_shown.cend() && known->said == said.value())
            continue;
        changes.put.append(markOf(said.key(), said.value()));
        m_shown.insert(said.key(), {said.value(), changes.put.constLast()});
    }
    return changes;
}

void CompareMarks::addPair(const WorkItem &item, QHash<PassageId, Said> &wanted) const
{
    const bool open = !item.pair.isAgreed() && !item.isSettled();
    const bool asked = open && (item.pair.kinds & m_kinds);
    const QString state = Display::workState(item, m_comparison.nameOfA(), m_comparison.nameOfB());
    QString below = item.isSettled() ? u"✓ "_s + state : Display::differenceMark(item.pair.kinds);
    if (open && item.stale != WorkItem::Stale::No)
        below += u" · "_s + state;
    if (item.pair.isAgreed())
        below.clear();
    const auto add = [&](const std::optional<Passage> &own, const std::optional<Passage> &other, Side side) {
        if (own)
            wanted.insert(own->id, {*own, below, side, asked ? Tone::Marked : Tone::Quiet});
        else
            wanted.insert(nothingBeside(other->id), {*other, {}, side, Tone::Absent});
    };
    add(item.pair.a, item.pair.b, Side::Left);
    add(item.pair.b, item.pair.a, Side::Right);
}

void CompareMarks::addConsensus(LetterId letter, QHash<PassageId, Said> &wanted) const
{
    const std::optional<Coder> consensus = m_comparison.consensus();
    if (!consensus || m_comparison.isWithheld(letter) || !m_comparison.project())
        return;
    const auto passages = m_comparison.project()->passages(letter);
    if (!passages)
        return;
    for (const Passage &passage : *passages) {
        if (passage.coder == consensus->id && !wanted.contains(passage.id))
            wanted.insert(passage.id, {passage, consensus->name, Side::Below, Tone::Plain});
    }
}

PassageMark CompareMarks::markOf(PassageId id, const Said &said) const
{
    const Codebook &codebook = m_comparison.project()->codebook();
    PassageMark mark;
    mark.id = id;
    mark.range = said.passage.range;
    mark.color = taskColor(codebook, said.passage.task);
    mark.label = said.tone == Tone::Absent ? QCoreApplication::translate("PassageMark", "not coded")
                                           : Display::passage(codebook, said.passage);
    mark.sublabel = said.below;
    mark.side = said.side;
    mark.tone = said.tone;
    return mark;
}

} // namespace Kodeks
