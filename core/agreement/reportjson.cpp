// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/reportjson.h"

#include <QJsonArray>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QStringList coderNames(const QList<Coder> &coders)
{
    QStringList names;
    for (const Coder &coder : coders) {
        const bool shared = std::ranges::count(coders, coder.name, &Coder::name) > 1;
        names.append(shared || coder.name.isEmpty() ? coder.uuid.toString(QUuid::WithoutBraces) : coder.name);
    }
    return names;
}

void put(QJsonObject &object, QJsonObject &undefined, const QString &key, const Coefficient &coefficient)
{
    object[key] = coefficient.value ? QJsonValue(*coefficient.value) : QJsonValue();
    if (!coefficient.value)
        undefined[key] = coefficient.undefined;
}

void putFigures(QJsonObject &object, QJsonObject &undefined, const AgreementFigures &figures)
{
    put(object, undefined, u"percent_agreement"_s, figures.percentAgreement);
    put(object, undefined, u"cohen_kappa"_s, figures.cohenKappa);
    put(object, undefined, u"krippendorff_alpha"_s, figures.krippendorffAlpha);
}

QJsonObject figuresJson(const AgreementFigures &figures, qint64 codedByAll)
{
    QJsonObject object{{u"units"_s, figures.units}, {u"coded_by_all"_s, codedByAll}};
    QJsonObject undefined;
    putFigures(object, undefined, figures);
    object[u"undefined"_s] = undefined;
    return object;
}

QJsonObject componentJson(const ComponentAgreement &agreement)
{
    QJsonObject object = figuresJson(agreement.figures, agreement.codedByAll);
    object[u"component"_s] = componentName(agreement.component);
    if (agreement.bothCoded)
        object[u"both_coded"_s] = figuresJson(*agreement.bothCoded, agreement.codedByAll);
    return object;
}

QJsonObject codeJson(const CodeAgreement &code, const QStringList &coders)
{
    QJsonObject only;
    for (qsizetype i = 0; i < coders.size(); ++i)
        only[coders[i]] = code.only[i];
    QJsonObject object{
        {u"component"_s, componentName(code.component)},
        {u"id"_s, code.id},
        {u"both"_s, code.both},
        {u"only"_s, only},
        {u"neither"_s, code.neither},
    };
    QJsonObject undefined;
    putFigures(object, undefined, code.figures);
    put(object, undefined, u"f1"_s, code.f1);
    if (!undefined.isEmpty())
        object[u"undefined"_s] = undefined;
    return object;
}

QJsonObject disagreementJson(const Disagreement &disagreement, const QStringList &coders)
{
    QJsonObject values;
    for (qsizetype i = 0; i < coders.size(); ++i) {
        const AgreementValue &value = disagreement.values[i];
        values[coders[i]] = value.coded ? QJsonValue(value.ids) : QJsonValue();
    }
    return {
        {u"letter"_s, disagreement.letterName},
        {u"start"_s, disagreement.range.start},
        {u"end"_s, disagreement.range.end},
        {u"component"_s, componentName(disagreement.component)},
        {u"values"_s, values},
    };
}

} // namespace

QJsonObject agreementJson(const AgreementReport &report, const QString &version)
{
    Q_UNUSED(version)
    const QStringList coders = coderNames(report.coders);
    QJsonArray components;
    for (const ComponentAgreement &agreement : report.components)
        components.append(componentJson(agreement));
    QJsonArray codes;
    for (const CodeAgreement &code : report.codes)
        codes.append(codeJson(code, coders));
    QJsonArray disagreements;
    for (const Disagreement &disagreement : report.disagreements)
        disagreements.append(disagreementJson(disagreement, coders));
    return {
        {u"coders"_s, QJsonArray::fromStringList(coders)},
        {u"letters"_s, report.letters},
        {u"unit"_s, unitName(report.unit)},
        {u"units"_s, report.units},
        {u"components"_s, components},
        {u"codes"_s, codes},
        {u"disagreements"_s, disagreements},
    };
}

} // namespace Kodeks
