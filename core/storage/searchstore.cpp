// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchstore.h"

#include "core/model/nameorder.h"
#include "core/model/searchwords.h"
#include "core/storage/statement.h"

namespace Kodeks::SearchStore {

using namespace Qt::StringLiterals;

namespace {

/// What the property says if the index has the words of this program's search.
const QString indexProperty = u"search_index"_s;
const QString indexKind = u"3"_s;
/// The kind before: it has the same words, but nothing in content_uncounted.
const QString uncountedKind = u"2"_s;

bool hasIndexTable(Connection &connection)
{
    return Statement(connection, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'letter_search'").next();
}

bool isOfKind(Connection &connection, const QString &kind)
{
    Statement row(connection, "SELECT 1 FROM property WHERE name = ? AND value = ?");
    return hasIndexTable(connection) && row.bind(indexProperty, kind).next();
}

/// Texts come in one after another and never go.
bool hasLastText(Connection &connection)
{
    return !Statement(connection,
        "SELECT 1 WHERE coalesce((SELECT max(id) FROM content), 0) <> coalesce((SELECT max(id) FROM "
        "letter_search_docsize), 0)")
                .next();
}

/// Whether the index tells how often words stand in a text: it does not where some are read in two ways, nor of words
/// that its own tokens may divide.
bool isCounted(const IndexedWords &text)
{
    constexpr char16_t lastLatin = 0x24f;
    constexpr qsizetype longestToken = 8000; // fts5 cuts at 32,768 bytes
    qsizetype wordStart = 0;
    for (qsizetype i = 0; i < text.words.size(); ++i) {
        const QChar sign = text.words.at(i);
        if (sign.unicode() > lastLatin || i - wordStart > longestToken)
            return false;
        if (sign == u' ')
            wordStart = i + 1;
    }
    return !text.isReadTwice;
}

/// Without the words, if they are there already.
void addText(Connection &connection, qint64 content, const QString &text, bool withWords)
{
    const IndexedWords words = searchText(text);
    if (withWords)
        Statement(connection, "INSERT INTO letter_search(rowid, text) VALUES(?, ?)").bind(content, words.words).run();
    if (!isCounted(words))
        Statement(connection, "INSERT OR IGNORE INTO content_uncounted(content) VALUES(?)").bind(content).run();
}

QList<Found> foundLetters(Statement &row)
{
    QList<Found> found;
    while (row.next())
        found.append({LetterId(row.number(0)), row.text(1), row.number(2)});
    sortByName(found, &Found::name, &Found::letter);
    return found;
}

QString phrase(const QStringList &words)
{
    return u'"' + words.join(u' ') + u'"';
}

/// In brackets, unless it is one phrase.
QString bracketed(const QString &fts)
{
    return fts.count(u'"') > 2 ? u'(' + fts + u')' : fts;
}

QString ofTerm(const SearchTerm &term)
{
    const QStringList phrases = ftsPhrases(term);
    if (phrases.isEmpty() && term.forms) // finds nothing
        return phrase(term.words) + u" NOT "_s + phrase(term.words);
    return phrases.join(u" OR "_s);
}

QString ofNeed(const SearchQuery &query, const SearchNeed &need)
{
    if (need.kind == SearchNeed::Kind::Term)
        return ofTerm(query.terms.at(need.term));
    const bool any = need.kind == SearchNeed::Kind::Any;
    QStringList wanted;
    for (const SearchNeed &part : need.parts) {
        if (part.kind == SearchNeed::Kind::Not)
            continue;
        const QString inner = ofNeed(query, part);
        if (any && inner.isEmpty())
            return {};
        if (!inner.isEmpty())
            wanted.append(bracketed(inner));
    }
    return wanted.join(any ? u" OR "_s : u" AND "_s);
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

QStringList ftsPhrases(const SearchTerm &term)
{
    if (term.within)
        return {};
    if (!term.forms)
        return {term.prefix ? phrase(term.words) + u'*' : phrase(term.words)};
    QStringList phrases;
    for (const QString &form : *term.forms)
        phrases.append(phrase(term.words.first(term.words.size() - 1) + QStringList{form}));
    return phrases;
}

QString ftsQuery(const SearchQuery &query)
{
    return ofNeed(query, query.need);
}

Result<QList<Found>> letters(Connection &connection, const SearchQuery &query)
{
    return guarded(connection, [&]() -> Result<QList<Found>> {
        const QString asked = ftsQuery(query);
        if (const auto complete = isComplete(connection); !complete || !*complete || asked.isEmpty()) {
            Statement all(connection, "SELECT id, name, content FROM letter");
            return foundLetters(all);
        }
        Statement row(connection,
            "SELECT letter.id, letter.name, letter.content FROM letter_search CROSS JOIN letter ON letter.content = "
            "letter_search.rowid WHERE letter_search MATCH ?");
        return foundLetters(row.bind(asked));
    });
}

Result<std::optional<QList<qint64>>> contents(Connection &connection, const SearchQuery &query)
{
    return guarded(connection, [&]() -> Result<std::optional<QList<qint64>>> {
        const QString asked = ftsQuery(query);
        if (const auto complete = isComplete(connection); !complete || !*complete || asked.isEmpty())
            return std::nullopt;
        QList<qint64> found;
        Statement row(connection, "SELECT rowid FROM letter_search WHERE letter_search MATCH ? ORDER BY rowid");
        row.bind(asked);
        while (row.next())
            found.append(row.number(0));
        return found;
    });
}

Result<QString> text(Connection &connection, qint64 content)
{
    return guarded(connection, [&]() -> Result<QString> {
        Statement row(connection, "SELECT text FROM content WHERE id = ?");
        return row.bind(content).next() ? row.text(0) : QString();
    });
}

Result<> readTexts(Connection &connection, const QList<qint64> &contents, qsizetype enough, StoredTexts &texts)
{
    return guarded(connection, [&]() -> Result<> {
        QStringList numbers;
        for (const qint64 content : contents)
            numbers.append(QString::number(content));
        texts.utf8.resize(0);
        texts.ends.resize(0);
        const std::string sql
            = "SELECT content.text FROM json_each(?) AS wanted LEFT JOIN content ON content.id = wanted.value";
        Statement row(connection, sql);
        row.bind(u'[' + numbers.join(u',') + u']');
        while (texts.utf8.size() < enough && row.next()) {
            const SQLite::Column text = connection.prepared(sql).getColumn(0);
            texts.utf8.append(text.getText(), text.getBytes());
            texts.ends.append(texts.utf8.size());
        }
        return {};
    });
}

Result<bool> hasIndex(Connection &connection)
{
    return guarded(connection, [&]() -> Result<bool> { return hasIndexTable(connection); });
}

Result<bool> isComplete(Connection &connection)
{
    return guarded(
        connection, [&]() -> Result<bool> { return isOfKind(connection, indexKind) && hasLastText(connection); });
}

Result<> rebuild(Connection &connection, const Progress &progress)
{
    return guarded(connection, [&]() -> Result<> {
        const bool hasWords = isOfKind(connection, uncountedKind) && hasLastText(connection);
        if (!hasWords && hasIndexTable(connection))
            Statement(connection, "INSERT INTO letter_search(letter_search) VALUES('delete-all')").run();
        else if (!hasWords)
            makeTable(connection);
        Statement(connection, "DELETE FROM content_uncounted").run();
        QList<qint64> contents;
        for (Statement row(connection, "SELECT id FROM content ORDER BY id"); row.next();)
            contents.append(row.number(0));
        for (qsizetype i = 0; i < contents.size(); ++i) {
            if (progress && !progress(i, contents.size()))
                return failure(Error::Kind::Cancelled, {});
            const qint64 content = contents.at(i);
            const auto read = text(connection, content);
            if (!read)
                return failed(read);
            addText(connection, content, *read, !hasWords);
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
        addText(connection, content, text, true);
        return {};
    });
}

} // namespace Kodeks::SearchStore
