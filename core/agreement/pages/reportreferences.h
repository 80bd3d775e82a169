// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

namespace Kodeks {

/// The primary sources of what a report of this kind shows, sorted, in plain text.
[[nodiscard]] QStringList reportReferences(const AgreementReport &report);

} // namespace Kodeks
