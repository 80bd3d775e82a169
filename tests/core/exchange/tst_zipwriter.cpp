// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/zipwriter.h"

#include "core/exchange/archives/ziparchive.h"
#include "core/exchange/archives/zipdirectory.h"
#include "core/exchange/files/writeall.h"
#include "tests/support/files/failingdevice.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// What was written, read back by the archives' own reader.
class TestZipWriter : public QObject
{
    Q_OBJECT

    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : bytes)
            byte = char((state = state * 1664525 + 1013904223) >> 24);
        return bytes;
    }

private slots:
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << "word"_ba;
        QTest::newRow("much of the same") << QByteArray(3'000'000, 'a');
        QTest::newRow("what cannot be packed") << noise(300'000);
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(QByteArray, bytes);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ZipWriter zip(buffer);
        const auto inPieces = [&bytes](QIODevice &device) {
            Result<> written;
            for (qsizetype at = 0; written && at < bytes.size(); at += 1000)
                written = writeAll(device, bytes.mid(at, 1000));
            return written;
        };
        QVERIFY(zip.add(u"whole"_s, bytes));
        QVERIFY(zip.add(u"stored"_s, "application/x"_ba, ZipWriter::Packing::Stored));
        QVERIFY(zip.add(u"sources/på brev.txt"_s, inPieces));
        QVERIFY(zip.finish());
        auto archive = ZipArchive::open(buffer.data(), u"x.zip"_s);
        QVERIFY(archive);
        QCOMPARE(archive->names(), (QStringList{u"whole"_s, u"stored"_s, u"sources/på brev.txt"_s}));
        QCOMPARE(*archive->read(u"whole"_s), bytes);
        QCOMPARE(*archive->read(u"stored"_s), "application/x"_ba);
        QVERIFY(buffer.data().contains("storedapplication/x"));
        QCOMPARE(*archive->read(u"sources/på brev.txt"_s), bytes);
    }

    void anArchiveMayBeEmptyAndBeginAnywhere()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        buffer.write("before");
        ZipWriter zip(buffer);
        QVERIFY(zip.finish());
        QCOMPARE(buffer.data().size(), 6 + 22);
        QCOMPARE(zipDirectory(buffer.data(), 10)->size(), 0);
    }

    void thereMayBeMoreEntriesThanTheOldFormatCounts()
    {
        constexpr qsizetype entries = 70'000;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ZipWriter zip(buffer);
        for (qsizetype i = 0; i < entries; ++i)
            QVERIFY(zip.add(QString::number(i), QByteArray()));
        QVERIFY(zip.finish());
        const auto directory = zipDirectory(buffer.data(), entries + 1);
        QVERIFY(directory);
        QCOMPARE(directory->size(), entries);
        QCOMPARE(directory->last().name, u"69999"_s);
    }

    void theSameEntriesAreTheSameBytes()
    {
        QList<QByteArray> written;
        for (int i = 0; i < 2; ++i) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            ZipWriter zip(buffer);
            QVERIFY(zip.add(u"a"_s, noise(1000)) && zip.finish());
            written.append(buffer.data());
        }
        QCOMPARE(written.at(0), written.at(1));
    }

    void aDeviceThatIsFullIsReported()
    {
        const QByteArray bytes = noise(1000);
        for (const qint64 room : {0, 10, 40, 500, 1036, 1050, 1080}) {
            FailingDevice device(room);
            ZipWriter zip(device);
            const Result<> written = zip.add(u"a"_s, bytes).and_then([&] { return zip.finish(); });
            QVERIFY2(!written, qPrintable(QString::number(room)));
            QVERIFY(!written.error().message.isEmpty());
        }
    }

    void whatFailsInAnEntryIsSaidAsItWas()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ZipWriter zip(buffer);
        const auto written
            = zip.add(u"a"_s, [](QIODevice &) -> Result<> { return failure(Error::Kind::Cancelled, u"enough"_s); });
        QCOMPARE(written.error().message, u"enough"_s);
    }

    void anArchiveThatIsLeftTakesNothingMore()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            ZipWriter zip(buffer);
            QVERIFY(zip.add(u"a"_s, "word"_ba));
            QVERIFY(!zipDirectory(buffer.data(), 10));
        }
        QVERIFY(!zipDirectory(buffer.data(), 10));
    }
};

KODEKS_TEST(TestZipWriter)
#include "tst_zipwriter.moc"
