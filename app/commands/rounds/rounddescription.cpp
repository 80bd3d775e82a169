// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/rounds/rounddescription.h"

#include "app/console/consoletext.h"
#include "core/base/isotime.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const Coder *coderOf(const Project &project, const QUuid &uuid)
{
    const auto &coders = project.coders();
    const auto found = std::ranges::find(coders, uuid, &Coder::uuid);
    return found == coders.end() ? nullptr : &*found;
}

QString nameOf(const Project &project, const QUuid &uuid)
{
    const Coder *coder = coderOf(project, uuid);
    return coder ? coder->name : uuid.toString(QUuid::WithoutBraces);
}

QList<const Letter *> lettersOf(const Project &project, const Round &round)
{
    QList<const Letter *> letters;
    for (const Letter &letter : project.letters()) {
        if (round.letters.contains(letter.uuid))
            letters.append(&letter);
    }
    return letters;
}

qsizetype doneOf(const Project &project, const Round &round)
{
    const Coder *coder = coderOf(project, round.coder);
    return std::ranges::count_if(lettersOf(project, round),
        [&](const Letter *letter) { return coder && project.isDone(letter->id, coder->id); });
}

} // namespace

QJsonObject roundJson(const Project &project, const Round &round)
{
    const Coder *coder = coderOf(project, round.coder);
    QJsonArray letters;
    for (const Letter *letter : lettersOf(project, round))
        letters.append(letter->name);
    QJsonObject object{{u"coder"_s, nameOf(project, round.coder)}, {u"of"_s, nameOf(project, round.of)},
        {u"number"_s, round.number}, {u"begun"_s, isoTimeWithMs(round.begun)},
        {u"ended"_s, round.isUnderWay() ? QJsonValue() : QJsonValue(isoTimeWithMs(round.ended))},
        {u"letters"_s, letters}, {u"done"_s, doneOf(project, round)},
        {u"passages"_s, coder ? project.passageCount({}, coder->id) : 0}};
    if (const auto &training = round.training)
        object.insert(u"training"_s,
            QJsonObject{{u"source"_s, nameOf(project, training->source)}, {u"query"_s, training->query},
                {u"per_code"_s, training->perCode}, {u"seed"_s, qint64(training->seed)},
                {u"places"_s, training->places.size()}});
    return object;
}

QString roundLine(const Project &project, const Round &round)
{
    const Coder *coder = coderOf(project, round.coder);
    const qsizetype letters = lettersOf(project, round).size();
    const QString what = round.training
        ? ConsoleText::tr("training on %1, places: %2")
              .arg(nameOf(project, round.training->source), QString::number(round.training->places.size()))
        : ConsoleText::tr("round %1 of %2").arg(QString::number(round.number), nameOf(project, round.of));
    const QString until = round.isUnderWay() ? ConsoleText::tr("under way") : isoTimeWithMs(round.ended);
    return QStringList{nameOf(project, round.coder), what, isoTimeWithMs(round.begun), until,
        ConsoleText::tr("letters done: %1 of %2")
            .arg(QString::number(doneOf(project, round)), QString::number(letters)),
        ConsoleText::tr("passages: %1").arg(coder ? project.passageCount({}, coder->id) : 0)}
        .join(u'\t');
}

const Round *roundNamed(const Project &project, const QString &name, bool training)
{
    const Coder *named = project.findCoder(name);
    if (!named)
        return nullptr;
    const Round *last = nullptr;
    for (const Round &round : project.rounds()) {
        if (round.training.has_value() != training)
            continue;
        if (round.coder == named->uuid)
            return &round;
        if (round.of == named->uuid && (!last || !last->isUnderWay()))
            last = &round;
    }
    return last;
}

} // namespace Kodeks
