// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/searching/hitlist.h"

#include "core/project/jobs/searchhits.h"
#include "core/storage/letterstore.h"
#include "core/storage/reading.h"

#include <numeric>

namespace Kodeks {

namespace {

/// Makes hits of places, the text of the last letter at hand.
class HitWords
{
public:
    HitWords(Connection &connection, qsizetype context)
        : m_connection(connection)
        , m_context(context)
    {
    }

    Result<SearchHit> at(const HitPlace &place)
    {
        if (place.letter != m_letter) {
            if (const auto read = readLetter(place.letter); !read)
                return failed(read);
        }
        return m_text.isValid(place.range) ? hitAt(place.letter, m_name, m_text, place.range, m_context)
                                           : SearchHit{place.letter, m_name, place.range, {}, {}, {}};
    }

private:
    Result<> readLetter(LetterId id)
    {
        const auto letter = LetterStore::letter(m_connection, id);
        if (!letter)
            return failed(letter);
        auto text = *letter ? LetterStore::textOf(m_connection, (*letter)->sha256) : Result<LetterText>(LetterText());
        if (!text)
            return failed(text);
        m_letter = id;
        m_name = *letter ? (*letter)->name : QString();
        m_text = std::move(*text);
        return {};
    }

    Connection &m_connection;
    qsizetype m_context;
    LetterId m_letter;
    QString m_name;
    LetterText m_text;
};

} // namespace

void HitList::add(LetterId letter, const QList<TextRange> &places)
{
    const qsizetype room = std::min(places.size(), most - size());
    if (room <= 0)
        return;
    m_indexes.insert(letter, qsizetype(m_letters.size()));
    m_letters.push_back({letter, size()});
    for (const TextRange place : places.first(room))
        m_places.push_back({qint32(place.start), qint32(place.end)});
}

HitPlace HitList::at(qsizetype number) const
{
    const auto behind = std::ranges::upper_bound(m_letters, number, {}, &Letter::first);
    const Place &place = m_places.at(size_t(number));
    return {(behind - 1)->id, {place.start, place.end}};
}

qsizetype HitList::numberOf(const HitPlace &place) const
{
    const auto index = m_indexes.constFind(place.letter);
    if (index == m_indexes.constEnd())
        return -1;
    const auto first = m_places.begin() + m_letters.at(size_t(*index)).first;
    const bool isLast = size_t(*index) + 1 == m_letters.size();
    const auto last = isLast ? m_places.end() : m_places.begin() + m_letters.at(size_t(*index) + 1).first;
    const auto found = std::lower_bound(first, last, place.range, [](const Place &one, TextRange other) {
        return std::pair<qsizetype, qsizetype>(one.start, one.end) < std::pair(other.start, other.end);
    });
    return found != last && TextRange{found->start, found->end} == place.range ? found - m_places.begin() : -1;
}

Result<ReadHits> readHits(const QString &projectPath, const QList<HitPlace> &places, qsizetype context,
    const Sight &sight, const Progress &progress)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    QList<qsizetype> order(places.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::sort(order, {}, [&places](qsizetype i) {
        const HitPlace &place = places.at(i);
        return std::tuple(place.letter, place.range.start, place.range.end);
    });
    HitWords words(**connection, context);
    QList<SearchHit> hits;
    for (const qsizetype i : std::as_const(order)) {
        if (progress && !progress(hits.size(), order.size()))
            return std::unexpected(searchCancelled());
        auto hit = words.at(places.at(i));
        if (!hit)
            return failed(hit);
        hits.append(std::move(*hit));
    }
    auto passages = passagesAt(**connection, hits, sight);
    if (!passages)
        return failed(passages);
    ReadHits read{QList<SearchHit>(places.size()), QList<QList<Passage>>(places.size())};
    for (qsizetype n = 0; n < order.size(); ++n) {
        read.hits[order.at(n)] = std::move(hits[n]);
        read.passages[order.at(n)] = std::move((*passages)[n]);
    }
    return read;
}

Result<> eachHit(const QString &projectPath, const HitList &hits, qsizetype context,
    const std::function<void(const SearchHit &)> &visit, const Progress &progress)
{
    constexpr qsizetype atOnce = 256;
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    HitWords words(**connection, context);
    for (qsizetype number = 0; number < hits.size(); ++number) {
        if (progress && number % atOnce == 0 && !progress(number, hits.size()))
            return std::unexpected(searchCancelled());
        const auto hit = words.at(hits.at(number));
        if (!hit)
            return failed(hit);
        visit(*hit);
    }
    return {};
}

} // namespace Kodeks
