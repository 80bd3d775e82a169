// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchstore.h"

#include "core/model/nameorder.h"
#include "core/model/searchwords.h"
#include "core/storage/statement.h"

#include <QRegularExpression>
#include <algorithm>
#include <deque>

namespace Kodeks::SearchStore {

using namespace Qt::StringLiterals;

namespace {

/// What the property says if the index has the words of this program's search.
const QString indexProperty = u"search_index"_s;
const QString indexKind = u"2"_s;

QStringList wordsOf(QStringView text)
{
    QStringList found;
    SearchWords words(text);
    while (auto word = words.next()) {
        if (!word->word.isEmpty())
            found.append(std::move(word->word));
    }
    return found;
}

/// Walks through the words of a text and tells which terms end at each.
class Walk
{
public:
    explicit Walk(const QList<Term> &terms)
        : m_terms(terms)
        , m_seen(size_t(terms.size()), false)
    {
        for (const Term &term : terms)
            m_longest = std::max(m_longest, term.words.size());
    }

    /// With a limit no further than it takes to find more than that many more.
    void read(SearchWords &words, qsizetype limit)
    {
        m_last.clear();
        m_before = m_places.size();
        while (auto word = words.next()) {
            take(std::move(*word));
            if (limit > 0 && m_places.size() - m_before > limit && hasAll())
                break;
        }
    }

    [[nodiscard]] bool hasAll() const { return std::ranges::all_of(m_seen, std::identity()); }
    /// In order, overlapping ones as one.
    [[nodiscard]] QList<TextRange> merged()
    {
        std::ranges::sort(m_places, {}, &TextRange::start);
        QList<TextRange> places;
        for (const TextRange range : std::as_const(m_places)) {
            if (!places.isEmpty() && places.constLast().end > range.start)
                places.last().end = std::max(places.constLast().end, range.end);
            else
                places.append(range);
        }
        return places;
    }

private:
    void take(SearchWord word)
    {
        m_last.push_back(std::move(word));
        if (qsizetype(m_last.size()) > m_longest)
            m_last.pop_front();
        for (qsizetype i = 0; i < m_terms.size(); ++i) {
            if (const auto first = firstOf(m_terms.at(i)); first >= 0) {
                m_seen[size_t(i)] = true;
                add({m_last[size_t(first)].start, m_last.back().end});
            }
        }
    }

    /// Which of the last words the term begins with if it ends at the last one; -1 if it does not.
    [[nodiscard]] qsizetype firstOf(const Term &term) const
    {
        const qsizetype first = qsizetype(m_last.size()) - term.words.size();
        if (first < 0)
            return -1;
        const QString &last = m_last.back().word;
        if (term.within)
            return (term.prefix ? last.contains(term.words.last()) : last.endsWith(term.words.last())) ? first : -1;
        if (term.prefix ? !last.startsWith(term.words.last()) : last != term.words.last())
            return -1;
        for (qsizetype i = 0; i + 1 < term.words.size(); ++i) {
            if (m_last[size_t(first + i)].word != term.words.at(i))
                return -1;
        }
        return first;
    }

    void add(TextRange range)
    {
        while (m_places.size() > m_before && m_places.constLast().end > range.start) {
            range = {std::min(range.start, m_places.constLast().start), std::max(range.end, m_places.constLast().end)};
            m_places.removeLast();
        }
        m_places.append(range);
    }

    const QList<Term> &m_terms;
    std::vector<bool> m_seen;
    std::deque<SearchWord> m_last;
    qsizetype m_longest = 0;
    QList<TextRange> m_places; ///< UTF-16 units
    qsizetype m_before = 0; ///< how many of them an earlier reading found
};

bool hasIndexTable(Connection &connection)
{
    return Statement(connection, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'letter_search'").next();
}

bool isOfThisKind(Connection &connection)
{
    Statement row(connection, "SELECT 1 FROM property WHERE name = ? AND value = ?");
    return hasIndexTable(connection) && row.bind(indexProperty, indexKind).next();
}

QList<Found> foundLetters(Statement &row)
{
    QList<Found> found;
    while (row.next())
        found.append({LetterId(row.number(0)), row.text(1), row.number(2)});
    sortByName(found, &Found::name, &Found::letter);
    return found;
}

/// As the first schema has it. What is left of a lost one goes first.
void makeTable(Connection &connection)
{
    connection.database().exec(
        "DROP TABLE IF EXISTS letter_search_data; DROP TABLE IF EXISTS letter_search_idx; DROP TABLE IF EXISTS "
        "letter_search_docsize; DROP TABLE IF EXISTS letter_search_config; DROP TABLE IF EXISTS letter_search_content;"
        "CREATE VIRTUAL TABLE letter_search USING fts5(text, content='content', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 0');");
}

} // namespace

QList<Term> terms(const QString &query)
{
    static const QRegularExpression term(u"\"([^\"]*)\"?(\\*?)|([^\\s\"]+)"_s);
    constexpr qsizetype longest = 1000;
    QList<Term> found;
    for (auto it = term.globalMatch(query.left(longest)); it.hasNext();) {
        const auto match = it.next();
        const bool bare = match.hasCaptured(3);
        const bool prefix = bare ? match.capturedView(3).endsWith(u'*') : !match.capturedView(2).isEmpty();
        QStringList words = wordsOf(bare ? match.captured(3).remove(QChar(0)) : match.captured(1).remove(QChar(0)));
        if (!words.isEmpty())
            found.append({words, prefix, bare && words.size() == 1 && match.capturedView(3).startsWith(u'*')});
    }
    return found;
}

QString ftsQuery(const QList<Term> &terms)
{
    QStringList parts;
    for (const Term &term : terms) {
        if (term.within)
            continue;
        parts.append(u'"' + term.words.join(u' ') + u'"' + (term.prefix ? u"*"_s : QString()));
    }
    return parts.join(u" AND "_s);
}

Result<QList<Found>> letters(Connection &connection, const QList<Term> &terms)
{
    return guarded(connection, [&]() -> Result<QList<Found>> {
        const QString query = ftsQuery(terms);
        if (const auto complete = isComplete(connection); !complete || !*complete || query.isEmpty()) {
            Statement all(connection, "SELECT id, name, content FROM letter");
            return foundLetters(all);
        }
        Statement row(connection,
            "SELECT letter.id, letter.name, letter.content FROM letter_search JOIN letter ON letter.content = "
            "letter_search.rowid WHERE letter_search MATCH ?");
        return foundLetters(row.bind(query));
    });
}

Result<QString> text(Connection &connection, qint64 content)
{
    return guarded(connection, [&]() -> Result<QString> {
        Statement row(connection, "SELECT text FROM content WHERE id = ?");
        return row.bind(content).next() ? row.text(0) : QString();
    });
}

QList<TextRange> places(const QString &text, const QList<Term> &terms, qsizetype limit)
{
    Walk walk(terms);
    SearchWords words(text);
    walk.read(words, limit);
    if (words.hasJoined()) {
        SearchWords parted(text, SearchWords::Reading::Parted);
        walk.read(parted, limit);
    }
    if (!walk.hasAll())
        return {};
    QList<TextRange> places;
    qsizetype at = 0;
    qsizetype astral = 0; // characters of two units before `at`
    const auto codePoint = [&](qsizetype unit) {
        for (; at < unit; ++at)
            astral += text.at(at).isLowSurrogate() ? 1 : 0;
        return unit - astral;
    };
    for (const TextRange range : walk.merged()) {
        const qsizetype start = codePoint(range.start);
        places.append({start, codePoint(range.end)});
    }
    return places;
}

Result<bool> hasIndex(Connection &connection)
{
    return guarded(connection, [&]() -> Result<bool> { return hasIndexTable(connection); });
}

Result<bool> isComplete(Connection &connection)
{
    return guarded(connection, [&]() -> Result<bool> {
        if (!isOfThisKind(connection))
            return false;
        Statement missing(
            connection, "SELECT 1 FROM content WHERE id NOT IN (SELECT id FROM letter_search_docsize) LIMIT 1");
        return !missing.next();
    });
}

Result<> rebuild(Connection &connection)
{
    return guarded(connection, [&]() -> Result<> {
        if (hasIndexTable(connection))
            Statement(connection, "INSERT INTO letter_search(letter_search) VALUES('delete-all')").run();
        else
            makeTable(connection);
        QList<qint64> contents;
        for (Statement row(connection, "SELECT id FROM content ORDER BY id"); row.next();)
            contents.append(row.number(0));
        for (const qint64 content : std::as_const(contents)) {
            const auto read = text(connection, content);
            if (!read)
                return failed(read);
            if (const auto added = add(connection, content, *read); !added)
                return added;
        }
        Statement(connection,
            "INSERT INTO property(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value")
            .bind(indexProperty, indexKind)
            .run();
        return {};
    });
}

Result<> add(Connection &connection, qint64 content, const QString &text)
{
    return guarded(connection, [&]() -> Result<> {
        Statement(connection, "INSERT INTO letter_search(rowid, text) VALUES(?, ?)")
            .bind(content, searchText(text))
            .run();
        return {};
    });
}

} // namespace Kodeks::SearchStore
