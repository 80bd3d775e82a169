// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/figuretable.h"

#include "tests/support/testmain.h"
#include "ui/models/agreement/figurecells.h"

#include <QAbstractItemModelTester>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

FigureCell figure(double value)
{
    return {QString::number(value), u"explained"_s, value, true};
}

FigureCell undefinedFigure()
{
    return {u"undefined"_s, {}, {}, true};
}

FigureTable table()
{
    FigureTable made;
    made.caption = u"On sentences"_s;
    made.headers = {u"Code"_s, u"Kappa"_s};
    made.rows = {{wordCell(u"Homes"_s), figure(.5)}, {wordCell(u"Care"_s), figure(-.25)},
        {wordCell(u"Meals"_s), undefinedFigure()}, {wordCell(u"Payroll"_s), figure(.5)}};
    made.notes = notesWithoutLinks({u"Bear in mind."_s});
    return made;
}

AgreementReport report()
{
    AgreementReport made;
    made.coders = {{{}, {}, u"Ann"_s, {}}, {{}, {}, u"Bo"_s, {}}};
    return made;
}

Coefficient defined(double value)
{
    return {value, {}};
}

const FiguresOf ofTasks{u"Task"_s, u"on 210 sentences"_s};

} // namespace

/// Tables of figures and the cells they are made of.
class FigureTableTest : public QObject
{
    Q_OBJECT

private:
    static QStringList firstColumn(const FigureTableModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 0).data().toString());
        return names;
    }

private slots:
    void aTableIsCopiedWithAllThatIsSaidOfIt()
    {
        QCOMPARE(table().tabbedText(),
            u"On sentences\nCode\tKappa\nHomes\t0.5\nCare\t-0.25\nMeals\tundefined\nPayroll\t0.5\nBear in mind.\n"_s);
    }

    void sentencesSayOfLettersWhatTheWindowCallsThem()
    {
        FigureCells cells(report());
        cells.call(u"a.txt"_s, u"City"_s);
        const Coefficient none{{}, Sentence(u"Two passages overlap in “a.txt”, not in “ba.txt”."_s)};
        QVERIFY(cells.cell(u"alpha"_s, none, {}, ofTasks).explanation.endsWith(u"in “City”, not in “ba.txt”."_s));
        cells.remark(u"Task"_s, {u"Look at “a.txt”."_s});
        cells.link(u"City"_s, AgreementPlace{LetterId(3), {1, 2}});
        QCOMPARE(cells.notes().constFirst().text, u"Task: Look at “City”."_s);
        QCOMPARE(cells.notes().constFirst().links.constLast().place.letter, LetterId(3));
    }

    void aCellSaysWhatItIs()
    {
        FigureTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(table());
        const QModelIndex kappa = model.index(0, 1);
        QCOMPARE(kappa.data().toString(), u"0.5"_s);
        QCOMPARE(kappa.data(Qt::ToolTipRole).toString(), u"explained"_s);
        QCOMPARE(kappa.data(Qt::AccessibleDescriptionRole).toString(), u"explained"_s);
        QCOMPARE(kappa.data(FigureTableModel::ValueRole).toDouble(), .5);
        QVERIFY(kappa.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        QVERIFY(model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignLeft));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Kappa"_s);
        QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }

    void rowsAreSortedByWhatTheyMean_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("by words") << 0 << false << QStringList{u"Care"_s, u"Homes"_s, u"Meals"_s, u"Payroll"_s};
        QTest::newRow("by words, backwards")
            << 0 << true << QStringList{u"Payroll"_s, u"Meals"_s, u"Homes"_s, u"Care"_s};
        QTest::newRow("by figures, those that lack one first")
            << 1 << false << QStringList{u"Meals"_s, u"Care"_s, u"Homes"_s, u"Payroll"_s};
        QTest::newRow("by figures, backwards, equal ones as they were given")
            << 1 << true << QStringList{u"Homes"_s, u"Payroll"_s, u"Care"_s, u"Meals"_s};
        QTest::newRow("as they were given")
            << -1 << false << QStringList{u"Homes"_s, u"Care"_s, u"Meals"_s, u"Payroll"_s};
        QTest::newRow("by a column that is not there")
            << 9 << false << QStringList{u"Homes"_s, u"Care"_s, u"Meals"_s, u"Payroll"_s};
    }

    void rowsAreSortedByWhatTheyMean()
    {
        QFETCH(const int, column);
        QFETCH(const bool, descending);
        FigureTableModel model;
        model.setTable(table());
        model.sort(0, Qt::DescendingOrder);
        model.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        QTEST(firstColumn(model), "rows");
    }

    void anEmptyTableHasNoRowsAndCanBeSorted()
    {
        FigureTableModel model;
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        QCOMPARE(FigureTable().tabbedText(), u"\n\n"_s);
    }

    void aCountIsWrittenAsTheLanguageWritesIt()
    {
        const FigureCell cell = countCell(1234567, u"sentences"_s);
        QCOMPARE(cell.text, QLocale().toString(1234567));
        QCOMPARE(cell.sortKey.toLongLong(), 1234567);
        QVERIFY(cell.number);
        QVERIFY(!wordCell(u"Homes"_s).number);
    }

    void aFigureSaysOfWhatOverWhatAndByWhom()
    {
        FigureCells cells(report());
        const FigureCell cell = cells.cell(u"Kappa"_s, defined(.6125), {}, ofTasks);
        QCOMPARE(cell.explanation, u"Kappa of Task, on 210 sentences, by Ann, Bo"_s);
        QCOMPARE(cell.sortKey.toDouble(), .6125);
        QVERIFY(cell.number);
        QVERIFY(cells.notes().isEmpty());
    }

    void anIntervalIsShownBehindItsFigure()
    {
        FigureCells cells(report());
        ConfidenceInterval interval;
        interval.method = ConfidenceInterval::Method::Normal;
        interval.low = .5;
        interval.high = .75;
        const FigureCell cell = cells.cell(u"Kappa"_s, defined(.6), interval, ofTasks);
        QCOMPARE(cell.text, u"0.600 [0.500, 0.750]"_s);
        QVERIFY(cell.explanation.contains(u"\n95% interval 0.500 to 0.750"));
        QCOMPARE(cells.cell(u"Share"_s, defined(.6), interval, ofTasks, true).text, u"60.0% [50.0, 75.0]"_s);
    }

    void whyAFigureIsUndefinedIsToldOnce()
    {
        FigureCells cells(report());
        const Coefficient undefined{std::nullopt, u"Nobody coded “Homes”."_s};
        const FigureCell cell = cells.cell(u"Kappa"_s, undefined, {}, ofTasks);
        QCOMPARE(cell.text, u"undefined"_s);
        QVERIFY(cell.explanation.endsWith(u"\nNobody coded “Homes”."));
        QVERIFY(!cell.sortKey.isValid());
        (void)cells.cell(u"Alpha"_s, undefined, {}, ofTasks);
        const auto notes = cells.notes();
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.first().text.startsWith(u"2 figure"));
        QVERIFY(notes.first().text.endsWith(u"Nobody coded “Homes”."));
    }

    void aWordInQuotationMarksLeadsToItsPlace()
    {
        FigureCells cells(report());
        const AgreementPlace place{LetterId(1), {2, 5}};
        cells.link(u"Homes"_s, place);
        cells.link(u"Meals"_s, std::nullopt);
        cells.remark(u"Task"_s, {u"“Meals” and “Homes” are rare."_s});
        const auto notes = cells.notes();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().text, u"Task: “Meals” and “Homes” are rare."_s);
        QCOMPARE(notes.first().links, (QList<NoteLink>{{u"“Homes”"_s, place}}));
    }

    void aSentenceThatHoldsOfSeveralIsToldOnce()
    {
        FigureCells cells(report());
        const AgreementPlace place{LetterId(1), {2, 5}};
        cells.remark(u"Task"_s, {u"Few units."_s}, place);
        cells.remark(u"From"_s, {u"Few units."_s, u"Skewed."_s});
        const auto notes = cells.notes();
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.at(0).text, u"Task, From: Few units."_s);
        QCOMPARE(notes.at(0).links, (QList<NoteLink>{{u"Task"_s, place}}));
        QCOMPARE(notes.at(1).text, u"From: Skewed."_s);
    }

    void aSentenceThatHoldsOfVeryManyNamesSome()
    {
        FigureCells cells(report());
        for (int i = 1; i <= 11; ++i)
            cells.remark(u"c%1"_s.arg(i), {u"Few units."_s});
        const QString text = cells.notes().first().text;
        QVERIFY2(text.startsWith(u"c1, c2, c3, c4, c5, c6, c7, c8 and 3 more"), qPrintable(text));
        QVERIFY(!text.contains(u"c9"));
    }
};

KODEKS_TEST(FigureTableTest)
#include "tst_figuretable.moc"
