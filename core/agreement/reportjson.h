// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report.h"

#include <QJsonObject>

namespace Kodeks {

/// The report as the document that `kodeks agreement --json` promises. Coders go by name, a name that stands for two
/// by its uuid; a value that is not defined is null, with the reason under "undefined".
[[nodiscard]] QJsonObject agreementJson(const AgreementReport &report);

} // namespace Kodeks
