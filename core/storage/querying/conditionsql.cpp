// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/querying/conditionsql.h"

#include "core/storage/names.h"

#include <algorithm>
#include <span>
#include <vector>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Asked = Condition::Kind;

std::string alias(int depth)
{
    return "p" + std::to_string(depth);
}

/// Joined so that no part stands deep within others: SQLite bounds the depth of an expression (1,000).
std::string halved(std::span<const std::string> parts, const std::string &word)
{
    if (parts.size() == 1)
        return parts.front();
    const size_t middle = parts.size() / 2;
    return "(" + halved(parts.first(middle), word) + word + halved(parts.subspan(middle), word) + ")";
}

} // namespace

std::string questionSql(const std::string &passage)
{
    return "(SELECT section.question FROM letter JOIN section ON section.content = letter.content WHERE letter.id = "
        + passage + ".letter AND section.question IS NOT NULL AND section.start <= " + passage
        + ".start ORDER BY section.start DESC LIMIT 1)";
}

ConditionSql::ConditionSql(const Condition &condition)
{
    m_sql = of(condition, 0);
}

std::string ConditionSql::of(const Condition &condition, int depth)
{
    const std::string p = alias(depth);
    switch (condition.kind) {
    case Asked::All:
    case Asked::Any: return joined(condition, depth);
    case Asked::Not: return "(NOT " + of(condition.parts.constFirst(), depth) + ")";
    case Asked::Passage: return "(" + p + ".id IN " + among(condition.keys) + ")";
    case Asked::Task: return column(condition, p + ".task");
    case Asked::Direction: return column(condition, p + ".direction");
    case Asked::Argument: return argument(condition, p);
    case Asked::Coder: return column(condition, p + ".coder");
    case Asked::Letter: return column(condition, p + ".letter");
    case Asked::Question: return question(condition, p);
    case Asked::Certainty: return column(condition, p + ".certainty");
    case Asked::Memo: return text(condition, p + ".memo");
    case Asked::Text: return text(condition, p + ".quote");
    case Asked::Created: return time(condition, p + ".created");
    case Asked::Changed: return time(condition, p + ".modified");
    case Asked::Overlaps: return overlapping(condition, depth);
    case Asked::SameLetter: return inSameLetter(condition, depth);
    case Asked::Near: break;
    }
    return "0";
}

std::string ConditionSql::joined(const Condition &condition, int depth)
{
    const bool all = condition.kind == Asked::All;
    if (condition.parts.isEmpty())
        return all ? "1" : "0";
    std::vector<std::string> parts;
    for (const Condition &part : condition.parts)
        parts.push_back(of(part, depth));
    return halved(parts, all ? " AND " : " OR ");
}

std::string ConditionSql::column(const Condition &condition, const std::string &name)
{
    const std::string is = "(" + name + " IS NOT NULL AND " + name + " IN " + among(condition.keys) + ")";
    return condition.none ? "(" + name + " IS NULL OR " + is + ")" : is;
}

std::string ConditionSql::argument(const Condition &condition, const std::string &passage)
{
    const std::string is = "(" + passage + ".id IN (SELECT passage FROM passage_argument WHERE argument IN "
        + among(condition.keys) + "))";
    return condition.none ? "(" + passage + ".id NOT IN (SELECT passage FROM passage_argument) OR " + is + ")" : is;
}

std::string ConditionSql::question(const Condition &condition, const std::string &passage)
{
    QSet<qint64> keys = condition.keys;
    if (condition.none)
        keys.insert(0);
    return "(coalesce(" + questionSql(passage) + ", 0) IN " + among(keys) + ")";
}

std::string ConditionSql::text(const Condition &condition, const std::string &name)
{
    const std::string empty = "(" + name + " = '')";
    if (condition.patterns.isEmpty())
        return condition.none ? empty : "0";
    m_patterns.append(condition.patterns);
    const std::string holds = "kodeks_holds(" + std::to_string(m_patterns.size() - 1) + ", " + name + ")";
    return condition.none ? "(" + empty + " OR " + holds + ")" : holds;
}

std::string ConditionSql::time(const Condition &condition, const std::string &name)
{
    std::string sql = "(0";
    for (const Period &period : condition.periods) {
        sql += " OR (1";
        if (period.from.isValid())
            sql += " AND " + name + " >= " + bind(timeWord(period.from));
        if (period.to.isValid())
            sql += " AND " + name + " < " + bind(timeWord(period.to));
        sql += ")";
    }
    return sql + ")";
}

std::string ConditionSql::overlapping(const Condition &condition, int depth)
{
    const std::string p = alias(depth);
    const std::string q = alias(depth + 1);
    return "EXISTS (SELECT 1 FROM passage AS " + q + " WHERE " + q + ".letter = " + p + ".letter AND " + q
        + ".coder = " + p + ".coder AND " + q + ".id <> " + p + ".id AND " + q + ".start < " + p + ".end AND " + q
        + ".end > " + p + ".start AND " + of(condition.parts.constFirst(), depth + 1) + ")";
}

/// What is asked of the other passage is found out once for the whole file. Looking through each passage's letter would
/// take time that grows with the square of the passages in a letter.
std::string ConditionSql::inSameLetter(const Condition &condition, int depth)
{
    const std::string p = alias(depth);
    const std::string q = alias(depth + 1);
    return "EXISTS (WITH those AS MATERIALIZED (SELECT letter, coder, min(id) AS first, max(id) AS last FROM passage "
           "AS "
        + q + " WHERE " + of(condition.parts.constFirst(), depth + 1)
        + " GROUP BY letter, coder) SELECT 1 FROM those WHERE those.letter = " + p + ".letter AND those.coder = " + p
        + ".coder AND (those.first <> " + p + ".id OR those.last <> " + p + ".id))";
}

std::string ConditionSql::among(const QSet<qint64> &keys)
{
    QList<qint64> sorted(keys.begin(), keys.end());
    std::ranges::sort(sorted);
    QStringList words;
    for (const qint64 key : sorted)
        words.append(QString::number(key));
    return "(SELECT value FROM json_each(" + bind(u'[' + words.join(u',') + u']') + "))";
}

std::string ConditionSql::bind(const QString &value)
{
    m_bound.append(value);
    return "?" + std::to_string(m_bound.size());
}

} // namespace Kodeks
