// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/pages/analysistable.h"
#include "core/analysis/sendernetwork.h"

#include <QJsonObject>

namespace Kodeks {

/// {"nodes": [{"sender", "letters", "passages", "activity"}], "edges": [{"source", "target", "weight"}]}; a weight that
/// is not defined is null.
[[nodiscard]] QJsonObject networkJson(const AnalysedStudy &study, const SenderNetwork &network);
/// A row for each tie of a defined weight: source, target, weight.
[[nodiscard]] AnalysisTable networkTable(const AnalysedStudy &study, const SenderNetwork &network);
/// The ties whose weight is not defined.
[[nodiscard]] qsizetype undefinedTies(const SenderNetwork &network);

} // namespace Kodeks
