// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/queryreader.h"

#include "core/project/blindness.h"
#include "core/storage/letterstore.h"
#include "core/storage/querying/querystore.h"
#include "core/storage/reading.h"
#include "core/structure/boundaries.h"

namespace Kodeks {

Result<AskedQuery> askedOf(const Project &project, const QString &query)
{
    auto vocabulary = queryVocabulary(project);
    if (!vocabulary)
        return failed(vocabulary);
    return AskedQuery{query, project.path(), *std::move(vocabulary), project.sight(), project.abbreviations()};
}

QueryReader::QueryReader() = default;
QueryReader::~QueryReader() = default;

Result<QueryAnswer> QueryReader::answer(const AskedQuery &asked)
{
    const auto condition = readCondition(asked.query, asked.vocabulary);
    if (!condition) {
        const auto project = Blindness::openAs(asked.path, asked.sight.viewer, Project::Access::Read);
        return project ? answerQuery(**project, asked.query) : failed(project);
    }
    if (const auto opened = open(asked.path); !opened)
        return failed(opened);
    return atOneMoment(*m_connection, [&]() -> Result<QueryAnswer> {
        const auto found = places(asked, *condition);
        if (!found)
            return failed(found);
        QueryAnswer answer{.query = asked.query, .passages = {}, .inForce = asked.query};
        answer.passages.reserve(found->size());
        for (const PassagePlace &place : *found)
            answer.passages.insert(place.id);
        if (!answer.passages.isEmpty())
            return answer;
        const auto losses = conditionLosses(asked.query, [&](const QString &left) -> Result<qsizetype> {
            const auto others = readCondition(left, asked.vocabulary);
            const auto without = places(asked, others.value_or(Condition()));
            return without ? Result<qsizetype>(without->size()) : failed(without);
        });
        if (!losses)
            return failed(losses);
        answer.losses = *losses;
        return answer;
    });
}

/// Another file may stand there by now, and another project may be meant.
Result<> QueryReader::open(const QString &path)
{
    if (m_connection && m_connection->path() == path && m_connection->checkInPlace())
        return {};
    m_connection.reset();
    auto connection = openForReading(path);
    if (!connection)
        return failed(connection);
    m_connection = *std::move(connection);
    return {};
}

Result<QList<PassagePlace>> QueryReader::places(const AskedQuery &asked, const Condition &condition)
{
    const NearSource source{[&](const Condition &part) { return QueryStore::places(*m_connection, part, asked.sight); },
        [&](LetterId letter) { return sentences(asked, letter); }};
    const auto without = withoutNear(source, condition);
    return without ? source.places(*without) : failed(without);
}

Result<QList<TextRange>> QueryReader::sentences(const AskedQuery &asked, LetterId letter)
{
    const auto text = LetterStore::text(*m_connection, letter);
    if (!text)
        return failed(text);
    const auto found = LetterStore::letter(*m_connection, letter);
    const auto sections
        = found ? LetterStore::sectionsOf(*m_connection, *found ? (*found)->sha256 : QString()) : failed(found);
    if (!sections)
        return failed(sections);
    return Kodeks::sentences(*text, Abbreviations(asked.abbreviations), headingRanges(*sections));
}

} // namespace Kodeks
