// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/pages/cooccurrencepages.h"
#include "tests/support/analysis/toldstudy.h"
#include "tests/support/rounds.h"
#include "tests/support/testmain.h"

#include <QMap>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using CellWords = QMap<QString, qsizetype>; ///< "ROW ROW:COLUMN" and the margins "ROW:" and ":COLUMN"

/// What a statement has of a dimension, in words.
QStringList wordsOf(const ToldStudy &told, const QString &dimension, const CodedStatement &statement)
{
    const AnalysedStudy &study = told.study();
    const Direction *direction = study.codebook.direction(statement.direction);
    QStringList words;
    if (dimension == u"task")
        words = {told.taskId(statement.task)};
    else if (dimension == u"direction")
        words = {told.directionId(statement.direction)};
    else if (dimension == u"from" || dimension == u"to")
        words = {direction ? told.actorName(dimension == u"to" ? direction->to : direction->from) : QString()};
    else if (dimension == u"coder")
        words = {study.coders.at(statement.coder.value() - 1).name};
    else if (dimension == u"question")
        words = {statement.question.isValid() ? study.questions.at(statement.question.value() - 1).second : QString()};
    else if (dimension == u"sender")
        words = {told.senderOf(statement.letter).toUpper()};
    else if (dimension == u"@kind")
        words = {study.letters.at(statement.letter.value() - 1).attributes.value(u"Kind"_s)};
    for (const ArgumentId argument : statement.arguments) {
        if (dimension == u"argument")
            words.append(study.codebook.argument(argument)->text.code);
    }
    words.removeAll(QString());
    return words;
}

bool reaches(const CodedStatement &one, const CodedStatement &other, Within within)
{
    switch (within) {
    case Within::Passage: return one.passage == other.passage;
    case Within::Letter: return one.letter == other.letter;
    case Within::Overlap: break;
    }
    bool shared = false;
    for (qsizetype character = one.range.start; character < one.range.end; ++character)
        shared = shared || other.range.contains(character);
    return one.passage != other.passage && one.letter == other.letter && one.coder == other.coder && shared;
}

QString cellWord(bool same, QString row, QString column)
{
    if (same && column < row)
        std::swap(row, column);
    return row + u':' + column;
}

/// The same counts by trying each two statements.
CellWords triedCells(const ToldStudy &told, const QString &rows, const QString &columns, Within within, CountUnit unit)
{
    QMap<QString, QSet<QString>> units;
    for (const CodedStatement &one : told.statements()) {
        const QString counted = told.unit(one, unit);
        for (const QString &row : wordsOf(told, rows, one))
            units[row + u':'].insert(counted);
        for (const QString &column : wordsOf(told, columns, one))
            units[u':' + column].insert(counted);
        for (const CodedStatement &other : told.statements()) {
            if (!reaches(one, other, within))
                continue;
            for (const QString &row : wordsOf(told, rows, one)) {
                for (const QString &column : wordsOf(told, columns, other)) {
                    if (rows != columns || row != column)
                        units[cellWord(rows == columns, row, column)].insert(counted);
                }
            }
        }
    }
    CellWords cells;
    for (auto cell = units.cbegin(); cell != units.cend(); ++cell)
        cells.insert(cell.key(), cell->size());
    return cells;
}

CellWords foundCells(const ToldStudy &told, const QString &rows, const QString &columns, Within within, CountUnit unit)
{
    const Cooccurrence found
        = cooccurrence(told.study(), told.statements(), {*dimensionOf(rows), *dimensionOf(columns), within, unit});
    const auto word = [&rows, &columns](const DimensionValues::Value &value, bool isRow) {
        return (isRow ? rows : columns) == u"sender" ? value.id.toUpper() : value.id;
    };
    CellWords cells;
    for (const auto &[cell, count] : found.cells)
        cells.insert(cellWord(rows == columns, word(found.rowValues.at(cell.row), true),
                         word(found.columnValues.at(cell.column), false)),
            count);
    for (qsizetype i = 0; i < found.rows.size(); ++i) {
        if (found.rows.at(i) > 0)
            cells.insert(word(found.rowValues.at(i), true) + u':', found.rows.at(i));
    }
    for (qsizetype i = 0; i < found.columns.size(); ++i) {
        if (found.columns.at(i) > 0)
            cells.insert(u':' + word(found.columnValues.at(i), false), found.columns.at(i));
    }
    return cells;
}

} // namespace

class TestCooccurrence : public QObject
{
    Q_OBJECT

private slots:
    void eachUnitIsCountedOnceInACell_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QString>("asked"); // rows, columns, within, unit
        QTest::addColumn<QString>("cells");
        const auto row = [](const char *name, const QStringList &said, const QString &asked, const QString &cells) {
            QTest::newRow(name) << said << asked << cells;
        };
        const QStringList two{u"a Ann 0-5 Homes ad near,skill"_s, u"a Ann 7-9 Homes un near"_s};
        row("a letter once", two, u"task argument passage letter"_s,
            u":A.near=1 :A.skill=1 T1:=1 T1:A.near=1 T1:A.skill=1"_s);
        row("margins are no sums", two, u"task argument passage passage"_s,
            u":A.near=2 :A.skill=1 T1:=2 T1:A.near=2 T1:A.skill=1"_s);
        row("pairs of one dimension", two, u"argument argument passage passage"_s,
            u":A.near=2 :A.skill=1 A.near:=2 A.near:A.skill=1 A.skill:=1"_s);
        row("nothing together across letters", {u"a Ann 0-5 Homes ad"_s, u"b Ann 0-5 Meals un"_s},
            u"task task letter letter"_s, u":T1=1 :T2=1 T1:=1 T2:=1"_s);
        const QStringList touching{u"a Ann 0-5 Homes ad"_s, u"a Ann 5-9 Meals un"_s};
        row("side by side is no overlap", touching, u"task task overlap letter"_s, u":T1=1 :T2=1 T1:=1 T2:=1"_s);
        row("but in one letter", touching, u"task task letter letter"_s, u":T1=1 :T2=1 T1:=1 T1:T2=1 T2:=1"_s);
        row("one character is enough", {u"a Ann 0-5 Homes ad"_s, u"a Ann 4-9 Meals un"_s},
            u"task task overlap letter"_s, u":T1=1 :T2=1 T1:=1 T1:T2=1 T2:=1"_s);
        const QStringList others{u"a Ann 0-5 Homes ad"_s, u"a Bo 0-5 Meals un"_s};
        row("of two coders no overlap", others, u"task task overlap letter"_s, u":T1=1 :T2=1 T1:=1 T2:=1"_s);
        row("of two coders in one letter", others, u"task task letter letter"_s, u":T1=1 :T2=1 T1:=1 T1:T2=1 T2:=1"_s);
        row("a passage does not overlap itself", {u"a Ann 0-5 Homes ad"_s}, u"task direction overlap letter"_s,
            u":ad=1 T1:=1"_s);
        row("a passage is in its letter", {u"a Ann 0-5 Homes ad"_s}, u"task direction letter letter"_s,
            u":ad=1 T1:=1 T1:ad=1"_s);
        const QStringList long3{u"a Ann 0-9 Homes ad"_s, u"a Ann 1-2 Meals un"_s, u"a Ann 3-4 Meals un"_s};
        row("passages that have the row's", long3, u"task direction overlap passage"_s,
            u":ad=1 :un=2 T1:=1 T1:un=1 T2:=2 T2:ad=2"_s);
        row("or either of one dimension", long3, u"task task overlap passage"_s, u":T1=1 :T2=2 T1:=1 T1:T2=3 T2:=2"_s);
        row("from and to", {u"a Ann 0-9 - da"_s, u"a Ann 0-9 - un"_s}, u"from to passage passage"_s,
            u":agency=1 district:=1 district:agency=1"_s);
        row("a letter whose attribute is not known", {u"a Ann 0-5 Homes ad"_s}, u"task @Kind passage letter"_s,
            u"T1:=1"_s);
    }

    void eachUnitIsCountedOnceInACell()
    {
        QFETCH(QStringList, said);
        QFETCH(QString, asked);
        QFETCH(QString, cells);
        ToldStudy told;
        for (const QString &words : std::as_const(said))
            told.says(words);
        const QStringList words = asked.split(u' ');
        const CellWords found = foundCells(told, words.at(0), words.at(1), Within(withinWords().indexOf(words.at(2))),
            countUnitOf(words.at(3)).value_or(CountUnit::Letter));
        QStringList plain;
        for (auto cell = found.cbegin(); cell != found.cend(); ++cell)
            plain.append(u"%1=%2"_s.arg(cell.key()).arg(*cell));
        QCOMPARE(plain.join(u' '), cells);
    }

    void theCountsAreThoseOfTryingEachTwoStatements()
    {
        const QStringList dimensions = dimensionWords() + QStringList{u"@kind"_s};
        for (int round = 0; round < rounds(12); ++round) {
            const ToldStudy told = ToldStudy::random(quint32(round));
            for (const QString &rows : dimensions) {
                for (const QString &columns : dimensions) {
                    for (const Within within : {Within::Passage, Within::Overlap, Within::Letter}) {
                        for (const CountUnit unit : {CountUnit::Passage, CountUnit::Letter, CountUnit::Sender})
                            QCOMPARE(foundCells(told, rows, columns, within, unit),
                                triedCells(told, rows, columns, within, unit));
                    }
                }
            }
        }
    }

    /// Passages are counted for all parts in one go, overlaps and letters part by part.
    void aDividedTableIsThatOfEachPartAlone()
    {
        const QStringList dimensions = dimensionWords() + QStringList{u"@kind"_s};
        for (int round = 0; round < rounds(6); ++round) {
            const ToldStudy told = ToldStudy::random(quint32(round));
            for (const QString &by : dimensions) {
                for (const Within within : {Within::Passage, Within::Overlap, Within::Letter}) {
                    const CooccurrenceQuestion question{
                        *dimensionOf(u"task"_s), *dimensionOf(u"direction"_s), within, CountUnit::Letter, true};
                    constexpr qsizetype most = 3;
                    const DivisionParts parts(
                        *dimensionOf(by), told.study(), told.statements(), CountUnit::Letter, most);
                    const auto tables = cooccurrences(told.study(), told.statements(), question, parts);
                    const Division alone
                        = dividedBy(*dimensionOf(by), told.study(), told.statements(), CountUnit::Letter, most);
                    QCOMPARE(tables.size(), alone.parts.size());
                    for (size_t at = 0; at < tables.size(); ++at) {
                        const Cooccurrence expected = cooccurrence(told.study(), alone.parts[at].statements, question);
                        QCOMPARE(tables[at].cells, expected.cells);
                        QCOMPARE(tables[at].rows, expected.rows);
                        QCOMPARE(tables[at].columns, expected.columns);
                        QCOMPARE(tables[at].units, expected.units);
                    }
                }
            }
        }
    }

    void rowsAndColumnsStandInTheCodebooksOrder()
    {
        ToldStudy told;
        told.letter(u"a"_s, u"Ås"_s, {{u"Number"_s, u"10"_s}});
        told.letter(u"b"_s, u"Bydel"_s, {{u"number"_s, u"9"_s}});
        const auto ids = [&told](const QString &word) {
            QStringList all;
            const DimensionValues values(*dimensionOf(word), told.study());
            for (const DimensionValues::Value &value : values.values())
                all.append(value.id);
            return all.join(u' ');
        };
        QCOMPARE(ids(u"task"_s), u"T1 T2 T3"_s);
        QCOMPARE(ids(u"direction"_s), u"ad cd da un co uc"_s);
        QCOMPARE(ids(u"from"_s), u"district agency company"_s);
        QCOMPARE(ids(u"argument"_s), u"A.near A.skill A.cost"_s);
        QCOMPARE(ids(u"sender"_s), u"Bydel Ås"_s);
        QCOMPARE(ids(u"@NUMBER"_s), u"9 10"_s);
        QCOMPARE(*dimensionOf(u"@NUMBER"_s), *dimensionOf(u"@number"_s));
    }

    void whatIsNoDimensionIsSaid()
    {
        ToldStudy told;
        told.letter(u"a"_s, {}, {{u"Region"_s, u"x"_s}});
        QCOMPARE(dimensionOf(u"memo"_s), std::nullopt);
        QVERIFY(checkDimension(*dimensionOf(u"@region"_s), told.study().letters));
        const auto unknown = checkDimension(*dimensionOf(u"@Regon"_s), told.study().letters);
        QCOMPARE(unknown.error().message, u"No letter has an attribute “Regon”. Did you mean “Region”?"_s);
    }

    void theTableHasMarginsAndTheMatrixOnlyWhatOccurs()
    {
        ToldStudy told;
        told.says(u"a Ann 0-5 Homes ad"_s);
        told.says(u"b Ann 0-5 Payroll un"_s);
        told.says(u"b Ann 0-5 Payroll ad"_s);
        const Cooccurrence found = cooccurrence(told.study(), told.statements(),
            {*dimensionOf(u"task"_s), *dimensionOf(u"direction"_s), Within::Passage, CountUnit::Letter});
        const auto joined = [](const AnalysisTable &table) {
            QStringList lines{table.header.join(u',')};
            for (const QStringList &row : table.rows)
                lines.append(row.join(u','));
            return lines;
        };
        QCOMPARE(joined(cooccurrenceMatrix(found)),
            (QStringList{u",ad,un,count"_s, u"T1,1,,1"_s, u"T3,1,1,1"_s, u"count,2,1,"_s}));
        QCOMPARE(joined(cooccurrenceTable(found)),
            (QStringList{u"row,row_name,column,column_name,count"_s, u"T1,Homes,ad,agency → district,1"_s,
                u"T3,Payroll,ad,agency → district,1"_s, u"T3,Payroll,un,unchanged,1"_s, u"T1,Homes,,,1"_s,
                u"T3,Payroll,,,1"_s, u",,ad,agency → district,2"_s, u",,un,unchanged,1"_s}));
        QCOMPARE(cooccurrenceJson(found).value(u"columns").toObject(), (QJsonObject{{u"ad"_s, 2}, {u"un"_s, 1}}));
    }
};

KODEKS_TEST(TestCooccurrence)
#include "tst_cooccurrence.moc"
