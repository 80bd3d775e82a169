// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/reliabilityjson.h"

#include "core/agreement/pages/jsonvalues.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QJsonObject intervalJson(const ConfidenceInterval &interval)
{
    QJsonObject object{
        {u"level"_s, interval.level},
        {u"method"_s, QJsonValue()},
        {u"lo"_s, numberOrNull(interval.low)},
        {u"hi"_s, numberOrNull(interval.high)},
        {u"replicates"_s, QJsonValue()},
        {u"seed"_s, QJsonValue()},
    };
    if (interval.method != ConfidenceInterval::Method::None)
        object[u"method"_s] = intervalMethodName(interval.method);
    if (interval.method == ConfidenceInterval::Method::Bootstrap) {
        object[u"replicates"_s] = interval.replicates;
        object[u"seed"_s] = qint64(interval.seed);
        object[u"skipped"_s] = interval.skipped;
    }
    return object;
}

QJsonObject categoryJson(const CategoryUnitizing &category, QJsonObject &undefined)
{
    QJsonObject object;
    put(object, undefined, u"ku_alpha"_s, category.kuAlpha);
    put(object, undefined, u"ku_coverage"_s, category.kuCoverage);
    put(object, undefined, u"u_alpha"_s, category.uAlpha);
    put(object, undefined, u"char_percent_agreement"_s, category.characterPercentAgreement);
    put(object, undefined, u"char_cohen_kappa"_s, category.characterCohenKappa);
    put(object, undefined, u"char_scott_pi"_s, category.characterScottPi);
    put(object, undefined, u"char_f1"_s, category.characterF1);
    put(object, undefined, u"char_jaccard"_s, category.characterJaccard);
    return object;
}

QJsonObject intervalsJson(const UnitizingReport &report)
{
    const ConfidenceInterval &any = report.uAlphaInterval;
    QJsonObject byCategory;
    for (const CategoryUnitizing &category : report.byCategory)
        byCategory[category.category] = QJsonObject{
            {u"ku_alpha"_s, ends(category.kuAlphaInterval)}, {u"u_alpha"_s, ends(category.uAlphaInterval)}};
    return {
        {u"level"_s, any.level},
        {u"method"_s, intervalMethodName(any.method)},
        {u"replicates"_s, any.replicates},
        {u"seed"_s, qint64(any.seed)},
        {u"u_alpha"_s, ends(report.uAlphaInterval)},
        {u"u_alpha_binary"_s, ends(report.uAlphaBinaryInterval)},
        {u"cu_alpha"_s, ends(report.cuAlphaInterval)},
        {u"by_category"_s, byCategory},
    };
}

} // namespace

QString intervalMethodName(ConfidenceInterval::Method method)
{
    switch (method) {
    case ConfidenceInterval::Method::StudentT: return u"gwet_t"_s;
    case ConfidenceInterval::Method::Normal: return u"normal"_s;
    case ConfidenceInterval::Method::Bootstrap: return u"percentile_bootstrap"_s;
    case ConfidenceInterval::Method::None: break;
    }
    return {};
}

QJsonObject reliabilityJson(
    const ReliabilityData &data, const ReliabilityQuestion &question, const ReliabilityAnswer &answer)
{
    QJsonObject object{
        {u"statistic"_s, statisticName(question.statistic)},
        {u"value"_s, numberOrNull(answer.value.value)},
        {u"se"_s, numberOrNull(answer.standardError.value)},
        {u"ci"_s, intervalJson(answer.interval)},
        {u"units"_s, answer.units},
        {u"pairable_units"_s, answer.pairable},
        {u"coders"_s, QJsonArray::fromStringList(data.coders)},
        {u"categories"_s, data.ratings.categories().size()},
        {u"undefined"_s, answer.value.value ? QJsonValue() : QJsonValue(answer.value.undefined.text())},
        {u"notes"_s, QJsonArray::fromStringList(answer.notes)},
    };
    if (takesMetric(question.statistic))
        object[u"metric"_s] = metricName(question.metric);
    if (takesWeights(question.statistic))
        object[u"weights"_s] = weightingName(question.weighting);
    if (needsCategory(question.statistic))
        object[u"category"_s] = question.category;
    return object;
}

QJsonObject unitizingJson(const UnitizingReport &report)
{
    QJsonObject object{
        {u"coders"_s, QJsonArray::fromStringList(report.coders)},
        {u"documents"_s, report.documents},
        {u"length"_s, report.length},
        {u"notes"_s, QJsonArray::fromStringList(report.notes)},
    };
    QJsonObject undefined;
    put(object, undefined, u"u_alpha"_s, report.uAlpha);
    put(object, undefined, u"u_alpha_binary"_s, report.uAlphaBinary);
    put(object, undefined, u"cu_alpha"_s, report.cuAlpha);
    put(object, undefined, u"cu_coverage"_s, report.cuCoverage);
    QJsonObject byCategory;
    QJsonObject undefinedByCategory;
    for (const CategoryUnitizing &category : report.byCategory) {
        QJsonObject reasons;
        byCategory[category.category] = categoryJson(category, reasons);
        if (!reasons.isEmpty())
            undefinedByCategory[category.category] = reasons;
    }
    if (!undefinedByCategory.isEmpty())
        undefined[u"by_category"_s] = undefinedByCategory;
    object[u"by_category"_s] = byCategory;
    object[u"undefined"_s] = undefined;
    if (report.uAlphaInterval.method == ConfidenceInterval::Method::Bootstrap)
        object[u"ci"_s] = intervalsJson(report);
    return object;
}

} // namespace Kodeks
