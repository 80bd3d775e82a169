// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/screenshot.h"

#include "app/window/windowhost.h"
#include "ui/jobs/jobs.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/files/importcontroller.h"
#include "ui/shell/files/projectcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"screenshot"_s, u"Paint the window into a picture."_s, u"OUT.png"_s});
    parser.addOption({u"letter"_s, u"Open this letter."_s, u"NAME"_s});
    parser.addOption({u"scene"_s, u"What to show."_s, u"SCENE"_s});
    parser.addOption({u"import"_s, u"Then drop this file or folder onto the window."_s, u"PATH"_s});
    parser.addOption({u"run"_s, u"Then run this action, as when it is chosen in its menu."_s, u"ACTION"_s});
    parser.addOption({u"dark"_s, u"Dark colours."_s});
    parser.addOption({u"language"_s, u"en, nb or nn."_s, u"LANGUAGE"_s, u"en"_s});
    parser.addOption({u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1440x900"_s});
    parser.addPositionalArgument(u"project"_s, u"The project to open."_s, u"[PROJECT]"_s);
}

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return size.width() >= 400 && size.height() >= 300 && size.width() <= 8000 && size.height() <= 8000 ? size
                                                                                                        : QSize();
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

/// A picture shows the window at work: as the first coder, where nobody is chosen.
void chooseCoder(MainWindow &window)
{
    const Project *project = window.session().project();
    if (project && !project->currentCoder().isValid() && !project->coders().isEmpty())
        window.session().setCoder(project->coders().constFirst().id);
}

bool openLetter(MainWindow &window, const QString &name)
{
    if (name.isEmpty())
        return true;
    const Project *project = window.session().project();
    const Letter *letter = project ? project->findLetter(name) : nullptr;
    return letter && window.letters().open(letter->id);
}

/// The window with the dialogs that are open over it, each in the middle.
QPixmap picture(MainWindow &window, QRect part)
{
    QPixmap whole = window.grab();
    QPainter painter(&whole);
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        QRect place = dialog->rect();
        place.moveCenter(window.rect().center());
        painter.drawPixmap(place.topLeft(), dialog->grab());
        painter.setPen(window.palette().color(QPalette::Shadow));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return part.isEmpty() ? whole : whole.copy(part.intersected(window.rect()));
}

Scene asItOpens()
{
    return {[](MainWindow &) {}, [](const MainWindow &) { return true; }};
}

/// Drops files onto the window.
Scene withImport(const Scene &scene, const QStringList &paths)
{
    const auto play = [scene, paths](MainWindow &window) {
        scene.play(window);
        if (!paths.isEmpty())
            window.findChild<ImportController *>()->importPaths(paths);
    };
    return {play, [scene](const MainWindow &window) {
        return scene.isReady(window) && !window.findChild<Jobs *>()->isBusy();
    }, scene.part};
}

/// Plays the scene once the window is up, waits for its background work (ten seconds at most), runs the actions, paints
/// and ends.
int paint(MainWindow &window, const Scene &scene, QStringList actions, const QString &path)
{
    QTimer looking;
    looking.setInterval(200);
    int looks = 0;
    QObject::connect(&looking, &QTimer::timeout, &window, [&] {
        looks += 1;
        if (looks < 3 || (looks < 50 && !scene.isReady(window)))
            return;
        looks = 0;
        if (!actions.isEmpty())
            return window.actions().action(actions.takeFirst())->trigger();
        looking.stop();
        QCoreApplication::exit(picture(window, scene.part ? scene.part(window) : QRect()).save(path)
                ? 0
                : fail(u"%1: the picture could not be written; check the folder"_s.arg(path), 1));
    });
    QTimer::singleShot(200, &window, [&] {
        window.activateWindow();
        scene.play(window);
        looking.start();
    });
    return QApplication::exec();
}

} // namespace

int takeScreenshot(const QStringList &arguments, const SceneFinder &findScene)
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
    const QString name = parser.value(u"scene"_s);
    Scene scene = findScene(name);
    if (!scene.play && name.isEmpty())
        scene = asItOpens();
    if (!scene.play)
        return fail(u"--scene %1: there is no such scene"_s.arg(name), 2);
    if (name != u"welcome" && !openWanted(host.window(), parser.positionalArguments()))
        return fail(host.window().parts().messages->sentence(), 1);
    chooseCoder(host.window());
    if (!openLetter(host.window(), parser.value(u"letter"_s)))
        return fail(u"--letter %1: there is no such letter"_s.arg(parser.value(u"letter"_s)), 1);
    host.window().parts().messages->clear();
    return paint(host.window(), withImport(scene, parser.values(u"import"_s)), parser.values(u"run"_s),
        parser.value(u"screenshot"_s));
}

} // namespace Kodeks
