// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/models/conclude/matrixmodel.h"
#include "ui/panels/conclude/concludeview.h"

#include <QPointer>

class QComboBox;
class QLabel;

namespace Kodeks {

class EmptyState;
class HeatMap;

/// Any two dimensions against each other.
class MatrixPage : public ConcludeView
{
    Q_OBJECT

public:
    explicit MatrixPage(QWidget *parent = nullptr);

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
    void fillDimensions();
    void count();
    void take(std::shared_ptr<const CountedMatrix> matrix, std::shared_ptr<const AnalysedStatements> read);
    void toggle(int section, Qt::Orientation orientation);
    /// Does something that makes the map anew, and points out the same cell.
    void keepingCell(const std::function<void()> &act);
    [[nodiscard]] CooccurrenceQuestion question() const;
    [[nodiscard]] ConcludedNumber number(const QModelIndex &index) const;
    void copy() const;

    QPointer<Project> m_project;
    Concluded m_study;
    std::shared_ptr<const AnalysedStatements> m_counted; ///< what is shown was counted from
    MatrixModel m_model;
    Job m_counting;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_within;
    QComboBox *m_shown;
    QComboBox *m_order;
    HeatMap *m_map;
    EmptyState *m_state;
    QLabel *m_sentence;
};

} // namespace Kodeks
