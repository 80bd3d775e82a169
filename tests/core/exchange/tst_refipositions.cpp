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
        qint64 position = counting.mark ? 1 : 0;
        for (qsizetype i = 0; i < at; ++i) {
            const QChar unit = decoded.at(i);
            const bool second = unit == u'\n' && i > 0 && decoded.at(i - 1) == u'\r';
            if (unit.isLowSurrogate())
                position += counting.utf16 ? 1 : 0;
            else if (second)
                position += counting.breaks == RefiCounting::Breaks::One ? 0 : 1;
            else if (unit == u'\n')
                position += counting.breaks == RefiCounting::Breaks::Two ? 2 : 1;
            else
                position += 1;
        }
        selections.append(selection(word, position, position + word.size()));
    }
    return selections;
}

} // namespace

Q_DECLARE_METATYPE(Kodeks::RefiCounting)

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
                for (const bool utf16 : {false, true})
                    QTest::addRow("breaks %d, mark %d, UTF-16 %d", static_cast<int>(breaks), mark, utf16)
                        << RefiCounting{breaks, mark, utf16};
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
            QCOMPARE(xmlText(description), description);
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

KODEKS_TEST_MAIN(TestRefiPositions)
#include "tst_refipositions.moc"
