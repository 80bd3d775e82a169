// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ownlists.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
