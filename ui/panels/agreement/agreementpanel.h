// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/pages/agreementpage.h"
#include "core/project/jobs/agreementjob.h"
#include "ui/jobs/job.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Kodeks {

class AgreementBar;
class AgreementResults;
class EmptyState;
class OpenDifferencesLabel;
class Project;

/// How far coders agree and where they differ. Computes when first seen, when its options change and when asked; says
/// so when its figures are older than the last change of the project.
class AgreementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementPanel(QWidget *parent = nullptr);

    void setProject(Project *project);
    /// The line of options, at the top of the panel unless it is taken elsewhere.
    [[nodiscard]] QWidget *tools() const;
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// Null while there are no figures.
    [[nodiscard]] const AgreementReport *report() const { return m_report ? &*m_report : nullptr; }

public slots:
    void compute();
    /// The same with intervals by bootstrap, with the resamples and the seed chosen last.
    void computeBootstrap();
    /// Chooses these coders and compares them.
    void compareCoders(const QList<CoderId> &coders);
    /// The letter that is open, for figures of it alone.
    void setCurrentLetter(Kodeks::LetterId letter);
    /// Only passages that fulfil it are compared; empty: all are.
    void setQuery(const QString &query);
    /// Brings a page to the front (AgreementBar::Page).
    void showPage(int page);
    void cancel();
    /// Puts the table shown on the clipboard.
    void copyTable();
    /// Puts on the clipboard how the figures were reckoned, to paste into an article.
    void copyMethods(const QString &language);
    /// To the next (1) or previous (-1) place where coders differ, once the figures are there.
    void stepDisagreement(int step);
    void focusInput();

signals:
    /// Enter or a double-click: go there.
    void disagreementActivated(Kodeks::LetterId letter, Kodeks::TextRange range);
    /// The user has moved to the row: show it, the keyboard stays here.
    void disagreementShown(Kodeks::LetterId letter, Kodeks::TextRange range);
    /// The report is to be written to a file.
    void exportRequested();
    /// The person wants all passages compared again.
    void allWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeFoot();
    void makeMethodsMenu();
    void connectParts();
    /// Compares anew if it is seen, else when it is.
    void renew();
    void take(const Result<AgreementReport> &result);
    void forget(const QString &why);
    void tell();
    void setRunning(bool running);

    QPointer<Project> m_project;
    LetterId m_letter;
    QString m_query;
    AgreementRequest m_asked; ///< that the figures on show, or being computed, are of
    Job m_job;
    std::optional<AgreementReport> m_report;
    QDateTime m_computed;
    bool m_stale = false; ///< the project has changed since the figures on show were begun
    bool m_changedMeanwhile = false; ///< … since the computation that runs was begun
    AgreementBar *m_bar;
    AgreementResults *m_results;
    QLabel *m_only;
    EmptyState *m_state;
    QWidget *m_foot;
    QLabel *m_caption;
    OpenDifferencesLabel *m_open;
    QProgressBar *m_progress;
    QToolButton *m_copy;
    QToolButton *m_methods;
    QToolButton *m_export;
};

} // namespace Kodeks
