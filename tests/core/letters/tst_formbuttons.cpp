// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/formbuttons.h"
#include "core/exchange/pdf/reading/formreading.h"
#include "core/exchange/pdf/reading/pdfpages.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

PdfWord wordAt(double left, double base, const QString &text, int turn = 0)
{
    const double width = 6.0 * static_cast<double>(text.size());
    return {text, left, left + width, base - 8, base + 2, true, 10, turn};
}

FormButton buttonAt(double left, double base, bool ticked)
{
    return {QRectF(left, base - 10, 12, 12), ticked};
}

/// A document of these objects, the first of which is its root.
QByteArray documentOf(const QList<QByteArray> &objects)
{
    QByteArray bytes = "%PDF-1.7\n"_ba;
    QByteArray table = "xref\n0 "_ba + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + table + "trailer<</Root 1 0 R/Size " + QByteArray::number(objects.size() + 1) + ">>\nstartxref\n"
        + start + "\n%%EOF\n";
}

/// A form of one page of 200 by 300 points from (10, 20), turned so many degrees, with these fields.
QByteArray formOf(const QList<QByteArray> &fields, int turn = 0)
{
    QByteArray numbers;
    for (qsizetype i = 0; i < fields.size(); ++i)
        numbers += QByteArray::number(i + 6) + " 0 R ";
    const QByteArray words = "BT /F 10 Tf 40 262 Td (Bydelene) Tj 0 -30 Td (Etaten) Tj ET"_ba;
    return documentOf(
        QList<QByteArray>{"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields["_ba + numbers + "]>>>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>"_ba,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/CropBox[10 20 210 320]/Rotate "_ba
                + QByteArray::number(turn) + "/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/Annots[" + numbers + "]>>",
            "<</Length "_ba + QByteArray::number(words.size()) + ">>stream\n" + words + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"_ba}
        + fields);
}

QByteArray field(const QByteArray &place, const QByteArray &more)
{
    return "<</Type/Annot/Subtype/Widget/FT/Btn/T(f)/Rect["_ba + place + "]" + more + ">>";
}

} // namespace

class TestFormButtons : public QObject
{
    Q_OBJECT

private slots:
    void aButtonStandsAtItsWord_data()
    {
        QTest::addColumn<QList<PdfWord>>("words");
        QTest::addColumn<QList<FormButton>>("buttons");
        QTest::addColumn<QString>("row");
        const QList<PdfWord> choices{
            wordAt(20, 100, u"Ja,"_s), wordAt(44, 100, u"delvis"_s), wordAt(20, 120, u"Nei"_s)};
        QTest::newRow("before its words")
            << choices << QList{buttonAt(5, 101, true), buttonAt(5, 121, false)} << u"☒ Ja, delvis ☐ Nei"_s;
        QTest::newRow("whatever their order")
            << choices << QList{buttonAt(5, 121, false), buttonAt(5, 101, true)} << u"☒ Ja, delvis ☐ Nei"_s;
        QTest::newRow("behind its words")
            << choices << QList{buttonAt(90, 101, true), buttonAt(90, 119, false)} << u"Ja, delvis ☒ Nei ☐"_s;
        QTest::newRow("between them") << QList{wordAt(20, 100, u"Ja"_s), wordAt(60, 100, u"Nei"_s)}
                                      << QList{buttonAt(40, 100, false), buttonAt(80, 100, true)} << u"Ja ☐ Nei ☒"_s;
        const QList<PdfWord> drawn{wordAt(20, 100, u"Ja"_s), wordAt(47, 100, u"✔"_s), wordAt(60, 100, u"Nei"_s)};
        QTest::newRow("ticks that are drawn with a sign")
            << drawn << QList{buttonAt(5, 101, false), buttonAt(45, 101, true)} << u"Ja ✔ Nei"_s;
        QTest::newRow("one that is drawn so and one that is not")
            << drawn << QList{buttonAt(5, 101, true), buttonAt(45, 101, true)} << u"☒ Ja ✔ Nei"_s;
        const QList<PdfWord> boxes{
            wordAt(7, 100, u"☐"_s), wordAt(20, 100, u"Ja"_s), wordAt(47, 100, u"□"_s), wordAt(60, 100, u"Nei"_s)};
        QTest::newRow("boxes that the page draws")
            << boxes << QList{buttonAt(5, 101, false), buttonAt(45, 101, true)} << u"☐ Ja ☒ Nei"_s;
        QTest::newRow("a letter in a large place is none")
            << QList{wordAt(7, 100, u"i"_s), wordAt(20, 100, u"dag"_s)}
            << QList{FormButton{QRectF(0, 60, 60, 60), true}} << u"i dag ☒"_s;
        QTest::newRow("turned words are not its")
            << QList{wordAt(20, 100, u"Arkiv"_s, 1)} << QList{buttonAt(5, 101, true)} << u"Arkiv ☒"_s;
        QTest::newRow("no words") << QList<PdfWord>() << QList{buttonAt(5, 101, true)} << u"☒"_s;
        QTest::newRow("signs behind all words")
            << choices + QList{wordAt(5, 100, u"✔"_s)} << QList<FormButton>() << u"✔ Ja, delvis Nei"_s;
        const FormButton drawnBox{QRectF(5, 91, 12, 12), true, true};
        QTest::newRow("a square beside words") << choices << QList{drawnBox} << u"☒ Ja, delvis Nei"_s;
        QTest::newRow("with a letter in it")
            << choices + QList{wordAt(7, 100, u"x"_s)} << QList{drawnBox} << u"x Ja, delvis Nei"_s;
        QTest::newRow("with a word in it")
            << choices + QList{wordAt(5, 100, u"120"_s)} << QList{drawnBox} << u"Ja, delvis Nei 120"_s;
        QTest::newRow("a square by itself")
            << choices << QList{FormButton{QRectF(300, 400, 12, 12), true, true}} << u"Ja, delvis Nei"_s;
    }

    void aButtonStandsAtItsWord()
    {
        QFETCH(QList<PdfWord>, words);
        QFETCH(QList<FormButton>, buttons);
        QStringList row;
        for (const PdfWord &word : withButtons(words, buttons))
            row.append(word.text);
        QTEST(row.join(u' '), "row");
    }

    void aFormTellsWhatIsTicked_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QList<FormButton>>("buttons");
        const QByteArray place = "20 258 32 270"_ba;
        const QRectF shown(10, 50, 12, 12);
        QTest::newRow("on") << field(place, "/AS/Ja") << QList{FormButton{shown, true}};
        QTest::newRow("off") << field(place, "/AS/Off") << QList{FormButton{shown, false}};
        QTest::newRow("its value alone") << field(place, "/V/Ja") << QList{FormButton{shown, true}};
        QTest::newRow("nothing said") << field(place, "") << QList{FormButton{shown, false}};
        QTest::newRow("round") << field(place, "/Ff 32768/AS/1") << QList{FormButton{shown, true}};
        QTest::newRow("corners the other way round")
            << field("32 270 20 258", "/AS/Ja") << QList{FormButton{shown, true}};
        QTest::newRow("one that does something") << field(place, "/Ff 65536") << QList<FormButton>();
        QTest::newRow("hidden") << field(place, "/F 2/AS/Ja") << QList<FormButton>();
        QTest::newRow("a field of text") << "<</Type/Annot/Subtype/Widget/FT/Tx/T(f)/V(Ja)/Rect[20 258 32 270]>>"_ba
                                         << QList<FormButton>();
    }

    void aFormTellsWhatIsTicked()
    {
        QFETCH(QByteArray, field);
        QTEST(formContents(formOf({field})).pages.value(0).buttons, "buttons");
    }

    void placesAreThoseOfThePageAsItIsShown_data()
    {
        QTest::addColumn<int>("turn");
        QTest::addColumn<QRectF>("place");
        QTest::newRow("upright") << 0 << QRectF(10, 50, 12, 12);
        QTest::newRow("to the right") << 90 << QRectF(238, 10, 12, 12);
        QTest::newRow("upside down") << 180 << QRectF(178, 238, 12, 12);
        QTest::newRow("to the left") << -90 << QRectF(50, 178, 12, 12);
    }

    void placesAreThoseOfThePageAsItIsShown()
    {
        QFETCH(int, turn);
        const auto pages = formContents(formOf({field("20 258 32 270", "/AS/Ja")}, turn)).pages;
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.constFirst().buttons.size(), 1);
        QTEST(pages.constFirst().buttons.constFirst().place, "place");
    }

    void answersAreInTheText()
    {
        const QByteArray form = formOf({field("22 260 34 272", "/AS/Off"), field("22 230 34 242", "/AS/Ja")});
        QCOMPARE(pdfReading(form).text.text, u"☐ Bydelene\n☒ Etaten\n"_s);
    }

    void boxesThatThePageDrawsAreTicked_data()
    {
        QTest::addColumn<QByteArray>("drawn"); // in a square of 12 points
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << ""_ba << u"☐ Bydelene\nEtaten\n"_s;
        QTest::newRow("a cross") << "0 0 m 12 12 l 0 12 m 12 0 l S"_ba << u"☒ Bydelene\nEtaten\n"_s;
        QTest::newRow("a tick") << "2 6 m 5 3 l 10 10 l S"_ba << u"☒ Bydelene\nEtaten\n"_s;
        QTest::newRow("filled") << "3 3 6 6 re f"_ba << u"☒ Bydelene\nEtaten\n"_s;
        QTest::newRow("filled white") << "1 g 3 3 6 6 re f"_ba << u"☐ Bydelene\nEtaten\n"_s;
        QTest::newRow("cells side by side") << "12 0 12 12 re S"_ba << u"Bydelene\nEtaten\n"_s;
    }

    void boxesThatThePageDrawsAreTicked()
    {
        QFETCH(QByteArray, drawn);
        QTEST(textOf("0 0 12 12 re S " + drawn), "text");
    }

    void boxesOfFourLinesAreBoxes_data()
    {
        QTest::addColumn<QByteArray>("drawn"); // from a corner
        QTest::addColumn<QString>("text");
        const QByteArray lines = "0 0 m 12 0 l S 12 0 m 12 12 l S 12 12 m 0 12 l S 0 12 m 0 0 l S "_ba;
        QTest::newRow("empty") << lines << u"☐ Bydelene\nEtaten\n"_s;
        QTest::newRow("in one path") << "0 0 m 12 0 l 12 0 m 12 12 l 12 12 m 0 12 l 0 12 m 0 0 l S"_ba
                                     << u"☐ Bydelene\nEtaten\n"_s;
        QTest::newRow("as bars") << "0 0 12 .5 re f 0 11.5 12 .5 re f 0 0 .5 12 re f 11.5 0 .5 12 re f"_ba
                                 << u"☐ Bydelene\nEtaten\n"_s;
        QTest::newRow("whose ends do not quite meet")
            << "0.5 0 m 11.5 0 l S 12 .5 m 12 11.5 l S 11.5 12 m .5 12 l S 0 11.5 m 0 .5 l S"_ba
            << u"☐ Bydelene\nEtaten\n"_s;
        QTest::newRow("a cross") << lines + "0 0 m 12 12 l S 0 12 m 12 0 l S" << u"☒ Bydelene\nEtaten\n"_s;
        QTest::newRow("a tick") << lines + "2 6 m 5 3 l 10 10 l S" << u"☒ Bydelene\nEtaten\n"_s;
        QTest::newRow("three lines") << "0 0 m 12 0 l S 12 0 m 12 12 l S 12 12 m 0 12 l S"_ba
                                     << u"Bydelene\nEtaten\n"_s;
        QTest::newRow("cells side by side")
            << lines + "12 0 m 24 0 l S 24 0 m 24 12 l S 24 12 m 12 12 l S" << u"Bydelene\nEtaten\n"_s;
        QTest::newRow("a table's large cell")
            << "0 0 m 60 0 l S 60 0 m 60 60 l S 60 60 m 0 60 l S 0 60 m 0 0 l S"_ba << u"Bydelene\nEtaten\n"_s;
    }

    void boxesOfFourLinesAreBoxes()
    {
        QFETCH(QByteArray, drawn);
        QTEST(textOf(drawn), "text");
    }

private:
    /// The text of a page with two words and this, drawn from a place before the first.
    static QString textOf(const QByteArray &drawn)
    {
        const QByteArray words
            = "BT /F 10 Tf 50 262 Td (Bydelene) Tj 0 -30 Td (Etaten) Tj ET q 1 0 0 1 22 260 cm " + drawn + " Q";
        const QByteArray document
            = documentOf({"<</Type/Catalog/Pages 2 0 R>>"_ba, "<</Type/Pages/Kids[3 0 R]/Count 1>>"_ba,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"_ba,
                "<</Length " + QByteArray::number(words.size()) + ">>stream\n" + words + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"_ba});
        return pdfReading(document).text.text;
    }

private slots:

    void anAnswerStandsAtItsLabel_data()
    {
        QTest::addColumn<QList<PdfWord>>("words");
        QTest::addColumn<FormAnswer>("answer");
        QTest::addColumn<QString>("row");
        const QList<PdfWord> page{
            wordAt(20, 100, u"Navn:"_s), wordAt(20, 130, u"Merknad:"_s), wordAt(20, 190, u"Hilsen"_s)};
        const QRectF beside(100, 90, 200, 14);
        const QRectF large(100, 120, 200, 50);
        QTest::newRow("that nobody drew")
            << page << FormAnswer{beside, u"Kari Li"_s} << u"Navn: Kari Li Merknad: Hilsen"_s;
        QTest::newRow("below its label") << page << FormAnswer{QRectF(20, 135, 200, 20), u"Ja"_s}
                                         << u"Navn: Merknad: Ja Hilsen"_s;
        QTest::newRow("of two lines") << page << FormAnswer{large, u"For dyrt.\nOg sent."_s}
                                      << u"Navn: Merknad: For dyrt. Og sent. Hilsen"_s;
        const QList<PdfWord> late = page + QList{wordAt(104, 130, u"For"_s), wordAt(104, 145, u"dyrt"_s)};
        QTest::newRow("drawn behind all others")
            << late << FormAnswer{large, u"For dyrt"_s} << u"Navn: Merknad: For dyrt Hilsen"_s;
        QTest::newRow("as it is drawn") << page + QList{wordAt(104, 100, u"1.5.2024"_s)}
                                        << FormAnswer{beside, u"2024-05-01"_s} << u"Navn: Merknad: Hilsen 1.5.2024"_s;
        QTest::newRow("a cell for each letter") << page + QList{wordAt(104, 100, u"1"_s), wordAt(124, 100, u"2"_s)}
                                                << FormAnswer{beside, u"12"_s, true} << u"Navn: 12 Merknad: Hilsen"_s;
        QTest::newRow("no words") << QList<PdfWord>() << FormAnswer{beside, u"Ja"_s} << u"Ja"_s;
    }

    void anAnswerStandsAtItsLabel()
    {
        QFETCH(QList<PdfWord>, words);
        QFETCH(FormAnswer, answer);
        QStringList row;
        for (const PdfWord &word : withFormAnswers(words, {answer}))
            row.append(word.text);
        QTEST(row.join(u' '), "row");
    }

    void aFormTellsItsAnswers_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("drawnElse");
        const auto row = [](const char *name, const QByteArray &more, const QString &answer, bool drawnElse = false) {
            QTest::newRow(name) << "<</Type/Annot/Subtype/Widget/T(f)/Rect[20 258 32 270]" + more + ">>" << answer
                                << drawnElse;
        };
        const QByteArray options = "/Opt[[(a)(Bydelen)][(b)(Etaten)](Ingen)]"_ba;
        row("text", "/FT/Tx/V(Ja\\015\\012Nei)", u"Ja\nNei"_s);
        row("a cell for each letter", "/FT/Tx/Ff 16777216/V(123)", u"123"_s, true);
        row("chosen below", "/FT/Ch/Ff 131072/V(b)" + options, u"Etaten"_s);
        row("chosen of several", "/FT/Ch/Ff 2097152/V[(a)(Ingen)]" + options, u"Bydelen, Ingen"_s, true);
        row("nothing", "/FT/Tx/V()", QString());
        row("hidden", "/FT/Tx/F 2/V(x)", QString());
        row("a password", "/FT/Tx/Ff 8192/V(x)", QString());
    }

    void aFormTellsItsAnswers()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, answer);
        const QList<FormAnswer> answers = formContents(formOf({field})).pages.value(0).answers;
        QCOMPARE(answers.size(), answer.isEmpty() ? 0 : 1);
        QCOMPARE(answers.value(0).text, answer);
        QTEST(answers.value(0).drawnElse, "drawnElse");
    }

    void answersThatStandNowhereAreTold()
    {
        const QByteArray ja = "<</Type/Annot/Subtype/Widget/Parent 6 0 R/Rect[20 258 32 270]>>"_ba;
        const QByteArray group = "<</FT/Btn/Ff 49152/T(valg)/TU(Ditt valg)/V/ja/Kids[7 0 R 8 0 R]>>"_ba;
        const FormContents silent = formContents(formOf({group, ja, ja}));
        QCOMPARE(silent.unplaced, QStringList{u"Ditt valg: ja"_s});
        QVERIFY(silent.pages.value(0).buttons.isEmpty());
        const QByteArray look = ja.chopped(2) + "/AP<</N<</ja 4 0 R>>>>>>";
        const FormContents told = formContents(formOf({group, ja, look}));
        QCOMPARE(told.unplaced, QStringList());
        QCOMPARE(told.pages.value(0).buttons.value(0).ticked, false);
        QCOMPARE(told.pages.value(0).buttons.value(1).ticked, true);
    }

    void whatIsNoFormHasNone()
    {
        QVERIFY(formContents("%PDF-1.7\n"_ba).pages.isEmpty());
        QVERIFY(formContents({}).pages.isEmpty());
    }
};

KODEKS_TEST(TestFormButtons)
#include "tst_formbuttons.moc"
