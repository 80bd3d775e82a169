// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/files/atomicfile.h"

#include "core/exchange/files/writeall.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// While it lives, no file may grow beyond `bytes`: a disk that fills up.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &relative) const { return m_dir.filePath(relative); }

    static Result<> writeText(const QString &to, const QByteArray &text)
    {
        return writeAtomically(to, [&](QIODevice &device) { return writeAll(device, text); });
    }

    static QByteArray content(const QString &of)
    {
        QFile file(of);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList entries() const
    {
        return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot | QDir::Hidden);
    }

private slots:
    void init()
    {
        QDir(m_dir.path()).removeRecursively();
        QDir().mkpath(m_dir.path());
    }

    void aFileIsWrittenAndReplacedWhole()
    {
        QVERIFY(writeText(path(u"x.csv"_s), "first"));
        QCOMPARE(content(path(u"x.csv"_s)), "first"_ba);
        QVERIFY(writeText(path(u"x.csv"_s), "2"));
        QCOMPARE(content(path(u"x.csv"_s)), "2"_ba);
        QCOMPARE(entries(), QStringList(u"x.csv"_s));
    }

    void theOldFileStandsUntilTheNewOneIsComplete()
    {
        QVERIFY(writeText(path(u"x.csv"_s), "old"));
        QVERIFY(writeAtomically(path(u"x.csv"_s), [&](QIODevice &device) -> Result<> {
            device.write(QByteArray(100'000, 'x'));
            return content(path(u"x.csv"_s)) == "old" ? Result<>()
                                                      : failure(Error::Kind::Internal, u"the old file was touched"_s);
        }));
    }

    void afterAFailureTheOldFileStandsThereStill()
    {
        QVERIFY(writeText(path(u"x.csv"_s), "old"));
        const auto result = writeAtomically(path(u"x.csv"_s), [](QIODevice &device) -> Result<> {
            device.write("half");
            return failure(Error::Kind::Cancelled, u"Stopped."_s);
        });
        QCOMPARE(result.error(), (Error{Error::Kind::Cancelled, u"Stopped."_s, {}}));
        QCOMPARE(content(path(u"x.csv"_s)), "old"_ba);
        QCOMPARE(entries(), QStringList(u"x.csv"_s));
    }

    void aDiskThatFillsUpLosesNothing_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("seen while writing") << 1'000'000;
        QTest::newRow("seen only at the end") << 9'000;
    }

    void aDiskThatFillsUpLosesNothing()
    {
        QFETCH(int, size);
        QVERIFY(writeText(path(u"x.csv"_s), "old"));
        Result<> result;
        {
            const SmallDisk disk(4096);
            result = writeText(path(u"x.csv"_s), QByteArray(size, 'x'));
        }
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(path(u"x.csv"_s)), qPrintable(result.error().message));
        QCOMPARE(content(path(u"x.csv"_s)), "old"_ba);
        QCOMPARE(entries(), QStringList(u"x.csv"_s));
    }

    void aPlaceThatTakesNoFileIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing folder") << u"none/x.csv"_s << int(Error::Kind::NotFound) << u"does not exist"_s;
        QTest::newRow("folder") << u"folder"_s << int(Error::Kind::Invalid) << u"is a folder"_s;
        QTest::newRow("pipe") << u"pipe"_s << int(Error::Kind::Invalid) << u"a pipe or a device"_s;
        QTest::newRow("link to a device") << u"null"_s << int(Error::Kind::Invalid) << u"a pipe or a device"_s;
    }

    void aPlaceThatTakesNoFileIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(QString, says);
        QDir().mkpath(path(u"folder"_s));
        QCOMPARE(mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
        QFile::link(u"/dev/null"_s, path(u"null"_s));
        const auto result = writeText(path(name), "x");
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), kind);
        QVERIFY2(result.error().message.contains(says) && result.error().message.contains(path(name)),
            qPrintable(result.error().message));
    }

    void aReadOnlyPlaceIsNamed_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("folder") << true;
        QTest::newRow("file") << false;
    }

    void aReadOnlyPlaceIsNamed()
    {
        QFETCH(bool, folder);
        if (geteuid() == 0)
            QSKIP("the root user may write everywhere");
        QVERIFY(writeText(path(u"x.csv"_s), "old"));
        const QString closed = folder ? m_dir.path() : path(u"x.csv"_s);
        const auto before = QFile::permissions(closed);
        QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const auto result = writeText(path(u"x.csv"_s), "new");
        QFile::setPermissions(closed, before);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::ReadOnly);
        QVERIFY2(result.error().message.contains(u"read-only"_s), qPrintable(result.error().message));
        QCOMPARE(content(path(u"x.csv"_s)), "old"_ba);
    }
};

KODEKS_TEST(TestAtomicFile)
#include "tst_atomicfile.moc"
