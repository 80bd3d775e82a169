// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/symbolsigns.h"
#include "core/exchange/web/pagestyles.h"
#include "core/exchange/word/docxstyles.h"
#include "core/exchange/word/docxvalues.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What the styles of documents and pages say, as far as it changes a letter's text.
class TestDocumentStyles : public QObject
{
    Q_OBJECT

    /// A style of paragraphs in a DOCX file.
    static QString style(const QString &id, const QString &inside = {}, const QString &more = {})
    {
        return u"<w:style w:type='paragraph' w:styleId='%1' %3>%2</w:style>"_s.arg(id, inside, more);
    }

    static DocxStyles read(const QString &inside)
    {
        DocxStyles styles;
        const auto done = styles.read(u"<w:styles xmlns:w='urn:w'>%1</w:styles>"_s.arg(inside).toUtf8(), u"x"_s);
        return done ? styles : DocxStyles();
    }

private slots:
    void aSwitchIsOffOnlyWhereItSaysSo_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("on");
        const std::pair<const char *, bool> rows[]
            = {{"0", false}, {"false", false}, {"off", false}, {"1", true}, {"true", true}, {"on", true}};
        for (const auto &[said, on] : rows)
            QTest::newRow(said) << QString::fromUtf8(said) << on;
    }

    void aSwitchIsOffOnlyWhereItSaysSo()
    {
        QFETCH(QString, said);
        QFETCH(bool, on);
        QCOMPARE(isOnValue(said), on);
        QCOMPARE(isOnValue(said, false), on);
        QXmlStreamAttributes attributes;
        QVERIFY(isOn(attributes)); // the element alone is enough
        attributes.append(u"val"_s, said);
        QCOMPARE(isOn(attributes), on);
        QVERIFY(isOnValue({}) && !isOnValue({}, false));
    }

    void aNumberStaysWithinItsBounds_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("number");
        const std::pair<const char *, int> rows[] = {{"0", 0}, {"7", 7}, {"-1", -1}, {"-50", -1},
            {"1000001", 1'000'000}, {"99999999999999", -1}, {"", -1}, {"x", -1}, {"1.5", -1}};
        for (const auto &[said, number] : rows)
            QTest::newRow(said) << QString::fromUtf8(said) << number;
    }

    void aNumberStaysWithinItsBounds()
    {
        QFETCH(QString, said);
        QXmlStreamAttributes attributes;
        QCOMPARE(wordNumber(attributes), -1);
        attributes.append(u"val"_s, said);
        QTEST(wordNumber(attributes), "number");
        QCOMPARE(wordNumber(attributes, u"other"), -1);
    }

    void anOutlineLevelIsAHeadingFromOneOn()
    {
        QCOMPARE(headingOfOutline(0), 1);
        QCOMPARE(headingOfOutline(8), 9);
        QCOMPARE(headingOfOutline(9), DocxStyles::noHeading); // body text
        QCOMPARE(headingOfOutline(-1), -1);
    }

    void aStyleIsAHeadingByItsLevelOrItsName_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<int>("heading");
        const QString name = u"<w:name w:val='%1'/>"_s;
        const QString level = u"<w:pPr><w:outlineLvl w:val='%1'/></w:pPr>"_s;
        QTest::newRow("none") << style(u"A"_s) << -1;
        QTest::newRow("named in English") << style(u"A"_s, name.arg(u"heading 2"_s)) << 2;
        QTest::newRow("named in Norwegian") << style(u"A"_s, name.arg(u"Overskrift 3"_s)) << 3;
        QTest::newRow("title") << style(u"A"_s, name.arg(u"Title"_s)) << 0;
        QTest::newRow("other name") << style(u"A"_s, name.arg(u"heading text"_s)) << -1;
        QTest::newRow("no such level") << style(u"A"_s, name.arg(u"heading 0"_s)) << -1;
        QTest::newRow("by level") << style(u"A"_s, level.arg(1)) << 2;
        QTest::newRow("level before name") << style(u"A"_s, name.arg(u"heading 2"_s) + level.arg(4)) << 5;
        QTest::newRow("body text by level")
            << style(u"A"_s, name.arg(u"heading 2"_s) + level.arg(9)) << DocxStyles::noHeading;
        QTest::newRow("inherited") << style(u"B"_s, level.arg(2)) + style(u"A"_s, u"<w:basedOn w:val='B'/>"_s) << 3;
        QTest::newRow("inherited from later")
            << style(u"A"_s, u"<w:basedOn w:val='B'/>"_s) + style(u"B"_s, level.arg(2)) << 3;
        QTest::newRow("in parts of a table only")
            << style(u"A"_s, u"<w:tblStylePr>%1</w:tblStylePr>"_s.arg(level.arg(2))) << -1;
    }

    void aStyleIsAHeadingByItsLevelOrItsName()
    {
        QFETCH(QString, xml);
        QTEST(read(xml).style(u"A"_s).heading, "heading");
    }

    void aStyleHasWhatItInheritsUnlessItSaysOtherwise()
    {
        const QString based = u"<w:basedOn w:val='%1'/>"_s;
        const DocxStyles styles
            = read(style(u"Top"_s,
                       u"<w:rPr><w:vanish/><w:rFonts w:ascii='Arial' w:hAnsi='Other'/></w:rPr>"
                       "<w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='4'/></w:numPr></w:pPr>"_s)
                + style(u"Mid"_s, based.arg(u"Top"_s) + u"<w:rPr><w:vanish w:val='0'/></w:rPr>"_s)
                + style(u"Low"_s, based.arg(u"Mid"_s) + u"<w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"_s,
                    u"w:default='1'"_s));
        QCOMPARE(styles.chain(u"Low"_s), (QStringList{u"Low"_s, u"Mid"_s, u"Top"_s}));
        QCOMPARE(styles.style(u"Top"_s).hidden, std::optional(true));
        QCOMPARE(styles.style(u"Mid"_s).hidden, std::optional(false));
        QCOMPARE(styles.style(u"Low"_s).hidden, std::optional(false));
        QCOMPARE(styles.style(u"Low"_s).font, u"Arial"_s);
        QCOMPARE(styles.style(u"Mid"_s).list, 4);
        QCOMPARE(styles.style(u"Mid"_s).listLevel, 1);
        QCOMPARE(styles.style(u"Low"_s).list, 0);
        QCOMPARE(styles.usualStyle(), u"Low"_s);
    }

    void stylesThatAreBasedOnEachOtherEnd()
    {
        const DocxStyles styles = read(style(u"A"_s, u"<w:basedOn w:val='B'/>"_s)
            + style(u"B"_s, u"<w:basedOn w:val='A'/><w:rPr><w:rFonts w:hAnsi='Arial'/></w:rPr>"_s));
        QCOMPARE(styles.style(u"A"_s).font, u"Arial"_s);
        QVERIFY(styles.chain(u"A"_s).size() <= 20);
        QCOMPARE(styles.style(u"A"_s).heading, -1);
    }

    void anUnknownStyleSaysNothing()
    {
        const DocxStyles styles = read(style(u"A"_s));
        QCOMPARE(styles.style(u"B"_s).list, -1);
        QCOMPARE(styles.chain(u"B"_s), QStringList());
        QCOMPARE(styles.usualStyle(), QString());
        QVERIFY(!DocxStyles().read("<w:styles"_ba, u"x"_s));
    }

    void aStyleOfAPageHidesWhatABrowserHides_data()
    {
        QTest::addColumn<QString>("css");
        QTest::addColumn<bool>("hides");
        const std::pair<const char *, bool> rows[] = {{"", false}, {"display:none", true}, {"DISPLAY : None ;", true},
            {"display:none !important", true}, {"display:none;display:block", false},
            {"display:none !important;display:block", true}, {"display:block!important;display:none", false},
            {"display:none!important;display:block ! important", false}, {"display/* x */:/* y */none", true},
            {"/* display:none */color:red", false}, {"display:block", false}, {"opacity:0", true},
            {"opacity:0.0", true}, {"opacity:0.5", false}, {"opacity:", false}, {"mso-hide:all", true},
            {"height:0", false}, {"height:0;overflow:hidden", true}, {"max-height:0px; overflow: hidden", true},
            {"height:10px;overflow:hidden", false}, {"overflow:hidden", false}, {"visibility:hidden", false},
            {"color:red", false}, {"none", false}, {";;;:", false}};
        for (const auto &[css, hides] : rows)
            QTest::newRow(css) << QString::fromUtf8(css) << hides;
    }

    void aStyleOfAPageHidesWhatABrowserHides()
    {
        QFETCH(QString, css);
        QTEST(InlineStyle(css).hidesAll(), "hides");
    }

    void aStyleOfAPageTellsItsRoom_data()
    {
        QTest::addColumn<QString>("css");
        QTest::addColumn<std::optional<bool>>("above");
        QTest::addColumn<std::optional<bool>>("below");
        using Said = std::optional<bool>;
        const QList<std::tuple<const char *, Said, Said>> rows{{"color:red", {}, {}}, {"margin:0", false, false},
            {"margin:0cm 2cm", false, false}, {"margin:1em 0", true, true}, {"margin:1em 0 0", true, false},
            {"margin:0 0 10pt 0", false, true}, {"margin-top:6pt", true, {}}, {"margin-bottom:.0001pt", {}, false},
            {"margin:0cm;margin-bottom:8.0pt", false, true}, {"margin:auto", false, false},
            {"margin:calc(1em)", {}, {}}, {"margin:", {}, {}}, {"margin:-3px", false, false}};
        for (const auto &[css, above, below] : rows)
            QTest::newRow(css) << QString::fromUtf8(css) << above << below;
    }

    void aStyleOfAPageTellsItsRoom()
    {
        QFETCH(QString, css);
        QTEST(InlineStyle(css).roomAbove(), "above");
        QTEST(InlineStyle(css).roomBelow(), "below");
    }

    void theCloserRuleOfAStyleSheetHolds()
    {
        PageStyles styles;
        styles.read(
            u".tett {margin:0} p {margin:1em} div p {margin:0} @import 'x'; p.luft, td {margin-top:2em} ..{{"_s);
        QCOMPARE(styles.room({}, InlineStyle({})), ParagraphRoom(true, true));
        QCOMPARE(styles.room(u"tett"_s, InlineStyle({})), ParagraphRoom(false, false));
        QCOMPARE(styles.room(u" tett  luft"_s, InlineStyle({})), ParagraphRoom(true, false));
        QCOMPARE(styles.room(u"tett"_s, InlineStyle(u"margin-bottom:1cm"_s)), ParagraphRoom(false, true));
        styles.setWriter(u"OpenOffice 4"_s);
        QCOMPARE(PageStyles().room({}, InlineStyle({})), ParagraphRoom(true, true));
        QCOMPARE(styles.room({}, InlineStyle({})), ParagraphRoom(true, true));
    }

    void aStyleOfAPageTellsSpaceSizeAndBullets()
    {
        QCOMPARE(InlineStyle(u"White-Space: Pre-Wrap"_s).whiteSpace(), u"pre-wrap"_s);
        QCOMPARE(InlineStyle(u"visibility:hidden"_s).visibility(), u"hidden"_s);
        QCOMPARE(InlineStyle(u"color:red"_s).visibility(), QString());
        QVERIFY(InlineStyle(u"font-size:0"_s).hasNoFontSize());
        QVERIFY(InlineStyle(u"font-size:0px"_s).hasNoFontSize());
        QVERIFY(!InlineStyle(u"font-size:10px"_s).hasNoFontSize());
        QVERIFY(InlineStyle(u"font-size:10px"_s).setsFontSize());
        QVERIFY(InlineStyle(u"font-size:1rem"_s).setsFontSize()); // of the page, not of what is around
        QVERIFY(!InlineStyle(u"font-size:1.2em"_s).setsFontSize()); // of nothing it is nothing
        QVERIFY(!InlineStyle(u"color:red"_s).setsFontSize());
        QCOMPARE(InlineStyle(u"list-style-type:none"_s).listNumbering(), Numbering::None);
        QCOMPARE(InlineStyle(u"list-style: none inside"_s).listNumbering(), Numbering::None);
        QCOMPARE(InlineStyle(u"list-style: square"_s).listNumbering(), Numbering::Bullet);
        QCOMPARE(InlineStyle(u"list-style:none; list-style-type:decimal"_s).listNumbering(), Numbering::Decimal);
        QCOMPARE(InlineStyle(u"list-style-type: Upper-Roman"_s).listNumbering(), Numbering::UpperRoman);
        QVERIFY(!InlineStyle(u"list-style: inside"_s).listNumbering());
    }

    void aSymbolFontsSignIsWhatItLooksLike_data()
    {
        QTest::addColumn<QString>("font");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("sign");
        QTest::newRow("tick") << u"Wingdings"_s << 0xFC << u"✓"_s;
        QTest::newRow("tick, private use") << u"wingdings"_s << 0xF0FC << u"✓"_s;
        QTest::newRow("box") << u"Wingdings"_s << 0xA8 << u"☐"_s;
        QTest::newRow("ticked box") << u"Wingdings"_s << 0xFE << u"☑"_s;
        QTest::newRow("second font") << u"Wingdings 2"_s << 0x50 << u"✓"_s;
        QTest::newRow("Greek") << u"Symbol"_s << 0x61 << u"α"_s;
        QTest::newRow("not less than") << u"Symbol"_s << 0xB3 << u"≥"_s;
        QTest::newRow("bullet") << u"Symbol"_s << 0xF0B7 << u"•"_s;
        QTest::newRow("tick of Zapf Dingbats") << u"ZapfDingbats"_s << 0x34 << u"✔"_s;
        QTest::newRow("one that Unicode has elsewhere") << u"Zapf Dingbats"_s << 0xF06C << u"●"_s;
        QTest::newRow("the font's upper half") << u"ITC Zapf Dingbats"_s << 0xB6 << u"❶"_s;
        QTest::newRow("unknown place") << u"Webdings"_s << 0x21 << u"\uF021"_s;
    }

    void aSymbolFontsSignIsWhatItLooksLike()
    {
        QFETCH(QString, font);
        QFETCH(int, place);
        QVERIFY(isSymbolFont(font));
        QTEST(QString(symbolSign(font, char16_t(place))), "sign");
    }

    void otherFontsHaveNoSignsInTheirLettersPlaces()
    {
        QVERIFY(!isSymbolFont(u"Arial"));
        QVERIFY(!isSymbolFont({}));
        QVERIFY(!isSymbolFont(u"Wingdings 4"));
        QCOMPARE(symbolText(u"Arial", u"abc \uF0B7"_s), u"abc \uF0B7"_s);
        QCOMPARE(symbolText(u"Symbol", u"\uF061"_s), u"α"_s);
        QVERIFY(isPrivateUse(QChar(0xF0B7)) && !isPrivateUse(u'a') && !isPrivateUse(u'•'));
    }
};

KODEKS_TEST(TestDocumentStyles)
#include "tst_documentstyles.moc"
