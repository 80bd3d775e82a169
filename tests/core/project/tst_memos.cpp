// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/history/history.h"
#include "core/project/jobs/codercopy.h"
#include "core/project/jobs/memolist.h"
#include "core/project/merging/merge.h"
#include "core/project/refi/qdpxexport.h"
#include "core/project/refi/qdpximport.h"
#include "core/query/memosubjects.h"
#include "tests/support/files/csvrows.h"
#include "tests/support/projects/copies.h"
#include "tests/support/testmain.h"

#include <QBuffer>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct MemoStudy
{
    /// A letter by its name, a code by its, or the project.
    MemoSubject subject(const QString &name)
    {
        if (name == u"Homes"_s)
            return small.task(name);
        if (name == u"district"_s)
            return small.actor(name);
        if (name == u"unchanged"_s)
            return small.direction(name);
        if (name == u"nearness"_s)
            return small.argument(name);
        return name.isEmpty() ? MemoSubject() : MemoSubject(small.letter(name));
    }

    void write(const QString &about, const QString &coder, const QString &text)
    {
        small.apply(Edits::setMemo(subject(about), small.coder(coder), text));
    }

    /// "coder: text" of each that is seen.
    static QStringList memosIn(const Project &project, const MemoSubject &about)
    {
        QStringList all;
        const auto memos = project.memos(about);
        for (const Memo &memo : *memos)
            all.append(project.coder(memo.coder)->name + u": "_s + memo.text);
        all.sort();
        return all;
    }

    QStringList memos(const QString &about = {}) { return memosIn(small.project(), subject(about)); }

    SmallProject small;
};

/// Another copy of the project in which a coder has written.
std::unique_ptr<Project> copyOf(SmallProject &small, const QString &name)
{
    const QString path = small.folder() + u'/' + name;
    QFile::copy(small.path(), path);
    return std::move(*Project::open(path));
}

QString joinedText(const QString &one, const QString &other)
{
    return one + u"\n\n---\n\n"_s + other;
}

} // namespace

/// What coders note of letters, of codes and of the project.
class TestMemos : public QObject
{
    Q_OBJECT

private slots:
    void aCoderHasOneOfEachLetterAndOneOfTheProject()
    {
        MemoStudy study;
        study.write(u"first.txt"_s, u"Ann"_s, u"One"_s);
        study.write(u"first.txt"_s, u"Ann"_s, u"Two"_s);
        study.write(u"first.txt"_s, u"Bo"_s, u"Three"_s);
        study.write({}, u"Ann"_s, u"Four"_s);
        QCOMPARE(study.memos(u"first.txt"_s), (QStringList{u"Ann: Two"_s, u"Bo: Three"_s}));
        QCOMPARE(study.memos(u"second.txt"_s), QStringList());
        QCOMPARE(study.memos(), QStringList{u"Ann: Four"_s});
        study.small.reopen();
        QCOMPARE(study.memos(), QStringList{u"Ann: Four"_s});
    }

    void aCoderHasOneOfEachCode()
    {
        MemoStudy study;
        for (const QString &code : {u"Homes"_s, u"district"_s, u"unchanged"_s, u"nearness"_s}) {
            study.write(code, u"Ann"_s, u"One"_s);
            study.write(code, u"Ann"_s, u"of "_s + code);
            study.write(code, u"Bo"_s, u"Two"_s);
            study.write(code, u"Bo"_s, {});
        }
        study.small.reopen();
        for (const QString &code : {u"Homes"_s, u"district"_s, u"unchanged"_s, u"nearness"_s})
            QCOMPARE(study.memos(code), QStringList{u"Ann: of "_s + code});
        QCOMPARE(study.memos(), QStringList());
        QCOMPARE(study.small->allMemos()->size(), 4);
    }

    void mergingCodesJoinsWhatWasNotedOfBoth()
    {
        MemoStudy study;
        study.write(u"Homes"_s, u"Ann"_s, u"homes"_s);
        study.small.apply(Edits::setMemo(study.small.task(u"Meals"_s), study.small.coder(u"Ann"_s), u"meals"_s));
        study.small.apply(Edits::setMemo(study.small.task(u"Meals"_s), study.small.coder(u"Bo"_s), u"Bo's"_s));
        const QString before = study.small.contents();
        study.small.apply(Edits::mergeTasks(study.small.task(u"Meals"_s), study.small.task(u"Homes"_s)));
        QCOMPARE(
            study.memos(u"Homes"_s), (QStringList{u"Ann: "_s + joinedText(u"homes"_s, u"meals"_s), u"Bo: Bo's"_s}));
        QVERIFY(study.small->undo().has_value());
        QCOMPARE(study.small.contents(), before);
    }

    void undoNamesTheCode()
    {
        MemoStudy study;
        study.write(u"Homes"_s, u"Ann"_s, u"One"_s);
        QCOMPARE(study.small->undoTitle(), u"Change the memo of “Homes”"_s);
        study.write(u"district"_s, u"Ann"_s, u"One"_s);
        QCOMPARE(study.small->undoTitle(), u"Change the memo of “district”"_s);
    }

    void onlyItsCoderChangesAMemo()
    {
        MemoStudy study;
        study.write({}, u"Ann"_s, u"One"_s);
        study.small->setCurrentCoder(study.small.coder(u"Bo"_s));
        study.small->readAsCoder();
        const auto changed = study.small->apply(Edits::setMemo({}, study.small.coder(u"Ann"_s), u"Two"_s));
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, Error::Kind::ReadOnly);
        QCOMPARE(study.memos(), QStringList{u"Ann: One"_s});
    }

    void aMemoIsWrittenAlsoWhileLettersAreLocked()
    {
        MemoStudy study;
        study.small.apply(Edits::setLocked(true));
        study.write(u"first.txt"_s, u"Ann"_s, u"One"_s);
        QCOMPARE(study.memos(u"first.txt"_s), QStringList{u"Ann: One"_s});
    }

    void codedBlindThoseOfOthersAreSeenWhereTheirPassagesAre()
    {
        MemoStudy study;
        for (const QString &coder : {u"Ann"_s, u"Bo"_s}) {
            study.write({}, coder, u"project"_s);
            study.write(u"Homes"_s, coder, u"code"_s);
            study.write(u"first.txt"_s, coder, u"letter"_s);
        }
        study.small.apply(Edits::setBlind(true));
        study.small->setCurrentCoder(study.small.coder(u"Bo"_s));
        study.small->readAsCoder();
        QCOMPARE(study.memos(), QStringList{u"Bo: project"_s});
        QCOMPARE(study.memos(u"first.txt"_s), QStringList{u"Bo: letter"_s});
        QCOMPARE(listMemos(study.small.path(), study.small->viewer())->size(), 4); // and one of Bo's passage
        QCOMPARE(study.memos(u"Homes"_s), QStringList{u"Bo: code"_s});
        study.small.apply(Edits::setDone(study.small.letter(u"first.txt"_s), study.small.coder(u"Bo"_s), true));
        QCOMPARE(study.memos(u"first.txt"_s), (QStringList{u"Ann: letter"_s, u"Bo: letter"_s}));
        QCOMPARE(study.memos(), QStringList{u"Bo: project"_s});
    }

    void undoNamesTheLetterAndIsNotShownToOthersWhoAreBlind()
    {
        MemoStudy study;
        study.small->setCurrentCoder(study.small.coder(u"Ann"_s));
        study.write(u"first.txt"_s, u"Ann"_s, u"One"_s);
        QCOMPARE(study.small->undoTitle(), u"Change the memo of “first.txt”"_s);
        study.small.apply(Edits::setBlind(true));
        QVERIFY(study.small->undo().has_value());
        study.small.apply(Edits::setBlind(true));
        study.write({}, u"Ann"_s, u"One"_s);
        study.small->setCurrentCoder(study.small.coder(u"Bo"_s));
        study.small->readAsCoder();
        const auto journal = study.small->journal();
        QVERIFY(std::ranges::none_of(
            *journal, [](const JournalEntry &entry) { return entry.title.contains(u"memo of the project"_s); }));
    }

    void theHistoryTellsWhatWasWritten()
    {
        MemoStudy study;
        study.write(u"first.txt"_s, u"Ann"_s, u"One"_s);
        study.write(u"first.txt"_s, u"Ann"_s, u"Two"_s);
        History history(study.small.project());
        const auto found = history.find({});
        const auto line = history.line(found->constFirst());
        QCOMPARE(line->account.before, u"memo: One"_s);
        QCOMPARE(line->account.after, u"memo: Two"_s);
        QCOMPARE(line->account.letter, study.small.letter(u"first.txt"_s));
        study.write({}, u"Ann"_s, u"Three"_s);
        const auto ofProject = history.line(history.find({})->constFirst());
        QVERIFY(!ofProject->account.letter.isValid());
        QCOMPARE(ofProject->account.after, u"memo: Three"_s);
    }

    void copiesWithDifferentMemosKeepBoth_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("joined");
        QTest::addColumn<bool>("said");
        for (const QString &letter : {u"first.txt"_s, u"Homes"_s, u"nearness"_s, QString()}) {
            const auto row = [&letter](const char *name) -> QTestData & {
                return QTest::addRow("%s, of %s", name, letter.isEmpty() ? "the project" : qPrintable(letter))
                    << letter;
            };
            row("both began one") << u""_s << u"here"_s << u"there"_s << joinedText(u"here"_s, u"there"_s) << true;
            row("both changed one") << u"base"_s << u"here"_s << u"there"_s << joinedText(u"here"_s, u"there"_s)
                                    << true;
            row("only we changed it") << u"base"_s << u"here"_s << QString() << u"here"_s << false;
            row("only they changed it") << u"base"_s << QString() << u"there"_s << u"there"_s << false;
            row("both wrote the same") << u"base"_s << u"same"_s << u"same"_s << u"same"_s << false;
            row("we took it away, they changed it") << u"base"_s << u" "_s << u"there"_s << u"there"_s << false;
            row("only we took it away") << u"base"_s << u" "_s << QString() << QString() << false;
            row("only they began one") << u""_s << QString() << u"there"_s << u"there"_s << false;
        }
    }

    void copiesWithDifferentMemosKeepBoth()
    {
        QFETCH(QString, letter);
        QFETCH(QString, before);
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QFETCH(QString, joined);
        QFETCH(bool, said);
        MemoStudy study;
        if (!before.isEmpty())
            study.write(letter, u"Ann"_s, before);
        const auto other = copyOf(study.small, u"other.kodeks"_s);
        const MemoSubject id = study.subject(letter);
        if (!ours.isEmpty())
            study.write(letter, u"Ann"_s, ours);
        if (!theirs.isEmpty())
            QVERIFY(other->apply(Edits::setMemo(id, study.small.coder(u"Ann"_s), theirs)).has_value());
        const auto plan = planMerge(study.small.path(), other->path());
        QCOMPARE(plan->joinedMemos, said ? 1 : 0);
        QCOMPARE(plan->remarks.size(), said ? 1 : 0);
        QVERIFY(std::ranges::none_of(plan->differences,
            [](const MergeDifference &difference) { return difference.field.startsWith(u"memo."); }));
        const QStringList wanted = joined.isEmpty() ? QStringList() : QStringList{u"Ann: "_s + joined};
        const auto back = planMerge(other->path(), study.small.path());
        QVERIFY(other->apply(bringIn(*back, {})).has_value());
        QCOMPARE(MemoStudy::memosIn(*other, id), wanted);
        study.small.apply(bringIn(*planMerge(study.small.path(), other->path()), {}));
        QCOMPARE(study.memos(letter), wanted);
        QCOMPARE(planMerge(study.small.path(), other->path())->joinedMemos, 0);
    }

    void memosOfDifferentCodersDoNotMeet()
    {
        MemoStudy study;
        const auto other = copyOf(study.small, u"other.kodeks"_s);
        study.write({}, u"Ann"_s, u"Ann's"_s);
        QVERIFY(other->apply(Edits::setMemo({}, study.small.coder(u"Bo"_s), u"Bo's"_s)).has_value());
        const QString before = study.small.contents();
        study.small.apply(bringIn(*planMerge(study.small.path(), other->path()), {}));
        QCOMPARE(study.memos(), (QStringList{u"Ann: Ann's"_s, u"Bo: Bo's"_s}));
        QVERIFY(study.small->undo().has_value());
        QCOMPARE(study.small.contents(), before);
    }

    void aCopyForACoderHasOnlyThatCodersMemos()
    {
        MemoStudy study;
        for (const QString &coder : {u"Ann"_s, u"Bo"_s}) {
            study.write({}, coder, u"project"_s);
            study.write(u"Homes"_s, coder, u"code"_s);
            study.write(u"first.txt"_s, coder, u"letter"_s);
        }
        const QString path = study.small.folder() + u"/bo.kodeks"_s;
        QVERIFY(newCopyForCoder(study.small.path(), path, u"Bo"_s).has_value());
        const auto copy = Project::open(path);
        QCOMPARE(MemoStudy::memosIn(**copy, {}), QStringList{u"Bo: project"_s});
        QCOMPARE((*copy)->allMemos()->size(), 3);
        QCOMPARE(MemoStudy::memosIn(**copy, (*copy)->findLetter(u"first.txt"_s)->id), QStringList{u"Bo: letter"_s});
    }

    void theyGoWithAQdpxAndComeBack()
    {
        MemoStudy study;
        study.write({}, u"Ann"_s, u"Of *the* project\n\n- å"_s);
        study.write(u"first.txt"_s, u"Bo"_s, u"Of the letter"_s);
        const QStringList codes{u"Homes"_s, u"district"_s, u"unchanged"_s, u"nearness"_s};
        for (const QString &code : codes)
            study.write(code, u"Bo"_s, u"Of "_s + code);
        const QString file = study.small.folder() + u"/out.qdpx"_s;
        QVERIFY(exportQdpx(study.small.path(), file, {}).has_value());
        const auto made = Project::create(study.small.folder() + u"/back.kodeks"_s, u"Back"_s);
        QVERIFY(importQdpx(**made, *prepareQdpx(file)).has_value());
        QCOMPARE(MemoStudy::memosIn(**made, {}), QStringList{u"Ann: Of *the* project\n\n- å"_s});
        QCOMPARE(
            MemoStudy::memosIn(**made, (*made)->findLetter(u"first.txt"_s)->id), QStringList{u"Bo: Of the letter"_s});
        const auto all = (*made)->allMemos();
        QStringList came;
        for (const Memo &memo : *all) {
            if (memo.about.isCode())
                came.append(memoCode((*made)->codebook(), memo.about).name + u": "_s + memo.text);
        }
        came.sort();
        QCOMPARE(came,
            (QStringList{u"Homes: Of Homes"_s, u"district: Of district"_s, u"nearness: Of nearness"_s,
                u"unchanged: Of unchanged"_s}));
        QCOMPARE((*made)->codebook().task((*made)->codebook().tasks.at(1).id)->text.definition,
            study.small->codebook().tasks.at(1).text.definition);
    }

    void theListHasAllOfThemInOrder()
    {
        MemoStudy study;
        study.write(u"first.txt"_s, u"Bo"_s, u"Of the letter, with \"signs\"\nand lines"_s);
        study.write({}, u"Ann"_s, u"Of the project"_s);
        study.write(u"Homes"_s, u"Ann"_s, u"Of Homes"_s);
        const auto memos = listMemos(study.small.path(), {});
        QList<ListedMemo::Of> kinds;
        for (const ListedMemo &memo : *memos)
            kinds.append(memo.of);
        using Of = ListedMemo::Of;
        QCOMPARE(kinds, (QList{Of::Project, Of::Code, Of::Letter, Of::Passage, Of::Passage}));
        QCOMPARE(memos->at(2).letterName, u"first.txt"_s);
        QCOMPARE(memos->at(2).sender, u"A sender"_s);
        QCOMPARE(memos->at(2).coder, u"Bo"_s);
        QCOMPARE(memos->at(3).memo, u"A *memo*"_s);
        QVERIFY(!memos->at(3).quote.isEmpty());
        const QString file = study.small.folder() + u"/memos.csv"_s;
        QVERIFY(writeMemos(file, *memos, study.small->codebook(), study.small->letters(), LetterCalling::Sender)
                .has_value());
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray bytes = csv.readAll();
        QVERIFY(bytes.startsWith(
            "of,letter,sender,coder,passage_id,start,end,text,task_id,task,direction_id,direction,argument_id,argument,"
            "actor,memo\r\n"));
        QVERIFY(bytes.contains("task,,,Ann,,,,,"));
        QVERIFY(bytes.contains(",Homes,,,,,,Of Homes\r\n"));
        QVERIFY(bytes.contains(
            "letter,first.txt,A sender,Bo,,,,,,,,,,,,\"Of the letter, with \"\"signs\"\"\nand lines\"\r\n"));
    }

    void memosAreWrittenToBeReadAsMarkdownAndAsAnOpenDocumentText()
    {
        MemoStudy study;
        study.write({}, u"Ann"_s, u"# Why\n\nOf [the] project\n\n```\n# no heading\n```"_s);
        study.write(u"Homes"_s, u"Ann"_s, u"Of Homes"_s);
        const auto memos = listMemos(study.small.path(), {}).value();
        const auto written = [&](const QString &name) {
            const QString path = study.small.folder() + u'/' + name;
            const auto done
                = writeMemos(path, memos, study.small->codebook(), study.small->letters(), LetterCalling::File);
            QFile file(path);
            return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray text = written(u"memos.md"_s);
        const QByteArray wanted = "# Small project\n\n*Memo by Ann*\n\n### Why\n\nOf [the] project\n\n"
                                  "```\n# no heading\n```\n\n## Task “Homes”\n\n*Memo by Ann*\n\nOf Homes\n\n"
                                  "## first.txt\n\n";
        QVERIFY2(text.startsWith(wanted), text.constData());
        const qsizetype quote = text.indexOf("\n> ");
        QVERIFY(quote > 0 && quote < text.indexOf("*Memo by Ann · Homes · agency → district*\n\nA *memo*"));
        const QByteArray document = written(u"memos.ODT"_s);
        QVERIFY(document.startsWith("PK") && document.contains("application/vnd.oasis.opendocument.text"));
    }
};

KODEKS_TEST(TestMemos)
#include "tst_memos.moc"
