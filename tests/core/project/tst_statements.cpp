// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/settling/statements.h"

#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What a settlement was made on: it holds as long as the passage says the same.
class StatementsTest : public QObject
{
    Q_OBJECT

private slots:
    void thePlaceAndTheCodesAreTheStatement_data();
    void thePlaceAndTheCodesAreTheStatement();
    void certaintyMemoAndTheOrderOfArgumentsAreNot();
    void aPassageWithoutCodesSaysSomethingToo();
};

void StatementsTest::thePlaceAndTheCodesAreTheStatement_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"start", "end", "task", "direction", "arguments"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void StatementsTest::thePlaceAndTheCodesAreTheStatement()
{
    QFETCH(const QString, what);
    SmallProject small;
    const Statements statements(small->codebook());
    Passage passage;
    passage.range = {3, 9};
    passage.task = small.task(u"Homes"_s);
    passage.direction = small.direction(u"agency → district"_s);
    passage.arguments = {small.argument(u"nearness"_s)};
    const QString before = statements.of(passage);
    QVERIFY(statements.holds(before, passage));
    if (what == u"start")
        ++passage.range.start;
    else if (what == u"end")
        ++passage.range.end;
    else if (what == u"task")
        passage.task = small.task(u"Meals"_s);
    else if (what == u"direction")
        passage.direction = {};
    else
        passage.arguments.clear();
    QVERIFY(!statements.holds(before, passage));
    QVERIFY(statements.of(passage) != before);
}

void StatementsTest::certaintyMemoAndTheOrderOfArgumentsAreNot()
{
    SmallProject small;
    const Statements statements(small->codebook());
    Passage passage;
    passage.range = {3, 9};
    passage.arguments = {small.argument(u"nearness"_s), small.argument(u"skill"_s)};
    const QString before = statements.of(passage);
    passage.certainty = 1;
    passage.memo = u"doubt"_s;
    std::ranges::reverse(passage.arguments);
    QCOMPARE(statements.of(passage), before);
    QVERIFY(statements.holds(before, passage));
}

void StatementsTest::aPassageWithoutCodesSaysSomethingToo()
{
    SmallProject small;
    const Statements statements(small->codebook());
    Passage passage;
    passage.range = {0, 4};
    const QString empty = statements.of(passage);
    QVERIFY(!empty.isEmpty());
    passage.task = small.task(u"Homes"_s);
    QVERIFY(!statements.holds(empty, passage));
}

KODEKS_TEST(StatementsTest)
#include "tst_statements.moc"
