// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/actiongroups.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using SearchKeys = QKeySequence;
constexpr auto amongHits = ActionSpec::Scope::Hits;
constexpr int lastPile = 9;

/// In the translation context of all actions.
class SearchActions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    static QList<ActionSpec> searching()
    {
        return group(ActionSpec::Menu::Search, 0,
            {
                {u"search.words"_s, tr("Search for words"), SearchKeys(u"Ctrl+Alt+W"_s), Need::Project},
                {u"search.forms"_s, tr("Search for words in all their forms"), SearchKeys(u"Ctrl+Alt+I"_s),
                    Need::Project},
                {u"search.pattern"_s, tr("Search for a pattern"), SearchKeys(u"Ctrl+Alt+X"_s), Need::Project},
                {u"hits.sort"_s, tr("Sort the hits…"), SearchKeys(u"Ctrl+Alt+O"_s), Need::Hits},
                {u"hits.export"_s, tr("Export the hits…"), {}, Need::Hits},
            });
    }

    static QList<ActionSpec> hits()
    {
        const auto menu = ActionSpec::Menu::Search;
        return group(menu, 1,
                   {
                       {u"hits.next"_s, tr("Next hit"), SearchKeys(u"F4"_s), Need::Hits},
                       {u"hits.previous"_s, tr("Previous hit"), SearchKeys(u"Shift+F4"_s), Need::Hits},
                   })
            + group(menu, 2,
                {
                    {u"hits.go"_s, tr("Go to the place"), SearchKeys(u"Ctrl+Return"_s), Need::Hits, amongHits},
                    {u"hits.code"_s, tr("Code the pile or the marked hits (one alone: go there)"),
                        SearchKeys(u"Return"_s), Need::Hits, amongHits},
                    {u"hits.open"_s, tr("Show the sentence, then the paragraph"), SearchKeys(u"Right"_s), Need::Hits,
                        amongHits},
                    {u"hits.close"_s, tr("Show the line alone"), SearchKeys(u"Left"_s), Need::Hits, amongHits},
                });
    }

    static QList<ActionSpec> piles()
    {
        QList<ActionSpec> specs;
        for (int pile = 1; pile <= lastPile; ++pile)
            specs.append({u"hits.pile%1"_s.arg(pile), tr("Put on pile %1").arg(pile), SearchKeys(QString::number(pile)),
                Need::Hits, amongHits});
        specs.append({u"hits.pile0"_s, tr("Take off its pile"), SearchKeys(u"0"_s), Need::Hits, amongHits});
        return group(ActionSpec::Menu::Search, 3, specs);
    }
};

} // namespace

QList<ActionSpec> searchSpecs()
{
    return SearchActions::searching() + SearchActions::hits() + SearchActions::piles();
}

} // namespace Kodeks
