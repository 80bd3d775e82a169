// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/text/letterwords.h"

#include "tests/support/testmain.h"
#include "ui/letter/layout/sectionformat.h"
#include "ui/letter/text/cursorrange.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The words of a letter, the stretches of its paragraphs and how its sections look: what needs no layout.
class LetterWordsTest : public QObject
{
    Q_OBJECT

private:
    static LetterWords of(const LetterText &text) { return {unicodeWords(text), text.length()}; }

private slots:
    void wordsAreFoundByUnicodesRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a sentence") << u"Ja, takk!"_s << QStringList{u"Ja"_s, u"takk"_s};
        QTest::newRow("an apostrophe") << u"Ann’s home"_s << QStringList{u"Ann’s"_s, u"home"_s};
        QTest::newRow("a number") << u"in 2024 or 3,5"_s << QStringList{u"in"_s, u"2024"_s, u"or"_s, u"3,5"_s};
        QTest::newRow("a hyphen") << u"lønns-vilkår"_s << QStringList{u"lønns"_s, u"vilkår"_s};
        QTest::newRow("an accent of its own") << u"cafe\u0301 au"_s << QStringList{u"cafe\u0301"_s, u"au"_s};
        QTest::newRow("beside an emoji") << u"a 😀b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("lines") << u"a\n\nb"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("nothing but signs") << u" … – !"_s << QStringList{};
        QTest::newRow("nothing") << QString() << QStringList{};
    }

    void wordsAreFoundByUnicodesRules()
    {
        QFETCH(const QString, text);
        const LetterText letter(text);
        QStringList words;
        for (const TextRange range : unicodeWords(letter)({0, letter.length()}))
            words.append(letter.slice(range));
        QTEST(words, "words");
    }

    void stepsLeadToTheNextEdge_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QList<qsizetype>>("edges"); // end after, end before, start after, start before
        // "😀 ab cd. ef", counted in code points: words at 2–4, 5–7 and 9–11
        QTest::newRow("before the first word") << qsizetype(2) << QList<qsizetype>{4, 0, 5, 0};
        QTest::newRow("inside a word") << qsizetype(3) << QList<qsizetype>{4, 0, 5, 2};
        QTest::newRow("at a word's end") << qsizetype(4) << QList<qsizetype>{7, 0, 5, 2};
        QTest::newRow("between sentences") << qsizetype(8) << QList<qsizetype>{11, 7, 9, 5};
        QTest::newRow("at the end") << qsizetype(11) << QList<qsizetype>{11, 7, 11, 9};
    }

    void stepsLeadToTheNextEdge()
    {
        QFETCH(const qsizetype, position);
        const LetterWords words = of(LetterText(u"😀 ab cd. ef"_s));
        QTEST((QList<qsizetype>{words.endAfter(position), words.endBefore(position), words.startAfter(position),
                  words.startBefore(position)}),
            "edges");
    }

    void theWordAtAPosition_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<TextRange>("word");
        QTest::newRow("at its first letter") << qsizetype(2) << TextRange{2, 4};
        QTest::newRow("at its last letter") << qsizetype(3) << TextRange{2, 4};
        QTest::newRow("at its end") << qsizetype(4) << TextRange{2, 4};
        QTest::newRow("between two signs") << qsizetype(8) << TextRange{8, 8};
        QTest::newRow("at the end of the text") << qsizetype(11) << TextRange{9, 11};
    }

    void theWordAtAPosition()
    {
        QFETCH(const qsizetype, position);
        QTEST(of(LetterText(u"😀 ab cd. ef"_s)).at(position), "word");
    }

    void aWordFinderOfOnesOwnIsAskedForSmallRanges()
    {
        constexpr qsizetype length = 1'000'000;
        qsizetype longest = 0;
        const LetterWords words([&longest](TextRange within) {
            longest = std::max(longest, within.length());
            QList<TextRange> tens; // words of nine, with one space between
            for (qsizetype at = within.start / 10 * 10; at < within.end; at += 10)
                tens.append(TextRange{at, at + 9}.intersected(within));
            return tens;
        }, length);
        QCOMPARE(words.endAfter(500'003), 500'009);
        QCOMPARE(words.startBefore(500'003), 500'000);
        QCOMPARE(words.startAfter(500'003), 500'010);
        QCOMPARE(words.endBefore(500'003), 499'999);
        QCOMPARE(words.at(500'003), (TextRange{500'000, 500'009}));
        QVERIFY(longest <= 1000);
    }

    void aRangeIsAStretchOfAParagraph_data()
    {
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        // "😀a\nbcd": the second paragraph begins at UTF-16 unit 4 (code point 3) and is 3 long
        QTest::newRow("within") << TextRange{4, 5} << 1 << 1;
        QTest::newRow("all of it") << TextRange{3, 6} << 0 << 3;
        QTest::newRow("from before it") << TextRange{0, 4} << 0 << 1;
        QTest::newRow("around it") << TextRange{0, 6} << 0 << 3;
        QTest::newRow("before it") << TextRange{0, 2} << 0 << 0;
        QTest::newRow("empty") << TextRange{4, 4} << 1 << 0;
    }

    void aRangeIsAStretchOfAParagraph()
    {
        QFETCH(const TextRange, range);
        const LayoutRange stretch = layoutRange(LetterText(u"😀a\nbcd"_s), range, 4, 3);
        QTEST(stretch.start, "start");
        QTEST(stretch.length, "length");
    }

    void onlySomeSectionsLookOtherThanText_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("heading");
        QTest::addColumn<bool>("plain");
        using enum Section::Kind;
        QTest::newRow("reference") << int(Reference) << false << false;
        QTest::newRow("title") << int(Title) << true << false;
        QTest::newRow("question") << int(Question) << true << false;
        QTest::newRow("heading") << int(Heading) << true << false;
        QTest::newRow("item") << int(NumberedItem) << false << true;
        QTest::newRow("bullet") << int(Bullet) << false << true;
        QTest::newRow("paragraph") << int(Paragraph) << false << true;
        QTest::newRow("closing") << int(Closing) << false << true;
        QTest::newRow("signature") << int(Signature) << false << true;
    }

    void onlySomeSectionsLookOtherThanText()
    {
        QFETCH(const int, kind);
        QTEST(isHeading(Section::Kind(kind)), "heading");
        QTEST(isPlain(Section::Kind(kind)), "plain");
    }

    void headingsAreBoldAndReferencesMuted()
    {
        LetterColors colors;
        colors.muted = QColor(1, 1, 1);
        colors.question = QColor(2, 2, 2);
        colors.heading = QColor(3, 3, 3);
        const auto color = [&](Section::Kind kind) { return sectionFormat(kind, colors).foreground().color(); };
        QCOMPARE(color(Section::Kind::Reference), colors.muted);
        QCOMPARE(color(Section::Kind::Question), colors.question);
        QCOMPARE(color(Section::Kind::Title), colors.heading);
        QVERIFY(sectionFormat(Section::Kind::Heading, colors).fontWeight() > QFont::Normal);
        QVERIFY(!sectionFormat(Section::Kind::Reference, colors).hasProperty(QTextFormat::FontWeight));
    }
};

KODEKS_TEST(LetterWordsTest)
#include "tst_letterwords.moc"
