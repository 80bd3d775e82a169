// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowmain.h"

#include "app/console/version.h"
#include "app/screenshot.h"
#include "app/windowhost.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLoggingCategory>
#include <QStyleFactory>

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

/// A picture is painted without a display and in one style, wherever it is made.
bool wantsPicture(int argc, char **argv)
{
    const std::span<char *> words(argv, static_cast<std::size_t>(argc));
    return std::ranges::any_of(words, [](const char *word) { return QByteArrayView(word).startsWith("--screenshot"); });
}

} // namespace

int runWindow(int argc, char **argv)
{
    const bool picture = wantsPicture(argc, argv);
    if (picture)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    describe();
    if (picture) {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        // Without a display Qt warns of each window that it cannot tell its size.
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
        return takeScreenshot(QCoreApplication::arguments());
    }
    QCommandLineParser parser;
    parser.addPositionalArgument(u"project"_s, u"The project to open."_s, u"[PROJECT]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    WindowHost host;
    host.makeWindow();
    host.window().show();
    if (!parser.positionalArguments().isEmpty())
        host.window().openProject(parser.positionalArguments().constFirst());
    return QApplication::exec();
}

} // namespace Kodeks
