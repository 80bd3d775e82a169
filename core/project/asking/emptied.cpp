// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/asking/emptied.h"

#include "core/project/asking/passagequery.h"
#include "core/query/line/querychips.h"
#include "core/query/querywords.h"

#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

Result<QList<ConditionLoss>> conditionLosses(
    const QString &query, const std::function<Result<qsizetype>(const QString &)> &count)
{
    QList<ConditionLoss> losses;
    const auto chips = queryChips(query);
    if (!chips || chips->size() < 2)
        return losses;
    for (qsizetype i = 0; i < chips->size(); ++i) {
        const auto without = count(withoutChip(query, i));
        if (!without)
            return failed(without);
        losses.append({chips->at(i).text, *without});
    }
    std::ranges::stable_sort(losses, std::greater(), &ConditionLoss::without);
    return losses;
}

Result<QList<ConditionLoss>> conditionLosses(const Project &project, const QString &query, const Condition &within)
{
    return conditionLosses(query, [&](const QString &left) -> Result<qsizetype> {
        const auto others = conditionOf(project, left);
        const auto found = others ? passagesThat(project, Condition{.parts = {*others, within}})
                                  : Result<QList<PassagePlace>>(failed(others));
        return found ? Result<qsizetype>(found->size()) : failed(found);
    });
}

QString lossesText(const QList<ConditionLoss> &losses)
{
    QStringList sentences;
    for (const ConditionLoss &loss : losses) {
        if (loss.without > 0)
            sentences.append(QueryWords::tr("Without %1 there would be %2.").arg(loss.condition).arg(loss.without));
    }
    if (sentences.isEmpty() && !losses.isEmpty())
        return QueryWords::tr("Leaving out one of its conditions gives none either.");
    return sentences.join(u' ');
}

} // namespace Kodeks
