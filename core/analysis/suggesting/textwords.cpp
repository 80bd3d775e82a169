// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/textwords.h"

#include "core/model/searchwords.h"
#include "core/query/searching/stemmer.h"

#include <QSet>
#include <cmath>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool joinsOnly(const QString &word)
{
    static const QSet<QString> words = [] {
        const QStringList each = u"og i for av om til med på de det den en et ei som ikke ikkje å er være vere fra frå "
                                 u"ved kan ha har vil at bør skal man eller også mellom innen andre hos mer meir enn "
                                 u"dette disse desse da der under samt slik hvor kor blir bli sin sine vi oss vår våre "
                                 u"the of and to in a is that for on with be as are"_s.split(u' ');
        return QSet<QString>(each.begin(), each.end());
    }();
    return words.contains(word);
}

} // namespace

QList<TextWord> textWords(QStringView text, const Stemmer &stemmer)
{
    QList<TextWord> words;
    SearchWords reader(text);
    while (const SearchWord *read = reader.read())
        words.append({read->word, stemmer.stem(read->word), read->start, read->end, joinsOnly(read->word)});
    return words;
}

void WordRarity::addParagraph(const QList<TextWord> &words)
{
    QSet<QString> stems;
    for (const TextWord &word : words)
        stems.insert(word.stem);
    for (const QString &stem : std::as_const(stems))
        ++m_with[stem];
    ++m_paragraphs;
}

double WordRarity::of(const QString &stem) const
{
    if (m_paragraphs == 0)
        return 1;
    const auto all = double(m_paragraphs + 1);
    return std::log(all / double(m_with.value(stem) + 1)) / std::log(all);
}

} // namespace Kodeks
