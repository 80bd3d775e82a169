// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/blocks.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestBlocks : public QObject
{
    Q_OBJECT

    static QStringList textsOf(const QList<Block> &blocks)
    {
        QStringList texts;
        for (const Block &block : blocks)
            texts.append(block.text.toString());
        return texts;
    }

    /// Filled to about 60 characters as a program fills lines, with every break inside a sentence.
    static QString wrapped()
    {
        return u"Bydelen viser til brevet som ble sendt ut på høring i vår om\n"
               "hvilke oppgaver som burde flyttes, og takker for at vi har\n"
               "fått anledning til å uttale oss om dette viktige spørsmålet\n"
               "som angår alle innbyggerne i byen og de ansatte som jobber\n"
               "med dem hver dag."_s;
    }

private slots:
    void shortLinesAreBlocksOfTheirOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("only space") << u" \n\t\n\n"_s << QStringList();
        QTest::newRow("one") << u"Hei"_s << QStringList{u"Hei"_s};
        QTest::newRow("two") << u"Oslo kommune\nByrådet"_s << QStringList{u"Oslo kommune"_s, u"Byrådet"_s};
        QTest::newRow("space around") << u"  Hei \n\n\t på deg  "_s << QStringList{u"Hei"_s, u"på deg"_s};
        QTest::newRow("items") << u"- a\n- b\n1. c"_s << QStringList{u"- a"_s, u"- b"_s, u"1. c"_s};
        QTest::newRow("ends in a break") << u"Hei\n"_s << QStringList{u"Hei"_s};
    }

    void shortLinesAreBlocksOfTheirOwn()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(textsOf(blocks(text)), found);
    }

    void theLinesOfAHardWrappedParagraphAreOneBlock()
    {
        const QString text = wrapped() + u"\n\n"_s + wrapped();
        const QList<Block> found = blocks(text);
        QCOMPARE(textsOf(found), (QStringList{wrapped(), wrapped()}));
        QVERIFY(found.first().wrapped && found.last().wrapped);
    }

    void aShortLetterIsHardWrappedWhereASentenceGoesOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // by how each begins
        const QString first = u"Vi i velforeningen støtter at bydelene får ansvaret for parkene\n"_s;
        const QString second = u"og lekeplassene. Det gir bedre tilsyn."_s;
        QTest::newRow("one break") << first + second << QStringList{u"Vi"_s};
        QTest::newRow("between head and tail")
            << u"Til Oslo kommune\n\nHei,\n\n"_s + first + second
                + u"\n\nMed hilsen\nKari Nordmann\nleder i velforeningen"_s
            << QStringList{u"Til"_s, u"Hei"_s, u"Vi"_s, u"Med"_s, u"Kari"_s, u"leder"_s};
        QTest::newRow("two paragraphs") << first + second + u"\n\n"_s + first + second << QStringList{u"Vi"_s, u"Vi"_s};
        QTest::newRow("a name at a break") << first
                + u"og lekeplassene, så lenge de får det som trengs av penger fra\n"
                  "Bymiljøetaten."_s << QStringList{u"Vi"_s};
        QTest::newRow("a long address") << u"https://www.fjellby.example/en/veldig/lang/adresse/som/ingen/kan/dele\n"
                                           "/og/mer\n\n"_s
                + first + second << QStringList{u"https"_s, u"Vi"_s};
        QTest::newRow("words under a lead-in") << u"Dette er oppgavene som vi mener at bydelene bør få ansvaret for\n"
                                                  "sykehjem\nbarnevern\nparker"_s
                                               << QStringList{u"Dette"_s, u"sykehjem"_s, u"barnevern"_s, u"parker"_s};
        QTest::newRow("sentences on lines of their own")
            << u"Bydelene bør få ansvaret for alle parkene og lekeplassene.\nDet gir bedre tilsyn."_s
            << QStringList{u"Bydelene"_s, u"Det"_s};
        QTest::newRow("beside a long paragraph") << QString(u"Bydelen er for dette. "_s).repeated(12) + u'\n' + first
                + second << QStringList{u"Bydelen"_s, u"Vi"_s, u"og"_s};
    }

    void aShortLetterIsHardWrappedWhereASentenceGoesOn()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList begins = textsOf(blocks(text));
        const bool same = begins.size() == found.size()
            && std::ranges::equal(begins, found, [](auto &one, auto &two) { return one.startsWith(two); });
        QVERIFY2(same, qPrintable(begins.join(u" | "_s)));
    }

    void anItemInAHardWrappedTextBeginsABlock()
    {
        const QString text = wrapped() + u"\n- og dette punktet"_s;
        QCOMPARE(textsOf(blocks(text)), (QStringList{wrapped(), u"- og dette punktet"_s}));
    }

    void linesThatEndTheirSentencesAreNotJoined()
    {
        const QString line = u"Dette er en hel setning som fyller linjen godt ut mot høyre."_s;
        const QString text = QStringList(6, line).join(u'\n');
        QCOMPARE(blocks(text).size(), 6);
        QVERIFY(!blocks(text).first().wrapped);
    }

    void aBulletAloneOnItsLineTakesTheNextOne()
    {
        const QString text = u"•\nVi støtter dette.\n•\n\nVi er imot."_s;
        const QList<Block> found = blocks(text);
        QCOMPARE(textsOf(found), (QStringList{u"•\nVi støtter dette."_s, u"•"_s, u"Vi er imot."_s}));
        QCOMPARE(found.first().body(), u"Vi støtter dette.");
        QCOMPARE(found.first().marker.kind, ItemMarker::Kind::Bullet);
    }

    void aNumberAloneOnItsLineTakesTheNextOne()
    {
        const QString text = u"1.\nVi støtter dette.\n2)\n\nVi er imot.\n3.\nmai"_s;
        const QList<Block> found = blocks(text);
        QCOMPARE(
            textsOf(found), (QStringList{u"1.\nVi støtter dette."_s, u"2)"_s, u"Vi er imot."_s, u"3."_s, u"mai"_s}));
        QCOMPARE(found.first().body(), u"Vi støtter dette.");
        QCOMPARE(found.first().marker.kind, ItemMarker::Kind::Number);
        QVERIFY(found.at(3).marker.isNull());
    }

    void aDateKeepsItsLineInAHardWrappedLetter()
    {
        const QString text = u"4 February 2019\nvia email\n\n"_s + wrapped();
        QCOMPARE(textsOf(blocks(text)), (QStringList{u"4 February 2019"_s, u"via email"_s, wrapped()}));
    }

    void aBlockTellsItsMarkerItsBodyAndTheBlankLineAbove()
    {
        const QString text = u"Først\nså\n\n• et punkt\n  2) et annet"_s;
        const QList<Block> found = blocks(text);
        QCOMPARE(found.size(), 4);
        QList<bool> blanks;
        for (const Block &block : found)
            blanks.append(block.blankBefore);
        QCOMPARE(blanks, (QList<bool>{true, false, true, false}));
        QCOMPARE(found.at(2).marker.kind, ItemMarker::Kind::Bullet);
        QCOMPARE(found.at(2).body(), u"et punkt");
        QCOMPARE(found.at(3).marker.text, u"2)");
        QCOMPARE(found.at(3).body(), u"et annet");
        QCOMPARE(found.first().body(), u"Først");
    }

    void theLinesOfAHeadingOfTheFileAreOneBlockAndNeverJoinedWithOthers()
    {
        const QString text = u"Om oppgavene\nog hvem som har dem\nVi støtter dette.\nNeste"_s;
        const qsizetype end = text.indexOf(u"\nVi");
        const QList<Block> found = blocks(text, {{0, end, 2}, {text.indexOf(u"Neste"), text.size(), 1}});
        QCOMPARE(textsOf(found), (QStringList{text.first(end), u"Vi støtter dette."_s, u"Neste"_s}));
        QCOMPARE(found.at(0).heading, 2);
        QVERIFY(found.at(0).wrapped);
        QCOMPARE(found.at(1).heading, -1);
        QCOMPARE(found.at(2).heading, 1);
    }

    void twoHeadingsOfTheFileInARowStayTwo()
    {
        const QString text = u"Første\nAndre"_s;
        const QList<Block> found = blocks(text, {{0, 6, 1}, {7, 12, 2}});
        QCOMPARE(textsOf(found), (QStringList{u"Første"_s, u"Andre"_s}));
        QCOMPARE(found.at(1).heading, 2);
    }

    void aViewsRangeIsInCodePoints()
    {
        const LetterText letter(u"😀 Hei 😀 du"_s);
        const QStringView text(letter.string());
        QCOMPARE(rangeOf(letter, text), (TextRange{0, 10}));
        QCOMPARE(rangeOf(letter, text.sliced(text.indexOf(u"Hei"), 3)), (TextRange{2, 5}));
        QCOMPARE(rangeOf(letter, text.last(2)), (TextRange{8, 10}));
    }
};

KODEKS_TEST(TestBlocks)
#include "tst_blocks.moc"
