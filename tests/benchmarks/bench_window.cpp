// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowhost.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"
#include "ui/letter/letterview.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/files/projectcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/messagebar.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

// bench_window [start] [opening] [letter]: only these parts of it.

namespace {

/// Until nothing waits to be painted.
void paint()
{
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

void show(WindowHost &host)
{
    host.makeWindow();
    host.window().resize(1440, 900);
    host.window().show();
    paint();
}

void measureStart(const QString &folder)
{
    Measured start;
    for (int i = 0; i < 5; ++i) {
        WindowHost host(folder + u"/start.ini"_s);
        start.add([&host] { show(host); });
    }
    start.print("make and paint the window");
}

void measureOpening(const QString &folder)
{
    const QString path = folder + u"/many.kodeks"_s;
    makeLargeProject(path, 1000, 5000, 50000);
    Measured opening;
    Measured table;
    for (int i = 0; i < 5; ++i) {
        WindowHost host(folder + u"/open.ini"_s);
        show(host);
        opening.add([&] {
            host.window().openProject(path);
            host.window().repaint();
        });
        const QAbstractItemModel *rows = host.window().parts().passages->findChild<QTableView *>()->model();
        table.add([rows] {
            while (rows->rowCount() == 0)
                paint();
        });
    }
    opening.print("open 1,000 letters and 50,000 passages, painted");
    table.print("… and then fill the table of passages");
}

void measureCoding(MainWindow &window)
{
    LetterView &view = *window.parts().letter;
    const Codebook &codebook = window.session().project()->codebook();
    Passage first;
    first.letter = window.letters().letter().id();
    first.coder = window.session().project()->currentCoder();
    first.range = view.target();
    const Coding said{
        .task = codebook.findTask(u"T.HO.SYKEHJEM"_s)->id, .direction = codebook.directions.constFirst().id};
    if (!window.session().apply(Edits::addCoded(first, said)))
        qFatal("the first passage could not be coded: %s", qPrintable(window.parts().messages->sentence()));
    Measured coding;
    Measured undoing;
    view.setPosition(view.letter().length() / 2);
    for (int i = 0; i < 300; ++i) {
        view.go(LetterMove::NextSentence);
        paint();
        coding.add([&] {
            window.coding().repeat(view.target());
            paint();
        });
    }
    coding.print("code a sentence there, durable and repainted");
    for (int i = 0; i < 100; ++i) {
        undoing.add([&] {
            window.actions().action(u"edit.undo"_s)->trigger();
            paint();
        });
    }
    undoing.print("undo it, durable and repainted");
}

/// As while a key that resizes is held: a frame for each step.
void measureResizing(MainWindow &window)
{
    window.parts().letter->go(LetterMove::NextSentence);
    window.coding().repeat(window.parts().letter->target());
    Measured resizing;
    for (int i = 0; i < 200; ++i) {
        resizing.add([&] {
            window.coding().resize(Edge::End, i / 10 % 2 ? Resize::Shrink : Resize::Grow, false);
            paint();
        });
    }
    resizing.print("move a passage's border by a word, held");
}

void measureScrolling(LetterView &view)
{
    Measured scrolling;
    for (int i = 0; i < 300; ++i) {
        scrolling.add([&view] {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 60);
            view.viewport()->repaint();
        });
    }
    scrolling.print("scroll it by three lines");
}

void measureLargeLetter(const QString &folder)
{
    const QString path = folder + u"/large.kodeks"_s;
    makeLargeProject(path, 1, 1'000'000, 10'000);
    WindowHost host(folder + u"/large.ini"_s);
    show(host);
    Measured opening;
    opening.add([&] {
        host.window().openProject(path);
        paint();
    });
    opening.print("open a 1 MB letter with 10,000 passages, painted");
    Session &session = host.window().session();
    session.setCoder(session.project()->coders().constFirst().id);
    paint();
    measureCoding(host.window());
    measureResizing(host.window());
    measureScrolling(*host.window().parts().letter);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QStringList wanted = QCoreApplication::arguments().sliced(1);
    const auto isWanted = [&wanted](const QString &part) { return wanted.isEmpty() || wanted.contains(part); };
    if (isWanted(u"start"_s))
        measureStart(folder.path());
    if (isWanted(u"opening"_s))
        measureOpening(folder.path());
    if (isWanted(u"letter"_s))
        measureLargeLetter(folder.path());
    return 0;
}
