// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/letters/readletters.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace Kodeks {

/// Asks whether the text of scans that are about to be imported shall be recognised, and in which languages. Rejected:
/// the import is given up.
class RecogniseDialog : public QDialog
{
    Q_OBJECT

public:
    /// `installed`: languages whose data is there; `chosen`: those that are chosen at first ("nor+eng").
    RecogniseDialog(
        const QList<ScanFile> &scans, const QStringList &installed, const QString &chosen, QWidget *parent = nullptr);

    /// "nor+eng"; empty if the scans are to be left out.
    [[nodiscard]] QString languages() const { return m_chosen; }

private:
    void addLanguages(const QStringList &installed, const QString &chosen);
    [[nodiscard]] QString checkedLanguages() const;

    QListWidget *m_languages;
    QPushButton *m_recognise;
    QString m_chosen;
};

} // namespace Kodeks
