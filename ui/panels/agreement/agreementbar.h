// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panels/agreement/agreementscope.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QTabBar;

namespace Kodeks {

class Project;
class ScopeForm;

/// One line above the agreement: what to look at, whom to compare, by which unit and in which scope.
class AgreementBar : public QWidget
{
    Q_OBJECT

public:
    enum Page { Figures, Codes, Spans, Confusions, Kinds, Letters, Disagreements, Notes };

    explicit AgreementBar(QWidget *parent = nullptr);

    /// Chooses all coders who have passages.
    void setProject(Project *project);
    [[nodiscard]] QList<CoderId> coders() const;
    void setCoders(const QList<CoderId> &coders); ///< without telling of it
    [[nodiscard]] Unit unit() const;
    [[nodiscard]] const AgreementScope &scope() const { return m_scope; }
    void setScope(const AgreementScope &scope);
    void setRunning(bool running);
    /// On the tabs; less than 0 for not known.
    void setCounts(qsizetype disagreements, qsizetype notes);
    void focusPages();
    void setPage(Page page);

signals:
    void optionsChanged();
    void computeRequested();
    void cancelRequested();
    void pageChanged(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makePages();
    void makeUnits();
    void makeScope();
    void openScope();
    void fitScope();
    void closeScope();
    void fillCoders(bool chooseAll);
    void nameCoders();
    void arrange();

    QPointer<Project> m_project;
    QTabBar *m_pages;
    QPushButton *m_coders;
    QMenu *m_coderMenu;
    QComboBox *m_unit;
    QPushButton *m_scopeButton;
    ScopeForm *m_form;
    AgreementScope m_scope;
    QPushButton *m_compute;
    QPushButton *m_cancel;
};

} // namespace Kodeks
