// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/agreementinput.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QMenu;
class QProgressBar;
class QPushButton;
class QTabBar;

namespace Kodeks {

class Project;

/// One line above the agreement: what to look at, whom to compare and by which unit.
class AgreementBar : public QWidget
{
    Q_OBJECT

public:
    enum Page { Components, Codes, Disagreements };

    explicit AgreementBar(QWidget *parent = nullptr);

    /// Chooses all coders who have passages.
    void setProject(Project *project);
    [[nodiscard]] QList<CoderId> coders() const;
    [[nodiscard]] Unit unit() const;
    [[nodiscard]] std::optional<Component> component() const; ///< whose disagreements to show
    void setRunning(bool running);
    void setProgress(int thousandths);
    /// On the tab; less than 0 for not known.
    void setDisagreementCount(qsizetype count);
    void focusPages();
    void setPage(Page page);

signals:
    void optionsChanged();
    void computeRequested();
    void cancelRequested();
    void pageChanged(int page);
    void componentChanged();

private:
    void makePages();
    void makeUnits();
    void makeComponents();
    void fillCoders(bool chooseAll);
    void nameCoders();
    void arrange();

    QPointer<Project> m_project;
    QTabBar *m_pages;
    QComboBox *m_component;
    QPushButton *m_coders;
    QMenu *m_coderMenu;
    QComboBox *m_unit;
    QPushButton *m_compute;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace Kodeks
