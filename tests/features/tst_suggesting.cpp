// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "core/storage/connection.h"
#include "core/storage/journalstore.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/screenshot.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterview.h"
#include "ui/models/codes/coderowsmodel.h"
#include "ui/panels/coding/codebar.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"

#include <QJsonArray>
#include <QListView>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestSuggesting : public QObject
{
    Q_OBJECT

private slots:
    void suggestionsStandInTheCodeBarWithTheirReasons()
    {
        WindowFixture fixture;
        fixture.openUncodedSample();
        openAt(fixture, u"Lønnsarbeidet bør ligge i bydelene"_s);
        QVERIFY(waitForRow(fixture, u"Lønn"_s));
        const QList<CodeMatch> found = rows(fixture);
        const auto wages
            = std::ranges::find_if(found, [](const CodeMatch &row) { return row.text == u"Lønn" && row.guessed; });
        QVERIFY(wages != found.end());
        QVERIFY2(wages->note.contains(u"Lønnsarbeidet"), qPrintable(wages->note));
        QCOMPARE(std::ranges::count(found, u"Lønn"_s, &CodeMatch::text), 1);
        saveScreenshot(&fixture.window(), u"suggestions"_s);
    }

    void anUntouchedEnterTakesNone()
    {
        WindowFixture fixture;
        fixture.openUncodedSample();
        openAt(fixture, u"Lønnsarbeidet bør ligge i bydelene"_s);
        QVERIFY(waitForRow(fixture, u"Lønn"_s));
        fixture.type(u"<Tab>"_s);
        const qsizetype before = fixture.passages().size();
        QCOMPARE(list(fixture)->currentIndex().row(), -1);
        fixture.type(u"<Enter>"_s);
        for (const Passage &passage : fixture.passages())
            QVERIFY(!passage.direction.isValid());
        QVERIFY(fixture.passages().size() <= before + 1);
    }

    void oneThatIsTakenIsNoted()
    {
        WindowFixture fixture;
        fixture.openUncodedSample();
        openAt(fixture, u"Lønnsarbeidet bør ligge i bydelene"_s);
        QVERIFY(waitForRow(fixture, u"Lønn"_s));
        while (rows(fixture).at(std::max(0, list(fixture)->currentIndex().row())).text != u"Lønn"
            || !list(fixture)->currentIndex().isValid())
            fixture.type(u"<Down>"_s);
        fixture.type(u"<Enter>"_s);
        QCOMPARE(fixture.passages().size(), 1);
        QCOMPARE(fixture.project().codebook().task(fixture.passages().constFirst().task)->name, u"Lønn"_s);
        const auto connection = Connection::open(fixture.project().path(), Connection::Mode::Read);
        const auto last = JournalStore::lastDone(**connection);
        QCOMPARE((*last)->details.value(u"suggested").toArray(), QJsonArray{u"task"_s});
    }

    void noneWhereItIsSwitchedOffOrCodingIsBlind()
    {
        WindowFixture fixture;
        fixture.openUncodedSample();
        fixture.window().actions().action(u"coding.suggest"_s)->trigger();
        QVERIFY(!fixture.preferences().suggestsCodes());
        openAt(fixture, u"Lønnsarbeidet bør ligge i bydelene"_s);
        QTest::qWait(300);
        QVERIFY(std::ranges::none_of(rows(fixture), &CodeMatch::guessed));
        fixture.type(u"<Escape>"_s);
        fixture.window().actions().action(u"coding.suggest"_s)->trigger();
        QVERIFY(fixture.project().apply(Edits::setBlind(true)).has_value());
        openAt(fixture, u"Lønnsarbeidet bør ligge i bydelene"_s);
        QTest::qWait(300);
        QVERIFY(std::ranges::none_of(rows(fixture), &CodeMatch::guessed));
    }

    void theProjectMaySayThatBlindCodersAreShownThem()
    {
        WindowFixture fixture;
        fixture.openUncodedSample();
        QVERIFY(fixture.project().apply(Edits::setBlind(true)).has_value());
        QVERIFY(fixture.project().apply(Edits::setSuggestsBlind(true)).has_value());
        openAt(fixture, u"Lønnsarbeidet bør ligge i bydelene"_s);
        QVERIFY(waitForRow(fixture, u"Lønn"_s));
        fixture.type(u"<Escape>"_s);
        QVERIFY(fixture.project().undo().has_value());
        fixture.run(u"coding.code"_s);
        QVERIFY(std::ranges::none_of(rows(fixture), &CodeMatch::guessed)); // at once
    }

    void aCodeMadeWhileCodingLeavesThemThere()
    {
        WindowFixture fixture;
        fixture.openUncodedSample();
        openAt(fixture, u"Lønnsarbeidet bør ligge i bydelene"_s);
        QVERIFY(waitForRow(fixture, u"Lønn"_s));
        fixture.type(u"Skolehager<Tab>u<Enter>"_s);
        QVERIFY(std::ranges::contains(fixture.project().codebook().tasks, u"Skolehager"_s, &Task::name));
        fixture.run(u"coding.code"_s);
        QVERIFY(std::ranges::any_of(rows(fixture), &CodeMatch::guessed)); // without a wait
        fixture.type(u"<Escape>"_s);
        const QString beside = u"Skolehager er viktige for byen."_s;
        QVERIFY(fixture.project().apply(Edits::addLetters({textLetter(u"ny.txt"_s, beside)})).has_value());
        fixture.window().letters().open(fixture.project().findLetter(u"ny.txt"_s)->id);
        fixture.letter().setFocus();
        fixture.run(u"coding.code"_s);
        QVERIFY(waitForRow(fixture, u"Skolehager"_s));
    }

private:
    static void openAt(WindowFixture &fixture, const QString &words)
    {
        const LetterText text = *fixture.project().text(fixture.project().findLetter(u"lo-kommune-oslo.txt"_s)->id);
        const qsizetype at = text.fromUtf16(text.string().indexOf(words));
        fixture.letter().setPosition(at);
        fixture.run(u"coding.code"_s);
    }

    static QListView *list(WindowFixture &fixture) { return fixture.window().findChild<QListView *>(u"codeBarList"_s); }

    static QList<CodeMatch> rows(WindowFixture &fixture)
    {
        return qobject_cast<CodeRowsModel *>(list(fixture)->model())->rows();
    }

    /// What is learned beside the window is there after a while; the bar is opened anew until then.
    static bool waitForRow(WindowFixture &fixture, const QString &text)
    {
        return QTest::qWaitFor([&] {
            const bool there = std::ranges::any_of(
                rows(fixture), [&](const CodeMatch &row) { return row.guessed && row.text == text; });
            if (!there) {
                fixture.type(u"<Escape>"_s);
                fixture.run(u"coding.code"_s);
            }
            return there;
        }, 10000);
    }
};

KODEKS_TEST(TestSuggesting)
#include "tst_suggesting.moc"
