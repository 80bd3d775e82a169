// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions/actiongroups.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// In the translation context of all actions.
class BackupActions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    static QList<ActionSpec> all()
    {
        return group(ActionSpec::Menu::Project, 2,
            {
                {u"project.saveCopy"_s, tr("Save a copy…"), {}, Need::Project},
                {u"project.backup"_s, tr("Back up now"), {}, Need::Project},
                {u"project.earlier"_s, tr("Open an earlier state…"), {}, Need::Write},
            },
            tr("Backups"));
    }
};

} // namespace

QList<ActionSpec> backupSpecs()
{
    return BackupActions::all();
}

} // namespace Kodeks
