// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/agreement/agreementscope.h"

#include <QFrame>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QListWidget;
class QRadioButton;

namespace Kodeks {

class CodeChecks;
class IntervalFields;
class Project;

/// Opens over the agreement to choose its scope. Esc or a click elsewhere closes it; what was chosen stays.
class ScopeForm : public QFrame
{
    Q_OBJECT

public:
    explicit ScopeForm(QWidget *parent);

    /// Fills in letters and codes anew; ticks stay where they can.
    void setProject(const Project *project);
    void setScope(const AgreementScope &scope);
    [[nodiscard]] AgreementScope scope() const;

signals:
    /// It was closed.
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QBoxLayout *letterColumn();
    [[nodiscard]] QBoxLayout *componentColumn();
    [[nodiscard]] QBoxLayout *codeColumn();
    [[nodiscard]] QBoxLayout *buttons();
    [[nodiscard]] QList<LetterId> tickedLetters() const;
    void fillLevels(int depth);

    QRadioButton *m_shared;
    QRadioButton *m_all;
    QRadioButton *m_open;
    QRadioButton *m_chosen;
    QListWidget *m_letters;
    QCheckBox *m_sharedOnly;
    QList<QCheckBox *> m_components; ///< in the order of allComponents
    IntervalFields *m_intervals;
    CodeChecks *m_codes;
    QComboBox *m_level;
};

} // namespace Kodeks
