// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/actiongroups.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// In the translation context of all actions.
class RoundActions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    static QList<ActionSpec> all()
    {
        const auto everywhere = ActionSpec::Scope::Window;
        return group(ActionSpec::Menu::Coding, 6,
            {
                {u"coding.newRound"_s, tr("Code again (new round)…"), {}, Need::Write | Need::Letters},
                {u"coding.newTraining"_s, tr("Begin a training…"), {}, Need::Write | Need::Letters},
                {u"coding.endRound"_s, tr("End the round or training…"), {}, Need::Write | Need::Round},
                {u"go.training"_s, tr("Go to the training"), {}, Need::Project},
                {u"go.nextPlace"_s, tr("Next place of the training"), QKeySequence(u"F5"_s), Need::Training,
                    everywhere},
                {u"go.previousPlace"_s, tr("Previous place of the training"), QKeySequence(u"Shift+F5"_s),
                    Need::Training, everywhere},
            },
            tr("Rounds and training"));
    }
};

} // namespace

QList<ActionSpec> roundSpecs()
{
    return RoundActions::all();
}

} // namespace Kodeks
