// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/summary/summarydocument.h"
#include "core/project/summary/summaryfacts.h"

namespace Kodeks {

/// The summary of a consultation: about the answers, who answered, per question, per task, contradictions, campaigns,
/// method, annexes. `written` is what people have written in the fields of an earlier one; of fields that are no longer
/// there it stands at the end.
[[nodiscard]] SummaryDocument summaryOf(
    const SummaryFacts &facts, const SummaryOrder &order, const QDate &date, const WrittenFields &written = {});

} // namespace Kodeks
