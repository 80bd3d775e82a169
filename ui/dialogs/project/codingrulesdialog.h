// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace Kodeks {

class Project;

/// The project's title, what counts as one passage, and the rules of its codebook: to read, and where the project can
/// be changed to write.
class CodingRulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CodingRulesDialog(const Project &project, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString unit() const;
    /// One for each paragraph that says something; a line that Shift+Enter began is of the same rule.
    [[nodiscard]] QStringList rules() const;

public slots:
    void reject() override;

private:
    void addFields(QVBoxLayout *column);

    QLineEdit *m_title;
    QPlainTextEdit *m_unit;
    QPlainTextEdit *m_rules;
};

} // namespace Kodeks
