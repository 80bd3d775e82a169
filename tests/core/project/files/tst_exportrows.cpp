// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/exportrows.h"

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The rows that every export of passages is made of.
class ExportRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsLookedUp();
    void rowsComeByLetterAndPlace();
    void onlyTheCodersAskedForAreTaken_data();
    void onlyTheCodersAskedForAreTaken();
    void aCoderWhoIsNotThereIsNamedWithThoseWhoAre();
    void whoVisitsMayHaveEnough();
    void whatWhoVisitsSaysIsHandedOn();
    void itCanBeCancelled();
};

static QList<PassageRow> rowsOf(SmallProject &small, const PassageExport &options = {})
{
    QList<PassageRow> rows;
    const auto visited = eachPassageRow(small.project(), options, {}, [&rows](const PassageRow &row) -> Result<bool> {
        rows.append(row);
        return true;
    });
    if (!visited)
        qFatal("%s", qPrintable(visited.error().message));
    return rows;
}

void ExportRowsTest::everythingIsLookedUp()
{
    SmallProject small;
    const Passage homes = small.passages().constFirst();
    const PassageRow row = rowsOf(small).constFirst();
    QCOMPARE(row.passageId, homes.uuid.toString(QUuid::WithoutBraces));
    QCOMPARE(row.letter, u"first.txt"_s);
    QCOMPARE(row.sender, u"A sender"_s);
    QCOMPARE(row.dated, QString());
    QCOMPARE(row.question, u"Why?"_s);
    QCOMPARE(row.coder, u"Ann"_s);
    QCOMPARE(row.range, TextRange({7, 41}));
    QCOMPARE(row.text, u"The homes belong in the district. "_s);
    QCOMPARE(row.taskId, u"T.HOMES"_s);
    QCOMPARE(row.taskPath, u"Care / Homes"_s);
    QCOMPARE(row.directionId, u"D.A.D"_s);
    QCOMPARE(row.direction, u"agency → district"_s);
    QCOMPARE(row.fromActor, u"agency"_s);
    QCOMPARE(row.toActor, u"district"_s);
    QCOMPARE(row.argumentIds(), u"A.SKILL;A.NEAR"_s);
    QCOMPARE(row.certainty, 2);
    QCOMPARE(row.memo, u"A *memo*"_s);
    QVERIFY(row.created.endsWith(u'Z'));
    QCOMPARE(row.letterSha256, small->letter(homes.letter)->sha256);
}

void ExportRowsTest::rowsComeByLetterAndPlace()
{
    SmallProject small;
    small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"third.txt"_s));
    QStringList places;
    for (const PassageRow &row : rowsOf(small))
        places.append(u"%1 %2"_s.arg(row.letter).arg(row.range.start));
    QCOMPARE(places, QStringList({u"second.txt 11"_s, u"third.txt 7"_s, u"third.txt 20"_s}));
}

void ExportRowsTest::onlyTheCodersAskedForAreTaken_data()
{
    QTest::addColumn<QStringList>("coders");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << QStringList() << 3;
    QTest::newRow("Ann") << QStringList{u"Ann"_s} << 2;
    QTest::newRow("Bo") << QStringList{u"Bo"_s} << 1;
    QTest::newRow("both") << QStringList{u"Bo"_s, u"Ann"_s} << 3;
    QTest::newRow("one twice") << QStringList{u"Bo"_s, u"Bo"_s} << 1;
}

void ExportRowsTest::onlyTheCodersAskedForAreTaken()
{
    QFETCH(const QStringList, coders);
    SmallProject small;
    const QList<PassageRow> rows = rowsOf(small, {.coders = coders});
    QTEST(int(rows.size()), "rows");
    for (const PassageRow &row : rows)
        QVERIFY(coders.isEmpty() || coders.contains(row.coder));
}

void ExportRowsTest::aCoderWhoIsNotThereIsNamedWithThoseWhoAre()
{
    SmallProject small;
    bool visited = false;
    const auto done = eachPassageRow(
        small.project(), {.coders = {u"Ann"_s, u"Cy"_s}}, {}, [&visited](const PassageRow &) -> Result<bool> {
        visited = true;
        return true;
    });
    QVERIFY(!done);
    QVERIFY(!visited);
    QCOMPARE(done.error().kind, Error::Kind::NotFound);
    QCOMPARE(done.error().message, u"There is no coder “Cy” in the project. It has: Ann, Bo."_s);
}

void ExportRowsTest::whoVisitsMayHaveEnough()
{
    SmallProject small;
    int count = 0;
    QVERIFY(
        eachPassageRow(small.project(), {}, {}, [&count](const PassageRow &) -> Result<bool> { return ++count < 2; }));
    QCOMPARE(count, 2);
}

void ExportRowsTest::whatWhoVisitsSaysIsHandedOn()
{
    SmallProject small;
    int count = 0;
    const auto done = eachPassageRow(small.project(), {}, {}, [&count](const PassageRow &) -> Result<bool> {
        ++count;
        return failure(Error::Kind::Full, u"No room."_s);
    });
    QVERIFY(!done);
    QCOMPARE(count, 1);
    QCOMPARE(done.error(), (Error{Error::Kind::Full, u"No room."_s, {}}));
}

void ExportRowsTest::itCanBeCancelled()
{
    SmallProject small;
    const auto done = eachPassageRow(small.project(), {}, [](qsizetype, qsizetype) { return false; },
        [](const PassageRow &) -> Result<bool> { return failure(Error::Kind::Internal, u"visited"_s); });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Cancelled);
}

KODEKS_TEST(ExportRowsTest)
#include "tst_exportrows.moc"
