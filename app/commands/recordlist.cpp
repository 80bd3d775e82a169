// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/recordlist.h"

#include "core/analysis/pages/codewords.h"
#include "core/base/isotime.h"
#include "core/model/consultation/consultation.h"
#include "core/model/samename.h"
#include "core/query/senders.h"

#include <QJsonObject>

namespace Kodeks::RecordList {

using namespace Qt::StringLiterals;

namespace {

using Rows = std::function<QJsonArray(const Consultation &)>;

Result<QJsonArray> rowsOf(const Project &project, const Rows &rows)
{
    return project.consultation().transform(rows);
}

QJsonValue idOrNull(const Codebook &codebook, DirectionId direction)
{
    return direction.isValid() ? QJsonValue(directionIdWord(codebook, direction)) : QJsonValue();
}

} // namespace

Result<QJsonArray> taskProposals(const Project &project)
{
    return rowsOf(project, [&codebook = project.codebook()](const Consultation &consultation) {
        QJsonArray all;
        for (const TaskProposal &proposal : consultation.proposals)
            all.append(QJsonObject{{u"task"_s, taskWord(codebook, proposal.task)},
                {u"task_name"_s, taskName(codebook, proposal.task)},
                {u"direction"_s, directionIdWord(codebook, proposal.direction)},
                {u"direction_name"_s, directionName(codebook, proposal.direction)}});
        return all;
    });
}

Result<QJsonArray> decisions(const Project &project)
{
    return rowsOf(project, [&project](const Consultation &consultation) {
        const Senders senders(project.letters());
        QJsonArray all;
        for (const PositionDecision &decision : consultation.decisions)
            all.append(QJsonObject{{u"sender"_s, senders.names().value(senders.of(decision.letter))},
                {u"task"_s, taskWord(project.codebook(), decision.task)},
                {u"direction"_s, idOrNull(project.codebook(), decision.direction)}, {u"note"_s, decision.note},
                {u"by"_s, decision.byName}, {u"at"_s, isoTime(decision.at)}});
        return all;
    });
}

Result<QJsonArray> standing(const Project &project)
{
    return rowsOf(project, [&project](const Consultation &consultation) {
        QJsonArray all;
        for (const Letter &letter : project.letters()) {
            if (const LetterStanding standing = consultation.standing(letter.id); !standing.saysNothing())
                all.append(QJsonObject{{u"letter"_s, letter.name}, {u"standing"_s, standingWord(standing.kind)},
                    {u"counts"_s, standing.counts ? u"yes"_s : u"no"_s}});
        }
        return all;
    });
}

Result<QJsonArray> answers(const Project &project)
{
    return rowsOf(project, [&project](const Consultation &consultation) {
        const Senders senders(project.letters());
        QJsonArray all;
        for (const SetAnswer &answer : consultation.answers)
            all.append(QJsonObject{{u"sender"_s, senders.names().value(senders.of(answer.letter))},
                {u"question"_s, answer.question}, {u"answer"_s, answerWord(*answer.answer)}, {u"by"_s, answer.byName},
                {u"at"_s, isoTime(answer.at)}});
        return all;
    });
}

Result<QJsonArray> asked(const Project &project)
{
    return rowsOf(project, [&project](const Consultation &consultation) {
        QSet<QString> answered;
        for (const Letter &letter : project.letters())
            answered.insert(nameKey(letter.fact(Fact::Sender)));
        QJsonArray all;
        for (const QString &name : consultation.asked)
            all.append(
                QJsonObject{{u"name"_s, name}, {u"answered"_s, answered.contains(nameKey(name)) ? u"yes"_s : u"no"_s}});
        return all;
    });
}

Result<QJsonArray> numberWords(const Project &project)
{
    return rowsOf(project, [](const Consultation &consultation) {
        QJsonArray all;
        for (const NumberWord &word : consultation.words.all())
            all.append(QJsonObject{{u"when"_s, word.when}, {u"nb"_s, word.nb}, {u"nn"_s, word.nn}, {u"en"_s, word.en}});
        return all;
    });
}

} // namespace Kodeks::RecordList
