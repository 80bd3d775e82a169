// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <QList>

namespace Kodeks {

struct AgreementInput;
enum class Unit;

/// Which part of a project to compare.
struct AgreementRequest
{
    QList<CoderId> coders;   ///< empty: all people who have passages, no consensus
    QList<LetterId> letters; ///< empty: all
    Unit unit;
};

/// Reads what the agreement report is computed from. Opens the project for itself, so it may run in any thread.
[[nodiscard]] Result<AgreementInput> agreementInput(const QString &projectPath, const AgreementRequest &request, const Progress &progress = {});

} // namespace Kodeks
