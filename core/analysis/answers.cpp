// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/answers.h"

#include "core/model/samename.h"

#include <QSet>

namespace Kodeks {

namespace {

QHash<std::pair<qsizetype, qsizetype>, SetAnswer> setAnswers(const AnalysedStudy &study)
{
    QHash<std::pair<qsizetype, qsizetype>, SetAnswer> set;
    if (study.consultation.answers.isEmpty())
        return set;
    QHash<QString, qsizetype> questions;
    for (const auto &[id, text] : study.questions)
        questions.insert(nameKey(text), questions.size());
    for (const SetAnswer &each : study.consultation.answers) {
        const qsizetype question = questions.value(nameKey(each.question), -1);
        const qsizetype sender = study.senders.of(each.letter);
        if (question < 0 || sender < 0 || !each.answer)
            continue;
        SetAnswer &kept = set[{sender, question}];
        if (!kept.answer || kept.at < each.at)
            kept = each;
    }
    return set;
}

} // namespace

Answers answersOf(const AnalysedStudy &study, const CodedStatements &statements)
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
    return {answers, setAnswers(study)};
}

SetAnswer answerToSet(const AnalysedStudy &study, const Answers &answers, qsizetype sender, qsizetype question)
{
    SetAnswer wanted{study.questions.at(question).second, {}, {}};
    if (const auto set = answers.set.constFind({sender, question}); set != answers.set.constEnd()) {
        wanted.letter = set->letter;
        wanted.question = set->question;
        return wanted;
    }
    QUuid first;
    for (const Letter &letter : study.letters) {
        if (study.senders.of(letter.id) != sender || (wanted.letter.isValid() && !(letter.uuid < first)))
            continue;
        wanted.letter = letter.id;
        first = letter.uuid;
    }
    return wanted;
}

} // namespace Kodeks
