// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowcalls.h"
#include "app/window/windowhost.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/session.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtConcurrentRun>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Called from another thread, as another process would, since the window answers from its event loop.
bool handedOver(const QString &folder, const WindowCall &call)
{
    const QFuture<bool> answer = QtConcurrent::run([folder, call] { return WindowCalls::handOver(folder, call); });
    return QTest::qWaitFor([&answer] { return answer.isFinished(); }, 30'000) && answer.result();
}

/// A socket that nobody listens at any more.
void leaveSocket(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    const int made = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("no socket can be made in the test's folder");
    close(made);
}

} // namespace

/// A project that is opened while windows are there goes to the one that has it, or that has none.
class WindowCallsTest : public QObject
{
    Q_OBJECT

private slots:
    void aWindowIsToldOfAFile_data()
    {
        QTest::addColumn<WindowCall>("call");
        QTest::newRow("a project") << WindowCall{u"/home/kari/Høring 2024.kodeks"_s, {}};
        QTest::newRow("with a token") << WindowCall{u"/a.kodeks"_s, u"token-1_TIME123"_s};
        QTest::newRow("nothing but a window") << WindowCall{};
    }

    void aWindowIsToldOfAFile()
    {
        QFETCH(WindowCall, call);
        const QTemporaryDir folder;
        QList<WindowCall> heard;
        const WindowCalls window(folder.path(), [&heard](const WindowCall &each) {
            heard.append(each);
            return true;
        });
        QVERIFY(window.isListening());
        QVERIFY(handedOver(folder.path(), call));
        QCOMPARE(heard, QList{call});
    }

    void whatNobodyTakesIsLeftToTheCaller()
    {
        const QTemporaryDir folder;
        QVERIFY(!handedOver(folder.path(), {u"/a.kodeks"_s, {}}));
        QVERIFY(!handedOver(QString(), {u"/a.kodeks"_s, {}}));
        int asked = 0;
        const WindowCalls window(folder.path(), [&asked](const WindowCall &) {
            ++asked;
            return false;
        });
        QVERIFY(!handedOver(folder.path(), {u"/a.kodeks"_s, {}}));
        QCOMPARE(asked, 1);
    }

    void aSocketThatAKilledProcessLeftIsRemoved()
    {
        const QTemporaryDir folder;
        const QString left = folder.filePath(u"kodeks-1.window"_s);
        leaveSocket(left);
        QVERIFY(!handedOver(folder.path(), {u"/a.kodeks"_s, {}}));
        QVERIFY(QDir(folder.path()).entryList(QDir::System).isEmpty());
    }

    void aWindowThatIsGoneLeavesNoSocket()
    {
        const QTemporaryDir folder;
        {
            const WindowCalls window(folder.path(), [](const WindowCall &) { return true; });
            QCOMPARE(QDir(folder.path()).entryList(QDir::System).size(), 1);
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::System).isEmpty());
    }

    void aFolderThatIsNotThereOnlyMeansNoCalls()
    {
        const QTemporaryDir folder;
        const WindowCalls window(folder.filePath(u"missing"_s), [](const WindowCall &) { return true; });
        QVERIFY(!window.isListening());
    }

    void aWindowTakesItsOwnProjectOrItsFirst()
    {
        SmallProject small;
        small.close();
        const QTemporaryDir folder;
        WindowHost host(folder.filePath(u"settings"_s));
        host.openWindow({});
        QVERIFY(QTest::qWaitFor([&host] { return host.window().isWhole(); }, 30'000));
        QVERIFY(!host.take({}));
        QVERIFY(host.take({small.path(), {}}));
        QVERIFY(host.window().session().project());
        QVERIFY(host.take({small.path(), {}}));
        QVERIFY(!host.take({folder.filePath(u"other.kodeks"_s), {}}));
        QCOMPARE(QFileInfo(host.window().session().project()->path()), QFileInfo(small.path()));
    }
};

KODEKS_TEST(WindowCallsTest)
#include "tst_windowcalls.moc"
