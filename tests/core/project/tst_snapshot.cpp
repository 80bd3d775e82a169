// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/changes.h"
#include "core/project/snapshot.h"
#include "core/project/workspace.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// A file that is changed behind a snapshot, which is then told of the change.
class Followed
{
public:
    Followed()
    {
        m_small.close();
        m_connection = Connection::open(m_small.path(), Connection::Mode::Write).value();
        m_snapshot = std::make_unique<Snapshot>(*m_connection);
        if (!m_snapshot->readAll())
            qFatal("the snapshot cannot be read");
    }

    Snapshot &snapshot() { return *m_snapshot; }
    Connection &connection() { return *m_connection; }
    void execute(const char *sql) { m_connection->database().exec(sql); }
    [[nodiscard]] LetterId letter(const QString &name) const
    {
        const auto found = std::ranges::find(m_snapshot->letters, name, &Letter::name);
        return found == m_snapshot->letters.end() ? LetterId() : found->id;
    }
    /// Whether the snapshot has what one has that is read now.
    [[nodiscard]] bool isInStep()
    {
        Snapshot fresh(*m_connection);
        return fresh.readAll() && fresh.letters == m_snapshot->letters && fresh.letterAt == m_snapshot->letterAt
            && fresh.done == m_snapshot->done && fresh.coders == m_snapshot->coders
            && fresh.codebook == m_snapshot->codebook;
    }

private:
    SmallProject m_small;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Snapshot> m_snapshot;
};

Change changeOf(const QList<LetterId> &letters)
{
    Change change;
    change.letters = letters;
    return change;
}

/// An edit after which the project's own connection sees something else under the name of a table, and so cannot read
/// what it must.
Edit thenShadow(Edit edit, const char *sql)
{
    edit.make = [make = edit.make, sql](Workspace &workspace) -> Result<> {
        const auto made = make(workspace);
        workspace.connection().database().exec(sql);
        return made;
    };
    return edit;
}

/// Memos overflow as soon as the edit is in the journal: after all that is done within its transaction.
constexpr const char *passagesWithoutMemo
    = "CREATE TEMP VIEW passage AS SELECT id, uuid, letter, coder, start, \"end\", task, direction, certainty, "
      "good_quote, quote, created, modified, CASE WHEN EXISTS (SELECT 1 FROM main.edit WHERE kind IN "
      "('change-passages', 'set-done')) THEN abs(-9223372036854775807 - 1) ELSE memo END AS memo FROM main.passage";
constexpr const char *factsFromNowhere = "CREATE TEMP VIEW letter_fact AS SELECT * FROM nowhere";

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheLettersThatChangedAreReadAgain()
    {
        Followed followed;
        followed.execute("UPDATE letter SET name = 'zz.txt' WHERE name = 'first.txt';"
                         "UPDATE letter SET name = 'unseen.txt' WHERE name = 'second.txt'");
        QVERIFY(followed.snapshot().follow(changeOf({followed.letter(u"first.txt"_s)}), {}));
        QCOMPARE(followed.snapshot().letters.at(0).name, u"second.txt"_s);
        QCOMPARE(followed.snapshot().letters.at(1).name, u"zz.txt"_s);
        QCOMPARE(followed.snapshot().letterAt.value(followed.letter(u"zz.txt"_s)), 1);
    }

    void aLetterIsFollowedWhateverOfItChanges_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("name") << QByteArray("UPDATE letter SET name = 'a' WHERE id = 2");
        QTest::newRow("name beyond the first plane")
            << QByteArray("UPDATE letter SET name = char(0x1F600) WHERE id = 1;"
                          "UPDATE letter SET name = char(0xFF61) WHERE id = 2");
        QTest::newRow("fact") << QByteArray("UPDATE letter_fact SET value = 'X', source = 'corrected'");
        QTest::newRow("no facts") << QByteArray("DELETE FROM letter_fact");
        QTest::newRow("attribute") << QByteArray(
            "INSERT INTO letter_attribute(letter, key, name, value) VALUES(1, 'type', 'Type', 'etat')");
        QTest::newRow("done") << QByteArray(
            "INSERT INTO letter_done(letter, coder, done_at) VALUES(1, 1, ''), (2, 2, '')");
        QTest::newRow("gone") << QByteArray(
            "PRAGMA foreign_keys = OFF; DELETE FROM letter_fact; DELETE FROM letter WHERE id = 1");
    }

    void aLetterIsFollowedWhateverOfItChanges()
    {
        QFETCH(QByteArray, sql);
        Followed followed;
        followed.execute(sql.constData());
        QVERIFY(followed.snapshot().follow(changeOf({LetterId(1), LetterId(2)}), {}));
        QVERIFY(followed.isInStep());
        followed.execute("DELETE FROM letter_done");
        QVERIFY(followed.snapshot().follow(changeOf({LetterId(1), LetterId(2)}), {}));
        QVERIFY(followed.isInStep());
    }

    void manyLettersAreReadAtOnce()
    {
        Followed followed;
        QList<LetterId> many;
        for (int i = 1; i <= 100; ++i)
            many.append(LetterId(i));
        followed.execute("UPDATE letter SET name = 'a' WHERE id = 2");
        QVERIFY(followed.snapshot().follow(changeOf(many), {}));
        QVERIFY(followed.isInStep());
    }

    void aPassageThatIsNotThereThoughItShouldBeIsNoCrash()
    {
        Followed followed;
        QCOMPARE(followed.snapshot().passages(LetterId(1))->size(), 2);
        followed.execute("DELETE FROM passage_argument; DELETE FROM passage WHERE id = 1");
        Change change;
        change.passages = {{PassageId(1), LetterId(1), CoderId(1), Change::PassageChange::What::Altered}};
        QVERIFY(followed.snapshot().follow(change, {}));
        QCOMPARE(followed.snapshot().passages(LetterId(1))->size(), 1);
    }

    void whatIsToldOfPassagesIsFollowed()
    {
        Followed followed;
        QCOMPARE(followed.snapshot().passages(LetterId(1))->size(), 2);
        followed.execute("UPDATE passage SET memo = 'other' WHERE id = 1; DELETE FROM passage WHERE id = 2");
        using What = Change::PassageChange::What;
        Change change;
        change.passages = {{PassageId(1), LetterId(1), CoderId(1), What::Altered},
            {PassageId(2), LetterId(1), CoderId(2), What::Removed}};
        QVERIFY(followed.snapshot().follow(change, {}));
        const auto passages = followed.snapshot().passages(LetterId(1)).value();
        QCOMPARE(passages.size(), 1);
        QCOMPARE(passages.constFirst().memo, u"other"_s);
    }

    void aChangeThatCannotBeFollowedIsMadeAllTheSame()
    {
        SmallProject small;
        const Passage passage = small.passages().constFirst();
        QSignalSpy spy(&small.project(), &Project::changed);
        Passage changed = passage;
        changed.memo = u"New"_s;
        const auto made = small->apply(thenShadow(Edits::changePassage(changed), passagesWithoutMemo));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        QCOMPARE(made->passages.size(), 1);
        QCOMPARE(spy.count(), 1);
        QVERIFY(small->readOnlyReason().isEmpty());
        small.apply(thenShadow(Edits::addCoder({{}, {}, u"Cy"_s, {}}), "DROP VIEW temp.passage"));
        const auto fresh = Project::open(small.path(), Project::Access::Read).value();
        QCOMPARE(fresh->passage(passage.id)->memo, u"New"_s);
        QCOMPARE(small->passage(passage.id)->memo, u"New"_s);
        QCOMPARE(small->passageCount(), fresh->passageCount());
        QVERIFY(small->undo());
        QVERIFY(small->undo());
        QCOMPARE(small->passage(passage.id)->memo, passage.memo);
    }

    void aProjectThatCannotBeReadAfterAChangeIsOnlyReadFromThenOn()
    {
        SmallProject small;
        QSignalSpy spy(&small.project(), &Project::changed);
        const auto made
            = small->apply(thenShadow(Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s), factsFromNowhere));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        QCOMPARE(made->letters.size(), 1);
        QCOMPARE(spy.count(), 1);
        QVERIFY2(small->readOnlyReason().endsWith(u'.'), qPrintable(small->readOnlyReason()));
        const auto next = small->apply(Edits::addCoder({{}, {}, u"Cy"_s, {}}));
        QCOMPARE(next.error().kind, Error::Kind::ReadOnly);
        QCOMPARE(next.error().message, small->readOnlyReason());
        QVERIFY(Project::open(small.path(), Project::Access::Read).value()->findLetter(u"1.txt"_s));
        small.reopen();
        QVERIFY(small->undo());
    }

    void whatComesIntoSightCannotFailAChange()
    {
        SmallProject small;
        small.apply(Edits::setBlind(true));
        small->setCurrentCoder(small.coder(u"Ann"_s));
        small->readAsCoder();
        const auto made = small->apply(
            thenShadow(Edits::setDone(small.letter(u"first.txt"_s), small.coder(u"Ann"_s), true), passagesWithoutMemo));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        QVERIFY(!small->readOnlyReason().isEmpty());
        QVERIFY(small->isDone(small.letter(u"first.txt"_s), small.coder(u"Ann"_s)));
    }
};

KODEKS_TEST(TestSnapshot)
#include "tst_snapshot.moc"
