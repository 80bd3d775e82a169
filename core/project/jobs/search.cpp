// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/search.h"

#include "core/model/lettertext.h"
#include "core/storage/reading.h"
#include "core/storage/searchstore.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLength = 40; // code points

SearchHit hitAt(const SearchStore::Found &letter, const LetterText &text, TextRange range)
{
    const QString before = text.slice({range.start - contextLength, range.start});
    const QString after = text.slice({range.end, range.end + contextLength});
    return {letter.letter, letter.name, range, before.mid(before.lastIndexOf(u'\n') + 1), text.slice(range),
        after.left(after.indexOf(u'\n'))};
}

Result<bool> searchLetter(Connection &connection, const SearchStore::Found &letter,
    const QList<SearchStore::Term> &terms, qsizetype limit, SearchResult &result)
{
    const auto string = SearchStore::text(connection, letter.content);
    if (!string)
        return failed(string);
    const qsizetype wanted = limit > 0 ? limit - result.hits.size() : 0;
    if (limit > 0 && wanted == 0) {
        result.more = !SearchStore::places(*string, terms, 1).isEmpty();
        return !result.more;
    }
    const QList<TextRange> places = SearchStore::places(*string, terms, wanted);
    if (places.isEmpty())
        return true;
    const LetterText text(*string);
    for (const TextRange range : places) {
        if (limit > 0 && result.hits.size() == limit) {
            result.more = true;
            return false;
        }
        result.hits.append(hitAt(letter, text, range));
    }
    return true;
}

} // namespace

Result<SearchResult> searchLetters(
    const QString &projectPath, const QString &query, qsizetype limit, const Progress &progress)
{
    const QList<SearchStore::Term> terms = SearchStore::terms(query);
    if (terms.isEmpty())
        return failure(Error::Kind::Invalid,
            QCoreApplication::translate("Search",
                "There is no word to search for in “%1”. Type one or more words, a \"phrase\" or the beginning of a "
                "word with *.")
                .arg(query));
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    const auto letters = SearchStore::letters(**connection, terms);
    if (!letters)
        return failed(letters);
    SearchResult result;
    for (qsizetype i = 0; i < letters->size(); ++i) {
        if (progress && !progress(i, letters->size()))
            return failure(Error::Kind::Cancelled, QCoreApplication::translate("Search", "The search was cancelled."));
        const auto further = searchLetter(**connection, letters->at(i), terms, limit, result);
        if (!further)
            return failed(further);
        if (!*further)
            break;
    }
    return result;
}

} // namespace Kodeks
