// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/encoding.h"

#include "core/exchange/text/encodinglabels.h"
#include "core/exchange/text/filekind.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void aLabelMeansWhatBrowsersTakeItFor_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("encoding"); // empty: nobody knows it
        const std::pair<const char *, const char *> rows[] = {{"utf-8", "UTF-8"}, {" UTF8 ", "UTF-8"},
            {"latin1", "windows-1252"}, {"ISO-8859-1", "windows-1252"}, {"us-ascii", "windows-1252"},
            {"iso-8859-9", "windows-1254"}, {"ISO-8859-15", "ISO-8859-15"}, {"cp1251", "windows-1251"},
            {"koi8-r", "KOI8-R"}, {"gb2312", "GBK"}, {"ms_kanji", "Shift_JIS"}, {"utf-16", "UTF-16LE"},
            {"utf-16be", "UTF-16BE"}, {"mac", "macintosh"}, {"", ""}, {"  ", ""}, {"no-such-thing", ""}, {"utf-7", ""}};
        for (const auto &[label, encoding] : rows)
            QTest::newRow(label) << QByteArray(label) << QByteArray(encoding);
        QTest::newRow("endless") << QByteArray(5000, 'a') << QByteArray();
    }

    void aLabelMeansWhatBrowsersTakeItFor()
    {
        QFETCH(QByteArray, label);
        QTEST(encodingOfLabel(label), "encoding");
    }

    void bytesAreConvertedOrNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << "bl\xC3\xA5"_ba << "UTF-8"_ba << true << u"blå"_s;
        QTest::newRow("no UTF-8") << "bl\xE5"_ba << "UTF-8"_ba << false << QString();
        QTest::newRow("overlong") << "\xC0\xAF"_ba << "UTF-8"_ba << false << QString();
        QTest::newRow("Latin-1") << "bl\xE5\x80"_ba << "ISO-8859-1"_ba << true << u"blå\u0080"_s;
        QTest::newRow("Windows-1252") << "bl\xE5\x80"_ba << "windows-1252"_ba << true << u"blå€"_s;
        QTest::newRow("unassigned there") << "a\x81"_ba << "windows-1252"_ba << false << QString();
        QTest::newRow("Windows-1251") << "\xC4\xE0"_ba << "windows-1251"_ba << true << u"Да"_s;
        QTest::newRow("Shift_JIS") << "\x93\xFA\x96\x7B"_ba << "Shift_JIS"_ba << true << u"日本"_s;
        QTest::newRow("UTF-16, little") << "a\0\xE5\0"_ba << "UTF-16LE"_ba << true << u"aå"_s;
        QTest::newRow("UTF-16, big") << "\0a\0\xE5"_ba << "UTF-16BE"_ba << true << u"aå"_s;
        QTest::newRow("UTF-16, a pair") << "\x3D\xD8\x00\xDE"_ba << "UTF-16LE"_ba << true << u"😀"_s;
        QTest::newRow("UTF-16, half a pair") << "\x3D\xD8"_ba << "UTF-16LE"_ba << false << QString();
        QTest::newRow("UTF-16, half a unit") << "a\0b"_ba << "UTF-16LE"_ba << false << QString();
        QTest::newRow("UTF-32, little") << "\xE5\0\0\0"_ba << "UTF-32LE"_ba << true << u"å"_s;
        QTest::newRow("UTF-32, beyond Unicode") << "\0\x11\0\0"_ba << "UTF-32BE"_ba << false << QString();
        QTest::newRow("no encoding") << "a"_ba << QByteArray() << false << QString();
        QTest::newRow("unknown") << "a"_ba << "no-such"_ba << false << QString();
        QTest::newRow("nothing") << QByteArray() << "UTF-8"_ba << true << QString();
    }

    void bytesAreConvertedOrNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, encoding);
        QFETCH(bool, valid);
        const auto text = converted(bytes, encoding);
        QCOMPARE(text.has_value(), valid);
        QTEST(text.value_or(QString()), "text");
    }

    void aMarkOrTheBytesTellTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<qsizetype>("mark");
        QTest::newRow("nothing") << QByteArray() << "UTF-8"_ba << 0ll;
        QTest::newRow("ASCII") << "Hei"_ba << "UTF-8"_ba << 0ll;
        QTest::newRow("UTF-32 with a mark") << "\xFF\xFE\0\0H\0\0\0"_ba << "UTF-32LE"_ba << 4ll;
        QTest::newRow("UTF-32 without") << "\0\0\0H\0\0\0e\0\0\0i\0\0\0\xE5"_ba << "UTF-32BE"_ba << 0ll;
        QTest::newRow("UTF-8 mark") << "\xEF\xBB\xBFHei"_ba << "UTF-8"_ba << 3ll;
        QTest::newRow("UTF-16 mark, little") << "\xFF\xFEH\0"_ba << "UTF-16LE"_ba << 2ll;
        QTest::newRow("UTF-16 mark, big") << "\xFE\xFF\0H"_ba << "UTF-16BE"_ba << 2ll;
        QTest::newRow("UTF-16 without, little") << "H\0e\0i\0 \0p\0\xE5\0 \0d\0e\0g\0"_ba << "UTF-16LE"_ba << 0ll;
        QTest::newRow("UTF-16 without, big") << "\0H\0e\0i\0 \0p\0\xE5\0 \0d\0e\0g"_ba << "UTF-16BE"_ba << 0ll;
        QTest::newRow("UTF-8") << u"blåbær på fjellet"_s.toUtf8() << "UTF-8"_ba << 0ll;
        QTest::newRow("UTF-8 with a damaged place") << u"blåbær på fjellet"_s.toUtf8() + "\xE5" << "UTF-8"_ba << 0ll;
        QTest::newRow("Latin-1") << u"blåbær på fjellet"_s.toLatin1() << "ISO-8859-1"_ba << 0ll;
        QTest::newRow("Windows-1252") << u"blåbær på fjellet"_s.toLatin1() + " \x96 ja" << "windows-1252"_ba << 0ll;
    }

    void aMarkOrTheBytesTellTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QTEST(recognisedEncoding(bytes).name, "name");
        QTEST(recognisedEncoding(bytes).mark, "mark");
    }

    void labelledBytesAreReadByMarkThenUtf8ThenLabel_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("fits");
        const QByteArray wide = u"blåbær €"_s.toUtf8();
        const QByteArray windows = "bl\xE5"
                                   "b\xE6r \x80"_ba;
        QTest::newRow("as labelled") << windows << "windows-1252"_ba << "windows-1252"_ba << true;
        QTest::newRow("label of Latin-1") << windows << "iso-8859-1"_ba << "windows-1252"_ba << true;
        QTest::newRow("UTF-8 as labelled") << wide << "utf-8"_ba << "UTF-8"_ba << true;
        QTest::newRow("no label") << wide << QByteArray() << "UTF-8"_ba << true;
        QTest::newRow("UTF-8 whatever is said") << wide << "windows-1252"_ba << "UTF-8"_ba << false;
        QTest::newRow("mark whatever is said") << "\xEF\xBB\xBF" + wide << "latin1"_ba << "UTF-8"_ba << false;
        QTest::newRow("UTF-16 said in single bytes") << wide << "utf-16"_ba << "UTF-8"_ba << true;
        QTest::newRow("no UTF-8 though it is said") << windows << "utf-8"_ba << "windows-1252"_ba << false;
        QTest::newRow("unknown label") << windows << "no-such"_ba << "windows-1252"_ba << false;
    }

    void labelledBytesAreReadByMarkThenUtf8ThenLabel()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, label);
        const LabelledBytes read = decodeLabelled(bytes, label);
        QCOMPARE(read.text, u"blåbær €"_s);
        QTEST(read.encoding, "encoding");
        QTEST(read.fits, "fits");
        QVERIFY(!read.damaged && !read.doubled);
    }

    void aLabelForAnotherScriptDoesNotFitLatinWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("Norwegian") << "B\xE5ten p\xE5 sj\xF8 f\xE5r \xF8l"_ba << u"Båten på sjø får øl"_s << false;
        QTest::newRow("Russian") << "\xC4\xE0, \xEF\xEE\xE6\xE0\xEB\xF3\xE9\xF1\xF2\xE0"_ba << u"Да, пожалуйста"_s
                                 << true;
        QTest::newRow("both, each in its words")
            << "Word: \xC4\xE0. Excel: \xC4\xE0. Windows: \xC4\xE0"_ba << u"Word: Да. Excel: Да. Windows: Да"_s << true;
    }

    void aLabelForAnotherScriptDoesNotFitLatinWords()
    {
        QFETCH(QByteArray, bytes);
        const LabelledBytes read = decodeLabelled(bytes, "windows-1251");
        QTEST(read.text, "text");
        QTEST(read.fits, "fits");
    }

    void aLabelForNeighboursDoesNotFitNordicLetters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QString>("text");
        const QByteArray norwegian = "Bl\xE5"
                                     "b\xE6rsyltet\xF8y p\xE5 bordet"_ba;
        const QString meant = u"Blåbærsyltetøy på bordet"_s;
        QTest::newRow("Baltic") << norwegian << "windows-1257"_ba << meant;
        QTest::newRow("Baltic of ISO") << norwegian << "iso-8859-13"_ba << meant;
        QTest::newRow("Central European") << norwegian << "windows-1250"_ba << meant;
        QTest::newRow("Central European of ISO") << norwegian << "iso-8859-2"_ba << meant;
        QTest::newRow("Lithuanian") << "K\xE6st \xEBini\xF8"_ba << "windows-1257"_ba << u"Kęst ėinių"_s;
        QTest::newRow("Czech") << "\xF8"
                                  "eka \x9E"
                                  "ena"_ba
                               << "windows-1250"_ba << u"řeka žena"_s;
        QTest::newRow("Polish") << "by\xE6 \xB3"_ba << "iso-8859-2"_ba << u"być ł"_s;
        QTest::newRow("one sign that a neighbour has") << "\xF8"
                                                          "eka"_ba
                                                       << "windows-1250"_ba << u"řeka"_s;
    }

    void aLabelForNeighboursDoesNotFitNordicLetters()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, label);
        QTEST(decodeLabelled(bytes, label).text, "text");
    }

    void textEncodedTwiceIsReadAsItWasMeant()
    {
        const LabelledBytes read = decodeLabelled(u"bl\u00C3\u00A5b\u00C3\u00A6r"_s.toUtf8(), "utf-8");
        QCOMPARE(read.text, u"blåbær"_s);
        QVERIFY(read.doubled);
    }

    void bytesThatMeanNothingAreDamaged()
    {
        const LabelledBytes read = decodeLabelled(u"blåbær på fjellet "_s.toUtf8() + "\xE5", "utf-8");
        QVERIFY(read.damaged);
        QCOMPARE(read.text, u"blåbær på fjellet \uFFFD"_s);
    }

    void aFileIsKnownByItsFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says"); // empty: like no such file
        QTest::newRow("PDF") << "%PDF-1.7\n"_ba << u"PDF"_s;
        QTest::newRow("office") << "PK\x03\x04..."_ba << u".docx"_s;
        QTest::newRow("empty archive") << "PK\x05\x06..."_ba << u"empty ZIP"_s;
        QTest::newRow("older office") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1x"_ba << u".doc"_s;
        QTest::newRow("rich text") << "{\\rtf1"_ba << u".rtf"_s;
        QTest::newRow("PNG") << "\x89PNG\r\n\x1A\n"_ba << u"picture"_s;
        QTest::newRow("JPEG") << "\xFF\xD8\xFF\xE0"_ba << u"picture"_s;
        QTest::newRow("GIF") << "GIF89a"_ba << u"picture"_s;
        QTest::newRow("TIFF, little") << "II*\0x"_ba << u"picture"_s;
        QTest::newRow("TIFF, big") << "MM\0*x"_ba << u"picture"_s;
        QTest::newRow("WebP") << "RIFF\x10\0\0\0WEBPVP8 "_ba << u"picture"_s;
        QTest::newRow("database") << "SQLite format 3\0"_ba << u"Kodeks"_s;
        QTest::newRow("gzip") << "\x1F\x8B\x08\0"_ba << u"compressed"_s;
        QTest::newRow("7z") << "7z\xBC\xAF\x27\x1C"_ba << u"compressed"_s;
        QTest::newRow("program") << "\x7F"
                                    "ELF\x02"_ba
                                 << u"program"_s;
        for (const char *text : {"", "Kjære alle", "PK", "%PDF", "II*", "GIF", "RIFF", "RIFF1234WAVE", "{\\rt", "7z"})
            QTest::newRow(text) << QByteArray(text) << QString();
    }

    void aFileIsKnownByItsFirstBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString kind = knownFileKind(bytes);
        QCOMPARE(kind.isEmpty(), says.isEmpty());
        QVERIFY2(kind.contains(says), qPrintable(kind));
    }
};

KODEKS_TEST(TestEncoding)
#include "tst_encoding.moc"
