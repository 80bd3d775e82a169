// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/lettertext.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestLetterText : public QObject
{
    Q_OBJECT

private slots:
    void positionsAreCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("length");
        QTest::newRow("empty") << u""_s << qsizetype(0);
        QTest::newRow("plain") << u"Bydel"_s << qsizetype(5);
        QTest::newRow("emoji first") << u"😀ab"_s << qsizetype(3);
        QTest::newRow("emoji in a row") << u"a😀😀b"_s << qsizetype(4);
        QTest::newRow("combining mark") << u"a\u030Ab"_s << qsizetype(3);
        QTest::newRow("no-break space") << u"a\u00A0b"_s << qsizetype(3);
        QTest::newRow("right to left") << u"שלום 😀 abc"_s << qsizetype(10);
    }

    void positionsAreCodePoints()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, length);
        const LetterText letter(text);
        const QList<uint> points = text.toUcs4();
        QCOMPARE(letter.length(), length);
        for (qsizetype i = 0; i <= length; ++i) {
            QCOMPARE(letter.fromUtf16(letter.toUtf16(i)), i);
            QCOMPARE(letter.slice({0, i}).toUcs4(), points.first(i));
            QCOMPARE(letter.slice({i, length}).toUcs4(), points.sliced(i));
        }
    }

    void anIndexInsideASurrogatePairCountsAsBeforeIt()
    {
        const LetterText letter(u"a😀b"_s);
        QCOMPARE(letter.fromUtf16(2), 1);
        QCOMPARE(letter.fromUtf16(3), 2);
    }

    void aRangeOutsideTheTextIsClipped()
    {
        const LetterText letter(u"abc"_s);
        QCOMPARE(letter.slice({-4, 99}), u"abc"_s);
        QCOMPARE(letter.slice({5, 2}), QString());
        QVERIFY(!letter.isValid({0, 4}));
        QVERIFY(!letter.isValid({-1, 2}));
        QVERIFY(!letter.isValid({2, 2}));
        QVERIFY(letter.isValid({0, 3}));
    }

    void lineEndsBecomeLineFeedsAndNothingElseChanges()
    {
        QCOMPARE(normalisedText(u"\uFEFFa\r\nb\rc\u2028d\u2029e\u00A0\uFEFFf\n"_s), u"a\nb\nc\nd\ne\u00A0\uFEFFf\n"_s);
    }
};

KODEKS_TEST(TestLetterText)
#include "tst_lettertext.moc"
