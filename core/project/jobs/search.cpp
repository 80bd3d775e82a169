// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/search.h"

#include "core/model/lettertext.h"
#include "core/storage/reading.h"
#include "core/storage/searchstore.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

SearchHit hitAt(const SearchStore::Found &letter, const LetterText &text, TextRange range, qsizetype context)
{
    const QString before = text.slice({range.start - context, range.start});
    const QString after = text.slice({range.end, range.end + context});
    return {letter.letter, letter.name, range, before.mid(before.lastIndexOf(u'\n') + 1), text.slice(range),
        after.left(after.indexOf(u'\n'))};
}

Result<bool> searchLetter(Connection &connection, const SearchStore::Found &letter,
    const QList<SearchStore::Term> &terms, qsizetype limit, qsizetype context, SearchResult &result)
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
        result.hits.append(hitAt(letter, text, range, context));
    }
    return true;
}

Error cancelled()
{
    return {Error::Kind::Cancelled, SearchText::tr("The search was cancelled."), {}};
}

/// The query with stars around its words; empty if it has none that stands for itself alone.
QString widened(const QString &query, QLatin1StringView before, QLatin1StringView after)
{
    static const QRegularExpression term(u"\"[^\"]*\"?\\*?|[^\\s\"]+"_s);
    QStringList words;
    bool any = false;
    for (auto it = term.globalMatch(query); it.hasNext();) {
        const QString word = it.next().captured();
        const bool isWhole = !word.startsWith(u'"') && !word.contains(u'*') && SearchStore::terms(word).size() == 1
            && SearchStore::terms(word).constFirst().words.size() == 1;
        any = any || isWhole;
        words.append(isWhole ? before + word + after : word);
    }
    return any ? words.join(u' ') : QString();
}

} // namespace

Result<SearchResult> searchLetters(
    const QString &projectPath, const QString &query, qsizetype limit, const Progress &progress, qsizetype context)
{
    const QList<SearchStore::Term> terms = SearchStore::terms(query);
    if (terms.isEmpty())
        return failure(Error::Kind::Invalid,
            SearchText::tr(
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
            return std::unexpected(cancelled());
        const auto further = searchLetter(**connection, letters->at(i), terms, limit, context, result);
        if (!further)
            return failed(further);
        if (!*further)
            break;
    }
    return result;
}

Result<WiderSearch> searchWider(const QString &projectPath, const QString &query, const Progress &progress)
{
    WiderSearch wider{widened(query, ""_L1, "*"_L1), 0, widened(query, "*"_L1, "*"_L1), 0};
    if (wider.beginning.isEmpty())
        return wider;
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    const QList<SearchStore::Term> beginning = SearchStore::terms(wider.beginning);
    const QList<SearchStore::Term> within = SearchStore::terms(wider.within);
    const auto letters = SearchStore::letters(**connection, within);
    if (!letters)
        return failed(letters);
    for (qsizetype i = 0; i < letters->size(); ++i) {
        if (progress && !progress(i, letters->size()))
            return std::unexpected(cancelled());
        const auto text = SearchStore::text(**connection, letters->at(i).content);
        if (!text)
            return failed(text);
        wider.beginnings += SearchStore::places(*text, beginning).size();
        wider.parts += SearchStore::places(*text, within).size();
    }
    return wider;
}

} // namespace Kodeks
