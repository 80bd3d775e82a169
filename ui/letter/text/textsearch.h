// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"

#include <QList>

namespace Kodeks {

/// Where `needle` stands in the text, in order, no two overlapping. None for an empty needle.
[[nodiscard]] QList<TextRange> findInText(
    const LetterText &text, const QString &needle, Qt::CaseSensitivity sensitivity);

} // namespace Kodeks
