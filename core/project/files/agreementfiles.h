// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/pages/agreementpage.h"
#include "core/project/files/passagefiles.h"

namespace Kodeks {

/// Writes the report whole or not at all; the ending of the path chooses: .csv (the tidy table), .json, .html or, with
/// `print`, .pdf. Invalid for any other ending, else errors as of writeAtomically().
[[nodiscard]] Result<> writeAgreement(const QString &path, const AgreementReport &report, const ReportFacts &facts,
    const QString &language, const PagePrinter &print = {});

} // namespace Kodeks
