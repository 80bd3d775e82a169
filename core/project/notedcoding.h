// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/coding.h"

#include <QJsonObject>

namespace Kodeks {

/// A coding as the journal keeps it, so that what a coder said last is known in the next session: codes by their uuids,
/// since the keys of codes that were undone are given again.
[[nodiscard]] QJsonObject notedCoding(const Coding &coding, const Codebook &codebook);

/// A coding that was noted. One with a code that is not in the codebook (any more) is empty.
[[nodiscard]] Coding codingNoted(const QJsonObject &noted, const Codebook &codebook);

} // namespace Kodeks
