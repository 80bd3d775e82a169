// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/positiongrids.h"

#include "core/analysis/cellstatements.h"
#include "core/analysis/positions.h"
#include "core/analysis/standpoints.h"
#include "core/model/codeorder.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/models/conclude/directionsigns.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct PositionsText
{
    Q_DECLARE_TR_FUNCTIONS(Positions)
};

constexpr double positionTint = 0.35;
constexpr double conflictTint = -0.45;

GridCell positionCell(const Position &position, const Codebook &codebook, const QHash<DirectionId, QString> &signs)
{
    QStringList shown;
    QStringList told;
    for (const Position::Taken &taken : position.directions) {
        shown.append(signs.value(taken.direction));
        //: A direction and how often it is said: "etat → bydel (3 passages)".
        told.append(PositionsText::tr("%1 (%2)").arg(Display::direction(codebook, *codebook.direction(taken.direction)),
            Display::unitCount(CountUnit::Passage, taken.passages)));
    }
    if (position.conflict) {
        shown.prepend(QString(conflictSign));
        told.append(PositionsText::tr("these cannot both be"));
    }
    return {shown.join(u' '), told.join(u", "_s), position.conflict ? conflictTint : positionTint, position.conflict,
        position.conflict ? QString(conflictSign) + u'…' : u"…"_s};
}

GridCell numberCell(qsizetype number, const QString &sentence)
{
    return {QLocale().toString(number), sentence, 0, false, {}};
}

/// Totals of a grid whose cells are there, and what they count.
void addMargins(Grid &grid, const QList<qsizetype> &rows, const QList<qsizetype> &columns, const QString &all,
    const std::function<QString(qsizetype)> &ofRow)
{
    for (qint32 row = 0; row < rows.size(); ++row)
        grid.cells.insert({row + 1, 0}, numberCell(rows.at(row), ofRow(rows.at(row))));
    for (qint32 column = 0; column < columns.size(); ++column)
        grid.cells.insert(
            {0, column + 1}, numberCell(columns.at(column), Display::unitCount(CountUnit::Sender, columns.at(column))));
    grid.cells.insert({0, 0}, numberCell(std::ranges::count_if(rows, [](qsizetype count) { return count > 0; }), all));
    grid.margins = 1;
}

GridCell answerCell(Answer answer)
{
    switch (answer) {
    case Answer::Silent: break;
    case Answer::General: return {u"○"_s, answerSentence(answer), 0.12, false, {}};
    case Answer::Elsewhere: return {u"◐"_s, answerSentence(answer), 0.3, false, {}};
    case Answer::Answered: return {u"●"_s, answerSentence(answer), 0.55, false, {}};
    }
    return {u"–"_s, answerSentence(answer), 0, false, {}};
}

/// One that somebody has set is framed.
GridCell answerCell(const Answers &answers, qsizetype sender, qsizetype question)
{
    GridCell cell = answerCell(answers.of(sender, question));
    const auto set = answers.set.constFind({sender, question});
    if (set == answers.set.constEnd())
        return cell;
    cell.framed = true;
    //: What a sender answers; who has said so and when; what passages say of it.
    cell.sentence = PositionsText::tr("%1, set by %2 on %3; passages alone say: %4")
                        .arg(cell.sentence, set->byName.isEmpty() ? PositionsText::tr("somebody") : set->byName,
                            QLocale().toString(set->at.toLocalTime().date(), QLocale::ShortFormat),
                            answerSentence(answers.found.at(sender).at(question)));
    return cell;
}

} // namespace

QString answerSentence(Answer answer)
{
    switch (answer) {
    case Answer::Silent: break;
    case Answer::General: return PositionsText::tr("speaks only in general");
    case Answer::Elsewhere: return PositionsText::tr("speaks elsewhere of tasks that answers to this are about");
    case Answer::Answered: return PositionsText::tr("answered");
    }
    return PositionsText::tr("silent");
}

PositionGrid positionGrid(const AnalysedStatements &read)
{
    const Codebook &codebook = read.study.codebook;
    const QList<Position> positions = positionsOf(read.study, read.statements);
    QSet<TaskId> spokenOf;
    PositionGrid found{
        {{PositionsText::tr("All")}, {PositionsText::tr("All")}, {}, PositionsText::tr("no position")}, {}, {}, 0, {}};
    for (const Position &position : positions)
        spokenOf.insert(position.task);
    QHash<TaskId, qint32> columnOf;
    for (const TaskId task : treeOrder(codebook)) {
        if (!spokenOf.contains(task))
            continue;
        columnOf.insert(task, qint32(found.tasks.size()));
        found.tasks.append(task);
        found.grid.columnNames.append(codebook.task(task)->name);
    }
    const auto signs = directionSigns(codebook);
    QList<qsizetype> ofSender;
    QList<qsizetype> ofTask(found.tasks.size());
    qsizetype sender = -1;
    for (const Position &position : positions) {
        if (std::exchange(sender, position.sender) != position.sender) {
            found.senders.append(read.study.senders.names().at(position.sender));
            found.grid.rowNames.append(Display::sender(read.study, position.sender));
            ofSender.append(0);
        }
        const qint32 column = columnOf.value(position.task);
        found.grid.cells.insert({qint32(ofSender.size()), column + 1}, positionCell(position, codebook, signs));
        ++ofSender.last();
        ++ofTask[column];
        found.conflicts += position.conflict ? 1 : 0;
        for (const Position::Taken &taken : position.directions)
            found.directions.insert(taken.direction);
    }
    addMargins(found.grid, ofSender, ofTask, Display::unitCount(CountUnit::Sender, ofSender.size()),
        [](qsizetype tasks) { return PositionsText::tr("%Ln task(s)", nullptr, int(tasks)); });
    return found;
}

AnswerGrid answerGrid(const AnalysedStatements &read)
{
    AnswerGrid found{{{PositionsText::tr("All")}, {PositionsText::tr("All")}, {}, PositionsText::tr("silent"), u"–"_s},
        countedSenders(read.study), {}};
    found.answers = answersOf(read.study, read.statements);
    Grid &grid = found.grid;
    for (const auto &[id, text] : read.study.questions)
        grid.columnNames.append(Display::oneLine(text));
    QList<qsizetype> ofSender;
    QList<qsizetype> ofQuestion(read.study.questions.size());
    for (qint32 row = 0; row < found.senders.size(); ++row) {
        const qsizetype sender = found.senders.at(row);
        grid.rowNames.append(Display::sender(read.study, sender));
        ofSender.append(0);
        for (qint32 question = 0; question < ofQuestion.size(); ++question) {
            const Answer answer = found.answers.of(sender, question);
            if (answer != Answer::Silent || found.answers.set.contains({sender, question}))
                grid.cells.insert({row + 1, question + 1}, answerCell(found.answers, sender, question));
            found.silent += answer == Answer::Silent ? 1 : 0;
            if (answer != Answer::Answered)
                continue;
            ++ofSender.last();
            ++ofQuestion[question];
        }
    }
    addMargins(grid, ofSender, ofQuestion, PositionsText::tr("senders who have answered"),
        [](qsizetype questions) { return PositionsText::tr("%Ln question(s)", nullptr, int(questions)); });
    return found;
}

QList<qsizetype> statementsOfPosition(const AnalysedStatements &read, const QString &sender, TaskId task)
{
    QList<qsizetype> places;
    const qsizetype who = sender.isEmpty() ? -1 : read.study.senders.names().indexOf(sender);
    for (size_t at = 0; at < read.statements.size(); ++at) {
        const CodedStatement &each = read.statements[at];
        if (each.direction.isValid() && each.task.isValid() && (!task.isValid() || each.task == task)
            && (sender.isEmpty() || read.study.senders.of(each.letter) == who))
            places.append(qsizetype(at));
    }
    sortByPlace(places, read.study, read.statements);
    return places;
}

QList<qsizetype> statementsOfAnswer(const AnalysedStatements &read, const QString &sender, QuestionId question)
{
    const qsizetype who = sender.isEmpty() ? -1 : read.study.senders.names().indexOf(sender);
    QSet<TaskId> askedOf;
    for (const CodedStatement &each : read.statements) {
        if (question.isValid() && each.question == question)
            askedOf.insert(each.task);
    }
    QList<qsizetype> places[3]; // under the question, of its tasks, in general
    for (size_t at = 0; at < read.statements.size(); ++at) {
        const CodedStatement &each = read.statements[at];
        if (!sender.isEmpty() && read.study.senders.of(each.letter) != who)
            continue;
        if (question.isValid() ? each.question == question : each.question.isValid())
            places[0].append(qsizetype(at));
        else if (each.task.isValid() && askedOf.contains(each.task))
            places[1].append(qsizetype(at));
        else if (!each.question.isValid())
            places[2].append(qsizetype(at));
    }
    const bool isCount = sender.isEmpty() || !question.isValid(); // a margin counts what is answered
    QList<qsizetype> &found = isCount || !places[0].isEmpty() ? places[0]
        : !places[1].isEmpty()                                ? places[1]
                                                              : places[2];
    sortByPlace(found, read.study, read.statements);
    return found;
}

} // namespace Kodeks
