// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/answers.h"
#include "core/analysis/positions.h"
#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"
#include "ui/models/conclude/campgrids.h"
#include "ui/models/conclude/countedmatrix.h"
#include "ui/models/conclude/directionsigns.h"
#include "ui/models/conclude/gridmodel.h"
#include "ui/models/conclude/positiongrids.h"
#include "ui/models/words/heatrole.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

AnalysedStatements readOf(const ToldStudy &told)
{
    return {{}, told.study(), told.statements()};
}

QString cellText(const Grid &grid, const QString &row, const QString &column)
{
    const Cell cell{qint32(grid.rowNames.indexOf(row)), qint32(grid.columnNames.indexOf(column))};
    return grid.cells.contains(cell) ? grid.cells.value(cell).text : grid.emptyText;
}

/// By the definition, statement by statement.
Answer triedAnswer(const ToldStudy &told, const QString &sender, QuestionId question)
{
    Answer answer = Answer::Silent;
    for (const CodedStatement &each : told.statements()) {
        if (told.senderOf(each.letter).toUpper() != sender.toUpper())
            continue;
        const bool isAskedOf = each.task.isValid() && std::ranges::any_of(told.statements(), [&](const auto &other) {
            return other.question == question && other.task == each.task;
        });
        if (each.question == question)
            answer = Answer::Answered;
        else if (isAskedOf)
            answer = std::max(answer, Answer::Elsewhere);
        else if (!each.question.isValid())
            answer = std::max(answer, Answer::General);
    }
    return answer;
}

} // namespace

class TestPositionGrids : public QObject
{
    Q_OBJECT

private slots:
    void directionsAreToldInFewCharacters();
    void conflictsAreMarkedByASign();
    void totalsCountSendersAndTasks();
    void lettersWithoutASenderAreCalledAsTheWindowCallsThem();
    void answersAreWhatTheirDefinitionSays();
    void sendersWhoseLettersDoNotCountAreNotSilent();
    void everyPositionLeadsToItsPassages();
    void aGridIsAMapOfTints();
};

void TestPositionGrids::directionsAreToldInFewCharacters()
{
    const ToldStudy told;
    const auto signs = directionSigns(told.study().codebook);
    QCOMPARE(signs.value(told.direction(u"ad"_s)), u"a→d"_s);
    QCOMPARE(signs.value(told.direction(u"cd"_s)), u"c→d"_s);
    QCOMPARE(signs.value(told.direction(u"un"_s)), u"="_s);
    QCOMPARE(signs.value(told.direction(u"co"_s)), u"+"_s);
    QCOMPARE(signs.value(told.direction(u"uc"_s)), u"?"_s);
    Codebook codebook;
    codebook.actors
        = {{ActorId(1), {}, u"etat"_s, {}, {}}, {ActorId(2), {}, u"Enhet"_s, {}, {}}, {ActorId(3), {}, u"e"_s, {}, {}}};
    Direction direction{DirectionId(1), {}, Direction::Kind::Transfer, ActorId(1), ActorId(2)};
    codebook.directions = {direction, {DirectionId(2), {}, Direction::Kind::Transfer, ActorId(3), ActorId(1)}};
    QCOMPARE(directionSigns(codebook).value(DirectionId(1)), u"et→En"_s);
    QCOMPARE(directionSigns(codebook).value(DirectionId(2)), u"e→et"_s);
    QCOMPARE(signLegend(codebook, {DirectionId(1)}), u"et→En\u00A0etat → Enhet"_s);
}

void TestPositionGrids::conflictsAreMarkedByASign()
{
    ToldStudy told;
    told.says(u"a Ann 0-5 Homes ad"_s);
    told.says(u"a Ann 6-9 Homes un"_s);
    told.says(u"a Ann 6-9 Meals ad"_s);
    told.says(u"a Ann 6-9 Meals co"_s);
    const PositionGrid found = positionGrid(readOf(told));
    QCOMPARE(cellText(found.grid, u"a"_s, u"Homes"_s), u"≠ a→d ="_s);
    QCOMPARE(cellText(found.grid, u"a"_s, u"Meals"_s), u"a→d +"_s);
    QCOMPARE(found.conflicts, 1);
    QVERIFY(found.grid.cells.value({1, 1}).framed);
    QVERIFY(found.grid.cells.value({1, 1}).sentence.endsWith(u"these cannot both be"_s));
}

void TestPositionGrids::totalsCountSendersAndTasks()
{
    ToldStudy told;
    told.letter(u"a"_s, u"City"_s);
    told.letter(u"b"_s, u"CITY"_s);
    told.says(u"a Ann 0-5 Homes ad"_s);
    told.says(u"b Ann 0-5 Homes ad"_s);
    told.says(u"b Ann 0-5 Meals ad"_s);
    told.says(u"c Ann 0-5 Meals un"_s);
    told.says(u"c Ann 0-5 - un"_s);
    const Grid grid = positionGrid(readOf(told)).grid;
    QCOMPARE(grid.rowNames, (QStringList{u"All"_s, u"c"_s, u"City"_s}));
    QCOMPARE(cellText(grid, u"All"_s, u"All"_s), u"2"_s);
    QCOMPARE(cellText(grid, u"City"_s, u"All"_s), u"2"_s);
    QCOMPARE(cellText(grid, u"All"_s, u"Meals"_s), u"2"_s);
    QCOMPARE(cellText(grid, u"All"_s, u"Homes"_s), u"1"_s);
}

void TestPositionGrids::lettersWithoutASenderAreCalledAsTheWindowCallsThem()
{
    ToldStudy told;
    told.letter(u"a.txt"_s, u"City"_s);
    told.letter(u"b.txt"_s);
    told.says(u"a.txt Ann 0-5 Homes ad"_s);
    told.says(u"b.txt Ann 0-5 Homes ad"_s);
    const AnalysedStatements read = readOf(told);
    const PositionGrid found = positionGrid(read);
    QCOMPARE(found.grid.rowNames, (QStringList{u"All"_s, u"b"_s, u"City"_s}));
    QCOMPARE(found.senders, (QStringList{u"b.txt"_s, u"City"_s}));
    QCOMPARE(answerGrid(read).grid.rowNames, found.grid.rowNames);
    QCOMPARE(statementsOfPosition(read, found.senders.constFirst(), found.tasks.constFirst()).size(), 1);
    const CooccurrenceQuestion question{{Dimension::Kind::Sender}, {Dimension::Kind::Task}};
    QCOMPARE(countedMatrix(read.study, read.statements, question).rowNames, (QStringList{u"b"_s, u"City"_s}));
    const CampGrid camps = campGrid(read, NetworkMode::Subtract, Normalisation::None);
    QVERIFY(std::ranges::any_of(camps.grid.rowNames, [](const QString &name) { return name.endsWith(u" b"_s); }));
    QVERIFY(camps.senders.contains(u"b.txt"_s));
}

void TestPositionGrids::answersAreWhatTheirDefinitionSays()
{
    const QHash<Answer, QString> signs{
        {Answer::Silent, u"–"_s}, {Answer::General, u"○"_s}, {Answer::Elsewhere, u"◐"_s}, {Answer::Answered, u"●"_s}};
    for (int round = 0; round < rounds(40); ++round) {
        const ToldStudy told = ToldStudy::random(quint32(round + 900));
        const Grid grid = answerGrid(readOf(told)).grid;
        QCOMPARE(grid.rowNames.size(), told.study().senders.names().size() + 1);
        for (const QString &sender : told.study().senders.names()) {
            for (const auto &[question, text] : told.study().questions)
                QCOMPARE(cellText(grid, sender, text), signs.value(triedAnswer(told, sender, question)));
        }
    }
}

void TestPositionGrids::sendersWhoseLettersDoNotCountAreNotSilent()
{
    ToldStudy told;
    told.letter(u"a.txt"_s, u"City"_s);
    told.letter(u"b.txt"_s, u"Farm"_s);
    told.letter(u"c.txt"_s, u"Museum"_s);
    told.says(u"c.txt Ann 0-5 Homes ad - 1"_s);
    AnalysedStatements read = readOf(told);
    QCOMPARE(answerGrid(read).silent, 2 * 2 + 1);
    const LetterId farm = read.study.letters.at(1).id;
    read.study.consultation.standings.insert(farm, {farm, LetterStanding::Kind::Appendix, false});
    const AnswerGrid found = answerGrid(read);
    QCOMPARE(found.grid.rowNames, (QStringList{u"All"_s, u"City"_s, u"Museum"_s}));
    QCOMPARE(found.senders, (QList<qsizetype>{0, 2}));
    QCOMPARE(found.silent, 2 + 1);
    QCOMPARE(cellText(found.grid, u"Museum"_s, told.study().questions.constFirst().second), u"●"_s);
}

void TestPositionGrids::everyPositionLeadsToItsPassages()
{
    for (int round = 0; round < rounds(20); ++round) {
        const ToldStudy told = ToldStudy::random(quint32(round + 300));
        const AnalysedStatements read = readOf(told);
        for (const Position &position : positionsOf(read.study, read.statements)) {
            qsizetype passages = 0;
            for (const Position::Taken &taken : position.directions)
                passages += taken.passages;
            const QString sender = read.study.senders.names().at(position.sender);
            QCOMPARE(statementsOfPosition(read, sender, position.task).size(), passages);
        }
    }
}

void TestPositionGrids::aGridIsAMapOfTints()
{
    GridModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Grid grid{{u"All"_s, u"a"_s}, {u"All"_s, u"x"_s, u"y"_s}, {}, u"nothing"_s};
    grid.cells.insert({1, 1}, {u"!"_s, u"something"_s, 0.5, true, {}});
    grid.margins = 1;
    grid.columnEdges = {2};
    model.setGrid(grid);
    QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"a · x: something"_s);
    QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(), u"a · y: nothing"_s);
    QVERIFY(model.index(0, 1).data(HeatRole::Margin).toBool());
    QVERIFY(!model.index(1, 1).data(HeatRole::Margin).toBool());
    QVERIFY(model.headerData(2, Qt::Horizontal, HeatRole::Edge).toBool());
    QVERIFY(!model.headerData(1, Qt::Horizontal, HeatRole::Edge).toBool());
}

KODEKS_TEST(TestPositionGrids)
#include "tst_positiongrids.moc"
