// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/querytext.h"

#include "core/query/querywords.h"

namespace Kodeks {

void QueryText::skipSpace()
{
    while (atSpace())
        ++m_at;
}

bool QueryText::take(QStringView signs)
{
    if (!QStringView(m_text).sliced(m_at).startsWith(signs))
        return false;
    m_at += signs.size();
    return true;
}

QString QueryText::word(QStringView ends)
{
    const qsizetype start = m_at;
    while (!atEnd() && !atSpace() && sign() != u'"' && !ends.contains(sign()))
        ++m_at;
    return m_text.sliced(start, m_at - start).normalized(QString::NormalizationForm_C);
}

QueryResult<QString> QueryText::quoted()
{
    const qsizetype start = m_at;
    QString text;
    while (take(u"\"")) {
        const qsizetype end = m_text.indexOf(u'"', m_at);
        if (end < 0) {
            m_at = m_text.size();
            return std::unexpected(QueryError{{start, m_at},
                QueryWords::tr("The quotation mark is not closed. Put another \" where the words end.")});
        }
        if (!text.isEmpty() || m_at > start + 1)
            text += u'"';
        text += QStringView(m_text).sliced(m_at, end - m_at);
        m_at = end + 1;
    }
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace Kodeks
