// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pages/positionpages.h"

#include "core/analysis/pages/codewords.h"
#include "core/base/isotime.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The names of letters.
class LetterWords
{
public:
    explicit LetterWords(const QList<Letter> &letters)
    {
        for (const Letter &letter : letters)
            m_names.insert(letter.id, letter.name);
    }

    [[nodiscard]] QStringList of(std::span<const LetterId> letters) const
    {
        QStringList names;
        for (const LetterId letter : letters)
            names.append(m_names.value(letter));
        return names;
    }

private:
    QHash<LetterId, QString> m_names;
};

/// Of a direction; nothing where it could not be told.
QString decidedWord(const Codebook &codebook, const PositionDecision &decision)
{
    return decision.direction.isValid() ? directionIdWord(codebook, decision.direction) : QString();
}

QJsonValue decisionJson(const Codebook &codebook, const Position &position)
{
    if (!position.decision)
        return {};
    const PositionDecision &decision = *position.decision;
    const QString direction = decidedWord(codebook, decision);
    QJsonObject json{{u"direction_id"_s, direction.isEmpty() ? QJsonValue() : QJsonValue(direction)},
        {u"note"_s, decision.note}, {u"by"_s, decision.byName}, {u"at"_s, isoTime(decision.at)}};
    if (isOutdated(position))
        json.insert(u"outdated"_s, true);
    return json;
}

/// decision_id ("none" where it could not be told), decision_note, decided_by, decided_at.
QStringList decisionCells(const Codebook &codebook, const Position &position)
{
    if (!position.decision)
        return {{}, {}, {}, {}};
    const QString direction = decidedWord(codebook, *position.decision);
    return {direction.isEmpty() ? u"none"_s : direction, position.decision->note, position.decision->byName,
        isoTime(position.decision->at)};
}

} // namespace

QJsonObject positionJson(const AnalysedStudy &study, const QList<Position> &positions)
{
    const LetterWords letters(study.letters);
    QJsonArray all;
    for (const Position &position : positions) {
        QJsonArray directions;
        for (const Position::Taken &taken : position.directions)
            directions.append(QJsonObject{{u"direction_id"_s, directionIdWord(study.codebook, taken.direction)},
                {u"direction"_s, directionName(study.codebook, taken.direction)}, {u"passages"_s, taken.passages},
                {u"letters"_s, QJsonArray::fromStringList(letters.of(taken.letters))}});
        all.append(QJsonObject{{u"sender"_s, study.senders.names().at(position.sender)},
            {u"task_id"_s, taskWord(study.codebook, position.task)},
            {u"task"_s, taskName(study.codebook, position.task)}, {u"directions"_s, directions},
            {u"conflict"_s, position.conflict}, {u"decision"_s, decisionJson(study.codebook, position)}});
    }
    return {{u"positions"_s, all}};
}

AnalysisTable positionTable(const AnalysedStudy &study, const QList<Position> &positions)
{
    const LetterWords letters(study.letters);
    AnalysisTable table{
        {u"sender"_s, u"task_id"_s, u"task"_s, u"direction_id"_s, u"direction"_s, u"passages"_s, u"letters"_s,
            u"conflict"_s, u"decision_id"_s, u"decision_note"_s, u"decided_by"_s, u"decided_at"_s},
        {}};
    for (const Position &position : positions) {
        for (const Position::Taken &taken : position.directions)
            table.rows.append(
                QStringList{study.senders.names().at(position.sender), taskWord(study.codebook, position.task),
                    taskName(study.codebook, position.task), directionIdWord(study.codebook, taken.direction),
                    directionName(study.codebook, taken.direction), QString::number(taken.passages),
                    letters.of(taken.letters).join(u';'), position.conflict ? u"true"_s : u"false"_s}
                + decisionCells(study.codebook, position));
    }
    return table;
}

QJsonArray standpointJson(const AnalysedStudy &study, const QList<TaskStandpoints> &tasks)
{
    QJsonArray all;
    for (const TaskStandpoints &task : tasks) {
        for (size_t at = 0; at < standpointCount; ++at) {
            QJsonArray names;
            for (const qsizetype sender : task.senders.at(at))
                names.append(study.senders.names().at(sender));
            if (names.isEmpty())
                continue;
            const QString proposed
                = task.proposed.isValid() ? directionIdWord(study.codebook, task.proposed) : QString();
            all.append(QJsonObject{{u"task_id"_s, taskWord(study.codebook, task.task)},
                {u"task"_s, taskName(study.codebook, task.task)},
                {u"proposed_id"_s, proposed.isEmpty() ? QJsonValue() : QJsonValue(proposed)},
                {u"standpoint"_s, standpointWord(Standpoint(at))}, {u"count"_s, names.size()}, {u"senders"_s, names}});
        }
    }
    return all;
}

AnalysisTable standpointTable(const AnalysedStudy &study, const QList<TaskStandpoints> &tasks)
{
    AnalysisTable table{{u"task_id"_s, u"task"_s, u"proposed_id"_s, u"standpoint"_s, u"count"_s, u"senders"_s}, {}};
    for (const TaskStandpoints &task : tasks) {
        for (size_t at = 0; at < standpointCount; ++at) {
            QStringList names;
            for (const qsizetype sender : task.senders.at(at))
                names.append(study.senders.names().at(sender));
            if (!names.isEmpty())
                table.rows.append({taskWord(study.codebook, task.task), taskName(study.codebook, task.task),
                    task.proposed.isValid() ? directionIdWord(study.codebook, task.proposed) : QString(),
                    standpointWord(Standpoint(at)), QString::number(names.size()), names.join(u';')});
        }
    }
    return table;
}

} // namespace Kodeks
