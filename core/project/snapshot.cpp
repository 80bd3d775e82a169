// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/snapshot.h"

#include "core/model/nameorder.h"
#include "core/storage/counting/passagecounts.h"
#include "core/storage/letterstore.h"
#include "core/storage/rounds/roundstore.h"

namespace Kodeks {

namespace {

constexpr int textCacheSize = 4 * 1024 * 1024; // UTF-16 units: some hundred letters, whatever is read besides
constexpr qsizetype mostReadOneByOne = 50;

template <typename T>
Result<> into(T &target, Result<T> read)
{
    if (!read)
        return failed(read);
    target = std::move(*read);
    return {};
}

} // namespace

Snapshot::Snapshot(Connection &connection)
    : m_connection(connection)
    , m_texts(textCacheSize)
{
}

Result<> Snapshot::readAll()
{
    m_passages.clear();
    const auto counts = PassageCounts::all(m_connection);
    if (!counts)
        return failed(counts);
    tallies = Tallies(*counts);
    if (const auto read = into(codebook, readCodebook(m_connection)); !read)
        return read;
    if (const auto read = into(settings, readSettings(m_connection)); !read)
        return read;
    if (const auto read = into(coders, readCoders(m_connection)); !read)
        return read;
    if (const auto read = into(rounds, RoundStore::read(m_connection)); !read)
        return read;
    return readLetters();
}

Result<> Snapshot::readLetters()
{
    if (const auto read = into(letters, LetterStore::letters(m_connection)); !read)
        return read;
    findLetters();
    return into(done, LetterStore::done(m_connection));
}

void Snapshot::findLetters()
{
    letterAt.clear();
    for (qsizetype i = 0; i < letters.size(); ++i)
        letterAt.insert(letters.at(i).id, i);
}

Result<> Snapshot::followLetters(const QList<LetterId> &changed)
{
    for (const LetterId letter : changed)
        m_texts.remove(letter);
    if (changed.size() > mostReadOneByOne)
        return readLetters();
    for (const LetterId id : changed) {
        if (const auto followed = followLetter(id); !followed)
            return followed;
    }
    findLetters();
    return {};
}

Result<> Snapshot::followLetter(LetterId id)
{
    auto letter = LetterStore::letter(m_connection, id);
    if (!letter)
        return failed(letter);
    const auto doneBy = LetterStore::doneBy(m_connection, id);
    if (!doneBy)
        return failed(doneBy);
    done.removeIf([id](const auto &each) { return each.first == id; });
    for (const CoderId coder : *doneBy)
        done.insert({id, coder});
    letters.removeIf([id](const Letter &each) { return each.id == id; });
    if (!*letter)
        return {};
    const auto isBefore = [](const Letter &one, const Letter &other) {
        const auto order = compareNames(one.name, other.name);
        return order != 0 ? order < 0 : one.uuid < other.uuid;
    };
    letters.insert(std::ranges::lower_bound(letters, **letter, isBefore), std::move(**letter));
    return {};
}

Result<> Snapshot::follow(const Change &change, const Tallies &more)
{
    tallies.add(more);
    if (change.codebook || change.details) {
        if (const auto read = into(codebook, readCodebook(m_connection)); !read)
            return read;
    }
    if (change.details) {
        if (const auto read = into(settings, readSettings(m_connection)); !read)
            return read;
        if (const auto read = into(rounds, RoundStore::read(m_connection)); !read)
            return read;
    }
    if (change.coders) {
        if (const auto read = into(coders, readCoders(m_connection)); !read)
            return read;
    }
    if (!change.letters.isEmpty()) {
        if (const auto followed = followLetters(change.letters); !followed)
            return followed;
    }
    return followPassages(change);
}

void Snapshot::takeOver(const Change &change, KeptInMemory followed)
{
    static_cast<KeptInMemory &>(*this) = std::move(followed);
    for (const LetterId letter : change.letters)
        m_texts.remove(letter);
    for (const Change::PassageChange &changed : change.passages)
        m_passages.remove(changed.letter);
}

Result<> Snapshot::followPassages(const Change &change)
{
    for (const Change::PassageChange &changed : change.passages) {
        const auto cached = m_passages.find(changed.letter);
        if (cached == m_passages.end())
            continue;
        const auto old = std::ranges::find(std::as_const(*cached), changed.id, &Passage::id);
        const qsizetype at = old - cached->constBegin();
        if (changed.what == Change::PassageChange::What::Removed) {
            if (at < cached->size())
                cached->removeAt(at);
            continue;
        }
        const auto passage = PassageStore::one(m_connection, changed.id);
        if (!passage)
            return failed(passage);
        if (!*passage)
            m_passages.erase(cached); // the change says otherwise: they are read again when asked for
        else if (at < cached->size())
            (*cached)[at] = **passage;
        else
            cached->append(**passage);
    }
    return {};
}

Result<LetterText> Snapshot::text(LetterId id)
{
    if (const LetterText *cached = m_texts.object(id))
        return *cached;
    const auto at = letterAt.constFind(id);
    auto read = at == letterAt.constEnd() ? LetterStore::text(m_connection, id) // that an edit is just bringing in
                                          : LetterStore::textOf(m_connection, letters.at(*at).sha256);
    if (read)
        m_texts.insert(id, new LetterText(*read), std::max<int>(1, static_cast<int>(read->string().size())));
    return read;
}

Result<QList<Passage>> Snapshot::passages(LetterId id)
{
    const auto cached = m_passages.constFind(id);
    if (cached != m_passages.constEnd())
        return *cached;
    auto read = PassageStore::ofLetter(m_connection, id);
    if (read)
        m_passages.insert(id, *read);
    return read;
}

} // namespace Kodeks
