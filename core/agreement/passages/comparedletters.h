// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/componentvalues.h"
#include "core/agreement/passages/differencecount.h"
#include "core/base/cancel.h"
#include "core/base/result.h"

namespace Kodeks {

/// The letters as far as they have been compared: what everything else of a report is counted from.
struct ComparedLetters
{
    std::vector<ComponentValues> components; ///< those asked for, in the order of allComponents
    qint64 units = 0;
    PairedPassages passages;
};

/// The components asked for, in the order of allComponents.
[[nodiscard]] QList<Component> comparedComponents(const AgreementInput &input);

/// Compares the letters on all processors; what comes out does not depend on how many there are. Cancelled if
/// `progress` asks for it.
[[nodiscard]] Result<ComparedLetters> compareLetters(
    const AgreementInput &input, const CodeKeys &codes, const Progress &progress);

} // namespace Kodeks
