// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QString>

namespace Kodeks {

/// What a coder has noted of a letter, or of the whole project; a coder has one of each. (Of a passage: Passage::memo.)
struct Memo
{
    LetterId letter; ///< invalid: of the project
    CoderId coder;
    QString text; ///< Markdown

    friend bool operator==(const Memo &, const Memo &) = default;
};

} // namespace Kodeks
