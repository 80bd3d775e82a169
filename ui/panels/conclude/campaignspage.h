// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/copying/copyover.h"
#include "ui/jobs/job.h"
#include "ui/models/conclude/campaignrows.h"
#include "ui/models/conclude/rowsmodel.h"
#include "ui/models/letters/letterquotes.h"
#include "ui/panels/conclude/concludeview.h"

#include <QPointer>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Kodeks {

class EmptyState;
class ListTable;

/// Letters that many send with nearly the same text: the groups, of the one that is pointed out first what its variants
/// add, then the common text, once, with number and signatories. What one has coded in any letter of a group is offered
/// for the same words in all others, with how many places there are, and coded there when one says so.
class CampaignsPage : public ConcludeView
{
    Q_OBJECT

public:
    explicit CampaignsPage(QWidget *parent = nullptr);

    void setProject(Project *project) override;
    void setStudy(const Concluded &study) override;
    void focusInput() override;
    [[nodiscard]] bool isCounting() const override { return m_comparing.isRunning() || m_copying.isRunning(); }
    [[nodiscard]] bool needsPassages() const override { return false; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] AnalysisTable table() const override;
    [[nodiscard]] QJsonObject json() const override;
    [[nodiscard]] QString caption() const override;

signals:
    /// One has said so: these are to be made in one step.
    void copiesRequested(const QList<Kodeks::Passage> &copies);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void take(const Result<CampaignReport> &report);
    void showGroup(int row);
    void offerCopies();
    void tellCopies(const Result<CopyPlan> &plan);
    void withdrawOffer();

    QPointer<Project> m_project;
    CampaignReport m_report;
    CampaignRows::Variants m_shown; ///< of the group that is pointed out
    LetterQuotes m_quotes;
    RowsModel m_groupRows;
    RowsModel m_variantRows;
    Job m_comparing;
    bool m_atVariants = false; ///< the keyboard was last there
    CopyPlan m_offered; ///< for the group that is pointed out; empty: nothing is offered
    Job m_copying;
    ListTable *m_groups;
    QPushButton *m_offer;
    QLabel *m_offerState;
    QPushButton *m_copy;
    QLabel *m_variantsTitle;
    ListTable *m_variants;
    QLabel *m_commonTitle;
    QPlainTextEdit *m_common;
    EmptyState *m_state;
};

} // namespace Kodeks
