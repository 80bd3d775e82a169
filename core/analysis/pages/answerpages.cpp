// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pages/answerpages.h"

#include "core/analysis/standpoints.h"
#include "core/base/isotime.h"

#include <QJsonArray>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using TakeAnswer = std::function<void(
    const QString &sender, const QString &question, Answer answer, Answer found, const SetAnswer *set)>;

void eachAnswer(const AnalysedStudy &study, const Answers &answers, const TakeAnswer &take)
{
    const QList<qsizetype> senders = countedSenders(study);
    for (const qsizetype sender : senders) {
        for (qsizetype question = 0; question < study.questions.size(); ++question) {
            const auto set = answers.set.constFind({sender, question});
            take(study.senders.names().at(sender), study.questions.at(question).second, answers.of(sender, question),
                answers.found.at(sender).at(question), set == answers.set.constEnd() ? nullptr : &*set);
        }
    }
}

} // namespace

QJsonObject answersJson(const AnalysedStudy &study, const Answers &answers)
{
    QJsonArray all;
    eachAnswer(study, answers,
        [&all](const QString &sender, const QString &question, Answer answer, Answer found, const SetAnswer *set) {
        QJsonObject json{{u"sender"_s, sender}, {u"question"_s, question}, {u"answer"_s, answerWord(answer)}};
        if (set) {
            json.insert(u"found"_s, answerWord(found));
            json.insert(u"set_by"_s, set->byName);
            json.insert(u"set_at"_s, isoTime(set->at));
        }
        all.append(json);
    });
    return {{u"answers"_s, all}};
}

AnalysisTable answersTable(const AnalysedStudy &study, const Answers &answers)
{
    AnalysisTable table{{u"sender"_s, u"question"_s, u"answer"_s, u"found"_s, u"set_by"_s}, {}};
    eachAnswer(study, answers,
        [&table](const QString &sender, const QString &question, Answer answer, Answer found, const SetAnswer *set) {
        table.rows.append({sender, question, answerWord(answer), answerWord(found), set ? set->byName : QString()});
    });
    return table;
}

} // namespace Kodeks
