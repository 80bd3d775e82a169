// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/passages/agreementinput.h"
#include "core/project/blindness.h"
#include "core/project/files/passagefiles.h"
#include "core/project/jobs/agreementjob.h"
#include "core/project/letters/letterdescribing.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What a coder of a blind project sees, through everything that tells of passages. Bo has one passage in first.txt,
/// Ann has one in each letter.
class TestBlindness : public QObject
{
    Q_OBJECT

private:
    using What = Change::PassageChange::What;

    static QMap<What, int> told(const Change &change)
    {
        QMap<What, int> counts;
        for (const Change::PassageChange &passage : change.passages)
            ++counts[passage.what];
        return counts;
    }
    static Passage passageOf(const QString &coder, const QString &letter, SmallProject &small)
    {
        Passage passage;
        passage.letter = small.letter(letter);
        passage.coder = small.coder(coder);
        passage.range = {2, 6};
        passage.task = small.task(u"Meals"_s);
        return passage;
    }
    QString theOther; ///< the other coder's name

private slots:
    void init()
    {
        m_small = std::make_unique<SmallProject>();
        for (const Coder &coder : m_small->project().coders()) {
            if (coder.name != u"Bo")
                theOther = coder.name;
        }
        m_small->apply(Edits::setBlind(true));
        m_small->project().setCurrentCoder(m_small->coder(u"Bo"_s));
    }
    void cleanup() { m_small.reset(); }

    void withoutAskingForItEverythingIsRead()
    {
        QVERIFY(!m_small->project().viewer());
        QCOMPARE(m_small->project().allPassages()->size(), 3);
        QCOMPARE(m_small->project().passageCount(), 3);
    }

    void onesOwnPassagesAreSeenAndWhatOneHasDone()
    {
        SmallProject &small = *m_small;
        Project &project = small.project();
        project.readAsCoder();
        QCOMPARE(project.viewer(), small.coder(u"Bo"_s));
        QCOMPARE(project.allPassages()->size(), 1);
        QCOMPARE(project.passages(small.letter(u"first.txt"_s))->size(), 1);
        QCOMPARE(project.passages(small.letter(u"second.txt"_s))->size(), 0);
        QCOMPARE(project.passageCount(), 1);
        QCOMPARE(project.passageCount(small.letter(u"second.txt"_s)), 0);
        QCOMPARE(project.passageCount({}, small.coder(theOther)), 0);
        small.apply(Edits::setDone(small.letter(u"second.txt"_s), small.coder(u"Bo"_s), true));
        QCOMPARE(project.allPassages()->size(), 2);
        QCOMPARE(project.passageCount(small.letter(u"second.txt"_s)), 1);
        small.apply(Edits::setBlind(false));
        QVERIFY(!project.viewer());
        QCOMPARE(project.allPassages()->size(), 3);
        QCOMPARE(project.passageCount({}, small.coder(theOther)), 2);
    }

    void countsOfCodesAreThoseOfWhatIsSeen()
    {
        SmallProject &small = *m_small;
        Project &project = small.project();
        qsizetype tasks = 0;
        qsizetype arguments = 0;
        qsizetype directions = 0;
        project.readAsCoder();
        const auto all = project.allPassages();
        for (const QuotedPassage &quoted : *all) {
            tasks += quoted.passage.task.isValid() ? 1 : 0;
            directions += quoted.passage.direction.isValid() ? 1 : 0;
            arguments += quoted.passage.arguments.size();
        }
        const auto counted = [&] {
            std::array<qsizetype, 3> sums{};
            for (const Task &task : project.codebook().tasks)
                sums[0] += project.passageCount(task.id);
            for (const Direction &direction : project.codebook().directions)
                sums[1] += project.passageCount(direction.id);
            for (const Argument &argument : project.codebook().arguments)
                sums[2] += project.passageCount(argument.id);
            return sums;
        };
        QCOMPARE(counted(), (std::array{tasks, directions, arguments}));
        small.apply(Edits::addPassage(passageOf(theOther, u"second.txt"_s, small)));
        QCOMPARE(counted(), (std::array{tasks, directions, arguments}));
        small.apply(Edits::addPassage(passageOf(u"Bo"_s, u"second.txt"_s, small)));
        QCOMPARE(counted(), (std::array{tasks + 1, directions, arguments}));
    }

    void aPassageThatIsNotSeenIsNotFound()
    {
        SmallProject &small = *m_small;
        const QList<Passage> all = small.passages();
        small.project().readAsCoder();
        int found = 0;
        for (const Passage &passage : all)
            found += small.project().passage(passage.id).has_value() ? 1 : 0;
        QCOMPARE(found, 1);
    }

    void whatOthersDoIsNotTold()
    {
        SmallProject &small = *m_small;
        small.project().readAsCoder();
        Change change;
        connect(&small.project(), &Project::changed, this, [&](const Change &told) { change = told; });
        small.apply(Edits::addPassage(passageOf(theOther, u"first.txt"_s, small)));
        QVERIFY(change.passages.isEmpty());
        small.apply(Edits::addPassage(passageOf(u"Bo"_s, u"first.txt"_s, small)));
        QCOMPARE(told(change), (QMap<What, int>{{What::Added, 1}}));
    }

    void whatComesIntoSightIsToldAsAddedAndWhatGoesAsRemoved()
    {
        SmallProject &small = *m_small;
        Project &project = small.project();
        Change change;
        connect(&project, &Project::changed, this, [&](const Change &told) { change = told; });
        project.readAsCoder();
        QCOMPARE(told(change), (QMap<What, int>{{What::Removed, 2}}));
        small.apply(Edits::setDone(small.letter(u"second.txt"_s), small.coder(u"Bo"_s), true));
        QCOMPARE(told(change), (QMap<What, int>{{What::Added, 1}}));
        QVERIFY(project.undo().has_value());
        QCOMPARE(told(change), (QMap<What, int>{{What::Removed, 1}}));
        project.setCurrentCoder(small.coder(theOther));
        QCOMPARE(told(change), (QMap<What, int>{{What::Added, 2}, {What::Removed, 1}}));
        project.setCurrentCoder({});
        QCOMPARE(told(change), (QMap<What, int>{{What::Removed, 2}}));
        small.apply(Edits::setBlind(false));
        QCOMPARE(told(change), (QMap<What, int>{{What::Added, 3}}));
    }

    void whatIsSaidOfLettersIsInTheHistoryOfAll()
    {
        SmallProject &small = *m_small;
        Project &project = small.project();
        project.readAsCoder();
        LetterTablePlan plan;
        plan.letters = 1;
        plan.changes = {{small.letter(u"first.txt"_s), u"first.txt"_s, {}, u"Region"_s, {}, u"west"_s}};
        for (const Edit &edit :
            {Edits::setAttribute(small.letter(u"first.txt"_s), u"Type"_s, u"etat"_s), Edits::describeLetters(plan)}) {
            project.setCurrentCoder(small.coder(theOther));
            small.apply(edit);
            const QString title = project.undoTitle();
            QVERIFY(!title.isEmpty());
            project.setCurrentCoder(small.coder(u"Bo"_s));
            QCOMPARE(project.undoTitle(), title);
            QCOMPARE(project.journal(1)->constFirst().title, title);
        }
    }

    void theHistoryAndUndoLeaveOutTheWorkOfOthers()
    {
        SmallProject &small = *m_small;
        Project &project = small.project();
        project.readAsCoder();
        small.apply(Edits::addPassage(passageOf(u"Bo"_s, u"first.txt"_s, small)));
        const QString own = project.undoTitle();
        QVERIFY(!own.isEmpty());
        const qsizetype length = project.journal()->size();
        project.setCurrentCoder(small.coder(theOther));
        QVERIFY(project.undoTitle().isEmpty());
        QCOMPARE(project.journal()->size(), length - 1);
        const QString before = small.contents();
        const auto undone = project.undo();
        QVERIFY(!undone.has_value());
        QVERIFY(undone.error().message.contains(u"blind"));
        QCOMPARE(small.contents(), before);
        QCOMPARE(project.journal(1)->size(), 1);
        project.setCurrentCoder(small.coder(u"Bo"_s));
        QCOMPARE(project.undoTitle(), own);
        QVERIFY(project.undo().has_value());
        project.setCurrentCoder(small.coder(theOther));
        QVERIFY(project.redoTitle().isEmpty());
        QVERIFY(!project.redo().has_value());
    }

    void agreementIsOfTheLettersThatOneHasDone()
    {
        SmallProject &small = *m_small;
        small.project().readAsCoder();
        AgreementRequest request{
            {small.coder(u"Bo"_s), small.coder(theOther)}, {}, Unit::Sentence, small.project().viewer()};
        const auto refused = agreementInput(small.path(), request);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().message.contains(u"blind"));
        small.apply(Edits::setDone(small.letter(u"first.txt"_s), small.coder(u"Bo"_s), true));
        const auto input = agreementInput(small.path(), request);
        QCOMPARE(input->letters.size(), 1);
        QCOMPARE(input->letters.constFirst().id, small.letter(u"first.txt"_s));
        request.viewer = {};
        request.rule = LetterRule::All;
        QCOMPARE(agreementInput(small.path(), request)->letters.size(), small.project().letters().size());
    }

    void anExportFromTheWindowHasWhatIsSeen()
    {
        SmallProject &small = *m_small;
        small.project().readAsCoder();
        PassageExport options;
        QCOMPARE(exportPassages(small.path(), small.folder() + u"/all.csv"_s, options)->passages, 3);
        options.viewer = small.project().viewer();
        QCOMPARE(exportPassages(small.path(), small.folder() + u"/seen.csv"_s, options)->passages, 1);
        options.viewer = CoderId();
        QCOMPARE(exportPassages(small.path(), small.folder() + u"/none.csv"_s, options)->passages, 0);
    }

private:
    std::unique_ptr<SmallProject> m_small;
};

KODEKS_TEST(TestBlindness)
#include "tst_blindness.moc"
