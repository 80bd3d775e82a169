// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edits/mergepreview.h"
#include "ui/jobs/job.h"
#include "ui/models/codes/codevalue.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace Kodeks {

/// Chooses the code that another one is merged into, and says what that does.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `passages`: how many have `code`.
    MergeDialog(const Codebook &codebook, const CodeValue &code, qsizetype passages, QWidget *parent = nullptr);

    /// Says of a code what merging into it would do; called in another thread.
    using Previewer = std::function<Result<MergePreview>(qint64 into)>;
    void setPreviewer(const Previewer &preview) { m_previewer = preview; }
    /// The key of the chosen code, 0 while there is none.
    [[nodiscard]] qint64 target() const;

protected:
    /// Down leads from the filter into the list.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<int> shownRows() const;
    void fill(const Codebook &codebook, const CodeValue &code, qsizetype passages);
    void filter(const QString &text);
    void refresh();
    void preview();

    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_preview;
    QDialogButtonBox *m_buttons;
    Previewer m_previewer;
    Job m_previewing;
    qint64 m_previewed = 0; ///< the code that the preview is of
};

} // namespace Kodeks
