// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/actiongroups.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using ComparingSpecs = QList<ActionSpec>;
using ComparingKeys = QKeySequence;
constexpr auto whileComparing = ActionSpec::Scope::Compare;
constexpr Needs settling = Need::Write | Need::Comparing | Need::Difference;

/// In the translation context of all actions.
class CompareActions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    static ComparingSpecs agreement()
    {
        const auto menu = ActionSpec::Menu::Agreement;
        return group(menu, 0,
                   {
                       {u"agreement.compare"_s, tr("Compute the agreement"), ComparingKeys(u"Ctrl+Shift+A"_s),
                           Need::Project | Need::TwoCoders, ActionSpec::Scope::Window, u"compare"_s},
                       {u"agreement.next"_s, tr("Next unit in disagreement"), ComparingKeys(u"Ctrl+F8"_s),
                           Need::Project | Need::TwoCoders},
                       {u"agreement.previous"_s, tr("Previous unit in disagreement"), ComparingKeys(u"Ctrl+Shift+F8"_s),
                           Need::Project | Need::TwoCoders},
                   })
            + group(menu, 1,
                {
                    {u"agreement.copy"_s, tr("Copy the table of agreement"), {}, Need::Project | Need::TwoCoders},
                    {u"agreement.methods"_s, tr("Copy the methods sentence"), {}, Need::Project | Need::TwoCoders},
                    {u"agreement.bootstrap"_s, tr("Bootstrap the intervals"), {}, Need::Project | Need::TwoCoders},
                    {u"agreement.save"_s, tr("Export the agreement…"), {}, Need::Project | Need::TwoCoders},
                });
    }

    static ComparingSpecs comparing()
    {
        const auto menu = ActionSpec::Menu::Compare;
        const Needs two = Need::Project | Need::TwoCoders;
        return group(menu, 0,
                   {
                       {u"compare.view"_s, tr("Compare two coders in the letter"), ComparingKeys(u"Ctrl+Shift+D"_s),
                           two, ActionSpec::Scope::Window, {}, true},
                       {u"compare.swap"_s, tr("Swap the two coders"), {}, Need::Comparing},
                   })
            + group(menu, 1,
                {
                    {u"compare.next"_s, tr("Next difference to settle"), ComparingKeys(u"F8"_s), two},
                    {u"compare.previous"_s, tr("Previous difference to settle"), ComparingKeys(u"Shift+F8"_s), two},
                    {u"compare.list"_s, tr("Go to the list of differences"), ComparingKeys(u"Ctrl+9"_s), two},
                });
    }

    static ComparingSpecs settlingDifferences()
    {
        const auto menu = ActionSpec::Menu::Compare;
        return group(menu, 2,
                   {
                       {u"compare.takeFirst"_s, tr("Take the left coder’s"), ComparingKeys(u"1"_s), settling,
                           whileComparing},
                       {u"compare.takeSecond"_s, tr("Take the right coder’s"), ComparingKeys(u"2"_s), settling,
                           whileComparing},
                       {u"compare.takeBoth"_s, tr("Take both"), ComparingKeys(u"3"_s), settling | Need::BothCoded,
                           whileComparing},
                       {u"compare.edit"_s, tr("Settle otherwise…"), ComparingKeys(u"E"_s), settling, whileComparing},
                       {u"compare.leave"_s, tr("Leave with a note…"), ComparingKeys(u"L"_s), settling, whileComparing},
                       {u"compare.reopen"_s, tr("Open it again"), ComparingKeys(u"0"_s), settling | Need::Settled,
                           whileComparing},
                   })
            + group(menu, 3,
                {
                    {u"compare.adopt"_s, tr("Adopt what both agree on"), {},
                        Need::Write | Need::Comparing | Need::Adoptable},
                    {u"compare.withdraw"_s, tr("Withdraw decisions about passages that are gone"), {},
                        Need::Write | Need::Comparing | Need::LeftOver},
                });
    }
};

} // namespace

QList<ActionSpec> group(ActionSpec::Menu menu, int number, QList<ActionSpec> specs, const QString &submenu)
{
    for (ActionSpec &spec : specs) {
        spec.menu = menu;
        spec.group = number;
        spec.submenu = submenu;
    }
    return specs;
}

QList<ActionSpec> compareSpecs()
{
    return CompareActions::agreement() + CompareActions::comparing() + CompareActions::settlingDifferences();
}

} // namespace Kodeks
