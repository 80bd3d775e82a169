// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/compare/comparebar.h"
#include "ui/panels/compare/comparecard.h"
#include "ui/panels/compare/differencespanel.h"
#include "ui/panels/letters/letterspanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/files/exportcontroller.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Compares the two coders of the Oslo sample in the real window and settles their differences with the keys.
class CompareFeature : public QObject
{
    Q_OBJECT

private slots:
    void f8OpensTheComparisonAtTheFirstDifference();
    void decisionsAreReadWhole();
    void theOnlyDifferenceIsNotTheLastAtOnce();
    void f8GoesThroughAllLettersAndBeginsAgain();
    void bothCodersStandBesideTheText();
    void oneKeySettlesAndGoesOn();
    void undoOpensTheDifferenceAgain();
    void aDecisionIsTakenBack();
    void whatIsLeftNeedsANote();
    void escapeLeavesTheNote();
    void aNoteThatIsNotFinishedIsAskedAbout();
    void eSettlesOtherwiseWithTheCodeBar();
    void whatBothAgreeOnIsAdoptedAtOnce();
    void decisionsAboutPassagesThatAreGoneAreWithdrawn();
    void allIsSettledInTheEndAndTheConsensusIsExported();
    void agreementWithTheConsensusIsShown();
    void theConsensusCanBeComparedButNotSettled();
    void closingGivesTheWindowBack();
    void aBlindCoderReadsASentence();
    void keysThatSettleAreTypedWhereOneTypes();
};

namespace {

struct Compared : WindowFixture
{
    Compared() { openSample(); }

    [[nodiscard]] CompareController &compare() { return window().compare(); }
    [[nodiscard]] const Comparison &comparison() { return compare().comparison(); }
    [[nodiscard]] const DifferencesModel &list() { return window().parts().differences->model(); }
    [[nodiscard]] QString words(const QString &label) { return window().findChild<QLabel *>(label)->text(); }

    void wait()
    {
        const bool done
            = QTest::qWaitFor([this] { return comparison().isReady() && !comparison().isReading(); }, 30'000);
        if (!done)
            qFatal("the comparison does not end");
        QCoreApplication::processEvents();
    }

    void begin()
    {
        run(u"compare.next"_s);
        wait();
        if (!compare().current())
            qFatal("there is no difference: %s", qPrintable(words(u"compareHint"_s)));
    }

    void key(const QString &keys)
    {
        type(keys);
        wait();
    }

    [[nodiscard]] WorkKey current() { return compare().current() ? WorkKey::of(*compare().current()) : WorkKey(); }
    [[nodiscard]] QList<Passage> consensus(LetterId letter)
    {
        QList<Passage> made = *project().passages(letter);
        made.removeIf([&](const Passage &passage) {
            return !comparison().consensus() || passage.coder != comparison().consensus()->id;
        });
        return made;
    }
};

} // namespace

void CompareFeature::f8OpensTheComparisonAtTheFirstDifference()
{
    Compared window;
    QVERIFY(window.window().parts().compareBar->isHidden());
    window.begin();
    QVERIFY(window.window().parts().compareBar->isVisible());
    QVERIFY(window.window().parts().compareCard->isVisible());
    QVERIFY(window.letter().hasTwoMargins());
    const WorkItem item = *window.compare().current();
    QCOMPARE(item.letter, window.window().letters().letter().id());
    QVERIFY(item.pair.range().contains(window.letter().position()));
    QVERIFY(window.words(u"compareCounts"_s).startsWith(u"0 of "_s));
    QVERIFY(window.words(u"compareKindsLine"_s).startsWith(u"≠"_s));
}

void CompareFeature::decisionsAreReadWhole()
{
    Compared window;
    Coder coder = window.project().coders().constFirst();
    coder.name = u"Kari Nordmann"_s;
    QVERIFY(window.window().session().apply(Edits::changeCoder(coder)));
    window.begin();
    for (const QPushButton *button : window.window().parts().compareCard->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
}

void CompareFeature::theOnlyDifferenceIsNotTheLastAtOnce()
{
    Compared window;
    const CoderId first = window.project().coders().at(0).id;
    const CoderId second = window.project().coders().at(1).id;
    const QList<Letter> letters = window.project().letters();
    QList<PassageId> gone;
    for (const Letter &letter : letters) {
        const QList<Passage> passages = *window.project().passages(letter.id);
        for (const Passage &passage : passages) {
            if (passage.coder == second || passage.coder == first)
                gone.append(passage.id);
        }
    }
    const Passage kept = *window.project().passage(gone.takeFirst());
    // Whoever removes passages of others is asked to be them.
    for (const CoderId coder : {first, second}) {
        window.window().session().setCoder(coder);
        QList<PassageId> own;
        for (const PassageId id : std::as_const(gone)) {
            if (window.project().passage(id)->coder == coder)
                own.append(id);
        }
        QVERIFY(window.window().session().apply(Edits::removePassages(own)));
        gone.removeIf([&own](PassageId id) { return own.contains(id); });
    }
    QVERIFY(window.window().letters().open(kept.letter));
    window.letter().setPosition(kept.range.end + 200);
    window.begin();
    QVERIFY2(!window.message().contains(u"last difference"_s), qPrintable(window.message()));
    window.run(u"compare.next"_s);
    QCOMPARE(window.message(), u"This is the only difference of the list."_s);
}

void CompareFeature::f8GoesThroughAllLettersAndBeginsAgain()
{
    Compared window;
    window.begin();
    QSet<LetterId> letters;
    QList<WorkKey> seen;
    for (int i = 0; i < window.list().rowCount(); ++i) {
        QVERIFY(!seen.contains(window.current()));
        seen.append(window.current());
        letters.insert(window.compare().current()->letter);
        window.run(u"compare.next"_s);
    }
    QCOMPARE(window.current(), seen.constFirst());
    QCOMPARE(letters.size(), window.comparison().letters().size());
    QVERIFY(window.message().contains(u"last difference"_s));
    window.run(u"compare.previous"_s);
    QCOMPARE(window.current(), seen.constLast());
}

void CompareFeature::bothCodersStandBesideTheText()
{
    Compared window;
    window.begin();
    const WorkItem item = *window.compare().current();
    const auto holds = [](const MarginLayout &margin, PassageId id) {
        return std::ranges::any_of(
            margin.items(), [id](const MarginItem &shown) { return shown.mark.id == id && shown.current; });
    };
    QVERIFY(!item.pair.a || holds(window.letter().margin(PassageMark::Side::Left), item.pair.a->id));
    QVERIFY(!item.pair.b || holds(window.letter().margin(), item.pair.b->id));
    for (const MarginItem &shown : window.letter().margin().items())
        QVERIFY(shown.mark.sublabel.isEmpty() || shown.mark.sublabel.startsWith(u"≠"_s));
}

void CompareFeature::oneKeySettlesAndGoesOn()
{
    Compared window;
    window.begin();
    const WorkItem first = *window.compare().current();
    const qsizetype all = window.comparison().counts().differences;
    window.key(u"1"_s);
    QCOMPARE(window.words(u"compareCounts"_s), u"1 of %1 settled"_s.arg(all));
    QVERIFY(window.current() != WorkKey::of(first));
    const QList<Passage> made = window.consensus(first.letter);
    QCOMPARE(made.size(), first.pair.a ? 1 : 0);
    QVERIFY(!first.pair.a || made.constFirst().range == first.pair.a->range);
    const WorkItem second = *window.compare().current();
    window.key(u"2"_s);
    while (!window.compare().current()->pair.a || !window.compare().current()->pair.b) {
        QVERIFY(!window.window().actions().action(u"compare.takeBoth"_s)->isEnabled());
        window.run(u"compare.next"_s);
    }
    window.key(u"3"_s);
    QCOMPARE(window.comparison().counts().settled, 3);
    QVERIFY(window.comparison().find(second.letter, WorkKey::of(second))->isSettled());
}

void CompareFeature::undoOpensTheDifferenceAgain()
{
    Compared window;
    window.begin();
    window.key(u"1"_s);
    const WorkKey second = window.current();
    window.key(u"2"_s);
    QVERIFY(window.current() != second);
    window.run(u"edit.undo"_s);
    window.wait();
    QCOMPARE(window.current(), second);
    QCOMPARE(window.comparison().counts().settled, 1);
    window.run(u"edit.redo"_s);
    window.wait();
    QCOMPARE(window.comparison().counts().settled, 2);
}

void CompareFeature::aDecisionIsTakenBack()
{
    Compared window;
    window.begin();
    const WorkItem first = *window.compare().current();
    window.key(u"3"_s);
    window.run(u"compare.previous"_s);
    window.window().parts().differences->differenceShown(WorkPlace::of(first));
    QCOMPARE(window.current(), WorkKey::of(first));
    QVERIFY(window.words(u"compareDecision"_s).contains(u"took both"_s));
    QVERIFY(!window.consensus(first.letter).isEmpty());
    window.key(u"0"_s);
    QCOMPARE(window.comparison().counts().settled, 0);
    QVERIFY(window.consensus(first.letter).isEmpty());
}

void CompareFeature::whatIsLeftNeedsANote()
{
    Compared window;
    window.begin();
    const WorkItem first = *window.compare().current();
    window.key(u"L<Enter>"_s);
    QCOMPARE(window.comparison().counts().settled, 0);
    window.key(u"Ask 1 of the two<Enter>"_s);
    QCOMPARE(window.comparison().counts().left, 1);
    QCOMPARE(window.comparison().find(first.letter, WorkKey::of(first))->settlement->note, u"Ask 1 of the two"_s);
    QVERIFY(window.letter().hasFocus());
    QVERIFY(window.consensus(first.letter).isEmpty());
}

void CompareFeature::escapeLeavesTheNote()
{
    Compared window;
    window.begin();
    const WorkKey first = window.current();
    window.key(u"Lnot this<Escape>"_s);
    QVERIFY(window.letter().hasFocus());
    QVERIFY(window.window().findChild<QLineEdit *>(u"compareNote"_s)->isHidden());
    QCOMPARE(window.current(), first);
    QCOMPARE(window.comparison().counts().settled, 0);
}

void CompareFeature::aNoteThatIsNotFinishedIsAskedAbout()
{
    Compared window;
    window.begin();
    const WorkKey first = window.current();
    const auto question = [&] {
        const auto all = window.window().findChildren<QMessageBox *>(u"decision"_s);
        const auto open = std::ranges::find_if(all, &QWidget::isVisible);
        return open == all.end() ? nullptr : *open;
    };
    window.key(u"LAsk them"_s);
    for (const bool closesWindow : {true, false}) {
        if (closesWindow)
            window.window().close();
        else
            window.run(u"project.close"_s);
        QVERIFY(question());
        QVERIFY2(question()->informativeText().contains(u"Ask them"_s), qPrintable(question()->informativeText()));
        question()->reject();
        QCOMPARE(window.current(), first);
        QCOMPARE(window.window().findChild<QLineEdit *>(u"compareNote"_s)->text(), u"Ask them"_s);
    }
    window.window().parts().compareBar->findChild<QToolButton *>(u"compareClose"_s)->click();
    QVERIFY(question() && window.compare().isOpen());
    question()->reject();
    window.run(u"project.close"_s);
    question()->findChild<QPushButton *>(u"decisionVerb"_s)->click();
    QVERIFY(!window.window().session().project());
}

void CompareFeature::eSettlesOtherwiseWithTheCodeBar()
{
    Compared window;
    window.begin();
    const WorkItem first = *window.compare().current();
    const TextRange place = first.pair.range();
    window.letter().setSelection({place.start, place.start + 20});
    window.key(u"E"_s);
    QVERIFY(window.window().parts().codeBar->isOpen());
    window.key(u"sykehjem<Tab>e>b<Enter>"_s);
    QCOMPARE(window.comparison().counts().settled, 1);
    const QList<Passage> made = window.consensus(first.letter);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.constFirst().range, (TextRange{place.start, place.start + 20}));
    QCOMPARE(window.project().codebook().task(made.constFirst().task)->name, u"Sykehjem"_s);
    window.key(u"E<Escape>"_s);
    QCOMPARE(window.comparison().counts().settled, 1);
}

void CompareFeature::whatBothAgreeOnIsAdoptedAtOnce()
{
    Compared window;
    window.begin();
    const WorkCounts before = window.comparison().counts();
    QVERIFY(before.agreed > 0);
    window.run(u"compare.adopt"_s);
    window.wait();
    QCOMPARE(window.comparison().counts().adopted, before.agreed);
    QVERIFY(!window.window().actions().action(u"compare.adopt"_s)->isEnabled());
    window.run(u"edit.undo"_s);
    window.wait();
    QCOMPARE(window.comparison().counts().adopted, 0);
}

void CompareFeature::decisionsAboutPassagesThatAreGoneAreWithdrawn()
{
    Compared window;
    window.begin();
    const QAction *withdraw = window.window().actions().action(u"compare.withdraw"_s);
    QVERIFY(!withdraw->isEnabled());
    std::optional<WorkItem> both;
    for (const LetterId letter : window.comparison().letters()) {
        for (const WorkItem &item : window.comparison().differences(letter))
            both = item.pair.a && item.pair.b ? item : both;
    }
    QVERIFY(both);
    const CoderId a = window.comparison().a();
    const CoderId b = window.comparison().b();
    QVERIFY(window.project().apply(Edits::settle(both->settling(a, b, Settlement::Decision::Both))));
    for (const Passage &passage : {*both->pair.a, *both->pair.b}) {
        window.project().setCurrentCoder(passage.coder);
        QVERIFY(window.project().apply(Edits::removePassages({passage.id})));
    }
    window.wait();
    QCOMPARE(window.comparison().counts().leftOver, 1);
    QVERIFY(withdraw->isEnabled());
    QVERIFY(withdraw->text().contains(u'1'));
    QCOMPARE(window.consensus(both->letter).size(), 2);
    window.run(u"compare.withdraw"_s);
    window.wait();
    QCOMPARE(window.comparison().counts().leftOver, 0);
    QVERIFY(!withdraw->isEnabled());
    QVERIFY(window.consensus(both->letter).isEmpty());
    window.run(u"edit.undo"_s);
    window.wait();
    QCOMPARE(window.comparison().counts().leftOver, 1);
}

void CompareFeature::allIsSettledInTheEndAndTheConsensusIsExported()
{
    Compared window;
    window.begin();
    window.run(u"compare.adopt"_s);
    window.wait();
    const qsizetype all = window.comparison().counts().differences;
    for (qsizetype i = 0; i < all; ++i) {
        QVERIFY2(window.compare().current(), qPrintable(QString::number(i)));
        window.key(i % 2 == 0 ? u"1"_s : u"2"_s);
    }
    QVERIFY(window.comparison().counts().isDone());
    QVERIFY(window.message().startsWith(u"All %1 "_s.arg(all)));
    QVERIFY(window.window().parts().differences->message().startsWith(u"All %1 "_s.arg(all)));
    const CoderId consensus = window.comparison().consensus()->id;
    PassageExport options;
    options.coders = {window.comparison().consensus()->name};
    const QString path = window.file(u"consensus.csv"_s);
    window.window().findChild<ExportController *>()->exportTo(path, options);
    QVERIFY(QTest::qWaitFor([&] { return window.message().contains(u"consensus.csv"_s); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(window.project().passageCount({}, consensus) + 1, file.readAll().count("\r\n"));
}

void CompareFeature::agreementWithTheConsensusIsShown()
{
    Compared window;
    window.begin();
    QVERIFY(window.words(u"compareAgreement"_s).isEmpty());
    window.run(u"compare.adopt"_s);
    window.wait();
    const qsizetype all = window.comparison().counts().differences;
    for (qsizetype i = 0; i < all; ++i)
        window.key(u"1"_s);
    const auto shown = [&] { return window.words(u"compareAgreement"_s).contains(u"Coder B: "_s); };
    QVERIFY(QTest::qWaitFor(shown, 20'000));
    const QString first = window.words(u"compareAgreement"_s).section(u"Coder A: "_s, 1).section(u'\n', 0, 0);
    QCOMPARE(first.count(u"1.000"_s), 4);
}

void CompareFeature::theConsensusCanBeComparedButNotSettled()
{
    Compared window;
    window.begin();
    window.key(u"2"_s);
    const CoderId consensus = window.comparison().consensus()->id;
    window.compare().compare(window.comparison().a(), consensus);
    window.wait();
    window.run(u"compare.next"_s);
    QVERIFY(window.compare().current());
    QVERIFY(!window.window().actions().action(u"compare.takeFirst"_s)->isEnabled());
    QVERIFY(window.words(u"compareDecision"_s).contains(u"consensus"_s));
}

void CompareFeature::closingGivesTheWindowBack()
{
    Compared window;
    const qsizetype mine = window.passages().size();
    window.begin();
    window.run(u"compare.view"_s);
    QVERIFY(!window.compare().isOpen());
    QVERIFY(!window.letter().hasTwoMargins());
    QVERIFY(window.window().parts().compareBar->isHidden());
    QVERIFY(window.window().parts().letters->isVisible());
    QVERIFY(window.window().parts().inspector->isVisible());
    QVERIFY(!window.window().actions().action(u"compare.takeFirst"_s)->isEnabled());
    QVERIFY(mine > 0 && !window.letter().margin().items().isEmpty());
    for (const MarginItem &item : window.letter().margin().items())
        QVERIFY(window.window().letters().letter().passage(item.mark.id));
}

void CompareFeature::aBlindCoderReadsASentence()
{
    Compared window;
    const LetterId letter = window.window().letters().letter().id();
    window.window().session().apply(Edits::setBlind(true));
    LetterId other;
    for (const Letter &each : window.project().letters())
        other = each.id == letter ? other : each.id;
    window.window().session().apply(Edits::setDone(other, window.project().currentCoder(), true));
    window.run(u"compare.view"_s);
    window.wait();
    QVERIFY(window.comparison().isWithheld(letter));
    QVERIFY(window.words(u"compareNotice"_s).contains(u"blind"_s));
    QVERIFY(window.letter().margin().items().isEmpty());
    QVERIFY(window.letter().margin(PassageMark::Side::Left).items().isEmpty());
    window.run(u"compare.next"_s);
    QCOMPARE(window.window().letters().letter().id(), other);
    QVERIFY(window.words(u"compareNotice"_s).isEmpty());
}

void CompareFeature::keysThatSettleAreTypedWhereOneTypes()
{
    Compared window;
    window.begin();
    window.window().parts().letterArea->openFind();
    window.key(u"1E2"_s);
    QCOMPARE(window.comparison().counts().settled, 0);
    window.key(u"<Escape>1"_s);
    QCOMPARE(window.comparison().counts().settled, 1);
    window.window().parts().differences->focusInput();
    window.key(u"1"_s);
    QCOMPARE(window.comparison().counts().settled, 2);
    QVERIFY(window.window().parts().differences->table()->hasFocus());
}

KODEKS_TEST(CompareFeature)
#include "tst_comparefeature.moc"
