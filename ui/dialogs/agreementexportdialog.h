// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/pages/agreementpage.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Kodeks {

class SaveField;

/// Asks as what, in which language and where an agreement is to be written, and shows its methods sentence. Writes
/// nothing.
class AgreementExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `proposedPath` names the file, without its ending, until the user says otherwise.
    AgreementExportDialog(const AgreementReport &report, const QString &proposedPath, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString language() const;

private:
    void makeForms(QVBoxLayout *column);
    void makeLanguage(QVBoxLayout *column);
    void setEnding();

    AgreementReport m_report;
    QButtonGroup *m_forms;
    QComboBox *m_language;
    QPlainTextEdit *m_methods;
    SaveField *m_file;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
