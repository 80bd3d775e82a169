// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/westernguess.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestWesternGuess : public QObject
{
    Q_OBJECT

private slots:
    void anOldLettersEncodingIsGuessedByItsWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("Windows") << "P\xE5 m\xF8te \xE6rlig \x96 ja, \x93s\xE5\x94"_ba << "windows-1252"_ba;
        QTest::newRow("Macintosh") << "P\x8C m\xBFte p\x8C gr\xBFnn\xBEker, s\x8C \xBErlig"_ba << "macintosh"_ba;
        QTest::newRow("Nordic DOS") << "P\x86 m\x9Bte p\x86 gr\x9Bnn\x91ker, s\x86 \x91rlig"_ba << "IBM865"_ba;
        QTest::newRow("ASCII") << "Hei"_ba << "windows-1252"_ba;
        QTest::newRow("nothing") << QByteArray() << "windows-1252"_ba;
    }

    void anOldLettersEncodingIsGuessedByItsWords()
    {
        QFETCH(QByteArray, bytes);
        const WesternGuess guess = westernGuess(bytes);
        QTEST(guess.name, "name");
        QVERIFY(guess.likely);
    }

    void textEncodedTwiceIsUndoneAndOtherTextIsNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant"); // empty: it stays
        QTest::newRow("letters") << u"bl\u00C3\u00A5b\u00C3\u00A6r"_s << u"blåbær"_s;
        QTest::newRow("quotation marks too")
            << u"bl\u00C3\u00A5 \u00E2\u20AC\u0153ja\u00E2\u20AC\u009D"_s << u"blå “ja”"_s;
        QTest::newRow("plain") << u"blåbær"_s << QString();
        QTest::newRow("ASCII") << u"Hei"_s << QString();
        QTest::newRow("only some of it") << u"bl\u00C3\u00A5 og blå"_s << QString();
        QTest::newRow("a letter of no such encoding") << u"bl\u00C3\u00A5 Ω"_s << QString();
        QTest::newRow("Portuguese") << u"S\u00C3O"_s << QString();
    }

    void textEncodedTwiceIsUndoneAndOtherTextIsNot()
    {
        QFETCH(QString, text);
        QFETCH(QString, meant);
        const auto read = undoubled(text);
        QCOMPARE(read.has_value(), !meant.isEmpty());
        QCOMPARE(read.value_or(QString()), meant);
    }
};

KODEKS_TEST(TestWesternGuess)
#include "tst_westernguess.moc"
