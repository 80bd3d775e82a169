// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/changes.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;
using What = Change::PassageChange::What;

namespace {

const QJsonObject passageRow{{u"letter"_s, 3}, {u"coder"_s, 2}};

RowStore::Touched made(Table table, qint64 id, const QJsonObject &row = {})
{
    return {table, id, std::nullopt, row};
}

RowStore::Touched altered(Table table, qint64 id, const QJsonObject &row = {})
{
    return {table, id, row, row};
}

RowStore::Touched removed(Table table, qint64 id, const QJsonObject &row = {})
{
    return {table, id, row, std::nullopt};
}

Change changeOf(const QList<RowStore::Touched> &touched)
{
    ChangeCollector collector; // as many rows at a time as a large edit has come to
    for (const RowStore::Touched &row : touched)
        collector.add(QList<TouchedRow>{row});
    return collector.finish(
        [](PassageId id) { return Change::PassageChange{id, LetterId(30), CoderId(20), What::Altered}; });
}

/// What became of the passages: "+1", "~2", "-3".
QStringList passagesOf(const Change &change)
{
    QStringList words;
    for (const Change::PassageChange &passage : change.passages)
        words.append((passage.what == What::Added            ? u'+'
                             : passage.what == What::Altered ? u'~'
                                                             : u'-')
            + QString::number(passage.id.value()));
    return words;
}

} // namespace

/// What rows that an edit has touched mean to those who follow a project.
class ChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingTouchedIsNoChange();
    void everyTableTellsItsOwn_data();
    void everyTableTellsItsOwn();
    void aPassageIsToldOnce_data();
    void aPassageIsToldOnce();
    void aPassageSaysWhereAndWhoseItIs();
    void argumentsAloneAlterTheirPassage();
    void argumentsOfAPassageThatWasTouchedTellNothingMore();
    void aLetterIsToldOnce();
    void lettersComeOrGoOnlyWhereTheirRowDoes();
    void codesThatCameAreNamed();
};

void ChangesTest::nothingTouchedIsNoChange()
{
    QVERIFY(changeOf({}).isEmpty());
    QVERIFY(changeOf({made(Table::Revision, 1)}).isEmpty());
}

void ChangesTest::everyTableTellsItsOwn_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("told");
    QTest::newRow("property") << Table::Property << u"details"_s;
    QTest::newRow("coder") << Table::Coder << u"coders"_s;
    QTest::newRow("letter") << Table::Letter << u"letters"_s;
    QTest::newRow("fact") << Table::LetterFact << u"letters"_s;
    QTest::newRow("done") << Table::LetterDone << u"letters"_s;
    QTest::newRow("attribute") << Table::LetterAttribute << u"letters"_s;
    QTest::newRow("task") << Table::Task << u"codebook"_s;
    QTest::newRow("actor") << Table::Actor << u"codebook"_s;
    QTest::newRow("direction") << Table::Direction << u"codebook"_s;
    QTest::newRow("argument") << Table::Argument << u"codebook"_s;
    QTest::newRow("passage") << Table::Passage << u"passages"_s;
    QTest::newRow("argument of a passage") << Table::PassageArgument << u"passages"_s;
    QTest::newRow("settlement") << Table::Settlement << u"settled"_s;
}

void ChangesTest::everyTableTellsItsOwn()
{
    QFETCH(const Table, table);
    const QJsonObject row{{u"letter"_s, 3}, {u"coder"_s, 2}, {u"passage"_s, 5}};
    for (const RowStore::Touched &touched : {made(table, 3, row), altered(table, 3, row), removed(table, 3, row)}) {
        const Change change = changeOf({touched});
        QStringList heard;
        const auto tell = [&heard](bool is, const QString &what) {
            if (is)
                heard.append(what);
        };
        tell(change.details, u"details"_s);
        tell(change.coders, u"coders"_s);
        tell(change.letters == QList<LetterId>{LetterId(3)}, u"letters"_s);
        tell(change.codebook, u"codebook"_s);
        tell(change.passages.size() == 1, u"passages"_s);
        tell(change.settled == QList<LetterId>{LetterId(3)}, u"settled"_s);
        QTEST(heard.join(u' '), "told");
        QVERIFY(!change.isEmpty());
    }
}

void ChangesTest::aPassageIsToldOnce_data()
{
    QTest::addColumn<QList<RowStore::Touched>>("touched");
    QTest::addColumn<QStringList>("told");
    const auto plus = made(Table::Passage, 1, passageRow);
    const auto alter = altered(Table::Passage, 1, passageRow);
    const auto minus = removed(Table::Passage, 1, passageRow);
    const auto row = [](const char *name, const QList<RowStore::Touched> &touched, const QStringList &told) {
        QTest::newRow(name) << touched << told;
    };
    row("made", {plus}, {u"+1"_s});
    row("made and altered", {plus, alter, alter}, {u"+1"_s});
    row("altered", {alter}, {u"~1"_s});
    row("altered twice", {alter, alter}, {u"~1"_s});
    row("removed", {minus}, {u"-1"_s});
    row("altered and removed", {alter, minus}, {u"-1"_s});
    row("made and removed", {plus, minus}, {});
    row("made, altered and removed", {plus, alter, minus}, {});
    row("removed and made again", {minus, plus}, {u"~1"_s});
    row("another one beside a fleeting one", {plus, made(Table::Passage, 2, passageRow), minus}, {u"+2"_s});
    row("in the order touched", {removed(Table::Passage, 9, passageRow), plus, altered(Table::Passage, 5, passageRow)},
        {u"-9"_s, u"+1"_s, u"~5"_s});
}

void ChangesTest::aPassageIsToldOnce()
{
    QFETCH(const QList<RowStore::Touched>, touched);
    QTEST(passagesOf(changeOf(touched)), "told");
}

void ChangesTest::aPassageSaysWhereAndWhoseItIs()
{
    for (const auto &touched : {made(Table::Passage, 1, passageRow), removed(Table::Passage, 1, passageRow)}) {
        const Change change = changeOf({touched});
        QCOMPARE(change.passages.constFirst().letter, LetterId(3));
        QCOMPARE(change.passages.constFirst().coder, CoderId(2));
    }
}

void ChangesTest::argumentsAloneAlterTheirPassage()
{
    const QJsonObject ofSeven{{u"passage"_s, 7}};
    const Change change = changeOf({removed(Table::PassageArgument, 1, ofSeven),
        made(Table::PassageArgument, 2, ofSeven), made(Table::PassageArgument, 3, {{u"passage"_s, 8}})});
    QCOMPARE(passagesOf(change), QStringList({u"~7"_s, u"~8"_s}));
    QCOMPARE(change.passages.constFirst().letter, LetterId(30)); // as it was looked up
    QCOMPARE(change.passages.constFirst().coder, CoderId(20));
}

void ChangesTest::argumentsOfAPassageThatWasTouchedTellNothingMore()
{
    const QJsonObject ofOne{{u"passage"_s, 1}};
    QCOMPARE(passagesOf(changeOf({removed(Table::PassageArgument, 4, ofOne), removed(Table::Passage, 1, passageRow)})),
        QStringList{u"-1"_s});
    QCOMPARE(passagesOf(changeOf({made(Table::Passage, 1, passageRow), made(Table::PassageArgument, 4, ofOne)})),
        QStringList{u"+1"_s});
    QVERIFY(changeOf({made(Table::Passage, 1, passageRow), made(Table::PassageArgument, 4, ofOne),
                         removed(Table::PassageArgument, 4, ofOne), removed(Table::Passage, 1, passageRow)})
            .passages.isEmpty());
}

void ChangesTest::aLetterIsToldOnce()
{
    const QJsonObject ofThree{{u"letter"_s, 3}};
    const Change change = changeOf({altered(Table::Letter, 3), made(Table::LetterFact, 1, ofThree),
        made(Table::LetterDone, 2, {{u"letter"_s, 4}}), removed(Table::LetterAttribute, 5, ofThree),
        made(Table::Settlement, 6, ofThree), made(Table::Settlement, 7, ofThree)});
    QCOMPARE(change.letters, QList<LetterId>({LetterId(3), LetterId(4)}));
    QCOMPARE(change.settled, QList<LetterId>{LetterId(3)});
}

void ChangesTest::lettersComeOrGoOnlyWhereTheirRowDoes()
{
    QVERIFY(changeOf({made(Table::Letter, 1)}).lettersCameOrWent);
    QVERIFY(changeOf({removed(Table::Letter, 1)}).lettersCameOrWent);
    QVERIFY(changeOf({made(Table::Letter, 1), altered(Table::Letter, 1)}).lettersCameOrWent);
    QVERIFY(!changeOf({altered(Table::Letter, 1)}).lettersCameOrWent);
    QVERIFY(!changeOf({made(Table::LetterFact, 1, {{u"letter"_s, 1}})}).lettersCameOrWent);
}

void ChangesTest::codesThatCameAreNamed()
{
    const Change change
        = changeOf({made(Table::Task, 7), made(Table::Actor, 3), altered(Table::Task, 2), made(Table::Task, 9),
            made(Table::Direction, 4), removed(Table::Argument, 5), made(Table::Actor, 8), removed(Table::Actor, 8)});
    QCOMPARE(change.newTasks, (QList{TaskId(7), TaskId(9)}));
    QCOMPARE(change.newActors, QList{ActorId(3)});
    QCOMPARE(change.newDirections, QList{DirectionId(4)});
    QVERIFY(change.newArguments.isEmpty());
}

KODEKS_TEST(ChangesTest)
#include "tst_changes.moc"
