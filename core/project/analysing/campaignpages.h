// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"
#include "core/project/analysing/campaignjob.h"

#include <QJsonObject>

namespace Kodeks {

/// The member of contract.md §7.
[[nodiscard]] QJsonObject campaignJson(const CampaignReport &report);
/// A row for each letter: those with the common text have nothing added and nothing missing.
[[nodiscard]] AnalysisTable campaignTable(const CampaignReport &report);

} // namespace Kodeks
