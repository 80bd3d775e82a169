// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/letterarrivals.h"

#include "core/model/samename.h"

#include <QRegularExpression>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

LetterSource sourceOf(const NewLetter &letter)
{
    return {letter.file, letter.folder};
}

/// What a file that is not known was called before a number told its letter apart: "svar (2).txt".
QString withoutNumber(QString name)
{
    static const QRegularExpression number(u" \\(\\d+\\)(?=\\.[^./]*$|$)"_s);
    return name.remove(number);
}

QString lastPart(const QString &folder)
{
    return letterNameKey(folder.section(u'/', -1));
}

} // namespace

LetterArrivals::LetterArrivals(const QList<Letter> &letters, const QList<PreparedLetter> &coming)
{
    QSet<QString> texts;
    for (const PreparedLetter &letter : coming) {
        texts.insert(letter.sha256);
        for (const QString &other : letter.otherTexts)
            texts.insert(other);
    }
    for (const Letter &letter : letters) {
        if (texts.contains(letter.sha256))
            add(letter.sha256, {letter.name, {letter.file, letter.folder}, false});
    }
}

void LetterArrivals::add(const QString &sha256, const There &letter)
{
    if (!m_firsts.contains(sha256))
        m_firsts.insert(sha256, letter.name);
    const QString name = letter.source.isKnown() ? letter.source.file : letter.name;
    addNamed(sha256, name, letter);
    if (const QString bare = withoutNumber(name); !letter.source.isKnown() && bare != name)
        addNamed(sha256, bare, letter);
}

void LetterArrivals::addNamed(const QString &sha256, const QString &name, const There &letter)
{
    const QStringList key{sha256, letterNameKey(name)};
    m_inFolder[key + QStringList{lastPart(letter.source.folder)}].append(letter);
    if (!m_anywhere.contains(key))
        m_anywhere.insert(key, letter.name);
}

void LetterArrivals::add(const NewLetter &letter)
{
    add(letter.sha256, {letter.name, sourceOf(letter), true});
}

QString LetterArrivals::repeated(const NewLetter &letter) const
{
    return repeated(letter.sha256, letter);
}

QString LetterArrivals::repeated(const QString &sha256, const NewLetter &letter) const
{
    const LetterSource source = sourceOf(letter);
    const QStringList key{sha256, letterNameKey(source.isKnown() ? source.file : letter.name)};
    if (source.folder.isEmpty())
        return m_anywhere.value(key);
    for (const QString &folder : {lastPart(source.folder), QString()}) {
        const auto alike = m_inFolder.constFind(key + QStringList{folder});
        if (alike == m_inFolder.constEnd())
            continue;
        const auto found = std::ranges::find_if(*alike, [&source](const There &there) {
            return there.isNew ? there.source == source : isSameFolder(there.source.folder, source.folder);
        });
        if (found != alike->constEnd())
            return found->name;
    }
    return {};
}

QString LetterArrivals::repeatedHowever(const PreparedLetter &letter) const
{
    QString there = repeated(letter);
    for (qsizetype i = 0; i < letter.otherTexts.size() && there.isEmpty(); ++i)
        there = repeated(letter.otherTexts.at(i), letter);
    return there;
}

QString LetterArrivals::sameText(const NewLetter &letter) const
{
    return m_firsts.value(letter.sha256);
}

} // namespace Kodeks
