// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowscenes.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/dialogs/handbook/handbookbrowser.h"
#include "ui/dialogs/handbook/handbookdialog.h"
#include "ui/dialogs/handbook/handbookpictures.h"
#include "ui/letter/letterview.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/help/helpcontroller.h"
#include "ui/shell/help/helpplaces.h"
#include "ui/shell/help/hints.h"
#include "ui/shell/help/keyspage.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const HandbookPage *pageOf(const QList<HandbookPage> &pages, const QString &id)
{
    const auto found = std::ranges::find(pages, id, &HandbookPage::id);
    return found == pages.end() ? nullptr : &*found;
}

bool hasPlace(const QList<HandbookPage> &pages, const HandbookPlace &place)
{
    const HandbookPage *page = pageOf(pages, place.page);
    return page
        && (place.anchor.isEmpty() || std::ranges::contains(page->headings, place.anchor, &HandbookHeading::anchor));
}

/// The handbook in a window of its own, with nothing that paints pictures.
struct Reading
{
    HandbookPictures pictures{{}, {}};
    HandbookDialog dialog{handbookPages(u"nb"_s), pictures};
    QLineEdit *words = dialog.findChild<QLineEdit *>(u"handbookWords"_s);
    QListWidget *found = dialog.findChild<QListWidget *>(u"handbookFound"_s);
    QTreeWidget *contents = dialog.findChild<QTreeWidget *>(u"handbookContents"_s);
    HandbookBrowser *text = dialog.findChild<HandbookBrowser *>();

    Reading()
    {
        dialog.go({u"start"_s, {}});
        dialog.show();
    }
    bool isActive() { return QTest::qWaitForWindowActive(&dialog); }
};

} // namespace

/// The handbook: its pages in both languages, its window, and what F1 opens.
class HandbookFeature : public QObject
{
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Norwegian") << u"nb"_s;
    }

private slots:
    void bothLanguagesHaveTheSameHeadings()
    {
        const auto english = handbookPages(u"en"_s);
        const auto norwegian = handbookPages(u"nb"_s);
        QCOMPARE(english.size(), handbookPageIds().size());
        QCOMPARE(norwegian.size(), english.size());
        for (int i = 0; i < english.size(); ++i) {
            const auto &a = english.at(i).headings;
            const auto &b = norwegian.at(i).headings;
            QVERIFY2(a.size() == b.size(), qPrintable(english.at(i).id));
            QSet<QString> anchors;
            for (int k = 0; k < a.size(); ++k) {
                QCOMPARE(a.at(k).anchor, b.at(k).anchor);
                QCOMPARE(a.at(k).level, k == 0 ? 1 : 2);
                QVERIFY2((k == 0) == a.at(k).anchor.isEmpty(), qPrintable(a.at(k).title));
                QVERIFY2(!anchors.contains(a.at(k).anchor), qPrintable(a.at(k).title));
                anchors.insert(a.at(k).anchor);
            }
        }
    }

    void everyLinkLeadsSomewhere_data() { addLanguages(); }

    void everyLinkLeadsSomewhere()
    {
        QFETCH(const QString, language);
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        const auto pages = handbookPages(language);
        for (const HandbookPage &page : pages) {
            for (const auto &match : link.globalMatch(page.markdown)) {
                const QString target = match.captured(1);
                if (target.startsWith(u"picture:")) {
                    QVERIFY2(windowScene(target.mid(8)).play, qPrintable(target));
                    continue;
                }
                const auto place = HandbookPlace::fromLink(target, page.id);
                QVERIFY2(place && hasPlace(pages, *place), qPrintable(page.id + u": "_s + target));
            }
        }
    }

    void linksAreRead_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("another page") << u"coding.md"_s << u"coding"_s << QString();
        QTest::newRow("a heading there") << u"coding.md#bar"_s << u"coding"_s << u"bar"_s;
        QTest::newRow("a heading here") << u"#bar"_s << u"start"_s << u"bar"_s;
        QTest::newRow("out of the handbook") << u"https://example.org/a#b"_s << QString() << QString();
    }

    void linksAreRead()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, page);
        QFETCH(const QString, anchor);
        const auto place = HandbookPlace::fromLink(link, u"start"_s);
        QCOMPARE(place.has_value(), !page.isEmpty());
        if (place)
            QCOMPARE(*place, (HandbookPlace{page, anchor}));
    }

    void aPageIsReadFromItsFile()
    {
        const HandbookPage page = handbookPage(u"x"_s,
            u"# A *title*\n\n<a id=\"b\"></a>\n## `B`\n\n<!-- picture: coding | Words -->\n<!-- keys -->"_s, u"KEYS"_s);
        QCOMPARE(page.headings, (QList<HandbookHeading>{{u"A title"_s, {}, 1}, {u"B"_s, u"b"_s, 2}}));
        QVERIFY(page.markdown.contains(u"![Words](picture:coding)"));
        QVERIFY(page.markdown.endsWith(u"KEYS"));
        QVERIFY(!page.markdown.contains(u"<a id"));
    }

    void whatHasAPageFindsItInBothLanguages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("anchor");
        for (const HelpPlace &place : helpPlaces())
            QTest::newRow(place.part) << QString::fromLatin1(place.page) << QString::fromLatin1(place.anchor);
    }

    void whatHasAPageFindsItInBothLanguages()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, anchor);
        for (const QString &language : {u"en"_s, u"nb"_s})
            QVERIFY(!anchor.isEmpty() && hasPlace(handbookPages(language), {page, anchor}));
    }

    void everyPanelAndDialogHasAPage()
    {
        static const QRegularExpression declared(
            u"^class (\\w+(?:Panel|Dialog)) : public Q(?:Dialog|Widget)"_s, QRegularExpression::MultilineOption);
        QStringList missing;
        int seen = 0;
        for (const QString &room : {u"/ui/panels"_s, u"/ui/dialogs"_s}) {
            QDirIterator files(
                QStringLiteral(KODEKS_SOURCE_DIR) + room, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto match = declared.match(QString::fromUtf8(file.readAll()));
                if (!match.hasMatch() || match.captured(1) == u"HandbookDialog")
                    continue;
                ++seen;
                if (!std::ranges::contains(helpPlaces(), match.captured(1).toLatin1(),
                        [](const HelpPlace &place) { return QByteArray(place.part); }))
                    missing.append(match.captured(1));
            }
        }
        QVERIFY(seen > 25);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", ")));
    }

    void everyActionStandsOnThePageOfKeys()
    {
        WindowFixture fixture;
        const ActionRegistry &actions = fixture.window().actions();
        const QString page = keysPage(actions);
        for (const ActionSpec &spec : actions.specs())
            QVERIFY2(page.contains(u"| "_s + spec.text + u" |"_s), qPrintable(spec.id));
        QVERIFY(page.contains(u"| Ctrl+Shift+P |"));
    }

    void searchGoesThroughAllPages()
    {
        Reading reading;
        QVERIFY(reading.isActive());
        QTest::keyClick(reading.text, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(reading.words->hasFocus());
        QTest::keyClicks(reading.words, u"KONSENSUS"_s);
        QVERIFY(reading.found->isVisible());
        const int count = reading.found->count();
        QVERIFY(count > 3);
        QSet<QString> pages;
        for (int i = 0; i < count; ++i) {
            QTest::keyClick(reading.words, Qt::Key_Return);
            QCOMPARE(reading.found->currentRow(), i);
            QCOMPARE(reading.text->textCursor().selectedText().toLower(), u"konsensus"_s);
            pages.insert(reading.text->page());
        }
        QVERIFY(pages.size() > 1);
        QTest::keyClick(reading.words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(reading.found->currentRow(), count - 2);
        reading.words->setText(u"hvalross"_s);
        QCOMPARE(reading.found->count(), 0);
        QTest::keyClick(reading.words, Qt::Key_Escape);
        QVERIFY(reading.contents->isVisible());
    }

    void noPlaceIsAskedForThatAPageHasNot()
    {
        QTest::failOnWarning(QRegularExpression(u"QTextCursor"_s));
        Reading reading;
        QVERIFY(reading.isActive());
        reading.words->setText(u"utdrag"_s);
        for (const HandbookPage &page : handbookPages(u"nb"_s)) {
            QVERIFY(reading.dialog.go({page.id, page.headings.constLast().anchor}));
            QTest::keyClick(reading.words, Qt::Key_Return);
        }
    }

    void contentsFollowTheReader()
    {
        Reading reading;
        QVERIFY(reading.isActive());
        QVERIFY(reading.dialog.go({u"coding"_s, u"margin"_s}));
        QCOMPARE(reading.contents->currentItem()->text(0), u"Margen"_s);
        QVERIFY(reading.dialog.go({u"coding"_s, u"no-such"_s}));
        QCOMPARE(reading.contents->currentItem()->text(0), u"Koding"_s);
        QVERIFY(!reading.dialog.go({u"no-such"_s, {}}));
        QCOMPARE(reading.text->page(), u"coding"_s);
        emit reading.contents->itemActivated(reading.contents->topLevelItem(2), 0);
        QCOMPARE(reading.text->page(), u"letters"_s);
    }

    void oneGoesBackAndForward()
    {
        Reading reading;
        QVERIFY(reading.isActive());
        emit reading.text->anchorClicked(QUrl(u"settling.md#pairs"_s));
        QCOMPARE(reading.text->page(), u"settling"_s);
        emit reading.text->anchorClicked(QUrl(u"agreement.md"_s));
        QTest::keyClick(reading.text, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(reading.text->page(), u"settling"_s);
        reading.dialog.findChild<QToolButton *>(u"handbookBack"_s)->click();
        QCOMPARE(reading.text->page(), u"start"_s);
        reading.dialog.findChild<QToolButton *>(u"handbookForward"_s)->click();
        QCOMPARE(reading.text->page(), u"settling"_s);
    }

    void f1OpensThePageAboutWhereOneIs()
    {
        WindowFixture fixture;
        auto *help = fixture.window().findChild<HelpController *>();
        fixture.openSample();
        fixture.window().parts().letter->setFocus();
        fixture.run(u"help.handbook"_s);
        QCOMPARE(help->handbook()->place(), (HandbookPlace{u"coding"_s, u"keys"_s}));
        help->handbook()->close();
        fixture.run(u"project.settings"_s);
        auto *dialog = fixture.window().findChild<QDialog *>(u"projectSettingsDialog"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_F1);
        QVERIFY(help->handbook()->isVisible());
        QCOMPARE(help->handbook()->place(), (HandbookPlace{u"coders"_s, u"blind"_s}));
    }

    void hintsComeOneAtATimeAndGo()
    {
        WindowFixture fixture;
        auto *hints = fixture.window().findChild<Hints *>();
        QCOMPARE(hints->current(), QString());
        fixture.openUncodedSample();
        QCOMPARE(hints->current(), u"code"_s);
        auto *text = fixture.window().findChild<QLabel *>(u"hintText"_s);
        QVERIFY(text->isVisible() && text->window() == &fixture.window());
        fixture.run(u"coding.code"_s);
        fixture.type(u"<Escape>"_s);
        QCOMPARE(hints->current(), u"repeat"_s);
        fixture.letter().setSelection({0, 4});
        QCOMPARE(hints->current(), u"selection"_s);
        fixture.window().findChild<QToolButton *>(u"hintClose"_s)->click();
        QCOMPARE(hints->current(), u"repeat"_s);
        fixture.window().findChild<QToolButton *>(u"hintClose"_s)->click();
        QCOMPARE(hints->current(), u"compare"_s);
        fixture.run(u"compare.next"_s);
        QCOMPARE(hints->current(), u"help"_s);
        fixture.restart();
        QVERIFY(fixture.preferences().hintsOver().contains(u"compare"_s));
        fixture.run(u"edit.settings"_s);
        auto *dialog = fixture.window().findChild<QDialog *>(u"settingsDialog"_s);
        dialog->findChild<QCheckBox *>(u"settingHints"_s)->setChecked(true);
        dialog->accept();
        QVERIFY(fixture.preferences().hintsOver().isEmpty());
    }

    void aPictureThatCannotBePaintedLeavesItsFrame()
    {
        HandbookPictures pictures(u"/no/such/program"_s, {});
        HandbookDialog dialog(handbookPages(u"en"_s), pictures);
        QVERIFY(dialog.go({u"coding"_s, {}}));
        QVERIFY(pictures.picture(u"codebar"_s).isNull());
        const QVariant frame = dialog.findChild<HandbookBrowser *>()->loadResource(
            QTextDocument::ImageResource, QUrl(u"picture:codebar"_s));
        QVERIFY(!frame.value<QPixmap>().isNull());
    }

    void theProgramPaintsThePicture()
    {
        HandbookPictures pictures(QStringLiteral(KODEKS_PROGRAM), {u"--size"_s, u"1280x800"_s});
        QSignalSpy painted(&pictures, &HandbookPictures::painted);
        QVERIFY(pictures.picture(u"codebar-alone"_s).isNull());
        QVERIFY(painted.wait(60'000));
        const QPixmap picture = pictures.picture(u"codebar-alone"_s);
        QVERIFY(picture.width() > 300 && picture.width() < 1280);
    }
};

KODEKS_TEST(HandbookFeature)
#include "tst_handbook.moc"
