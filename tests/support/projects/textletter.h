// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edits/edits.h"

namespace Kodeks {

/// A letter to be added that is nothing but a text.
[[nodiscard]] inline NewLetter textLetter(const QString &name, const QString &text)
{
    NewLetter letter;
    letter.name = name;
    letter.text = text;
    letter.original = text.toUtf8();
    letter.encoding = QStringLiteral("UTF-8");
    return letter;
}

} // namespace Kodeks
