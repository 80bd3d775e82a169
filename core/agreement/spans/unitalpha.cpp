// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/spans/unitalpha.h"

#include "core/agreement/numbers/undefined.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

using namespace Undefined;

namespace {

struct Spans
{
    Q_DECLARE_TR_FUNCTIONS(Spans)
};

Coefficient nothingMarked()
{
    return because({"Spans", QT_TRANSLATE_NOOP("Spans", "None of the chosen coders marked a passage.")});
}

Coefficient nothingLeftOut()
{
    return because({"Spans",
        QT_TRANSLATE_NOOP("Spans",
            "Every coder marked the whole text, so there is nothing not coded to tell from what is coded; reliability "
            "cannot be judged without variation.")});
}

Coefficient neverOverlap()
{
    return because({"Spans", QT_TRANSLATE_NOOP("Spans", "The coders’ passages never overlap.")});
}

Coefficient oneCodeInOverlaps()
{
    return because({"Spans", QT_TRANSLATE_NOOP("Spans", "Only one code occurs where the coders’ passages overlap.")});
}

} // namespace

UnitAlpha::UnitAlpha(
    const std::vector<DocumentSums> &documents, std::span<const qint64> times, qsizetype categories, qsizetype coders)
    : m_coders(double(coders))
    , m_categories(size_t(categories))
{
    for (size_t document = 0; document < documents.size(); ++document) {
        const double count = double(times[document]);
        if (count == 0)
            continue;
        m_textLength += count * documents[document].length;
        for (const auto &[category, sums] : documents[document].categories) {
            m_categories[size_t(category)].add(sums, count);
            m_all.add(sums, count);
        }
    }
}

Coefficient UnitAlpha::all() const
{
    if (m_coders < 2)
        return noPairs();
    if (m_all.length == 0)
        return nothingMarked();
    const auto used = std::ranges::count_if(m_categories, [](const CategorySums &sums) { return sums.length > 0; });
    if (used + (gaps() > 0) < 2)
        return noVariation();
    // Gaps agree where no coder of a pair has a unit; differing is all that is neither that nor the same category.
    const double gapsAgreeing = gaps() - (m_all.length - m_all.pairable);
    const double observed = length() - m_all.same - gapsAgreeing;
    double squares = gaps() * gaps();
    for (const CategorySums &sums : m_categories)
        squares += sums.length * sums.length;
    const double expected = length() * (length() * length() - squares) / (length() * length() - m_all.square - gaps());
    return {1 - observed / expected, {}};
}

Coefficient UnitAlpha::codedOrNot() const
{
    if (m_coders < 2)
        return noPairs();
    if (m_all.length == 0)
        return nothingMarked();
    if (gaps() <= 0)
        return nothingLeftOut();
    const double observed = m_all.length - m_all.pairable;
    const double expected = length() * gaps() * m_all.length / (length() * length() - m_all.square - gaps());
    return {1 - observed / expected, {}};
}

Coefficient UnitAlpha::categories() const
{
    if (m_coders < 2)
        return noPairs();
    if (m_all.length == 0)
        return nothingMarked();
    if (m_all.pairable == 0)
        return neverOverlap();
    if (std::ranges::count_if(m_categories, [](const CategorySums &sums) { return sums.pairable > 0; }) < 2)
        return oneCodeInOverlaps();
    double squares = 0;
    for (const CategorySums &sums : m_categories)
        squares += sums.pairable * sums.pairable;
    const double expected
        = (m_all.pairable * m_all.pairable - squares) / (m_all.pairable - m_all.pairableSquare / m_all.pairable);
    return {1 - (m_all.pairable - m_all.same) / expected, {}};
}

Coefficient UnitAlpha::coverage() const
{
    if (m_coders < 2)
        return noPairs();
    return length() > 0 ? Coefficient{m_all.pairable / length(), {}} : nothingMarked();
}

Coefficient UnitAlpha::category(qsizetype category) const
{
    const CategorySums &one = sums(category);
    if (m_coders < 2)
        return noPairs();
    if (one.length == 0)
        return notUsed();
    if (one.pairable == 0)
        return because(
            {"Spans", QT_TRANSLATE_NOOP("Spans", "Passages of this code never overlap another coder’s passages.")});
    if (one.pairable >= m_all.pairable)
        return oneCodeInOverlaps();
    const double observed = (one.pairable * m_all.pairable - one.pairableSquare) * (one.pairable - one.same);
    return {1 - observed / (one.pairable * one.pairable * (m_all.pairable - one.pairable)), {}};
}

Coefficient UnitAlpha::coverage(qsizetype category) const
{
    const CategorySums &one = sums(category);
    if (m_coders < 2)
        return noPairs();
    return one.length > 0 ? Coefficient{one.pairable / one.length, {}} : notUsed();
}

Coefficient UnitAlpha::alone(qsizetype category) const
{
    const CategorySums &one = sums(category);
    if (m_coders < 2)
        return noPairs();
    if (one.length == 0)
        return notUsed();
    const double rest = length() - one.length;
    if (rest <= 0)
        return noVariation();
    const double expected = length() * one.length * rest / (length() * length() - one.square - rest);
    return {1 - (one.length - one.same) / expected, {}};
}

} // namespace Kodeks
