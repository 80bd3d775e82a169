// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/codercolor.h"

#include "core/model/codebook.h"

namespace Kodeks {

QString freeCoderColor(const QList<Coder> &there, const QUuid &uuid)
{
    constexpr qsizetype awayFromFirstTasks = 4;
    const QStringList palette = paletteColors();
    const qsizetype begin = uuid.isNull() ? there.size() + awayFromFirstTasks : qsizetype(uuid.data1);
    for (qsizetype i = 0; i < palette.size(); ++i) {
        const QString &color = palette.at((begin + i) % palette.size());
        const auto isTaken = [&color](const Coder &coder) { return coder.color == color; };
        if (std::ranges::none_of(there, isTaken))
            return color;
    }
    return palette.at(begin % palette.size());
}

} // namespace Kodeks
