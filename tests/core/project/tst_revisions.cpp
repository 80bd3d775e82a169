// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/storage/revisionstore.h"
#include "tests/support/projects/copies.h"
#include "tests/support/projects/olderproject.h"
#include "tests/support/testmain.h"

#include <QTimeZone>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QList<RevisionStore::Revision> revisions(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Mode::Read);
    const auto all = connection ? RevisionStore::all(**connection) : failed(connection);
    if (!all)
        qFatal("%s", qPrintable(all.error().message));
    return *all;
}

/// "task.definition", … of all that the project says was changed, sorted.
QStringList revised(const QString &path)
{
    QStringList all;
    for (const RevisionStore::Revision &revision : revisions(path)) {
        const auto table = tableName(revision.table);
        all.append(QString::fromLatin1(table.data(), qsizetype(table.size())) + u'.'
            + revision.field.section(u'.', 0, 0) + (revision.field.contains(u'.') ? u".x"_s : QString()));
    }
    all.sort();
    return all;
}

void define(SmallProject &small, const QString &definition)
{
    Task task = *small->codebook().task(small.task(u"Homes"_s));
    task.text.definition = definition;
    small.apply(Edits::changeTask(task));
}

} // namespace

class TestRevisions : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMadeHasNoRevision()
    {
        SmallProject small;
        QCOMPARE(revised(small.path()), QStringList());
    }

    void everyChangedFieldIsNoted()
    {
        SmallProject small;
        define(small, u"new"_s);
        small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s));
        small.apply(Edits::setFact(small.letter(u"second.txt"_s), Fact::Sender, std::nullopt));
        small.apply(Edits::setDone(small.letter(u"second.txt"_s), small.coder(u"Bo"_s), true));
        small.apply(Edits::setAttribute(small.letter(u"second.txt"_s), u"v. Type"_s, u"etat"_s));
        Direction direction = *small->codebook().direction(small.direction(u"agency → district"_s));
        direction.to = small.actor(u"company"_s);
        small.apply(Edits::changeDirection(direction));
        QCOMPARE(revised(small.path()),
            QStringList({u"direction.kind"_s, u"letter.attribute.x"_s, u"letter.done.x"_s, u"letter.fact.x"_s,
                u"letter.name"_s, u"task.definition"_s}));
    }

    void whatIsRemovedLosesItsRevisionsAndUndoGivesThemBack()
    {
        SmallProject small;
        define(small, u"new"_s);
        const QString before = small.contents();
        small.apply(Edits::removeTask(small.task(u"Homes"_s)));
        QCOMPARE(revised(small.path()), QStringList());
        QVERIFY(small->undo().has_value());
        QCOMPARE(small.contents(), before);
    }

    void aChangeIsLaterThanTheOneBeforeWhateverTheClock()
    {
        SmallProject small;
        define(small, u"one"_s);
        const QString path = small.path();
        const qint64 first = revisions(path).constLast().modified;
        small.close();
        const auto project = Project::open(
            path, Project::Access::Write, [] { return QDateTime(QDate(2001, 1, 1), QTime(1, 1), QTimeZone::UTC); });
        Task task = (*project)->codebook().tasks.at(1);
        task.text.definition = u"two"_s;
        QVERIFY((*project)->apply(Edits::changeTask(task)).has_value());
        QVERIFY(revisions(path).constLast().modified > first);
        Passage passage = (*project)->allPassages()->constFirst().passage;
        passage.memo = u"later"_s;
        QVERIFY((*project)->apply(Edits::changePassage(passage)).has_value());
        QVERIFY((*project)->passage(passage.id)->modified > passage.modified);
    }

    void aPassageThatLosesItsCodeCountsAsChanged_data()
    {
        QTest::addColumn<std::function<Edit(SmallProject &)>>("make");
        const auto row
            = [](const char *name, std::function<Edit(SmallProject &)> make) { QTest::newRow(name) << make; };
        row("task removed", [](SmallProject &small) { return Edits::removeTask(small.task(u"Homes"_s)); });
        row("task merged",
            [](SmallProject &small) { return Edits::mergeTasks(small.task(u"Homes"_s), small.task(u"Meals"_s)); });
        row("direction removed",
            [](SmallProject &small) { return Edits::removeDirection(small.direction(u"agency → district"_s)); });
        row("argument removed", [](SmallProject &small) { return Edits::removeArgument(small.argument(u"skill"_s)); });
        row("argument merged", [](SmallProject &small) {
            return Edits::mergeArguments(small.argument(u"skill"_s), small.argument(u"nearness"_s));
        });
    }

    void aPassageThatLosesItsCodeCountsAsChanged()
    {
        QFETCH(std::function<Edit(SmallProject &)>, make);
        SmallProject small;
        const Passage before = small.passages().constFirst();
        small.apply(make(small));
        QVERIFY(small->passage(before.id)->modified > before.modified);
    }

    void anOlderProjectLearnsFromItsJournal()
    {
        SmallProject small;
        define(small, u"undone"_s);
        QVERIFY(small->undo().has_value());
        small.apply(Edits::changeCoder({small.coder(u"Bo"_s), {}, u"Bob"_s, u"#d55e00"_s}));
        small.apply(Edits::setFact(small.letter(u"first.txt"_s), Fact::Sender, u"Me"_s));
        Task gone;
        gone.name = u"Gone"_s;
        small.apply(Edits::addTask(gone));
        small.apply(Edits::removeTask(small.task(u"Gone"_s)));
        const QStringList expected{u"coder.name"_s, u"letter.fact.x"_s};
        QCOMPARE(revised(small.path()), expected);
        const QString path = small.path();
        small.close();
        makeOlder(path);
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE)
            .exec("DROP TABLE content_sketch; DROP TABLE memo; "
                  "DROP TABLE recognised_word; DROP TABLE recognition; DROP TABLE letter_proposal; "
                  "DROP TABLE original; DROP VIEW described_letter; "
                  "DROP TABLE letter_attribute; DELETE FROM edit_row WHERE table_name = "
                  "'letter_attribute'; DROP TABLE revision; DELETE FROM edit_row WHERE table_name = 'revision'; "
                  "DROP VIEW settled; DROP TABLE settlement; ALTER TABLE coder DROP COLUMN consensus_of; "
                  "ALTER TABLE passage DROP COLUMN good_quote; "
                  "UPDATE edit_row SET before = json_remove(before, '$.consensus_of', '$.file', '$.folder', "
                  "'$.original', '$.good_quote'), after = json_remove(after, "
                  "'$.consensus_of', '$.file', '$.folder', '$.original', '$.good_quote'); PRAGMA user_version = 1");
        QVERIFY(!Project::open(path, Project::Access::Read).has_value());
        QVERIFY(Project::open(path).has_value());
        QCOMPARE(revised(path), expected);
        QVERIFY(QFile::exists(small.folder() + u"/small before version %1.kodeks"_s.arg(Migrator().newest())));
        small.reopen();
        QVERIFY(small->undo().has_value());
        QVERIFY(small.task(u"Gone"_s).isValid());
        while (!small->undoTitle().isEmpty())
            QVERIFY(small->undo().has_value());
        QVERIFY(small->coders().isEmpty());
        while (!small->redoTitle().isEmpty())
            QVERIFY(small->redo().has_value());
        QVERIFY(small.coder(u"Bob"_s).isValid());
    }
};

KODEKS_TEST(TestRevisions)
#include "tst_revisions.moc"
