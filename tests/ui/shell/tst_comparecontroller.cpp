// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "ui/dialogs/dialogdecisions.h"
#include "ui/jobs/jobs.h"
#include "ui/letter/letterview.h"
#include "ui/panels/compare/comparebar.h"
#include "ui/panels/compare/differencespanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/preferences.h"
#include "ui/shell/session/session.h"
#include "ui/shell/windowlayout.h"

#include <QMainWindow>
#include <QSignalSpy>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// The comparison with the widgets it uses, and no other controller than that of the letter.
struct Bench
{
    Bench()
    {
        QObject::connect(&session, &Session::projectChanged, &window,
            [this](Project *project) { parts.differences->setProject(project); });
        controller = new CompareController({.letter = parts.letter,
                                               .compareBar = parts.compareBar,
                                               .compareCard = parts.compareCard,
                                               .differences = parts.differences,
                                               .left = parts.left,
                                               .right = parts.right,
                                               .tabs = parts.tabs},
            services, letters, &window);
    }
    ~Bench() { std::ignore = session.release(); }

    Project &open(const QString &path)
    {
        controller->close();
        std::ignore = session.release();
        auto project = Project::open(path);
        if (!project)
            qFatal("%s", qPrintable(project.error().message));
        session.adopt(std::move(*project));
        return *session.project();
    }
    Project &open(const SampleProject &sample)
    {
        const QString copy = folder.filePath(u"project.kodeks"_s);
        QFile::copy(sample->path(), copy);
        return open(copy);
    }

    void wait() const
    {
        const Comparison &comparison = controller->comparison();
        if (!QTest::qWaitFor([&] { return comparison.isReady() && !comparison.isReading(); }, 30'000))
            qFatal("the comparison does not end");
        QCoreApplication::processEvents();
    }

    [[nodiscard]] CoderId coder(const QString &name) const { return session.project()->findCoder(name)->id; }
    [[nodiscard]] WorkKey current() const
    {
        return controller->current() ? WorkKey::of(*controller->current()) : WorkKey();
    }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    QMainWindow window;
    DialogDecisions decisions;
    ActionRegistry actions{actionSpecs()};
    WindowParts parts = buildWindow(&window, actions, decisions);
    Jobs jobs;
    Session session{*parts.messages, preferences, jobs};
    Services services{session, *parts.messages, preferences, actions, jobs};
    LetterController letters{{.letterArea = parts.letterArea,
                                 .letter = parts.letter,
                                 .letters = parts.letters,
                                 .outline = parts.outline,
                                 .facts = parts.facts,
                                 .inspector = parts.inspector,
                                 .passages = parts.passages,
                                 .agreement = parts.agreement},
        services};
    CompareController *controller = nullptr;
};

} // namespace

class CompareControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutAProjectNothingOpens()
    {
        Bench bench;
        bench.controller->open();
        bench.controller->step(1);
        bench.controller->compare(CoderId(1), CoderId(2));
        QVERIFY(!bench.controller->isOpen());
        QVERIFY(!bench.controller->current());
    }

    void oneCoderCannotBeCompared()
    {
        Bench bench;
        {
            const auto project = Project::create(bench.folder.filePath(u"one.kodeks"_s), {});
            QVERIFY((*project)->apply(Edits::addCoder({{}, {}, u"Anne"_s, {}})));
        }
        bench.open(bench.folder.filePath(u"one.kodeks"_s));
        bench.controller->step(1);
        QVERIFY(!bench.controller->isOpen());
        QVERIFY(!bench.parts.letter->hasTwoMargins());
        QVERIFY(!bench.actions.action(u"compare.view"_s)->isChecked());
    }

    void theFirstTwoWithPassagesAreCompared()
    {
        Bench bench;
        bench.open(SampleProject());
        bench.controller->open();
        QVERIFY(bench.controller->isOpen());
        QCOMPARE(bench.controller->comparison().nameOfA(), u"Coder A"_s);
        QCOMPARE(bench.controller->comparison().nameOfB(), u"Coder B"_s);
        QVERIFY(bench.parts.letter->hasTwoMargins());
        bench.wait();
        QVERIFY(!bench.controller->current());
    }

    void aStepBeforeAllIsReadIsMadeWhenItIs()
    {
        Bench bench;
        bench.open(SampleProject());
        bench.controller->step(1);
        QVERIFY(!bench.controller->current());
        bench.wait();
        QVERIFY(bench.controller->current());
        const WorkKey first = bench.current();
        bench.controller->step(1);
        QVERIFY(bench.current() != first);
        bench.controller->step(-1);
        QCOMPARE(bench.current(), first);
    }

    void comparingOthersForgetsTheCurrentDifference()
    {
        Bench bench;
        bench.open(SampleProject());
        bench.controller->step(1);
        bench.wait();
        bench.controller->compare(bench.coder(u"Coder B"_s), bench.coder(u"Coder A"_s));
        QVERIFY(!bench.controller->current());
        QCOMPARE(bench.controller->comparison().nameOfA(), u"Coder B"_s);
        bench.wait();
        QVERIFY(!bench.controller->current());
    }

    void theSameTwoAreComparedAgain()
    {
        Bench bench;
        bench.open(SampleProject());
        bench.controller->compare(bench.coder(u"Coder B"_s), bench.coder(u"Coder A"_s));
        bench.wait();
        bench.controller->close();
        QVERIFY(!bench.controller->isOpen());
        bench.controller->open();
        QCOMPARE(bench.controller->comparison().nameOfA(), u"Coder B"_s);
    }

    void closingForgetsWhereItWas()
    {
        Bench bench;
        bench.open(SampleProject());
        bench.controller->step(1);
        bench.wait();
        const QSignalSpy told(bench.controller, &CompareController::stateChanged);
        bench.controller->close();
        QVERIFY(!told.isEmpty());
        QVERIFY(!bench.controller->current());
        QVERIFY(!bench.parts.letter->hasTwoMargins());
        QCOMPARE(bench.actions.action(u"compare.adopt"_s)->text(), bench.actions.spec(u"compare.adopt"_s).text);
        bench.controller->close();
        bench.controller->open();
        bench.wait();
        QVERIFY(!bench.controller->current());
    }

    void anotherProjectIsComparedFromTheBeginning()
    {
        Bench bench;
        bench.open(SampleProject());
        bench.controller->compare(bench.coder(u"Coder B"_s), bench.coder(u"Coder A"_s));
        bench.wait();
        const auto kinds = bench.parts.compareBar->findChildren<QAction *>();
        QVERIFY(std::ranges::any_of(kinds, &QAction::isChecked));
        for (QAction *kind : kinds)
            kind->setChecked(false);
        bench.open(bench.session.project()->path());
        QVERIFY(!bench.controller->isOpen());
        QVERIFY(!bench.parts.compareBar->first().isValid());
        for (const DifferenceKind kind : allDifferenceKinds)
            QVERIFY(bench.parts.compareBar->kinds().testFlag(kind));
        bench.controller->open();
        QCOMPARE(bench.controller->comparison().nameOfA(), u"Coder A"_s);
    }

    void whatIsShownAfterClosingChangesNothing()
    {
        Bench bench;
        bench.open(SampleProject());
        bench.controller->step(1);
        bench.wait();
        const WorkPlace place = WorkPlace::of(*bench.controller->current());
        bench.controller->close();
        emit bench.parts.differences->differenceShown(place);
        QVERIFY(!bench.controller->isOpen());
        QVERIFY(!bench.controller->current());
    }
};

KODEKS_TEST(CompareControllerTest)
#include "tst_comparecontroller.moc"
