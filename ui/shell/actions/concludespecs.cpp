// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/actiongroups.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// In the translation context of all actions.
class ConcludeActions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    static QList<ActionSpec> all()
    {
        const auto menu = ActionSpec::Menu::Analyse;
        return group(menu, 0,
                   {
                       {u"conclude.show"_s, tr("Conclude: who wants what"), QKeySequence(u"Ctrl+Alt+C"_s),
                           Need::Project},
                       {u"conclude.query"_s, tr("Filter what is concluded"), QKeySequence(u"Ctrl+Alt+F"_s),
                           Need::Project},
                   })
            + group(menu, 1,
                {
                    {u"conclude.matrices"_s, tr("Matrices"), QKeySequence(u"Ctrl+Alt+1"_s), Need::Project},
                    {u"conclude.positions"_s, tr("Positions"), QKeySequence(u"Ctrl+Alt+2"_s), Need::Project},
                    {u"conclude.camps"_s, tr("Camps"), QKeySequence(u"Ctrl+Alt+3"_s), Need::Project},
                    {u"conclude.flow"_s, tr("Flow diagram"), QKeySequence(u"Ctrl+Alt+4"_s), Need::Project},
                    {u"conclude.campaigns"_s, tr("Campaigns"), QKeySequence(u"Ctrl+Alt+5"_s), Need::Project},
                    {u"conclude.rounds"_s, tr("Rounds"), QKeySequence(u"Ctrl+Alt+6"_s), Need::Project},
                })
            + group(menu, 2,
                {
                    {u"conclude.export"_s, tr("Export the figures…"), QKeySequence(u"Ctrl+Alt+E"_s), Need::Project},
                    {u"project.exportSummary"_s, tr("Export the summary…"), {}, Need::Project},
                })
            + group(menu, 3,
                {
                    {u"project.proposal"_s, tr("What the consultation proposes…"), {}, Need::Write},
                    {u"project.decisions"_s, tr("Decide on contradictions…"), {}, Need::Write},
                    {u"project.standing"_s, tr("What letters count as…"), {}, Need::Write},
                    {u"project.asked"_s, tr("Who was asked to answer…"), {}, Need::Write},
                    {u"project.numberWords"_s, tr("Words for numbers…"), {}, Need::Write},
                })
            + group(menu, 4,
                {
                    {u"analyse.measure"_s, tr("How good suggested codes are…"), {}, Need::Project},
                });
    }
};

} // namespace

QList<ActionSpec> concludeSpecs()
{
    return ConcludeActions::all();
}

} // namespace Kodeks
