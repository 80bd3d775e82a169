// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/passagewriter.h"

#include "core/project/merging/mergetext.h"
#include "core/project/merging/passagematch.h"
#include "core/project/workspace.h"

#include <span>

namespace Kodeks {

namespace {

constexpr size_t mostPut = 1000; ///< at once

} // namespace

PassageWriter::PassageWriter(
    Workspace &workspace, const TwoCopies &copies, const JoinedStudy &joined, const JoinedRows &rows)
    : m_workspace(workspace)
    , m_copies(copies)
    , m_joined(joined)
    , m_passages(joined.passages)
    , m_rows(rows)
    , m_ourPlaces(joined, &JoinedRecord::ours)
    , m_theirPlaces(joined, &JoinedRecord::theirs)
{
}

Result<> PassageWriter::write()
{
    // First what goes, since another may take its uuid over.
    for (const auto step : {&PassageWriter::remove, &PassageWriter::change, &PassageWriter::add}) {
        if (const auto done = (this->*step)(); !done)
            return done;
    }
    return {};
}

Result<> PassageWriter::wrote(size_t passages)
{
    m_written += passages;
    const size_t all = m_passages.gone.size() + m_passages.changed.size() + m_passages.fresh.size();
    return !m_copies.progress || m_copies.progress(qint64(m_written), qint64(all)) ? Result<>()
                                                                                   : std::unexpected(mergeCancelled());
}

Result<> PassageWriter::remove()
{
    for (std::span left(m_passages.gone); !left.empty(); left = left.subspan(std::min(mostPut, left.size()))) {
        const auto some = left.first(std::min(mostPut, left.size()));
        for (const PassageId id : some) {
            if (const auto removed = m_workspace.removePassage(id); !removed)
                return removed;
        }
        if (const auto further = wrote(some.size()); !further)
            return further;
    }
    return {};
}

Result<> PassageWriter::change()
{
    for (std::span left(m_passages.changed); !left.empty(); left = left.subspan(std::min(mostPut, left.size()))) {
        const auto some = left.first(std::min(mostPut, left.size()));
        if (const auto changed = change(some); !changed)
            return changed;
        if (const auto further = wrote(some.size()); !further)
            return further;
    }
    return {};
}

Result<> PassageWriter::change(std::span<const Changed> some)
{
    QList<PassageId> ourIds;
    QList<PassageId> theirIds;
    for (const Changed &each : some) {
        ourIds.append(each.ours);
        if (each.theirs.isValid())
            theirIds.append(each.theirs);
    }
    const auto ours = m_copies.ourPassages.ofIds(ourIds);
    const auto theirs = ours ? m_copies.theirPassages.ofIds(theirIds) : failed(ours);
    if (!theirs)
        return failed(theirs);
    auto there = theirs->cbegin();
    for (size_t i = 0; i < some.size(); ++i) {
        const auto &[here, quote] = ours->at(qsizetype(i));
        const PassageSource::Quoted other = some[i].theirs.isValid() ? *there++ : PassageSource::Quoted();
        const Passage becomes = some[i].made >= 0
            ? m_passages.made.at(some[i].made)
            : matched(m_joined, m_ourPlaces.joined(here), m_theirPlaces.joined(other.first)).passage;
        if (const auto done = put(becomes, some[i].ours, some[i].takesTheirs ? other.second : quote); !done)
            return done;
    }
    return {};
}

Result<> PassageWriter::add()
{
    PassageId last;
    while (m_next < m_passages.fresh.size()) {
        // Not to read what lies before it for nothing.
        last = std::max(last, PassageId(m_passages.fresh[m_next].value() - 1));
        const auto some = m_copies.theirPassages.after(last);
        if (!some)
            return failed(some);
        if (some->isEmpty())
            return std::unexpected(misquoted(m_copies.theirs.path, QString::number(m_passages.fresh[m_next].value())));
        last = some->constLast().first.id;
        const size_t before = m_next;
        if (const auto added = add(*some); !added)
            return added;
        if (const auto further = wrote(m_next - before); !further)
            return further;
    }
    return {};
}

Result<> PassageWriter::add(const QList<PassageSource::Quoted> &some)
{
    for (const auto &[passage, quote] : some) {
        if (m_next == m_passages.fresh.size() || passage.id != m_passages.fresh[m_next])
            continue;
        ++m_next;
        const auto made = m_passages.freshMade.constFind(passage.id);
        if (const auto done
            = put(made == m_passages.freshMade.constEnd() ? m_theirPlaces.joined(passage) : *made, {}, quote);
            !done)
            return done;
    }
    return {};
}

Result<> PassageWriter::put(Passage passage, PassageId ours, const QString &quote)
{
    passage.id = ours;
    const auto row = [this](Table table, auto joined) { return m_rows.constFind(table)->at(joined.value() - 1); };
    return m_workspace.putPassage(withOtherIds(std::move(passage), row), quote);
}

} // namespace Kodeks
