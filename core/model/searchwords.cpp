// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/searchwords.h"

#include "core/model/seentext.h"

#include <QStringList>
#include <algorithm>
#include <array>

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

/// Of letters and digits of Latin-1 that are the same in every form of Unicode: what they are as small ones; 0 for all
/// other signs.
constexpr char16_t plainLetterOf(char16_t code)
{
    if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
        return code;
    if (code >= u'A' && code <= u'Z')
        return code + 0x20;
    if (code < 0xC0 || code > 0xFF || code == 0xD7 || code == 0xDF || code == 0xF7)
        return 0;
    return code < 0xE0 ? code + 0x20 : code;
}

constexpr std::array plainLetters = [] {
    std::array<char16_t, 0x100> letters{};
    for (size_t code = 0; code < letters.size(); ++code)
        letters.at(code) = plainLetterOf(static_cast<char16_t>(code));
    return letters;
}();

constexpr char16_t plainLetter(QChar sign)
{
    return sign.unicode() < plainLetters.size() ? plainLetters[sign.unicode()] : u'\0';
}

bool endsPlainWord(QStringView text, qsizetype at)
{
    if (at == text.size())
        return true;
    const char16_t sign = text.at(at).unicode();
    return sign < 0x80 && (sign != u'-' || (at + 1 < text.size() && plainLetter(text.at(at + 1)) != 0));
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
    while (const SearchWord *word = words.read()) {
        if (!all.isEmpty())
            all += u' ';
        all += word->word;
    }
}

} // namespace

std::optional<SearchWord> SearchWords::next()
{
    const SearchWord *found = read();
    return found == nullptr ? std::nullopt : std::optional(*found);
}

const SearchWord *SearchWords::read()
{
    while (m_at < m_text.size() && plainLetter(m_text.at(m_at)) == 0) {
        const Sign sign = signAt(m_text, m_at);
        if (beginsWord(sign.code))
            break;
        m_at += sign.size;
    }
    if (m_at == m_text.size())
        return nullptr;
    if (!readsPlainWord())
        readWord();
    return &m_found;
}

/// Nearly every word: letters that have one form only, with a sign behind them that certainly ends it.
bool SearchWords::readsPlainWord()
{
    qsizetype end = m_at;
    while (end < m_text.size() && plainLetter(m_text.at(end)) != 0)
        ++end;
    if (end == m_at || !endsPlainWord(m_text, end))
        return false;
    m_found.word.resize(end - m_at);
    std::ranges::transform(
        m_text.sliced(m_at, end - m_at), m_found.word.begin(), [](QChar c) { return plainLetter(c); });
    m_found.start = m_at;
    m_found.end = end;
    m_at = end;
    return true;
}

void SearchWords::readWord()
{
    Sign sign = signAt(m_text, m_at);
    QString word;
    m_found.start = m_at;
    m_found.end = m_at;
    while (sign.size > 0) {
        if (isOfWord(sign.code) && !isSkippedInWords(sign.code)) {
            word += m_text.sliced(m_at, sign.size);
            m_at += sign.size;
            m_found.end = m_at;
        } else if (const qsizetype next = goesOn(word); next >= 0) {
            m_at = next;
        } else {
            break;
        }
        sign = signAt(m_text, m_at);
    }
    m_found.word = folded(word);
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

IndexedWords searchText(QStringView text)
{
    IndexedWords all;
    all.words.reserve(text.size() + 1);
    SearchWords words(text);
    append(all.words, words);
    all.isReadTwice = words.hasJoined();
    if (all.isReadTwice) {
        SearchWords parted(text, SearchWords::Reading::Parted);
        append(all.words, parted);
    }
    return all;
}

} // namespace Kodeks
