// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <algorithm>
#include <compare>
#include <vector>

namespace Kodeks {

// The order of names in every list, file and report, whatever the machine's language: the Norwegian alphabet (æ, ø, å;
// aa with å), numbers in names by their value, signs before digits before letters; accents and then case count only
// where all else is alike. Source: Unicode Technical Standard #10 with CLDR's tailoring for nb, as ICU has it.

/// What stands for a name when many are compared: keys compare by their bytes as the names do. Only names of the same
/// characters, in whatever form of Unicode, have the same key.
[[nodiscard]] QByteArray nameOrderKey(const QString &name);
/// Keys are only to be compared with such as were made by the same version; every version of ICU may have its own.
[[nodiscard]] QString nameOrderVersion();
[[nodiscard]] std::strong_ordering compareNames(const QString &one, const QString &other);

/// Puts a list into the order of the names that `nameOf` tells of its elements; of equal names by what `tieOf` tells,
/// which should be the same in every copy of the project (a uuid).
template <typename List, typename NameOf, typename TieOf>
void sortByName(List &list, NameOf nameOf, TieOf tieOf)
{
    using Value = typename List::value_type;
    std::vector<std::pair<QByteArray, qsizetype>> order;
    order.reserve(size_t(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i)
        order.emplace_back(nameOrderKey(std::invoke(nameOf, std::as_const(list)[i])), i);
    const auto isBefore = [&](const auto &a, const auto &b) {
        return a.first != b.first
            ? a.first < b.first
            : std::invoke(tieOf, std::as_const(list)[a.second]) < std::invoke(tieOf, std::as_const(list)[b.second]);
    };
    if (std::ranges::is_sorted(order, isBefore))
        return;
    std::ranges::stable_sort(order, isBefore);
    List sorted;
    sorted.reserve(list.size());
    for (const auto &[key, at] : order)
        sorted.append(Value(std::move(list[at])));
    list = std::move(sorted);
}

} // namespace Kodeks
