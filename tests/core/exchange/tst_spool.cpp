// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/files/spool.h"

#include "core/exchange/files/writeall.h"
#include "tests/support/files/failingdevice.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestSpool : public QObject
{
    Q_OBJECT

    static QByteArray written(Spool &spool, qsizetype strand)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return spool.write(strand, buffer) ? buffer.data() : "failed"_ba;
    }

private slots:
    void strandsComeOutWhole_data()
    {
        QTest::addColumn<qsizetype>("pieces");
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("nothing") << qsizetype(0) << qsizetype(0);
        QTest::newRow("what stays in memory") << qsizetype(3) << qsizetype(10);
        QTest::newRow("many blocks") << qsizetype(300) << qsizetype(1000);
        QTest::newRow("pieces larger than a block") << qsizetype(5) << qsizetype(100'000);
    }

    void strandsComeOutWhole()
    {
        QFETCH(qsizetype, pieces);
        QFETCH(qsizetype, size);
        Spool spool;
        QList<QByteArray> strands(4);
        for (qsizetype piece = 0; piece < pieces; ++piece) {
            for (qsizetype strand = 0; strand < strands.size(); ++strand) {
                const QByteArray bytes(size + strand, char('a' + (piece + strand) % 26));
                strands[strand] += bytes;
                QVERIFY(spool.add(strand, bytes));
            }
        }
        for (qsizetype strand = strands.size() - 1; strand >= 0; --strand)
            QCOMPARE(written(spool, strand), strands.at(strand));
        QVERIFY(spool.add(0, "more"));
        QVERIFY(spool.add(0, QByteArray(100'000, 'x')));
        QCOMPARE(written(spool, 0), strands.at(0) + "more" + QByteArray(100'000, 'x'));
        QCOMPARE(written(spool, 99), QByteArray());
    }

    void aDeviceThatIsFullIsReported()
    {
        for (const qint64 room : {0, 5, 20'000}) {
            Spool spool;
            QVERIFY(spool.add(0, QByteArray(20'000, 'x')) && spool.add(0, "yz"));
            FailingDevice device(room);
            QVERIFY(!spool.write(0, device));
        }
    }

    void nothingIsHandedOnUntilItIsWhole()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto half = writeWhole(buffer, [](QIODevice &device) -> Result<> {
            return writeAll(device, QByteArray(100'000, 'x')).and_then([]() -> Result<> {
                return failure(Error::Kind::Cancelled, u"enough"_s);
            });
        });
        QCOMPARE(half.error().message, u"enough"_s);
        QCOMPARE(buffer.data(), QByteArray());
        const auto whole = writeWhole(buffer, [](QIODevice &device) {
            return writeAll(device, "00 there").and_then([&] {
                device.seek(0);
                return writeAll(device, "ok");
            });
        });
        QVERIFY(whole);
        QCOMPARE(buffer.data(), "ok there"_ba);
    }
};

KODEKS_TEST(TestSpool)
#include "tst_spool.moc"
