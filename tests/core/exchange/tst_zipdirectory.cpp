// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/zipdirectory.h"

#include "core/exchange/archives/inflate.h"
#include "tests/support/testmain.h"

#include <QtEndian>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian<T>(value, bytes.data());
    return bytes;
}

/// An archive put together by hand, field by field as the format's description has them.
struct HandMade
{
    QByteArray name = "brev.txt";
    QByteArray bytes = "Hei";
    quint16 flags = 0;
    quint16 method = 0;
    quint32 packed = 3;
    quint32 unpacked = 3;
    quint32 offset = 0;
    QByteArray extra; ///< in the directory
    QByteArray localExtra;
    QByteArray comment;

    [[nodiscard]] QByteArray local() const
    {
        return little<quint32>(0x04034B50) + little<quint16>(20) + little<quint16>(flags) + little<quint16>(method)
            + little<quint32>(0) + little<quint32>(checksum(bytes)) + little<quint32>(packed)
            + little<quint32>(unpacked) + little<quint16>(quint16(name.size()))
            + little<quint16>(quint16(localExtra.size())) + name + localExtra + bytes;
    }

    [[nodiscard]] QByteArray central() const
    {
        return little<quint32>(0x02014B50) + little<quint16>(20) + little<quint16>(20) + little<quint16>(flags)
            + little<quint16>(method) + little<quint32>(0) + little<quint32>(checksum(bytes)) + little<quint32>(packed)
            + little<quint32>(unpacked) + little<quint16>(quint16(name.size())) + little<quint16>(quint16(extra.size()))
            + little<quint16>(quint16(comment.size())) + little<quint16>(0) + little<quint16>(0) + little<quint32>(0)
            + little<quint32>(offset) + name + extra + comment;
    }

    static QByteArray end(quint16 entries, quint32 size, quint32 start, const QByteArray &comment = {})
    {
        return little<quint32>(0x06054B50) + little<quint16>(0) + little<quint16>(0) + little<quint16>(entries)
            + little<quint16>(entries) + little<quint32>(size) + little<quint32>(start)
            + little<quint16>(quint16(comment.size())) + comment;
    }

    [[nodiscard]] QByteArray archive(const QByteArray &endComment = {}) const
    {
        return local() + central() + end(1, quint32(central().size()), quint32(local().size()), endComment);
    }

    /// With the end records of ZIP64, the ordinary one saying "see there".
    [[nodiscard]] QByteArray archive64(quint64 recordOffsetBy = 0) const
    {
        const auto start = quint64(local().size());
        const auto size = quint64(central().size());
        const QByteArray record = little<quint32>(0x06064B50) + little<quint64>(44) + little<quint16>(45)
            + little<quint16>(45) + little<quint32>(0) + little<quint32>(0) + little<quint64>(1) + little<quint64>(1)
            + little<quint64>(size) + little<quint64>(start);
        const QByteArray locator = little<quint32>(0x07064B50) + little<quint32>(0)
            + little<quint64>(start + size + recordOffsetBy) + little<quint32>(1);
        return local() + central() + record + locator + end(0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF);
    }
};

} // namespace

class TestZipDirectory : public QObject
{
    Q_OBJECT

private slots:
    void anEntryIsToldAsTheDirectoryHasIt()
    {
        HandMade made;
        made.flags = 1;
        made.method = 12;
        made.localExtra = "abcd";
        made.comment = "about it";
        const auto entries = zipDirectory(made.archive(), 10);
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1);
        const ZipEntry &entry = entries->constFirst();
        QCOMPARE(entry.name, u"brev.txt"_s);
        QCOMPARE(entry.offset, 30u + 8u + 4u); // the local header, the name and the extra field
        QCOMPARE(entry.packed, 3u);
        QCOMPARE(entry.unpacked, 3u);
        QCOMPARE(entry.crc, checksum("Hei"));
        QCOMPARE(entry.method, quint16(12));
        QVERIFY(entry.encrypted);
    }

    void aNameIsUtf8OrTheOldCodePageWithSlashesBetweenFolders_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "a/b.txt"_ba << u"a/b.txt"_s;
        QTest::newRow("UTF-8") << u"høring/bråk.txt"_s.toUtf8() << u"høring/bråk.txt"_s;
        QTest::newRow("code page 437") << "br\x86k.txt"_ba << u"bråk.txt"_s;
        QTest::newRow("code page 850") << "H\x9Bring \x9Dst\x86s.txt"_ba << u"Høring Østås.txt"_s;
        QTest::newRow("backslashes") << "a\\b\\c.txt"_ba << u"a/b/c.txt"_s;
        QTest::newRow("folder") << "a/"_ba << u"a/"_s;
    }

    void aNameIsUtf8OrTheOldCodePageWithSlashesBetweenFolders()
    {
        QFETCH(QByteArray, bytes);
        HandMade made;
        made.name = bytes;
        const auto entries = zipDirectory(made.archive(), 10);
        QVERIFY(entries && entries->size() == 1);
        QTEST(entries->constFirst().name, "name");
    }

    void theUnicodePathFieldNamesAnEntryIfItIsThatOfItsName_data()
    {
        QTest::addColumn<QByteArray>("of");
        QTest::addColumn<QString>("name");
        QTest::newRow("of the name") << "h?ring.txt"_ba << u"høring.txt"_s;
        QTest::newRow("of another name") << "h.txt"_ba << u"h?ring.txt"_s;
    }

    void theUnicodePathFieldNamesAnEntryIfItIsThatOfItsName()
    {
        QFETCH(QByteArray, of);
        HandMade made;
        made.name = "h?ring.txt";
        const QByteArray field = QByteArray(1, '\1') + little<quint32>(checksum(of)) + u"høring.txt"_s.toUtf8();
        made.extra = little<quint16>(0x7075) + little<quint16>(quint16(field.size())) + field;
        const auto entries = zipDirectory(made.archive(), 10);
        QVERIFY(entries && entries->size() == 1);
        QTEST(entries->constFirst().name, "name");
    }

    void largeArchivesAreReadByTheirOwnRecords()
    {
        const auto entries = zipDirectory(HandMade().archive64(), 10);
        QVERIFY(entries && entries->size() == 1);
        QCOMPARE(entries->constFirst().name, u"brev.txt"_s);
        QVERIFY(!zipDirectory(HandMade().archive64(4), 10)); // the locator leads elsewhere
        QVERIFY(!zipDirectory(HandMade().archive64(0x7FFFFFFFFFFFull), 10));
    }

    void numbersThatDoNotFitStandInTheExtraFieldInTheirOrder()
    {
        HandMade made;
        made.packed = made.unpacked = made.offset = 0xFFFFFFFF;
        const QByteArray numbers = little<quint64>(4'000) + little<quint64>(3) + little<quint64>(0);
        made.extra = little<quint16>(0x5455) + little<quint16>(2) + "xx" + little<quint16>(1)
            + little<quint16>(quint16(numbers.size())) + numbers;
        const auto entries = zipDirectory(made.archive(), 10);
        QVERIFY(entries && entries->size() == 1);
        QCOMPARE(entries->constFirst().unpacked, 4'000u);
        QCOMPARE(entries->constFirst().packed, 3u);
        QCOMPARE(entries->constFirst().offset, 38u);

        made.packed = 3; // then it has no place there
        made.offset = 0;
        made.extra = little<quint16>(1) + little<quint16>(8) + little<quint64>(5'000);
        const auto only = zipDirectory(made.archive(), 10);
        QVERIFY(only && only->size() == 1);
        QCOMPARE(only->constFirst().unpacked, 5'000u);
        QCOMPARE(only->constFirst().packed, 3u);
    }

    void aCommentAtTheEndDoesNoHarm_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 1000, 0xFFFF})
            QTest::addRow("%lld", qint64(size)) << size;
    }

    void aCommentAtTheEndDoesNoHarm()
    {
        QFETCH(qsizetype, size);
        const auto entries = zipDirectory(HandMade().archive(QByteArray(size, 'c')), 10);
        QVERIFY(entries && entries->size() == 1);
    }

    void noMoreEntriesThanOneBeyondTheLimitAreRead()
    {
        HandMade made;
        const QByteArray directory = made.central().repeated(5);
        const QByteArray zip
            = made.local() + directory + HandMade::end(5, quint32(directory.size()), quint32(made.local().size()));
        QCOMPARE(zipDirectory(zip, 10)->size(), 5);
        QCOMPARE(zipDirectory(zip, 4)->size(), 5);
        QCOMPARE(zipDirectory(zip, 2)->size(), 3);
    }

    void anArchiveWithoutEntriesHasAnEmptyDirectory()
    {
        const auto entries = zipDirectory(HandMade::end(0, 0, 0), 10);
        QVERIFY(entries);
        QVERIFY(entries->isEmpty());
    }

    void aDirectoryThatReachesBeyondTheArchiveIsNone_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const HandMade good;
        const auto start = quint32(good.local().size());
        const auto size = quint32(good.central().size());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("shorter than an end record") << HandMade::end(0, 0, 0).first(21);
        QTest::newRow("larger than what stands before") << good.local() + good.central() + good.end(1, 9999, start);
        QTest::newRow("begins behind the end") << good.local() + good.central() + good.end(1, size, 9999);
        HandMade outside = good;
        outside.offset = 9999;
        QTest::newRow("entry behind the end") << outside.archive();
        outside = good;
        outside.packed = 9999;
        QTest::newRow("bytes beyond the end") << outside.archive();
        outside = good;
        outside.offset = 1;
        QTest::newRow("no local header there") << outside.archive();
        QTest::newRow("name beyond the directory") << good.local() + good.central().first(48) + good.end(1, 48, start);
    }

    void aDirectoryThatReachesBeyondTheArchiveIsNone()
    {
        QFETCH(QByteArray, zip);
        QVERIFY(!zipDirectory(zip, 10));
    }

    void deflatedBytesAreUnpackedAsFarAsIsAsked()
    {
        // RFC 1951: one stored block (final, type 00), its length and the complement, then the bytes.
        const QByteArray stored = "\x01" + little<quint16>(5) + little<quint16>(0xFFFA) + "Hallo";
        QCOMPARE(inflated(stored, 100), "Hallo"_ba);
        QCOMPARE(inflated(stored, 5), "Hallo"_ba);
        QCOMPARE(inflated(stored, 3), "Hal"_ba);
        QCOMPARE(inflated(stored, 0), QByteArray());
        // Fixed codes (final, type 01): "a" is 0x61 + 0x30 in eight bits, the end seven zeros.
        QCOMPARE(inflated("\x4B\x04\x00"_ba, 100), "a"_ba);
        // What follows the last block is not looked at.
        QCOMPARE(inflated(stored + "more", 100), "Hallo"_ba);
    }

    void ofDamagedBytesWhatComesBeforeIsKept_data()
    {
        QTest::addColumn<QByteArray>("deflated");
        QTest::addColumn<QByteArray>("kept");
        const QByteArray length = little<quint16>(5) + little<quint16>(0xFFFA);
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("block type that is none") << "\x07"_ba << QByteArray();
        QTest::newRow("complement wrong") << "\x01" + little<quint16>(5) + little<quint16>(5) + "Hallo" << QByteArray();
        QTest::newRow("cut") << "\x01" + length + "Hal" << "Hal"_ba;
        QTest::newRow("second block damaged") << QByteArray(1, '\0') + length + "Hallo\x07" << "Hallo"_ba;
    }

    void ofDamagedBytesWhatComesBeforeIsKept()
    {
        QFETCH(QByteArray, deflated);
        QTEST(inflated(deflated, 1000), "kept");
    }

    void theChecksumIsThatOfTheFormat()
    {
        QCOMPARE(checksum(QByteArray()), 0u);
        QCOMPARE(checksum("123456789"), 0xCBF43926u); // the check value of CRC-32
    }
};

KODEKS_TEST(TestZipDirectory)
#include "tst_zipdirectory.moc"
