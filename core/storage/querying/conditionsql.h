// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/condition.h"

#include <QStringList>
#include <string>

namespace Kodeks {

/// The key of the question that a passage answers, the last one its letter asks before it, or null; `passage` is the
/// alias of a row.
[[nodiscard]] std::string questionSql(const std::string &passage);

/// A condition as SQL over `passage AS p0`: every part of it is 0 or 1, never null.
class ConditionSql
{
public:
    explicit ConditionSql(const Condition &condition);

    [[nodiscard]] const std::string &sql() const { return m_sql; }
    /// What is bound, from ?1 on: JSON arrays of keys and times.
    [[nodiscard]] const QStringList &bound() const { return m_bound; }
    /// What `kodeks_holds(N, text)` looks for, by its N.
    [[nodiscard]] const QList<QList<TextPattern>> &patterns() const { return m_patterns; }

private:
    [[nodiscard]] std::string of(const Condition &condition, int depth);
    [[nodiscard]] std::string joined(const Condition &condition, int depth);
    [[nodiscard]] std::string column(const Condition &condition, const std::string &name);
    [[nodiscard]] std::string argument(const Condition &condition, const std::string &passage);
    [[nodiscard]] std::string question(const Condition &condition, const std::string &passage);
    [[nodiscard]] std::string text(const Condition &condition, const std::string &name);
    [[nodiscard]] std::string time(const Condition &condition, const std::string &name);
    [[nodiscard]] std::string overlapping(const Condition &condition, int depth);
    [[nodiscard]] std::string inSameLetter(const Condition &condition, int depth);
    [[nodiscard]] std::string among(const QSet<qint64> &keys);
    [[nodiscard]] std::string bind(const QString &value);

    QStringList m_bound;
    QList<QList<TextPattern>> m_patterns;
    std::string m_sql;
};

} // namespace Kodeks
