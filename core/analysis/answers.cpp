// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/answers.h"

#include <QSet>

namespace Kodeks {

QList<QList<Answer>> answersOf(const AnalysedStudy &study, const CodedStatements &statements)
{
    QHash<QuestionId, qsizetype> questions;
    for (const auto &[id, text] : study.questions)
        questions.insert(id, questions.size());
    QHash<TaskId, QSet<qsizetype>> askedOf; // under which questions anybody speaks of a task
    for (const CodedStatement &each : statements) {
        if (each.task.isValid() && questions.contains(each.question))
            askedOf[each.task].insert(questions.value(each.question));
    }
    QList<QList<Answer>> answers(study.senders.names().size(), QList<Answer>(study.questions.size()));
    const auto raise = [&answers](qsizetype sender, qsizetype question, Answer answer) {
        answers[sender][question] = std::max(answers.at(sender).at(question), answer);
    };
    for (const CodedStatement &each : statements) {
        const qsizetype sender = study.senders.of(each.letter);
        if (sender < 0)
            continue;
        if (const auto under = questions.constFind(each.question); under != questions.constEnd())
            raise(sender, *under, Answer::Answered);
        else
            for (qsizetype question = 0; question < study.questions.size(); ++question)
                raise(sender, question, Answer::General);
        for (const qsizetype question : askedOf.value(each.task))
            raise(sender, question, Answer::Elsewhere);
    }
    return answers;
}

} // namespace Kodeks
