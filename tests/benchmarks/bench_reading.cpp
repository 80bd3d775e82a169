// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"
#include "ui/panels/reading/readingpanel.h"
#include "ui/panels/reading/readingview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// All passages of a project read as one text: until the first of them are in sight, and scrolled through.
void reading(const QString &path)
{
    const auto project = Project::open(path);
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    Measured calls;
    Measured opens;
    Measured sorts;
    Measured pages;
    for (int i = 0; i < 5; ++i) {
        ReadingPanel panel;
        panel.resize(1000, 800);
        panel.setProject(project->get());
        panel.show();
        opens.add([&] {
            calls.add([&] { panel.read({.query = u"certainty:-,1,2,3"_s}); });
            (void)QTest::qWaitFor([&] { return panel.list().count() > 0; }, 30000);
            panel.repaint();
        });
        sorts.add([&] { (void)statementsToRead(**project, panel.list().subject(), ReadingOrder::Sender).value(); });
        QScrollBar *bar = panel.view()->verticalScrollBar();
        for (int page = 1; page <= 40; ++page) {
            pages.add([&] {
                bar->setValue(bar->maximum() / 40 * page);
                panel.repaint();
            });
        }
    }
    calls.print("read: the window is held up");
    opens.print("read: until the first passages are in sight");
    sorts.print("which passages, sorted by sender (core alone)");
    pages.print("a far page of them, laid out and painted");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.kodeks"_s);
    makeLargeProject(path, 1000, 5000, 50000);
    reading(path);
    return 0;
}
