// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/manychange.h"
#include "core/project/jobs/check.h"
#include "core/project/longedits/longedit.h"
#include "core/project/merging/merge.h"
#include "core/project/workspace.h"
#include "core/storage/passagestore.h"
#include "tests/support/projects/copies.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/testmain.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtConcurrentRun>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString title = u"Making something long"_s;

/// Begins an edit that must be possible.
std::unique_ptr<LongEdit> begun(Project &project, const Edit &edit)
{
    return needed(LongEdit::begin(project, edit, title));
}

void makeElsewhere(LongEdit &edit, const Progress &progress = {})
{
    QtConcurrent::run([&] { edit.make(progress); }).waitForFinished();
}

QList<Passage> newPassages(SmallProject &small, const QString &coder = u"Bo"_s)
{
    QList<Passage> passages;
    for (int start = 0; start < 30; ++start) {
        Passage passage;
        passage.letter = small.letter(u"first.txt"_s);
        passage.coder = small.coder(coder);
        passage.range = {start, start + 20};
        passage.task = small.task(u"Meals"_s);
        passage.arguments = {small.argument(u"skill"_s)};
        passages.append(passage);
    }
    return passages;
}

QList<PassageId> idsOf(const QList<Passage> &passages)
{
    QList<PassageId> ids;
    for (const Passage &passage : passages)
        ids.append(passage.id);
    return ids;
}

NewLetter newLetter(const QString &name)
{
    const QString text = u"A letter called "_s + name;
    return {.name = name, .original = text.toUtf8(), .text = text, .encoding = u"UTF-8"_s, .facts = {}, .sections = {}};
}

/// Everything that the project keeps in memory or tells, as text.
QString told(const Project &project)
{
    QStringList all{project.undoTitle(), project.redoTitle(), QString::number(project.passageCount())};
    for (const Letter &letter : project.letters())
        all.append(u"%1 %2 %3"_s.arg(letter.name).arg(letter.id.value()).arg(project.passageCount(letter.id)));
    for (const Coder &coder : project.coders())
        all.append(u"%1 %2"_s.arg(coder.name).arg(project.passageCount({}, coder.id)));
    for (const Task &task : project.codebook().tasks)
        all.append(u"%1 %2"_s.arg(task.text.uuid.toString()).arg(project.passageCount(task.id)));
    for (const QuotedPassage &each : needed(project.allPassages()))
        all.append(each.passage.uuid.toString() + each.quote + each.passage.memo);
    for (const Letter &letter : project.letters())
        all.append(
            needed(project.text(letter.id)).string() + QString::number(needed(project.passages(letter.id)).size()));
    return all.join(u'\n');
}

/// Whether the project's memory is that of one that is opened now, and its file is in order.
bool isInStep(SmallProject &small)
{
    const QString inMemory = told(small.project());
    const auto problems = needed(checkProject(small.path(), {})).problems;
    small.reopen();
    return problems.isEmpty() && inMemory == told(small.project());
}

using MakeEdit = std::function<Edit(SmallProject &)>;

} // namespace

/// Edits that are made beside the project's thread.
class LongEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void theProjectFollowsAnEditThatWasMadeElsewhere_data() { addEdits(); }
    void theProjectFollowsAnEditThatWasMadeElsewhere()
    {
        QFETCH(const MakeEdit, make);
        SmallProject small;
        const QString before = small.contents();
        for (const Letter &letter : small->letters()) // so that there is something to follow with
            (void)needed(small->passages(letter.id));
        const QSignalSpy changed(small.operator->(), &Project::changed);
        const auto edit = begun(small.project(), make(small));
        makeElsewhere(*edit);
        QCOMPARE(changed.count(), 0);
        QVERIFY(!needed(edit->takeBack()).isEmpty());
        QCOMPARE(changed.count(), 1);
        const QString after = small.contents();
        QVERIFY(after != before);
        QVERIFY(isInStep(small));
        for (const bool undo : {true, false}) {
            const auto revert = needed(LongEdit::beginReverting(small.project(), undo, title));
            makeElsewhere(*revert);
            QVERIFY(!needed(revert->takeBack()).isEmpty());
            QCOMPARE(small.contents(), undo ? before : after);
            QVERIFY(isInStep(small));
        }
        (void)needed(small->undo());
        QCOMPARE(small.contents(), before);
    }

    void cancelledAtAnyRowNothingIsChanged_data() { addEdits(); }
    void cancelledAtAnyRowNothingIsChanged()
    {
        QFETCH(const MakeEdit, make);
        SmallProject small;
        const QString before = small.contents();
        const QString toldBefore = told(small.project());
        const qsizetype entries = needed(small->journal()).size();
        const Edit edit = make(small);
        int asked = 0;
        for (int last = 0;; ++last) {
            asked = 0;
            const auto edited = begun(small.project(), edit);
            makeElsewhere(*edited, [&](qint64, qint64) { return asked++ < last; });
            const auto outcome = edited->takeBack();
            if (outcome)
                break; // it was not asked so often: what says no now comes too late
            QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
            QCOMPARE(small.contents(), before);
            QCOMPARE(told(small.project()), toldBefore);
            QCOMPARE(needed(small->journal()).size(), entries);
        }
        QVERIFY(asked > 3);
        QCOMPARE(needed(small->journal()).size(), entries + 1);
        QVERIFY(isInStep(small));
    }

    void anEditThatSwallowsTheRefusalIsCancelledAllTheSame()
    {
        SmallProject small;
        const QString before = small.contents();
        const QList<Passage> passages = newPassages(small);
        const Edit careless{u"add-passages"_s, {}, [passages](Workspace &workspace) -> Result<> {
            for (const Passage &passage : passages)
                std::ignore = Edits::addPassages({passage}).make(workspace);
            return {};
        }};
        int asked = 0;
        const auto edit = begun(small.project(), careless);
        makeElsewhere(*edit, [&asked](qint64, qint64) { return ++asked < 10; });
        QCOMPARE(edit->takeBack().error().kind, Error::Kind::Cancelled);
        QCOMPARE(small.contents(), before);
    }

    void whileOneRunsOthersAreRefusedAndReadingGoesOn()
    {
        SmallProject small;
        small.apply(Edits::renameLetter(small.letter(u"second.txt"_s), u"renamed.txt"_s));
        (void)needed(small->undo());
        const QString before = small.contents();
        const QString toldBefore = told(small.project());
        const auto edit = begun(small.project(), Edits::addPassages(newPassages(small)));
        for (const auto &refused : {small->apply(Edits::setLocked(true)), small->undo(), small->redo()}) {
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(title), qPrintable(refused.error().message));
        }
        QVERIFY(!small->closeUndo());
        QVERIFY(!LongEdit::begin(small.project(), Edits::setLocked(true), u"Another"_s));
        QVERIFY(!LongEdit::beginReverting(small.project(), true, u"Another"_s));
        QCOMPARE(told(small.project()), toldBefore);
        QCOMPARE(edit->takeBack().error().kind, Error::Kind::Cancelled); // it was never made
        QCOMPARE(small.contents(), before);
        QVERIFY(small->redo());
    }

    void untilItIsCommittedEverybodyReadsWhatWas()
    {
        StoredProject stored;
        const auto count = [&stored] { return needed(PassageStore::size(stored.connection())).passages; };
        Project &project = stored.small.project();
        QSemaphore reached;
        QSemaphore further;
        int asked = 0;
        const auto edit = begun(project, Edits::addPassages(newPassages(stored.small)));
        const auto making = QtConcurrent::run([&] {
            edit->make([&](qint64, qint64) {
                if (++asked == 20) {
                    reached.release();
                    further.acquire();
                }
                return true;
            });
        });
        reached.acquire();
        QCOMPARE(count(), 3);
        QCOMPARE(needed(project.allPassages()).size(), 3);
        QCOMPARE(needed(project.passages(stored.small.letter(u"first.txt"_s))).size(), 2);
        further.release();
        QFuture<void>(making).waitForFinished();
        QCOMPARE(count(), 33);
        QCOMPARE(project.passageCount(), 3);
        QCOMPARE(needed(edit->takeBack()).passages.size(), 30);
        QCOMPARE(project.passageCount(), 33);
    }

    void whatFailsChangesNothingAndSaysWhy()
    {
        SmallProject small;
        small.apply(Edits::setLocked(true));
        const QString before = small.contents();
        const auto edit = begun(small.project(), Edits::removeLetters({small.letter(u"first.txt"_s)}));
        makeElsewhere(*edit);
        const auto outcome = edit->takeBack();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::ReadOnly);
        QVERIFY(outcome.error().message.contains(u"locked"));
        QCOMPARE(small.contents(), before);
    }

    void aFileThatWasMovedIsNotWrittenTo()
    {
        SmallProject small;
        const QString moved = small.folder() + u"/moved.kodeks"_s;
        QVERIFY(QFile::rename(small.path(), moved));
        QVERIFY(QFile::copy(moved, small.path()));
        const QString before = small.contents();
        const auto edit = LongEdit::begin(small.project(), Edits::addPassages(newPassages(small)), title);
        QVERIFY(!edit);
        QVERIFY(edit.error().message.contains(u"moved"));
        QCOMPARE(small.contents(), before);
    }

    void aProjectThatIsClosedStaysLockedUntilItsEditIsOver()
    {
        SmallProject small;
        auto edit = begun(small.project(), Edits::addPassages(newPassages(small)));
        small.close();
        const auto other = Project::open(small.path());
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Error::Kind::Locked);
        makeElsewhere(*edit);
        QVERIFY(edit->takeBack());
        edit.reset();
        small.reopen();
        QCOMPARE(small->passageCount(), 33);
    }

    void codedBlindOnlyOnesOwnIsToldOf()
    {
        SmallProject small;
        small.apply(Edits::setBlind(true));
        small->setCurrentCoder(small.coder(u"Ann"_s));
        small->readAsCoder();
        const QSignalSpy changed(small.operator->(), &Project::changed);
        for (const QString &coder : {u"Bo"_s, u"Ann"_s}) {
            const auto edit = begun(small.project(), Edits::addPassages(newPassages(small, coder)));
            makeElsewhere(*edit);
            QCOMPARE(needed(edit->takeBack()).passages.size(), coder == u"Ann" ? 30 : 0);
            QCOMPARE(changed.last().first().value<Change>().passages.size(), coder == u"Ann" ? 30 : 0);
        }
        QCOMPARE(small->passageCount(), 2 + 30);
    }

    void anotherCopyIsBroughtInAndTakenOutAgain()
    {
        const Copies copies({u"ours"_s, u"theirs"_s});
        copies.apply(u"theirs"_s, [](Project &project) {
            Letter first = project.letters().constFirst();
            return Edits::renameLetter(first.id, u"theirs.txt"_s);
        });
        const QString before = copies.contents(u"ours"_s);
        const auto project = copies.open(u"ours"_s);
        const MergePlan plan = needed(planMerge(copies.path(u"ours"_s), copies.path(u"theirs"_s)));
        QList<qint64> steps;
        const auto edit = begun(*project, bringIn(plan));
        makeElsewhere(*edit, [&steps](qint64 done, qint64 total) {
            if (total > 0)
                steps.append(1000 * done / total);
            return true;
        });
        QVERIFY(!needed(edit->takeBack()).letters.isEmpty());
        QVERIFY(project->findLetter(u"theirs.txt"_s));
        QVERIFY(steps.size() > 2);
        QVERIFY(std::ranges::is_sorted(steps));
        QVERIFY(steps.constLast() <= 1000);
        (void)needed(project->undo());
        QCOMPARE(copies.contents(u"ours"_s), before);
    }

private:
    static void addEdits()
    {
        QTest::addColumn<MakeEdit>("make");
        QTest::newRow("add passages") << MakeEdit([](SmallProject &s) { return Edits::addPassages(newPassages(s)); });
        QTest::newRow("code places") << MakeEdit([](SmallProject &s) {
            Coding coding;
            coding.newTask = {u"Quite new"_s};
            return Edits::codePlaces(newPassages(s), coding);
        });
        QTest::newRow("change many") << MakeEdit([](SmallProject &s) {
            ManyChange change;
            change.task = s.task(u"Payroll"_s);
            change.notes.memo = u"together"_s;
            return Edits::changeMany(idsOf(s.passages()), change);
        });
        QTest::newRow("remove passages") << MakeEdit(
            [](SmallProject &s) { return Edits::removePassages(idsOf(s.passages())); });
        QTest::newRow("add letters") << MakeEdit([](SmallProject &) {
            QList<NewLetter> letters;
            for (int i = 0; i < 60; ++i) // more than are followed one by one
                letters.append(newLetter(u"new %1.txt"_s.arg(i)));
            return Edits::addLetters(letters);
        });
        QTest::newRow("remove letters") << MakeEdit(
            [](SmallProject &s) { return Edits::removeLetters({s.letter(u"first.txt"_s)}); });
        QTest::newRow("facts of letters") << MakeEdit([](SmallProject &s) {
            return Edits::setFact({s.letter(u"first.txt"_s), s.letter(u"second.txt"_s)}, Fact::Sender, u"Somebody"_s);
        });
        QTest::newRow("merge tasks") << MakeEdit(
            [](SmallProject &s) { return Edits::mergeTasks(s.task(u"Homes"_s), s.task(u"Meals"_s)); });
    }
};

KODEKS_TEST(LongEditsTest)
#include "tst_longedits.moc"
