// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

namespace Kodeks {

/// The sample's codebook (resources/sample/codebook.json) with keys counted from 1, without a project. Groups come
/// before their tasks.
[[nodiscard]] Codebook osloCodebook();

} // namespace Kodeks
