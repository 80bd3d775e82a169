// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/cellorder.h"
#include "core/exchange/pdf/contentorder.h"
#include "core/exchange/pdf/pagenumber.h"
#include "core/exchange/pdf/pageplaces.h"
#include "core/exchange/pdf/reading/pdftext.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <set>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// What is written at a place of a page: letters are six tenths of the size wide.
struct Written
{
    double left = 72;
    double base = 0;
    QString text;
    double size = 10;
    double rise = 0;
    QByteArray font = "Serif";
};

PdfPage pageOf(const QList<Written> &lines)
{
    PdfPage page{595, 842, {}};
    for (const Written &line : lines) {
        double left = line.left;
        for (const QString &word : line.text.split(u' ')) {
            const double width = 0.6 * line.size * static_cast<double>(word.size());
            const double bottom = line.base - line.rise + 0.2 * line.size;
            if (!word.isEmpty())
                page.words.append(
                    {word, left, left + width, bottom - line.size, bottom, true, line.size, 0, line.font});
            left += width + 0.6 * line.size;
        }
        page.words.last().spaceAfter = false;
    }
    return page;
}

/// Lines of text, one below the other.
QList<Written> body(const QStringList &lines, double left = 72)
{
    QList<Written> written;
    for (qsizetype i = 0; i < lines.size(); ++i)
        written.append({left, 100 + 14.0 * static_cast<double>(i), lines.at(i)});
    return written;
}

const QStringList sentence{u"Kommunen mener at ansvaret for sykehjemmene fortsatt skal ligge"_s,
    u"hos bydelene. Vi er uenige i forslaget om at etaten skal overta"_s};
const QStringList rest{u"det, siden veien blir lang for den som bestiller og yter noe."_s,
    u"Vi ber om at dette vurderes på nytt og at alle får si noe om"_s};
const QStringList end{u"saken. Bydelene har gode erfaringer med slike avtaler i dag."_s};

/// The three parts of a text on three pages, each with something more.
QList<PdfPage> threePages(const std::function<QList<Written>(int)> &more)
{
    QList<PdfPage> pages;
    for (const auto &[number, lines] : {std::pair(1, sentence), std::pair(2, rest), std::pair(3, end)})
        pages.append(pageOf(body(lines) + more(number)));
    return pages;
}

const QString whole
    = u"Kommunen mener at ansvaret for sykehjemmene fortsatt skal ligge hos bydelene. Vi er uenige i forslaget om at "
      u"etaten skal overta \fdet, siden veien blir lang for den som bestiller og yter noe. Vi ber om at dette vurderes "
      u"på nytt og at alle får si noe om \fsaken. Bydelene har gode erfaringer med slike avtaler i dag.\n"_s;

} // namespace

class TestPdfText : public QObject
{
    Q_OBJECT

private slots:
    void whatBelongsToThePagesIsSetApart_data()
    {
        QTest::addColumn<QList<PdfPage>>("pages");
        QTest::addColumn<int>("lines");
        const auto row = [](const char *name, int lines, const std::function<QList<Written>(int)> &more) {
            QTest::newRow(name) << threePages(more) << lines;
        };
        row("a number below", 3, [](int page) { return QList<Written>{{290, 810, QString::number(page), 8}}; });
        row("a number as large as the text", 3,
            [](int page) { return QList<Written>{{290, 810, QString::number(page), 10}}; });
        row("numbers that begin at 17", 3,
            [](int page) { return QList<Written>{{290, 810, QString::number(page + 16), 8}}; });
        row("a number above, not on the first page", 2,
            [](int page) { return page == 1 ? QList<Written>() : QList<Written>{{72, 40, u"- %1 -"_s.arg(page), 8}}; });
        row("side 2 av 3", 3, [](int page) { return QList<Written>{{290, 810, u"Side %1 av 3"_s.arg(page), 8}}; });
        row("Side 2 af 3", 3, [](int page) { return QList<Written>{{290, 810, u"Side %1 af 3"_s.arg(page), 8}}; });
        row("Page 2 of 3", 3, [](int page) { return QList<Written>{{290, 810, u"Page %1 of 3"_s.arg(page), 10}}; });
        row("2/3", 3, [](int page) { return QList<Written>{{290, 810, u"%1/3"_s.arg(page), 10}}; });
        row("Roman numbers", 3, [](int page) { return QList<Written>{{290, 810, QString(page, u'i'), 8}}; });
        row("a header and a footer of two lines", 9, [](int page) {
            return QList<Written>{{72, 30, u"Eksempel kommune - Høringssvar"_s, 8},
                {72, 800, u"Storgata 1, 0101 Oslo"_s, 7}, {72, 810, u"Side %1"_s.arg(page), 7}};
        });
        row("a header with its number", 3,
            [](int page) { return QList<Written>{{72, 30, u"Eksempel kommune, side %1"_s.arg(page), 8}}; });
        row("a header with its number far to the right", 3, [](int page) {
            return QList<Written>{{72, 30, u"Eksempel kommune"_s, 8}, {500, 30, QString::number(page), 8}};
        });
        row("a stamp with the submission's number", 6, [](int) {
            return QList<Written>{{72, 800, u"Joint Committee on Examples"_s, 8}, {72, 812, u"Submission 17"_s, 8}};
        });
        row("its number in the middle", 3, [](int page) {
            return QList<Written>{{72, 810, u"Dokument 24/2296-5 · Side %1 av 3 · Unntatt"_s.arg(page), 8}};
        });
        row("side: 1", 3, [](int page) { return QList<Written>{{290, 810, u"Side: %1"_s.arg(page), 8}}; });
        row("1 av 3 sider", 3, [](int page) { return QList<Written>{{290, 810, u"%1 av 3 sider"_s.arg(page), 8}}; });
        row("#1", 3, [](int page) { return QList<Written>{{290, 810, u"#%1"_s.arg(page), 8}}; });
        row("siidu 1 (Northern Sámi)", 3,
            [](int page) { return QList<Written>{{290, 810, u"Siidu %1"_s.arg(page), 8}}; });
        row("a small header of one page with its number", 1, [](int page) {
            return page == 2 ? QList<Written>{{72, 30, u"Storgata 12, 0184 Oslo | 2"_s, 7}} : QList<Written>();
        });
        row("a small header of one page alone", 1, [](int page) {
            return page == 2 ? QList<Written>{{72, 30, u"Høringssvar fra Velforeningen"_s, 7}} : QList<Written>();
        });
        row("odd pages have another header than even ones", 2,
            [](int page) { return page == 2 ? QList<Written>() : QList<Written>{{72, 30, u"Velforeningen"_s, 8}}; });
    }

    void whatBelongsToThePagesIsSetApart()
    {
        QFETCH(QList<PdfPage>, pages);
        QFETCH(int, lines);
        const PdfText text = pdfText(pages);
        QCOMPARE(text.text, whole);
        QCOMPARE(static_cast<int>(text.apart.size()), lines);
        QCOMPARE(text.whole.count(u'\f'), 2);
        QVERIFY(text.whole.simplified().contains(text.apart.constFirst().text));
        QVERIFY(text.apart.constLast().page > 1);
    }

    void whatStandsAtTheSamePlaceIsFoundHoweverManyPages()
    {
        QRandomGenerator random(1);
        constexpr double samePlace = 4;
        for (int pages = 1; pages <= 40; ++pages) {
            QList<std::pair<qsizetype, double>> all;
            PagePlaces places;
            for (int i = 0; i < pages; ++i) {
                all.append({random.bounded(60), random.bounded(30)});
                places.add(all.constLast().first, all.constLast().second);
            }
            places.compare(samePlace);
            for (const auto &[page, place] : std::as_const(all)) {
                std::set<qsizetype> near;
                for (const auto &[other, where] : std::as_const(all)) {
                    if (std::abs(where - place) <= samePlace)
                        near.insert(other);
                }
                const auto count = static_cast<qsizetype>(near.size());
                QCOMPARE(places.repeats(place), count >= 2 && count * 2 > *near.rbegin() - *near.begin());
            }
            QVERIFY(!places.repeats(99));
        }
    }

    void whatIsTheLettersStays_data()
    {
        QTest::addColumn<QList<PdfPage>>("pages");
        QTest::addColumn<QString>("stays");
        const QStringList formQuestions{u"Svar på høring om oppgavene i byen"_s, u"Skjema for høringsinstanser"_s,
            u"Skriv tydelig i hvert felt."_s, u"Hvem svarer?"_s, u"Hvem bør ha ansvaret for sykehjemmene?"_s,
            u"Sett gjerne flere ord."_s, u"Takk for svaret."_s, u"Skjemaet sendes til byrådsavdelingen."_s};
        const auto form = [&formQuestions](const QString &sender, const QString &answer) {
            QList<Written> lines;
            for (const QString &line : formQuestions)
                lines.append({72, 100 + 40.0 * static_cast<double>(lines.size()), line});
            lines.insert(4, {72, 240, sender});
            lines.insert(6, {72, 280, answer});
            return lines;
        };
        QTest::newRow("questions that count as pages do")
            << threePages([](int page) { return QList<Written>{{72, 70, u"Spørsmål %1."_s.arg(page), 10}}; })
            << u"Spørsmål 2."_s;
        QTest::newRow("annexes") << threePages([](int page) {
            return QList<Written>{{72, 60, u"Vedlegg %1"_s.arg(page), 14}};
        }) << u"Vedlegg 3"_s;
        QTest::newRow("a year alone on the last line")
            << QList<PdfPage>{pageOf(body(sentence) + QList<Written>{{72, 128, u"2024"_s}}), pageOf(body(end))}
            << u"2024"_s;
        QTest::newRow("a sum alone on the last line")
            << QList<PdfPage>{pageOf(body(sentence) + QList<Written>{{72, 128, u"350"_s}}), pageOf(body(end))}
            << u"350"_s;
        QTest::newRow("a line of the text that two pages begin with")
            << QList<PdfPage>{pageOf(body({u"Vi støtter forslaget."_s, u"Det gir nærhet."_s})),
                   pageOf(body({u"Vi støtter forslaget."_s, u"Det gir ro."_s}))}
            << u"Vi støtter forslaget.\nDet gir ro."_s;
        QTest::newRow("a page that is there twice")
            << QList<PdfPage>{pageOf(body(end)), pageOf(body(end))} << end.constFirst();
        QTest::newRow("a form of one page that two have filled in") << QList<PdfPage>{
            pageOf(form(u"Velforeningen"_s, u"Bydelene"_s)),
            pageOf(form(u"Fagforbundet"_s, u"Etaten"_s))} << formQuestions.constLast();
    }

    void whatIsTheLettersStays()
    {
        QFETCH(QList<PdfPage>, pages);
        QFETCH(QString, stays);
        const PdfText text = pdfText(pages);
        QVERIFY2(text.text.contains(stays), qPrintable(text.text));
        QCOMPARE(text.apart, QList<ApartLine>());
        QCOMPARE(text.whole, QString());
    }

    void notesStandLastAndTheirMarksApart()
    {
        QList<Written> page = body(sentence);
        page.append({72 + 13 * 6.0, 114, u"1"_s, 6, 4});
        page[1].text = u"hos bydelene."_s;
        page.append({72 + 14 * 6.0, 114, u"Vi er uenige i forslaget om at etaten skal overta"_s});
        page.append({72, 780, u"1"_s, 5, 3});
        page.append({76, 780, u"Se Prop. 46 L (2017–2018)"_s, 7});
        page.append({72, 790, u"punkt 2.1."_s, 7});
        page.append({290, 812, u"1"_s, 8});
        const PdfText text = pdfText({pageOf(page), pageOf(body(rest) + QList<Written>{{290, 812, u"2"_s, 8}})});
        QVERIFY2(text.text.startsWith(u"Kommunen mener at ansvaret for sykehjemmene fortsatt skal ligge hos "
                                      u"bydelene.[1] Vi er uenige i forslaget om at etaten skal overta \fdet,"_s),
            qPrintable(text.text));
        QVERIFY2(text.text.endsWith(u"\n\n[1] Se Prop. 46 L (2017–2018) punkt 2.1.\n"_s), qPrintable(text.text));
    }

    void notesBelowOneOfTwoColumnsStandLast()
    {
        QList<Written> left = body({u"Bydelen har i dag ansvaret"_s, u"for hjemmetjenesten og vil"_s,
            u"beholde det. Etaten kan gi"_s, u"faglig støtte fordi noen må"_s});
        left.append({72 + 27 * 6.0, 142, u"1"_s, 6, 4});
        const QList<Written> note{
            {72, 180, u"1"_s, 5, 3}, {76, 180, u"Se Prop. 46 L (2017–2018)"_s, 7}, {72, 190, u"punkt 2.1."_s, 7}};
        const PdfText text = pdfText({pageOf(left + note
            + body(
                {u"gjøre det, og vi ber om at"_s, u"forslaget utsettes til vi"_s, u"har behandlet saken."_s}, 320))});
        QCOMPARE(text.text,
            u"Bydelen har i dag ansvaret for hjemmetjenesten og vil beholde det. Etaten kan gi faglig støtte fordi "
            u"noen må[1] gjøre det, og vi ber om at forslaget utsettes til vi har behandlet saken.\n\n"
            u"[1] Se Prop. 46 L (2017–2018) punkt 2.1.\n"_s);
    }

    void aNoteThatGoesOnOverleafIsWhole()
    {
        QList<Written> first = body(sentence);
        first.append({72 + 6.0 * static_cast<double>(sentence.constLast().size()), 114, u"1"_s, 6, 4});
        first.append({72, 760, u"1 Årsmeldingen for 2023 sier mye om dette og en hel del om"_s, 7});
        QList<Written> second = body(rest);
        second.append({72, 780, u"alt det andre som ble gjort i året."_s, 7});
        const PdfText text = pdfText({pageOf(first), pageOf(second)});
        QVERIFY2(text.text.endsWith(u"\n[1] Årsmeldingen for 2023 sier mye om dette og en hel del om alt det andre som "
                                    "ble gjort i året.\n"_s),
            qPrintable(text.text));
        QVERIFY2(text.text.contains(u"overta[1] \fdet, siden"), qPrintable(text.text));
    }

    void notesStandLastBesideTurnedText()
    {
        QList<Written> lines = body(sentence);
        lines.append({72 + 6.0 * static_cast<double>(sentence.constLast().size()), 114, u"1"_s, 6, 4});
        lines.append({72, 760, u"1 Årsmeldingen for 2023."_s, 7});
        PdfPage page = pageOf(lines);
        page.words.append({u"Journalført"_s, 20, 30, 100, 180, false, 10, 3, "Serif"});
        const QString text = pdfText({page}).text;
        QVERIFY2(text.endsWith(u"Journalført\n\n[1] Årsmeldingen for 2023.\n"_s), qPrintable(text));
    }

    void notesThatBeginAnewOnEachPageAreNumberedThrough()
    {
        const auto page = [](const QString &text, const QString &note) {
            QList<Written> lines = body({text});
            lines.append({72 + 6.0 * static_cast<double>(text.size()), 100, u"1"_s, 6, 4});
            lines.append({72, 780, u"1"_s, 5, 3});
            lines.append({76, 780, note, 7});
            return pageOf(lines);
        };
        const PdfText text = pdfText(
            {page(u"Bydelen hadde ansvaret"_s, u"Vedtak."_s), page(u"Etaten har det i dag"_s, u"Rundskriv."_s)});
        QCOMPARE(text.text, u"Bydelen hadde ansvaret[1]\n\fEtaten har det i dag[2]\n\n[1] Vedtak.\n[2] Rundskriv.\n"_s);
    }

    void marksThatStandInTheTextAsTheyAreStay_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<bool>("isNote");
        QTest::newRow("brackets") << u"[1]"_s << true;
        QTest::newRow("a raised character") << u"¹"_s << true;
        QTest::newRow("a star") << u"*"_s << true;
        QTest::newRow("a dash is none") << u"–"_s << false;
    }

    void marksThatStandInTheTextAsTheyAreStay()
    {
        QFETCH(QString, mark);
        QFETCH(bool, isNote);
        QList<Written> page = body(sentence);
        page[0].text.replace(u"ansvaret"_s, u"ansvaret"_s + mark);
        page.append({72, 780, mark + u" Se punkt 2.1."_s, 7});
        const PdfText text = pdfText({pageOf(page), pageOf(body(rest))});
        QVERIFY(text.text.contains(u"ansvaret"_s + mark + u" for"_s));
        QCOMPARE(text.text.endsWith(u"\n\n"_s + mark + u" Se punkt 2.1.\n"_s), isNote);
    }

    void notesThatSayTheSameAreNoFooter()
    {
        const auto page = [](const QString &text) {
            QList<Written> lines = body({text});
            lines.append({72 + 6.0 * static_cast<double>(text.size()), 100, u"1"_s, 6, 4});
            lines.append({72, 780, u"1Årsmelding 2023."_s, 7});
            return pageOf(lines);
        };
        const PdfText text = pdfText({page(u"Bydelen hadde ansvaret"_s), page(u"Etaten har det i dag"_s)});
        QCOMPARE(text.apart, QList<ApartLine>());
        QVERIFY2(text.text.endsWith(u"[1] Årsmelding 2023.\n[2] Årsmelding 2023.\n"_s), qPrintable(text.text));
    }

    void wordsComeInTheOrderOfTheContent_data()
    {
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("ordered");
        // A word's place is told behind it: column and row.
        QTest::newRow("a table that was taken for columns")
            << QStringList{u"Bolig 0 0"_s, u"Skole 0 1"_s, u"12 1 0"_s, u"34 1 1"_s, u"etat 2 0"_s, u"etat 2 1"_s}
            << u"Bolig 12 etat\nSkole 34 etat\n"_s << u"Bolig 12 etat Skole 34 etat"_s;
        QTest::newRow("signs of a list before all items")
            << QStringList{u"• 0 0"_s, u"• 0 1"_s, u"en 1 0"_s, u"to 1 1"_s} << u"• en\n• to\n"_s << u"• en • to"_s;
        QTest::newRow("what goes up more often stays")
            << QStringList{u"en 0 0"_s, u"to 0 1"_s, u"tre 0 2"_s, u"x 1 0"_s} << u"tre to en x"_s << u"en to tre x"_s;
        QTest::newRow("what is not found stays behind the word before it") << QStringList{u"en 0 0"_s, u"to 0 1"_s,
            u"x 0 2"_s, u"tre 1 0"_s, u"a 1 1"_s, u"b 1 2"_s, u"c 1 3"_s, u"d 1 4"_s, u"e 1 5"_s, u"f 1 6"_s,
            u"g 1 7"_s, u"h 1 8"_s} << u"tre a b c d e f g h en to"_s << u"tre a b c d e f g h en to x"_s;
        QTest::newRow("a column in the margin that lies close to the text")
            << QStringList{u"smale 0 0"_s, u"en .48 .2"_s, u"ord 0 1"_s, u"to .48 1.2"_s, u"ved 0 2"_s,
                   u"tre .48 2.2"_s, u"siden 0 3"_s, u"fire .48 3.2"_s, u"av 0 4"_s, u"fem .48 4.2"_s, u"den 0 5"_s,
                   u"seks .48 5.2"_s}
            << u"smale ord ved siden av den en to tre fire fem seks"_s
            << u"smale ord ved siden av den en to tre fire fem seks"_s;
        QTest::newRow("a cell of two lines beside cells of one") << QStringList{u"en 0 0"_s, u"lang .45 0"_s,
            u"12 1 0"_s, u"etat 2 0"_s, u"celle 0 .7"_s, u"b 0 1.5"_s,
            u"34 1 1.5"_s} << u"en lang\ncelle\n12 etat\nb 34"_s << u"en lang celle 12 etat b 34"_s;
        QTest::newRow("columns that are drawn one after the other keep their rows")
            << QStringList{u"2019 0 0"_s, u"leder 1 0"_s, u"2020 0 .7"_s, u"nestleder 1 .7"_s}
            << u"2019 2020\nleder nestleder"_s << u"2019 leder 2020 nestleder"_s;
        QTest::newRow("nothing") << QStringList() << u"a"_s << QString();
        QTest::newRow("no content") << QStringList{u"en 0 1"_s, u"to 0 0"_s} << QString() << u"en to"_s;
    }

    void wordsComeInTheOrderOfTheContent()
    {
        QFETCH(QStringList, found);
        QFETCH(QString, content);
        QFETCH(QString, ordered);
        QList<PdfWord> words;
        for (const QString &word : found) {
            const QStringList parts = word.split(u' ');
            const double left = 100 * parts.at(1).toDouble();
            const double top = 20 * parts.at(2).toDouble();
            words.append({parts.at(0), left, left + 40, top, top + 10});
        }
        QStringList texts;
        for (const PdfWord &word : inContentOrder(words, content))
            texts.append(word.text);
        QCOMPARE(texts.join(u' '), ordered);
    }

    void cellsThatSayTheSameStayInTheirRows()
    {
        const QList<QStringList> rows{{u"Ja"_s, u"Ja"_s, u"Nei"_s}, {u"Nei"_s, u"Nei"_s, u"Ja"_s},
            {u"Ja"_s, u"Nei"_s, u"Ja"_s}, {u"Ja"_s, u"Ja"_s, u"Vet"_s}};
        QList<PdfWord> byColumn;
        for (int column = 0; column < 3; ++column) {
            for (int row = 0; row < 4; ++row)
                byColumn.append(
                    {rows.at(row).at(column), 100.0 * column, 100.0 * column + 40, 20.0 * row, 20.0 * row + 10});
        }
        const QList<PdfWord> ordered = inContentOrder(byColumn, u"Ja Ja Nei Nei Nei Ja Ja Nei Ja Ja Ja Vet"_s);
        QVERIFY(std::ranges::is_sorted(ordered, {}, [](const PdfWord &word) { return 1000 * word.top + word.left; }));
    }

    void wordsOfTwoCellsThatTouchAreTwo()
    {
        const auto word = [](const QString &text, double left, double right, double line) {
            return PdfWord{text, left, right, 14 * line, 14 * line + 12, true, 10};
        };
        const QList<PdfWord> words{word(u"Ansvar"_s, 72, 110, 0), word(u"Bydel"_s, 200, 230, 0),
            word(u"bydeleneDette"_s, 150, 230, 1), word(u"OsloMet"_s, 72, 120, 2)};
        QStringList texts;
        for (const PdfWord &each : withCellsApart(words, {{2, 8, 200.1}, {3, 4, 100}}))
            texts.append(each.text);
        QCOMPARE(texts.join(u' '), u"Ansvar Bydel bydelene Dette OsloMet"_s);
    }

    void aWordThatItsColumnHasNoRoomForIsWhole()
    {
        QStringList lines{u"Der er"_s, u"spesialisthelsetjeneste"_s, u"n uenig. Andre ord er"_s, u"like lange som"_s,
            u"kolonnen rommer her."_s};
        lines.append(u"Dette står i spesialisthelsetjenesten."_s);
        QCOMPARE(pdfText({pageOf(body(lines))}).text.count(u"spesialisthelsetjenesten"_s), 2);
        lines.last() = u"Dette står ikke her."_s;
        lines[1] = u"abrakadabrasimsalap"_s;
        QVERIFY(!pdfText({pageOf(body(lines))}).text.contains(u"abrakadabrasimsalapn"_s));
    }

    void aMarkThatComesBeforeItsLineStandsAtItsWord()
    {
        PdfPage page = pageOf(body({u"Det er kommunen som har"_s, u"ansvaret for det hele nå"_s}));
        const PdfWord word = page.words.at(5);
        page.words.insert(5, {u"1"_s, word.right + 0.5, word.right + 4, word.top, word.top + 6, false, 6, 0, "Serif"});
        QVERIFY(pdfText({page}).text.contains(u"ansvaret[1] for"_s));
    }

    void raisedAndLoweredFiguresAreWhatTheyAre_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<double>("rise");
        QTest::addColumn<QString>("text");
        QTest::newRow("mark of a note") << u"ansvaret"_s << u"1"_s << 4.0 << u"ansvaret[1]"_s;
        QTest::newRow("mark behind a year") << u"2024"_s << u"3"_s << 4.0 << u"2024[3]"_s;
        QTest::newRow("two marks") << u"saken."_s << u"1,2"_s << 4.0 << u"saken.[1][2]"_s;
        QTest::newRow("mark behind a word of one letter") << u"bor i"_s << u"1"_s << 4.0 << u"bor i[1]"_s;
        QTest::newRow("exponent") << u"40 m"_s << u"2"_s << 4.0 << u"40 m²"_s;
        QTest::newRow("lowered") << u"CO"_s << u"2"_s << -2.0 << u"CO2"_s;
    }

    void raisedAndLoweredFiguresAreWhatTheyAre()
    {
        QFETCH(QString, before);
        QFETCH(QString, figure);
        QFETCH(double, rise);
        QFETCH(QString, text);
        const double right = 72 + 6.0 * static_cast<double>(before.size());
        const PdfPage page = pageOf({{72, 100, before}, {right, 100, figure, 6, rise}});
        QCOMPARE(pdfText({page}).text, text + u'\n');
    }

    void spacedLettersAreWords_data()
    {
        QTest::addColumn<QStringList>("letters");
        QTest::addColumn<QList<double>>("gaps");
        QTest::addColumn<QString>("text");
        QTest::newRow("tracked capitals")
            << u"H Ø R I NG S S VA R T I L O SS"_s.split(u' ')
            << QList<double>{1.2, 1.4, 1.4, 1.6, 1.5, 1.3, 1.5, 1.6, 4.5, 1.4, 1.5, 4.1, 1.4}
            << u"HØRINGSSVAR TIL OSS"_s;
        QTest::newRow("one tracked word")
            << u"N O T A T"_s.split(u' ') << QList<double>{1.5, 1.5, 1.5, 1.5} << u"NOTAT"_s;
        QTest::newRow("tracked capitals, many of them together")
            << u"OV D DA SVÁ STÁ D U S"_s.split(u' ') << QList<double>{3.1, 3.4, 3.2, 3.3, 3.2, 3.4, 3.3}
            << u"OVDDASVÁSTÁDUS"_s;
        QTest::newRow("one tracked word with uneven gaps")
            << u"F A G M I L J Ø"_s.split(u' ') << QList<double>{2.9, 3, 4.1, 3, 3.1, 3, 3} << u"FAGMILJØ"_s;
        QTest::newRow("one tracked word of few pieces")
            << u"VO K S E"_s.split(u' ') << QList<double>{4.1, 4, 4.1} << u"VOKSE"_s;
        QTest::newRow("choices") << u"A B C D"_s.split(u' ') << QList<double>{3, 3, 3} << u"A B C D"_s;
        QTest::newRow("marks in columns") << u"X X X X X X"_s.split(u' ') << QList<double>(5, 9) << u"X X X X X X"_s;
        QTest::newRow("a comb of boxes") << u"0 3 0 1"_s.split(u' ') << QList<double>(3, 14) << u"0301"_s;
        QTest::newRow("a scale") << u"1 2 3 4 5"_s.split(u' ') << QList<double>(4, 14) << u"1 2 3 4 5"_s;
    }

    void spacedLettersAreWords()
    {
        QFETCH(QStringList, letters);
        QFETCH(QList<double>, gaps);
        QFETCH(QString, text);
        PdfPage page{595, 842, {}};
        double left = 72;
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const double width = 6.0 * static_cast<double>(letters.at(i).size());
            page.words.append({letters.at(i), left, left + width, 90, 100, true, 10, 0, "Sans"});
            left += width + gaps.value(i);
        }
        QCOMPARE(pdfText({page}).text, text + u'\n');
    }

    void turnedAndSkewedTextReadsLineByLine_data()
    {
        QTest::addColumn<int>("turn");
        QTest::addColumn<double>("slope");
        QTest::newRow("upright") << 0 << 0.0;
        QTest::newRow("down the page") << 1 << 0.0;
        QTest::newRow("upside down") << 2 << 0.0;
        QTest::newRow("up the page") << 3 << 0.0;
        QTest::newRow("climbing") << 0 << -0.03;
        QTest::newRow("falling") << 0 << 0.03;
    }

    void turnedAndSkewedTextReadsLineByLine()
    {
        QFETCH(int, turn);
        QFETCH(double, slope);
        PdfPage page = pageOf(body(sentence + rest));
        for (PdfWord &word : page.words) {
            const PdfWord was = word;
            word.turn = turn;
            word.top += slope * was.left;
            word.bottom += slope * was.left;
            if (turn == 1)
                word.left = 600 - was.bottom, word.right = 600 - was.top, word.top = was.left, word.bottom = was.right;
            if (turn == 2)
                word.left = 600 - was.right, word.right = 600 - was.left, word.top = 800 - was.bottom,
                word.bottom = 800 - was.top;
            if (turn == 3)
                word.left = was.top, word.right = was.bottom, word.top = 800 - was.right, word.bottom = 800 - was.left;
        }
        QCOMPARE(pdfText({page}).text.simplified(), (sentence + rest).join(u' '));
    }

    void turnedTextDoesNotPartWhatGoesOnOverleaf()
    {
        PdfPage first = pageOf(body({u"Dette er et avsnitt."_s}) + body(sentence));
        for (qsizetype i = 4; i < first.words.size(); ++i)
            first.words[i].top += 40, first.words[i].bottom += 40;
        first.words.append({u"Journalført"_s, 20, 30, 100, 180, false, 10, 3, "Serif"});
        const PdfText text = pdfText({first, pageOf(body(rest + end))});
        QCOMPARE(
            text.text, u"Dette er et avsnitt.\n\nJournalført\n\n"_s + QString(whole).replace(u"om \f"_s, u"om "_s));
    }

    void smallLinesAtTheEdgeOfOnePageDoNotPartASentence()
    {
        const QStringList paragraph{u"Dette er et avsnitt."_s};
        QList<Written> first = body(paragraph + sentence);
        first[1].base += 20, first[2].base += 20;
        first += {{72, 780, u"Postadresse: Storgata 1, 0101 Oslo"_s, 7}, {72, 790, u"Org.nr.: 999 888 777"_s, 7}};
        QList<Written> second = body(rest + end + paragraph);
        second.last().base += 20;
        second.prepend({72, 40, u"12 svar fra Eksempel kommune"_s, 7});
        QCOMPARE(pdfText({pageOf(first), pageOf(second)}).text.split(u'\n', Qt::SkipEmptyParts),
            (QStringList{u"Dette er et avsnitt."_s, u"Postadresse: Storgata 1, 0101 Oslo"_s, u"Org.nr.: 999 888 777"_s,
                QString(whole).replace(u"om \f"_s, u"om "_s).trimmed(), u"12 svar fra Eksempel kommune"_s,
                u"Dette er et avsnitt."_s}));
    }

    void answersOfFormsStandAtTheirQuestions()
    {
        const PdfText text = pdfText({pageOf({{72, 100, u"Kommune:"_s}, {72, 130, u"Navn: Fjellby vel"_s},
            {300, 160, u"Ja"_s}, {72, 160, u"Er svaret vedtatt?"_s}, {160, 100, u"Eksempel"_s}})});
        QCOMPARE(text.text.split(u'\n', Qt::SkipEmptyParts),
            (QStringList{u"Kommune:\tEksempel"_s, u"Navn: Fjellby vel"_s, u"Er svaret vedtatt?\tJa"_s}));
    }

    void columnsReadOneAfterTheOther()
    {
        const PdfText text = pdfText({pageOf(body({u"Bydelen har i dag ansvaret"_s, u"for hjemmetjenesten og vil"_s,
                                                 u"beholde det. Etaten kan gi"_s, u"faglig støtte fordi noen må"_s})
            + body(
                {u"gjøre det, og vi ber om at"_s, u"forslaget utsettes til vi"_s, u"har behandlet saken."_s}, 320))});
        QCOMPARE(text.text,
            u"Bydelen har i dag ansvaret for hjemmetjenesten og vil beholde det. Etaten kan gi faglig støtte fordi "
            u"noen må gjøre det, og vi ber om at forslaget utsettes til vi har behandlet saken.\n"_s);
    }

    void linesThatWereBrokenTwiceAreWhole()
    {
        const QStringList lines{u"Vi opplever ofte at bydelene og saksbehandlerne er"_s, u"gode."_s,
            u"I mange tilfeller ser det ut som at de har god tid"_s, u"og ressurser"_s,
            u"til å følge opp alle brukerne. Da kan samarbeidet"_s, u"være svært"_s,
            u"produktivt, og vi ser at både pårørende og brukere"_s, u"blir ivaretatt"_s,
            u"på en god måte. Overordnet faglig ansvarlig vet og"_s, u"da hvordan"_s,
            u"Velferdsetaten og vi som leverandør er organisert."_s};
        const PdfText text = pdfText({pageOf(body(lines))});
        QCOMPARE(text.text, lines.join(u' ').replace(u"gode. "_s, u"gode.\n"_s) + u'\n');
    }

    void linesThatTheirWriterBrokeStay_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("an address") << QStringList{u"Bydel Eksempel"_s, u"Storgata 1"_s, u"0101 Oslo"_s};
        QTest::newRow("items") << QStringList{
            u"Vi ber om tre ting."_s, u"- mer tid"_s, u"- bedre kart"_s, u"- flere møter"_s};
        QTest::newRow("numbered items") << QStringList{u"1. Mer tid"_s, u"2. Bedre kart"_s, u"3. Flere møter"_s};
    }

    void linesThatTheirWriterBrokeStay()
    {
        QFETCH(QStringList, lines);
        QCOMPARE(pdfText({pageOf(body(lines))}).text.trimmed().split(u'\n'), lines);
    }

    void dividedWordsAreWhole_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("contains");
        const QString elsewhere = u"konsekvensutredningen barnevernet nord-sør"_s;
        const auto row = [&](const char *name, const QString &first, const QString &second, const QString &becomes) {
            QTest::newRow(name) << QStringList{u"Dette er en linje som er lang nok til å være "_s + first,
                second + u" og linjen går videre til den er slutt her."_s, elsewhere}
                                << becomes;
        };
        row("whole elsewhere in the letter", u"barne-"_s, u"vernet"_s, u"barnevernet og linjen"_s);
        row("with a hyphen elsewhere", u"nord-"_s, u"sør"_s, u"nord-sør og linjen"_s);
        row("suspended", u"barne-"_s, u"og familievernet"_s, u"barne- og familievernet"_s);
        row("a soft hyphen", u"familie\u00AD"_s, u"vernet"_s, u"familievernet og linjen"_s);
        row("suspended in Northern Sámi", u"mánáid-"_s, u"ja nuoraidsuodjalus"_s, u"mánáid- ja nuoraidsuodjalus"_s);
        row("before a name", u"Nord-"_s, u"Norge"_s, u"Nord-Norge og linjen"_s);
        row("capitals", u"IKT-"_s, u"systemet"_s, u"IKT-systemet og linjen"_s);
        row("one letter", u"e-"_s, u"posten"_s, u"e-posten og linjen"_s);
        row("a section of a law", u"§ 4-"_s, u"12"_s, u"være § 4-12 og linjen"_s);
        row("a section of a law at a sentence's end", u"§ 4-"_s, u"12. Det er vi,"_s,
            u"§ 4-12. Det er vi, og linjen"_s);
        row("two years", u"2017-"_s, u"2018"_s, u"2017-2018 og linjen"_s);
        row("two years and a dash", u"2017–"_s, u"2018"_s, u"2017–2018 og linjen"_s);
        row("a document's number", u"nr. 24/3-"_s, u"5,"_s, u"nr. 24/3-5, og linjen"_s);
        row("a word and its number", u"covid-"_s, u"19"_s, u"covid-19 og linjen"_s);
        row("a number and a word", u"16-"_s, u"åringer"_s, u"16-åringer og linjen"_s);
        row("suspended numbers", u"16-"_s, u"og 17-åringer"_s, u"16- og 17-åringer og linjen"_s);
        row("an amount", u"500,-"_s, u"12 ganger"_s, u"500,- 12 ganger og linjen"_s);
    }

    void dividedWordsAreWhole()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, contains);
        const QString text = pdfText({pageOf(body(lines))}).text;
        QVERIFY2(text.contains(contains), qPrintable(text));
    }

    void aShortLineThatEndsWithAHyphenGoesOn()
    {
        QCOMPARE(pdfText({pageOf(body({u"Dette er en linje som er lang nok til å fylle siden nesten helt."_s,
                             u"Her er barne-"_s, u"og familievernet med."_s}))})
                     .text.trimmed()
                     .section(u'\n', -1),
            u"Her er barne- og familievernet med."_s);
    }

    void aDividedWordStandsWholeBeforeThePageEnds()
    {
        const PdfText text = pdfText({pageOf(body({u"Her står det en lang linje, og så ser vi at familie\u00AD"_s})),
            pageOf(body({u"vernet går videre på neste side."_s}))});
        QCOMPARE(
            text.text, u"Her står det en lang linje, og så ser vi at familievernet \fgår videre på neste side.\n"_s);
        const PdfText number = pdfText({pageOf(body({u"Her står det en lang linje, og så følger det av § 4-"_s})),
            pageOf(body({u"12 at det går videre på neste side."_s}))});
        QCOMPARE(number.text,
            u"Her står det en lang linje, og så følger det av § 4-12 \fat det går videre på neste side.\n"_s);
    }

    void pageNumbersAreKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("total");
        QTest::newRow("7") << u"7"_s << 7 << 0;
        QTest::newRow("- 7 -") << u"- 7 -"_s << 7 << 0;
        QTest::newRow("Side 2 av 7") << u"Side 2 av 7"_s << 2 << 7;
        QTest::newRow("side 2/7") << u"side 2/7"_s << 2 << 7;
        QTest::newRow("Side 1 av totalt 3") << u"Side 1 av totalt 3"_s << 1 << 3;
        QTest::newRow("2 (4)") << u"2 (4)"_s << 2 << 4;
        QTest::newRow("s. 3") << u"s. 3"_s << 3 << 0;
        QTest::newRow("Sida 3 av 4") << u"Sida 3 av 4"_s << 3 << 4;
        QTest::newRow("Page | 4") << u"Page 4 of 10"_s << 4 << 10;
        QTest::newRow("iv") << u"iv"_s << 4 << 0;
        QTest::newRow("a year") << u"2024"_s << 0 << 0;
        QTest::newRow("more than there are") << u"8 av 7"_s << 0 << 0;
        QTest::newRow("words") << u"Vi er 7 av 8"_s << 0 << 0;
        QTest::newRow("a sum") << u"1 250 000"_s << 0 << 0;
    }

    void pageNumbersAreKnown()
    {
        QFETCH(QString, text);
        QFETCH(int, number);
        QFETCH(int, total);
        const auto page = pageNumber(text);
        QCOMPARE(page.has_value(), number > 0);
        if (page) {
            QCOMPARE(page->number, number);
            QCOMPARE(page->total, total);
        }
    }

    void aPageWithAStampAloneHasNoText()
    {
        QList<PdfPage> pages;
        const Written stamp{72, 30, u"Mottatt 12.03.2024"_s, 8};
        pages.append(pageOf(body(sentence) + QList<Written>{stamp}));
        pages.append(pageOf({stamp}));
        pages.append(pageOf(body(rest) + QList<Written>{stamp}));
        QCOMPARE(pdfText(pages).empty, QList<int>{2});
        const PdfText alone = pdfText({pageOf({stamp}), pageOf({stamp})});
        QCOMPARE(alone.empty, QList<int>());
        QCOMPARE(alone.sparse, (QList<int>{1, 2}));
        QVERIFY(alone.text.contains(stamp.text));
    }

    void nothingIsNothing()
    {
        QCOMPARE(pdfText({}).text.trimmed(), QString());
        const PdfText text = pdfText({PdfPage(), pageOf(body(end)), PdfPage()});
        QCOMPARE(text.text.count(u'\f'), 2);
        QCOMPARE(text.empty, (QList<int>{1, 3}));
    }

    void linesThatAreSpreadOverANarrowColumnAreText_data()
    {
        QTest::addColumn<QList<Written>>("lines");
        QTest::addColumn<QString>("text");
        /// The words of a line, from 72 to `right`.
        const auto spread = [](double base, const QStringList &words, double right) {
            double letters = 0;
            for (const QString &word : words)
                letters += 6 * static_cast<double>(word.size());
            const double gap = (right - 72 - letters) / static_cast<double>(words.size() - 1);
            QList<Written> line;
            double left = 72;
            for (const QString &word : words) {
                line.append({left, base, word});
                left += 6 * static_cast<double>(word.size()) + gap;
            }
            return line;
        };
        const auto row = [](const char *name, const QList<Written> &lines, const QString &text) {
            QTest::newRow(name) << lines << text;
        };
        row("two words in each",
            spread(100, {u"ansvarsfordelingen"_s, u"mellom"_s}, 264) + spread(114, {u"fylkeskommunene"_s, u"og"_s}, 264)
                + spread(128, {u"forvaltningsmyndigheten"_s, u"i"_s}, 264)
                + QList<Written>{{72, 142, u"kommunene er klar."_s}},
            u"ansvarsfordelingen mellom fylkeskommunene og forvaltningsmyndigheten i kommunene er klar.\n"_s);
        row("a table with words to the right",
            spread(100, {u"Sykehjem"_s, u"nei"_s}, 264) + spread(114, {u"Barnevern"_s, u"ja"_s}, 264)
                + spread(128, {u"Parker"_s, u"ja"_s}, 264),
            u"Sykehjem\tnei\nBarnevern\tja\nParker\tja\n"_s);
        row("a table with long words to the right",
            spread(100, {u"Sykehjemsetaten"_s, u"bydel"_s}, 230) + spread(114, {u"Barnevernsetaten"_s, u"etat"_s}, 230)
                + spread(128, {u"Velferdsetaten"_s, u"bydel"_s}, 230),
            u"Sykehjemsetaten\tbydel\nBarnevernsetaten\tetat\nVelferdsetaten\tbydel\n"_s);
        row("a table whose cells begin below one another",
            {{72, 100, u"oppgaven"_s}, {180, 100, u"mellomstor"_s}, {72, 114, u"kommunene"_s},
                {180, 114, u"mellomstor"_s}, {72, 128, u"bydelene og etatene"_s}},
            u"oppgaven\tmellomstor\nkommunene\tmellomstor\nbydelene og etatene\n"_s);
    }

    void linesThatAreSpreadOverANarrowColumnAreText()
    {
        QFETCH(QList<Written>, lines);
        PdfPage page = pageOf(lines);
        QTEST(pdfText({page}).text, "text");
    }
};

KODEKS_TEST(TestPdfText)
#include "tst_pdftext.moc"
