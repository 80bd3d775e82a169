// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/campgrids.h"

#include "core/analysis/cellstatements.h"
#include "core/analysis/pages/codewords.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <cmath>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct CampsText
{
    Q_DECLARE_TR_FUNCTIONS(Camps)
};

/// With as many decimals, up to two, as it has.
QString shortNumber(double number)
{
    const double rounded = std::round(number * 100) / 100;
    const int decimals = rounded == std::round(rounded) ? 0 : std::round(rounded * 10) == rounded * 10 ? 1 : 2;
    return QLocale().toString(rounded, 'f', decimals);
}

QString tieSentence(NetworkMode mode, const QString &weight)
{
    switch (mode) {
    case NetworkMode::Congruence: return CampsText::tr("agreement %1").arg(weight);
    case NetworkMode::Conflict: return CampsText::tr("conflict %1").arg(weight);
    case NetworkMode::Subtract: break;
    }
    return CampsText::tr("agreement less conflict %1").arg(weight);
}

GridCell tieCell(const std::optional<double> &weight, double largest, NetworkMode mode)
{
    if (!weight)
        return {u"?"_s, CampsText::tr("not defined, since what it is divided by is not above zero"), 0, false, {}};
    const QString text = shortNumber(*weight);
    const double tint = *weight / largest * 0.9;
    return {text, tieSentence(mode, text), mode == NetworkMode::Conflict ? -tint : tint, false, {}};
}

QSet<TaskId> tasksOf(const AnalysedStatements &read, qsizetype sender)
{
    QSet<TaskId> tasks;
    for (const CodedStatement &each : read.statements) {
        if (each.task.isValid() && each.direction.isValid() && read.study.senders.of(each.letter) == sender)
            tasks.insert(each.task);
    }
    return tasks;
}

} // namespace

QString tieWords(NetworkMode mode, double weight)
{
    return tieSentence(mode, shortNumber(weight));
}

CampGrid campGrid(const AnalysedStatements &read, NetworkMode mode, Normalisation normalisation)
{
    const Camps camps = campsAmong(read.study, read.statements);
    CampGrid found{{}, {}, camps.camps, camps.camps.isEmpty() ? 0 : camps.camps.constLast() + 1, camps.leftOut};
    QHash<qsizetype, qint32> placeOf;
    for (qint32 at = 0; at < camps.senders.size(); ++at) {
        placeOf.insert(camps.senders.at(at), at);
        found.senders.append(read.study.senders.names().at(camps.senders.at(at)));
        //: The number of a camp and one of its senders.
        found.grid.rowNames.append(CampsText::tr("%1 · %2").arg(
            QString::number(camps.camps.at(at) + 1), Display::sender(read.study, camps.senders.at(at))));
        if (at > 0 && camps.camps.at(at) != camps.camps.at(at - 1))
            found.grid.rowEdges.insert(at);
    }
    found.grid.columnNames = found.grid.rowNames;
    found.grid.columnEdges = found.grid.rowEdges;
    found.grid.emptySentence = CampsText::tr("nothing in common");
    found.network = campNetwork(read.study, read.statements, camps, mode, normalisation);
    const SenderNetwork &network = found.network;
    double largest = 0;
    for (const SenderNetwork::Tie &tie : network.ties)
        largest = std::max(largest, std::abs(tie.weight.value_or(0)));
    for (const SenderNetwork::Tie &tie : network.ties) {
        const auto one = placeOf.constFind(network.nodes.at(tie.one).sender);
        const auto other = placeOf.constFind(network.nodes.at(tie.other).sender);
        if (one == placeOf.constEnd() || other == placeOf.constEnd())
            continue;
        const GridCell cell = tieCell(tie.weight, largest, mode);
        found.grid.cells.insert({*one, *other}, cell);
        found.grid.cells.insert({*other, *one}, cell);
    }
    for (qint32 at = 0; at < found.senders.size(); ++at)
        found.grid.cells.insert({at, at}, {u"·"_s, CampsText::tr("itself"), 0, false, {}});
    return found;
}

QJsonArray campJson(const QStringList &senders, const QList<qsizetype> &campOf)
{
    QList<QJsonArray> lists;
    for (qsizetype at = 0; at < senders.size(); ++at) {
        if (campOf.at(at) == lists.size())
            lists.append(QJsonArray());
        lists.last().append(senders.at(at));
    }
    QJsonArray json;
    for (const QJsonArray &each : std::as_const(lists))
        json.append(each);
    return json;
}

DisputeGrid disputeGrid(const AnalysedStatements &read)
{
    const Codebook &codebook = read.study.codebook;
    QList<TaskDispute> found = disputes(read.study, read.statements);
    std::ranges::stable_sort(found, std::greater(), &TaskDispute::dispute);
    DisputeGrid result;
    result.grid.columnNames = {CampsText::tr("Senders"), CampsText::tr("Dispute")};
    result.grid.emptySentence = CampsText::tr("nobody");
    QHash<DirectionId, qint32> columnOf;
    for (const Direction &direction : codebook.directions) {
        const bool isTaken = std::ranges::any_of(found, [&](const TaskDispute &task) {
            return std::ranges::contains(task.shares, direction.id, &TaskDispute::Share::direction);
        });
        if (!isTaken)
            continue;
        columnOf.insert(direction.id, qint32(result.grid.columnNames.size()));
        result.directions.append(direction.id);
        result.grid.columnNames.append(Display::direction(codebook, direction));
    }
    for (const TaskDispute &task : std::as_const(found)) {
        const auto row = qint32(result.tasks.size());
        result.tasks.append(task.task);
        result.grid.rowNames.append(codebook.task(task.task)->name);
        result.grid.cells.insert({row, 0},
            {QLocale().toString(task.senders), Display::unitCount(CountUnit::Sender, task.senders), 0, false, {}});
        const QString dispute = QLocale().toString(task.dispute, 'f', 2);
        result.grid.cells.insert({row, 1}, {dispute, dispute, -task.dispute, false, {}});
        for (const TaskDispute::Share &share : task.shares) {
            const double part = share.senders / double(task.senders);
            result.grid.cells.insert({row, columnOf.value(share.direction)},
                {shortNumber(share.senders),
                    CampsText::tr("%1 of %2 senders (%3)")
                        .arg(shortNumber(share.senders), QLocale().toString(task.senders), Display::share(part)),
                    part * 0.9, false, {}});
        }
    }
    return result;
}

QJsonArray disputeJson(const AnalysedStatements &read)
{
    QJsonArray json;
    for (const TaskDispute &task : disputes(read.study, read.statements)) {
        QJsonArray directions;
        for (const TaskDispute::Share &share : task.shares)
            directions.append(QJsonObject{{u"direction_id"_s, directionIdWord(read.study.codebook, share.direction)},
                {u"senders"_s, share.senders}});
        json.append(QJsonObject{{u"task_id"_s, taskWord(read.study.codebook, task.task)}, {u"senders"_s, task.senders},
            {u"dispute"_s, task.dispute}, {u"directions"_s, directions}});
    }
    return json;
}

QList<qsizetype> statementsOfBoth(const AnalysedStatements &read, const QString &one, const QString &other)
{
    const qsizetype first = read.study.senders.names().indexOf(one);
    const qsizetype second = read.study.senders.names().indexOf(other);
    QSet<TaskId> tasks = tasksOf(read, first);
    tasks.intersect(tasksOf(read, second));
    QList<qsizetype> places;
    for (size_t at = 0; at < read.statements.size(); ++at) {
        const CodedStatement &each = read.statements[at];
        const qsizetype sender = read.study.senders.of(each.letter);
        if ((sender == first || sender == second) && each.direction.isValid() && tasks.contains(each.task))
            places.append(qsizetype(at));
    }
    sortByPlace(places, read.study, read.statements);
    const auto taskPlaces = placesById(read.study.codebook.tasks);
    std::ranges::stable_sort(
        places, {}, [&](qsizetype at) { return taskPlaces.value(read.statements[size_t(at)].task); });
    return places;
}

QList<qsizetype> statementsOfDirection(const AnalysedStatements &read, TaskId task, DirectionId direction)
{
    const Codebook &codebook = read.study.codebook;
    QList<qsizetype> places;
    for (size_t at = 0; at < read.statements.size(); ++at) {
        const CodedStatement &each = read.statements[at];
        const Direction *said = codebook.direction(each.direction);
        if (each.task == task && said && said->kind != Direction::Kind::Unclear
            && (!direction.isValid() || each.direction == direction))
            places.append(qsizetype(at));
    }
    sortByPlace(places, read.study, read.statements);
    return places;
}

} // namespace Kodeks
