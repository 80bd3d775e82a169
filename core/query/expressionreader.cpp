// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/expressionreader.h"

#include "core/base/nearestword.h"
#include "core/query/joiningwords.h"
#include "core/query/querytext.h"
#include "core/query/querywords.h"
#include "core/query/valuereader.h"

#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Part = Expression::Kind;
using Match = QueryValue::Match;

constexpr int mostSentences = 1'000'000;

/// One of several parts, or the part itself.
Expression joined(Part kind, const QList<Expression> &parts)
{
    if (parts.size() == 1)
        return parts.constFirst();
    Expression all{.kind = kind, .parts = parts};
    if (!parts.isEmpty())
        all.place = {parts.constFirst().place.start, parts.constLast().place.end};
    return all;
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    QueryResult<Expression> read()
    {
        m_text.skipSpace();
        if (m_text.atEnd())
            return Expression();
        auto expression = readAny();
        if (expression && !m_text.atEnd())
            return refused(m_text.position(), m_text.position() + 1,
                QueryWords::tr("“%1” cannot stand here. Words with such signs need \"quotation marks\".")
                    .arg(m_text.sign()));
        return expression;
    }

private:
    QueryResult<Expression> refused(qsizetype start, qsizetype end, const QString &message) const
    {
        return std::unexpected(QueryError{{start, end}, message});
    }

    /// The word that comes next, which stays where it is; empty if it begins a field.
    QString nextWord()
    {
        const qsizetype start = m_text.position();
        const QString word = m_text.word(u"():,");
        const bool field = m_text.sign() == u':';
        m_text.goTo(start);
        return field ? QString() : word;
    }

    bool takeWord(bool (*is)(const QString &))
    {
        if (const QString word = nextWord(); !is(word))
            return false;
        (void)m_text.word(u"():,");
        m_text.skipSpace();
        return true;
    }

    QueryResult<Expression> readAny()
    {
        QList<Expression> parts;
        do {
            auto part = readAll();
            if (!part)
                return part;
            parts.append(*part);
        } while (takeWord(isOr));
        return joined(Part::Any, parts);
    }

    QueryResult<Expression> readAll()
    {
        QList<Expression> parts;
        for (;;) {
            while (!parts.isEmpty() && takeWord(isAnd)) { }
            if (m_text.atEnd() || m_text.sign() == u')' || m_text.sign() == u',' || isOr(nextWord()))
                break;
            auto part = readFactor();
            if (!part)
                return part;
            parts.append(*part);
            m_text.skipSpace();
        }
        if (parts.isEmpty())
            return refused(m_text.position(), m_text.position(),
                QueryWords::tr("Something is missing here: a word, or a field with a value such as task:Sykehjem."));
        return joined(Part::All, parts);
    }

    QueryResult<Expression> readFactor()
    {
        const qsizetype start = m_text.position();
        if (m_depth >= deepestQuery)
            return refused(start, start + 1,
                QueryWords::tr("There are more than %n brackets within each other.", nullptr, deepestQuery));
        ++m_depth;
        auto factor = takeWord(isNot) ? readNot() : m_text.take(u"(") ? readBracket(start) : readTerm(start);
        --m_depth;
        if (factor)
            factor->place = m_text.since(start);
        return factor;
    }

    QueryResult<Expression> readNot()
    {
        auto part = readFactor();
        return part ? QueryResult<Expression>(Expression{.kind = Part::Not, .parts = {*part}}) : part;
    }

    QueryResult<Expression> readBracket(qsizetype start)
    {
        m_text.skipSpace();
        auto inner = readWithin(false);
        if (!inner)
            return inner;
        return takeBracket() ? inner : unclosed(start);
    }

    /// What stands between brackets: those of near, which end with a distance, or others.
    QueryResult<Expression> readWithin(bool near)
    {
        const bool outside = std::exchange(m_near, near);
        auto inner = readAny();
        m_near = outside;
        return inner;
    }

    bool takeBracket()
    {
        m_text.skipSpace();
        return m_text.take(u")");
    }

    QueryResult<Expression> unclosed(qsizetype start) const
    {
        if (!m_text.atEnd())
            return refused(m_text.position(), m_text.position() + 1,
                QueryWords::tr("“%1” cannot stand here; the bracket before it wants to be closed.").arg(m_text.sign()));
        return refused(start, m_text.position(), QueryWords::tr("The bracket is not closed. Put a ) where it ends."));
    }

    QueryResult<Expression> readTerm(qsizetype start)
    {
        if (m_text.sign() == u'"')
            return readWords(start);
        if (m_text.take(u"@"))
            return readAttribute(start);
        const QString word = m_text.word(u"():,");
        const auto relation = relationFromWord(word);
        if (relation && m_text.take(u"("))
            return readRelation(*relation, start);
        if (m_text.sign() == u':')
            return readField(word, start);
        m_text.goTo(start);
        return readWords(start);
    }

    /// A bare word or phrase, which is looked for in the quote.
    QueryResult<Expression> readWords(qsizetype start)
    {
        const auto value = readValue(m_text, u"():,");
        if (!value)
            return std::unexpected(value.error());
        if (value->text.isEmpty() || value->match == Match::None)
            return refused(start, std::max(m_text.position(), start + 1),
                QueryWords::tr("“%1” cannot stand here. Words with such signs need \"quotation marks\".")
                    .arg(m_text.sign().isNull() ? u"-"_s : QString(m_text.sign())));
        return Expression{.kind = Part::Field, .field = QueryField::Text, .values = {*value}};
    }

    QueryResult<Expression> readAttribute(qsizetype start)
    {
        const auto name = m_text.sign() == u'"' ? m_text.quoted() : QueryResult<QString>(m_text.word(u"():,"));
        if (!name)
            return std::unexpected(name.error());
        if (name->isEmpty() || !m_text.take(u":"))
            return refused(start, m_text.position(),
                QueryWords::tr(
                    "After @ comes the name of an attribute, a colon and a value: @\"Kind of sender\":union."));
        return withValues({.kind = Part::Field, .field = QueryField::Attribute, .attribute = *name}, start);
    }

    QueryResult<Expression> readField(const QString &word, qsizetype start)
    {
        const auto field = queryFieldFromWord(word);
        if (!field) {
            const QString nearest = nearestWord(word, queryFieldWords());
            return refused(start, m_text.position(),
                nearest.isEmpty() ? QueryWords::tr("There is no field “%1”. There are: %2.")
                                        .arg(word, queryFieldWords().join(u", "_s))
                                  : QueryWords::tr("There is no field “%1”. Did you mean “%2”?").arg(word, nearest));
        }
        m_text.take(u":");
        return withValues({.kind = Part::Field, .field = *field}, start);
    }

    QueryResult<Expression> withValues(Expression field, qsizetype start)
    {
        do {
            m_text.skipSpace();
            const auto value = readValue(m_text, u"(),");
            if (!value)
                return std::unexpected(value.error());
            if (value->match != Match::None && value->match != Match::Beginning && value->text.isEmpty())
                return refused(start, std::max(m_text.position(), start + 1),
                    QueryWords::tr("A value is missing after the colon; a hyphen stands for none."));
            field.values.append(*value);
        } while (!distanceFollows() && m_text.take(u","));
        return field;
    }

    QueryResult<Expression> readRelation(Part kind, qsizetype start)
    {
        m_text.skipSpace();
        auto inner = readWithin(kind == Part::Near);
        if (!inner)
            return inner;
        Expression relation{.kind = kind, .parts = {*inner}};
        if (kind == Part::Near) {
            const auto sentences = readSentences(start);
            if (!sentences)
                return std::unexpected(sentences.error());
            relation.sentences = *sentences;
        }
        return takeBracket() ? QueryResult<Expression>(relation) : unclosed(start);
    }

    /// ", 2 sentences": how many; nothing where something else stands.
    std::optional<int> takeDistance()
    {
        m_text.skipSpace();
        if (!m_text.take(u","))
            return {};
        m_text.skipSpace();
        bool isNumber = false;
        const int number = m_text.word(u"():,").toInt(&isNumber);
        m_text.skipSpace();
        const QString unit = m_text.word(u"():,");
        const bool isUnit = unit.isEmpty() || isOneOf(unit, {u"sentence", u"sentences", u"setning", u"setninger"});
        return isNumber && isUnit && number >= 0 && number <= mostSentences ? std::optional(number) : std::nullopt;
    }

    /// Whether the comma that comes is the one before near's distance, and not another value.
    bool distanceFollows()
    {
        if (!m_near)
            return false;
        const qsizetype here = m_text.position();
        const bool follows = takeDistance() && takeBracket();
        m_text.goTo(here);
        return follows;
    }

    QueryResult<int> readSentences(qsizetype start)
    {
        const auto distance = takeDistance();
        if (!distance)
            return std::unexpected(QueryError{m_text.since(start),
                QueryWords::tr("near wants what is to be near and how near: near(task:Sykehjem, 2 sentences).")});
        return *distance;
    }

    QueryText m_text;
    bool m_near = false;
    int m_depth = 0;
};

} // namespace

QueryResult<Expression> readExpression(const QString &text)
{
    if (text.size() > longestQuery)
        return std::unexpected(QueryError{
            {longestQuery, text.size()}, QueryWords::tr("The query is longer than %n signs.", nullptr, longestQuery)});
    return Reader(text).read();
}

} // namespace Kodeks
