// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/importer.h"

#include <QDialog>

class QLabel;

namespace Kodeks {

/// What became of each file of an import: refused and why, near-duplicates, remarks, skipped, imported; can be copied
/// and saved. Not modal; goes when closed.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const ImportReport &report, QWidget *parent = nullptr);

    /// Says something else than summary() above the list, as where it is not about files.
    void setSummary(const QString &sentence);

    /// The whole report, one line a file, as the button Copy gives it below the sentence above the list.
    [[nodiscard]] static QString text(const ImportReport &report);
    /// "5 letters imported, 1 file skipped, 2 files refused".
    [[nodiscard]] static QString summary(const ImportReport &report);

signals:
    /// The report is to be saved as CSV there.
    void saveWanted(const ImportReport &report, const QString &path);

private:
    void askWhere(const ImportReport &report);

    QLabel *m_summary;
};

} // namespace Kodeks
