// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searching/vocabulary.h"

#include "core/model/searchwords.h"
#include "core/storage/reading.h"
#include "core/storage/searchstore.h"
#include "core/storage/statement.h"

#include <QSet>
#include <algorithm>

namespace Kodeks {

namespace {

/// A connection that only reads may make a table of its own meanwhile.
class OwnTables
{
public:
    explicit OwnTables(Connection &connection)
        : m_connection(connection)
    {
        ask("PRAGMA query_only = OFF");
    }
    ~OwnTables() { ask("PRAGMA query_only = ON"); }
    Q_DISABLE_COPY_MOVE(OwnTables)

private:
    void ask(const char *pragma)
    {
        if (m_connection.mode() == Connection::Mode::Read)
            m_connection.database().tryExec(pragma);
    }

    Connection &m_connection;
};

/// The table is in memory: nothing of the file changes.
void makeTable(Connection &connection)
{
    const OwnTables own(connection);
    connection.database().exec(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.letter_word USING fts5vocab(main, letter_search, row)");
}

QStringList indexedWords(Connection &connection, const QString &beginning)
{
    makeTable(connection);
    QStringList words;
    Statement row(connection, "SELECT term FROM temp.letter_word WHERE term >= ? AND term < ? || char(1114111)");
    row.bind(beginning, beginning);
    while (row.next())
        words.append(row.text(0));
    return words;
}

Result<QStringList> wordsOfTexts(Connection &connection, const QString &beginning, const Progress &progress)
{
    QList<qint64> contents;
    for (Statement row(connection, "SELECT DISTINCT content FROM letter ORDER BY content"); row.next();)
        contents.append(row.number(0));
    QSet<QString> words;
    for (qsizetype i = 0; i < contents.size(); ++i) {
        if (progress && !progress(i, contents.size()))
            return std::unexpected(readingCancelled());
        const auto text = SearchStore::text(connection, contents.at(i));
        if (!text)
            return failed(text);
        for (const QString &word : searchText(*text).words.split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(beginning))
                words.insert(word);
        }
    }
    return QStringList(words.begin(), words.end());
}

} // namespace

Result<QStringList> wordsThatBegin(Connection &connection, const QString &beginning, const Progress &progress)
{
    return guarded(connection, [&]() -> Result<QStringList> {
        const auto complete = SearchStore::isComplete(connection);
        if (!complete)
            return failed(complete);
        auto words = *complete ? Result<QStringList>(indexedWords(connection, beginning))
                               : wordsOfTexts(connection, beginning, progress);
        if (words)
            std::ranges::sort(*words);
        return words;
    });
}

} // namespace Kodeks
