// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/models/conclude/campaignrows.h"
#include "ui/models/conclude/rowsmodel.h"
#include "ui/models/letters/letterquotes.h"
#include "ui/panels/conclude/concludeview.h"

#include <QPointer>

class QLabel;
class QPlainTextEdit;

namespace Kodeks {

class EmptyState;
class ListTable;

/// Letters that many send with nearly the same text: the groups, of the one that is pointed out first what its variants
/// add, then the common text, once, with number and signatories.
class CampaignsPage : public ConcludeView
{
    Q_OBJECT

public:
    explicit CampaignsPage(QWidget *parent = nullptr);

    void setProject(Project *project) override;
    void setStudy(const Concluded &study) override;
    void focusInput() override;
    [[nodiscard]] bool isCounting() const override { return m_comparing.isRunning(); }
    [[nodiscard]] bool needsPassages() const override { return false; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] AnalysisTable table() const override;
    [[nodiscard]] QJsonObject json() const override;
    [[nodiscard]] QString caption() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void take(const Result<CampaignReport> &report);
    void showGroup(int row);

    QPointer<Project> m_project;
    CampaignReport m_report;
    CampaignRows::Variants m_shown; ///< of the group that is pointed out
    LetterQuotes m_quotes;
    RowsModel m_groupRows;
    RowsModel m_variantRows;
    Job m_comparing;
    bool m_atVariants = false; ///< the keyboard was last there
    ListTable *m_groups;
    QLabel *m_variantsTitle;
    ListTable *m_variants;
    QLabel *m_commonTitle;
    QPlainTextEdit *m_common;
    EmptyState *m_state;
};

} // namespace Kodeks
