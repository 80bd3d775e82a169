// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reports/odtreport.h"
#include "core/exchange/reports/readingpage.h"

#include "core/exchange/archives/ziparchive.h"
#include "core/exchange/files/writeall.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// A row of a passage and the two reports made of such rows: what they say and that it is well-formed.
class TestReportPages : public QObject
{
    Q_OBJECT

    static Codebook book()
    {
        Codebook book;
        Task group;
        group.id = TaskId(1);
        group.group = true;
        group.name = u"Helse & omsorg"_s;
        group.text.color = u"#804000"_s;
        Task task;
        task.id = TaskId(2);
        task.parent = TaskId(1);
        task.text.code = u"T1"_s;
        task.text.definition = u"a < b"_s;
        task.name = u"<Sykehjem>"_s;
        book.tasks = {group, task};
        Actor from;
        from.id = ActorId(1);
        from.name = u"etat"_s;
        Actor to;
        to.id = ActorId(2);
        to.name = u"bydel"_s;
        book.actors = {from, to};
        Direction direction;
        direction.id = DirectionId(1);
        direction.text.code = u"D1"_s;
        direction.from = ActorId(1);
        direction.to = ActorId(2);
        book.directions = {direction};
        for (const auto &[id, name] : {std::pair(1, u"Nærhet"_s), {2, u"Kostnad"_s}}) {
            Argument argument;
            argument.id = ArgumentId(id);
            argument.text.code = u"A%1"_s.arg(id);
            argument.name = name;
            book.arguments.append(argument);
        }
        return book;
    }

    static Letter letter()
    {
        Letter letter;
        letter.name = u"brev <1>.txt"_s;
        letter.sha256 = u"abc"_s;
        letter.facts.insert(Fact::Sender, {u"Kåre & sønn"_s, FactValue::Source::Found, {}});
        letter.facts.insert(Fact::Dated, {u"2024-03-12"_s, FactValue::Source::Found, {}});
        return letter;
    }

    static Passage passage()
    {
        Passage passage;
        passage.uuid = QUuid(u"{00000000-0000-4000-8000-000000000001}"_s);
        passage.range = {2, 5};
        passage.task = TaskId(2);
        passage.direction = DirectionId(1);
        passage.arguments = {ArgumentId(2), ArgumentId(1)};
        passage.certainty = 3;
        passage.memo = u"<script>alert(1)</script>"_s;
        passage.created = QDateTime(QDate(2024, 3, 12), QTime(10, 30, 5, 250), QTimeZone::UTC);
        return passage;
    }

    static PassageRow row(const QString &text = u"a < b"_s)
    {
        Coder coder;
        coder.name = u"Anne & Bo"_s;
        return passageRow(passage(), letter(), text, u"1."_s, coder, book());
    }

    static QString pageOf(const QString &title, const QString &text, const QList<PassageRow> &rows)
    {
        const Codebook codes = book();
        const ReadingPage page(codes);
        QByteArray html
            = page.begin(title, 1, rows.size()) + page.letter(letter(), LetterText(text), {}, rows, {}) + page.tasks();
        for (const TaskPassages &group : passagesByTask(countsOf(rows), codes)) {
            html += page.task(group);
            for (const PassageRow &each : rows)
                html += each.taskId == group.taskId ? page.passage(each) : QByteArray();
        }
        return QString::fromUtf8(html + page.codebook() + page.end());
    }

    static QHash<QString, qsizetype> countsOf(const QList<PassageRow> &rows)
    {
        QHash<QString, qsizetype> counts;
        for (const PassageRow &each : rows)
            ++counts[each.taskId];
        return counts;
    }

    static Result<QByteArray> documentOf(const QString &title, const QList<PassageRow> &rows)
    {
        OdtReport report;
        QHash<QString, QByteArray> parts;
        for (const PassageRow &each : rows)
            parts[each.taskId] += report.passage(each);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = OdtReport::write(buffer, {title}, passagesByTask(countsOf(rows), book()),
            [&parts](const TaskPassages &group, QIODevice &xml) { return writeAll(xml, parts.value(group.taskId)); },
            {});
        return written ? Result<QByteArray>(buffer.data()) : failed(written);
    }

    /// The page as the XML it would be if its few elements without an end had one.
    static QString asXml(QString page)
    {
        page.remove(u"<!DOCTYPE html>"_s).replace(u"<meta charset=\"utf-8\">"_s, u"<meta/>"_s);
        return page.replace(u"&nbsp;"_s, u"\u00A0"_s);
    }

    static QString problemOf(const QString &xml)
    {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        return reader.hasError() ? u"%1 in line %2"_s.arg(reader.errorString()).arg(reader.lineNumber()) : QString();
    }

    static QString contentOf(const QByteArray &odt)
    {
        auto zip = ZipArchive::open(odt, u"x.odt"_s);
        return zip ? QString::fromUtf8(zip->read(u"content.xml"_s).value_or(QByteArray())) : QString();
    }

private slots:
    void aRowHasEverythingLookedUp()
    {
        const PassageRow found = row();
        QCOMPARE(found.passageId, u"00000000-0000-4000-8000-000000000001"_s);
        QCOMPARE(found.letter, u"brev <1>.txt"_s);
        QCOMPARE(found.sender, u"Kåre & sønn"_s);
        QCOMPARE(found.dated, u"2024-03-12"_s);
        QCOMPARE(found.question, u"1."_s);
        QCOMPARE(found.coder, u"Anne & Bo"_s);
        QCOMPARE(found.range, (TextRange{2, 5}));
        QCOMPARE(found.taskId, u"T1"_s);
        QCOMPARE(found.task, u"<Sykehjem>"_s);
        QCOMPARE(found.taskPath, u"Helse & omsorg / <Sykehjem>"_s);
        QCOMPARE(found.directionId, u"D1"_s);
        QCOMPARE(found.direction, u"etat → bydel"_s);
        QCOMPARE(found.fromActor, u"etat"_s);
        QCOMPARE(found.toActor, u"bydel"_s);
        QCOMPARE(found.argumentIds(), u"A2;A1"_s); // in the order given
        QCOMPARE(found.certainty, 3);
        QCOMPARE(found.created, u"2024-03-12T10:30:05Z"_s);
        QCOMPARE(found.modified, QString());
        QCOMPARE(found.letterSha256, u"abc"_s);
        QStringList dimensions;
        for (const PassageCode &code : found.codes())
            dimensions.append(code.dimension + u' ' + code.id);
        QCOMPARE(dimensions, (QStringList{u"task T1"_s, u"direction D1"_s, u"argument A2"_s, u"argument A1"_s}));
    }

    void codesThatTheCodebookDoesNotHaveAreLeftOut()
    {
        Passage other = passage();
        other.task = TaskId(99);
        other.direction = DirectionId(99);
        other.arguments = {ArgumentId(99), ArgumentId(1)};
        const PassageRow found = passageRow(other, letter(), {}, {}, {}, book());
        QCOMPARE(found.taskId + found.task + found.taskPath + found.directionId + found.direction, QString());
        QCOMPARE(found.argumentIds(), u"A1"_s);
        QCOMPARE(found.codes().size(), 1);
    }

    void anInstantIsUtcToTheSecond()
    {
        const QDateTime time(QDate(2024, 3, 12), QTime(1, 30), QTimeZone::fromSecondsAheadOfUtc(7200));
        QCOMPARE(instantText(time), u"2024-03-11T23:30:00Z"_s);
        QCOMPARE(instantText(QDateTime()), QString());
    }

    void everyPageIsWellFormedAndRunsNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << u"Vi vil dette"_s;
        QTest::newRow("markup") << u"<b>&amp;</b> </td></table><script>alert(1)</script>"_s;
        QTest::newRow("quotes") << u"\"'\" onclick='x' -->"_s;
        QTest::newRow("placeholders") << u"%1 %2 %3 %99 %L1"_s;
        QTest::newRow("control characters") << u"a\u0001b\u001Bc\u000B"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xFFFE);
        QTest::newRow("beyond the first plane") << u"😀 \u2028 \u00A0"_s;
        QTest::newRow("lines") << u"a\n\nb\n"_s;
        QTest::newRow("end of a style") << u"</style><!--"_s;
    }

    void everyPageIsWellFormedAndRunsNothing()
    {
        QFETCH(QString, words);
        PassageRow one = row(words);
        one.memo = one.coder = one.sender = words;
        one.range = {0, 1};
        const QString page = pageOf(words, words + u"\nslutt"_s, {one});
        QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s) && page.endsWith(u"</html>\n"_s));
        QVERIFY(!page.contains(u"<script"_s));
        QVERIFY2(problemOf(asXml(page)).isEmpty(), qPrintable(problemOf(asXml(page))));
        const auto odt = documentOf(words, {one});
        QVERIFY(odt);
        QVERIFY(!contentOf(*odt).isEmpty());
        QVERIFY2(problemOf(contentOf(*odt)).isEmpty(), qPrintable(problemOf(contentOf(*odt))));
    }

    void aPassageIsMarkedWhereItStands()
    {
        const QString page = pageOf(u"t"_s, u"ab<cd\nslutt"_s, {row()});
        QVERIFY2(page.contains(u"ab<sup>1</sup><span style=\"background-color: #"_s), qPrintable(page));
        QVERIFY(page.contains(u"\">&lt;cd</span></td>"_s));
        QVERIFY(page.contains(u">slutt</td>"_s));
        QCOMPARE(page.count(u"<sup>"_s), 1);
    }

    void textFromTheRightHasItsDirection()
    {
        const QString hebrew = u"שלום (fylke) 2027."_s;
        PassageRow one = row(hebrew);
        one.memo = hebrew;
        const QString page = pageOf(u"t"_s, hebrew + u"\nen linje"_s, {one});
        QVERIFY2(page.contains(u"<td class=\"text\" width=\"70%\" dir=\"rtl\">"_s), qPrintable(page));
        QVERIFY(page.contains(u"<p class=\"quote\" dir=\"rtl\">"_s));
        QVERIFY(page.contains(u"<span class=\"memo\" dir=\"rtl\">"_s));
        QVERIFY(page.contains(u"<td class=\"text\" width=\"70%\">en linje"_s));
        const QString xml = contentOf(*documentOf(u"t"_s, {one}));
        QVERIFY(xml.contains(u"text:style-name=\"Quotations_20_from_20_the_20_right\""_s));
        QVERIFY(xml.contains(u"text:style-name=\"Source_20_from_20_the_20_right\""_s));
        QVERIFY(!contentOf(*documentOf(u"t"_s, {row()})).contains(u"right"_s));
    }

    void overlappingPassagesAreNumberedWhereEachBegins()
    {
        PassageRow one = row();
        PassageRow two = row();
        one.range = {0, 4};
        two.range = {2, 6};
        const QString page = pageOf(u"t"_s, u"abcdef"_s, {one, two});
        QVERIFY(page.indexOf(u"<sup>1</sup>"_s) < page.indexOf(u"<sup>2</sup>"_s));
        two.range = {0, 6};
        QVERIFY(pageOf(u"t"_s, u"abcdef"_s, {one, two}).contains(u"<sup>1, 2</sup>"_s));
    }

    void aMarkIsALightTintOfItsTasksColour()
    {
        // A quarter of #804000 (the group's) and three quarters of white: (128 + 765) / 4, (64 + 765) / 4, 765 / 4.
        QVERIFY(pageOf(u"t"_s, u"ab<cd"_s, {row()}).contains(u"background-color: #dfcfbf"_s));
        PassageRow other = row();
        other.taskId = u"no such"_s;
        QVERIFY(!pageOf(u"t"_s, u"ab<cd"_s, {other}).contains(u"background-color: #dfcfbf"_s));
    }

    void aGroupWithoutAColourHasOneOfThePalette()
    {
        Codebook codes = book();
        codes.tasks.first().text.color.clear();
        const QList<PassageRow> rows{row()};
        const QByteArray html = ReadingPage(codes).letter(letter(), LetterText(u"ab<cd"_s), {}, rows, {});
        QCOMPARE(codes.paletteColor(TaskId(2)), u"#009e73"_s);
        QVERIFY(html.contains("background-color: #bfe6dc"));
    }

    void aLetterStandsUnderItsSenderAndItsHeadingsInBold()
    {
        const Codebook codes = book();
        const ReadingPage page(codes);
        const auto section = [](Section::Kind kind, TextRange range) { return Section{kind, range, {}, 0}; };
        const QList<Section> sections{section(Section::Kind::Question, {0, 5}),
            section(Section::Kind::Paragraph, {6, 10}), section(Section::Kind::Heading, {12, 16})};
        Letter nobody = letter();
        nobody.facts.clear();
        const QString html
            = QString::fromUtf8(page.letter(letter(), LetterText(u"Why? \nbody\n\nHead\nmore"_s), sections, {}, {})
                + page.letter(nobody, LetterText(u"x"_s), {}, {}, {}));
        for (const QString &part :
            {u"<h2>Kåre &amp; sønn</h2>"_s, u"<p class=\"source\">2024-03-12, brev &lt;1&gt;.txt</p>"_s,
                u"<b>Why? </b>"_s, u">body</td>"_s, u"<b>Head</b>"_s, u">more</td>"_s, u"<h2>brev &lt;1&gt;</h2>"_s})
            QVERIFY2(html.contains(part), qPrintable(part + u" is not in "_s + html));
    }

    void anEmptyLineKeepsItsHeight()
    {
        QVERIFY(pageOf(u"t"_s, u"a\n\nb"_s, {}).contains(u"width=\"70%\">&nbsp;</td>"_s));
    }

    void theTitleSaysWhatIsInThePage()
    {
        const QString page = pageOf(u"Høring & svar"_s, u"abcdef"_s, {row(), row()});
        QVERIFY(page.contains(u"<title>Høring &amp; svar</title>"_s));
        QVERIFY(page.contains(u"<h1>Høring &amp; svar</h1>"_s));
        QVERIFY(page.contains(u"charset=\"utf-8\""_s));
        QVERIFY(page.contains(u"<h2>Helse &amp; omsorg / &lt;Sykehjem&gt; (2)</h2>"_s));
    }

    void theTextDocumentHasItsKindFirstAndUnpacked()
    {
        const auto odt = documentOf(u"t"_s, {});
        QVERIFY(odt);
        const QByteArray kind = "application/vnd.oasis.opendocument.text";
        QCOMPARE(odt->sliced(30, 8), "mimetype"_ba); // ODF 1.3 part 2, 3.3: at byte 30, its content at 38
        QCOMPARE(odt->sliced(38, kind.size()), kind);
        auto zip = ZipArchive::open(*odt, u"x.odt"_s);
        QVERIFY(zip);
        for (const QString &part : {u"META-INF/manifest.xml"_s, u"styles.xml"_s, u"content.xml"_s}) {
            QVERIFY2(zip->contains(part), qPrintable(part));
            QCOMPARE(problemOf(QString::fromUtf8(zip->read(part).value())), QString());
        }
    }

    void whiteSpaceIsKeptInTheTextDocument_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("content"); // between the quotation marks
        QTest::newRow("one space") << u"a b"_s << u"a b"_s;
        QTest::newRow("two") << u"a  b"_s << u"a <text:s/>b"_s;
        QTest::newRow("three") << u"a   b"_s << u"a <text:s/><text:s/>b"_s;
        QTest::newRow("break") << u"a\nb"_s << u"a<text:line-break/>b"_s;
        QTest::newRow("space behind a break") << u"a\n b"_s << u"a<text:line-break/><text:s/>b"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a<text:tab/>b"_s;
        QTest::newRow("markup") << u"<text:s/>&"_s << u"&lt;text:s/&gt;&amp;"_s;
    }

    void whiteSpaceIsKeptInTheTextDocument()
    {
        QFETCH(QString, words);
        QFETCH(QString, content);
        const QList<PassageRow> rows{row(words)};
        const auto odt = documentOf(u"t"_s, rows);
        QVERIFY(odt);
        const QString xml = contentOf(*odt);
        QVERIFY2(xml.contains(u"“"_s + content + u"”"_s), qPrintable(xml));
    }
};

KODEKS_TEST(TestReportPages)
#include "tst_reportpages.moc"
