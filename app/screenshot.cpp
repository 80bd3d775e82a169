// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshot.h"

#include "app/scenes.h"
#include "app/windowhost.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/projectcontroller.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

    void addOptions(QCommandLineParser &parser)
    {
        parser.addOption({u"screenshot"_s, u"Paint the window into a picture."_s, u"OUT.png"_s});
        parser.addOption({u"letter"_s, u"Open this letter."_s, u"NAME"_s});
        parser.addOption({u"scene"_s, u"What to show."_s, u"SCENE"_s, u"coding"_s});
        parser.addOption({u"dark"_s, u"Dark colours."_s});
        parser.addOption({u"language"_s, u"en or nb."_s, u"LANGUAGE"_s, u"en"_s});
        parser.addOption({u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1440x900"_s});
        parser.addPositionalArgument(u"project"_s, u"The project to open."_s, u"[PROJECT]"_s);
    }

    QSize sizeFrom(const QString &text)
    {
        const QStringList parts = text.split(u'x');
        const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
        return size.width() >= 400 && size.height() >= 300 && size.width() <= 8000 && size.height() <= 8000 ? size : QSize();
    }

    int fail(const QString &message, int code)
    {
        fputs(qPrintable(u"kodeks: "_s + message + u'\n'), stderr);
        return code;
    }

    void prepare(WindowHost &host, const QCommandLineParser &parser, const QString &folder, QSize size)
    {
        Preferences &preferences = host.preferences();
        preferences.setDocumentsFolder(folder);
        preferences.setLanguage(parser.value(u"language"_s));
        preferences.setAppearance(parser.isSet(u"dark"_s) ? Preferences::Appearance::Dark : Preferences::Appearance::Light);
        host.makeWindow();
        host.window().resize(size);
        host.window().show();
    }

    bool openWanted(MainWindow &window, const QStringList &projects)
    {
        return projects.isEmpty() ? window.projects().openSample() : window.openProject(projects.constFirst());
    }

} // namespace

int takeScreenshot(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return fail(parser.errorText(), 2);
    const QSize size = sizeFrom(parser.value(u"size"_s));
    if (size.isEmpty() || parser.value(u"screenshot"_s).isEmpty())
        return fail(u"--screenshot OUT.png: the size must be given as 1440x900"_s, 2);
    const QTemporaryDir folder;
    WindowHost host(folder.filePath(u"settings.ini"_s));
    prepare(host, parser, folder.path(), size);
    const QString scene = parser.value(u"scene"_s);
    if (scene != u"welcome" && !openWanted(host.window(), parser.positionalArguments()))
        return fail(host.window().parts().messages->sentence(), 1);
    if (!playScene(host.window(), scene, parser.value(u"letter"_s)))
        return fail(u"--scene %1: no such scene, or nothing to show in it"_s.arg(scene), 2);
    return host.window().grab().save(parser.value(u"screenshot"_s)) ? 0 : fail(u"%1: the picture could not be written; check the folder"_s.arg(parser.value(u"screenshot"_s)), 1);
}

} // namespace Kodeks
