// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/partednumber.h"

namespace Kodeks {

bool partsNumber(QStringView line, QStringView next)
{
    if (line.size() < 2 || next.isEmpty() || !next.front().isDigit())
        return false;
    const QChar before = line.at(line.size() - 2);
    const bool hyphen = line.back() == u'-' || line.back() == QChar(0x2010);
    return (hyphen && (before.isLetterOrNumber() || before.isMark())) || (line.back() == u'–' && before.isDigit());
}

} // namespace Kodeks
