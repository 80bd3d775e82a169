// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/cage.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <fcntl.h>
#include <functional>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// What a caged child comes to: its exit code.
int inCage(const QByteArrayList &readable, const std::function<int(Cage cage)> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work(cageThisProcess(readable)));
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

constexpr int unavailable = 77;

bool mayOpen(const QByteArray &path, int flags)
{
    const int file = open(path.constData(), flags | O_CLOEXEC, 0600);
    if (file >= 0)
        close(file);
    return file >= 0;
}

} // namespace

/// A process that reads a document apart is shut off.
class CageTest : public QObject
{
    Q_OBJECT

private slots:
    void itReadsWhatIsInstalledAndNothingElse();
    void itWritesNowhere();
    void itReachesNoNetworkAndBeginsNoProgram();
    void whatIsOpenStaysOpen();
};

void CageTest::itReadsWhatIsInstalledAndNothingElse()
{
    QTemporaryDir folder;
    QFile mine(folder.filePath(u"letter.txt"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.close();
    const QByteArray path = QFile::encodeName(mine.fileName());
    QVERIFY(mayOpen(path, O_RDONLY));
    const auto work = [&path](Cage cage) {
        if (!cage.files)
            return unavailable;
        return (mayOpen(path, O_RDONLY) ? 1 : 0) + (mayOpen("/usr/share", O_RDONLY | O_DIRECTORY) ? 0 : 2);
    };
    const int came = inCage(installedFolders(), work);
    if (came == unavailable)
        QSKIP("this system has no Landlock");
    QCOMPARE(came, 0);
    QCOMPARE(inCage({QFile::encodeName(folder.path())}, work), 3);
}

void CageTest::itWritesNowhere()
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"new.txt"_s));
    const int came = inCage({QFile::encodeName(folder.path())}, [&path](Cage cage) {
        if (!cage.files)
            return unavailable;
        return mayOpen(path, O_WRONLY | O_CREAT) ? 1 : 0;
    });
    if (came == unavailable)
        QSKIP("this system has no Landlock");
    QCOMPARE(came, 0);
    QVERIFY(!QFile::exists(folder.filePath(u"new.txt"_s)));
}

void CageTest::itReachesNoNetworkAndBeginsNoProgram()
{
    const int came = inCage(installedFolders(), [](Cage cage) {
        if (!cage.calls)
            return unavailable;
        if (socket(AF_INET, SOCK_STREAM, 0) >= 0 || socket(AF_UNIX, SOCK_STREAM, 0) >= 0)
            return 1;
        const char *const words[] = {"true", nullptr};
        execv("/bin/true", const_cast<char *const *>(words));
        return errno == EPERM || errno == EACCES ? 0 : 2;
    });
    if (came == unavailable)
        QSKIP("this system has no seccomp filters");
    QCOMPARE(came, 0);
}

void CageTest::whatIsOpenStaysOpen()
{
    QTemporaryDir folder;
    QFile answer(folder.filePath(u"answer"_s));
    QVERIFY(answer.open(QIODevice::ReadWrite));
    const int came = inCage({}, [&answer](Cage) { return write(answer.handle(), "done", 4) == 4 ? 0 : 1; });
    QCOMPARE(came, 0);
    answer.seek(0); // the child has written from the place they share
    QCOMPARE(answer.readAll(), "done"_ba);
}

KODEKS_TEST(CageTest)
#include "tst_cage.moc"
