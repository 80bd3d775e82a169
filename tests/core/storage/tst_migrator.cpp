// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString firstStep = u"CREATE TABLE a(x TEXT) STRICT;"_s;
const QString secondStep = u"CREATE TABLE b(x TEXT) STRICT; INSERT INTO b SELECT x FROM a;"_s;
const QString brokenStep = u"CREATE TABLE c(x TEXT) STRICT; INSERT INTO nowhere VALUES(1);"_s;

int version(Connection &connection)
{
    return connection.schemaVersion().value_or(-1);
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    std::unique_ptr<Connection> newFile()
    {
        auto connection
            = Connection::open(m_folder.filePath(u"file%1.kodeks"_s.arg(++m_files)), Connection::Mode::Create);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().message));
        return std::move(*connection);
    }

private slots:
    void aNewFileIsMadeByAllSteps()
    {
        const auto connection = newFile();
        const Migrator migrator;
        QVERIFY(migrator.newest() >= 1);
        QVERIFY(migrator.migrate(*connection).has_value());
        QCOMPARE(version(*connection), migrator.newest());
        QVERIFY(connection->database().tableExists("passage"));
        QVERIFY(migrator.checkCurrent(*connection).has_value());
    }

    void everyViewCanBeRead()
    {
        const auto connection = newFile();
        QVERIFY(Migrator().migrate(*connection).has_value());
        SQLite::Database &database = connection->database();
        SQLite::Statement view(database, "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name");
        QStringList views;
        while (view.executeStep()) {
            const std::string name = view.getColumn(0).getString();
            views.append(QString::fromStdString(name));
            SQLite::Statement rows(database, "SELECT * FROM " + name);
            QVERIFY(!rows.executeStep());
        }
        QCOMPARE(views, (QStringList{u"coded_passage"_s, u"described_letter"_s, u"settled"_s, u"transfer"_s}));
    }

    void migratingTwiceChangesNothing()
    {
        const auto connection = newFile();
        const Migrator migrator({firstStep, secondStep});
        QVERIFY(migrator.migrate(*connection).has_value());
        const int changes = connection->database().getTotalChanges();
        QVERIFY(migrator.migrate(*connection).has_value());
        QCOMPARE(connection->database().getTotalChanges(), changes);
    }

    void anOlderFileIsBackedUpAndBroughtUpToDate()
    {
        const auto connection = newFile();
        QVERIFY(Migrator({firstStep}).migrate(*connection).has_value());
        connection->database().exec("INSERT INTO a VALUES('kept')");
        const Migrator newer({firstStep, secondStep});
        QVERIFY(!newer.checkCurrent(*connection).has_value());
        QVERIFY(newer.migrate(*connection).has_value());
        QCOMPARE(connection->database().execAndGet("SELECT x FROM b").getString(), "kept");
        const QString backup = connection->path().chopped(7) + u" before version 2.kodeks"_s;
        const auto old = Connection::open(backup, Connection::Mode::Read);
        QVERIFY(old.has_value());
        QCOMPARE(version(**old), 1);
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        const auto connection = newFile();
        QVERIFY(Migrator({firstStep}).migrate(*connection).has_value());
        const auto migrated = Migrator({firstStep, brokenStep}).migrate(*connection);
        QVERIFY(!migrated.has_value());
        QCOMPARE(version(*connection), 1);
        QVERIFY(!connection->database().tableExists("c"));
        QVERIFY(connection->database().tableExists("a"));
    }

    void aNewerFileIsRefused()
    {
        const auto connection = newFile();
        QVERIFY(Migrator({firstStep, secondStep}).migrate(*connection).has_value());
        const Migrator older({firstStep});
        QCOMPARE(older.migrate(*connection).error().kind, Error::Kind::Newer);
        QCOMPARE(older.checkCurrent(*connection).error().kind, Error::Kind::Newer);
    }
};

KODEKS_TEST(TestMigrator)
#include "tst_migrator.moc"
