// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/textflow.h"

#include "core/exchange/flow/itemnumber.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

void paragraph(TextFlow &flow, const QString &text)
{
    flow.addText(text);
    flow.endParagraph();
}

void cell(TextFlow &flow, const QStringList &paragraphs)
{
    flow.beginCell();
    for (const QString &text : paragraphs)
        paragraph(flow, text);
    flow.endCell();
}

void row(TextFlow &flow, const QList<QStringList> &cells)
{
    flow.beginRow();
    for (const QStringList &paragraphs : cells)
        cell(flow, paragraphs);
    flow.endRow();
}

} // namespace

/// How a document becomes lines of text, whatever its format.
class TextFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void aParagraphIsALineAndAnEmptyOneAnEmptyLine();
    void nothingIsNothing();
    void emptyLinesAtTheEndsGo();
    void aRowOfShortCellsIsALineWithTabs();
    void aCellOfSeveralParagraphsMakesTheRowLayout();
    void aLineBreakWithinACellMakesTheRowLayoutToo();
    void aDroppedRowLeavesNothing();
    void aRowWithinACellStaysWhereItStands();
    void whatStandsInAFrameFollowsItsParagraph();
    void notesAreNumberedInPlaceAndStandLast();
    void anEmptyNoteIsStillNumbered();
    void whatWasNeverEndedIsEndedAtTheEnd();
    void anEndWithoutItsBeginningDoesNothing();
    void spaceMakesSureOfOneEmptyLine();
    void theEndOfALineIsKnown();
    void aHeadingStandsWhereItsParagraphDoes();
    void aRaisedNumberIsANoteOrAPower();
    void aTablesFootStandsBelowIt();
    void aDroppedParagraphLeavesNothing();
    void anotherWalksTextComesInWhole();
    void itemsCountInTheirNumbers_data();
    void itemsCountInTheirNumbers();
    void bulletsAreSignsThatCanBeRead_data();
    void bulletsAreSignsThatCanBeRead();
};

void TextFlowTest::aParagraphIsALineAndAnEmptyOneAnEmptyLine()
{
    TextFlow flow;
    paragraph(flow, u"a"_s);
    flow.endParagraph();
    flow.addText(u"b"_s);
    flow.breakLine();
    flow.addText(u"c"_s);
    QCOMPARE(flow.finished().text, u"a\n\nb\nc\n"_s);
    QVERIFY(flow.characters() >= 5);
}

void TextFlowTest::nothingIsNothing()
{
    QCOMPARE(TextFlow().finished().text, QString());
    TextFlow blank;
    paragraph(blank, u"  "_s);
    blank.endParagraph();
    QCOMPARE(blank.finished().text, QString());
}

void TextFlowTest::emptyLinesAtTheEndsGo()
{
    TextFlow flow;
    flow.endParagraph();
    paragraph(flow, u" "_s);
    paragraph(flow, u"  a "_s);
    flow.endParagraph();
    QCOMPARE(flow.finished().text, u"  a \n"_s);
}

void TextFlowTest::aRowOfShortCellsIsALineWithTabs()
{
    TextFlow flow;
    paragraph(flow, u"before"_s);
    row(flow, {{u"a"_s}, {}, {u""_s, u"c"_s, u""_s}});
    paragraph(flow, u"after"_s);
    QCOMPARE(flow.finished().text, u"before\na\t\tc\nafter\n"_s);
}

void TextFlowTest::aCellOfSeveralParagraphsMakesTheRowLayout()
{
    TextFlow flow;
    row(flow, {{u"a"_s, u"b"_s}, {u"c"_s}});
    QCOMPARE(flow.finished().text, u"a\nb\nc\n"_s);
}

void TextFlowTest::aLineBreakWithinACellMakesTheRowLayoutToo()
{
    TextFlow flow;
    row(flow, {{u"a\nb"_s}, {u"c"_s}});
    QCOMPARE(flow.finished().text, u"a\nb\nc\n"_s);
}

void TextFlowTest::aDroppedRowLeavesNothing()
{
    TextFlow flow;
    paragraph(flow, u"before"_s);
    flow.beginRow();
    cell(flow, {u"gone"_s});
    flow.dropRow();
    flow.endRow();
    paragraph(flow, u"after"_s);
    QCOMPARE(flow.finished().text, u"before\nafter\n"_s);
}

void TextFlowTest::aRowWithinACellStaysWhereItStands()
{
    TextFlow flow;
    flow.beginRow();
    flow.beginCell();
    paragraph(flow, u"outer"_s);
    row(flow, {{u"x"_s}, {u"y"_s}});
    flow.endCell();
    cell(flow, {u"last"_s});
    flow.endRow();
    QCOMPARE(flow.finished().text, u"outer\nx\ty\nlast\n"_s);
}

void TextFlowTest::whatStandsInAFrameFollowsItsParagraph()
{
    TextFlow flow;
    flow.addText(u"one "_s);
    flow.beginFrame();
    paragraph(flow, u"in the frame"_s);
    flow.endParagraph();
    flow.endFrame();
    flow.addText(u"line"_s);
    flow.endParagraph();
    paragraph(flow, u"next"_s);
    QCOMPARE(flow.finished().text, u"one line\nin the frame\nnext\n"_s);
}

void TextFlowTest::notesAreNumberedInPlaceAndStandLast()
{
    TextFlow flow;
    flow.addText(u"a"_s);
    flow.beginNote();
    paragraph(flow, u" first note"_s);
    paragraph(flow, u"goes on"_s);
    flow.endParagraph();
    flow.endNote();
    flow.addText(u" b"_s);
    flow.beginNote();
    flow.addText(u"second"_s);
    flow.endNote();
    flow.endParagraph();
    QCOMPARE(flow.finished().text, u"a[1] b[2]\n\n[1] first note\ngoes on\n[2] second\n"_s);
}

void TextFlowTest::anEmptyNoteIsStillNumbered()
{
    TextFlow flow;
    flow.addText(u"a"_s);
    flow.beginNote();
    flow.endNote();
    QCOMPARE(flow.finished().text, u"a[1]\n\n[1] \n"_s);
}

void TextFlowTest::whatWasNeverEndedIsEndedAtTheEnd()
{
    TextFlow flow;
    paragraph(flow, u"a"_s);
    flow.beginRow();
    flow.beginCell();
    flow.addText(u"b"_s);
    flow.beginNote();
    flow.addText(u"n"_s);
    QCOMPARE(flow.depth(), 4);
    QCOMPARE(flow.finished().text, u"a\nb[1]\n\n[1] n\n"_s);
    QCOMPARE(flow.depth(), 1);
}

void TextFlowTest::anEndWithoutItsBeginningDoesNothing()
{
    TextFlow flow;
    flow.endRow();
    flow.endCell();
    flow.endNote();
    flow.endFrame();
    flow.beginRow();
    flow.endNote();
    cell(flow, {u"a"_s});
    flow.endRow();
    QCOMPARE(flow.finished().text, u"a\n"_s);
}

void TextFlowTest::spaceMakesSureOfOneEmptyLine()
{
    TextFlow flow;
    flow.space();
    flow.addText(u"a"_s);
    flow.space();
    flow.space();
    flow.addText(u"b"_s);
    QCOMPARE(flow.finished().text, u"a\n\nb\n"_s);
}

void TextFlowTest::theEndOfALineIsKnown()
{
    TextFlow flow;
    QVERIFY(flow.atLineStart());
    QVERIFY(flow.lastCharacter().isNull());
    flow.addText(u"a "_s);
    QVERIFY(!flow.atLineStart());
    QCOMPARE(flow.lastCharacter(), u' ');
    flow.dropSpace();
    QCOMPARE(flow.lastCharacter(), u'a');
    flow.dropSpace();
    QCOMPARE(flow.lastCharacter(), u'a');
    flow.breakLine();
    QVERIFY(flow.atLineStart());
    flow.dropBreak();
    QCOMPARE(flow.lastCharacter(), u'a');
    flow.dropBreak();
    QCOMPARE(flow.lastCharacter(), u'a');
    flow.endParagraph();
    flow.breakLine();
    flow.dropBreak();
    flow.addText(u"b"_s);
    QCOMPARE(flow.finished().text, u"a\n\nb\n"_s);
}

void TextFlowTest::aHeadingStandsWhereItsParagraphDoes()
{
    TextFlow flow;
    paragraph(flow, u"😀"_s);
    flow.markHeading(2);
    paragraph(flow, u"Svar"_s);
    row(flow, {{u"a"_s}, {u"b"_s}});
    const FlowText found = flow.finished();
    QCOMPARE(found.headings, QList<MarkedHeading>({{{2, 6}, 2}}));
}

void TextFlowTest::aRaisedNumberIsANoteOrAPower()
{
    TextFlow flow;
    for (const auto &[before, raised] : {std::pair(u"2024"_s, u"3"_s), std::pair(u" m"_s, u"2"_s),
             std::pair(u" 10"_s, u"6"_s), std::pair(u" 1"_s, u"st"_s), std::pair(u" "_s, u"4"_s),
             std::pair(u", 10"_s, u"-3"_s), std::pair(u" m"_s, u"−2"_s), std::pair(u" ord"_s, u"-3"_s)}) {
        flow.addText(before);
        flow.addRaised(raised);
    }
    QCOMPARE(flow.finished().text, u"2024[3] m² 10⁶ 1st 4, 10⁻³ m⁻² ord-3\n"_s);
}

void TextFlowTest::aTablesFootStandsBelowIt()
{
    TextFlow flow;
    const auto row = [&flow](const QString &text) {
        flow.beginRow();
        flow.beginCell();
        flow.addText(text);
        flow.endCell();
        flow.endRow();
    };
    for (const QString &table : {u"a"_s, u"b"_s}) {
        flow.beginFoot();
        row(table + u" foot"_s);
        flow.endFoot();
        row(table);
        flow.putFoot();
    }
    flow.putFoot();
    flow.beginFoot();
    row(u"never put"_s);
    QCOMPARE(flow.finished().text, u"a\na foot\nb\nb foot\nnever put\n"_s);
}

void TextFlowTest::aDroppedParagraphLeavesNothing()
{
    TextFlow flow;
    flow.addText(u"borte");
    flow.dropParagraph();
    QVERIFY(flow.endParagraph());
    paragraph(flow, u"her"_s);
    QCOMPARE(flow.finished().text, u"her\n"_s);
}

void TextFlowTest::anotherWalksTextComesInWhole()
{
    TextFlow flow;
    flow.addText(u"før");
    flow.addFlow({u"En\n\nto\n"_s, {{{0, 2}, 1}}});
    paragraph(flow, u"etter"_s);
    const FlowText found = flow.finished();
    QCOMPARE(found.text, u"før\nEn\n\nto\netter\n"_s);
    QCOMPARE(found.headings, QList<MarkedHeading>({{{4, 6}, 1}}));
}

void TextFlowTest::itemsCountInTheirNumbers_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<Numbering>("numbering");
    QTest::addColumn<QString>("text");
    QTest::newRow("decimal") << 12 << Numbering::Decimal << u"12"_s;
    QTest::newRow("decimal below one") << 0 << Numbering::Decimal << u"0"_s;
    QTest::newRow("a letter") << 3 << Numbering::LowerLetter << u"c"_s;
    QTest::newRow("the last letter") << 26 << Numbering::UpperLetter << u"Z"_s;
    QTest::newRow("after the last letter") << 27 << Numbering::LowerLetter << u"aa"_s;
    QTest::newRow("after the last letter of the alphabet") << 27 << Numbering::LowerAlphabet << u"aa"_s;
    QTest::newRow("the 28th, counted") << 28 << Numbering::LowerAlphabet << u"ab"_s;
    QTest::newRow("the last of two letters") << 702 << Numbering::UpperAlphabet << u"ZZ"_s;
    QTest::newRow("the first of three letters") << 703 << Numbering::UpperAlphabet << u"AAA"_s;
    QTest::newRow("twice round") << 54 << Numbering::LowerLetter << u"bbb"_s;
    QTest::newRow("no letter below one") << 0 << Numbering::LowerLetter << u"0"_s;
    QTest::newRow("roman") << 4 << Numbering::LowerRoman << u"iv"_s;
    QTest::newRow("roman with all digits") << 1994 << Numbering::UpperRoman << u"MCMXCIV"_s;
    QTest::newRow("the last roman") << 3999 << Numbering::LowerRoman << u"mmmcmxcix"_s;
    QTest::newRow("beyond roman") << 4000 << Numbering::LowerRoman << u"4000"_s;
    QTest::newRow("in a circle") << 2 << Numbering::Circled << u"②"_s;
    QTest::newRow("the last circle") << 20 << Numbering::Circled << u"⑳"_s;
    QTest::newRow("beyond the circles") << 21 << Numbering::Circled << u"21"_s;
    QTest::newRow("no circle below one") << 0 << Numbering::Circled << u"0"_s;
    QTest::newRow("in brackets") << 3 << Numbering::Bracketed << u"⑶"_s;
    QTest::newRow("with its stop") << 1 << Numbering::Stopped << u"⒈"_s;
    QTest::newRow("between dashes") << 4 << Numbering::Dashed << u"- 4 -"_s;
    QTest::newRow("full width") << 10 << Numbering::FullWidth << u"１０"_s;
    QTest::newRow("signs of notes") << 2 << Numbering::NoteSigns << u"†"_s;
    QTest::newRow("signs of notes, second round") << 5 << Numbering::NoteSigns << u"**"_s;
    QTest::newRow("Cyrillic") << 3 << Numbering::LowerCyrillic << u"в"_s;
    QTest::newRow("Cyrillic capitals") << 1 << Numbering::UpperCyrillic << u"А"_s;
    QTest::newRow("a bullet has no number") << 3 << Numbering::Bullet << QString();
    QTest::newRow("nothing has no number") << 3 << Numbering::None << QString();
}

void TextFlowTest::itemsCountInTheirNumbers()
{
    QFETCH(const int, value);
    QFETCH(const Numbering, numbering);
    QTEST(itemNumber(value, numbering), "text");
}

void TextFlowTest::bulletsAreSignsThatCanBeRead_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("text");
    QTest::newRow("a dash") << u"–"_s << u"–"_s;
    QTest::newRow("with space") << u" - "_s << u"-"_s;
    QTest::newRow("of a symbol font") << u"\uF0B7"_s << u"•"_s;
    QTest::newRow("Courier's o") << u"o"_s << u"•"_s;
    QTest::newRow("none") << QString() << u"•"_s;
    QTest::newRow("more than a sign") << u"->"_s << u"•"_s;
}

void TextFlowTest::bulletsAreSignsThatCanBeRead()
{
    QFETCH(const QString, sign);
    QTEST(bulletSign(sign), "text");
}

KODEKS_TEST(TextFlowTest)
#include "tst_textflow.moc"
