// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rounds/roundstore.h"

#include "core/model/words.h"
#include "core/storage/codebookstore.h"
#include "core/storage/letterstore.h"
#include "core/storage/names.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kodeks::RoundStore {

using namespace Qt::StringLiterals;

namespace {

const QString &roundPrefix()
{
    static const QString prefix = u"round/"_s;
    return prefix;
}

QJsonArray uuidArray(const QList<QUuid> &uuids)
{
    QJsonArray array;
    for (const QUuid &uuid : uuids)
        array.append(uuidWord(uuid));
    return array;
}

QList<QUuid> uuidsIn(const QJsonValue &array)
{
    QList<QUuid> uuids;
    for (const QJsonValue &each : array.toArray())
        uuids.append(QUuid::fromString(each.toString()));
    return uuids;
}

QJsonObject trainingObject(const Training &training)
{
    QJsonArray places;
    for (const TrainingPlace &place : training.places)
        places.append(
            QJsonArray{uuidWord(place.letter), place.range.start, place.range.end, uuidArray(place.passages)});
    return {{u"source"_s, uuidWord(training.source)}, {u"query"_s, training.query}, {u"per_code"_s, training.perCode},
        {u"seed"_s, QString::number(training.seed)}, {u"places"_s, places}};
}

Training trainingFrom(const QJsonObject &object)
{
    Training training{QUuid::fromString(object.value("source"_L1).toString()), object.value("query"_L1).toString(),
        object.value("per_code"_L1).toInteger(), object.value("seed"_L1).toString().toULongLong(), {}};
    for (const QJsonValue &each : object.value("places"_L1).toArray()) {
        const QJsonArray place = each.toArray();
        const TextRange range{place.at(1).toInteger(-1), place.at(2).toInteger(-1)};
        if (range.start >= 0 && !range.isEmpty())
            training.places.append({QUuid::fromString(place.at(0).toString()), range, uuidsIn(place.at(3))});
    }
    return training;
}

} // namespace

QString name(const QUuid &coder)
{
    return roundPrefix() + uuidWord(coder);
}

QString value(const Round &round)
{
    const auto time = [](const QDateTime &at) { return at.isValid() ? timeWord(at) : QString(); };
    QJsonObject object{{u"of"_s, uuidWord(round.of)}, {u"number"_s, round.number}, {u"begun"_s, time(round.begun)},
        {u"ended"_s, time(round.ended)}, {u"letters"_s, uuidArray(round.letters)}};
    if (round.training)
        object.insert(u"training"_s, trainingObject(*round.training));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Round> roundFrom(const QString &name, const QString &value)
{
    const QJsonObject object = QJsonDocument::fromJson(value.toUtf8()).object();
    Round round{.coder = QUuid::fromString(name.sliced(std::min(name.size(), roundPrefix().size()))),
        .of = QUuid::fromString(object.value("of"_L1).toString()),
        .number = object.value("number"_L1).toInt(2),
        .letters = uuidsIn(object.value("letters"_L1)),
        .begun = timeFromWord(object.value("begun"_L1).toString()),
        .ended = timeFromWord(object.value("ended"_L1).toString())};
    if (!isRecord(name) || round.coder.isNull() || round.of.isNull())
        return {};
    if (object.contains("training"_L1))
        round.training = trainingFrom(object.value("training"_L1).toObject());
    return round;
}

bool isRecord(const QString &name)
{
    return name.startsWith(roundPrefix());
}

Result<QList<Round>> read(Connection &connection)
{
    return guarded(connection, [&]() -> Result<QList<Round>> {
        QList<Round> rounds;
        Statement row(connection, "SELECT name, value FROM property WHERE name GLOB ? AND value <> ''");
        row.bind(QString(roundPrefix() + u'*'));
        while (row.next()) {
            if (auto round = roundFrom(row.text(0), row.text(1)))
                rounds.append(*std::move(round));
        }
        std::ranges::sort(rounds, {}, [](const Round &round) { return std::pair(round.begun, round.coder); });
        return rounds;
    });
}

Result<Sight> sight(Connection &connection, std::optional<CoderId> viewer)
{
    Sight sight;
    if (!viewer)
        return sight;
    const auto settings = readSettings(connection);
    if (!settings)
        return failed(settings);
    const auto coders = readCoders(connection);
    if (!coders)
        return failed(coders);
    const auto rounds = read(connection);
    if (!rounds)
        return failed(rounds);
    sight.hidden = Rounds::hiddenFrom(*viewer, *coders, *rounds);
    if (!settings->blind && sight.hidden.isEmpty())
        return sight;
    sight.viewer = viewer;
    sight.blind = settings->blind;
    if (!sight.blind)
        return sight;
    const auto done = LetterStore::done(connection);
    if (!done)
        return failed(done);
    for (const auto &[letter, coder] : *done) {
        if (coder == *viewer)
            sight.done.insert(letter);
    }
    return sight;
}

} // namespace Kodeks::RoundStore
