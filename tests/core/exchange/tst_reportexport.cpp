// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/markedlines.h"
#include "core/exchange/reports/taskpassages.h"
#include "core/exchange/text/xmltext.h"
#include "core/exchange/web/markdownwords.h"
#include "core/project/files/passagefiles.h"
#include "tests/support/files/xlsxreader.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"

#include <QXmlStreamReader>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// "[0:over]" for a piece with mark 0, "<1>" where mark 1 begins.
QStringList shown(const QString &text, const QList<TextRange> &marks)
{
    QStringList lines;
    for (const MarkedLine &line : markedLines(LetterText(text), marks)) {
        QString whole;
        for (const MarkedPiece &piece : line) {
            for (const qsizetype mark : piece.begins)
                whole += u'<' + QString::number(mark) + u'>';
            whole += piece.mark < 0 ? piece.text : u"[%1:%2]"_s.arg(QString::number(piece.mark), piece.text);
        }
        lines.append(whole);
    }
    return lines;
}

QByteArray exported(SmallProject &small, PassageExport::Form format)
{
    const QString path = small.folder() + u"/report"_s;
    PassageExport options;
    options.form = format;
    const auto done = exportPassages(small.path(), path, options);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text of an OpenDocument with its line breaks, tabs and spaces, one paragraph or heading a line.
QStringList odtParagraphs(const QByteArray &bytes)
{
    QStringList paragraphs;
    QXmlStreamReader xml(unzipped(bytes, u"content.xml"_s));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters && !paragraphs.isEmpty())
            paragraphs.last() += xml.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"p" || xml.name() == u"h")
            paragraphs.append(QString());
        else if (xml.name() == u"line-break")
            paragraphs.last() += u'\n';
        else if (xml.name() == u"tab")
            paragraphs.last() += u'\t';
        else if (xml.name() == u"s")
            paragraphs.last() += u' ';
    }
    return xml.hasError() ? QStringList{xml.errorString()} : paragraphs;
}

/// Puts a memo on the first passage and returns it.
Passage remember(SmallProject &small, const QString &memo)
{
    Passage passage = small.passages().constFirst();
    passage.memo = memo;
    small.apply(Edits::changePassages({passage}));
    return passage;
}

} // namespace

class TestReportExport : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsCutWhereMarksBeginAndEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<TextRange>>("marks");
        QTest::addColumn<QStringList>("lines");
        using Marks = QList<TextRange>;
        QTest::newRow("none") << u"one\ntwo"_s << Marks{} << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("empty text") << QString() << Marks{} << QStringList{QString()};
        QTest::newRow("within a line") << u"a bc d"_s << Marks{{2, 4}} << QStringList{u"a <0>[0:bc] d"_s};
        QTest::newRow("over a line break")
            << u"ab\ncd\n"_s << Marks{{1, 4}} << QStringList{u"a<0>[0:b]"_s, u"[0:c]d"_s, QString()};
        QTest::newRow("overlapping") << u"abcd"_s << Marks{{0, 3}, {1, 4}} << QStringList{u"<0>[0:a]<1>[1:bc][1:d]"_s};
        QTest::newRow("one within another")
            << u"abcd"_s << Marks{{0, 4}, {1, 2}} << QStringList{u"<0>[0:a]<1>[1:b][0:cd]"_s};
        QTest::newRow("the same range twice") << u"ab"_s << Marks{{0, 1}, {0, 1}} << QStringList{u"<0><1>[1:a]b"_s};
        QTest::newRow("beyond the first plane") << u"😀a😀"_s << Marks{{1, 2}} << QStringList{u"😀<0>[0:a]😀"_s};
        QTest::newRow("longer than the text") << u"ab"_s << Marks{{1, 9}} << QStringList{u"a<0>[0:b]"_s};
    }

    void aLineIsCutWhereMarksBeginAndEnd()
    {
        QFETCH(QString, text);
        QFETCH(QList<TextRange>, marks);
        QFETCH(QStringList, lines);
        QCOMPARE(shown(text, marks), lines);
    }

    void markdownIsReadAsItIsMeant_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &markdown, const QString &words, const QString &html) {
            QTest::newRow(name) << markdown << words << html;
        };
        row("plain", u"as it is"_s, u"as it is"_s, u"<p>as it is</p>\n"_s);
        row("nothing", u""_s, u""_s, u""_s);
        row("emphasis", u"a *b* __c__ `d`"_s, u"a b c d"_s,
            u"<p>a <em>b</em> <strong>c</strong> <code>d</code></p>\n"_s);
        row("a heading and a list", u"# A\n\n- b\n- c"_s, u"A\nb\nc"_s,
            u"<h1>A</h1>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n"_s);
        row("lines", u"a\nb"_s, u"a\nb"_s, u"<p>a<br />\nb</p>\n"_s);
        row("raw HTML is text", u"a <b>c</b>"_s, u"a <b>c</b>"_s, u"<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"_s);
        row("a script is text", u"<script>x</script>"_s, u"<script>x</script>"_s,
            u"<p>&lt;script&gt;x&lt;/script&gt;</p>\n"_s);
        row("a picture is its words", u"![a *b*](http://c.no/d.png)"_s, u"a b"_s, u"<p>a <em>b</em></p>\n"_s);
        row("a picture in a picture", u"![a ![b](c)](d)"_s, u"a b"_s, u"<p>a b</p>\n"_s);
        row("a link", u"[a](https://b.no)"_s, u"a"_s, u"<p><a href=\"https://b.no\">a</a></p>\n"_s);
        row("a link to a script", u"[a](javascript:b)"_s, u"a"_s, u"<p><a href=\"\">a</a></p>\n"_s);
    }

    void markdownIsReadAsItIsMeant()
    {
        QFETCH(QString, markdown);
        QTEST(markdownWords(markdown), "words");
        QTEST(markdownHtml(markdown), "html");
    }

    void aPageHasTheMemosOfTheProjectAndOfLetters()
    {
        SmallProject small;
        small.apply(Edits::setMemo({}, small.coder(u"Ann"_s), u"of **all**"_s));
        small.apply(Edits::setMemo(small.letter(u"first.txt"_s), small.coder(u"Bo"_s), u"of the *first*"_s));
        small.apply(Edits::addLetters({{u"bare.txt"_s, "bare"_ba, u"bare"_s, u"UTF-8"_s, {}, {}}}));
        small.apply(Edits::setMemo(small.letter(u"bare.txt"_s), small.coder(u"Bo"_s), u"nothing here"_s));
        const QString page = QString::fromUtf8(exported(small, PassageExport::Form::Page));
        const qsizetype all = page.indexOf(u"<p>of <strong>all</strong></p>"_s);
        const qsizetype bare = page.indexOf(u"<p>nothing here</p>"_s);
        const qsizetype first = page.indexOf(u"<p>of the <em>first</em></p>"_s);
        QVERIFY(all > 0 && bare > all && first > bare);
        QVERIFY(page.contains(u"Memo by Bo"_s));
    }

    void theDocumentHasAllMemosAtItsEnd()
    {
        SmallProject small;
        small.apply(Edits::setMemo({}, small.coder(u"Ann"_s), u"of **all**"_s));
        small.apply(Edits::setMemo(small.letter(u"first.txt"_s), small.coder(u"Bo"_s), u"of the *first*"_s));
        small.apply(Edits::setMemo(small.task(u"Homes"_s), small.coder(u"Bo"_s), u"only homes?"_s));
        const QStringList paragraphs = odtParagraphs(exported(small, PassageExport::Form::Document));
        QCOMPARE(paragraphs.sliced(paragraphs.indexOf(u"Memos"_s)),
            (QStringList{u"Memos"_s, u"Memo by Ann"_s, u"of all"_s, u"Task “Homes”"_s, u"Memo by Bo"_s,
                u"only homes?"_s, u"A sender"_s, u"Memo by Bo"_s, u"of the first"_s}));
    }

    void aPageHasTheMemosOfCodes()
    {
        SmallProject small;
        small.apply(Edits::setMemo(small.actor(u"agency"_s), small.coder(u"Bo"_s), u"which one?"_s));
        const QString page = QString::fromUtf8(exported(small, PassageExport::Form::Page));
        QVERIFY(page.contains(u"<h2>Actor “agency”</h2>"_s));
        QVERIFY(page.contains(u"<p>which one?</p>"_s));
    }

    void whatXmlHasNoPlaceForIsShownAsSomethingElse()
    {
        QCOMPARE(xmlText(u"a\u0001\u001b\r\n\tb"_s), u"a␁␛␍\n\tb"_s);
        QCOMPARE(xmlText(u"\ufffe😀"_s + QChar(0xd83d)), u"\ufffd😀\ufffd"_s);
    }

    void thePageHasLettersTasksAndCodebook()
    {
        SmallProject small;
        const QString html = QString::fromUtf8(exported(small, PassageExport::Form::Page));
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
        for (const QString &part : {u"<h2>A sender</h2>"_s, u"<h1>Passages by task</h1>"_s, u"<h1>Codebook</h1>"_s,
                 u"<td>T.HOMES</td>"_s, u"agency → district"_s})
            QVERIFY2(html.contains(part), qPrintable(part));
        for (const Passage &passage : small.passages()) {
            const QString quote = small->text(passage.letter)->slice(passage.range).toHtmlEscaped();
            QVERIFY2(html.contains(u'“' + quote + u'”'), qPrintable(quote));
        }
        QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"http"_s) && !html.contains(u"<link"_s)
            && !html.contains(u"<img"_s));
    }

    void nothingFromTheProjectIsMarkup()
    {
        SmallProject small;
        remember(small, u"<script>alert('x')</script> & \"more\" \u0001"_s);
        Codebook codebook = small->codebook();
        codebook.title = u"</title><script>"_s;
        codebook.tasks[1].name = u"<img src=x onerror=y>"_s;
        codebook.tasks[1].text.color = u"red;}\"><script>"_s;
        (void)small->apply(Edits::setCodebook(codebook));
        const QString html = QString::fromUtf8(exported(small, PassageExport::Form::Page));
        QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<img"_s) && !html.contains(u'\u0001'));
        QVERIFY(html.contains(u"&lt;script&gt;alert("_s));
    }

    void theDocumentHasPassagesByTask()
    {
        SmallProject small;
        const Passage passage = remember(small, u"two  spaces,\ta tab\nand a line; \u0001 < &"_s);
        const QByteArray odt = exported(small, PassageExport::Form::Document);
        const QStringList paragraphs = odtParagraphs(odt);
        const QString quote = small->text(passage.letter)->slice(passage.range);
        QVERIFY2(paragraphs.contains(u'“' + quote + u'”'), qPrintable(paragraphs.join(u'|')));
        QVERIFY2(paragraphs.contains(u"two  spaces,\ta tab\nand a line; ␁ < &"_s), qPrintable(paragraphs.join(u'|')));
        QVERIFY2(!paragraphs.filter(u"Care / Homes (2)"_s).isEmpty(), qPrintable(paragraphs.join(u'|')));
    }

    void theDocumentBeginsWithItsKindUnpacked()
    {
        SmallProject small;
        const QByteArray odt = exported(small, PassageExport::Form::Document);
        // As the format's part on packages has it: first, stored, without an extra field.
        QCOMPARE(odt.sliced(30, 8), QByteArray("mimetype"));
        QCOMPARE(odt.sliced(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        QVERIFY(zipNames(odt).contains(u"content.xml"_s));
    }

    void passagesStandInTheCodebooksOrderAndThoseWithoutATaskLast()
    {
        SmallProject small;
        const QHash<QString, qsizetype> passages{{QString(), 1}, {u"T.PAY"_s, 2}, {u"T.HOMES"_s, 3}};
        QStringList found;
        for (const TaskPassages &group : passagesByTask(passages, small->codebook()))
            found.append(u"%1: %2 of “%3”"_s.arg(group.heading).arg(group.passages).arg(group.taskId));
        QCOMPARE(found,
            QStringList({u"Care / Homes: 3 of “T.HOMES”"_s, u"Payroll: 2 of “T.PAY”"_s, u"Without a task: 1 of “”"_s}));
    }
};

KODEKS_TEST(TestReportExport)
#include "tst_reportexport.moc"
