// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/dividedwords.h"

#include <QFileInfo>
#include <QStringEncoder>
#include <algorithm>
#include <hunspell/hunspell.hxx>
#include <map>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAsked = 400; ///< a word that is none takes up to 10 ms

bool isConjunction(const QString &word)
{
    static const QSet<QString> conjunctions{
        u"og"_s, u"eller"_s, u"samt"_s, u"and"_s, u"or"_s, u"och"_s, u"til"_s, u"men"_s, u"ja"_s, u"dahje"_s};
    return conjunctions.contains(word);
}

bool isLower(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isLower() || c.isMark(); });
}

/// Upper case, figures or one letter before a hyphen: it is the writer's ("IKT-", "A-", "24-", "e-").
bool keepsHyphen(const QString &first)
{
    return first.size() < 2 || first == first.toUpper();
}

std::string encoded(const QString &word, const QString &encoding)
{
    QStringEncoder encoder(encoding.toLatin1().constData());
    const QByteArray bytes = encoder.isValid() ? QByteArray(encoder.encode(word)) : word.toLatin1();
    return bytes.toStdString();
}

std::map<QString, Hunspell> &openDictionaries()
{
    thread_local std::map<QString, Hunspell> open;
    return open;
}

Hunspell &dictionaryAt(const QString &path)
{
    auto &open = openDictionaries();
    if (const auto found = open.find(path); found != open.end())
        return found->second;
    const QByteArray name = QFile::encodeName(path);
    return open.try_emplace(path, (name + ".aff").constData(), (name + ".dic").constData()).first->second;
}

} // namespace

DividedWords::DividedWords(QSet<QString> words, QStringList dictionaries)
    : m_words(std::move(words))
    , m_dictionaries(std::move(dictionaries))
{
}

qsizetype DividedWords::readDictionaries()
{
    return static_cast<qsizetype>(openDictionaries().size());
}

void DividedWords::readInstalled()
{
    for (const QString &path : installed())
        dictionaryAt(path);
}

QStringList DividedWords::installed()
{
    QStringList found;
    for (const QString &name : {u"nb_NO"_s, u"nn_NO"_s}) {
        const QString path = u"/usr/share/hunspell/"_s + name;
        if (QFileInfo::exists(path + u".dic"_s) && QFileInfo::exists(path + u".aff"_s))
            found.append(path);
    }
    return found;
}

bool DividedWords::isWord(const QString &word)
{
    const auto told = m_told.constFind(word);
    return told != m_told.constEnd() ? *told : *m_told.insert(word, isInDictionaries(word));
}

bool DividedWords::isInDictionaries(const QString &word)
{
    for (qsizetype i = 0; i < m_dictionaries.size() && m_asked < mostAsked; ++i) {
        ++m_asked;
        Hunspell &dictionary = dictionaryAt(m_dictionaries.at(i));
        if (dictionary.spell(encoded(word, QString::fromStdString(dictionary.get_dict_encoding()))))
            return true;
    }
    return false;
}

DividedWords::Form DividedWords::byDictionary(const QString &first, const QString &second)
{
    if (m_dictionaries.isEmpty() || m_asked >= mostAsked)
        return Form::Unclear;
    if (isWord(first + second))
        return Form::Whole;
    return isWord(first) && isWord(second) ? Form::Unclear : Form::Whole;
}

bool DividedWords::isOneWord(const QString &first, const QString &second)
{
    const QString whole = first.toLower() + second.toLower();
    return m_words.contains(whole) || (isWord(whole) && (!isWord(first.toLower()) || !isWord(second.toLower())));
}

DividedWords::Form DividedWords::form(const QString &first, const QString &second)
{
    if (!second.isEmpty() && second.front().isDigit())
        return Form::Hyphened;
    if (isConjunction(second))
        return m_words.contains(first.toLower() + second) ? Form::Whole : Form::Suspended;
    const QString whole = first.toLower() + second;
    const bool without = m_words.contains(whole);
    const bool with = m_words.contains(first.toLower() + u'-' + second);
    if (without != with)
        return without ? Form::Whole : Form::Hyphened;
    if (keepsHyphen(first) || !isLower(second))
        return Form::Hyphened;
    return byDictionary(first.toLower(), second);
}

} // namespace Kodeks
