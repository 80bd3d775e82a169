// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/actiongroups.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// In the translation context of all actions.
class CopyActions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    static QList<ActionSpec> all()
    {
        constexpr ActionSpec::Menu menu = ActionSpec::Menu::Project;
        return group(menu, 2,
                   {
                       {u"project.copyForCoder"_s, tr("New copy for a coder…"), {}, Need::Project},
                       {u"project.contents"_s, tr("What is in this file…"), {}, Need::Project},
                       {u"project.bringIn"_s, tr("Bring in another project…"), QKeySequence(u"Ctrl+Shift+M"_s),
                           Need::Write},
                   },
                   tr("Copies and other projects"))
            + group(menu, 2,
                {
                    {u"project.saveCopy"_s, tr("Save a copy…"), {}, Need::Project},
                    {u"project.backup"_s, tr("Back up now"), {}, Need::Project},
                    {u"project.earlier"_s, tr("Open an earlier state…"), {}, Need::Write},
                },
                tr("Backups"))
            + group(menu, 2,
                {
                    {u"project.encrypt"_s, tr("Encrypt…"), {}, Need::Write},
                    {u"project.changePassphrase"_s, tr("Change passphrase…"), {}, Need::Write},
                    {u"project.decrypt"_s, tr("Decrypt…"), {}, Need::Write},
                    {u"project.lock"_s, tr("Lock now"), {}, Need::Project},
                },
                tr("Encryption"));
    }
};

} // namespace

QList<ActionSpec> copySpecs()
{
    return CopyActions::all();
}

} // namespace Kodeks
