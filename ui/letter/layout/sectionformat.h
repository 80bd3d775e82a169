// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "ui/letter/layout/lettercolors.h"

#include <QTextCharFormat>

namespace Kodeks {

/// Whether a section of that kind looks like running text.
[[nodiscard]] bool isPlain(Section::Kind kind);
/// Whether a section of that kind stands a little apart from what is above it.
[[nodiscard]] bool isHeading(Section::Kind kind);
/// How a section of that kind looks; quiet.
[[nodiscard]] QTextCharFormat sectionFormat(Section::Kind kind, const LetterColors &colors);

} // namespace Kodeks
