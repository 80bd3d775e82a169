// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/flowpainter.h"
#include "ui/jobs/job.h"
#include "ui/panels/conclude/concludeview.h"

class QCheckBox;
class QLabel;

namespace Kodeks {

class EmptyState;
class FlowChart;

/// Who should hand over to whom, as a flow diagram. The order of its nodes is kept while the project is open, so that
/// pictures can be compared.
class FlowPage : public ConcludeView
{
    Q_OBJECT

public:
    explicit FlowPage(QWidget *parent = nullptr);

    void setProject(Project *project) override;
    void setStudy(const Concluded &study) override;
    void focusInput() override;
    [[nodiscard]] bool isCounting() const override { return m_counting.isRunning(); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] AnalysisTable table() const override;
    [[nodiscard]] QJsonObject json() const override;
    [[nodiscard]] QSizeF pictureSize() const override;
    void paintPicture(QPainter &painter) const override;
    [[nodiscard]] QString caption() const override;

private:
    [[nodiscard]] QWidget *choices();
    void count();
    void take(const FlowData &shown);
    [[nodiscard]] ConcludedNumber number(const FlowPlace &place) const;

    Concluded m_study;
    std::shared_ptr<const AnalysedStatements> m_counted; ///< what is shown was counted from
    FlowOrder m_order;                                   ///< kept; empty: none yet
    Job m_counting;
    QCheckBox *m_unchanged;
    QCheckBox *m_cooperation;
    QCheckBox *m_patterns;
    FlowChart *m_chart;
    EmptyState *m_state;
    QLabel *m_sentence;
};

} // namespace Kodeks
