// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/query/memolinks.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterview.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/letters/factspanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/parts/listtable.h"
#include "ui/shell/coding/lettercontroller.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct MemoWindow : WindowFixture
{
    MemoWindow() { openSample(); }

    [[nodiscard]] CodebookPanel &codebook() { return *window().parts().codebook; }
    [[nodiscard]] QLabel *detail() { return codebook().findChild<QLabel *>(u"codebookDetail"_s); }
    [[nodiscard]] TaskId task(const QString &name) { return project().codebook().findTask(name)->id; }
    [[nodiscard]] CoderId other()
    {
        const QList<Coder> &coders = project().coders();
        return std::ranges::find_if(coders, [this](const Coder &each) {
            return each.id != project().currentCoder();
        })->id;
    }
    void note(const MemoSubject &about, const QString &memo)
    {
        const CoderId mine = project().currentCoder();
        const CoderId theirs = other();
        project().setCurrentCoder(theirs);
        const bool noted = project().apply(Edits::setMemo(about, theirs, memo)).has_value();
        project().setCurrentCoder(mine);
        QVERIFY(noted);
    }
};

} // namespace

/// Links in memos, in the window: read, followed, copied, and the way back.
class TestMemoLinkFeature : public QObject
{
    Q_OBJECT

private slots:
    void aLinkBelowADefinitionLeadsToThePassage();
    void theCodeSaysWhichMemosLinkToIt();
    void theLettersMemosAreReadWithTheirLinks();
    void linksAreCopiedFromTheMenus();
    void looksCalm_data();
    void looksCalm();
};

void TestMemoLinkFeature::aLinkBelowADefinitionLeadsToThePassage()
{
    MemoWindow window;
    const Passage passage = window.passages().constFirst();
    const QString letter = window.project().letter(passage.letter)->name;
    window.note(window.task(u"Sykehjem"_s),
        u"As [[%1:%2-%3|here]], unlike [[Lønn]]"_s.arg(letter).arg(passage.range.start).arg(passage.range.end));
    window.codebook().showTask(window.task(u"Sykehjem"_s));
    const QString shown = window.detail()->text();
    const QString place = memoAddress(MemoPlace{passage.letter, passage.range});
    QVERIFY2(shown.contains(place) && shown.contains(u">here</a>"_s), qPrintable(shown));
    window.window().letters().open(window.project().findLetter(u"utviklings-og-kompetanseetaten.txt"_s)->id);
    emit window.detail()->linkActivated(place);
    QCOMPARE(window.window().letters().letter().id(), passage.letter);
    QCOMPARE(window.window().letters().currentPassage(), passage.id);
    QVERIFY(window.letter().hasFocus());
    emit window.detail()->linkActivated(memoAddress(MemoSubject(window.task(u"Lønn"_s))));
    QCOMPARE(window.codebook().currentCode(), window.task(u"Lønn"_s).value());
}

void TestMemoLinkFeature::theCodeSaysWhichMemosLinkToIt()
{
    MemoWindow window;
    window.note(window.task(u"Lønn"_s), u"Beside [[Sykehjem]]"_s);
    window.codebook().showTask(window.task(u"Sykehjem"_s));
    const QString back = memoAddress(MemoSubject(window.task(u"Lønn"_s)));
    QVERIFY(QTest::qWaitFor([&] { return window.detail()->text().contains(back); }));
    QVERIFY(window.detail()->text().contains(u"Lønn (Coder B)"_s));
    window.note(window.task(u"Lønn"_s), u"No more"_s);
    QVERIFY(QTest::qWaitFor([&] { return !window.detail()->text().contains(back); }));
}

void TestMemoLinkFeature::theLettersMemosAreReadWithTheirLinks()
{
    MemoWindow window;
    const LetterId letter = window.window().letters().letter().id();
    window.note(letter, u"About [[Sykehjem]] and <b>"_s);
    window.note(window.task(u"Lønn"_s), u"In [[%1]]"_s.arg(window.project().letter(letter)->name));
    window.run(u"letter.memo"_s);
    FactsPanel &facts = *window.window().parts().facts;
    const auto *others = facts.findChild<QLabel *>(u"memosOfOthers"_s);
    QVERIFY(others->isVisible());
    QVERIFY2(others->text().contains(u">Sykehjem</a> and &lt;b&gt;"_s), qPrintable(others->text()));
    const auto *linking = facts.findChild<QLabel *>(u"memosLinkingHere"_s);
    QVERIFY(QTest::qWaitFor([&] { return linking->isVisible(); }));
    emit facts.findChild<QLabel *>(u"memosLinkingHere"_s)
        ->linkActivated(memoAddress(MemoSubject(window.task(u"Lønn"_s))));
    QCOMPARE(window.codebook().currentCode(), window.task(u"Lønn"_s).value());
    // The preview of what one writes.
    facts.focusMemo();
    window.type(u"[[Arkiv]]"_s);
    facts.findChild<QToolButton *>(u"memoToggle"_s)->click();
    auto *preview = facts.findChild<QTextBrowser *>(u"memoPreview"_s);
    QVERIFY(preview->toHtml().contains(memoAddress(MemoSubject(window.task(u"Arkiv"_s)))));
    emit preview->anchorClicked(QUrl(memoAddress(MemoSubject(window.task(u"Arkiv"_s)))));
    QCOMPARE(window.codebook().currentCode(), window.task(u"Arkiv"_s).value());
}

void TestMemoLinkFeature::linksAreCopiedFromTheMenus()
{
    MemoWindow window;
    const auto copied = [] { return QGuiApplication::clipboard()->text(); };
    window.codebook().showTask(window.task(u"Sykehjem"_s));
    window.codebook().copyLink();
    QCOMPARE(copied(), u"[[Sykehjem]]"_s);
    window.run(u"go.passages"_s);
    PassagesPanel &passages = *window.window().parts().passages;
    passages.findChild<QAction *>(u"passagesLink"_s)->trigger();
    const auto target
        = memoTarget(copied().sliced(2).chopped(2), window.project().codebook(), window.project().letters());
    QVERIFY(target && std::holds_alternative<MemoPlace>(*target));
}

void TestMemoLinkFeature::looksCalm_data()
{
    addSchemes();
}

void TestMemoLinkFeature::looksCalm()
{
    MemoWindow window;
    const LetterId letter = window.window().letters().letter().id();
    window.note(letter, u"Says *much* about [[Sykehjem]] and [[Lønn|pay]], less about [[Digital utvikling]]."_s);
    window.note(window.task(u"Sykehjem"_s),
        u"Is this the same as [[Boliger for funksjonshemmede]]? See [[lo-kommune-oslo.txt:2082-2400|their words]]."_s);
    window.note(window.task(u"Lønn"_s), u"Beside [[Sykehjem]], and in [[lo-kommune-oslo.txt]]"_s);
    window.run(u"letter.memo"_s);
    window.codebook().showTask(window.task(u"Sykehjem"_s));
    QVERIFY(QTest::qWaitFor([&] { return window.detail()->text().contains(u"Lønn (Coder B)"_s); }));
    applyScheme(&window.window());
    saveScreenshot(&window.window(), u"memolinks"_s);
}

KODEKS_TEST(TestMemoLinkFeature)
#include "tst_memolinkfeature.moc"
