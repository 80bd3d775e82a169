// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/pdfpages.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/samplemarks.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterview.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/parts/listtable.h"
#include "ui/print/printedsheets.h"
#include "ui/print/printletter.h"
#include "ui/print/printpreview.h"
#include "ui/print/printquotes.h"
#include "ui/print/printtable.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPageSize>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QPageLayout a4(QPageLayout::Orientation orientation = QPageLayout::Portrait)
{
    return {QPageSize(QPageSize::A4), orientation, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter};
}

/// What a PDF file of the pages says, head, foot and all, line ends as spaces.
QString readBack(const PrintedPages &pages)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    if (const auto written = writePdf(pages, path); !written)
        qFatal("%s", qPrintable(written.error().message));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    const PdfText text = pdfReading(file.readAll()).text;
    return (text.whole.isEmpty() ? text.text : text.whole).simplified();
}

/// Pictures of the first pages, where the folder named by KODEKS_SCREENSHOTS wants them.
void savePages(const PrintedPages &pages, const QString &name)
{
    const QString folder = qEnvironmentVariable("KODEKS_SCREENSHOTS");
    const QSizeF paper = pages.layout.fullRect(QPageLayout::Inch).size() * 96;
    const QPointF margins = pages.layout.paintRect(QPageLayout::Inch).topLeft() * 96;
    for (qsizetype i = 0; !folder.isEmpty() && i < std::min<qsizetype>(2, pages.pages.size()); ++i) {
        QImage image((paper * 1.4).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing);
        painter.scale(1.4, 1.4);
        painter.translate(margins);
        paintPrintedPage(painter, pages, i);
        painter.end();
        image.save(folder + u"/%1-%2.png"_s.arg(name).arg(i + 1));
    }
}

PrintLetter sampleLetterToPrint(const QString &name)
{
    return {{u"Title"_s, u"below"_s}, sampleLetter(name), {}, sampleMarks(name, u"a"_s, 1), false, printedFont(14)};
}

PrintTable tableOf(int rows)
{
    PrintTable table{{u"A table"_s}, {u"Number"_s, u"Quote"_s}, {1, 4}, {}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({u"row%1"_s.arg(i), i % 7 == 0 ? u"some words of a quote "_s.repeated(12) : u"short"_s});
    return table;
}

} // namespace

/// What is printed: whole letters with their margin, tables of any length, the passages of a code.
class PrintingTest : public QObject
{
    Q_OBJECT

private slots:
    void aLetterIsPrintedWhole_data();
    void aLetterIsPrintedWhole();
    void passagesHaveTheirLabelsOnEveryPage();
    void aTableIsPrintedWhole_data();
    void aTableIsPrintedWhole();
    void aRowHigherThanAPageIsDivided();
    void quotesHaveTheirSources();
    void nothingIsOnePage();
    void cancellingPrintsNothing();
    void paperIsLightAndPagesAreNumbered();
    void thePreviewShowsWhatIsChosen();
    void ctrlPPrintsWhereOneIs();
};

void PrintingTest::aLetterIsPrintedWhole_data()
{
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::addColumn<bool>("two");
    QTest::newRow("upright") << QPageLayout::Portrait << false;
    QTest::newRow("across") << QPageLayout::Landscape << false;
    QTest::newRow("two margins") << QPageLayout::Portrait << true;
}

void PrintingTest::aLetterIsPrintedWhole()
{
    QFETCH(QPageLayout::Orientation, orientation);
    QFETCH(bool, two);
    PrintLetter letter = sampleLetterToPrint(u"velferdsetaten.txt"_s);
    letter.marks.clear(); // the margin's words would stand among the letter's
    letter.twoMargins = two;
    const auto pages = printLetter(letter, a4(orientation));
    QVERIFY(pages);
    QVERIFY(pages->pages.size() > 3);
    const auto compact = [](QString text) { return text.simplified().remove(u' ').remove(u'-'); };
    const QString printed = compact(readBack(*pages));
    const QString whole = compact(letter.text.string());
    const QStringList words = letter.text.string().simplified().split(u' ');
    for (const QString &word : words) {
        if (word.size() > 6 && !word.contains(u'-'))
            QVERIFY2(printed.count(word) == whole.count(word), qPrintable(word));
    }
}

void PrintingTest::passagesHaveTheirLabelsOnEveryPage()
{
    const PrintLetter letter = sampleLetterToPrint(u"velferdsetaten.txt"_s);
    const auto pages = printLetter(letter, a4());
    QVERIFY(pages);
    savePages(*pages, u"print-letter"_s);
    const auto without = printLetter({letter.head, letter.text, {}, {}, false, letter.font}, a4());
    QVERIFY(without);
    QCOMPARE(pages->pages.size(), without->pages.size());
    const QString printed = readBack(*pages);
    QVERIFY(printed.contains(letter.marks.first().label.section(u' ', 0, 0)));
    QVERIFY(printed.size() > readBack(*without).size() + 20 * letter.marks.size());
}

void PrintingTest::aTableIsPrintedWhole_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("one row") << 1;
    QTest::newRow("a few pages") << 200;
    QTest::newRow("very many") << 3000;
}

void PrintingTest::aTableIsPrintedWhole()
{
    QFETCH(int, rows);
    const auto pages = printTable(tableOf(rows), a4(QPageLayout::Landscape));
    QVERIFY(pages);
    savePages(*pages, u"print-table"_s);
    const QString printed = u' ' + readBack(*pages) + u' ';
    for (int i = 0; i < rows; ++i)
        QVERIFY2(printed.contains(u" row%1 "_s.arg(i)), qPrintable(QString::number(i)));
    QCOMPARE(printed.count(u" Number "_s), pages->pages.size());
}

void PrintingTest::aRowHigherThanAPageIsDivided()
{
    PrintTable table = tableOf(1);
    table.rows.first()[1] = u"much "_s.repeated(4000) + u"end"_s;
    const auto pages = printTable(table, a4());
    QVERIFY(pages);
    QVERIFY(pages->pages.size() > 1);
    const QString printed = readBack(*pages);
    QCOMPARE(printed.count(u"much"_s), 4000);
    QVERIFY(printed.contains(u"end"_s));
}

void PrintingTest::quotesHaveTheirSources()
{
    PrintQuotes quotes{{u"Sykehjem"_s, u"Oslo"_s}, u"Running nursing homes."_s, {}};
    for (int i = 0; i < 60; ++i)
        quotes.quotes.append(
            {u"quote%1 "_s.arg(i).repeated(i == 9 ? 3000 : 20), u"source%1 · Coder A"_s.arg(i), Qt::red});
    const auto pages = printQuotes(quotes, a4());
    QVERIFY(pages);
    savePages(*pages, u"print-quotes"_s);
    const QString printed = readBack(*pages);
    QVERIFY(printed.contains(u"Running nursing homes."_s));
    for (int i = 0; i < 60; ++i)
        QVERIFY2(printed.contains(u"quote%1 source%1 "_s.arg(i)), qPrintable(QString::number(i)));
    QCOMPARE(printed.count(u"quote9 "_s), 3000);
}

void PrintingTest::nothingIsOnePage()
{
    QCOMPARE(printTable({{u"Empty"_s}, {u"A"_s}, {1}, {}}, a4())->pages.size(), 1);
    QCOMPARE(printQuotes({{u"Empty"_s}, {}, {}}, a4())->pages.size(), 1);
    QCOMPARE(printLetter({{u"Empty"_s}, {}, {}, {}, false, printedFont(14)}, a4())->pages.size(), 1);
}

void PrintingTest::cancellingPrintsNothing()
{
    const Progress stop = [](qint64, qint64) { return false; };
    const auto letter = printLetter(sampleLetterToPrint(u"velferdsetaten.txt"_s), a4(), stop);
    const auto table = printTable(tableOf(10), a4(), stop);
    QVERIFY(!letter && !table);
    QCOMPARE(letter.error().kind, Error::Kind::Cancelled);
    QCOMPARE(table.error().kind, Error::Kind::Cancelled);
}

void PrintingTest::paperIsLightAndPagesAreNumbered()
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette(Qt::black));
    const auto pages = printLetter(sampleLetterToPrint(u"velferdsetaten.txt"_s), a4());
    QApplication::setPalette(before);
    QVERIFY(pages);
    QImage image(700, 1000, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPrintedPage(painter, *pages, 1);
    painter.end();
    qsizetype light = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            light += qGray(image.pixel(x, y)) > 160;
    }
    QVERIFY(light > image.width() * image.height() * 8 / 10);
    const QString printed = readBack(*pages).remove(u' ');
    for (qsizetype i = 1; i <= pages->pages.size(); ++i)
        QVERIFY(printed.contains(u"%1/%2"_s.arg(i).arg(pages->pages.size())));
}

void PrintingTest::thePreviewShowsWhatIsChosen()
{
    const auto choice = [](const QString &name, int rows, bool wide) {
        return PrintChoice{name, [rows](const QPageLayout &layout, const Progress &goOn) {
            return printTable(tableOf(rows), layout, goOn);
        }, wide};
    };
    PrintPreview preview({choice(u"one"_s, 3, false), choice(u"two"_s, 300, true)}, 1, QDir::tempPath(), nullptr);
    preview.show();
    QVERIFY(preview.isMaking());
    QVERIFY(QTest::qWaitFor([&] { return !preview.isMaking(); }));
    QVERIFY(preview.pages().pages.size() > 3);
    QCOMPARE(preview.pages().layout.orientation(), QPageLayout::Landscape);
    auto *page = preview.findChild<QLabel *>(u"printPage"_s);
    QVERIFY(page->text().startsWith(u"Page 1 of "_s));
    auto *sheets = preview.findChild<PrintedSheets *>(u"printedSheets"_s);
    sheets->verticalScrollBar()->setValue(sheets->verticalScrollBar()->maximum());
    const qsizetype all = preview.pages().pages.size();
    QCOMPARE(page->text(), u"Page %1 of %1"_s.arg(all));
    preview.findChild<QComboBox *>(u"printOrientation"_s)->setCurrentIndex(0);
    QVERIFY(QTest::qWaitFor([&] { return !preview.isMaking(); }));
    QCOMPARE(preview.pages().layout.orientation(), QPageLayout::Portrait);
    preview.findChild<QComboBox *>(u"printWhat"_s)->setCurrentIndex(0);
    QVERIFY(QTest::qWaitFor([&] { return !preview.isMaking(); }));
    QCOMPARE(preview.pages().pages.size(), 1);
}

void PrintingTest::ctrlPPrintsWhereOneIs()
{
    WindowFixture fixture;
    fixture.openSample();
    const auto printed = [&] {
        fixture.run(u"project.print"_s);
        auto *preview = fixture.window().findChild<PrintPreview *>(u"printPreview"_s);
        if (!preview || !QTest::qWaitFor([&] { return !preview->isMaking(); }))
            qFatal("no preview");
        const PrintedPages pages = preview->pages();
        if (const QString folder = qEnvironmentVariable("KODEKS_SCREENSHOTS"); !folder.isEmpty())
            preview->grab().save(folder + u"/preview.png"_s);
        delete preview;
        return pages;
    };
    fixture.letter().setFocus();
    const PrintedPages letter = printed();
    QCOMPARE(letter.head.title, u"LO Kommune Oslo"_s);
    QVERIFY(letter.head.below.contains(u"Coder A"_s));
    savePages(letter, u"print-window-letter"_s);
    fixture.run(u"go.passages"_s);
    auto *table = fixture.window().parts().passages->table();
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }));
    table->setFocus();
    const PrintedPages passages = printed();
    savePages(passages, u"print-window-table"_s);
    QVERIFY(readBack(passages).contains(table->model()->index(0, 1).data().toString().left(8)));
    CodebookPanel *codebook = fixture.window().parts().codebook;
    const auto &tasks = fixture.project().codebook().tasks;
    const auto task = std::ranges::find_if(
        tasks, [&](const Task &each) { return !each.group && fixture.project().passageCount(each.id) > 0; });
    codebook->showTask(task->id);
    const PrintedPages quotes = printed();
    savePages(quotes, u"print-window-quotes"_s);
    QCOMPARE(quotes.head.title, task->name);
    QVERIFY(readBack(quotes).count(u"characters "_s) >= fixture.project().passageCount(task->id));
}

KODEKS_TEST(PrintingTest)
#include "tst_printing.moc"
