// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searching/searchreader.h"

#include "core/model/searchwords.h"
#include "core/query/expressionreader.h"
#include "core/query/querywords.h"

#include <QRegularExpression>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Token
{
    enum class Kind { Term, Open, Close, And, Or, Not };

    Kind kind = Kind::Term;
    QueryPlace place;
    qsizetype term = 0; ///< the number of a Term's
};

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

std::optional<Token::Kind> joiner(QStringView word)
{
    if (word == u"AND" || word == u"OG")
        return Token::Kind::And;
    if (word == u"OR" || word == u"ELLER")
        return Token::Kind::Or;
    return word == u"NOT" || word == u"IKKE" ? std::optional(Token::Kind::Not) : std::nullopt;
}

/// Cuts a search into terms and what joins them.
class Tokens
{
public:
    Tokens(const QString &query, bool withJoiners)
        : m_withJoiners(withJoiners)
    {
        static const QRegularExpression token(u"\"([^\"]*)\"?(\\*?)|([^\\s\"]+)"_s);
        for (auto it = token.globalMatch(query); it.hasNext();) {
            const auto match = it.next();
            if (match.hasCaptured(3))
                addBare(match.capturedView(3), match.capturedStart());
            else
                addTerm({wordsOf(match.captured(1).remove(QChar(0))), !match.capturedView(2).isEmpty(), false, true},
                    {match.capturedStart(), match.capturedEnd()});
        }
    }

    QList<Token> tokens;
    QList<SearchTerm> terms;

private:
    void add(Token::Kind kind, QueryPlace place) { tokens.append({kind, place, 0}); }

    void addTerm(const SearchTerm &term, QueryPlace place)
    {
        if (term.words.isEmpty())
            return;
        tokens.append({Token::Kind::Term, place, terms.size()});
        terms.append(term);
    }

    /// What stands between spaces: brackets around a word, or a word that joins.
    void addBare(QStringView text, qsizetype start)
    {
        for (; m_withJoiners && text.startsWith(u'('); text = text.sliced(1), ++start)
            add(Token::Kind::Open, {start, start + 1});
        const qsizetype closing = m_withJoiners ? closingBrackets(text) : 0;
        const QStringView word = text.chopped(closing);
        const QueryPlace place{start, start + word.size()};
        if (const auto kind = joiner(word); kind && m_withJoiners)
            add(*kind, place);
        else
            addWord(word, place);
        for (qsizetype at = place.end; at < start + text.size(); ++at)
            add(Token::Kind::Close, {at, at + 1});
    }

    /// How many brackets at the end are not the word's own.
    static qsizetype closingBrackets(QStringView text)
    {
        const qsizetype most = text.count(u')') - text.count(u'(');
        qsizetype closing = 0;
        while (closing < most && text.chopped(closing).endsWith(u')'))
            ++closing;
        return closing;
    }

    void addWord(QStringView text, QueryPlace place)
    {
        const QStringList words = wordsOf(text.toString().remove(QChar(0)));
        addTerm({words, text.endsWith(u'*'), words.size() == 1 && text.startsWith(u'*'), false}, place);
    }

    bool m_withJoiners;
};

class Reader
{
public:
    explicit Reader(const QList<Token> &tokens)
        : m_tokens(tokens)
    {
    }

    /// Nothing where there is no term.
    QueryResult<std::optional<SearchNeed>> read()
    {
        auto all = readAny();
        while (all && m_at < m_tokens.size()) { // what stands behind a bracket that nothing opens
            ++m_at;
            const auto more = readAny();
            if (!more)
                return more;
            all = joined(SearchNeed::Kind::All, {*all, *more});
        }
        return all;
    }

private:
    using Kind = Token::Kind;
    using Need = std::optional<SearchNeed>;

    static Need joined(SearchNeed::Kind kind, const QList<Need> &parts)
    {
        SearchNeed whole{.kind = kind};
        for (const Need &part : parts) {
            if (part && part->kind == kind)
                whole.parts += part->parts;
            else if (part)
                whole.parts.append(*part);
        }
        return whole.parts.isEmpty() ? Need() : whole.parts.size() == 1 ? Need(whole.parts.constFirst()) : Need(whole);
    }

    bool take(Kind kind)
    {
        const bool isNext = m_at < m_tokens.size() && m_tokens.at(m_at).kind == kind;
        m_at += isNext ? 1 : 0;
        return isNext;
    }

    QueryResult<Need> readAny()
    {
        QList<Need> parts;
        do {
            auto part = readAll();
            if (!part)
                return part;
            parts.append(*part);
        } while (take(Kind::Or));
        return joined(SearchNeed::Kind::Any, parts);
    }

    QueryResult<Need> readAll()
    {
        QList<Need> wanted;
        QList<Need> unwanted;
        std::optional<QueryPlace> place;
        while (m_at < m_tokens.size() && m_tokens.at(m_at).kind != Kind::Or && m_tokens.at(m_at).kind != Kind::Close) {
            const QueryPlace here = m_tokens.at(m_at).place;
            if (take(Kind::And))
                continue;
            bool isNot = false;
            while (take(Kind::Not))
                isNot = !isNot;
            auto part = readFactor();
            if (!part)
                return part;
            if (isNot && *part) {
                place = place.value_or(here);
                unwanted.append(SearchNeed{.kind = SearchNeed::Kind::Not, .parts = {**part}});
            } else {
                wanted.append(*part);
            }
        }
        const Need all = joined(SearchNeed::Kind::All, wanted);
        if (!all && place)
            return std::unexpected(QueryError{*place,
                QueryWords::tr("What must not be there leaves nothing to be shown. Put a word beside it that is to be "
                               "found: bydel NOT etat.")});
        return unwanted.isEmpty() ? all : joined(SearchNeed::Kind::All, QList<Need>{all} + unwanted);
    }

    QueryResult<Need> readFactor()
    {
        if (m_at < m_tokens.size() && m_tokens.at(m_at).kind == Kind::Term)
            return SearchNeed{.kind = SearchNeed::Kind::Term, .term = m_tokens.at(m_at++).term};
        if (!take(Kind::Open))
            return Need();
        if (++m_depth > deepestQuery)
            return std::unexpected(QueryError{m_tokens.at(m_at - 1).place,
                QueryWords::tr("There are more than %n brackets within each other.", nullptr, deepestQuery)});
        auto inner = readAny();
        --m_depth;
        (void)take(Kind::Close);
        return inner;
    }

    const QList<Token> &m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

bool joinsTerms(QStringView word)
{
    return joiner(word).has_value();
}

QueryResult<SearchQuery> readSearch(const QString &query)
{
    constexpr qsizetype longest = 1000;
    for (const bool withJoiners : {true, false}) {
        const Tokens found(query.left(longest), withJoiners);
        const auto need = Reader(found.tokens).read();
        if (!need)
            return std::unexpected(need.error());
        if (*need)
            return SearchQuery{found.terms, **need};
    }
    return SearchQuery();
}

} // namespace Kodeks
