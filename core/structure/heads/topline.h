// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/blocks.h"

namespace Kodeks {

/// The first line of a letter where it is the head of an organisation's paper: it names one that is no public body, and
/// a date or a postal place stands right beneath it. Empty otherwise.
[[nodiscard]] QStringView letterheadOnTop(const QList<Block> &blocks);

/// The first line where it says more than a name that begins it: "Statsforvalteren i Innlandet" of "Statsforvalteren".
[[nodiscard]] QStringView longerOnTop(const QList<Block> &blocks, QStringView name);

} // namespace Kodeks
