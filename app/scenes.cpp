// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenes.h"

#include "ui/letter/letterview.h"
#include "ui/panels/agreementpanel.h"
#include "ui/panels/codebar.h"
#include "ui/panels/searchpanel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/codingcontroller.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/lettercontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QLineEdit>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

    using Play = void (*)(MainWindow &);

    /// Lets the window paint and its background work end, for at most ten seconds.
    void settle(const std::function<bool()> &done = [] { return true; })
    {
        const QDeadlineTimer deadline(10000);
        do
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        while (!deadline.hasExpired() && !done());
        QCoreApplication::processEvents();
    }

    void showCoding(MainWindow &window)
    {
        LetterView &view = *window.parts().letter;
        for (int i = 0; i < 2; ++i)
            view.nextPassage();
        view.move(LetterMove::DropSelection);
    }

    void showCodeBar(MainWindow &window)
    {
        LetterView &view = *window.parts().letter;
        for (int i = 0; i < 6; ++i)
            view.move(LetterMove::NextSentence);
        window.coding().code(view.target());
        for (auto *edit : window.parts().codeBar->findChildren<QLineEdit *>()) {
            if (edit->hasFocus() || edit == window.parts().codeBar->findChildren<QLineEdit *>().constFirst()) {
                edit->setText(u"b"_s);
                return;
            }
        }
    }

    void showAgreement(MainWindow &window)
    {
        window.actions().action(u"agreement.compare"_s)->trigger();
        settle([&window] { return !window.parts().agreement->isRunning(); });
    }

    void showSearch(MainWindow &window)
    {
        window.actions().action(u"edit.searchAll"_s)->trigger();
        window.parts().search->search(u"bydel*"_s);
        settle([&window] { return !window.parts().search->isSearching(); });
    }

    void showPalette(MainWindow &window)
    {
        window.parts().palette->popUp();
    }

    bool openLetter(MainWindow &window, const QString &name)
    {
        const Project *project = window.session().project();
        if (!project)
            return false;
        const Letter *letter = project->findLetter(name);
        return name.isEmpty() || (letter && window.letters().open(letter->id));
    }

} // namespace

bool playScene(MainWindow &window, const QString &scene, const QString &letter)
{
    const QMap<QString, Play> scenes{{u"welcome"_s, [](MainWindow &) {}}, {u"coding"_s, showCoding}, {u"codebar"_s, showCodeBar},
        {u"agreement"_s, showAgreement}, {u"search"_s, showSearch}, {u"palette"_s, showPalette}};
    if (!scenes.contains(scene) || (scene != u"welcome" && !openLetter(window, letter)))
        return false;
    window.activateWindow();
    window.parts().messages->clear();
    settle();
    scenes.value(scene)(window);
    settle();
    return true;
}

} // namespace Kodeks
