// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/reports/taskpassages.h"

namespace Kodeks {

/// Passages by task as an OpenDocument text: a heading per task, each passage as a quotation and beneath it where it
/// stands and what it says. Error: Internal, should the archive not be made.
[[nodiscard]] Result<QByteArray> odtReport(
    const QString &title, const QList<TaskPassages> &groups, const QList<PassageRow> &rows);

} // namespace Kodeks
