// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/refiline.h"
#include "core/exchange/refi/refipositions.h"
#include "tests/support/files/hostiletext.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

RefiSelection selection(const QString &name, qint64 start, qint64 end)
{
    RefiSelection made;
    made.name = name;
    made.start = start;
    made.end = end;
    return made;
}

const QString words = u"one\r\ntwo \U0001F600 three\nfour\r\nfive"_s;

/// Positions of words as a program that counts so would write them.
QList<RefiSelection> counted(const QString &decoded, const RefiCounting &counting)
{
    QList<RefiSelection> selections;
    QString seen;
    for (const QString &word : {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s}) {
        const qsizetype at = decoded.indexOf(word);
        const bool bytes = counting.unit == RefiCounting::Unit::Utf8;
        qint64 position = !counting.mark ? 0 : bytes ? 3 : 1;
        for (qsizetype i = 0; i < at; ++i) {
            const QChar unit = decoded.at(i);
            const bool second = unit == u'\n' && i > 0 && decoded.at(i - 1) == u'\r';
            if (unit.isLowSurrogate())
                position += bytes ? 3 : counting.unit == RefiCounting::Unit::Utf16 ? 1 : 0;
            else if (second)
                position += counting.breaks == RefiCounting::Breaks::One ? 0 : 1;
            else if (unit == u'\n')
                position += counting.breaks == RefiCounting::Breaks::Two ? 2 : 1;
            else
                position += 1;
        }
        selections.append(selection(word, position, position + word.size() - (counting.lastIncluded ? 1 : 0)));
    }
    return selections;
}

} // namespace

class TestRefiPositions : public QObject
{
    Q_OBJECT

private slots:
    void everyWayOfCountingIsFound_data()
    {
        using Breaks = RefiCounting::Breaks;
        QTest::addColumn<RefiCounting>("counting");
        for (const Breaks breaks : {Breaks::AsInFile, Breaks::One, Breaks::Two}) {
            for (const bool mark : {false, true}) {
                for (const auto unit :
                    {RefiCounting::Unit::CodePoint, RefiCounting::Unit::Utf16, RefiCounting::Unit::Utf8}) {
                    for (const bool last : {false, true})
                        QTest::addRow("breaks %d, mark %d, unit %d, last %d", static_cast<int>(breaks), mark,
                            static_cast<int>(unit), last)
                            << RefiCounting{breaks, mark, unit, last};
                }
            }
        }
    }

    void everyWayOfCountingIsFound()
    {
        QFETCH(RefiCounting, counting);
        const LetterText text(normalisedText(words));
        const QList<RefiSelection> selections = counted(words, counting);
        const RefiPlaces places = placeSelections(selections, words, text);
        QCOMPARE(places.counting, counting);
        QCOMPARE(places.agreeing, selections.size());
        QCOMPARE(places.disagreeing, QList<qsizetype>());
        for (qsizetype i = 0; i < selections.size(); ++i)
            QCOMPARE(text.slice(places.ranges.at(i)), selections.at(i).name);
    }

    void withoutQuotesTheStandardIsTaken()
    {
        const LetterText text(normalisedText(words));
        const RefiPlaces places = placeSelections({selection(u"a name"_s, 5, 8), selection({}, 0, 3)}, words, text);
        QVERIFY(places.counting.isStandard());
        QCOMPARE(text.slice(places.ranges.at(0)), u"two"_s);
        QCOMPARE(places.agreeing, 0);
        QCOMPARE(places.disagreeing, QList<qsizetype>());
    }

    void aQuoteMayBeCutAndOnOneLine()
    {
        const QString decoded = u"A long quote\nover two lines, and more."_s;
        const RefiPlaces places
            = placeSelections({selection(u"A long quote over two…"_s, 0, 27), selection(u"no such words"_s, 2, 6)},
                decoded, LetterText(decoded));
        QCOMPARE(places.agreeing, 1);
        QCOMPARE(places.disagreeing, QList<qsizetype>{1});
    }

    void wholeQuotesTellHowPositionsWereCounted_data()
    {
        QTest::addColumn<QString>("decoded");
        QTest::addColumn<QList<RefiSelection>>("selections");
        QTest::addColumn<QStringList>("slices");
        const QString family = u"\U0001F469\u200D\U0001F469\u200D\U0001F467"_s;
        QTest::newRow("UTF-16 units, and no mark, though quotes begin so too")
            << QString(u"\U0001F469 Homes.\n"_s + family + u" Care and more"_s)
            << QList<RefiSelection>{selection(u"Homes."_s, 3, 9), selection(family + u" Care"_s, 10, 23)}
            << QStringList{u"Homes."_s, family + u" Care"_s};
        QTest::newRow("CRLF once, a short letter")
            << u"Dear\r\nHomes stay here\r\nBye"_s << QList{selection(u"Homes stay here"_s, 5, 20)}
            << QStringList{u"Homes stay here"_s};
        QTest::newRow("CRLF once, and emoji twice")
            << u"Hi \U0001F600\r\nHomes stay\r\nBye"_s << QList{selection(u"Homes stay"_s, 6, 16)}
            << QStringList{u"Homes stay"_s};
        QTest::newRow("a quote over a line break")
            << u"One\r\ntwo three\r\nfour"_s
            << QList{selection(u"two three four"_s, 4, 18), selection(u"One\ntwo"_s, 0, 7)}
            << QStringList{u"two three\nfour"_s, u"One\ntwo"_s};
        QTest::newRow("quotes that are cut, whose ends only words tell")
            << u"One\r\ntwo\r\nthree four five six."_s << QList{selection(u"three fo…"_s, 8, 28)}
            << QStringList{u"three four five six."_s};
        QTest::newRow("a quote that ends in an ellipsis itself")
            << u"One two… and three"_s << QList{selection(u"two…"_s, 4, 8)} << QStringList{u"two…"_s};
        QTest::newRow("a name without the control character of the text")
            << u"One \u0001 two\r\nthree"_s << QList{selection(u"One  two"_s, 0, 9)}
            << QStringList{u"One \u0001 two"_s};
        QTest::newRow("a composed name of decomposed text")
            << u"a\u030apen ho\u0308ring"_s << QList{selection(u"\u00e5pen"_s, 0, 5)} << QStringList{u"a\u030apen"_s};
        QTest::newRow("a line break of the program's own behind the text")
            << u"One two"_s << QList{selection(u"two"_s, 4, 8), selection(u"One two"_s, 0, 9)}
            << QStringList{u"two"_s, u"One two"_s};
        QTest::newRow("ends within an emoji")
            << u"x \U0001F600 y"_s << QList{selection(u"\U0001F600"_s, 2, 3)} << QStringList{u"\U0001F600"_s};
        QTest::newRow("the end is the last character")
            << u"One two three"_s << QList{selection(u"two"_s, 4, 6), selection(u"three"_s, 8, 12)}
            << QStringList{u"two"_s, u"three"_s};
        QTest::newRow("one name that begins as some text does, by chance")
            << u"a bc\r\nde fg\r\nhi jk"_s
            << QList{selection(u"x"_s, 0, 1), selection(u"y"_s, 6, 8), selection(u"g"_s, 9, 12),
                   selection(u"z"_s, 13, 16)}
            << QStringList{u"a"_s, u"de"_s, u"fg"_s, u"hi "_s};
    }

    void wholeQuotesTellHowPositionsWereCounted()
    {
        QFETCH(QString, decoded);
        QFETCH(QList<RefiSelection>, selections);
        QFETCH(QStringList, slices);
        const LetterText text(normalisedText(decoded));
        const RefiPlaces places = placeSelections(selections, decoded, text);
        QStringList found;
        for (const TextRange range : places.ranges)
            found.append(text.slice(range));
        QCOMPARE(found, slices);
        QVERIFY(places.agreeing == 0 || places.disagreeing.isEmpty());
    }

    void withoutQuotesTheBordersOfWordsTell()
    {
        const QString decoded = u"Dear all\r\nThe board agrees.\r\n\r\nHomes stay with the district.\r\n"_s;
        const LetterText text(normalisedText(decoded));
        const RefiPlaces places
            = placeSelections({selection(u"Code 1"_s, 9, 26), selection({}, 28, 57)}, decoded, text);
        QCOMPARE(places.evidence, RefiPlaces::Evidence::Borders);
        QCOMPARE(places.counting, RefiCounting{RefiCounting::Breaks::One});
        QCOMPARE(text.slice(places.ranges.at(0)), u"The board agrees."_s);
        QCOMPARE(text.slice(places.ranges.at(1)), u"Homes stay with the district."_s);
    }

    void whatSpeaksForSeveralCountingsIsUncertain()
    {
        const QString decoded = u"a b\r\nc d e f"_s;
        const RefiPlaces places
            = placeSelections({selection(u"c…"_s, 4, 10)}, decoded, LetterText(normalisedText(decoded)));
        QVERIFY(!places.uncertain);
        const RefiPlaces both
            = placeSelections({selection({}, 6, 7)}, u"a\r\n\r\n. . ."_s, LetterText(u"a\n\n. . ."_s));
        QVERIFY(both.uncertain);
    }

    void whatLiesOutsideHasNoPlace_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("end");
        QTest::newRow("beyond the end") << qint64(100) << qint64(200);
        QTest::newRow("negative") << qint64(-5) << qint64(2);
        QTest::newRow("empty") << qint64(2) << qint64(2);
        QTest::newRow("backwards") << qint64(3) << qint64(1);
        QTest::newRow("huge") << std::numeric_limits<qint64>::min() << std::numeric_limits<qint64>::max();
    }

    void whatLiesOutsideHasNoPlace()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, end);
        const RefiPlaces places
            = placeSelections({selection({}, start, end)}, words, LetterText(normalisedText(words)));
        QVERIFY(places.ranges.first().isEmpty());
    }

    void aLineKeepsEveryValue()
    {
        for (const QString &text : {hostileText(), u""_s, u" "_s, u"a;b=c,d%e"_s,
                 u"\u0001\uFFFE"_s + QChar(0xD800) + u"x"_s, u"kodeks: a=b"_s, u"line\r\nbreaks\r"_s}) {
            RefiLine line;
            line.add(u"one"_s, text);
            line.add(u"many"_s, QStringList{text, u"x"_s, text});
            line.add(u"empty"_s, QStringList{u""_s});
            QString description = line.with(text);
            QCOMPARE(refiText(description), description);
            QVERIFY(!description.contains(u'\r'));
            const RefiLine again = RefiLine::takenFrom(description);
            QCOMPARE(again.value(u"one"_s), text);
            QCOMPARE(again.list(u"many"_s), (QStringList{text, u"x"_s, text}));
            QCOMPARE(again.list(u"empty"_s), QStringList{u""_s});
            QCOMPARE(description, text);
        }
        QString plain = u"not a line"_s;
        QVERIFY(RefiLine::takenFrom(plain).isEmpty());
        QCOMPARE(plain, u"not a line"_s);
        QString bare = RefiLine().with(u"kodeks: a=b"_s);
        const RefiLine taken = RefiLine::takenFrom(bare);
        QCOMPARE(taken.keys(), QStringList{u"text"_s});
        QCOMPARE(bare, u"kodeks: a=b"_s);
    }
};

KODEKS_TEST(TestRefiPositions)
#include "tst_refipositions.moc"
