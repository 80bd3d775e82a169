// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/droppedtext.h"

#include "ui/dialogs/dialogdecisions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPlainTextEdit>

namespace Kodeks {

namespace {

struct DroppedText
{
    Q_DECLARE_TR_FUNCTIONS(DroppedText)
};

} // namespace

void leaveDialog(QDialog &dialog, const std::function<void()> &leave)
{
    const auto isWritten
        = [](const QPlainTextEdit *field) { return !field->isReadOnly() && field->document()->isModified(); };
    if (!std::ranges::any_of(dialog.findChildren<QPlainTextEdit *>(), isWritten))
        return leave();
    DialogDecisions().confirm(&dialog,
        {DroppedText::tr("Drop what you have written?"),
            DroppedText::tr("It is not in the project yet. If you go back it stays here."), DroppedText::tr("Drop"),
            true},
        leave);
}

} // namespace Kodeks
