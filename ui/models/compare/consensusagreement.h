// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"
#include "ui/models/compare/comparison.h"

#include <QTimer>

namespace Kodeks {

/// How far each of two coders agrees with their consensus, in a few words; computed in another thread once a comparison
/// rests.
class ConsensusAgreement : public QObject
{
    Q_OBJECT

public:
    /// `comparison` outlives it.
    explicit ConsensusAgreement(const Comparison &comparison, QObject *parent = nullptr);

    /// Empty while it is not known, or there is no consensus.
    [[nodiscard]] QString text() const { return m_text; }

signals:
    void changed();

private:
    void compute();
    void say(const QString &text);

    const Comparison &m_comparison;
    Job m_job;
    QTimer m_resting;
    QString m_text;
};

} // namespace Kodeks
