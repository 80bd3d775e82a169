// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/crowdedtag.h"

#include <algorithm>

namespace Kodeks {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || static_cast<uchar>(c) >= 0x80;
}

bool isOfName(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

/// Reads tags as the parsers do, always onwards.
class Tags
{
public:
    Tags(QByteArrayView markup, Markup kind)
        : m_markup(markup)
        , m_kind(kind)
    {
    }

    [[nodiscard]] bool anyCrowded()
    {
        while ((m_at = m_markup.indexOf('<', m_at)) >= 0) {
            if (startsWith("<!--"))
                skipPast("-->");
            else if (m_kind == Markup::Xml && startsWith("<![CDATA["))
                skipPast("]]>");
            else if (m_at + 1 < m_markup.size() && isLetter(m_markup.at(m_at + 1)) && readTag() > mostAttributes)
                return true;
            else
                m_at = std::min(m_at + 1, m_markup.size());
        }
        return false;
    }

private:
    [[nodiscard]] bool startsWith(QByteArrayView word) const { return m_markup.sliced(m_at).startsWith(word); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_markup.size(); }
    [[nodiscard]] char here() const { return m_markup.at(m_at); }

    void skipPast(QByteArrayView word)
    {
        const qsizetype found = m_markup.indexOf(word, m_at);
        m_at = found < 0 ? m_markup.size() : found + word.size();
    }

    template <typename Condition>
    void skipWhile(Condition condition)
    {
        while (!atEnd() && condition(here()))
            ++m_at;
    }

    /// To the tag's end; a script's or style sheet's content goes with it.
    int readTag()
    {
        const qsizetype start = ++m_at;
        skipWhile([](char c) { return !isBlank(c) && c != '>' && c != '/'; });
        const QByteArrayView name = m_markup.sliced(start, m_at - start);
        int attributes = 0;
        for (skipWhile(isBlank); !atEnd() && here() != '>' && attributes <= mostAttributes; skipWhile(isBlank)) {
            readAttribute();
            ++attributes;
        }
        if (m_kind == Markup::Html
            && (name.compare("script", Qt::CaseInsensitive) == 0 || name.compare("style", Qt::CaseInsensitive) == 0))
            skipPast("</");
        return attributes;
    }

    void readAttribute()
    {
        const auto ofWord = [](char c) { return !isBlank(c) && c != '>'; };
        if (!isLetter(here()))
            return skipWhile(ofWord); // no name: the parsers leave the word out
        skipWhile(isOfName);
        skipWhile(isBlank);
        if (atEnd() || here() != '=')
            return;
        ++m_at;
        skipWhile(isBlank);
        if (atEnd() || (here() != '"' && here() != '\''))
            return skipWhile(ofWord);
        const QByteArrayView quote = m_markup.sliced(m_at++, 1);
        skipPast(quote);
    }

    QByteArrayView m_markup;
    Markup m_kind;
    qsizetype m_at = 0;
};

} // namespace

bool hasCrowdedTag(QByteArrayView markup, Markup kind)
{
    return Tags(markup, kind).anyCrowded();
}

} // namespace Kodeks
