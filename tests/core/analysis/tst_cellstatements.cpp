// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/cellstatements.h"
#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// What a statement has of a dimension, by ids; tasks with the groups above them.
QStringList idsOf(const ToldStudy &told, const Dimension &dimension, const CodedStatement &statement)
{
    const Codebook &codebook = told.study().codebook;
    if (dimension.kind == Dimension::Kind::Task) {
        QStringList ids;
        for (const TaskId task : codebook.pathOf(statement.task))
            ids.append(told.taskId(task));
        return ids;
    }
    QStringList ids;
    const DimensionValues plain(dimension, told.study());
    for (const qint32 place : plain.of(statement))
        ids.append(plain.values().at(place).id);
    return ids;
}

bool isNear(const CodedStatement &one, const CodedStatement &other, Within within)
{
    switch (within) {
    case Within::Passage: return one.passage == other.passage;
    case Within::Letter: return one.letter == other.letter;
    case Within::Overlap: break;
    }
    return one.passage != other.passage && one.letter == other.letter && one.coder == other.coder
        && one.range.start < other.range.end && other.range.start < one.range.end;
}

/// The matrix, told plainly by trying each two statements.
struct TriedMatrix
{
    const ToldStudy &told;
    CooccurrenceQuestion question;

    [[nodiscard]] bool has(const CodedStatement &statement, bool row, const QString &id) const
    {
        return id.isEmpty() || idsOf(told, row ? question.rows : question.columns, statement).contains(id);
    }

    [[nodiscard]] bool isPair(
        const CodedStatement &one, const CodedStatement &other, const QString &row, const QString &column) const
    {
        return isNear(one, other, question.within) && has(one, true, row) && has(other, false, column);
    }

    [[nodiscard]] QSet<QString> units(const QString &row, const QString &column) const
    {
        QSet<QString> units;
        for (const CodedStatement &one : told.statements()) {
            for (const CodedStatement &other : told.statements()) {
                const bool both = isPair(one, other, row, column)
                    || (question.isOfOneDimension() && isPair(other, one, row, column));
                if (both)
                    units.insert(told.unit(one, question.unit));
            }
        }
        return units;
    }

    [[nodiscard]] QSet<QString> margin(const QString &row, const QString &column) const
    {
        QSet<QString> units;
        for (const CodedStatement &each : told.statements()) {
            if (has(each, true, row) && has(each, false, column))
                units.insert(told.unit(each, question.unit));
        }
        return units;
    }

    [[nodiscard]] QSet<qint64> passages(const QString &row, const QString &column) const
    {
        QSet<qint64> passages;
        for (const CodedStatement &one : told.statements()) {
            for (const CodedStatement &other : told.statements()) {
                if (isPair(one, other, row, column))
                    passages += {one.passage.value(), other.passage.value()};
            }
        }
        return passages;
    }
};

QString pathOf(const QList<DimensionValues::Value> &values, qint32 value)
{
    QString path = u"/"_s;
    for (; value >= 0; value = values.at(value).parent)
        path.prepend(u'/' + QString::number(value));
    return path;
}

} // namespace

class TestCellStatements : public QObject
{
    Q_OBJECT

private slots:
    void groupsCountWithWhatStandsBelowThem();
    void everyNumberIsThatOfItsQuotes_data();
    void everyNumberIsThatOfItsQuotes();
    void quotesStandInTheOrderOfTheLetters();
};

void TestCellStatements::groupsCountWithWhatStandsBelowThem()
{
    ToldStudy told;
    told.says(u"a Ann 0-5 Homes ad"_s);
    told.says(u"a Ann 6-9 Meals ad"_s);
    told.says(u"b Ann 0-5 Meals un"_s);
    const Cooccurrence found = cooccurrence(told.study(), told.statements(),
        {*dimensionOf(u"task"_s), *dimensionOf(u"direction"_s), Within::Passage, CountUnit::Letter, true});
    QStringList rows;
    for (qsizetype row = 0; row < found.rowValues.size(); ++row)
        rows.append(u"%1=%2"_s.arg(found.rowValues.at(row).name).arg(found.rows.at(row)));
    QCOMPARE(rows.join(u' '), u"Care=2 Homes=1 Meals=2 Payroll=0"_s);
    QCOMPARE(found.count(0, 0, false), 1);
    QCOMPARE(found.count(0, 3, false), 1);
    QCOMPARE(found.units, 2);
    const Cooccurrence tasks = cooccurrence(told.study(), told.statements(),
        {*dimensionOf(u"task"_s), *dimensionOf(u"task"_s), Within::Letter, CountUnit::Letter, true});
    QCOMPARE(tasks.count(0, 1, true), 0); // a group and its task are no pair
    QCOMPARE(tasks.count(2, 1, true), 1);
}

void TestCellStatements::everyNumberIsThatOfItsQuotes_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("columns");
    for (const auto &[rows, columns] : QList<std::pair<QString, QString>>{{u"task"_s, u"direction"_s},
             {u"from"_s, u"to"_s}, {u"task"_s, u"argument"_s}, {u"argument"_s, u"argument"_s}, {u"task"_s, u"task"_s},
             {u"sender"_s, u"task"_s}, {u"@kind"_s, u"question"_s}, {u"coder"_s, u"to"_s}})
        QTest::newRow(qPrintable(rows + u' ' + columns)) << rows << columns;
}

void TestCellStatements::everyNumberIsThatOfItsQuotes()
{
    QFETCH(QString, rows);
    QFETCH(QString, columns);
    for (int round = 0; round < rounds(6); ++round) {
        const ToldStudy told = ToldStudy::random(quint32(round + 100));
        for (const Within within : {Within::Passage, Within::Overlap, Within::Letter}) {
            const auto unit = CountUnit(round % 3);
            const TriedMatrix tried{told, {*dimensionOf(rows), *dimensionOf(columns), within, unit, true}};
            const Cooccurrence found = cooccurrence(told.study(), told.statements(), tried.question);
            for (qint32 row = -1; row < found.rowValues.size(); ++row) {
                for (qint32 column = -1; column < found.columnValues.size(); ++column) {
                    const QString rowId = row < 0 ? QString() : found.rowValues.at(row).id;
                    const QString columnId = column < 0 ? QString() : found.columnValues.at(column).id;
                    QSet<qint64> quoted;
                    for (const qsizetype at :
                        statementsOf(told.study(), told.statements(), tried.question, {row, column}))
                        quoted.insert(told.statements()[size_t(at)].passage.value());
                    if (row < 0 || column < 0) {
                        const QSet<QString> units = tried.margin(rowId, columnId);
                        QCOMPARE(row >= 0     ? found.rows.at(row)
                                : column >= 0 ? found.columns.at(column)
                                              : found.units,
                            units.size());
                        continue;
                    }
                    QCOMPARE(quoted, tried.passages(rowId, columnId));
                    const bool onePath = tried.question.isOfOneDimension()
                        && (pathOf(found.rowValues, row).startsWith(pathOf(found.rowValues, column))
                            || pathOf(found.rowValues, column).startsWith(pathOf(found.rowValues, row)));
                    QCOMPARE(found.count(row, column, tried.question.isOfOneDimension()),
                        onePath ? 0 : tried.units(rowId, columnId).size());
                }
            }
        }
    }
}

void TestCellStatements::quotesStandInTheOrderOfTheLetters()
{
    ToldStudy told;
    told.letter(u"a"_s);
    told.letter(u"b"_s);
    told.says(u"b Ann 0-5 Homes ad"_s);
    told.says(u"a Ann 6-9 Homes ad"_s);
    told.says(u"a Ann 0-5 Homes ad"_s);
    const CooccurrenceQuestion question{*dimensionOf(u"task"_s), *dimensionOf(u"direction"_s)};
    QCOMPARE(statementsOf(told.study(), told.statements(), question, {0, 0}), (QList<qsizetype>{2, 1, 0}));
    QCOMPARE(statementsOf(told.study(), told.statements(), question, {}).size(), 3);
    QVERIFY(statementsOf(told.study(), told.statements(), question, {0, 1}).isEmpty());
}

KODEKS_TEST(TestCellStatements)
#include "tst_cellstatements.moc"
