// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/models/conclude/heattable.h"
#include "ui/models/conclude/matrixmodel.h"
#include "ui/models/words/heatrole.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const CountedMatrix> countedOf(
    const ToldStudy &told, const QString &rows, const QString &columns, CountUnit unit)
{
    return std::make_shared<const CountedMatrix>(countedMatrix(
        told.study(), told.statements(), {*dimensionOf(rows), *dimensionOf(columns), Within::Passage, unit, true}));
}

QStringList namesOf(const MatrixModel &model, Qt::Orientation names)
{
    QStringList all;
    for (int at = 0; at < (names == Qt::Vertical ? model.rowCount() : model.columnCount()); ++at)
        all.append(model.headerData(at, names, Qt::DisplayRole).toString());
    return all;
}

/// Task × direction: a name of a task or a group, "All", and the same of a direction.
qsizetype toldCount(const ToldStudy &told, const QString &task, const QString &direction, CountUnit unit)
{
    const Codebook &codebook = told.study().codebook;
    QSet<QString> units;
    for (const CodedStatement &each : told.statements()) {
        bool isTask = task == u"All";
        for (const TaskId above : codebook.pathOf(each.task))
            isTask = isTask || codebook.task(above)->name == task;
        const Direction *said = codebook.direction(each.direction);
        const bool isDirection = direction == u"All" || (said && codebook.directionName(*said) == direction);
        if (isTask && isDirection)
            units.insert(told.unit(each, unit));
    }
    return units.size();
}

ToldStudy threeLetters()
{
    ToldStudy told;
    told.says(u"a Ann 0-5 Homes ad near"_s);
    told.says(u"a Ann 6-9 Meals ad"_s);
    told.says(u"b Ann 0-5 Meals un"_s);
    told.says(u"c Ann 0-5 Payroll un"_s);
    told.says(u"c Ann 6-9 Payroll ad"_s);
    told.says(u"d Ann 6-9 Payroll ad"_s);
    return told;
}

} // namespace

class TestMatrixModel : public QObject
{
    Q_OBJECT

private slots:
    void everyCellIsWhatCountingGives();
    void totalsAreNotSums();
    void branchesCloseAndOpenInPlace();
    void rowsCanBePutInOrder_data();
    void rowsCanBePutInOrder();
    void sharesAreOfThoseWhoSpeakOfIt();
    void aCellTellsWhatItIs();
    void tintsGrowWithTheCount();
    void theTableIsWhatIsShown();
};

void TestMatrixModel::everyCellIsWhatCountingGives()
{
    for (int round = 0; round < rounds(30); ++round) {
        const ToldStudy told = ToldStudy::random(quint32(round + 500));
        QRandomGenerator chance{quint32(round)};
        const auto unit = CountUnit(round % 3);
        MatrixModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMatrix(countedOf(told, u"task"_s, u"direction"_s, unit));
        model.setOrder(MatrixOrder(chance.bounded(4)));
        for (int row = 1; row < model.rowCount(); ++row) {
            if (model.headerData(row, Qt::Vertical, HeatRole::Branch).isValid() && chance.bounded(2) == 0)
                model.toggle(row, Qt::Vertical);
        }
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString text = model.index(row, column).data().toString();
                const qsizetype count = toldCount(told, model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString(),
                    model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), unit);
                const bool isEmpty = count == 0 && row > 0 && column > 0;
                QCOMPARE(text, isEmpty ? QString() : QLocale().toString(count));
            }
        }
    }
}

void TestMatrixModel::totalsAreNotSums()
{
    MatrixModel model;
    model.setMatrix(countedOf(threeLetters(), u"task"_s, u"direction"_s, CountUnit::Letter));
    QCOMPARE(namesOf(model, Qt::Vertical), (QStringList{u"All"_s, u"Care"_s, u"Homes"_s, u"Meals"_s, u"Payroll"_s}));
    QCOMPARE(namesOf(model, Qt::Horizontal), (QStringList{u"All"_s, u"agency → district"_s, u"unchanged"_s}));
    QCOMPARE(model.index(0, 0).data().toString(), u"4"_s);
    QCOMPARE(model.index(4, 0).data().toString(), u"2"_s); // Payroll: 2 and 1
    QCOMPARE(model.index(1, 1).data().toString(), u"1"_s); // Care: Homes and Meals are one letter
    QVERIFY(model.index(1, 0).data(HeatRole::Margin).toBool());
}

void TestMatrixModel::branchesCloseAndOpenInPlace()
{
    MatrixModel model;
    model.setMatrix(countedOf(threeLetters(), u"task"_s, u"direction"_s, CountUnit::Letter));
    QCOMPARE(model.headerData(1, Qt::Vertical, HeatRole::Branch), QVariant(true));
    QVERIFY(!model.headerData(2, Qt::Vertical, HeatRole::Branch).isValid());
    QCOMPARE(model.headerData(2, Qt::Vertical, HeatRole::Depth).toInt(), 1);
    const CellPlace meals = model.place(model.index(3, 1));
    model.toggle(1, Qt::Vertical);
    QCOMPARE(namesOf(model, Qt::Vertical), (QStringList{u"All"_s, u"Care"_s, u"Payroll"_s}));
    QCOMPARE(model.indexOf(meals), model.index(1, 1)); // the cell of what it stands below
    model.toggle(1, Qt::Vertical);
    QCOMPARE(model.indexOf(meals), model.index(3, 1));
}

void TestMatrixModel::rowsCanBePutInOrder_data()
{
    QTest::addColumn<MatrixOrder>("order");
    QTest::addColumn<QString>("rows");
    QTest::newRow("codebook") << MatrixOrder::Codebook << u"All Care Homes Meals Payroll"_s;
    QTest::newRow("name") << MatrixOrder::Name << u"All Care Homes Meals Payroll"_s;
    QTest::newRow("total") << MatrixOrder::Total << u"All Payroll Care Meals Homes"_s;
    QTest::newRow("likeness") << MatrixOrder::Likeness << u"All Care Homes Meals Payroll"_s;
}

void TestMatrixModel::rowsCanBePutInOrder()
{
    QFETCH(MatrixOrder, order);
    QFETCH(QString, rows);
    ToldStudy told = threeLetters();
    told.says(u"e Ann 0-5 Payroll ad"_s);
    MatrixModel model;
    model.setMatrix(countedOf(told, u"task"_s, u"direction"_s, CountUnit::Letter));
    model.setOrder(order);
    QCOMPARE(namesOf(model, Qt::Vertical).join(u' '), rows);
}

void TestMatrixModel::sharesAreOfThoseWhoSpeakOfIt()
{
    MatrixModel model;
    model.setMatrix(countedOf(threeLetters(), u"task"_s, u"direction"_s, CountUnit::Letter));
    model.setShown(MatrixModel::Shown::RowShares);
    QCOMPARE(model.index(4, 2).data().toString(), u"50%"_s); // Payroll unchanged: 1 of 2
    QCOMPARE(model.index(4, 0).data().toString(), u"2"_s);   // of how many
    model.setShown(MatrixModel::Shown::ColumnShares);
    QCOMPARE(model.index(4, 1).data().toString(), u"67%"_s); // 2 of the 3 that want it moved so
}

void TestMatrixModel::aCellTellsWhatItIs()
{
    MatrixModel model;
    model.setMatrix(countedOf(threeLetters(), u"task"_s, u"direction"_s, CountUnit::Letter));
    const auto told = [&](int row, int column) {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString().replace(u"(s)"_s, QString());
    };
    QCOMPARE(told(4, 2), u"Payroll · unchanged: 1 letter, 50% of the row, 50% of the column"_s);
    QCOMPARE(told(2, 2), u"Homes · unchanged: 0 letter"_s);
    QCOMPARE(told(4, 0), u"Payroll: 2 letter"_s);
}

void TestMatrixModel::tintsGrowWithTheCount()
{
    MatrixModel model;
    model.setMatrix(countedOf(threeLetters(), u"task"_s, u"direction"_s, CountUnit::Letter));
    QCOMPARE(model.index(4, 1).data(HeatRole::Tint).toDouble(), 1.0);
    QVERIFY(model.index(4, 2).data(HeatRole::Tint).toDouble() < 1.0);
    QCOMPARE(model.index(2, 2).data(HeatRole::Tint).toDouble(), 0.0);
    QCOMPARE(model.index(0, 1).data(HeatRole::Tint).toDouble(), 0.0);
}

void TestMatrixModel::theTableIsWhatIsShown()
{
    MatrixModel model;
    model.setMatrix(countedOf(threeLetters(), u"task"_s, u"direction"_s, CountUnit::Letter));
    model.toggle(1, Qt::Vertical);
    QCOMPARE(tabbed(heatTable(model, u"Task"_s)),
        u"Task\tAll\tagency → district\tunchanged\nAll\t4\t3\t2\nCare\t2\t1\t1\nPayroll\t2\t2\t1\n"_s);
}

KODEKS_TEST(TestMatrixModel)
#include "tst_matrixmodel.moc"
