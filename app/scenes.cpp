// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenes.h"

#include "ui/letter/letterview.h"
#include "ui/panels/agreementbar.h"
#include "ui/panels/agreementpanel.h"
#include "ui/panels/codebar.h"
#include "ui/panels/searchpanel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/codingcontroller.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/lettercontroller.h"
#include "ui/shell/mainwindow.h"

#include <QLineEdit>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool always(const MainWindow &)
{
    return true;
}

void showCoding(MainWindow &window)
{
    LetterView &view = *window.parts().letter;
    for (int i = 0; i < 8; ++i)
        view.nextPassage();
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

/// A page of the agreement, in a place large enough to work in.
Scene agreementPage(AgreementBar::Page page)
{
    const auto play = [page](MainWindow &window) {
        window.actions().action(u"view.enlargeTabs"_s)->trigger();
        showAgreement(window);
        window.parts().agreement->showPage(page);
    };
    return {play, [](const MainWindow &window) { return !window.parts().agreement->isRunning(); }};
}

void showSearch(MainWindow &window)
{
    window.actions().action(u"edit.searchAll"_s)->trigger();
    window.parts().search->search(u"bydel*"_s);
}

void showPalette(MainWindow &window)
{
    window.parts().palette->popUp();
}

} // namespace

Scene findScene(const QString &name)
{
    const QMap<QString, Scene> scenes{{u"welcome"_s, {[](MainWindow &) {}, always}},
        {u"coding"_s, {showCoding, always}}, {u"codebar"_s, {showCodeBar, always}},
        {u"palette"_s, {showPalette, always}},
        {u"agreement"_s,
            {showAgreement, [](const MainWindow &window) { return !window.parts().agreement->isRunning(); }}},
        {u"agreement-figures"_s, agreementPage(AgreementBar::Figures)}, {u"agreement-codes"_s, agreementPage(AgreementBar::Codes)},
        {u"agreement-stretches"_s, agreementPage(AgreementBar::Spans)}, {u"heatmap"_s, agreementPage(AgreementBar::Confusions)},
        {u"agreement-kinds"_s, agreementPage(AgreementBar::Kinds)}, {u"development"_s, agreementPage(AgreementBar::Letters)},
        {u"agreement-places"_s, agreementPage(AgreementBar::Disagreements)}, {u"agreement-notes"_s, agreementPage(AgreementBar::Notes)},
        {u"search"_s, {showSearch, [](const MainWindow &window) { return !window.parts().search->isSearching(); }}}};
    return scenes.value(name);
}

} // namespace Kodeks
