// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/imageblock.h"
#include "core/storage/journalstore.h"
#include "core/storage/migrator.h"
#include "core/storage/revisionstore.h"
#include "core/storage/statement.h"
#include "tests/support/projects/olderproject.h"
#include "tests/support/projects/projectfile.h"
#include "tests/support/projects/randomedits.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The rows of edits in the file: written, asked for, and brought over from an older one.
class JournalBlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void anEditOfManyRowsComesBackWhole();
    void rowsThatComeInSlicesMakeTheSameBlocks();
    void quotesAreKeptAsPlacesAndOutliveTheirLetter();
    void editsAreFoundByWhatTheyAreAbout();
    void theLatestImageOfWhatIsGone();
    void theHistoryCountsPassagesWithoutReadingThem();
    void whatWasRemovedAndWhenIsRead();
    void whatCannotBeReadIsNotUndone();
    void anOlderProjectKeepsItsWholeJournal();
    void bringingAProjectUpToDateTellsHowFarItIsAndCanBeCancelled();

private:
    using Rows = QList<RowStore::Touched>;

    static EditId append(Connection &connection, const QString &kind, const Rows &rows)
    {
        return needed(JournalStore::append(connection, kind, {}, rows, {{}, QDateTime::currentDateTimeUtc()}));
    }
    static QHash<qint64, Rows> allRows(const QString &path)
    {
        const auto connection = needed(Connection::open(path, Connection::Mode::Read));
        QHash<qint64, Rows> all;
        for (const auto &entry : needed(JournalStore::entries(*connection, 0)))
            all.insert(entry.id.value(), needed(JournalStore::rows(*connection, entry.id)));
        return all;
    }
    static QByteArray keptBlocks(Connection &connection)
    {
        QByteArray all;
        Statement row(connection, "SELECT images FROM edit_block ORDER BY edit, ordinal");
        while (row.next())
            all += row.bytes(0);
        return all;
    }
};

void JournalBlocksTest::anEditOfManyRowsComesBackWhole()
{
    const ProjectFile file;
    Rows rows;
    for (int i = 0; i < 2 * ImageBlock::mostRows + 7; ++i)
        rows.append({Table::Task, 3 + i, {}, QJsonObject{{u"name"_s, QString::number(i)}}});
    const EditId first = append(file.connection(), u"one"_s, rows);
    append(file.connection(), u"two"_s, rows.first(3));
    QVERIFY(needed(JournalStore::rows(file.connection(), first)) == rows);
    QVERIFY(needed(JournalStore::firstRows(file.connection(), first, 5)) == rows.first(5));
    QVERIFY(needed(JournalStore::firstRows(file.connection(), first, rows.size() - 1)) == rows.first(rows.size() - 1));
    QCOMPARE(needed(JournalStore::rows(file.connection(), EditId(99))).size(), 0);
}

void JournalBlocksTest::rowsThatComeInSlicesMakeTheSameBlocks()
{
    Rows rows;
    for (int i = 0; i < 3 * ImageBlock::mostRows + 7; ++i)
        rows.append({i % 5 == 0 ? Table::Actor : Table::Task, 3 + i, {}, QJsonObject{{u"name"_s, QString::number(i)}}});
    const ProjectFile whole;
    append(whole.connection(), u"one"_s, rows);
    const ProjectFile sliced;
    JournalStore::Writer writer(sliced.connection(), u"one"_s);
    qsizetype from = 0;
    for (const qsizetype count : {qsizetype(1), ImageBlock::mostRows - 1, ImageBlock::mostRows + 700, qsizetype(0)}) {
        QVERIFY(writer.add(rows.sliced(from, count)));
        from += count;
    }
    QVERIFY(writer.add(rows.sliced(from)));
    const EditId edit = needed(writer.finish({}, {{}, QDateTime::currentDateTimeUtc()}));
    QVERIFY(needed(JournalStore::rows(sliced.connection(), edit)) == rows);
    QCOMPARE(keptBlocks(sliced.connection()), keptBlocks(whole.connection()));
}

void JournalBlocksTest::quotesAreKeptAsPlacesAndOutliveTheirLetter()
{
    SmallProject small;
    const QString path = small.path();
    const QString quote = small->allPassages()->constFirst().quote;
    QVERIFY(quote.size() > 10);
    small.apply(Edits::removeLetters({small.letter(u"first.txt"_s)}));
    const auto before = small.contents();
    const auto connection = needed(Connection::open(path, Connection::Mode::Read));
    QVERIFY(!keptBlocks(*connection).contains(quote.first(10).toUtf8()));
    QStringList quotes;
    for (const Rows &rows : allRows(path)) {
        for (const TouchedRow &row : rows) {
            if (row.table == Table::Passage)
                quotes.append((row.after ? row.after : row.before)->value("quote"_L1).toString());
        }
    }
    QCOMPARE(quotes.count(quote), 2); // where it came and where it went
    QVERIFY(small->undo().has_value());
    QCOMPARE(small->allPassages()->constFirst().quote, quote);
    QVERIFY(small->redo().has_value());
    QCOMPARE(small.contents(), before);
}

void JournalBlocksTest::editsAreFoundByWhatTheyAreAbout()
{
    const ProjectFile file;
    const auto row = [](Table table, qint64 id, const QJsonObject &image) { return Rows{{table, id, {}, image}}; };
    const QJsonObject passage{{u"letter"_s, 4}, {u"task"_s, 8}, {u"direction"_s, 2}};
    append(file.connection(), u"1"_s, row(Table::Letter, 4, {}));
    append(file.connection(), u"2"_s, row(Table::Passage, 4, passage));
    append(file.connection(), u"3"_s, row(Table::PassageArgument, 1, {{u"passage"_s, 4}, {u"argument"_s, 3}}));
    append(file.connection(), u"4"_s, row(Table::Task, 8, {}));
    append(file.connection(), u"5"_s, {{Table::Memo, 1, QJsonObject{{u"letter"_s, 4}}, {}}});
    append(file.connection(), u"6"_s, row(Table::Property, 4, {}));
    const auto found = [&file](const JournalScope &scope) {
        QList<qint64> ids;
        for (const EditId id : needed(JournalStore::ids(file.connection(), scope)))
            ids.append(id.value());
        return ids;
    };
    QCOMPARE(found({}), (QList<qint64>{6, 5, 4, 3, 2, 1}));
    QCOMPARE(found({.letter = LetterId(4)}), (QList<qint64>{5, 2, 1}));
    QCOMPARE(found({.letter = LetterId(8)}), QList<qint64>());
    QCOMPARE(found({.task = TaskId(8)}), (QList<qint64>{4, 2}));
    QCOMPARE(found({.direction = DirectionId(2)}), QList<qint64>{2});
    QCOMPARE(found({.argument = ArgumentId(3)}), QList<qint64>{3});
    QCOMPARE(found({.letter = LetterId(4), .task = TaskId(8), .after = EditId(1)}), QList<qint64>{2});
}

void JournalBlocksTest::theLatestImageOfWhatIsGone()
{
    const ProjectFile file;
    const auto named = [](const QString &name) { return QJsonObject{{u"name"_s, name}}; };
    append(file.connection(), u"add-task"_s, {{Table::Task, 8, {}, named(u"old"_s)}});
    append(file.connection(), u"change-task"_s, {{Table::Task, 8, named(u"old"_s), named(u"new"_s)}});
    append(file.connection(), u"add-passage"_s,
        {{Table::Task, 8, {}, named(u"no"_s)}, {Table::Passage, 1, {}, QJsonObject{{u"task"_s, 8}}}});
    append(file.connection(), u"merge-tasks"_s, {{Table::Passage, 1, QJsonObject{{u"task"_s, 8}}, QJsonObject()}});
    append(file.connection(), u"other"_s, {{Table::Settlement, 8, {}, named(u"decided"_s)}});
    const auto image
        = [&file](Table table, qint64 id) { return needed(JournalStore::lastImage(file.connection(), table, id)); };
    QCOMPARE(image(Table::Task, 8), named(u"new"_s));
    QCOMPARE(image(Table::Settlement, 8), named(u"decided"_s));
    QVERIFY(!image(Table::Task, 9));
    QVERIFY(!image(Table::Actor, 8));
}

void JournalBlocksTest::theHistoryCountsPassagesWithoutReadingThem()
{
    const StoredProject stored;
    const auto connection = needed(Connection::open(stored.small.path(), Connection::Mode::Write));
    const auto entries = needed(JournalStore::entries(*connection, 0));
    connection->database().exec("UPDATE edit_block SET images = x'09'");
    qsizetype passages = 0;
    for (const auto &entry : entries)
        passages += needed(JournalStore::spread(*connection, entry.id)).passages;
    QCOMPARE(passages, 3);
}

void JournalBlocksTest::whatWasRemovedAndWhenIsRead()
{
    SmallProject small;
    const Passage passage = small.passages().constFirst();
    Passage changed = passage;
    changed.memo = u"x"_s;
    small.apply(Edits::changePassage(changed));
    const auto modified = small->passage(passage.id)->modified;
    small.apply(Edits::removePassages({passage.id}));
    small.apply(Edits::removePassages({small.passages().constFirst().id}));
    QVERIFY(small->undo().has_value());
    const auto connection = needed(Connection::open(small.path(), Connection::Mode::Read));
    QCOMPARE(needed(RevisionStore::removed(*connection)).value(Table::Passage), QSet<QUuid>{passage.uuid});
    QCOMPARE(needed(RevisionStore::versions(*connection, Table::Passage)).value(passage.id.value()),
        (QSet<qint64>{passage.modified.toMSecsSinceEpoch(), modified.toMSecsSinceEpoch()}));
    QCOMPARE(needed(RevisionStore::versions(*connection, Table::Passage)).size(), 3);
}

void JournalBlocksTest::whatCannotBeReadIsNotUndone()
{
    SmallProject small;
    small.apply(Edits::removePassages({small.passages().constFirst().id}));
    const QString path = small.path();
    const QString before = small.contents();
    needed(Connection::open(path, Connection::Mode::Write))->database().exec("UPDATE edit_block SET images = x'0100'");
    const auto undone = small->undo();
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().kind, Error::Kind::Damaged);
    QCOMPARE(small.contents(), before);
    const auto connection = needed(Connection::open(path, Connection::Mode::Read));
    QCOMPARE(RevisionStore::removed(*connection).error().kind, Error::Kind::Damaged);
}

void JournalBlocksTest::anOlderProjectKeepsItsWholeJournal()
{
    SmallProject small;
    RandomEdits(small.project(), 7).make(150);
    small.apply(Edits::addCoder({{}, {}, u"Undone"_s, u"#0072b2"_s}));
    QVERIFY(small->undo().has_value());
    const QString path = small.path();
    const QString before = small.contents();
    small.close();
    const auto rows = allRows(path);
    const auto abouts = [&path] {
        QStringList all;
        const auto connection = needed(Connection::open(path, Connection::Mode::Read));
        Statement row(*connection, "SELECT about FROM edit ORDER BY id");
        while (row.next())
            all.append(row.text(0));
        return all;
    };
    const QStringList about = abouts();
    makeOlder(path);
    QVERIFY(!Project::open(path, Project::Access::Read).has_value());
    QVERIFY(Project::open(path).has_value());
    QVERIFY(allRows(path) == rows);
    QCOMPARE(abouts(), about);
    QCOMPARE(SmallProject::contents(path), before);
    const QString copy = small.folder() + u"/small before version %1.kodeks"_s.arg(Migrator().newest());
    QVERIFY(needed(Connection::open(copy, Connection::Mode::Read))->database().tableExists("edit_row"));
    small.reopen();
    QVERIFY(small->redo().has_value());
    while (!small->undoTitle().isEmpty())
        QVERIFY(small->undo().has_value());
    QVERIFY(small->letters().isEmpty());
    while (!small->redoTitle().isEmpty())
        QVERIFY(small->redo().has_value());
    QVERIFY(small->undo().has_value());
    QCOMPARE(small.contents(), before);
}

void JournalBlocksTest::bringingAProjectUpToDateTellsHowFarItIsAndCanBeCancelled()
{
    SmallProject small;
    const QString path = small.path();
    small.close();
    const auto rows = allRows(path);
    makeOlder(path);
    const auto connection = needed(Connection::open(path, Connection::Mode::Write));
    const Migrator migrator;
    int halves = 0; // the copy ends at the first, the packing begins at the second
    const auto cancelled = migrator.migrate(*connection, [&halves](qint64 done, qint64 all) {
        halves += 2 * done == all ? 1 : 0;
        return halves < 2;
    });
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    QCOMPARE(halves, 2);
    QCOMPARE(migrator.version(*connection).value_or(-1), 9);
    QVERIFY(connection->database().tableExists("edit_row"));
    QVERIFY(!connection->database().tableExists("edit_block"));
    qint64 last = -1;
    bool grows = true;
    const auto progress = [&](qint64 done, qint64 all) {
        grows = grows && done >= last && done <= all;
        last = done;
        return true;
    };
    QVERIFY(migrator.migrate(*connection, progress).has_value());
    QVERIFY(grows);
    QVERIFY(last >= 0);
    QVERIFY(allRows(path) == rows);
}

KODEKS_TEST(JournalBlocksTest)
#include "tst_journalblocks.moc"
