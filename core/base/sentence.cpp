// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sentence.h"

#include <QCoreApplication>
#include <QTranslator>

namespace Kodeks {

Sentence::Sentence(const QString &words)
    : m_words(words)
{
}

Sentence::Sentence(const char *context, const char *english, const QList<Sentence> &arguments)
    : m_context(context)
    , m_english(english)
    , m_arguments(arguments)
{
}

QString Sentence::text() const
{
    return said(nullptr);
}

QString Sentence::text(const QTranslator &language) const
{
    return said(&language);
}

QString Sentence::said(const QTranslator *language) const
{
    if (!m_english)
        return m_words;
    QString pattern
        = language ? language->translate(m_context, m_english) : QCoreApplication::translate(m_context, m_english);
    if (pattern.isEmpty())
        pattern = QString::fromUtf8(m_english);
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const qsizetype place = pattern.at(at) == u'%' && at + 1 < pattern.size() ? pattern.at(at + 1).digitValue() : 0;
        if (place < 1 || place > m_arguments.size()) {
            text += pattern.at(at);
            continue;
        }
        text += m_arguments.at(place - 1).said(language);
        ++at;
    }
    return text;
}

bool Sentence::isSame(const Sentence &other) const
{
    return qstrcmp(m_context, other.m_context) == 0 && qstrcmp(m_english, other.m_english) == 0
        && m_words == other.m_words && m_arguments == other.m_arguments;
}

QStringList textsOf(const QList<Sentence> &sentences)
{
    QStringList texts;
    for (const Sentence &sentence : sentences)
        texts.append(sentence.text());
    return texts;
}

} // namespace Kodeks
