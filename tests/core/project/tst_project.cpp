// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/originals.h"
#include "core/project/jobs/sample.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <csignal>
#include <filesystem>
#include <sys/file.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions everybodyReads
    = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;

/// For its lifetime the test runs as a user without rights, where it began as root; other users have none to give up.
class Nobody
{
public:
    Nobody() { become(65534); }
    ~Nobody() { become(0); }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    void become(uid_t user) const
    {
        if (m_root && setresuid(user, user, 0) != 0)
            qFatal("the test cannot change its user");
    }
    const bool m_root = getuid() == 0;
};

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void change(const QString &path, const char *sql)
{
    auto connection = Connection::open(path, Connection::Mode::Write);
    QVERIFY(connection.has_value());
    (*connection)->database().exec(sql);
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

private slots:
    void aNewProjectIsEmptyAndNamed()
    {
        QTemporaryDir folder;
        const auto project = Project::create(folder.filePath(u"new.kodeks"_s), u"Title"_s);
        QVERIFY(project.has_value());
        QCOMPARE((*project)->codebook().title, u"Title"_s);
        QVERIFY((*project)->letters().isEmpty());
        QVERIFY(!(*project)->uuid().isNull());
        QVERIFY((*project)->undoTitle().isEmpty());
    }

    void titlesOfEditsCallLettersAsChosen()
    {
        SmallProject small;
        small.apply(Edits::setFact(small.letter(u"first.txt"_s), Fact::Sender, u"UKE"_s));
        QCOMPARE(small->undoTitle(), u"Correct a fact of “first.txt”"_s);
        small->callLetters(LetterCalling::Sender);
        QCOMPARE(small->undoTitle(), u"Correct a fact of “UKE”"_s);
        small->callLetters(LetterCalling::SenderAndFile);
        QCOMPARE(small->journal()->constFirst().title, u"Correct a fact of “UKE (first.txt)”"_s);
        small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s));
        QCOMPARE(small->undoTitle(), u"Rename letter “UKE (1.txt)”"_s);
        small.apply(Edits::removeLetters({small.letter(u"1.txt"_s)}));
        QCOMPARE(small->journal()->at(2).title, u"Correct a fact of “first.txt”"_s);
        QVERIFY(small->undo().has_value());
        small.reopen();
        QCOMPARE(small->undoTitle(), u"Rename letter “first.txt”"_s);
    }

    void theSampleSaysTheSameInNorwegian()
    {
        QTemporaryDir folder;
        const auto make = [&folder](const QString &name, SampleLanguage language) {
            const QString path = folder.filePath(name);
            return makeSampleProject(path, sourcePath(u"resources/sample"_s), language)
                ? Project::open(path).value_or(nullptr)
                : nullptr;
        };
        const auto english = make(u"en.kodeks"_s, SampleLanguage::English);
        const auto norwegian = make(u"nb.kodeks"_s, SampleLanguage::Norwegian);
        QVERIFY(english && norwegian);
        QCOMPARE(norwegian->coders().value(0).name, u"Koder A"_s);
        QCOMPARE(norwegian->coders().value(1).name, u"Koder B"_s);
        const Codebook &a = english->codebook();
        const Codebook &b = norwegian->codebook();
        QVERIFY(a.unit != b.unit && a.rules.size() == b.rules.size() && a.rules != b.rules);
        QCOMPARE(a.tasks.size(), b.tasks.size());
        for (int i = 0; i < a.tasks.size(); ++i) {
            QCOMPARE(a.tasks.at(i).name, b.tasks.at(i).name);
            QCOMPARE(a.tasks.at(i).text.code, b.tasks.at(i).text.code);
            QVERIFY2(a.tasks.at(i).group || a.tasks.at(i).text.definition != b.tasks.at(i).text.definition,
                qPrintable(b.tasks.at(i).name));
            QCOMPARE(a.tasks.at(i).text.definition.isEmpty(), b.tasks.at(i).text.definition.isEmpty());
        }
        for (int i = 0; i < a.directions.size(); ++i) {
            QCOMPARE(a.directions.at(i).text.code, b.directions.at(i).text.code);
            QVERIFY(a.directions.at(i).text.definition != b.directions.at(i).text.definition);
            QVERIFY(!b.directions.at(i).text.definition.isEmpty());
        }
        QCOMPARE(norwegian->passageCount(), english->passageCount());
        for (const Letter &letter : english->letters()) {
            const auto said = english->passages(letter.id);
            const auto again = norwegian->passages(norwegian->findLetter(letter.name)->id);
            QVERIFY(said && again);
            const auto places = [](const QList<Passage> &passages) {
                QList<std::tuple<TextRange, qint64, qint64, qint64>> all;
                for (const Passage &each : passages)
                    all.append({each.range, each.coder.value(), each.task.value(), each.direction.value()});
                std::ranges::sort(all);
                return all;
            };
            QCOMPARE(places(*again), places(*said));
        }
    }

    void theSampleBeginsWithNothingToUndo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.kodeks"_s);
        QVERIFY(makeSampleProject(path, sourcePath(u"resources/sample"_s)));
        auto project = Project::open(path);
        QVERIFY(project.has_value());
        QVERIFY((*project)->undoTitle().isEmpty());
        QVERIFY((*project)->undo().value_or(Change()).isEmpty());
        QCOMPARE((*project)->passageCount(), 239);
        const QList<JournalEntry> making = *(*project)->journal();
        QCOMPARE_GE(making.size(), 4);
        for (const JournalEntry &entry : making)
            QCOMPARE(entry.state, JournalEntry::State::Done);

        QVERIFY((*project)->apply(Edits::addCoder({{}, {}, u"Coder C"_s, {}})));
        QVERIFY((*project)->undo());
        QVERIFY((*project)->undoTitle().isEmpty());
        QCOMPARE((*project)->coders().size(), 2);
        QVERIFY((*project)->redo());
        project->reset();
        project = Project::open(path);
        QVERIFY(!(*project)->undoTitle().isEmpty());
        QCOMPARE((*project)->journal()->size(), making.size() + 1);
        QVERIFY((*project)->undo());
        QCOMPARE((*project)->passageCount(), 239);
    }

    void whatWasUndoneBeforeTheBeginningIsNotMadeAgain()
    {
        QTemporaryDir folder;
        const auto made = Project::create(folder.filePath(u"closed.kodeks"_s), {});
        Project *project = made->get();
        QVERIFY(project->apply(Edits::addCoder({{}, {}, u"Anne"_s, {}})));
        QVERIFY(project->apply(Edits::addCoder({{}, {}, u"Bo"_s, {}})));
        QVERIFY(project->undo());
        QVERIFY(project->closeUndo());
        QCOMPARE(project->undoTitle(), QString());
        QCOMPARE(project->redoTitle(), QString());
        QCOMPARE(project->coders().size(), 1);
        QCOMPARE(project->journal()->constFirst().state, JournalEntry::State::Discarded);
        QVERIFY(project->closeUndo());
        QCOMPARE(project->undoTitle(), QString());
    }

    void anExistingFileIsNotOverwritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"there.kodeks"_s);
        writeBytes(path, "mine");
        const auto project = Project::create(path, {});
        QVERIFY(!project.has_value());
        QCOMPARE(project.error().kind, Error::Kind::Exists);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine");
    }

    void whatIsNoProjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("text") << QByteArray(
            "This is a letter, not a project, and long enough to be a header of one hundred characters or more than "
            "that.") << Error::Kind::NotAProject;
        QTest::newRow("empty") << QByteArray() << Error::Kind::NotAProject;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << Error::Kind::NotAProject;
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0", 16) << Error::Kind::NotAProject;
    }

    void whatIsNoProjectIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Kind, kind);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.kodeks"_s);
        writeBytes(path, bytes);
        const auto project = Project::open(path);
        QVERIFY(!project.has_value());
        QCOMPARE(project.error().kind, kind);
        QVERIFY(project.error().message.contains(u"x.kodeks"));
        QCOMPARE(QFileInfo(path).size(), bytes.size());
    }

    void anotherProgramsDatabaseIsNoProject()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.kodeks"_s);
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t(a)");
        const auto project = Project::open(path);
        QVERIFY(!project.has_value());
        QCOMPARE(project.error().kind, Error::Kind::NotAProject);
    }

    void aMissingFileAndAFolderAreNamed()
    {
        QTemporaryDir folder;
        const auto missing = Project::open(folder.filePath(u"gone.kodeks"_s));
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        QVERIFY(missing.error().message.contains(u"gone.kodeks"));
        const auto directory = Project::open(folder.path());
        QVERIFY(!directory.has_value());
        QCOMPARE(directory.error().kind, Error::Kind::NotAProject);
        QVERIFY(!Project::create(folder.filePath(u"no/such/folder.kodeks"_s), {}).has_value());
    }

    void aNewerProjectIsRefusedAndLeftAlone()
    {
        SmallProject small;
        small.close();
        change(small.path(), "PRAGMA user_version = 9999");
        const QByteArray before = [&] {
            QFile file(small.path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        const auto project = Project::open(small.path());
        QVERIFY(!project.has_value());
        QCOMPARE(project.error().kind, Error::Kind::Newer);
        QFile file(small.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void aDamagedProjectIsSaidToBeOne()
    {
        SmallProject small;
        const QString path = small.path();
        small.close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = 4096; at < size; at += 512) {
            file.seek(at);
            file.write(QByteArray(256, '\xff'));
        }
        file.close();
        const auto report = checkProject(path);
        if (report)
            QVERIFY(!report->problems.isEmpty());
        else
            QCOMPARE(report.error().kind, Error::Kind::Damaged);
        const auto project = Project::open(path);
        if (!project)
            QVERIFY(project.error().message.endsWith(u'.'));
        QCOMPARE(QFileInfo(path).size(), size);
    }

    void aTruncatedProjectIsSaidToBeDamaged()
    {
        SmallProject small;
        const QString path = small.path();
        small.close();
        QFile file(path);
        QVERIFY(file.resize(3 * 4096 + 100));
        const auto project = Project::open(path);
        QVERIFY(!project.has_value());
        QCOMPARE(project.error().kind, Error::Kind::Damaged);
    }

    void aSecondKodeksMayOnlyRead()
    {
        SmallProject small;
        const auto second = Project::open(small.path());
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().kind, Error::Kind::Locked);
        const auto reader = Project::open(small.path(), Project::Access::Read);
        QVERIFY(reader.has_value());
        QVERIFY(!(*reader)->readOnlyReason().isEmpty());
        const auto applied = (*reader)->apply(Edits::addCoder({{}, {}, u"Cy"_s, {}}));
        QVERIFY(!applied.has_value());
        QCOMPARE(applied.error().kind, Error::Kind::ReadOnly);
        small.close();
        QVERIFY(Project::open(small.path()).has_value());
    }

    void aLockWithoutALivingOwnerSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("says");
        const QByteArray away("4711\nkodeks\nkontor-pc\n1234\n5678\n");
        const QString wayOut = u"is open in another Kodeks (process 4711 on kontor-pc)"_s;
        const QString nobody = u"there is a lock that does not say whose it is"_s;
        QTest::newRow("of another machine") << away << 0 << wayOut;
        QTest::newRow("of another machine, of last week") << away << 604'800 << wayOut;
        QTest::newRow("empty, just made") << QByteArray() << 0 << nobody;
        QTest::newRow("empty, of last week") << QByteArray() << 604'800 << QString();
        QTest::newRow("rubbish, just made") << "\xff\xfe rubbish\n"_ba << 0 << nobody;
        QTest::newRow("rubbish, of last week") << "\xff\xfe rubbish\n"_ba << 604'800 << QString();
        QTest::newRow("process 0, just made") << "0\nkodeks\nkontor-pc\n"_ba << 0 << nobody;
    }

    void aLockWithoutALivingOwnerSaysWhatToDo()
    {
        QFETCH(QByteArray, lock);
        QFETCH(int, seconds);
        QFETCH(QString, says);
        SmallProject small;
        small.close();
        QFile file(QFileInfo(small.path()).dir().filePath(u".%1.lock"_s.arg(QFileInfo(small.path()).fileName())));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lock);
        file.flush();
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds), QFileDevice::FileModificationTime));
        file.close();
        const auto project = Project::open(small.path());
        QCOMPARE(project.has_value(), says.isEmpty());
        QVERIFY(Project::open(small.path(), Project::Access::Read));
        if (says.isEmpty())
            return;
        QCOMPARE(project.error().kind, Error::Kind::Locked);
        const QString message = project.error().message;
        QVERIFY2(message.contains(says) && message.contains(file.fileName()), qPrintable(message));
        QVERIFY2(!message.contains(u"process 0"), qPrintable(message));
        QVERIFY(file.exists());
    }

    void aLockOfThisMachineIsWhoseHoldsItOpen_data()
    {
        QTest::addColumn<QByteArray>("process");
        QTest::addColumn<QByteArray>("host");
        const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
        QTest::newRow("a process number that is this very process, in a sandbox") << own << "this"_ba;
        QTest::newRow("a container of another name") << "2"_ba << "f3a9c0d1"_ba;
        QTest::newRow("a process number that nobody has") << "999999999"_ba << "f3a9c0d1"_ba;
    }

    void aLockOfThisMachineIsWhoseHoldsItOpen()
    {
        QFETCH(QByteArray, process);
        QFETCH(QByteArray, host);
        QFile kernel(u"/proc/sys/kernel/random/boot_id"_s);
        QVERIFY(kernel.open(QIODevice::ReadOnly));
        if (host == "this")
            host = QSysInfo::machineHostName().toUtf8();
        SmallProject small;
        small.close();
        QFile lock(QFileInfo(small.path()).dir().filePath(u".%1.lock"_s.arg(QFileInfo(small.path()).fileName())));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        const QByteArray program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8();
        lock.write(process + '\n' + program + '\n' + host + '\n' + QSysInfo::machineUniqueId() + '\n'
            + kernel.readLine(100).trimmed() + '\n');
        QVERIFY(lock.flush());
        QCOMPARE(flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
        QCOMPARE(Project::open(small.path()).error().kind, Error::Kind::Locked);
        lock.close();
        QVERIFY(Project::open(small.path()));
    }

    void theLockIsTheFilesThroughWhateverLinkItIsOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a link to the file") << u"link.kodeks"_s;
        QTest::newRow("a link to a link") << u"second.kodeks"_s;
        QTest::newRow("a link to its folder") << u"folder/%1"_s;
    }

    void theLockIsTheFilesThroughWhateverLinkItIsOpened()
    {
        QFETCH(QString, name);
        SmallProject small;
        const QTemporaryDir folder;
        QVERIFY(QFile::link(small.path(), folder.filePath(u"link.kodeks"_s)));
        QVERIFY(QFile::link(folder.filePath(u"link.kodeks"_s), folder.filePath(u"second.kodeks"_s)));
        QVERIFY(QFile::link(small.folder(), folder.filePath(u"folder"_s)));
        const QString path = folder.filePath(name.contains(u'%') ? name.arg(QFileInfo(small.path()).fileName()) : name);
        const auto second = Project::open(path);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Locked);
        small.close();
        const auto first = Project::open(path);
        QVERIFY(first);
        QCOMPARE(Project::open(small.path()).error().kind, Error::Kind::Locked);
    }

    void aFileOfSeveralNamesIsOpenOnce()
    {
        SmallProject small;
        small.close();
        const QString other = small.folder() + u"/other.kodeks"_s;
        std::filesystem::create_hard_link(small.path().toStdString(), other.toStdString());
        {
            const auto first = Project::open(small.path());
            QVERIFY(first);
            const auto second = Project::open(other);
            QVERIFY(!second);
            QCOMPARE(second.error().kind, Error::Kind::Locked);
            QVERIFY(Project::open(other, Project::Access::Read));
        }
        QVERIFY(Project::open(other));
    }

    void anotherProgramsWriteLockIsWaitedForAndThenSaid()
    {
        SmallProject small;
        SQLite::Database other(small.path().toStdString(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        const auto applied = small->apply(Edits::addCoder({{}, {}, u"Cy"_s, {}}));
        QVERIFY(!applied.has_value());
        QCOMPARE(applied.error().kind, Error::Kind::Locked);
        other.exec("ROLLBACK");
        QVERIFY(small->apply(Edits::addCoder({{}, {}, u"Cy"_s, {}})).has_value());
    }

    void aFileMovedAwayIsNotWrittenBehindItsOwnersBack()
    {
        SmallProject small;
        const QString moved = small.folder() + u"/moved.kodeks"_s;
        QVERIFY(QFile::rename(small.path(), moved));
        const QString before = SmallProject::contents(moved);
        const auto applied = small->apply(Edits::addCoder({{}, {}, u"Cy"_s, {}}));
        QVERIFY(!applied.has_value());
        QVERIFY2(applied.error().message.contains(u"moved or deleted"),
            qPrintable(applied.error().message + applied.error().detail));
        QCOMPARE(SmallProject::contents(moved), before);
        QVERIFY(QFile::rename(moved, small.path()));
        QVERIFY(small->apply(Edits::addCoder({{}, {}, u"Cy"_s, {}})).has_value());
    }

    void aReadOnlyFileCanBeReadAndNotChanged()
    {
        SmallProject small;
        small.close();
        QVERIFY(QFile::setPermissions(small.folder(),
            everybodyReads | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther
                | QFileDevice::WriteOwner));
        QVERIFY(QFile::setPermissions(small.path(), everybodyReads));
        const Nobody nobody;
        small.reopen();
        QVERIFY(small->readOnlyReason().contains(u"read-only"));
        QCOMPARE(small.passages().size(), 3);
        QCOMPARE(small->apply(Edits::addCoder({{}, {}, u"Cy"_s, {}})).error().kind, Error::Kind::ReadOnly);
        small.close();
    }

    void aReadOnlyFolderCanBeReadAndNotChanged()
    {
        SmallProject small;
        small.close();
        QVERIFY(QFile::setPermissions(small.path(),
            everybodyReads | QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther));
        QVERIFY(QFile::setPermissions(
            small.folder(), everybodyReads | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther));
        {
            const Nobody nobody;
            small.reopen();
            QVERIFY(small->readOnlyReason().contains(u"folder"));
            QCOMPARE(small.passages().size(), 3);
            QVERIFY(!small->apply(Edits::addCoder({{}, {}, u"Cy"_s, {}})).has_value());
            QVERIFY(!Project::create(small.folder() + u"/new.kodeks"_s, {}).has_value());
            small.close();
        }
        QVERIFY(QFile::setPermissions(
            small.folder(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }

    void aFullDiskLosesNothing()
    {
        SmallProject small;
        const QString before = small.contents();
        NewLetter large;
        large.name = u"large.txt"_s;
        large.text = QString(4 * 1024 * 1024, u'x');
        large.original = large.text.toUtf8();
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit tight = old;
        tight.rlim_cur = static_cast<rlim_t>(QFileInfo(small.path()).size() + 64 * 1024);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto applied = small->apply(Edits::addLetters({large}));
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!applied.has_value());
        QVERIFY(applied.error().kind == Error::Kind::Io || applied.error().kind == Error::Kind::Full);
        QCOMPARE(small.contents(), before);
        QVERIFY(small->apply(Edits::addLetters({large})).has_value());
        QCOMPARE(checkProject(small.path())->problems, QStringList());
    }

    void aFullDatabaseIsSaidToBeFull()
    {
        const Error error = storageError(u"/folder/p.kodeks"_s, 13 /* SQLITE_FULL */, 13, {});
        QCOMPARE(error.kind, Error::Kind::Full);
        QVERIFY(error.message.contains(u"p.kodeks"));
    }

    void checkFindsAQuoteThatIsNotInTheText()
    {
        SmallProject small;
        QCOMPARE(checkProject(small.path())->problems, QStringList());
        small.close();
        change(small.path(), "UPDATE passage SET quote = 'changed' WHERE id = 1");
        QCOMPARE(checkProject(small.path())->problems.size(), 1);
    }

    void checkFindsAnAttributeUnderAnotherName()
    {
        SmallProject small;
        small.apply(Edits::setAttribute(small.letter(u"first.txt"_s), u"Type"_s, u"etat"_s));
        QCOMPARE(checkProject(small.path())->problems, QStringList());
        small.close();
        change(small.path(), "UPDATE letter_attribute SET name = 'Region'");
        QCOMPARE(checkProject(small.path())->problems.size(), 1);
    }

    void checkFindsATextThatWasChanged()
    {
        SmallProject small;
        small.close();
        change(small.path(), "UPDATE content SET text = text || '!' WHERE id = 1");
        QVERIFY(!checkProject(small.path())->problems.isEmpty());
    }

    void theViewReadsLikeTheTable()
    {
        SmallProject small;
        auto connection = Connection::open(small.path(), Connection::Mode::Read);
        QVERIFY(connection.has_value());
        Statement row(**connection,
            "SELECT letter, coder, task_path, direction, from_actor, to_actor, arguments, text FROM coded_passage "
            "LIMIT 1");
        QVERIFY(row.next());
        QCOMPARE(row.text(0), u"first.txt"_s);
        QCOMPARE(row.text(1), u"Ann"_s);
        QCOMPARE(row.text(2), u"Care / Homes"_s);
        QCOMPARE(row.text(3), u"agency → district"_s);
        QCOMPARE(row.text(4), u"agency"_s);
        QCOMPARE(row.text(5), u"district"_s);
        QCOMPARE(row.text(6), u"A.SKILL;A.NEAR"_s);
        QCOMPARE(row.text(7), small->quotedPassage(small.passages().constFirst().id)->quote);
    }

    void theOriginalBytesStay()
    {
        SmallProject small;
        QCOMPARE(*readOriginal(small.path(), *small->letter(small.letter(u"second.txt"_s))),
            QByteArray("What next? Payroll stays where it is."));
    }
};

KODEKS_TEST(TestProject)
#include "tst_project.moc"
