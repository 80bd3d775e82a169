// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/compare/comparison.h"

#include "core/model/rounds/sight.h"
#include "core/project/blindness.h"
#include "core/project/project.h"

namespace Kodeks {

WorkKey WorkKey::of(const WorkItem &item)
{
    return {item.pair.a ? item.pair.a->id : PassageId(), item.pair.b ? item.pair.b->id : PassageId()};
}

bool saysTheSame(const WorkItem &one, const WorkItem &other)
{
    if (one.pair != other.pair || one.stale != other.stale
        || one.settlement.has_value() != other.settlement.has_value())
        return false;
    const auto decided = [](const Settlement &settlement) {
        return std::tie(settlement.uuid, settlement.decided, settlement.decision, settlement.note);
    };
    return !one.settlement || decided(*one.settlement) == decided(*other.settlement);
}

void Comparison::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    compare({}, {});
    if (!project)
        return;
    connect(project, &Project::changed, this, &Comparison::follow);
    connect(project, &Project::currentCoderChanged, this, &Comparison::startAnew);
}

Project *Comparison::project() const
{
    return m_project;
}

void Comparison::compare(CoderId a, CoderId b)
{
    const bool both = m_project && a.isValid() && b.isValid() && a != b;
    m_a = both ? a : CoderId();
    m_b = both ? b : CoderId();
    startAnew();
}

QString Comparison::nameOf(CoderId id) const
{
    const Coder *coder = m_project ? m_project->coder(id) : nullptr;
    return coder ? coder->name : QString();
}

QString Comparison::nameOfA() const
{
    return nameOf(m_a);
}

QString Comparison::nameOfB() const
{
    return nameOf(m_b);
}

bool Comparison::canSettle() const
{
    const Coder *a = m_project ? m_project->coder(m_a) : nullptr;
    const Coder *b = m_project ? m_project->coder(m_b) : nullptr;
    return a && b && !a->isConsensus() && !b->isConsensus();
}

QList<LetterId> Comparison::letters() const
{
    QList<LetterId> ordered;
    if (!m_project)
        return ordered;
    for (const Letter &letter : m_project->letters()) {
        if (m_parts.contains(letter.id))
            ordered.append(letter.id);
    }
    return ordered;
}

const WorkItem *Comparison::find(LetterId letter, WorkKey key) const
{
    const auto part = m_parts.constFind(letter);
    if (part == m_parts.cend())
        return nullptr;
    const auto found = std::ranges::find(part->differences, key, &WorkKey::of);
    return found == part->differences.cend() ? nullptr : &*found;
}

WorkCounts Comparison::counts() const
{
    WorkCounts all;
    for (const Part &part : m_parts) {
        all.differences += part.counts.differences;
        all.settled += part.counts.settled;
        all.left += part.counts.left;
        all.stale += part.counts.stale;
        all.agreed += part.counts.agreed;
        all.adopted += part.counts.adopted;
        all.leftOver += part.counts.leftOver;
    }
    return all;
}

Worklist Comparison::whole() const
{
    Worklist whole = m_list;
    whole.counts = counts();
    whole.withheld = m_withheld.values();
    for (const LetterId letter : letters()) {
        const Part part = m_parts.value(letter);
        whole.differences += part.differences;
        whole.agreed += part.agreed;
        whole.leftOver += part.leftOver;
        whole.letters.insert(letter, part.counts);
    }
    return whole;
}

bool Comparison::concerns(CoderId coder) const
{
    return coder == m_a || coder == m_b || (m_list.consensus && coder == m_list.consensus->id);
}

bool Comparison::seesOthers(LetterId letter) const
{
    return Blindness::sightOf(*m_project, m_project->currentCoder()).seesOthers(letter);
}

void Comparison::follow(const Change &change)
{
    if (!isActive())
        return;
    if (!m_project->coder(m_a) || !m_project->coder(m_b))
        return compare({}, {});
    for (const Change::PassageChange &entry : change.passages) {
        if (concerns(entry.coder))
            m_wanted.insert(entry.letter);
    }
    for (const QList<LetterId> &letters : {change.letters, change.settled})
        m_wanted.unite(QSet<LetterId>(letters.begin(), letters.end()));
    m_all = m_all || change.codebook || change.coders || change.lettersCameOrWent;
    if (m_all || !m_wanted.isEmpty())
        read();
}

void Comparison::startAnew()
{
    m_job.cancel();
    m_wanted.clear();
    m_all = isActive();
    m_ready = false;
    m_failure.clear();
    m_list = {};
    m_parts.clear();
    m_withheld.clear();
    emit reset();
    if (isActive())
        read();
}

void Comparison::read()
{
    const QSet<LetterId> asked = m_all ? QSet<LetterId>() : m_wanted;
    const WorklistRequest request{m_a, m_b, asked.values(), m_project->currentCoder()};
    if (!m_all && std::ranges::none_of(asked, [this](LetterId letter) { return seesOthers(letter); })) {
        m_wanted.clear();
        return put({}, asked);
    }
    m_job.start<Worklist>(this, [path = m_project->path(), request](const Progress &progress) {
        return worklist(path, request, progress);
    }, [this, asked](const Result<Worklist> &result) { take(result, asked); });
}

void Comparison::take(const Result<Worklist> &result, const QSet<LetterId> &asked)
{
    m_wanted.clear();
    m_all = false;
    m_failure = result ? QString() : result.error().message;
    if (!result) {
        m_ready = true;
        m_parts.clear();
        emit reset();
        return;
    }
    m_list.a = result->a;
    m_list.b = result->b;
    m_list.consensus = result->consensus;
    put(*result, asked);
}

void Comparison::put(const Worklist &list, const QSet<LetterId> &asked)
{
    if (asked.isEmpty()) {
        m_parts.clear();
        m_withheld.clear();
    }
    for (const LetterId letter : asked) {
        m_parts.remove(letter);
        m_withheld.remove(letter);
        if (!seesOthers(letter))
            m_withheld.insert(letter);
    }
    m_withheld.unite(QSet<LetterId>(list.withheld.begin(), list.withheld.end()));
    for (auto counts = list.letters.begin(); counts != list.letters.end(); ++counts)
        m_parts[counts.key()].counts = counts.value();
    for (const WorkItem &item : list.differences)
        m_parts[item.letter].differences.append(item);
    for (const WorkItem &item : list.agreed)
        m_parts[item.letter].agreed.append(item);
    for (const Settlement &settlement : list.leftOver)
        m_parts[settlement.letter].leftOver.append(settlement);
    if (asked.isEmpty()) {
        m_ready = true;
        emit reset();
    }
    for (const LetterId letter : asked)
        emit letterChanged(letter);
}

} // namespace Kodeks
