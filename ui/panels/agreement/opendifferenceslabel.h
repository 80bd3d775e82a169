// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "ui/jobs/job.h"

#include <QLabel>

namespace Kodeks {

class Project;

/// Beside the figures of two coders: how many of their differences are settled, and how many are open. Figures do not
/// tell, since they compare what was coded, not what was decided of it. Hidden while there is nothing to say.
class OpenDifferencesLabel : public QLabel
{
    Q_OBJECT

public:
    explicit OpenDifferencesLabel(QWidget *parent = nullptr);

    /// Counts, beside the window's thread, those of these letters (none: all). Says nothing unless they are two people.
    void count(const Project &project, const QList<CoderId> &coders, const QList<LetterId> &letters);
    void forget();
    [[nodiscard]] bool isCounting() const { return m_job.isRunning(); }

private:
    Job m_job;
};

} // namespace Kodeks
