// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/actiongroups.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Keys = QKeySequence;

class CodebookActions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    static QList<ActionSpec> specs()
    {
        const auto menu = ActionSpec::Menu::Codebook;
        const Needs change = Need::Write | Need::Unlocked;
        return group(menu, 0,
                   {
                       {u"codebook.new"_s, tr("New code…"), {}, change},
                       {u"codebook.newGroup"_s, tr("New group of tasks…"), {}, change},
                   })
            + group(menu, 1,
                {
                    {u"codebook.edit"_s, tr("Edit the code…"), {}, change},
                    {u"codebook.merge"_s, tr("Merge the code into…"), {}, change},
                    {u"codebook.remove"_s, tr("Remove the code…"), {}, change},
                })
            + group(menu, 2,
                {
                    {u"codebook.give"_s, tr("Code with the chosen code"), {}, Need::Write | Need::Letter},
                    {u"codebook.passages"_s, tr("Passages of the chosen code"), {}, Need::Project},
                    {u"codebook.read"_s, tr("Read the chosen code through all letters"), Keys(u"Ctrl+Alt+R"_s),
                        Need::Project},
                    {u"codebook.memo"_s, tr("Memo of the chosen code…"), {}, Need::Project},
                });
    }
};

} // namespace

QList<ActionSpec> codebookSpecs()
{
    return CodebookActions::specs();
}

} // namespace Kodeks
