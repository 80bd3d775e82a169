// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowscenes.h"

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "ui/letter/letterview.h"
#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/codebook/codebookpanel.h"
#include "ui/panels/coding/codebar.h"
#include "ui/panels/coding/inspector.h"
#include "ui/panels/compare/comparecard.h"
#include "ui/panels/compare/differencespanel.h"
#include "ui/panels/overview/overviewpanel.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/codingcontroller.h"
#include "ui/shell/coding/lettercontroller.h"
#include "ui/shell/compare/comparecontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session/session.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace Scenes {

bool always(const MainWindow &)
{
    return true;
}

void showCoding(MainWindow &window)
{
    LetterView &view = *window.parts().letter;
    for (int i = 0; i < 8; ++i)
        view.stepPassage(1);
    view.go(LetterMove::DropSelection);
}

void showCodeBar(MainWindow &window)
{
    LetterView &view = *window.parts().letter;
    showCoding(window);
    for (int i = 0; i < 40 && window.letters().current(); ++i)
        view.go(LetterMove::NextSentence);
    window.coding().code(view.target());
    if (auto *task = window.parts().codeBar->findChild<QLineEdit *>())
        task->insert(u"s"_s);
}

void showAgreement(MainWindow &window)
{
    window.actions().action(u"agreement.compare"_s)->trigger();
}

void settleSome(MainWindow &window, int count, bool wholeOthers)
{
    using Decision = Settlement::Decision;
    const Project &project = *window.session().project();
    const CoderId a = project.coders().value(0).id;
    const CoderId b = project.coders().value(1).id;
    const auto list = worklist(project.path(), {a, b, {}, project.currentCoder()});
    if (!list)
        return;
    const Decision decisions[] = {Decision::A, Decision::B, Decision::Both, Decision::Left};
    QList<Settling> settlings = adoptAgreed(*list);
    for (int i = 0; i < list->differences.size(); ++i) {
        const WorkItem &item = list->differences.at(i);
        if (i >= count && (!wholeOthers || item.letter == list->differences.constFirst().letter))
            continue;
        const Decision decision = item.pair.a && item.pair.b ? decisions[i % 4]
            : item.pair.a                                    ? Decision::A
                                                             : Decision::B;
        settlings.append(
            item.settling(a, b, decision, decision == Decision::Left ? u"Ask at the next meeting"_s : QString()));
    }
    window.session().apply(Edits::settle(settlings));
}

bool isCompared(const MainWindow &window)
{
    const Comparison &comparison = window.parts().differences->comparison();
    const auto *agreement = window.parts().compareCard->findChild<QLabel *>(u"compareAgreement"_s);
    return comparison.isReady() && !comparison.isReading() && agreement && !agreement->text().isEmpty();
}

} // namespace Scenes

namespace {

using namespace Scenes;

void showOverview(MainWindow &window)
{
    window.actions().action(u"view.tabs"_s)->setChecked(false);
    window.parts().tabs->hide();
    window.actions().action(u"go.overview"_s)->trigger();
}

/// A few differences on in the letter, the others still to be settled.
void showCompare(MainWindow &window)
{
    settleSome(window, 5, true);
    window.actions().action(u"compare.next"_s)->trigger();
}

void showNewProject(MainWindow &window)
{
    window.actions().action(u"project.new"_s)->trigger();
}

void showCodebook(MainWindow &window)
{
    const QList<Task> &tasks = window.session().project()->codebook().tasks;
    const auto task = std::ranges::find_if(tasks, [](const Task &each) { return !each.group; });
    window.parts().inspector->hide();
    window.parts().codebook->setCurrentCode(task->id.value());
}

QRect placeOf(const QWidget &part, const MainWindow &window)
{
    return {part.mapTo(&window, QPoint(0, 0)), part.size()};
}

/// The bar with the sentence it codes.
QRect aroundBar(const MainWindow &window)
{
    const QRect bar = placeOf(*window.parts().codeBar, window);
    return bar.adjusted(-16, -70, 16, 50).intersected(placeOf(*window.parts().letter, window));
}

template <typename Part>
std::function<QRect(const MainWindow &)> only(Part WindowParts::*part)
{
    return [part](const MainWindow &window) { return placeOf(*(window.parts().*part), window); };
}

QRect newProjectDialog(const MainWindow &window)
{
    const auto *dialog = window.findChild<QDialog *>(u"newProjectDialog"_s);
    QRect place = dialog ? dialog->rect() : QRect();
    place.moveCenter(window.rect().center());
    return place;
}

} // namespace

Scene windowScene(const QString &name)
{
    const auto isCounted = [](const MainWindow &window) { return !window.parts().overview->isCounting(); };
    const auto isReckoned = [](const MainWindow &window) { return !window.parts().agreement->isRunning(); };
    const QMap<QString, Scene> scenes{{u"window"_s, {showCoding, always, {}}}, {u"coding"_s, {showCoding, always, {}}},
        {u"newproject"_s, {showNewProject, always, newProjectDialog}},
        {u"codebook"_s, {showCodebook, always, only(&WindowParts::codebook)}},
        {u"codebar"_s, {showCodeBar, always, {}}}, {u"codebar-alone"_s, {showCodeBar, always, aroundBar}},
        {u"overview"_s, {showOverview, isCounted, {}}},
        {u"overview-alone"_s, {showOverview, isCounted, only(&WindowParts::overview)}},
        {u"compare"_s, {showCompare, isCompared, {}}}, {u"agreement"_s, {showAgreement, isReckoned, {}}},
        {u"agreement-alone"_s, {showAgreement, isReckoned, only(&WindowParts::tabs)}}};
    return scenes.value(name);
}

} // namespace Kodeks
