// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowmain.h"

#include "app/commandline.h"
#include "app/console/version.h"
#include "app/quietstart.h"
#include "app/refusedwords.h"
#include "app/window/windowcalls.h"
#include "app/window/windowhost.h"
#include "ui/panels/parts/boxstyle.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLoggingCategory>
#include <QStyle>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void describe()
{
    QCoreApplication::setOrganizationName(u"Kodeks"_s);
    QCoreApplication::setApplicationName(u"kodeks"_s);
    QGuiApplication::setApplicationDisplayName(u"Kodeks"_s);
    QCoreApplication::setApplicationVersion(versionText());
    QGuiApplication::setDesktopFileName(u"org.kodeks.Kodeks"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/kodeks/icons/kodeks.svg"_s));
}

/// What Qt is told to try is not told to the programs that are started from the window.
std::unique_ptr<QApplication> windowApplication(StartWords &start, const QByteArray &platforms)
{
    const QByteArray before = qgetenv("QT_QPA_PLATFORM");
    qputenv("QT_QPA_PLATFORM", platforms);
    const QuietStart quiet;
    auto application = std::make_unique<QApplication>(start.qtCount, start.forQt.data());
    if (before.isEmpty())
        qunsetenv("QT_QPA_PLATFORM");
    else
        qputenv("QT_QPA_PLATFORM", before);
    describe();
    return application;
}

/// A project that another window of this desktop session has open, or can open, is that window's.
bool handsOver(const QStringList &words)
{
    const QString project = words.value(0);
    if (project.isEmpty() || !startingAction(words).isEmpty())
        return false;
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return WindowCalls::handOver(WindowCalls::usualFolder(),
        {QFileInfo(project).absoluteFilePath(),
            QString::fromLocal8Bit(token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token)});
}

} // namespace

int runWindow(StartWords &start)
{
    if (handsOver(start.words))
        return 0;
    const QByteArray asked = start.platform.isEmpty() ? qgetenv("QT_QPA_PLATFORM") : start.platform;
    const auto application = windowApplication(start, platformsToTry(asked));
    if (isWithoutDisplay(QGuiApplication::platformName(), asked)) {
        Language language;
        language.use({});
        return refuseWindow();
    }
    if (QApplication::style()->name() == u"fusion")
        QApplication::setStyle(new BoxStyle);
    WindowHost host;
    host.paintHandbook();
    const WindowCalls calls(WindowCalls::usualFolder(), [&host](const WindowCall &call) { return host.take(call); });
    const QString action = startingAction(start.words);
    host.openWindow(action.isEmpty() ? start.words.value(0) : QString(), action);
    return QApplication::exec();
}

int runPicture(StartWords &start, const SceneFinder &findScene)
{
    const auto application = windowApplication(start, "offscreen");
    QApplication::setStyle(new BoxStyle);
    // Without a display Qt warns of each window that it cannot tell its size.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    return takeScreenshot(QStringList{u"kodeks"_s} + start.words, findScene);
}

} // namespace Kodeks
