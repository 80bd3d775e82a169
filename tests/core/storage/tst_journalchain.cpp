// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journalchain.h"

#include "core/storage/checking/inspection.h"
#include "core/storage/checking/mending.h"
#include "tests/support/projects/journalchains.h"
#include "tests/support/projects/olderproject.h"
#include "tests/support/projects/randomedits.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

SQLite::Database opened(const QString &path)
{
    return SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE);
}

void exec(const QString &path, const char *sql)
{
    opened(path).exec(sql);
}

QStringList problemsOf(const QString &path)
{
    const auto connection = needed(Connection::open(path, Connection::Mode::Read));
    return needed(inspect(*connection, {})).problems;
}

/// As the header says it, by other means.
class ByHand
{
public:
    void add(const SQLite::Column &value)
    {
        add(QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes()));
    }
    void add(const QByteArray &bytes) { m_bytes += QByteArray::number(bytes.size()) + ':' + bytes; }
    void addRows(SQLite::Database &database, const std::string &sql)
    {
        SQLite::Statement row(database, sql);
        while (row.executeStep()) {
            for (int column = 0; column < row.getColumnCount(); ++column)
                add(row.getColumn(column));
        }
    }
    [[nodiscard]] QByteArray link() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256); }

private:
    QByteArray m_bytes;
};

} // namespace

/// That a later change of the journal is seen.
class JournalChainTest : public QObject
{
    Q_OBJECT

private slots:
    void linksFollowFromTheRowsAsIsSaid();
    void whateverIsDoneInAProjectTheChainHolds();
    void whatIsChangedInTheJournalIsNamed_data();
    void whatIsChangedInTheJournalIsNamed();
    void aStateThatNoStepSaysIsNamed();
    void aJournalThatWasCutShortIsSeenByWhoeverHasALink();
    void anOlderJournalIsChainedAsItIsFound();
    void twoProjectsHaveOtherLinks();
    void aProjectWithoutItsBeginningIsNoWholeChain();
};

void JournalChainTest::linksFollowFromTheRowsAsIsSaid()
{
    SmallProject small;
    small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"åøæ €.txt"_s));
    QVERIFY(small->undo());
    small.close();
    SQLite::Database database = opened(small.path());
    ByHand first;
    first.add("kodeks journal 1");
    first.addRows(database, "SELECT seed, CAST(last_event AS TEXT), began FROM journal_chain");
    QByteArray link = first.link();
    std::string texts = "0";
    SQLite::Statement event(database,
        "SELECT CAST(edit_event.id AS TEXT), what, coder_uuid, coder_name, at, CAST(edit AS TEXT), uuid, kind, "
        "details, texts, link FROM edit_event JOIN edit ON edit.id = edit ORDER BY edit_event.id");
    int events = 0;
    while (event.executeStep()) {
        ByHand fields;
        fields.add(link);
        const bool isDone = event.getColumn(1).getString() == "done";
        for (int column = 0; column < (isDone ? 9 : 7); ++column)
            fields.add(event.getColumn(column));
        if (isDone)
            fields.addRows(database,
                "SELECT CAST(ordinal AS TEXT), CAST(count AS TEXT), images FROM edit_block WHERE edit = "
                    + event.getColumn(5).getString() + " ORDER BY ordinal");
        const std::string to = event.getColumn(9).getString();
        fields.addRows(database,
            "SELECT 'text', CAST(id AS TEXT), sha256 FROM content WHERE id > " + texts + " AND id <= " + to
                + " ORDER BY id");
        texts = to;
        link = fields.link();
        const SQLite::Column kept = event.getColumn(10);
        QCOMPARE(QByteArray(static_cast<const char *>(kept.getBlob()), kept.getBytes()), link);
        ++events;
    }
    QVERIFY(events > 3);
    QCOMPARE(texts, "2");
    QCOMPARE(chainOf(small.path()).link, link);
    QCOMPARE(chainOf(small.path()).steps, events);
    QCOMPARE(chainOf(small.path()).before, 0);
}

void JournalChainTest::whateverIsDoneInAProjectTheChainHolds()
{
    SmallProject small;
    RandomEdits(small.project(), 17).make(300);
    QVERIFY(chainOf(small.path()).steps > 100);
    QCOMPARE(brokenStep(small.path()), std::nullopt);
    QCOMPARE(problemsOf(small.path()), QStringList());
}

void JournalChainTest::whatIsChangedInTheJournalIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("edit");
    const auto row = [](const char *name, const QByteArray &sql, qint64 edit) { QTest::newRow(name) << sql << edit; };
    row("who", "UPDATE edit_event SET coder_name = 'Else' WHERE edit = 3", 3);
    row("whose uuid", "UPDATE edit_event SET coder_uuid = 'x' WHERE edit = 4", 4);
    row("when", "UPDATE edit_event SET at = '2020-01-01T00:00:00Z' WHERE edit = 2", 2);
    row("what kind", "UPDATE edit SET kind = 'set-fact' WHERE id = 3", 3);
    row("its details", "UPDATE edit SET details = '{}' WHERE id = 4", 4);
    row("its uuid", "UPDATE edit SET uuid = 'x' WHERE id = 4", 4);
    row("its rows", "UPDATE edit_block SET images = (SELECT images FROM edit_block WHERE edit = 4) WHERE edit = 3", 3);
    row("how many rows", "UPDATE edit_block SET count = count + 1 WHERE edit = 3", 3);
    row("rows taken out", "DELETE FROM edit_block WHERE edit = 3", 3);
    row("an edit taken out",
        "DELETE FROM edit_block WHERE edit = 3; DELETE FROM edit_event WHERE edit = 3; DELETE FROM edit WHERE id = 3",
        4);
    row("the first taken out",
        "DELETE FROM edit_block WHERE edit = 1; DELETE FROM edit_event WHERE edit = 1; DELETE FROM edit WHERE id = 1",
        2);
    row("two in each other's place",
        "UPDATE edit_event SET id = -1 WHERE id = 3; UPDATE edit_event SET id = 3 WHERE id = 4; UPDATE edit_event SET "
        "id = 4 WHERE id = -1",
        4);
    row("a link", "UPDATE edit_event SET link = x'00' WHERE edit = 4", 4);
    row("no link", "UPDATE edit_event SET link = x'' WHERE edit = 3", 3);
    row("a text with its sha256",
        "UPDATE content SET sha256 = '0123456789012345678901234567890123456789012345678901234567890123' WHERE id = 1",
        0);
    row("where it begins", "UPDATE journal_chain SET last_event = 3", 1);
    row("when it began", "UPDATE journal_chain SET began = '2020-01-01T00:00:00.000Z'", 1);
}

void JournalChainTest::whatIsChangedInTheJournalIsNamed()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const qint64, edit);
    SmallProject small;
    small.close();
    exec(small.path(), sql.constData());
    const auto broken = brokenStep(small.path());
    QVERIFY(broken);
    if (edit > 0)
        QCOMPARE(broken->edit, EditId(edit));
    const QStringList problems = problemsOf(small.path());
    const QString named = u"Edit %1 of the journal ("_s.arg(broken->edit.value());
    QVERIFY2(std::ranges::any_of(problems, [&](const QString &problem) { return problem.startsWith(named); }),
        qPrintable(problems.join(u'\n')));
}

void JournalChainTest::aStateThatNoStepSaysIsNamed()
{
    SmallProject small;
    small.close();
    exec(small.path(), "UPDATE edit SET state = 'discarded' WHERE id = 3");
    QCOMPARE(problemsOf(small.path()),
        QStringList(u"Whether edit 3 of the journal is done or undone is not what its steps say."_s));
}

void JournalChainTest::aJournalThatWasCutShortIsSeenByWhoeverHasALink()
{
    SmallProject small;
    const QByteArray earlier = chainOf(small.path()).link;
    small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s));
    const QByteArray last = chainOf(small.path()).link;
    small.close();
    exec(small.path(),
        "DELETE FROM edit_event WHERE id = (SELECT max(id) FROM edit_event); DELETE FROM edit_block WHERE edit = "
        "(SELECT max(id) FROM edit); DELETE FROM edit WHERE id = (SELECT max(id) FROM edit)");
    QCOMPARE(brokenStep(small.path()), std::nullopt);
    const auto connection = needed(Connection::open(small.path(), Connection::Mode::Read));
    QVERIFY(needed(JournalChain::stepOf(*connection, earlier)));
    QVERIFY(!needed(JournalChain::stepOf(*connection, last)));
}

void JournalChainTest::anOlderJournalIsChainedAsItIsFound()
{
    SmallProject small;
    QVERIFY(small->undo());
    const qint64 steps = chainOf(small.path()).steps;
    small.close();
    makeOlder(small.path());
    {
        const auto connection = needed(Connection::open(small.path(), Connection::Mode::Write));
        QVERIFY(!needed(JournalChain::state(*connection)));
        QVERIFY(bringIntoOrder(*connection));
    }
    small.reopen();
    small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s));
    const JournalChain::State chain = chainOf(small.path());
    QCOMPARE(chain.before, steps);
    QCOMPARE(chain.steps, steps + 1);
    QVERIFY(qAbs(chain.began.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QCOMPARE(problemsOf(small.path()), QStringList());
    small.close();
    exec(small.path(), "UPDATE edit_event SET coder_name = 'Else' WHERE edit = 2");
    QCOMPARE(brokenStep(small.path()).value().edit, EditId(2));
}

void JournalChainTest::twoProjectsHaveOtherLinks()
{
    SmallProject one;
    SmallProject other;
    QVERIFY(chainOf(one.path()).link != chainOf(other.path()).link);
}

void JournalChainTest::aProjectWithoutItsBeginningIsNoWholeChain()
{
    SmallProject small;
    small.close();
    exec(small.path(), "DELETE FROM journal_chain");
    QCOMPARE(brokenStep(small.path()).value().edit, EditId(1));
}

KODEKS_TEST(JournalChainTest)
#include "tst_journalchain.moc"
