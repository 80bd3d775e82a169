// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ownlists.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QStringList listed(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &word : value.toArray())
        words.append(word.toString());
    return words;
}

} // namespace

QStringList listedWords(const QString &list, const QRegularExpression &between, qsizetype longest,
    const std::function<QString(const QString &)> &wordOf)
{
    constexpr qsizetype most = 1000;
    QStringList words;
    for (const QString &each : list.normalized(QString::NormalizationForm_C).split(between, Qt::SkipEmptyParts)) {
        const QString word = wordOf(each);
        if (!word.isEmpty() && word.size() <= longest && words.size() < most)
            words.append(word);
    }
    words.sort();
    words.removeDuplicates();
    return words;
}

QString ownListsWord(const OwnLists &own)
{
    const QJsonObject object{
        {u"added"_s, QJsonArray::fromStringList(own.added)}, {u"removed"_s, QJsonArray::fromStringList(own.removed)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

OwnLists ownListsFromWord(const QString &word, const std::function<QStringList(const QStringList &)> &wordsOf)
{
    const QJsonObject object = QJsonDocument::fromJson(word.toUtf8()).object();
    OwnLists own{wordsOf(listed(object.value(u"added"_s))), wordsOf(listed(object.value(u"removed"_s)))};
    own.removed.removeIf([&own](const QString &each) { return own.added.contains(each); });
    return own;
}

} // namespace Kodeks
