// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/disagreements.h"

#include <algorithm>
#include <ranges>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// By set number.
std::vector<AgreementValue> valuesOf(const ComponentValues &values, const CodeKeys &codes)
{
    std::vector<AgreementValue> found;
    for (std::int32_t set = 0; set < values.sets().count(); ++set) {
        std::vector<std::pair<QString, QString>> named;
        for (const CodeKey key : values.sets().keys(set))
            named.emplace_back(codes.id(values.component(), key), codes.name(values.component(), key));
        std::ranges::sort(named);
        const QStringList ids(std::views::keys(named).begin(), std::views::keys(named).end());
        const QStringList names(std::views::values(named).begin(), std::views::values(named).end());
        found.push_back({!named.empty(), ids.join(u'|'), names.join(u", "_s)});
    }
    return found;
}

} // namespace

QList<Disagreement> disagreementsOf(
    const ComparedLetters &compared, const QList<AgreementLetter> &letters, const CodeKeys &codes)
{
    std::vector<std::vector<QList<AgreementValue>>> valuesByRow; ///< by component and row; empty where all are equal
    for (const ComponentValues &component : compared.components) {
        const std::vector<AgreementValue> values = valuesOf(component, codes);
        auto &rows = valuesByRow.emplace_back();
        for (const ComponentValues::Row &row : component.rows()) {
            QList<AgreementValue> &given = rows.emplace_back();
            if (std::ranges::adjacent_find(row, std::not_equal_to()) == row.end())
                continue;
            for (const std::int32_t set : row)
                given.append(values[size_t(set)]);
        }
    }
    struct Place
    {
        TextRange range;
        size_t component;
        std::uint32_t row;
    };
    std::vector<std::vector<Place>> places(size_t(letters.size()));
    size_t count = 0;
    for (size_t letter = 0; letter < places.size(); ++letter) {
        for (size_t i = 0; i < compared.components.size(); ++i) {
            for (const ValueRun &run : compared.components[i].runs(letter)) {
                if (!valuesByRow[i][run.row].isEmpty())
                    places[letter].push_back({run.range, i, run.row});
            }
        }
        std::ranges::stable_sort(places[letter], {}, &Place::range);
        count += places[letter].size();
    }
    QList<Disagreement> all;
    all.reserve(qsizetype(count));
    for (size_t letter = 0; letter < places.size(); ++letter) {
        const AgreementLetter &of = letters[qsizetype(letter)];
        for (const Place &place : places[letter])
            all.append({of.id, of.name, place.range, compared.components[place.component].component(),
                valuesByRow[place.component][place.row]});
    }
    return all;
}

} // namespace Kodeks
