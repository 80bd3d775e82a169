// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/ziparchive.h"

#include "tests/support/files/hostiletext.h"
#include "tests/support/files/zipbuilder.h"
#include "tests/support/testmain.h"

#include <QtEndian>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestZipArchive : public QObject
{
    Q_OBJECT

    static QByteArray letters()
    {
        return zipOf(
            {{u"mimetype"_s, "x/y"_ba}, {u"word/å.xml"_s, QByteArray(5000, 'a')}, {u"../../etc/x"_s, "up"_ba}});
    }

    /// Sets two or four bytes of the n-th central directory entry.
    template <typename T>
    static QByteArray withEntry(QByteArray zip, int n, qsizetype field, T value)
    {
        qsizetype at = -1;
        for (int i = 0; i <= n; ++i)
            at = zip.indexOf("PK\x01\x02", at + 1);
        qToLittleEndian<T>(value, zip.data() + at + field);
        return zip;
    }

private slots:
    void entriesAreReadByNameAndNoNameIsAPath()
    {
        auto zip = ZipArchive::open(letters(), u"a.zip"_s);
        QVERIFY2(zip, qPrintable(zip ? QString() : zip.error().message));
        QCOMPARE(zip->names(), (QStringList{u"mimetype"_s, u"word/å.xml"_s, u"../../etc/x"_s}));
        QCOMPARE(zip->read(u"mimetype"_s).value(), "x/y"_ba);
        QCOMPARE(zip->read(u"word/å.xml"_s).value(), QByteArray(5000, 'a'));
        QCOMPARE(zip->read(u"../../etc/x"_s).value(), "up"_ba);
        QVERIFY(!zip->contains(u"word"_s));
        QCOMPARE(zip->read(u"absent"_s).error().kind, Error::Kind::NotFound);
    }

    void bytesOfAnySizeComeOutAsTheyWentIn_data()
    {
        QTest::addColumn<qsizetype>("size");
        constexpr qsizetype mebibyte = 1024 * 1024; // as much as is unpacked at once
        for (const qsizetype size : {qsizetype(0), qsizetype(1), mebibyte - 1, mebibyte, mebibyte + 1, 3 * mebibyte})
            QTest::addRow("%lld", qint64(size)) << size;
    }

    void bytesOfAnySizeComeOutAsTheyWentIn()
    {
        QFETCH(qsizetype, size);
        QRandomGenerator random(7);
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char('a' + random.bounded(20));
        auto zip = ZipArchive::open(zipOf({{u"a"_s, bytes}}), u"a.zip"_s);
        QVERIFY(zip);
        QVERIFY(zip->read(u"a"_s).value() == bytes);
    }

    void bytesBeforeTheArchiveDoNoHarm()
    {
        QByteArray zip = letters();
        zip.prepend("PK\x03\x04 something before"_ba);
        QCOMPARE(ZipArchive::open(zip, u"a.zip"_s)->read(u"../../etc/x"_s).value(), "up"_ba);
    }

    void whatIsNoArchiveOrADamagedOneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("text") << "Kjære alle"_ba << int(Error::Kind::Invalid);
        QTest::newRow("nothing") << QByteArray() << int(Error::Kind::Invalid);
        QTest::newRow("only the mark") << "PK\x03\x04"_ba << int(Error::Kind::Damaged);
        QTest::newRow("cut in half") << letters().first(letters().size() / 2) << int(Error::Kind::Damaged);
        QTest::newRow("entry outside") << withEntry<quint32>(letters(), 0, 42, 0x7FFFFFFF) << int(Error::Kind::Damaged);
        QTest::newRow("packed bytes outside")
            << withEntry<quint32>(letters(), 1, 20, 0x7FFFFFFF) << int(Error::Kind::Damaged);
    }

    void whatIsNoArchiveOrADamagedOneIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const auto zip = ZipArchive::open(bytes, u"brev.docx"_s);
        QVERIFY(!zip);
        QCOMPARE(int(zip.error().kind), kind);
        QVERIFY(zip.error().message.contains(u"“brev.docx”"_s));
    }

    void hostileEntriesAreRefusedEachWithItsSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const QByteArray zip = letters();
        QTest::newRow("password") << withEntry<quint16>(zip, 1, 8, 1) << int(Error::Kind::Invalid) << u"password"_s;
        QTest::newRow("other packing") << withEntry<quint16>(zip, 1, 10, 12) << int(Error::Kind::Invalid)
                                       << u"does not read"_s;
        QTest::newRow("wrong checksum") << withEntry<quint32>(zip, 1, 16, 7) << int(Error::Kind::Damaged)
                                        << u"damaged"_s;
        QTest::newRow("promises less") << withEntry<quint32>(zip, 1, 24, 100) << int(Error::Kind::Damaged)
                                       << u"damaged"_s;
        QTest::newRow("promises more") << withEntry<quint32>(zip, 1, 24, 50000) << int(Error::Kind::Damaged)
                                       << u"damaged"_s;
        QByteArray broken = zip;
        broken.replace(
            broken.indexOf("word/å.xml"_ba) + qsizetype("word/å.xml"_ba.size()), 8, QByteArray(8, char(0xFF)));
        QTest::newRow("damaged bytes") << broken << int(Error::Kind::Damaged) << u"damaged"_s;
        QTest::newRow("promises far too much")
            << withEntry<quint32>(zip, 1, 24, 0x7FFFFFFF) << int(Error::Kind::TooLarge) << u"unpack"_s;
        QTest::newRow("bomb") << zipOf({{u"x"_s, "x"_ba}, {u"word/å.xml"_s, QByteArray(40'000'000, 'a')}})
                              << int(Error::Kind::TooLarge) << u"unpack"_s;
    }

    void hostileEntriesAreRefusedEachWithItsSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(QString, says);
        auto zip = ZipArchive::open(bytes, u"brev.docx"_s);
        QVERIFY(zip);
        const auto read = zip->read(u"word/å.xml"_s);
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
        QVERIFY2(read.error().message.contains(says) && read.error().message.contains(u"“brev.docx”"_s),
            qPrintable(read.error().message));
    }

    void ofTwoEntriesOfOneNameNeitherIsGuessed()
    {
        const QByteArray same = zipOf({{u"a1"_s, "1"_ba}, {u"a2"_s, "1"_ba}, {u"a3"_s, "3"_ba}});
        auto twins = ZipArchive::open(QByteArray(same).replace("a2", "a1"), u"x"_s);
        QCOMPARE(twins->read(u"a1"_s).value(), "1"_ba);
        auto rivals = ZipArchive::open(QByteArray(same).replace("a3", "a1"), u"x"_s);
        QCOMPARE(rivals->read(u"a1"_s).error().kind, Error::Kind::Conflict);
    }

    void limitsHoldForAllEntriesTogether()
    {
        QList<ZipPart> parts;
        for (int i = 0; i < 10; ++i)
            parts.append({QString::number(i), QByteArray(100, char('0' + i))});
        QVERIFY(ZipArchive::open(zipOf(parts), u"x"_s, {.entries = 10}));
        QCOMPARE(ZipArchive::open(zipOf(parts), u"x"_s, {.entries = 9}).error().kind, Error::Kind::TooLarge);
        auto zip = ZipArchive::open(zipOf(parts), u"x"_s, {.totalBytes = 250});
        QVERIFY(zip->read(u"0"_s) && zip->read(u"1"_s));
        QCOMPARE(zip->read(u"2"_s).error().kind, Error::Kind::TooLarge);
    }

    void mutatedArchivesDoNoHarm()
    {
        QRandomGenerator random(4);
        int refused = 0;
        for (int i = 0; i < 2000; ++i) {
            auto zip = ZipArchive::open(mutated(letters(), random), u"x"_s);
            if (!zip) {
                ++refused;
                continue;
            }
            for (const QString &name : zip->names())
                refused += zip->read(name) ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }
};

KODEKS_TEST(TestZipArchive)
#include "tst_ziparchive.moc"
