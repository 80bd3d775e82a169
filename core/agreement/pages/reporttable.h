// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

namespace Kodeks {

/// The report as one tidy table, the header first: one row per figure, with all that must be said with it: component
/// and code, over which units, coefficient, value, interval and its method, coders, unit, counts, why it is undefined,
/// version. Columns of their own tell what was chosen: a query, a level of the tasks, letters that all have worked on,
/// and whether the coders are one person's rounds. Numbers have a point and all their digits.
[[nodiscard]] QList<QStringList> agreementTable(const AgreementReport &report, const QString &version);

} // namespace Kodeks
