// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/ownabbreviations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 24;
constexpr qsizetype most = 1000;

QStringList wordsOf(const QJsonValue &value)
{
    QString list;
    for (const QJsonValue &word : value.toArray())
        list += word.toString() + u' ';
    return abbreviationWords(list);
}

} // namespace

QStringList abbreviationWords(const QString &list)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList words;
    for (QString word : list.normalized(QString::NormalizationForm_C).toLower().split(between, Qt::SkipEmptyParts)) {
        while (word.endsWith(u'.'))
            word.chop(1);
        const bool says = std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); });
        if (says && word.size() <= longest && words.size() < most)
            words.append(word);
    }
    words.sort();
    words.removeDuplicates();
    return words;
}

QString abbreviationList(const QStringList &words)
{
    return words.isEmpty() ? QString() : words.join(u". "_s) + u'.';
}

QString ownAbbreviationsWord(const OwnAbbreviations &own)
{
    const QJsonObject object{
        {u"added"_s, QJsonArray::fromStringList(own.added)}, {u"removed"_s, QJsonArray::fromStringList(own.removed)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

OwnAbbreviations ownAbbreviationsFromWord(const QString &word)
{
    const QJsonObject object = QJsonDocument::fromJson(word.toUtf8()).object();
    OwnAbbreviations own{wordsOf(object.value(u"added"_s)), wordsOf(object.value(u"removed"_s))};
    own.removed.removeIf([&own](const QString &each) { return own.added.contains(each); });
    return own;
}

} // namespace Kodeks
