// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/counting/passagecounts.h"

#include "core/project/jobs/outline.h"
#include "core/storage/checking/inspection.h"
#include "core/storage/statement.h"
#include "tests/support/projects/olderproject.h"
#include "tests/support/projects/randomedits.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The numbers of passages that the file keeps, which must be those there are whatever is done.
class PassageCountsTest : public QObject
{
    Q_OBJECT

private slots:
    void theyAreRightAfterEveryEditAndUndo_data();
    void theyAreRightAfterEveryEditAndUndo();
    void anOlderProjectIsCountedOnce();
    void theCheckSeesNumbersThatAreWrong_data();
    void theCheckSeesNumbersThatAreWrong();
    void aWrongNumberStopsNoEdit();
    void theListOfLettersSaysWhatTheProjectSays();
    void theOutlineSaysWhatTheProjectSays();

private:
    static bool areRight(const QString &path)
    {
        return needed(PassageCounts::areRight(*needed(Connection::open(path, Connection::Mode::Read))));
    }
};

void PassageCountsTest::theyAreRightAfterEveryEditAndUndo_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void PassageCountsTest::theyAreRightAfterEveryEditAndUndo()
{
    QFETCH(const quint32, seed);
    SmallProject small;
    QVERIFY(areRight(small.path()));
    RandomEdits edits(small.project(), seed);
    for (int i = 0; i < 40; ++i) {
        edits.make(1);
        QVERIFY(areRight(small.path()));
    }
    while (!small->undoTitle().isEmpty()) {
        QVERIFY(small->undo().has_value());
        QVERIFY(areRight(small.path()));
    }
    while (!small->redoTitle().isEmpty()) {
        QVERIFY(small->redo().has_value());
        QVERIFY(areRight(small.path()));
    }
}

void PassageCountsTest::anOlderProjectIsCountedOnce()
{
    SmallProject small;
    RandomEdits(small.project(), 4).make(40);
    const QString path = small.path();
    const qsizetype passages = small->passageCount();
    small.close();
    makeOlder(path);
    small.reopen();
    QVERIFY(areRight(path));
    QCOMPARE(small->passageCount(), passages);
}

void PassageCountsTest::theCheckSeesNumbersThatAreWrong_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("another number") << "UPDATE passage_count SET passages = passages + 1 WHERE letter = 1"_ba;
    QTest::newRow("a letter without") << "DELETE FROM passage_count WHERE letter = 1"_ba;
    QTest::newRow("a letter too many") << "INSERT INTO passage_count VALUES(99, 1, 1)"_ba;
    QTest::newRow("another code") << "UPDATE code_count SET code = 99 WHERE kind = 'task' AND code = 2"_ba;
    QTest::newRow("arguments") << "DELETE FROM code_count WHERE kind = 'argument'"_ba;
}

void PassageCountsTest::theCheckSeesNumbersThatAreWrong()
{
    QFETCH(const QByteArray, sql);
    const StoredProject stored;
    QCOMPARE(needed(inspect(stored.connection(), {})).problems, QStringList());
    const auto writing = needed(Connection::open(stored.small.path(), Connection::Mode::Write));
    QVERIFY(writing->database().exec(sql.constData()) > 0);
    const QStringList problems = needed(inspect(stored.connection(), {})).problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.constFirst().startsWith(u"The numbers of passages that are kept"_s));
}

void PassageCountsTest::aWrongNumberStopsNoEdit()
{
    SmallProject small;
    needed(Connection::open(small.path(), Connection::Mode::Write))->database().exec("DELETE FROM passage_count");
    small.apply(Edits::removePassages({small.passages().constFirst().id}));
    QVERIFY(small->undo().has_value());
}

void PassageCountsTest::theListOfLettersSaysWhatTheProjectSays()
{
    SmallProject small;
    RandomEdits(small.project(), 5).make(60);
    const auto listed = needed(readLetterList(small.path()));
    QCOMPARE(listed.size(), small->letters().size());
    for (qsizetype i = 0; i < listed.size(); ++i) {
        const Letter &letter = small->letters().at(i);
        QCOMPARE(listed.at(i).name, letter.name);
        QCOMPARE(listed.at(i).uuid, letter.uuid);
        QCOMPARE(listed.at(i).sender, letter.fact(Fact::Sender));
        QCOMPARE(listed.at(i).dated, letter.fact(Fact::Dated));
        QCOMPARE(listed.at(i).characters, letter.length);
        QCOMPARE(listed.at(i).passages, small->passageCount(letter.id));
    }
}

void PassageCountsTest::theOutlineSaysWhatTheProjectSays()
{
    SmallProject small;
    RandomEdits(small.project(), 6).make(60);
    const auto outline = needed(readOutline(small.path()));
    QCOMPARE(outline.tallies.passages({}, {}), small->passageCount());
    QCOMPARE(outline.coders, small->coders());
    for (const Coder &coder : small->coders())
        QCOMPARE(outline.tallies.passages({}, coder.id), small->passageCount({}, coder.id));
    QCOMPARE(outline.codebook.tasks.size(), small->codebook().tasks.size());
    for (const Task &task : small->codebook().tasks)
        QCOMPARE(outline.tallies.of(task.id), small->passageCount(task.id));
    for (const Direction &direction : small->codebook().directions)
        QCOMPARE(outline.tallies.of(direction.id), small->passageCount(direction.id));
    for (const Argument &argument : small->codebook().arguments)
        QCOMPARE(outline.tallies.of(argument.id), small->passageCount(argument.id));
}

KODEKS_TEST(PassageCountsTest)
#include "tst_passagecounts.moc"
