// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/textdecoder.h"

#include "tests/support/files/hostiletext.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QStringEncoder>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark = false)
{
    QStringEncoder encoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder.encode(text);
}

const QString norwegian
    = u"Bydelen bør få ansvaret for sykehjemmene, ikke etaten. På sikt må også kjøkkenene følge med."_s;

} // namespace

class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void theEncodingIsRecognisedAndTheTextExact_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const QString hostile = hostileText();
        const QString hebrew = u"שלום לכולם, זה מכתב קצר."_s;
        QTest::newRow("ASCII") << "Plain"_ba << u"Plain"_s << u"UTF-8"_s;
        QTest::newRow("one letter") << "x"_ba << u"x"_s << u"UTF-8"_s;
        QTest::newRow("UTF-8") << norwegian.toUtf8() << norwegian << u"UTF-8"_s;
        QTest::newRow("UTF-8, hostile") << hostile.toUtf8() << hostile << u"UTF-8"_s;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + norwegian.toUtf8() << norwegian << u"UTF-8"_s;
        QTest::newRow("a replacement character of its own")
            << "a\xEF\xBF\xBD"_ba + norwegian.toUtf8() << u"a\uFFFD"_s + norwegian << u"UTF-8"_s;
        QTest::newRow("UTF-16LE with a mark")
            << encoded(hostile, QStringConverter::Utf16LE, true) << hostile << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE with a mark")
            << encoded(hostile, QStringConverter::Utf16BE, true) << hostile << u"UTF-16BE"_s;
        QTest::newRow("UTF-16LE") << encoded(norwegian, QStringConverter::Utf16LE) << norwegian << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE") << encoded(norwegian, QStringConverter::Utf16BE) << norwegian << u"UTF-16BE"_s;
        QTest::newRow("UTF-16LE, Hebrew") << encoded(hebrew, QStringConverter::Utf16LE) << hebrew << u"UTF-16LE"_s;
        QTest::newRow("ISO-8859-1") << norwegian.toLatin1() << norwegian << u"ISO-8859-1"_s;
        QTest::newRow("Windows-1252") << "\x93" + norwegian.toLatin1() + "\x94 \x96 \x80"
                                      << u'“' + norwegian + u"” – €"_s << u"windows-1252"_s;
        QTest::newRow("one word, Windows-1252") << "bl\xE5\x85"_ba << u"blå…"_s << u"windows-1252"_s;
        QTest::newRow("ended as DOS does") << "Plain\x1A"_ba << u"Plain"_s << u"UTF-8"_s;
        QTest::newRow("one word, ISO-8859-1") << "S\xE6tre"_ba << u"Sætre"_s << u"ISO-8859-1"_s;
        const QString russian
            = u"Уважаемые господа, мы считаем, что район должен отвечать за дома престарелых и за уход на дому."_s;
        QByteArray cyrillic;
        for (const QChar unit : russian)
            cyrillic += static_cast<char>(unit.unicode() < 0x80 ? unit.unicode() : unit.unicode() - 0x350);
        QTest::newRow("Cyrillic, by ICU's detector") << cyrillic << russian << u"windows-1251"_s;
    }

    void theEncodingIsRecognisedAndTheTextExact()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const auto decoded = decodeText(bytes, u"x.txt"_s);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding, encoding);
    }

    void everyLineOfTheOsloLettersIsRecognisedInEveryEncoding_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
            {u"assistermeg.txt"_s, u"lo-kommune-oslo.txt"_s, u"privat-leverandor-23-5459-86.txt"_s,
                u"utviklings-og-kompetanseetaten.txt"_s, u"velferdsetaten.txt"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyLineOfTheOsloLettersIsRecognisedInEveryEncoding()
    {
        QFETCH(QString, name);
        const QString letter = QString::fromUtf8(sourceBytes(u"resources/sample/letters/"_s + name));
        for (const QString &line : letter.split(u'\n') + QStringList(letter)) {
            if (line.trimmed().isEmpty())
                continue;
            QCOMPARE(decodeText(line.toUtf8(), name)->text, line);
            if (line.size() >= 8)
                QCOMPARE(decodeText(encoded(line, QStringConverter::Utf16LE), name)->text, line);
            if (QString::fromLatin1(line.toLatin1()) == line && line.toLatin1() != line.toUtf8()) {
                const auto latin = decodeText(line.toLatin1(), name);
                QVERIFY2(latin, qPrintable(line));
                QCOMPARE(latin->text, line);
            }
        }
    }

    void lineBreaksAreNormalisedInALetterAndKeptElsewhere()
    {
        const QByteArray bytes = "a\r\nb\rc\xE2\x80\xA8"
                                 "d";
        QCOMPARE(decodeText(bytes, u"x"_s)->text, u"a\nb\nc\nd"_s);
        QCOMPARE(decodeExactly(bytes, u"x"_s)->text, u"a\r\nb\rc\u2028d"_s);
        QCOMPARE(decodeExactly({}, u"x"_s)->text, QString());
    }

    void whatIsNoTextIsRefusedWithItsOwnSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("only a mark") << "\xEF\xBB\xBF"_ba << u"only spaces"_s;
        QTest::newRow("only space") << " \r\n\t\xC2\xA0\n"_ba << u"only spaces"_s;
        QTest::newRow("NUL") << QByteArray("Hei\0 du", 7) << u"NUL"_s;
        QTest::newRow("NUL, even length") << QByteArray("Hei\0 du, og velkommen.", 22) << u"NUL"_s;
        QTest::newRow("NUL within UTF-16")
            << encoded(u"Hei, alle sammen"_s + QChar() + u"her"_s, QStringConverter::Utf16LE, true) << u"NUL"_s;
        QTest::newRow("control characters") << "a\x01\x02\x03 b"_ba << u"control characters"_s;
        QTest::newRow("PDF") << "%PDF-1.7\n%\xE2\xE3"_ba << u"“x.txt” is a PDF document"_s;
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\0\x06", 7) << u"ZIP"_s;
        QTest::newRow("PNG") << "\x89PNG\r\n\x1A\n"_ba << u"picture"_s;
        QTest::newRow("JPEG") << "\xFF\xD8\xFF\xE0"_ba << u"picture"_s;
        QTest::newRow("DOC") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba << u".doc"_s;
        QTest::newRow("RTF") << "{\\rtf1 Hei}"_ba << u".rtf"_s;
        QTest::newRow("SQLite") << QByteArray("SQLite format 3\0", 16) << u"project"_s;
        QTest::newRow("damaged UTF-8") << norwegian.toUtf8() + "\xC3" << u"its byte"_s;
        QTest::newRow("a lone surrogate") << QByteArray("\xFF\xFE"
                                                        "a\0\x00\xD8"
                                                        "b\0",
            8) << u"UTF-16LE"_s;
        QTest::newRow("UTF-16 with half a character")
            << encoded(norwegian, QStringConverter::Utf16LE, true) + "x" << u"UTF-16LE"_s;
        QTest::newRow("unassigned in Windows-1252") << "Bl\xE5 \x81 dag"_ba << u"windows-1252"_s;
    }

    void whatIsNoTextIsRefusedWithItsOwnSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto decoded = decodeText(bytes, u"x.txt"_s);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().kind, Error::Kind::Invalid);
        QVERIFY2(decoded.error().message.contains(says), qPrintable(decoded.error().message));
        QVERIFY(decoded.error().message.startsWith(u"“x.txt”"_s));
    }

    void theDamagedPlaceIsNamed()
    {
        const auto decoded = decodeText("bl\xC3\xA5 og gr\xC3\xB8nn \xC3 dag", u"x.txt"_s);
        QVERIFY(!decoded);
        QVERIFY2(decoded.error().message.contains(u"byte 16"_s), qPrintable(decoded.error().message));
    }

    void aLongLineIsDecodedWhole()
    {
        const QString line = hostileText().replace(u'\n', u' ').repeated(12'000);
        QVERIFY(line.size() > 1'000'000);
        QCOMPARE(decodeText(line.toUtf8(), u"x.txt"_s)->text, line);
    }

    void oldMacAndDosTextsAreRecognisedAndTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &text, const QString &encoding) {
            QTest::newRow(name) << bytes << text << encoding;
        };
        row("Mac",
            "H\xBFringssvar om b\x8C"
            "de s\xBE"
            "rlig"_ba,
            u"Høringssvar om både særlig"_s, u"macintosh"_s);
        row("Nordic DOS",
            "H\x9Bringssvar om b\x86"
            "de s\x91rlig"_ba,
            u"Høringssvar om både særlig"_s, u"IBM865"_s);
        row("Western DOS", "f\x94rslag p\x86 \x84ndring f\x94r"_ba, u"förslag på ändring för"_s, u"IBM865"_s);
    }

    void oldMacAndDosTextsAreRecognisedAndTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const auto decoded = decodeText(bytes, u"x.txt"_s);
        QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().message));
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding, encoding);
        QCOMPARE(decoded->remarks.size(), 1);
    }

    void windowsTextsWithTheSameSignsStayWhatTheyAre()
    {
        const QString spanish = u"¿Qué? sa han. ¾ av bydelene ønsker det. Å nei."_s;
        const auto decoded = decodeText(spanish.toLatin1(), u"x.txt"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, spanish);
        QVERIFY(decoded->remarks.isEmpty());
    }

    void textThatWasEncodedTwiceIsReadAsItWasMeant()
    {
        const QString meant = u"Båten på fjorden – “ja”"_s;
        const QString twice = u"BÃ¥ten pÃ¥ fjorden â€“ â€œjaâ€\u009D"_s;
        const auto decoded = decodeText(twice.toUtf8(), u"x.txt"_s);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, meant);
        QCOMPARE(decoded->remarks.size(), 1);
        const auto mixed = decodeText(u"Ordet “bÃ¥t” står så"_s.toUtf8(), u"x.txt"_s);
        QVERIFY(mixed);
        QCOMPARE(mixed->text, u"Ordet “bÃ¥t” står så"_s);
        QCOMPARE(mixed->remarks.size(), 1);
        const auto signs = decodeText(u"Båten â€“ â€œjaâ€\u009D, det erâ€¦"_s.toUtf8(), u"x.txt"_s);
        QVERIFY(signs);
        QCOMPARE(signs->text, u"Båten – “ja”, det er…"_s);
        QCOMPARE(signs->remarks.size(), 1);
        const auto onlySigns = decodeText(u"Ja â€” itâ€™s so"_s.toUtf8(), u"x.txt"_s);
        QVERIFY(onlySigns);
        QCOMPARE(onlySigns->text, u"Ja — it’s so"_s);
        for (const QString &doubtful : {u"Bydelen \u0096 så langt"_s, u"H\uFFFDringssvar på nett"_s}) {
            const auto kept = decodeText(doubtful.toUtf8(), u"x.txt"_s);
            QVERIFY(kept);
            QCOMPARE(kept->text, doubtful);
            QCOMPARE(kept->remarks.size(), 1);
        }
        const auto sami = decodeText("K\xE1r\xE1\xBAjohkii ja Guovdageidnui"_ba, u"x.txt"_s); // in ISO-8859-10
        QVERIFY(sami);
        QCOMPARE(sami->remarks.size(), 1);
        const auto plain = decodeText(u"Português: São João, naïve, Ærø"_s.toUtf8(), u"x.txt"_s);
        QVERIFY(plain && plain->remarks.isEmpty());
    }
};

KODEKS_TEST(TestTextDecoder)
#include "tst_textdecoder.moc"
