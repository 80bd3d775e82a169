// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/expression.h"

namespace Kodeks {

/// Walks through a query, sign by sign.
class QueryText
{
public:
    explicit QueryText(QString text)
        : m_text(std::move(text))
    {
    }

    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atSpace() const { return !atEnd() && m_text.at(m_at).isSpace(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QChar sign() const { return atEnd() ? QChar() : m_text.at(m_at); }
    /// Goes past `signs` if it is next.
    bool take(QStringView signs);
    /// The word here, up to space, a quotation mark or one of `ends`; may be empty.
    [[nodiscard]] QString word(QStringView ends);
    /// The text between the quotation marks that begin here; a mark within is written twice.
    [[nodiscard]] QueryResult<QString> quoted();
    [[nodiscard]] QueryPlace since(qsizetype start) const { return {start, m_at}; }
    void goTo(qsizetype position) { m_at = position; }

private:
    QString m_text;
    qsizetype m_at = 0;
};

} // namespace Kodeks
