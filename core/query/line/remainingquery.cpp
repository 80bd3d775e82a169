// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/line/remainingquery.h"

#include "core/query/expressionreader.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Part = Expression::Kind;

class Remaining
{
public:
    Remaining(const QString &query, const QueryVocabulary &vocabulary, const GoneThings &gone)
        : m_query(query)
        , m_vocabulary(vocabulary)
        , m_gone(gone)
    {
    }

    /// Nothing if nothing is left. `inner`: within another expression, where several parts need brackets.
    std::optional<QString> of(const Expression &expression, bool inner)
    {
        switch (expression.kind) {
        case Part::Field: return ofField(expression);
        case Part::All:
        case Part::Any: return ofParts(expression, inner);
        default: return around(expression);
        }
    }

    [[nodiscard]] const QStringList &gone() const { return m_named; }

private:
    [[nodiscard]] QString text(qsizetype start, qsizetype end) const
    {
        return m_query.sliced(start, end - start).trimmed();
    }

    std::optional<QString> ofField(const Expression &field)
    {
        QStringList values;
        for (const QueryValue &value : field.values) {
            if (isGone(field.field, value))
                m_named.append(value.text);
            else
                values.append(text(value.place.start, value.place.end));
        }
        if (values.isEmpty())
            return {};
        if (values.size() == field.values.size())
            return text(field.place.start, field.place.end);
        return text(field.place.start, field.values.constFirst().place.start) + values.join(u',');
    }

    std::optional<QString> ofParts(const Expression &expression, bool inner)
    {
        const qsizetype before = m_named.size();
        QStringList left;
        for (const Expression &part : expression.parts) {
            if (const auto remains = of(part, true))
                left.append(*remains);
        }
        if (m_named.size() == before)
            return text(expression.place.start, expression.place.end);
        if (left.isEmpty())
            return {};
        const QString all = left.join(expression.kind == Part::Any ? u" or "_s : u" "_s);
        return inner && left.size() > 1 ? u'(' + all + u')' : all;
    }

    /// What stands around one expression: not, near and their like.
    std::optional<QString> around(const Expression &expression)
    {
        const Expression &part = expression.parts.constFirst();
        const auto remains = of(part, expression.kind == Part::Not);
        if (!remains)
            return {};
        return m_query.sliced(expression.place.start, part.place.start - expression.place.start) + *remains
            + m_query.sliced(part.place.end, expression.place.end - part.place.end).trimmed();
    }

    [[nodiscard]] bool isGone(QueryField field, const QueryValue &value) const
    {
        const auto isIn = [&value](const QList<NamedThing> &things) {
            return std::ranges::any_of(things, [&value](const NamedThing &thing) { return isNamed(thing, value); });
        };
        if (value.match != QueryValue::Match::Whole && value.match != QueryValue::Match::WithBelow)
            return false;
        switch (field) {
        case QueryField::Task: return !isIn(namedTasks(m_vocabulary.codebook)) && isIn(m_gone.tasks);
        case QueryField::Direction: return !isIn(namedDirections(m_vocabulary.codebook)) && isIn(m_gone.directions);
        case QueryField::From:
        case QueryField::To: return !isIn(namedActors(m_vocabulary.codebook)) && isIn(m_gone.actors);
        case QueryField::Argument: return !isIn(namedArguments(m_vocabulary.codebook)) && isIn(m_gone.arguments);
        case QueryField::Coder: return !isIn(namedCoders(m_vocabulary.coders)) && isIn(m_gone.coders);
        default: return false;
        }
    }

    const QString &m_query;
    const QueryVocabulary &m_vocabulary;
    const GoneThings &m_gone;
    QStringList m_named;
};

} // namespace

QueryResult<RemainingQuery> remainingQuery(
    const QString &query, const QueryVocabulary &vocabulary, const GoneThings &gone)
{
    const auto expression = readExpression(query);
    if (!expression)
        return std::unexpected(expression.error());
    Remaining remaining(query, vocabulary, gone);
    RemainingQuery result{remaining.of(*expression, false).value_or(QString()), remaining.gone()};
    result.gone.removeDuplicates();
    return result;
}

} // namespace Kodeks
