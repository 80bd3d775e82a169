// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/consultation/floworderstore.h"

#include "core/storage/codebookstore.h"
#include "core/storage/names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks::FlowOrderStore {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unchangedWord = "unchanged"_L1;
constexpr auto cooperationWord = "cooperation"_L1;

QJsonArray wordsOf(const QList<qint64> &keys, const Codebook &codebook)
{
    QJsonArray words;
    for (const qint64 key : keys) {
        if (key == FlowOrder::unchanged)
            words.append(unchangedWord);
        else if (key == FlowOrder::cooperation)
            words.append(cooperationWord);
        else if (const Actor *actor = codebook.actor(ActorId(key)))
            words.append(uuidWord(actor->uuid));
    }
    return words;
}

} // namespace

Result<FlowOrder> read(Connection &connection, const Codebook &codebook)
{
    const auto property = readProperty(connection, name());
    if (!property)
        return failed(property);
    QHash<QString, qint64> keys{{unchangedWord, FlowOrder::unchanged}, {cooperationWord, FlowOrder::cooperation}};
    for (const Actor &actor : codebook.actors)
        keys.insert(uuidWord(actor.uuid), actor.id.value());
    const QJsonArray sides = QJsonDocument::fromJson(property->value.toUtf8()).array();
    const auto keysOf = [&keys](const QJsonArray &words) {
        QList<qint64> found;
        for (const auto &word : words) {
            if (const qint64 key = keys.value(word.toString()); key != 0 && !found.contains(key))
                found.append(key);
        }
        return found;
    };
    return FlowOrder{keysOf(sides.at(0).toArray()), keysOf(sides.at(1).toArray())};
}

QString name()
{
    return u"flow-order"_s;
}

QString value(const FlowOrder &order, const Codebook &codebook)
{
    if (order.isEmpty())
        return {};
    const QJsonArray sides{wordsOf(order.from, codebook), wordsOf(order.to, codebook)};
    return QString::fromUtf8(QJsonDocument(sides).toJson(QJsonDocument::Compact));
}

} // namespace Kodeks::FlowOrderStore
