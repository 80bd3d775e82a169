// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/pages.h"

namespace Kodeks {

qsizetype pageAt(const LetterText &text, qsizetype position)
{
    const QStringView all(text.string());
    if (!all.contains(u'\f'))
        return 0;
    return 1 + all.first(std::min(text.toUtf16(position) + 1, all.size())).count(u'\f');
}

} // namespace Kodeks
