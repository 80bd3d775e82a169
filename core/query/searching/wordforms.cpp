// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/searching/wordforms.h"

#include <QRegularExpression>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestBase = 2;
constexpr qsizetype longestEnding = 6;

/// Endings that forms of one word may have.
struct Pattern
{
    QSet<QString> endings;
    QString after = {}; ///< letters that may stand before them; any if empty
    bool losesE = false; ///< and with it, of two equal consonants before it, one
};

QSet<QString> endings(const QString &list)
{
    const QStringList each = list.split(u' ');
    return {each.begin(), each.end()};
}

/// Vowels of Norwegian, those with accents too.
const QString &vowels()
{
    static const QString letters = u"aeiouyæøåéèêóòôàäöü"_s;
    return letters;
}

/// In each the ending that comes first may be empty.
const QList<Pattern> &patterns()
{
    static const QList<Pattern> all{
        {endings(u" s en ens et ets a as er ers ene enes ane anes ar"_s)},               // bydel, forslag
        {endings(u"er ers eren erens ere eres erne ernes"_s)},                           // bruker
        {endings(u" men mens met mets mer mers mene menes"_s), u"m"_s},                  // hjem
        {endings(u"e es et ets en ens a er ers ene enes t te ede"_s)},                   // oppgave, tilfelle, levere
        {endings(u" r s tt dd dde"_s), vowels()},                                        // bidra, bo
        {endings(u" t e ere est este"_s)},                                               // sentral
        {endings(u"ig ige igere igst igste"_s)},                                         // viktig
        {endings(u"el elen elens elet elets ler lers lene lenes let lets"_s), {}, true}, // kapittel, regel
        {endings(u"el elt le lere lest leste"_s), {}, true},                             // enkel
        {endings(u"er eren erens eret erets re rer rene renes ret"_s), {}, true},        // senter, nummer
        {endings(u"er ert re rere rest reste"_s), {}, true},                             // sikker
        {endings(u"en et ne"_s)},                                                        // egen
    };
    return all;
}

bool isUninflected(const QString &word)
{
    static const QSet<QString> words = endings(
        u"at av bare da de deg dem den der deres det du eller ellers en enn et etter for fra før gjennom han hun her "
        "hva hvor i ikke inn innen jeg med mellom men mens mot ned nå når og om opp over på seg som så til under ut "
        "uten ved vi via"_s);
    return words.contains(word);
}

/// A word whose el or er is behind two equal consonants, with one of them: kapitel, as in kapitler.
QString undoubled(const QString &word)
{
    static const QRegularExpression doubled(u"([b-df-hj-np-tv-z])\\1(?=e[lr](?:[et]|ets?|ens?|s)?$)"_s);
    return QString(word).remove(doubled.match(word).capturedStart(), doubled.match(word).hasMatch() ? 1 : 0);
}

bool isOfOnePattern(const QString &word, const QString &other, bool losesE = false)
{
    const auto differ = std::ranges::mismatch(word, other);
    qsizetype base = differ.in1 - word.begin();
    for (; base >= shortestBase; --base) {
        const QString ending = word.sliced(base);
        const QString otherEnding = other.sliced(base);
        if (ending.size() > longestEnding || otherEnding.size() > longestEnding)
            return false;
        for (const Pattern &pattern : patterns()) {
            if ((pattern.losesE || !losesE) && (pattern.after.isEmpty() || pattern.after.contains(word.at(base - 1)))
                && pattern.endings.contains(ending) && pattern.endings.contains(otherEnding))
                return true;
        }
    }
    return false;
}

/// How a word is derived from what it has beyond its stem: "het", "els", "ig", "lov" or not at all.
QString derivation(QStringView ending)
{
    static const QRegularExpression derived(
        u"(het|els|ig|lov)(?:s|t|e|en|ens|er|ers|et|ets|ene|enes|ere|est|este|st|ste)?$"_s);
    return derived.matchView(ending).captured(1);
}

} // namespace

WordForms::WordForms(const QString &word)
    : m_word(word)
    , m_stem(m_stemmer.stem(word))
{
    if (word.size() < shortestBase || isUninflected(word))
        return;
    const qsizetype base = std::max(shortestBase, undoubled(word).size() - longestEnding);
    m_beginning = word.first(std::min(base, m_stem.size()));
}

bool WordForms::include(const QString &other) const
{
    if (other == m_word)
        return true;
    if (m_beginning.isEmpty() || isUninflected(other))
        return false;
    return isOfOnePattern(m_word, other) || isOfOnePattern(undoubled(m_word), undoubled(other), true)
        || hasStemOf(other);
}

bool WordForms::hasStemOf(const QString &other) const
{
    return m_stemmer.stem(other) == m_stem
        && derivation(QStringView(m_word).sliced(m_stem.size()))
        == derivation(QStringView(other).sliced(m_stem.size()));
}

} // namespace Kodeks
