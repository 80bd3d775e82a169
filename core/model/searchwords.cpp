// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/searchwords.h"

#include "core/model/seentext.h"

#include <QStringList>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Sign
{
    char32_t code = 0;
    qsizetype size = 0; ///< UTF-16 units; 0: the text has ended
};

Sign signAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return {};
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(at + 1)), 2};
    return {first.unicode(), 1};
}

bool isRaisedDigit(char32_t code)
{
    return code == 0xb9 || code == 0xb2 || code == 0xb3 || code == 0x2070 || (code >= 0x2074 && code <= 0x2079);
}

bool isOfWord(char32_t code)
{
    if (code < 0x80)
        return (code >= U'0' && code <= U'9') || (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z');
    return (QChar::isLetterOrNumber(code) && !isRaisedDigit(code)) || QChar::isMark(code)
        || QChar::category(code) == QChar::Other_PrivateUse;
}

bool beginsWord(char32_t code)
{
    return isOfWord(code) && !QChar::isMark(code) && !isSkippedInWords(code);
}

QString folded(QStringView word)
{
    if (std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }))
        return word.toString().toLower();
    const QString composed = word.toString()
                                 .normalized(QString::NormalizationForm_KC)
                                 .toCaseFolded()
                                 .normalized(QString::NormalizationForm_C);
    QString kept;
    for (qsizetype at = 0; at < composed.size();) {
        const Sign sign = signAt(composed, at);
        if (isOfWord(sign.code) && !isSkippedInWords(sign.code))
            kept += QStringView(composed).sliced(at, sign.size);
        at += sign.size;
    }
    return kept;
}

/// Whether a word joins what stands before a hyphen with what follows, as in "barne- og ungdomsvern".
bool joinsWords(QStringView text)
{
    static const QStringList words{u"og"_s, u"eller"_s, u"samt"_s, u"till"_s, u"til"_s, u"och"_s, u"and"_s, u"or"_s,
        u"to"_s, u"und"_s, u"oder"_s, u"resp"_s, u"henholdsvis"_s, u"men"_s, u"som"_s, u"både"_s};
    constexpr qsizetype longestJoiner = 12;
    const QStringView near = text.first(std::min(text.size(), longestJoiner));
    const auto end = std::ranges::find_if_not(near, [](QChar c) { return c.isLetter(); });
    return words.contains(near.first(end - near.begin()));
}

qsizetype pastSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && (text.at(at) == u' ' || text.at(at) == u'\t' || text.at(at) == QChar::Nbsp))
        ++at;
    return at;
}

/// Where a word goes on that a hyphen at `at` divides at the end of a line; -1 if it does not. `before` is what of the
/// word stands before the hyphen.
qsizetype continuation(QStringView text, qsizetype at, QStringView before)
{
    constexpr qsizetype shortest = 2;
    const QChar sign = text.at(at);
    const bool soft = sign == QChar::SoftHyphen || sign == u'¬';
    if (!soft && sign != u'-' && sign != u'\u2010')
        return -1;
    qsizetype next = pastSpaces(text, at + 1);
    if (next >= text.size() || text.at(next) != u'\n')
        return -1;
    next += next + 1 < text.size() && text.at(next + 1) == u'\f' ? 2 : 1;
    next = pastSpaces(text, next);
    if (next >= text.size() || !text.at(next).isLetter())
        return -1;
    if (soft)
        return next;
    const bool certain = before.size() >= shortest && before.back().isLower() && text.at(next).isLower();
    return certain && !joinsWords(text.sliced(next)) ? next : -1;
}

void append(QString &all, SearchWords &words)
{
    while (const auto word = words.next()) {
        if (!all.isEmpty())
            all += u' ';
        all += word->word;
    }
}

} // namespace

std::optional<SearchWord> SearchWords::next()
{
    Sign sign = signAt(m_text, m_at);
    while (sign.size > 0 && !beginsWord(sign.code)) {
        m_at += sign.size;
        sign = signAt(m_text, m_at);
    }
    if (sign.size == 0)
        return {};
    QString word;
    SearchWord found{{}, m_at, m_at};
    while (sign.size > 0) {
        if (isOfWord(sign.code) && !isSkippedInWords(sign.code)) {
            word += m_text.sliced(m_at, sign.size);
            m_at += sign.size;
            found.end = m_at;
        } else if (const qsizetype next = goesOn(word); next >= 0) {
            m_at = next;
        } else {
            break;
        }
        sign = signAt(m_text, m_at);
    }
    found.word = folded(word);
    return found;
}

qsizetype SearchWords::goesOn(QStringView word)
{
    constexpr QChar zeroWidthSpace(0x200b);
    const bool parts = m_reading == Reading::Parted;
    if (const qsizetype next = continuation(m_text, m_at, word); next >= 0) {
        const bool isSoft = m_text.at(m_at) == QChar::SoftHyphen || m_text.at(m_at) == u'¬';
        m_joined = m_joined || !isSoft;
        return isSoft || !parts ? next : -1;
    }
    qsizetype past = m_at;
    while (past < m_text.size() && isSkippedInWords(m_text.at(past).unicode()))
        ++past;
    if (past == m_at)
        return -1;
    const bool isSpace = m_text.sliced(m_at, past - m_at).contains(zeroWidthSpace);
    m_joined = m_joined || isSpace;
    return isSpace && parts ? -1 : past;
}

QString searchText(QStringView text)
{
    QString all;
    all.reserve(text.size());
    SearchWords words(text);
    append(all, words);
    if (words.hasJoined()) {
        SearchWords parted(text, SearchWords::Reading::Parted);
        append(all, parted);
    }
    return all;
}

} // namespace Kodeks
