// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checking/inspection.h"

#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What the check of a project's file finds.
class InspectionTest : public QObject
{
    Q_OBJECT

private slots:
    void aProjectThatIsWholeHasNoProblems();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void problemsWithoutEndAreNotListed();
    void itCanBeCancelled();
    void progressIsOfTheTextsAndEdits();
};

void InspectionTest::aProjectThatIsWholeHasNoProblems()
{
    StoredProject stored;
    const auto found = needed(inspect(stored.connection(), {}));
    QCOMPARE(found.letters, 2);
    QCOMPARE(found.passages, 3);
    QCOMPARE(found.edits, needed(stored.small->journal()).size());
    QCOMPARE(found.problems, QStringList());
}

void InspectionTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<bool>("breaksChain");
    const auto row = [](const char *name, const QByteArray &sql, const QString &problem, bool breaksChain = false) {
        QTest::newRow(name) << sql << problem << breaksChain;
    };
    row("a quote", "UPDATE passage SET quote = 'else' WHERE id = 3",
        u"does not quote the text of “second.txt” at its place."_s);
    row("a place", "UPDATE passage SET end = 38 WHERE id = 3", u"lies outside the text of “second.txt”."_s);
    row("a text",
        "UPDATE content SET text = replace(text, 'Payroll', 'PAYROLL'); UPDATE passage SET quote = "
        "replace(quote, 'Payroll', 'PAYROLL')",
        u"The text of “second.txt” is not the one that was imported."_s);
    row("a length", "UPDATE content SET length = length + 1 WHERE text LIKE '%Payroll%'",
        u"The text of “second.txt” is not the one that was imported."_s);
    row("a reference",
        "UPDATE passage SET task = 99 WHERE id = 3; DELETE FROM code_count WHERE kind = 'task'; INSERT INTO code_count "
        "SELECT 'task', task, count(*) FROM passage WHERE task IS NOT NULL GROUP BY task",
        u"Row 3 of the table “passage” names a row of “task” that is not there."_s);
    row("an attribute",
        "INSERT INTO letter_attribute(letter, key, name, value) VALUES((SELECT id FROM letter WHERE "
        "name = 'first.txt'), 'other', 'Region', 'x')",
        u"The attribute “Region” of “first.txt” is kept under another name."_s);
    row("the index", "INSERT INTO letter_search(letter_search) VALUES('delete-all')",
        u"The search index lacks 2 of the texts."_s);
    row("recognised words",
        "INSERT INTO recognition SELECT id, 'nor' FROM content WHERE text LIKE '%Payroll%'; "
        "INSERT INTO recognised_word SELECT content, 5000, 5001, 1, 0, 0, 0, 0, 90 FROM recognition",
        u"The recognised words of “second.txt” do not fit its text."_s);
    row("rows of the journal", "UPDATE edit_block SET images = x'0100' WHERE edit = 2",
        u"What edit 2 of the journal changed cannot be read, so that it cannot be undone."_s, true);
    row("a number of rows", "UPDATE edit_block SET count = count + 1 WHERE edit = 2",
        u"What edit 2 of the journal changed cannot be read, so that it cannot be undone."_s, true);
    row("who made an edit", "UPDATE edit_event SET coder_name = 'Else' WHERE edit = 2",
        u"it, or a step before it, is not what it was when it was made, or one was taken out."_s);
    row("what an edit is about", "UPDATE edit SET about = '{}' WHERE id = 2",
        u"What edit 2 of the journal is about does not follow from what it changed."_s);
    row("no index", "DROP TABLE letter_search", u"until then searching takes longer."_s);
}

void InspectionTest::whatIsWrongIsSaid()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, problem);
    QFETCH(const bool, breaksChain);
    const StoredProject stored;
    SQLite::Database(stored.small.path().toStdString(), SQLite::OPEN_READWRITE).exec(sql.constData());
    const auto found = needed(inspect(stored.connection(), {}));
    QCOMPARE(found.problems.size(), breaksChain ? 2 : 1);
    QVERIFY2(found.problems.constLast().endsWith(problem), qPrintable(found.problems.join(u'\n')));
    QCOMPARE(found.problems.constFirst().contains(u"does not fit the chain"),
        breaksChain || found.problems.size() > 1 || problem.startsWith(u"it, or"));
}

void InspectionTest::problemsWithoutEndAreNotListed()
{
    StoredProject stored;
    Passage one = stored.small.passages().constFirst();
    one.id = {};
    QList<Passage> many;
    for (int i = 0; i < 120; ++i) {
        one.uuid = QUuid::createUuid();
        one.range = {i % 40, 41 + i / 40};
        many.append(one);
    }
    stored.small.apply(Edits::addPassages(many));
    SQLite::Database(stored.small.path().toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE passage SET quote = 'else'; UPDATE content SET length = 1");
    const auto found = needed(inspect(stored.connection(), {}));
    QVERIFY(found.passages > 100);
    QCOMPARE(found.problems.size(), 100);
}

void InspectionTest::itCanBeCancelled()
{
    const StoredProject stored;
    const auto found = inspect(stored.connection(), [](qsizetype, qsizetype) { return false; });
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
}

void InspectionTest::progressIsOfTheTextsAndEdits()
{
    StoredProject stored;
    QList<std::pair<qsizetype, qsizetype>> heard;
    QVERIFY(inspect(stored.connection(), [&heard](qsizetype done, qsizetype all) {
        heard.append({done, all});
        return true;
    }));
    const qsizetype all = 2 + needed(stored.small->journal()).size();
    QList<std::pair<qsizetype, qsizetype>> expected;
    for (qsizetype i = 0; i < all; ++i)
        expected.append({i, all});
    QCOMPARE(heard, expected);
}

KODEKS_TEST(InspectionTest)
#include "tst_inspection.moc"
