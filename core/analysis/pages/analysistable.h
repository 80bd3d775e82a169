// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Kodeks {

/// Figures as they leave, with names of columns that are the same in every language.
struct AnalysisTable
{
    QStringList header;
    QList<QStringList> rows; ///< each as long as the header

    friend bool operator==(const AnalysisTable &, const AnalysisTable &) = default;
};

} // namespace Kodeks
