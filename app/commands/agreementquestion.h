// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/dataoptions.h"
#include "core/agreement/pages/agreementpage.h"
#include "core/project/jobs/agreementjob.h"

namespace Kodeks {

/// What was asked on the command line, read against the project.
struct AskedAgreement
{
    AgreementRequest request;
    QString report; ///< the file to write; empty: none
    QString language; ///< of reportLanguages()
    QString title;  ///< of the project
};

/// The options of `kodeks agreement`.
void addAgreementOptions(CommandParser &parser);

/// Or the exit code after what is wrong was said.
[[nodiscard]] OptionValue<AskedAgreement> askedAgreement(const CommandParser &parser);

} // namespace Kodeks
