// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Every file below a folder.
/// But for SQLite's own, in which there may stand what is taken back when the project is opened next.
QStringList filesIn(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(QDir(folder).relativeFilePath(files.next()));
    found.removeIf([](const QString &name) { return name.contains(u".kodeks-"_s); });
    found.sort();
    return found;
}

} // namespace

/// Commands for which there is not room enough: files may grow to so many blocks of 512 bytes.
class FullDiskCliTest : public CommandTest
{
    Q_OBJECT

private slots:
    void whatHasNoRoomIsSaidAndNothingHalfMadeStays_data();
    void whatHasNoRoomIsSaidAndNothingHalfMadeStays();

private:
    [[nodiscard]] Ran runWithin(int blocks, const QStringList &words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(environment());
        process.start(u"/bin/sh"_s,
            QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(blocks),
                QStringLiteral(KODEKS_PROGRAM)}
                + words);
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, "did not end"};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

void FullDiskCliTest::whatHasNoRoomIsSaidAndNothingHalfMadeStays_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"new q.kodeks", "sample q.kodeks", "import p.kodeks new.txt", "export p.kodeks out.csv",
             "export p.kodeks out.xlsx", "export p.kodeks out.qdpx", "export p.kodeks out.odt",
             "export p.kodeks folder", "codebook p.kodeks out.json", "history p.kodeks out.odt",
             "history p.kodeks out.csv", "backup p.kodeks", "backup p.kodeks out.kodeks", "restore p.kodeks 2"})
        QTest::newRow(words) << QString::fromLatin1(words);
    QTest::newRow("copy for a coder") << u"copy-for-coder p.kodeks out.kodeks --coder Kari"_s;
}

void FullDiskCliTest::whatHasNoRoomIsSaidAndNothingHalfMadeStays()
{
    QFETCH(const QString, words);
    for (const QString &name :
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (QFileInfo(file(name)).isDir())
            QDir(file(name)).removeRecursively();
        else
            QFile::remove(file(name));
    }
    must(u"sample p.kodeks"_s);
    write(u"new.txt"_s, QByteArray(200'000, 'a') + "\n");
    const QStringList files = filesIn(m_folder.path());
    const QByteArray state = runLine(u"export p.kodeks -"_s).out + runLine(u"list p.kodeks journal"_s).out;
    bool hasFailed = false;
    for (int blocks = 0; blocks <= 1 << 20; blocks = blocks == 0 ? 1 : 4 * blocks) {
        const Ran ran = runWithin(blocks, words.split(u' '));
        if (ran.exit == 0) {
            QVERIFY(hasFailed);
            QVERIFY(
                filesIn(m_folder.path()) != files || words.startsWith(u"import"_s) || words.startsWith(u"restore"_s));
            QCOMPARE(runLine(u"check p.kodeks"_s).exit, 0);
            return;
        }
        hasFailed = true;
        QCOMPARE(ran.exit, 1);
        // libxlsxwriter says something of its own before
        QVERIFY2(ran.err.trimmed().split('\n').constLast().startsWith("kodeks: "), ran.err.constData());
        QCOMPARE(filesIn(m_folder.path()), files);
        QCOMPARE(runLine(u"export p.kodeks -"_s).out + runLine(u"list p.kodeks journal"_s).out, state);
        QCOMPARE(runLine(u"check p.kodeks"_s).exit, 0);
    }
    QFAIL("it never succeeded");
}

KODEKS_TEST(FullDiskCliTest)
#include "tst_fulldiskcli.moc"
