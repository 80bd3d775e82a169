// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/jobs/agreementjob.h"
#include "core/project/settling/consensuscoder.h"
#include "core/project/settling/worklist.h"

namespace Kodeks {

/// What to compare to see how far a coder agrees with the consensus: the letters that are settled to the end, since in
/// the others the consensus has not read everything. Fails with a sentence if there is none.
[[nodiscard]] Result<AgreementRequest> agreementWithConsensus(const Worklist &worklist, CoderId coder, Unit unit);

} // namespace Kodeks
