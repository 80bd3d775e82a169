// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/developmentscale.h"

#include <QWidget>

namespace Kodeks {

/// Draws how a figure develops from step to step: the figure so far as a line, that of each step alone as a hollow
/// mark, reference lines with their source. Left and Right go from step to step; one step can be pointed out.
class DevelopmentChart : public QWidget
{
    Q_OBJECT

public:
    explicit DevelopmentChart(QWidget *parent = nullptr);

    void setData(DevelopmentData data);
    [[nodiscard]] const DevelopmentData &data() const { return m_data; }
    /// Points out a step; -1 for none. Emits nothing.
    void setCurrentStep(qsizetype step);
    [[nodiscard]] qsizetype currentStep() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The user has chosen another step.
    void stepChosen(qsizetype step);
    /// Enter or a double-click.
    void stepActivated(qsizetype step);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] DevelopmentScale scale() const;
    void choose(qsizetype step);
    void describe();

    DevelopmentData m_data;
    qsizetype m_current = -1;
};

} // namespace Kodeks
