// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/numbers/setdifferences.h"

#include <QHash>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using CodeNumbers = std::vector<qsizetype>; ///< ascending

double difference(const CodeNumbers &one, const CodeNumbers &other, SetDifference kind)
{
    CodeNumbers shared;
    std::ranges::set_intersection(one, other, std::back_inserter(shared));
    const size_t all = one.size() + other.size() - shared.size();
    if (shared.size() == all)
        return 0;
    const double jaccard = double(shared.size()) / double(all);
    const bool isWithin = shared.size() == std::min(one.size(), other.size());
    const double monotonic = isWithin ? 2.0 / 3 : shared.empty() ? 0 : 1.0 / 3;
    switch (kind) {
    case SetDifference::Jaccard: return 1 - jaccard;
    case SetDifference::Masi: return 1 - jaccard * monotonic;
    case SetDifference::MasiDkpro: return (1 - jaccard) * (1 - monotonic);
    }
    return 0;
}

} // namespace

QStringList codesOfSet(const QString &set, const QStringList &codes)
{
    QStringList found;
    for (const QString &code : set.split(u'|')) {
        const QString name = code.trimmed();
        if (!name.isEmpty() && name != u"{}")
            found.append(name);
    }
    const auto isCode = [&codes](const QString &name) { return codes.contains(name); };
    if (found.size() > 1 && isCode(set) && !std::ranges::all_of(found, isCode))
        return {set};
    found.removeDuplicates();
    found.sort();
    return found;
}

QString normalisedSet(const QString &set)
{
    if (!set.contains(u'|'))
        return set.trimmed();
    const QStringList codes = codesOfSet(set);
    return codes.isEmpty() ? u"{}"_s : codes.join(u'|');
}

Differences setDifferences(const QStringList &sets, SetDifference kind, const QStringList &codes)
{
    QHash<QString, qsizetype> numbers;
    std::vector<CodeNumbers> members;
    for (const QString &set : sets) {
        CodeNumbers ofSet;
        for (const QString &code : codesOfSet(set, codes)) {
            const auto known = numbers.constFind(code);
            ofSet.push_back(known == numbers.constEnd() ? *numbers.insert(code, numbers.size()) : *known);
        }
        std::ranges::sort(ofSet);
        members.push_back(std::move(ofSet));
    }
    std::vector<double> table;
    table.reserve(members.size() * members.size());
    for (const CodeNumbers &one : members) {
        for (const CodeNumbers &other : members)
            table.push_back(difference(one, other, kind));
    }
    return Differences::table(std::move(table), members.size());
}

} // namespace Kodeks
