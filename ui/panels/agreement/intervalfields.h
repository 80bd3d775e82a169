// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/intervals/bootstrap.h"

#include <QWidget>

class QDoubleSpinBox;
class QRadioButton;
class QSpinBox;

namespace Kodeks {

/// How intervals are made: at once from standard errors, or by a bootstrap with so many resamples from that seed.
class IntervalFields : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalFields(QWidget *parent = nullptr);

    /// Nothing: at once.
    void setBootstrap(const std::optional<BootstrapOptions> &options);
    [[nodiscard]] std::optional<BootstrapOptions> bootstrap() const;

private:
    QRadioButton *m_instant;
    QRadioButton *m_bootstrap;
    QSpinBox *m_replicates;
    QDoubleSpinBox *m_seed; ///< whole numbers; an int holds half of those that are seeds
    quint64 m_given = 0; ///< what the field stands for where it cannot show it
};

} // namespace Kodeks
