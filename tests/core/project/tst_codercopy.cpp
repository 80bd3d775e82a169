// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/blindness.h"
#include "core/project/jobs/check.h"
#include "core/project/jobs/codercopy.h"
#include "core/project/jobs/originals.h"
#include "core/project/jobs/projectcopy.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/projects/copies.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Passage passageOf(const Project &project, CoderId coder, const QString &letter)
{
    Passage passage;
    passage.letter = project.findLetter(letter)->id;
    passage.coder = coder;
    passage.range = {0, 4};
    passage.task = project.codebook().tasks.constLast().id;
    return passage;
}

} // namespace

class TestCoderCopy : public QObject
{
    Q_OBJECT

private:
    static void makeCopy(const Copies &copies, const QString &from, const QString &to, const QString &coder)
    {
        const auto made = newCopyForCoder(copies.path(from), copies.path(to), coder);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    }

private slots:
    void aCopyHasTheLettersAndTheCodebookAndOneCoder_data()
    {
        QTest::addColumn<QString>("coder");
        QTest::addColumn<int>("passages");
        QTest::newRow("one who is there") << u"bo"_s << 1;
        QTest::newRow("a new one") << u"Cy"_s << 0;
    }

    void aCopyHasTheLettersAndTheCodebookAndOneCoder()
    {
        QFETCH(QString, coder);
        QFETCH(int, passages);
        Copies copies({u"main"_s});
        copies.apply(u"main"_s, [](Project &project) {
            return Edits::setDone(project.findLetter(u"first.txt"_s)->id, project.findCoder(u"Ann"_s)->id, true);
        });
        copies.apply(u"main"_s, [](Project &project) {
            return Edits::setAttribute(project.findLetter(u"first.txt"_s)->id, u"Type"_s, u"etat"_s);
        });
        copies.apply(u"main"_s, [](Project &) { return Edits::setBlind(true); });
        copies.apply(u"main"_s, [](Project &) { return Edits::setSuggestsBlind(true); });
        copies.apply(u"main"_s, [](Project &) { return Edits::setLocked(true); });
        makeCopy(copies, u"main"_s, u"copy"_s, coder);
        const auto original = copies.open(u"main"_s);
        const auto copy = copies.open(u"copy"_s);
        QCOMPARE(copy->letters().size(), 2);
        QVERIFY(!copy->coders().constFirst().color.isEmpty());
        for (const Letter &letter : original->letters()) {
            const Letter *same = copy->findLetter(letter.name);
            QVERIFY(same);
            QCOMPARE(same->uuid, letter.uuid);
            QCOMPARE(same->facts, letter.facts);
            QCOMPARE(same->attributes, letter.attributes);
            QCOMPARE(copy->text(same->id)->string(), original->text(letter.id)->string());
            QCOMPARE(*readOriginal(copy->path(), *same), *readOriginal(original->path(), letter));
            QCOMPARE(*copy->sections(same->id), *original->sections(letter.id));
        }
        QCOMPARE(copy->codebook(), original->codebook());
        QCOMPARE(copy->coders().size(), 1);
        QCOMPARE(copy->coders().constFirst().name.toLower(), coder.toLower());
        QCOMPARE(copy->currentCoder(), copy->coders().constFirst().id);
        QCOMPARE(copy->passageCount(), passages);
        QVERIFY(copy->isBlind() && copy->isLocked() && copy->suggestsBlind());
        QVERIFY(copy->uuid() != original->uuid());
        QVERIFY(copy->undoTitle().isEmpty());
        QCOMPARE(checkProject(copies.path(u"copy"_s))->problems, QStringList());
    }

    void theOthersWorkIsNowhereInTheCopy()
    {
        Copies copies({u"main"_s});
        copies.apply(u"main"_s, [](Project &project) {
            Passage passage = project.allPassages()->constFirst().passage;
            passage.memo = u"Ann's secret thought"_s;
            return Edits::changePassage(passage);
        });
        QVERIFY(bytesOf(copies.path(u"main"_s)).contains("secret thought"));
        makeCopy(copies, u"main"_s, u"copy"_s, u"Bo"_s);
        QVERIFY(!bytesOf(copies.path(u"copy"_s)).contains("secret thought"));
        QVERIFY(!bytesOf(copies.path(u"copy"_s)).contains("Ann"));
    }

    void whatIsCodedInCopiesComesBackInAnyOrder()
    {
        Copies copies({u"main"_s});
        for (const QString &name : {u"Ann"_s, u"Bo"_s, u"Cy"_s}) {
            makeCopy(copies, u"main"_s, name, name);
            const auto copy = copies.open(name);
            QVERIFY(
                copy->apply(Edits::addPassage(passageOf(*copy, copy->currentCoder(), u"second.txt"_s))).has_value());
            QVERIFY(copy->apply(Edits::setDone(copy->findLetter(u"second.txt"_s)->id, copy->currentCoder(), true))
                    .has_value());
        }
        const QString expected = copies.merged({u"main"_s, u"Ann"_s, u"Bo"_s, u"Cy"_s});
        QCOMPARE(copies.merged({u"main"_s, u"Cy"_s, u"Bo"_s, u"Ann"_s}, u"other"_s), expected);
        const auto project = copies.open(u"merged"_s);
        QCOMPARE(project->passageCount(), 6);
        QCOMPARE(project->coders().size(), 3);
        for (const Coder &coder : project->coders())
            QVERIFY(project->isDone(project->findLetter(u"second.txt"_s)->id, coder.id));
    }

    void aNewCoderIsTheSameInEveryCopy()
    {
        Copies copies({u"main"_s});
        makeCopy(copies, u"main"_s, u"one"_s, u"Cy"_s);
        makeCopy(copies, u"main"_s, u"two"_s, u"cy "_s);
        QCOMPARE(copies.open(u"one"_s)->coders().constFirst().uuid, copies.open(u"two"_s)->coders().constFirst().uuid);
    }

    void whatCannotBeCopiedLeavesNothing()
    {
        Copies copies({u"main"_s});
        const QByteArray before = bytesOf(copies.path(u"main"_s));
        QCOMPARE(
            newCopyForCoder(copies.path(u"main"_s), copies.path(u"main"_s), u"Bo"_s).error().kind, Error::Kind::Exists);
        QCOMPARE(newCopyForCoder(copies.path(u"gone"_s), copies.path(u"copy"_s), u"Bo"_s).error().kind,
            Error::Kind::NotFound);
        QCOMPARE(
            newCopyForCoder(copies.path(u"main"_s), copies.path(u"copy"_s), u" "_s).error().kind, Error::Kind::Invalid);
        QVERIFY(!newCopyForCoder(copies.path(u"main"_s), copies.path(u"no/such/folder"_s), u"Bo"_s).has_value());
        QVERIFY(!QFile::exists(copies.path(u"copy"_s)));
        QCOMPARE(bytesOf(copies.path(u"main"_s)), before);
    }

    /// An edit is made in the middle of the copying: the copy has the one state or the other, and is well.
    void aWholeCopyIsOfOneMomentWhileTheProjectIsWritten()
    {
        Copies copies({u"main"_s});
        const auto open = copies.open(u"main"_s);
        QStringList states{copies.contents(u"main"_s)};
        qint64 furthest = 0;
        const auto copied
            = copyWholeProject(copies.path(u"main"_s), copies.path(u"copy"_s), [&](qint64 done, qint64 total) {
            furthest = std::max(furthest, total == 0 ? 0 : 100 * done / total);
            if (states.size() < 4
                && open->apply(Edits::addCoder({{}, QUuid::createUuid(), u"Coder %1"_s.arg(states.size()), {}})))
                states.append(copies.contents(u"main"_s));
            return true;
        });
        QVERIFY2(copied.has_value(), copied ? "" : qPrintable(copied.error().message));
        QVERIFY(states.contains(copies.contents(u"copy"_s)));
        QVERIFY(copied->letters > 0 && copied->edits > 0);
        QVERIFY(furthest > 50);
        QCOMPARE(checkProject(copies.path(u"copy"_s))->problems, QStringList());
        QCOMPARE(copies.open(u"copy"_s)->uuid(), open->uuid());
    }

    void aWholeCopyThatIsCancelledLeavesNothing_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("while it is copied") << 0;
        QTest::newRow("while it is checked") << 51;
    }

    void aWholeCopyThatIsCancelledLeavesNothing()
    {
        QFETCH(int, percent);
        const Copies copies({u"main"_s});
        const auto copied = copyWholeProject(copies.path(u"main"_s), copies.path(u"copy"_s),
            [percent](qint64 done, qint64 total) { return total == 0 || 100 * done / total < percent; });
        QCOMPARE(copied.error().kind, Error::Kind::Cancelled);
        const QDir folder = QFileInfo(copies.path(u"copy"_s)).dir();
        QCOMPARE(folder.entryList({u"*copy*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void aWholeCopyWithProblemsIsNotMade()
    {
        const Copies copies({u"main"_s});
        {
            const auto connection = Connection::open(copies.path(u"main"_s), Connection::Mode::Write);
            QVERIFY(connection.has_value());
            Statement(**connection, "UPDATE passage SET quote = 'changed'").run();
        }
        const auto copied = copyWholeProject(copies.path(u"main"_s), copies.path(u"copy"_s));
        QCOMPARE(copied.error().kind, Error::Kind::Damaged);
        QVERIFY(!QFile::exists(copies.path(u"copy"_s)));
    }

    void lockedLettersAndCodebookCannotBeChanged_data()
    {
        QTest::addColumn<std::function<Edit(SmallProject &)>>("make");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, bool allowed, std::function<Edit(SmallProject &)> make) {
            QTest::newRow(name) << make << allowed;
        };
        row("remove a letter", false,
            [](SmallProject &small) { return Edits::removeLetters({small.letter(u"first.txt"_s)}); });
        row("rename a letter", false,
            [](SmallProject &small) { return Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s); });
        row("correct a fact", false,
            [](SmallProject &small) { return Edits::setFact(small.letter(u"first.txt"_s), Fact::Sender, u"Me"_s); });
        row("put in an attribute", false, [](SmallProject &small) {
            return Edits::setAttribute(small.letter(u"first.txt"_s), u"Type"_s, u"etat"_s);
        });
        row("add a task", false, [](SmallProject &) {
            Task task;
            task.name = u"New"_s;
            return Edits::addTask(task);
        });
        row("remove an argument", false,
            [](SmallProject &small) { return Edits::removeArgument(small.argument(u"skill"_s)); });
        row("change the rules", false,
            [](SmallProject &) { return Edits::setDetails(u"Small project"_s, {}, {u"New rule"_s}); });
        row("code a transfer that is not there", false, [](SmallProject &small) {
            return Edits::addCoded(passageOf(small.project(), small.coder(u"Bo"_s), u"first.txt"_s),
                {.newDirection = NewDirection{.from = u"district"_s, .to = u"company"_s}});
        });
        row("code a passage", true, [](SmallProject &small) {
            return Edits::addPassage(passageOf(small.project(), small.coder(u"Bo"_s), u"first.txt"_s));
        });
        row("code a transfer that is there", true, [](SmallProject &small) {
            return Edits::addCoded(passageOf(small.project(), small.coder(u"Bo"_s), u"first.txt"_s),
                {.newDirection = NewDirection{.from = u"agency"_s, .to = u"district"_s}});
        });
        row("remove passages", true,
            [](SmallProject &small) { return Edits::removePassages({small.passages().constFirst().id}); });
        row("mark as done", true, [](SmallProject &small) {
            return Edits::setDone(small.letter(u"first.txt"_s), small.coder(u"Bo"_s), true);
        });
        row("add a coder", true, [](SmallProject &) { return Edits::addCoder({{}, {}, u"Cy"_s, {}}); });
        row("unlock", true, [](SmallProject &) { return Edits::setLocked(false); });
    }

    void lockedLettersAndCodebookCannotBeChanged()
    {
        QFETCH(std::function<Edit(SmallProject &)>, make);
        QFETCH(bool, allowed);
        SmallProject small;
        QVERIFY(!small->isLocked());
        small.apply(Edits::setLocked(true));
        QVERIFY(small->isLocked());
        const QString before = small.contents();
        const auto change = small->apply(make(small));
        QCOMPARE(change.has_value(), allowed);
        QCOMPARE(small.contents() != before, allowed);
        if (!allowed)
            QVERIFY(change.error().message.contains(u"locked"));
    }

    void undoGoesBackThroughTheLock()
    {
        SmallProject small;
        small.apply(Edits::renameLetter(small.letter(u"first.txt"_s), u"1.txt"_s));
        small.apply(Edits::setLocked(true));
        QVERIFY(small->undo().has_value());
        QVERIFY(!small->isLocked());
        QVERIFY(small->redo().has_value());
        QVERIFY(small->isLocked());
        small.reopen();
        QVERIFY(small->isLocked());
    }

    void aLockedProjectTakesPassagesButNoNewCodes()
    {
        Copies copies({u"main"_s, u"coded"_s, u"changed"_s});
        copies.apply(u"main"_s, [](Project &) { return Edits::setLocked(true); });
        copies.apply(u"coded"_s, [](Project &project) {
            return Edits::addPassage(passageOf(project, project.coders().constFirst().id, u"first.txt"_s));
        });
        copies.apply(u"changed"_s, [](Project &) {
            Task task;
            task.name = u"New"_s;
            return Edits::addTask(task);
        });
        const auto project = copies.open(u"main"_s);
        QVERIFY(mergeProjects(*project, {copies.path(u"coded"_s)}).has_value());
        QCOMPARE(project->passageCount(), 4);
        const auto refused = mergeProjects(*project, {copies.path(u"changed"_s)});
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().message.contains(u"locked"));
    }
};

KODEKS_TEST(TestCoderCopy)
#include "tst_codercopy.moc"
