// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coding/hitscontroller.h"

#include "ui/panels/searching/hittable.h"
#include "ui/panels/searching/searchpanel.h"
#include "ui/shell/actions/actionregistry.h"

#include <QTabWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

HitsController::HitsController(SearchPanel &search, QTabWidget &tabs, ActionRegistry &actions)
    : QObject(&search)
    , m_search(search)
    , m_tabs(tabs)
{
    actions.attachHitActions(search.table());
    search.table()->addAction(actions.action(u"hits.export"_s));
    connectSearching(actions);
    connectRows(actions);
}

void HitsController::connectSearching(ActionRegistry &actions)
{
    using Kind = LetterSearch::Kind;
    const QList<std::pair<QString, Kind>> kinds{
        {u"search.words"_s, Kind::Words}, {u"search.forms"_s, Kind::Forms}, {u"search.pattern"_s, Kind::Pattern}};
    for (const auto &[id, kind] : kinds) {
        actions.onTriggered(id, this, [this, kind] {
            const bool again = m_search.isVisible() && m_search.kind() == kind;
            show();
            m_search.setKind(again ? Kind::Words : kind);
        });
    }
    actions.onTriggered(u"hits.sort"_s, this, [this] {
        show();
        m_search.openSortMenu();
    });
    actions.onTriggered(u"hits.export"_s, &m_search, [this] { emit m_search.exportRequested(); });
    actions.onTriggered(u"hits.next"_s, this, [this] { m_search.goToNext(1); });
    actions.onTriggered(u"hits.previous"_s, this, [this] { m_search.goToNext(-1); });
}

void HitsController::connectRows(ActionRegistry &actions)
{
    actions.onTriggered(u"hits.go"_s, &m_search, [this] { m_search.goToHit(); });
    actions.onTriggered(u"hits.code"_s, &m_search, [this] { m_search.codeRows(); });
    actions.onTriggered(u"hits.open"_s, &m_search, [this] { m_search.openRow(); });
    actions.onTriggered(u"hits.close"_s, &m_search, [this] { m_search.closeRow(); });
    for (int pile = 0; pile <= SearchModel::mostPiles; ++pile)
        actions.onTriggered(u"hits.pile%1"_s.arg(pile), &m_search, [this, pile] { m_search.putOnPile(pile); });
}

void HitsController::show()
{
    m_tabs.show();
    m_tabs.setCurrentWidget(&m_search);
}

} // namespace Kodeks
