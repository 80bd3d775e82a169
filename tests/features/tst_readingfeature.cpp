// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/panels/reading/readingpanel.h"
#include "ui/panels/reading/readingview.h"
#include "ui/print/printpreview.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QWindow>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct ReadingWindow : WindowFixture
{
    ReadingWindow() { openSample(); }

    [[nodiscard]] ReadingPanel &reading() { return *window().parts().reading; }
    [[nodiscard]] ReadingView &view() { return *reading().view(); }
    [[nodiscard]] CodebookPanel &codebook() { return *window().parts().codebook; }
    [[nodiscard]] TaskId task(const QString &name) { return project().codebook().findTask(name)->id; }

    void readTask(const QString &name)
    {
        codebook().showTask(task(name));
        run(u"codebook.read"_s);
    }
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), with);
    }
};

} // namespace

/// Reading a code in the window: from the codebook and the query, to the letter, to the code bar, to paper.
class TestReadingFeature : public QObject
{
    Q_OBJECT

private slots:
    void theCodebooksKeyOpensItAndEscapeLeadsBack();
    void enterLeadsToThePassageInItsLetter();
    void enterChoosesTheVeryPassageAlsoAnothersOverOnesOwn();
    void aPassageIsCodedAgainWhereItIsReadAndUndoStaysThere();
    void whatAQueryFindsIsRead();
    void whatIsReadOfACodeFollowsTheQueryInForce();
    void detailsAreThoseOfWhatIsRead();
    void theOverviewAndReadingTakeTurns();
    void whatIsReadIsPrinted();
};

void TestReadingFeature::theCodebooksKeyOpensItAndEscapeLeadsBack()
{
    ReadingWindow window;
    window.codebook().showTask(window.task(u"Sykehjem"_s));
    // By the window, as keys come: the one that opens it is not one of those that lead on.
    QTest::keyClick(window.window().windowHandle(), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(window.reading().isVisible());
    QVERIFY(!window.letter().isVisible());
    QVERIFY(window.view().hasFocus());
    QCOMPARE(window.reading().title(), u"Sykehjem"_s);
    QCOMPARE(window.reading().list().count(), window.project().passageCount(window.task(u"Sykehjem"_s)));
    window.press(Qt::Key_Escape);
    QVERIFY(!window.reading().isVisible());
    QVERIFY(window.letter().isVisible());
    QVERIFY(window.letter().hasFocus());
}

void TestReadingFeature::enterLeadsToThePassageInItsLetter()
{
    ReadingWindow window;
    window.readTask(u"Sykehjem"_s);
    window.press(Qt::Key_End);
    const CodedStatement last = window.reading().list().at(window.reading().list().count() - 1);
    window.press(Qt::Key_Return);
    QVERIFY(!window.reading().isVisible());
    QVERIFY(window.letter().hasFocus());
    QCOMPARE(window.window().letters().letter().id(), last.letter);
    QVERIFY(window.letter().sentence().overlaps(last.range));
}

void TestReadingFeature::enterChoosesTheVeryPassageAlsoAnothersOverOnesOwn()
{
    ReadingWindow window;
    window.readTask(u"Sykehjem"_s);
    const ReadingList &list = window.reading().list();
    const CoderId mine = window.project().currentCoder();
    const auto isOverMine = [&](const CodedStatement &theirs) {
        const auto here = window.project().passages(theirs.letter);
        return theirs.coder != mine && here && std::ranges::any_of(*here, [&](const Passage &own) {
            return own.coder == mine && own.range.overlaps(theirs.range);
        });
    };
    qsizetype row = 0;
    while (row < list.count() && !isOverMine(list.at(row)))
        ++row;
    QVERIFY(row < list.count());
    const CodedStatement theirs = list.at(row);
    window.view().setCurrent(row);
    window.press(Qt::Key_Return);
    const LetterController &letters = window.window().letters();
    QCOMPARE(letters.currentPassage(), theirs.passage);
    QVERIFY(letters.current());
    QCOMPARE(letters.current()->coder, theirs.coder);
    // Once one moves on, one's own are shown alone again.
    window.letter().setPosition(letters.letter().text().length() - 1);
    QVERIFY(!letters.letter().passage(theirs.passage));
    QVERIFY(std::ranges::all_of(window.passages(), [mine](const Passage &each) { return each.coder == mine; }));
}

void TestReadingFeature::aPassageIsCodedAgainWhereItIsReadAndUndoStaysThere()
{
    ReadingWindow window;
    window.readTask(u"Sykehjem"_s);
    const ReadingList &list = window.reading().list();
    // One's own.
    qsizetype row = 0;
    while (list.at(row).coder != window.project().currentCoder())
        ++row;
    window.view().setCurrent(row);
    const PassageId passage = list.at(row).passage;
    const LetterId open = window.window().letters().letter().id();
    const qsizetype count = list.count();
    window.press(Qt::Key_F2);
    CodeBar &bar = *window.window().parts().codeBar;
    QVERIFY(bar.isOpen() && bar.isVisible());
    QVERIFY(window.reading().isVisible());
    QVERIFY(bar.parentWidget()->rect().contains(bar.geometry()));
    QSignalSpy changed(&list, &ReadingList::changed);
    window.type(u"lønn<Enter>"_s);
    QVERIFY(changed.wait());
    QCOMPARE(window.project().passage(passage)->task, window.task(u"Lønn"_s));
    QCOMPARE(list.count(), count - 1);
    QVERIFY(window.view().hasFocus());
    QCOMPARE(window.window().letters().letter().id(), open);
    window.run(u"edit.undo"_s);
    QVERIFY(changed.wait());
    QVERIFY(window.reading().isVisible());
    QCOMPARE(list.count(), count);
    QCOMPARE(list.at(window.view().current()).passage, passage);
}

void TestReadingFeature::whatAQueryFindsIsRead()
{
    ReadingWindow window;
    window.run(u"go.readQuery"_s);
    QVERIFY(!window.reading().isVisible());
    QVERIFY(!window.message().isEmpty());
    PassagesPanel &passages = *window.window().parts().passages;
    window.run(u"go.query"_s);
    passages.setQuery(u"to:bydel certainty:>=2"_s);
    window.run(u"go.readQuery"_s);
    QVERIFY(window.reading().isVisible());
    QCOMPARE(window.reading().title(), u"to:bydel certainty:>=2"_s);
    QVERIFY(window.reading().list().count() > 0);
    window.press(Qt::Key_Escape);
    QMenu *saved = passages.findChild<QToolButton *>(u"querySaved"_s)->menu();
    emit saved->aboutToShow();
    window.window().findChild<QAction *>(u"queryRead"_s)->trigger();
    QVERIFY(window.reading().isVisible());
}

void TestReadingFeature::whatIsReadOfACodeFollowsTheQueryInForce()
{
    ReadingWindow window;
    PassagesPanel &passages = *window.window().parts().passages;
    window.readTask(u"Sykehjem"_s);
    const qsizetype all = window.reading().list().count();
    passages.setQuery(u"coder:\"Coder A\""_s);
    QVERIFY(window.reading().isVisible());
    QCOMPARE(window.reading().title(), u"Sykehjem · coder:\"Coder A\""_s);
    QVERIFY(window.reading().list().count() > 0);
    QVERIFY(window.reading().list().count() < all);
    window.press(Qt::Key_Escape);
    window.readTask(u"Sykehjem"_s);
    QVERIFY(window.reading().list().count() < all);
    passages.setQuery({});
    QCOMPARE(window.reading().title(), u"Sykehjem"_s);
    QCOMPARE(window.reading().list().count(), all);
}

void TestReadingFeature::detailsAreThoseOfWhatIsRead()
{
    ReadingWindow window;
    const Inspector &details = *window.window().parts().inspector;
    const PassageId before = details.passage();
    window.readTask(u"Lønn"_s);
    QVERIFY(window.view().currentPassage().isValid());
    QCOMPARE(details.passage(), window.view().currentPassage());
    window.press(Qt::Key_Down);
    QCOMPARE(window.view().current(), 1);
    QCOMPARE(details.passage(), window.view().currentPassage());
    window.press(Qt::Key_Escape);
    QVERIFY(!window.reading().isVisible());
    QCOMPARE(details.passage(), before);
}

void TestReadingFeature::theOverviewAndReadingTakeTurns()
{
    ReadingWindow window;
    QWidget *overview = window.window().parts().overview;
    window.run(u"go.overview"_s);
    QVERIFY(overview->isVisible());
    window.readTask(u"Sykehjem"_s);
    QVERIFY(window.reading().isVisible() && !overview->isVisible() && !window.letter().isVisible());
    window.run(u"go.overview"_s);
    QVERIFY(overview->isVisible() && !window.reading().isVisible() && !window.letter().isVisible());
    window.run(u"go.overview"_s);
    QVERIFY(window.letter().isVisible() && !overview->isVisible() && !window.reading().isVisible());
    window.readTask(u"Sykehjem"_s);
    window.run(u"go.nextLetter"_s);
    QVERIFY(window.letter().isVisible() && !window.reading().isVisible());
    window.readTask(u"Sykehjem"_s);
    window.run(u"go.letter"_s);
    QVERIFY(window.letter().isVisible() && !window.reading().isVisible());
}

void TestReadingFeature::whatIsReadIsPrinted()
{
    ReadingWindow window;
    window.readTask(u"Sykehjem"_s);
    window.reading().findChild<QToolButton *>(u"readingPrint"_s)->click();
    auto *preview = window.window().findChild<PrintPreview *>();
    QVERIFY(preview);
    QVERIFY(QTest::qWaitFor([&] { return !preview->isMaking(); }));
    QCOMPARE(preview->pages().head.title, u"Sykehjem"_s);
    QVERIFY(!preview->pages().pages.isEmpty());
    preview->close();
}

KODEKS_TEST(TestReadingFeature)
#include "tst_readingfeature.moc"
