// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

namespace Kodeks {

/// The report as lines for a terminal, cells with tabs between: figures with their intervals, then what is undefined
/// and why, the intervals' method and the version.
[[nodiscard]] QStringList agreementLines(const AgreementReport &report, const QString &version);

} // namespace Kodeks
