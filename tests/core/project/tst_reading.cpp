// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/blindness.h"
#include "core/project/files/passagefiles.h"
#include "core/project/jobs/agreementjob.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/codercopy.h"
#include "core/project/merging/merge.h"
#include "core/project/refi/qdpxexport.h"
#include "core/project/settling/worklist.h"
#include "core/project/steadily.h"
#include "core/storage/letterstore.h"
#include "core/storage/passagestore.h"
#include "core/storage/reading.h"
#include "core/storage/statement.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QtConcurrentRun>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Reads a project somehow: what is read, as text. `progress` is asked while nothing is held.
using ReadProject = std::function<QString(const QString &path, const Progress &progress)>;

struct ReadTwice
{
    qint64 before = 0;
    qint64 after = 0;
};

Result<ReadTwice> readTwice(Connection &connection, const std::function<Result<>()> &between)
{
    const auto before = PassageStore::size(connection);
    if (!before)
        return failed(before);
    if (const auto done = between(); !done)
        return failed(done);
    const auto after = PassageStore::size(connection);
    return after ? Result<ReadTwice>({before->passages, after->passages}) : failed(after);
}

QString exported(const QString &path, PassageExport::Form form, const Progress &progress)
{
    const QTemporaryDir folder;
    PassageExport options;
    options.form = form;
    const QString out = folder.filePath(u"out"_s);
    const auto done = exportPassages(path, out, options, progress);
    if (!done)
        return done.error().message;
    QStringList files{out};
    if (form == PassageExport::Form::Folder)
        files
            = {out + u"/passages.csv"_s, out + u"/transfers.csv"_s, out + u"/letters.csv"_s, out + u"/codebook.csv"_s};
    QString all;
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        all += file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : file.errorString();
    }
    return all;
}

QString compared(const QString &path, const Progress &progress)
{
    const auto input = agreementInput(path, {{}, {}, Unit::Sentence}, progress);
    if (!input)
        return input.error().message;
    QString all;
    for (const AgreementLetter &letter : input->letters) {
        all += letter.name + u' ' + QString::number(letter.units.size());
        for (const auto &passages : letter.passages)
            all += u' ' + QString::number(passages.size());
    }
    return all;
}

QString checked(const QString &path, const Progress &progress)
{
    const auto report = checkProject(path, progress);
    return report ? report->problems.join(u'\n') + QString::number(report->passages) : report.error().message;
}

QString difference(const QString &path, const Progress &progress)
{
    const auto project = Project::open(path, Project::Access::Read).value();
    const auto list
        = worklist(path, {project->findCoder(u"Ann"_s)->id, project->findCoder(u"Bo"_s)->id, {}, {}}, progress);
    return list ? u"%1 %2"_s.arg(list->differences.size()).arg(list->agreed.size()) : list.error().message;
}

QString archived(const QString &path, const Progress &progress)
{
    const QTemporaryDir folder;
    const auto done = exportQdpx(path, folder.filePath(u"out.qdpx"_s), {}, progress);
    return done ? u"%1 %2"_s.arg(done->letters).arg(done->passages) : done.error().message;
}

QString planned(const QString &path, const Progress &progress)
{
    const QTemporaryDir folder;
    const QString other = folder.filePath(u"other.kodeks"_s);
    if (const auto made = newCopyForCoder(path, other, u"Cy"_s); !made)
        return made.error().message;
    const auto onceRead
        = [&progress](qint64 done, qint64 total) { return done < 2 || !progress || progress(done, total); };
    const auto plan = planMerge(path, other, onceRead);
    return plan ? u"%1 %2 %3"_s.arg(plan->letters.same).arg(plan->coders.fresh).arg(plan->coders.same)
                : plan.error().message;
}

QStringList quotesOf(const QList<QuotedPassage> &passages)
{
    QStringList quotes;
    for (const auto &[passage, quote] : passages)
        quotes.append(passage.uuid.toString() + quote);
    return quotes;
}

Result<QStringList> visited(const Project &project)
{
    QStringList quotes;
    const auto done = project.eachPassage([&quotes](const QuotedPassage &quoted) -> Result<bool> {
        quotes += quotesOf({quoted});
        return true;
    });
    return done ? Result<QStringList>(quotes) : failed(done);
}

void everyLongReading()
{
    QTest::addColumn<ReadProject>("read");
    const auto row = [](const char *name, ReadProject read) { QTest::newRow(name) << std::move(read); };
    row("CSV", [](const QString &path, const Progress &progress) {
        return exported(path, PassageExport::Form::PerPassage, progress);
    });
    row("JSON", [](const QString &path, const Progress &progress) {
        return exported(path, PassageExport::Form::Json, progress);
    });
    row("page", [](const QString &path, const Progress &progress) {
        return exported(path, PassageExport::Form::Page, progress);
    });
    row("folder", [](const QString &path, const Progress &progress) {
        return exported(path, PassageExport::Form::Folder, progress);
    });
    row("QDPX", archived);
    row("agreement", compared);
    row("check", checked);
    row("differences", difference);
    row("what a merge would do", planned);
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT

private slots:
    void aStatementThatWouldNeverEndGivesWayToWhoWantsToWrite()
    {
        SmallProject small;
        const auto connection = openForReading(small.path()).value();
        QSemaphore reading;
        int times = 0;
        const auto read = QtConcurrent::run([&] {
            return atOneMoment(*connection, [&] {
                const bool first = ++times == 1;
                return guarded(*connection, [&]() -> Result<qint64> {
                    Statement row(*connection,
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT (SELECT count(*) FROM "
                        "passage), passage.id FROM n, passage");
                    bool more = row.next();
                    const qint64 passages = row.number(0);
                    reading.release();
                    const QDeadlineTimer enough(10'000);
                    while (first && more && !enough.hasExpired())
                        more = row.next();
                    return passages;
                });
            });
        });
        reading.acquire();
        const auto removed = small->apply(Edits::removePassages({small.passages().constFirst().id}));
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message));
        QCOMPARE(read.result().value(), 2);
        QCOMPARE(times, 2);
    }

    void whatIsReadWhileSomebodyWritesIsReadAgain()
    {
        SmallProject small;
        const auto connection = openForReading(small.path()).value();
        QSemaphore reading;
        int times = 0;
        const auto read = QtConcurrent::run([&] {
            return atOneMoment(*connection, [&] {
                return readTwice(*connection, [&]() -> Result<> {
                    if (++times > 1)
                        return {};
                    reading.release();
                    const QDeadlineTimer enough(10'000);
                    Result<PassageStore::Size> size;
                    while (size && size->passages != 2 && !enough.hasExpired())
                        size = PassageStore::size(*connection);
                    return {};
                });
            });
        });
        reading.acquire();
        const auto removed = small->apply(Edits::removePassages({small.passages().constFirst().id}));
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message));
        const auto both = read.result();
        QVERIFY(both.has_value());
        QCOMPARE(times, 2);
        QCOMPARE(both->before, 2);
        QCOMPARE(both->after, 2);
    }

    void aReadingThatIsCancelledBeginsNoMore()
    {
        SmallProject small;
        const auto connection = openForReading(small.path()).value();
        QSemaphore reading;
        int times = 0;
        const auto read = QtConcurrent::run([&] {
            return atOneMoment(*connection, [&] {
                ++times;
                const QDeadlineTimer enough(10'000);
                auto size = PassageStore::size(*connection);
                reading.release();
                while (size && size->passages != 2 && !enough.hasExpired())
                    size = PassageStore::size(*connection);
                return size;
            }, [](qint64, qint64) { return false; });
        });
        reading.acquire();
        QVERIFY(small->apply(Edits::removePassages({small.passages().constFirst().id})));
        QCOMPARE(read.result().error().kind, Error::Kind::Cancelled);
        QCOMPARE(times, 1);
    }

    void aMomentWithinAMomentIsLeftToTheOuterOne()
    {
        SmallProject small;
        const auto connection = openForReading(small.path()).value();
        int outer = 0;
        int inner = 0;
        const auto size = atOneMoment(*connection, [&] {
            const auto before = PassageStore::size(*connection);
            if (++outer == 1)
                small.apply(Edits::removePassages({small.passages().constFirst().id}));
            const auto after = atOneMoment(*connection, [&] {
                ++inner;
                return PassageStore::size(*connection);
            });
            return before && after && before->passages == after->passages ? after : Result<PassageStore::Size>();
        });
        QCOMPARE(size->passages, 2);
        QCOMPARE(outer, 2);
        QCOMPARE(inner, 2);
    }

    void aMomentWithinATransactionIsOfTheTransaction()
    {
        SmallProject small;
        small.close();
        const auto connection = Connection::open(small.path(), Connection::Mode::Write).value();
        connection->database().exec("BEGIN IMMEDIATE; DELETE FROM passage_argument; DELETE FROM passage;");
        const auto size = atOneMoment(*connection, [&] { return PassageStore::size(*connection); });
        QCOMPARE(size->passages, 0);
        connection->database().exec("ROLLBACK");
        QCOMPARE(PassageStore::size(*connection)->passages, 3);
    }

    void anEditBesideALongReadingSucceedsAndTheReadingIsOneState_data() { everyLongReading(); }

    void anEditBesideALongReadingSucceedsAndTheReadingIsOneState()
    {
        QFETCH(ReadProject, read);
        SmallProject small;
        const QString before = read(small.path(), {});
        QVERIFY(!before.isEmpty());
        bool edited = false;
        const QString meanwhile = read(small.path(), [&](qint64, qint64) {
            if (!std::exchange(edited, true))
                small.apply(Edits::removeLetters({small.letter(u"first.txt"_s), small.letter(u"second.txt"_s)}));
            return true;
        });
        QVERIFY(edited);
        QVERIFY(small->letters().isEmpty());
        const QString after = read(small.path(), {});
        QVERIFY(small->undo());
        QVERIFY(before != after);
        QVERIFY2(meanwhile == before || meanwhile == after, qPrintable(meanwhile));
    }

    void whateverIsExportedWhileEditsAreMadeIsOneOfTheStates()
    {
        SmallProject small;
        const QString before = exported(small.path(), PassageExport::Form::PerPassage, {});
        small.apply(Edits::removeLetters({small.letter(u"first.txt"_s)}));
        const QString after = exported(small.path(), PassageExport::Form::PerPassage, {});
        QVERIFY(before != after);
        const auto exports = QtConcurrent::run([path = small.path()] {
            QStringList all;
            for (int i = 0; i < 20; ++i)
                all.append(exported(path, PassageExport::Form::PerPassage, {}));
            return all;
        });
        for (int i = 0; i < 200 && !exports.isFinished(); ++i) {
            const auto done = i % 2 == 0 ? small->undo() : small->redo();
            QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        }
        for (const QString &each : exports.result())
            QVERIFY2(each == before || each == after, qPrintable(each));
    }

    void aProjectReadWholeKeepsItsMoment()
    {
        SmallProject small;
        const auto whole = Blindness::openAs(small.path(), {}).value();
        const LetterId first = small.letter(u"first.txt"_s);
        small.apply(Edits::removeLetters({first}));
        QCOMPARE(whole->allPassages()->size(), 3);
        QVERIFY(whole->text(first).has_value());
        QCOMPARE(whole->sections(first)->size(), 1);
    }

    void onePassageAfterTheOtherIsTheSameAsAllAtOnce()
    {
        const SmallProject small;
        const auto project = Project::open(small.path(), Project::Access::Read).value();
        const auto all = project->allPassages().value();
        QCOMPARE_GT(all.size(), 1);
        QCOMPARE(visited(*project).value(), quotesOf(all));
        qsizetype seen = 0;
        QVERIFY(project->eachPassage([&seen](const QuotedPassage &) -> Result<bool> { return ++seen < 2; }));
        QCOMPARE(seen, 2);
        const auto failing = project->eachPassage(
            [](const QuotedPassage &) -> Result<bool> { return failure(Error::Kind::Full, u"full"_s); });
        QCOMPARE(failing.error().kind, Error::Kind::Full);
    }

    void whatIsVisitedAfterAnEditCountsForNothing()
    {
        SmallProject small;
        const auto project = Project::open(small.path(), Project::Access::Read).value();
        QVERIFY(visited(*project));
        small.apply(Edits::removeLetters({small.letter(u"first.txt"_s)}));
        QCOMPARE(visited(*project).error().kind, Error::Kind::Changed);
        QVERIFY(visited(*small.operator->()));
    }

    void whoReadsSteadilyBeginsAnewUntilAllIsOfOneMoment_data()
    {
        QTest::addColumn<int>("edits");
        QTest::addColumn<int>("times");
        QTest::newRow("nobody writes") << 0 << 1;
        QTest::newRow("somebody writes once") << 1 << 2;
        QTest::newRow("somebody writes every time") << 100 << 4;
    }

    void whoReadsSteadilyBeginsAnewUntilAllIsOfOneMoment()
    {
        QFETCH(const int, edits);
        SmallProject small;
        QStringList states{quotesOf(small->allPassages().value()).join(u'|')};
        int times = 0;
        const auto read = steadily(small.path(), {}, [&](const Project &project) {
            if (times++ < edits) {
                const bool undone = times % 2 == 0;
                (undone ? small->undo() : small->apply(Edits::removeLetters({small.letter(u"first.txt"_s)}))).value();
                states.append(quotesOf(small->allPassages().value()).join(u'|'));
            }
            return visited(project);
        });
        QTEST(times, "times");
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QVERIFY(states.contains(read->join(u'|')));
    }

    void whoReadsWhileSomethingIsWrittenIsToldSo()
    {
        SmallProject small;
        const auto connection = openForReading(small.path()).value();
        connection->database().setBusyTimeout(0);
        SQLite::Database other(small.path().toStdString(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN EXCLUSIVE");
        const auto read = PassageStore::size(*connection);
        QCOMPARE(read.error().kind, Error::Kind::Locked);
        QVERIFY2(!read.error().message.contains(u"another program"), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(u"small.kodeks"));
        other.exec("ROLLBACK");
        QVERIFY(PassageStore::size(*connection));
    }
};

KODEKS_TEST(TestReading)
#include "tst_reading.moc"
