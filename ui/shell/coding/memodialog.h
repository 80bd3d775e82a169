// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/memolinks.h"
#include "ui/panels/parts/editsink.h"

#include <QDialog>

namespace Kodeks {

class MemoBox;
class Project;

/// The memo of the whole project or of a code: the current coder's to be written, those of the others to be read. What
/// is written is in the project when the dialog is closed.
class MemoDialog : public QDialog
{
    Q_OBJECT

public:
    MemoDialog(Project &project, const MemoSubject &subject, EditSink sink, QWidget *parent = nullptr);

    void done(int result) override;

signals:
    /// A link in a memo; the dialog closes.
    void linkActivated(const Kodeks::MemoTarget &target);

protected:
    void showEvent(QShowEvent *event) override;

private:
    MemoBox *m_memo;
};

} // namespace Kodeks
