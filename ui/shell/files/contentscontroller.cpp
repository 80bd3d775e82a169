// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/contentscontroller.h"

#include "core/project/project.h"
#include "ui/dialogs/project/contentsdialog.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/session/session.h"

#include <QAction>

namespace Kodeks {

using namespace Qt::StringLiterals;

ContentsController::ContentsController(const Services &services, QWidget *window)
    : QObject(window)
{
    const auto show = [&session = services.session, &actions = services.actions, window] {
        if (!session.project())
            return;
        auto *dialog = new ContentsDialog(session.project()->path(), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &ContentsDialog::exportWanted, actions.action(u"project.export"_s), &QAction::trigger);
        dialog->open();
    };
    services.actions.onTriggered(u"project.contents"_s, this, show);
}

} // namespace Kodeks
