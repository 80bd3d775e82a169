// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"
#include "ui/models/codes/codevalue.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Kodeks {

class Project;
struct Passage;

/// Asks which code of some passages is split, and what the new code is called that they get instead; says before how
/// many get it and how many keep the old one. Changes nothing itself.
class SplitCodeDialog : public QDialog
{
    Q_OBJECT

public:
    SplitCodeDialog(const Project &project, const QList<PassageId> &passages, QWidget *parent = nullptr);

    /// Whether the passages have a code that can be split.
    [[nodiscard]] bool hasCodes() const { return !m_codes.isEmpty(); }
    [[nodiscard]] Edit edit() const;

private:
    /// A task or an argument that some of the passages have.
    struct Split
    {
        CodeValue code;
        QList<PassageId> passages; ///< that have it and may be changed
        qsizetype others = 0;      ///< of other coders, which stay as they are
    };

    void readCodes(const QList<PassageId> &passages);
    void put(const CodeValue &code, const Passage &passage);
    [[nodiscard]] const Split &split() const;
    /// The new code as it would be.
    [[nodiscard]] CodeValue made() const;
    [[nodiscard]] qsizetype countAll(const CodeValue &code) const;
    void refresh();

    const Project &m_project;
    QList<Split> m_codes; ///< that which most of them have first
    QComboBox *m_from;
    QLineEdit *m_name;
    QPlainTextEdit *m_definition;
    QLabel *m_preview;
    QPushButton *m_accept = nullptr;
};

} // namespace Kodeks
