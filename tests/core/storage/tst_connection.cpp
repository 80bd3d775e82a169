// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connection.h"

#include "core/storage/backup.h"
#include "core/storage/names.h"
#include "core/storage/reading.h"
#include "core/storage/revisionstore.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/projects/projectfile.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

#include <sqlite3.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// A project's file as it is opened, written, copied and spoken of.
class ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void whatSqliteSaysBecomesASentence_data();
    void whatSqliteSaysBecomesASentence();
    void whoReadsIsToldThatSomethingIsWritten();
    void aNewFileIsMarkedAndEmpty();
    void whoReadsCannotWrite();
    void aFileOfNoVersionIsNotRead();
    void aTransactionThatIsNotCommittedLeavesNothing();
    void aTransactionThatIsCommittedStays();
    void referencesMayWaitForTheCommit();
    void aStatementGivesBackWhatWasBound();
    void aStatementForgetsWhatWasBound();
    void aCopyIsTheWholeProject();
    void aCopyThatCannotBeMadeIsSaid();
    void timesAreWordsAndNumbers_data();
    void timesAreWordsAndNumbers();
    void whatIsNoTimeIsNone_data();
    void whatIsNoTimeIsNone();
    void uuidsAreWordsWithoutBraces();
    void revisionsAreFoundByTheirField();
    void whatWasRemovedIsKnownUntilItIsUndone();
    void everyTimeARowEverHadIsKnown();
};

void ConnectionTest::whatSqliteSaysBecomesASentence_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("extended");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, int code, Kind kind, int extended = 0) {
        QTest::newRow(name) << code << extended << kind;
    };
    row("busy", SQLITE_BUSY, Kind::Locked);
    row("locked", SQLITE_LOCKED, Kind::Locked);
    row("full", SQLITE_FULL, Kind::Full);
    row("read-only", SQLITE_READONLY, Kind::ReadOnly);
    row("not permitted", SQLITE_PERM, Kind::ReadOnly);
    row("moved", SQLITE_READONLY, Kind::NotFound, SQLITE_READONLY_DBMOVED);
    row("corrupt", SQLITE_CORRUPT, Kind::Damaged);
    row("no database", SQLITE_NOTADB, Kind::NotAProject);
    row("cannot be opened", SQLITE_CANTOPEN, Kind::Io);
    row("disk", SQLITE_IOERR, Kind::Io);
    row("too big", SQLITE_TOOBIG, Kind::TooLarge);
    row("interrupted", SQLITE_INTERRUPT, Kind::Cancelled);
    row("constraint", SQLITE_CONSTRAINT, Kind::Conflict);
    row("anything else", SQLITE_MISUSE, Kind::Internal);
}

void ConnectionTest::whatSqliteSaysBecomesASentence()
{
    QFETCH(const int, code);
    QFETCH(const int, extended);
    const Error error = storageError(u"/some/folder/my %1 study.kodeks"_s, code, extended, u"for the log"_s);
    QTEST(error.kind, "kind");
    QCOMPARE(error.detail, u"for the log"_s);
    QVERIFY(error.message.endsWith(u'.'));
    QVERIFY(!error.message.contains(u"/some/folder"));
    if (error.kind != Error::Kind::Cancelled)
        QVERIFY2(error.message.contains(u"“my %1 study.kodeks”"), qPrintable(error.message));
}

void ConnectionTest::whoReadsIsToldThatSomethingIsWritten()
{
    const SQLite::Exception busy("busy", SQLITE_BUSY);
    const Error reading = storageError(u"a.kodeks"_s, Connection::Mode::Read, busy);
    const Error writing = storageError(u"a.kodeks"_s, Connection::Mode::Write, busy);
    QCOMPARE(reading.kind, Error::Kind::Locked);
    QCOMPARE(writing.kind, Error::Kind::Locked);
    QVERIFY(reading.message.contains(u"cannot be read"));
    QVERIFY(writing.message.contains(u"in use by another program"));
    QCOMPARE(writing.detail, u"busy"_s);
}

void ConnectionTest::aNewFileIsMarkedAndEmpty()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.kodeks"_s);
    {
        const auto made = needed(Connection::open(path, Connection::Mode::Create));
        QCOMPARE(made->path(), path);
        QCOMPARE(made->mode(), Connection::Mode::Create);
        QCOMPARE(needed(made->schemaVersion()), 0);
    }
    QCOMPARE(Connection::open(path, Connection::Mode::Create).error().kind, Error::Kind::Exists);
    QVERIFY(Connection::open(path, Connection::Mode::Write));
    QCOMPARE(Connection::open(folder.filePath(u"no/x.kodeks"_s), Connection::Mode::Create).error().kind,
        Error::Kind::NotFound);
    QVERIFY(!QFile::exists(folder.filePath(u"no"_s)));
}

void ConnectionTest::whoReadsCannotWrite()
{
    const StoredProject stored;
    const QString before = stored.small.contents();
    const auto written = guarded(stored.connection(), [&stored]() -> Result<> {
        Statement(stored.connection(), "DELETE FROM passage_argument").run();
        return {};
    });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::ReadOnly);
    QCOMPARE(stored.small.contents(), before);
}

void ConnectionTest::aFileOfNoVersionIsNotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.kodeks"_s);
    QVERIFY(Connection::open(path, Connection::Mode::Create));
    QVERIFY(!openForReading(path));
    const StoredProject stored;
    QVERIFY(openForReading(stored.small.path()));
}

static int numberOf(Connection &connection, const char *sql)
{
    return connection.database().execAndGet(sql).getInt();
}

static void addProperty(Connection &connection, const QString &name)
{
    Statement(connection, "INSERT INTO property(name, value) VALUES(?, 'x')").bind(name).run();
}

void ConnectionTest::aTransactionThatIsNotCommittedLeavesNothing()
{
    const ProjectFile file;
    const int before = numberOf(file.connection(), "SELECT count(*) FROM property");
    {
        const auto writing = needed(Transaction::begin(file.connection()));
        addProperty(file.connection(), u"one"_s);
        QCOMPARE(numberOf(file.connection(), "SELECT count(*) FROM property"), before + 1);
        QVERIFY(!Transaction::begin(file.connection())); // one at a time
    }
    QCOMPARE(numberOf(file.connection(), "SELECT count(*) FROM property"), before);
    QVERIFY(Transaction::begin(file.connection()));
}

void ConnectionTest::aTransactionThatIsCommittedStays()
{
    const ProjectFile file;
    {
        const auto writing = needed(Transaction::begin(file.connection()));
        addProperty(file.connection(), u"one"_s);
        QVERIFY(writing->commit());
    }
    const auto reading = needed(Connection::open(file.path(), Connection::Mode::Read));
    QCOMPARE(numberOf(*reading, "SELECT count(*) FROM property WHERE name = 'one'"), 1);
}

void ConnectionTest::referencesMayWaitForTheCommit()
{
    const ProjectFile file;
    const auto addDone = [&file]() -> Result<> {
        return guarded(file.connection(), [&file]() -> Result<> {
            Statement(file.connection(), "INSERT INTO letter_done(letter, coder, done_at) VALUES(98, 99, 'x')").run();
            return {};
        });
    };
    {
        const auto writing = needed(Transaction::begin(file.connection()));
        QCOMPARE(addDone().error().kind, Error::Kind::Conflict);
        QVERIFY(Transaction::deferReferences(file.connection()));
        QVERIFY(addDone());
        QCOMPARE(writing->commit().error().kind, Error::Kind::Conflict);
    }
    QCOMPARE(numberOf(file.connection(), "SELECT count(*) FROM letter_done"), 0);
    const auto next = needed(Transaction::begin(file.connection()));
    QVERIFY(!addDone()); // it waited for that one only
}

void ConnectionTest::aStatementGivesBackWhatWasBound()
{
    const ProjectFile file;
    const QString mark = QChar(0xfeff) + u"with a mark 😀"_s;
    const QByteArray bytes("a\0b", 3);
    Statement row(file.connection(), "SELECT ?, ?, ?, ?, ?");
    row.bind(qint64(1) << 40, -7, mark, bytes, nullptr);
    QVERIFY(row.next());
    QCOMPARE(row.number(0), qint64(1) << 40);
    QCOMPARE(row.integer(1), -7);
    QVERIFY(row.isNumber(1) && !row.isNumber(2));
    QCOMPARE(row.text(2), mark);
    QCOMPARE(row.bytes(3), bytes);
    QVERIFY(row.isNull(4) && !row.isNull(3));
    QVERIFY(!row.next());
}

void ConnectionTest::aStatementForgetsWhatWasBound()
{
    const ProjectFile file;
    const char *sql = "SELECT ?";
    QVERIFY(Statement(file.connection(), sql).bind(u"secret"_s).next());
    Statement again(file.connection(), sql);
    QVERIFY(again.next());
    QVERIFY(again.isNull(0));
}

void ConnectionTest::aCopyIsTheWholeProject()
{
    StoredProject stored;
    const QString path = stored.small.folder() + u"/copy.kodeks"_s;
    QVERIFY(copyProject(stored.connection(), path));
    QCOMPARE(SmallProject::contents(path), stored.small.contents());
    const auto copy = Project::open(path);
    QVERIFY(copy);
    QCOMPARE((*copy)->uuid(), stored.small->uuid());
    QCOMPARE(needed((*copy)->journal()).size(), needed(stored.small->journal()).size());
}

void ConnectionTest::aCopyThatCannotBeMadeIsSaid()
{
    const StoredProject stored;
    const auto copied = copyProject(stored.connection(), stored.small.folder() + u"/no folder/copy.kodeks"_s);
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, Error::Kind::Io);
}

void ConnectionTest::timesAreWordsAndNumbers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<qint64>("number");
    QTest::newRow("a moment") << u"2026-01-02T03:04:05.678Z"_s << qint64(1767323045678);
    QTest::newRow("the first millisecond") << u"1970-01-01T00:00:00.001Z"_s << qint64(1);
    QTest::newRow("a leap day") << u"2024-02-29T23:59:59.999Z"_s << qint64(1709251199999);
}

void ConnectionTest::timesAreWordsAndNumbers()
{
    QFETCH(const QString, word);
    QFETCH(const qint64, number);
    QCOMPARE(timeNumber(word), number);
    QCOMPARE(timeWord(number), word);
    QCOMPARE(timeFromWord(word).toMSecsSinceEpoch(), number);
    QCOMPARE(timeWord(timeFromWord(word).toOffsetFromUtc(7200)), word);
}

void ConnectionTest::whatIsNoTimeIsNone_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"", "yesterday", "2026-13-02T03:04:05.678Z", "2026-02-30T03:04:05.678Z",
             "xxxxxxxxxxxxxxxxxxxxxxxx", "2026-01-02x03:04:05.678Z", "2026-01-02T03:04:05.678+",
             "2026-01-02T25:04:05.678Z", "2026-01-02T 3:04:05.678Z", "+026-01-02T03:04:05.678Z"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void ConnectionTest::whatIsNoTimeIsNone()
{
    QFETCH(const QString, word);
    QCOMPARE(timeNumber(word), 0);
    QVERIFY(!timeFromWord(word).isValid());
    QCOMPARE(timeWord(qint64(0)), QString());
}

void ConnectionTest::uuidsAreWordsWithoutBraces()
{
    const QUuid one(u"{ABCDEF01-0000-4000-8000-00000000000F}"_s);
    QCOMPARE(uuidWord(one), u"abcdef01-0000-4000-8000-00000000000f"_s);
    QCOMPARE(uuidsWord({}), u"[]"_s);
    const QList<QUuid> two{one, QUuid::createUuid()};
    QCOMPARE(uuidsFromWord(uuidsWord(two)), two);
    QCOMPARE(uuidsFromWord(u"[\"none\",\"%1\",3]"_s.arg(uuidWord(one))), QList<QUuid>{one});
    QVERIFY(uuidsFromWord(u"not JSON"_s).isEmpty());
    QVERIFY(uuidsFromWord(QString()).isEmpty());
}

void ConnectionTest::revisionsAreFoundByTheirField()
{
    StoredProject stored;
    const LetterId first = stored.small.letter(u"first.txt"_s);
    stored.small.apply(Edits::renameLetter(first, u"1.txt"_s));
    stored.small.apply(Edits::setFact(first, Fact::Sender, u"Another"_s));
    Connection &connection = stored.connection();
    const auto all = needed(RevisionStore::all(connection));
    QCOMPARE(all.size(), 2);
    const auto name = needed(RevisionStore::one(connection, Table::Letter, first.value(), u"name"_s));
    QCOMPARE(name.id, all.constFirst().id);
    QVERIFY(name.modified > 0);
    QVERIFY(name.wanted.isEmpty());
    QCOMPARE(needed(RevisionStore::idsOfRow(connection, Table::Letter, first.value())).size(), 2);
    QVERIFY(needed(RevisionStore::idsOfRow(connection, Table::Task, first.value())).isEmpty());
    const auto none = needed(RevisionStore::one(connection, Table::Letter, first.value(), u"fact.dated"_s));
    QCOMPARE(none.id, 0);
    QCOMPARE(none.row, first.value());
    QCOMPARE(none.modified, 0);
}

void ConnectionTest::whatWasRemovedIsKnownUntilItIsUndone()
{
    StoredProject stored;
    const Passage pay = stored.small.passages().constLast();
    QVERIFY(needed(RevisionStore::removed(stored.connection())).isEmpty());
    stored.small.apply(Edits::removePassages({pay.id}));
    QCOMPARE(needed(RevisionStore::removed(stored.connection())).value(Table::Passage), QSet<QUuid>{pay.uuid});
    QVERIFY(stored.small->undo());
    QVERIFY(needed(RevisionStore::removed(stored.connection())).value(Table::Passage).isEmpty());
    QVERIFY(stored.small->redo());
    QCOMPARE(needed(RevisionStore::removed(stored.connection())).value(Table::Passage), QSet<QUuid>{pay.uuid});
}

void ConnectionTest::everyTimeARowEverHadIsKnown()
{
    StoredProject stored;
    Passage pay = stored.small.passages().constLast();
    QSet<qint64> times{pay.modified.toMSecsSinceEpoch()};
    for (const QString &memo : {u"one"_s, u"two"_s}) {
        pay.memo = memo;
        stored.small.apply(Edits::changePassage(pay));
        times.insert(stored.small->passage(pay.id)->modified.toMSecsSinceEpoch());
    }
    const auto versions = needed(RevisionStore::versions(stored.connection(), Table::Passage));
    QCOMPARE(versions.value(pay.id.value()), times);
    QCOMPARE(versions.size(), 3);
    QVERIFY(needed(RevisionStore::versions(stored.connection(), Table::Task)).isEmpty());
}

KODEKS_TEST(ConnectionTest)
#include "tst_connection.moc"
