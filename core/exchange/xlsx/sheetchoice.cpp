// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx/sheetchoice.h"

#include <algorithm>
#include <numeric>

namespace Kodeks {

QList<qsizetype> byPromise(const QList<SheetName> &sheets, const QStringList &names)
{
    const auto rank = [&](qsizetype place) {
        const SheetName &sheet = sheets.at(place);
        const auto named = std::ranges::find_if(names,
            [&sheet](const QString &name) { return sheet.name.trimmed().compare(name, Qt::CaseInsensitive) == 0; });
        return std::pair(sheet.hidden, named - names.begin());
    };
    QList<qsizetype> places(sheets.size());
    std::iota(places.begin(), places.end(), 0);
    std::ranges::stable_sort(places, {}, rank);
    return places;
}

} // namespace Kodeks
