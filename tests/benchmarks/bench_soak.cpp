// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowhost.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"
#include "ui/letter/letterview.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/session.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

// bench_soak [PROJECT] [ACTIONS] [core|window]: so many coding actions in one process (50,000), on a copy of PROJECT or
// on a study of 1,000 letters and 50,000 passages. `core` works without a window, a hundred times faster. Prints the
// resident memory after the first thousand and after each tenth, and how much more the end is than the first.

namespace {

constexpr int codingsInLetter = 40; ///< then the next letter is opened
constexpr int first = 1000;

/// Resident, in MiB; of Linux.
double memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// One action in ten takes the last back, one makes it again, one recodes, one removes; the others code.
enum class Action { Code, Undo, Redo, Recode, Remove };

Action actionOf(int number)
{
    switch (number % 10) {
    case 5: return Action::Undo;
    case 6: return Action::Redo;
    case 7: return Action::Recode;
    case 8: return Action::Remove;
    default: return Action::Code;
    }
}

/// What is done, and how much memory there is meanwhile.
void soak(int actions, const std::function<void(int)> &act)
{
    double begin = 0;
    Measured taken;
    for (int i = 1; i <= actions; ++i) {
        taken.add([&] { act(i); });
        if (i == first)
            begin = memory();
        if (i == first || i % std::max(1, actions / 10) == 0)
            std::printf("%6d actions: %7.1f MiB\n", i, memory());
        std::fflush(stdout);
    }
    taken.print("one action");
    std::printf("the end is %+.1f %% of what there was after the first %d\n", 100 * (memory() / begin - 1), first);
}

/// What the edit has changed; the study must allow each of them.
Change done(const Result<Change> &change)
{
    if (!change)
        qFatal("%s", qPrintable(change.error().message));
    return *change;
}

/// A place for a passage in a letter of that length.
TextRange placeIn(qsizetype length, int number)
{
    constexpr qsizetype most = 80;
    const qsizetype start = qsizetype(number) * 97 % std::max<qsizetype>(1, length - most);
    return {start, std::min(start + most - number % 40, length)};
}

/// Somebody who has coded nothing yet, so that no passage is there already.
CoderId newcomer(Project &project)
{
    Coder coder;
    coder.name = u"Soak"_s;
    done(project.apply(Edits::addCoder(coder)));
    return project.findCoder(coder.name)->id;
}

void soakCore(const QString &path, int actions)
{
    const auto project = Project::open(path).value();
    project->setCurrentCoder(newcomer(*project));
    const QList<Task> tasks = project->codebook().tasks;
    PassageId last;
    soak(actions, [&](int i) {
        const Letter &letter = project->letters().at(i / codingsInLetter % project->letters().size());
        const Action action = actionOf(i);
        if (action == Action::Undo)
            done(project->undo());
        else if (action == Action::Redo)
            done(project->redo());
        else if (action == Action::Remove)
            done(project->apply(Edits::removePassages({last})));
        else if (action == Action::Recode) {
            Passage passage = project->passage(last).value();
            passage.certainty = 1 + i / 10 % 3;
            done(project->apply(Edits::changePassage(passage)));
        } else {
            Passage passage;
            passage.letter = letter.id;
            passage.coder = project->currentCoder();
            passage.range = placeIn(letter.length, i);
            passage.task = std::ranges::find(tasks, false, &Task::group)->id;
            const Change change = done(project->apply(Edits::addPassage(passage)));
            last = change.passages.isEmpty() ? last : change.passages.constFirst().id;
        }
    });
}

void soakWindow(const QString &folder, const QString &path, int actions)
{
    WindowHost host(folder + u"/soak.ini"_s);
    host.makeWindow();
    MainWindow &window = host.window();
    window.resize(1440, 900);
    window.show();
    const auto paint = [] { QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); };
    paint();
    window.openProject(path);
    paint();
    Session &session = window.session();
    session.setCoder(newcomer(*session.project()));
    paint();
    LetterView &view = *window.parts().letter;
    const Codebook &codebook = session.project()->codebook();
    const Coding said{.task = std::ranges::find(codebook.tasks, false, &Task::group)->id,
        .direction = codebook.directions.constFirst().id};
    const auto act = [&](const QString &id) { window.actions().action(id)->trigger(); };
    soak(actions, [&](int i) {
        const Action action = actionOf(i);
        if (i % codingsInLetter == 0)
            act(u"go.nextLetter"_s);
        if (action == Action::Undo || action == Action::Remove)
            act(u"edit.undo"_s);
        else if (action == Action::Redo)
            act(u"edit.redo"_s);
        else {
            view.go(LetterMove::NextSentence);
            window.coding().give(view.target(), said);
        }
        paint();
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"soak.kodeks"_s);
    if (words.value(1).isEmpty())
        makeLargeProject(path, 1000, 5000, 50'000);
    else if (!QFile::copy(words.at(1), path))
        qFatal("%s cannot be copied", qPrintable(words.at(1)));
    const int actions = words.size() > 2 ? words.at(2).toInt() : 50'000;
    if (words.value(3) == "window"_L1)
        soakWindow(folder.path(), path, actions);
    else
        soakCore(path, actions);
    return 0;
}
