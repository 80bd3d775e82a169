// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/needreasons.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct Reason
{
    Need need;
    QString sentence;
};

class NeedReasons
{
    Q_DECLARE_TR_FUNCTIONS(NeedReasons)

public:
    /// What must be there before the rest makes sense comes first.
    static QList<Reason> all() { return things() + comparing(); }

private:
    static QList<Reason> things()
    {
        return {{Need::Project, tr("No project is open. Open one first, with Ctrl+O, or begin a new one.")},
            {Need::Write, tr("The project is open for reading only, so nothing in it can be changed.")},
            {Need::Letters, tr("The project has no letters yet. Import some first, with Ctrl+I.")},
            {Need::Letter, tr("No letter is open. Choose one in the list of letters first.")},
            {Need::Unlocked,
                tr("The codebook is locked for this round of coding. Project ▸ Project settings unlocks it.")},
            {Need::Coder, tr("Nobody is coding. Choose the coder first, with Ctrl+Shift+K.")},
            {Need::Round,
                tr("No round of yours is under way. Begin one with Coding ▸ Rounds and training, or choose its "
                   "coder.")},
            {Need::Training,
                tr("You are in no training. Begin one with Coding ▸ Rounds and training, or choose its coder.")},
            {Need::Passage, tr("There is no passage of yours at the cursor. Go to one first, with N or P.")},
            {Need::Hits, tr("There are no hits. Search in all letters first, with Ctrl+Shift+F.")},
            {Need::Undo, tr("There is nothing to undo.")}, {Need::Redo, tr("There is nothing to redo.")},
            {Need::TwoCoders,
                tr("This takes two coders, and the project has fewer. Bring in the other’s project first.")}};
    }

    static QList<Reason> comparing()
    {
        return {{Need::OneLetter,
                    tr("While two coders are compared, the letter has the whole room. End the comparison first, with "
                       "Ctrl+Shift+D.")},
            {Need::Split, tr("There is only one half. Split the view first, with Ctrl+Alt+S.")},
            {Need::Comparing, tr("No coders are compared now. Compare two in the letter first, with Ctrl+Shift+D.")},
            {Need::Difference, tr("No difference is chosen that can be settled. F8 goes to the next one.")},
            {Need::BothCoded, tr("Only one of the two has coded this, so there are not two passages to take.")},
            {Need::Settled, tr("Nothing is decided about this yet, so there is nothing to open again.")},
            {Need::Adoptable, tr("All that both agree on is in the consensus already.")}};
    }
};

} // namespace

QString reasonFor(Needs missing)
{
    for (const Reason &reason : NeedReasons::all()) {
        if (missing.testFlag(reason.need))
            return reason.sentence;
    }
    return {};
}

} // namespace Kodeks
