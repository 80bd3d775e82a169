// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/parts.h"
#include "core/project/projecttext.h"
#include "core/storage/passagestore.h"
#include "core/storage/querying/querystore.h"
#include "core/storage/reading.h"

#include <algorithm>

namespace Kodeks {

namespace {

constexpr qsizetype lettersAtOnce = 32;

/// False: it was enough.
Result<bool> visited(const QList<QuotedPassage> &passages, const PassageVisitor &visit)
{
    for (const QuotedPassage &passage : passages) {
        const auto further = visit(passage);
        if (!further || !*further)
            return further;
    }
    return true;
}

} // namespace

QList<QuotedPassage> Project::Parts::inOrder(const QList<std::pair<Passage, QString>> &read) const
{
    QHash<CoderId, qsizetype> coderAt;
    for (const Coder &each : snapshot.coders)
        coderAt.insert(each.id, coderAt.size());
    QList<QuotedPassage> seen;
    seen.reserve(read.size());
    for (const auto &[passage, quote] : read) {
        if (sight.sees(passage.letter, passage.coder))
            seen.append({passage, quote});
    }
    std::ranges::stable_sort(seen, [&](const QuotedPassage &a, const QuotedPassage &b) {
        if (a.passage.letter != b.passage.letter)
            return snapshot.letterAt.value(a.passage.letter) < snapshot.letterAt.value(b.passage.letter);
        if (a.passage.range != b.passage.range)
            return a.passage.range < b.passage.range;
        return std::pair(coderAt.value(a.passage.coder), a.passage.uuid)
            < std::pair(coderAt.value(b.passage.coder), b.passage.uuid);
    });
    return seen;
}

template <typename Read>
auto Project::Parts::ofThatMoment(Read read) const -> decltype(read())
{
    return atOneMoment(*connection, [&]() -> decltype(read()) {
        auto value = read();
        const auto now = stateOf(*connection);
        if (!now)
            return failed(now);
        if (state && *state != *now)
            return failure(
                Error::Kind::Changed, ProjectText::tr("The project was changed while it was read; try again."));
        return value;
    });
}

Result<QList<std::pair<Passage, QString>>> Project::Parts::passagesOf(std::span<const LetterId> letters) const
{
    return ofThatMoment([&] { return PassageStore::quotedOf(*connection, letters); });
}

Result<CodedStatements> Project::statements(const Condition &condition, StatementParts parts) const
{
    const auto read = [&] { return QueryStore::statements(*m_parts->connection, condition, m_parts->sight, parts); };
    return m_parts->whole ? atOneMoment(*m_parts->connection, read) : m_parts->ofThatMoment(read);
}

Result<QList<QuotedPassage>> Project::allPassages() const
{
    const auto read = m_parts->whole ? Result<QList<std::pair<Passage, QString>>>(*m_parts->whole)
                                     : PassageStore::all(*m_parts->connection);
    if (!read)
        return failed(read);
    return m_parts->inOrder(*read);
}

Result<> Project::eachPassage(const PassageVisitor &visit) const
{
    if (m_parts->whole) {
        const auto all = allPassages();
        return all ? Result<>(visited(*all, visit).transform([](bool) { })) : failed(all);
    }
    QList<LetterId> ids;
    for (const Letter &letter : letters())
        ids.append(letter.id);
    for (qsizetype from = 0; from < ids.size(); from += lettersAtOnce) {
        const auto some = std::span(ids).subspan(size_t(from), size_t(std::min(lettersAtOnce, ids.size() - from)));
        const auto read = m_parts->passagesOf(some);
        if (!read)
            return failed(read);
        const auto further = visited(m_parts->inOrder(*read), visit);
        if (!further || !*further)
            return further.transform([](bool) { });
    }
    return {};
}

} // namespace Kodeks
