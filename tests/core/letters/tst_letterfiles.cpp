// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/letterfiles.h"

#include "core/base/shorter.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <sys/stat.h>
#include <unistd.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestLetterFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &relative) const { return m_dir.filePath(relative); }

    void put(const QString &relative, const QByteArray &bytes = "text"_ba) const
    {
        QDir().mkpath(QFileInfo(path(relative)).absolutePath());
        QFile file(path(relative));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QStringList found(const QStringList &paths, const Progress &progress = {}) const
    {
        QStringList relative;
        for (const LetterFile &file : findLetterFiles(paths, progress))
            relative.append(QDir(m_dir.path()).relativeFilePath(file.path));
        return relative;
    }

private slots:
    void init()
    {
        QDir(m_dir.path()).removeRecursively();
        QDir().mkpath(m_dir.path());
    }

    void foldersAreSearchedAtAnyDepthInNaturalOrder()
    {
        for (const QString &name :
            {u"brev10.txt"_s, u"brev2.txt"_s, u"Brev1.txt"_s, u"åpent/x.txt"_s, u"deep/er/still/y"_s})
            put(name);
        QCOMPARE(found({m_dir.path()}),
            (QStringList{u"Brev1.txt"_s, u"brev2.txt"_s, u"brev10.txt"_s, u"deep/er/still/y"_s, u"åpent/x.txt"_s}));
    }

    void hiddenFilesAreLeftOutUnlessNamed()
    {
        put(u".hidden"_s);
        put(u".folder/x.txt"_s);
        put(u"seen.txt"_s);
        QCOMPARE(found({m_dir.path()}), QStringList(u"seen.txt"_s));
        QCOMPARE(found({path(u".hidden"_s)}), QStringList(u".hidden"_s));
    }

    void aFileNamedTwiceIsFoundOnce()
    {
        put(u"a.txt"_s);
        QFile::link(path(u"a.txt"_s), path(u"b.txt"_s));
        QCOMPARE(found({path(u"a.txt"_s), m_dir.path(), path(u"b.txt"_s)}), QStringList(u"a.txt"_s));
    }

    void linksThatFormACircleEnd()
    {
        put(u"a/x.txt"_s);
        QFile::link(m_dir.path(), path(u"a/up"_s));
        QFile::link(path(u"a"_s), path(u"a/self"_s));
        QFile::link(path(u"nowhere"_s), path(u"broken"_s));
        QCOMPARE(found({m_dir.path()}), (QStringList{u"a/x.txt"_s, u"broken"_s}));
    }

    void whatIsMissingStaysInTheListToBeRefused()
    {
        QCOMPARE(found({path(u"missing.txt"_s)}), QStringList(u"missing.txt"_s));
    }

    void theSearchCanBeStopped()
    {
        for (int i = 0; i < 20; ++i)
            put(QString::number(i));
        qint64 last = -1;
        QCOMPARE(found({m_dir.path()}, [&](qint64 done, qint64) { return (last = done) < 5; }), QStringList());
        QCOMPARE(last, 5);
        QCOMPARE(found({m_dir.path()}, [](qint64, qint64) { return true; }).size(), 20);
    }

    void whatCannotBeReadIsRefusedWithItsOwnSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"missing.txt"_s << int(Error::Kind::NotFound) << u"does not exist"_s;
        QTest::newRow("broken link") << u"broken"_s << int(Error::Kind::NotFound) << u"does not exist"_s;
        QTest::newRow("folder") << u"folder"_s << int(Error::Kind::Invalid) << u"is a folder"_s;
        QTest::newRow("pipe") << u"pipe"_s << int(Error::Kind::Invalid) << u"a pipe or a device"_s;
        QTest::newRow("too large") << u"large.txt"_s << int(Error::Kind::TooLarge) << u"larger than"_s;
    }

    void whatCannotBeReadIsRefusedWithItsOwnSentence()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QFETCH(QString, says);
        QDir().mkpath(path(u"folder"_s));
        QCOMPARE(mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
        QFile::link(path(u"nowhere"_s), path(u"broken"_s));
        put(u"large.txt"_s, QByteArray(1025, 'x'));
        const auto read = readLetterFile(path(name), 1024);
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
        QVERIFY2(read.error().message.contains(says) && read.error().message.contains(name),
            qPrintable(read.error().message));
    }

    void whatMayNotBeReadIsRefused()
    {
        if (geteuid() == 0)
            QSKIP("the root user may read every file");
        put(u"secret.txt"_s);
        put(u"closed/x.txt"_s);
        QFile::setPermissions(path(u"secret.txt"_s), QFileDevice::WriteOwner);
        QFile::setPermissions(path(u"closed"_s), QFileDevice::WriteOwner);
        QVERIFY(readLetterFile(path(u"secret.txt"_s)).error().message.contains(u"cannot be opened"_s));
        QCOMPARE(found({m_dir.path()}), (QStringList{u"closed"_s, u"secret.txt"_s}));
        QVERIFY(readLetterFile(path(u"closed"_s)).error().message.contains(u"folder"_s));
        QFile::setPermissions(
            path(u"closed"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }

    void aFileOfExactlyTheLimitIsRead()
    {
        put(u"full.txt"_s, QByteArray(1024, 'x'));
        QCOMPARE(readLetterFile(path(u"full.txt"_s), 1024)->size(), 1024);
    }

    void whatIsQuotedInASentenceIsCutBetweenSigns()
    {
        QCOMPARE(cutTo(u"ab\U0001F600c"_s, 3), u"ab"_s);
        QCOMPARE(cutTo(u"ab\U0001F600c"_s, 4), u"ab\U0001F600"_s);
        QCOMPARE(cutTo(u"ab"_s, 3), u"ab"_s);
        QCOMPARE(cutTo(u"\U0001F600"_s, 0), QString());
        QCOMPARE(firstOf({u"2"_s, u"5"_s, u"7"_s}, 2), u"2, 5 …"_s);
        QCOMPARE(firstOf({u"2"_s, u"5"_s}, 2), u"2, 5"_s);
    }

    void aLetterKeepsItsBytesAndItsTextIsNormalised()
    {
        put(u"brev.txt"_s, "\xEF\xBB\xBFHei\r\nd\xC3\xA5"_ba);
        const auto letter = letterFromBytes(readLetterFile(path(u"brev.txt"_s)).value(), u"brev.txt"_s);
        QVERIFY(letter);
        QCOMPARE(letter->name, u"brev.txt"_s);
        QCOMPARE(letter->original, "\xEF\xBB\xBFHei\r\nd\xC3\xA5"_ba);
        QCOMPARE(letter->text, u"Hei\ndå"_s);
        QCOMPARE(letter->encoding, u"UTF-8"_s);
        QCOMPARE(letter->sha256, u"9903a81317d900a4f0c032a51f16de5e5bfea8e99ff6bfa1e4179a42cc0e8800"_s);
    }

    void theOsloLettersAreRead()
    {
        const QList<LetterFile> files = findLetterFiles({sourcePath(u"resources/sample/letters"_s)});
        QCOMPARE(files.size(), 5);
        for (const LetterFile &file : files) {
            const auto letter = letterFromBytes(readLetterFile(file.path).value(), QFileInfo(file.path).fileName());
            QVERIFY(letter);
            QCOMPARE(letter->name, file.name);
            QCOMPARE(letter->text.toUtf8(), letter->original);
        }
    }
};

KODEKS_TEST(TestLetterFiles)
#include "tst_letterfiles.moc"
