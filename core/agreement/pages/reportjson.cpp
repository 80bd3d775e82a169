// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/reportjson.h"

#include "core/agreement/pages/jsonvalues.h"
#include "core/agreement/pages/reliabilityjson.h"
#include "core/agreement/pages/reportwords.h"

#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QJsonObject basisJson(const IntervalBasis &basis)
{
    const bool isBootstrap = basis.method == ConfidenceInterval::Method::Bootstrap;
    QJsonObject object{
        {u"level"_s, basis.level},
        {u"method"_s, QJsonValue()},
        {u"over"_s, QJsonValue()},
        {u"replicates"_s, isBootstrap ? QJsonValue(basis.replicates) : QJsonValue()},
        {u"seed"_s, isBootstrap ? QJsonValue(qint64(basis.seed)) : QJsonValue()},
    };
    if (basis.over != IntervalBasis::Over::Nothing) {
        object[u"method"_s] = intervalMethodName(basis.method);
        object[u"over"_s] = basis.over == IntervalBasis::Over::Letters ? u"letters"_s : u"units"_s;
    }
    return object;
}

void putFigures(
    QJsonObject &object, QJsonObject &undefined, const AgreementFigures &figures, const IntervalBasis &basis)
{
    QJsonObject intervals = basisJson(basis);
    QJsonObject methods;
    object[u"categories"_s] = figures.categories;
    for (const Statistic statistic : reportedStatistics) {
        const QString name = statisticName(statistic);
        put(object, undefined, name, figures.of(statistic));
        const ConfidenceInterval &interval = figures.interval(statistic);
        intervals[name] = ends(interval);
        if (interval.method != ConfidenceInterval::Method::None)
            methods[name] = intervalMethodName(interval.method);
    }
    intervals[u"methods"_s] = methods;
    object[u"ci"_s] = intervals;
}

QJsonObject figuresJson(const AgreementFigures &figures, qint64 codedByAll, const IntervalBasis &basis)
{
    QJsonObject object{{u"units"_s, figures.units}, {u"coded_by_all"_s, codedByAll}};
    QJsonObject undefined;
    putFigures(object, undefined, figures, basis);
    object[u"undefined"_s] = undefined;
    return object;
}

QJsonObject componentJson(const ComponentAgreement &agreement, const IntervalBasis &basis)
{
    QJsonObject object = figuresJson(agreement.figures, agreement.codedByAll, basis);
    object[u"component"_s] = componentName(agreement.component);
    object[u"notes"_s] = QJsonArray::fromStringList(textsOf(agreement.notes));
    if (agreement.bothCoded)
        object[u"both_coded"_s] = figuresJson(*agreement.bothCoded, agreement.codedByAll, basis);
    return object;
}

QJsonObject codeJson(const CodeAgreement &code, const QStringList &coders, const IntervalBasis &basis)
{
    QJsonObject only;
    for (qsizetype i = 0; i < coders.size(); ++i)
        only[coders[i]] = code.only[i];
    QJsonObject object{
        {u"component"_s, componentName(code.component)},
        {u"id"_s, code.id},
        {u"name"_s, code.name},
        {u"both"_s, code.both},
        {u"only"_s, only},
        {u"neither"_s, code.neither},
        {u"notes"_s, QJsonArray::fromStringList(textsOf(code.notes))},
    };
    QJsonObject undefined;
    putFigures(object, undefined, code.figures, basis);
    put(object, undefined, u"f1"_s, code.f1);
    QJsonObject intervals = object[u"ci"_s].toObject();
    intervals[u"f1"_s] = ends(code.f1Interval);
    object[u"ci"_s] = intervals;
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

QJsonObject confusionJson(const ConfusionMatrix &matrix, const QStringList &coders)
{
    const auto codeOf = [&matrix](qsizetype place) {
        return place == matrix.notCoded() ? QJsonValue() : QJsonValue(matrix.ids[place]);
    };
    QJsonArray cells;
    for (const ConfusionCell &cell : matrix.cells)
        cells.append(QJsonObject{{u"row"_s, codeOf(cell.row)}, {u"column"_s, codeOf(cell.column)},
            {u"units"_s, cell.units}, {u"places"_s, cell.places.size()}});
    return {
        {u"component"_s, componentName(matrix.component)},
        {u"rows"_s, coders[matrix.first]},
        {u"columns"_s, coders[matrix.second]},
        {u"cells"_s, cells},
    };
}

QJsonObject developingJson(const DevelopingFigures &figures)
{
    QJsonObject object{{u"units"_s, figures.units}};
    QJsonObject undefined;
    put(object, undefined, u"percent_agreement"_s, figures.percentAgreement);
    put(object, undefined, u"krippendorff_alpha"_s, figures.krippendorffAlpha);
    if (!undefined.isEmpty())
        object[u"undefined"_s] = undefined;
    return object;
}

QJsonObject letterJson(const AgreementReport &report, const LetterAgreement &letter)
{
    QJsonArray components;
    for (qsizetype i = 0; i < report.components.size(); ++i) {
        components.append(QJsonObject{
            {u"component"_s, componentName(report.components[i].component)},
            {u"alone"_s, developingJson(letter.alone[i])},
            {u"so_far"_s, developingJson(letter.soFar[i])},
        });
    }
    return {{u"letter"_s, letter.name}, {u"components"_s, components}};
}

QJsonObject choiceJson(const LetterChoice &choice)
{
    return {
        {u"rule"_s, letterRuleName(choice.rule)},
        {u"asked"_s, choice.asked()},
        {u"begun_by_all"_s, choice.begunByAll},
        {u"begun_by_some"_s, choice.begunBySome},
        {u"begun_by_none"_s, choice.begunByNone},
        {u"left_out"_s, QJsonArray::fromStringList(choice.leftOut)},
    };
}

QJsonObject passagesJson(const PairedPassages &passages)
{
    QJsonObject differences;
    for (const DifferenceCount &difference : passages.differences)
        differences[differenceKindName(difference.kind)] = difference.count;
    return {{u"pairs"_s, passages.pairs}, {u"agreed"_s, passages.agreed}, {u"differences"_s, differences}};
}

template <typename Items, typename Make>
QJsonArray array(const Items &items, Make make)
{
    QJsonArray json;
    for (const auto &item : items)
        json.append(make(item));
    return json;
}

QJsonObject componentUnitizingJson(const ComponentUnitizing &unitizing)
{
    QJsonObject object = unitizingJson(unitizing.figures);
    object[u"component"_s] = componentName(unitizing.component);
    return object;
}

/// What was chosen, and that it is one person's rounds: no key where it is not so.
void putComparing(QJsonObject &object, const AgreementReport &report)
{
    const Comparing &comparing = report.comparing;
    if (comparing.level > 0)
        object[u"level"_s] = comparing.level;
    if (comparing.sharedOnly)
        object[u"shared_letters"_s] = true;
    if (comparing.rounds.isEmpty())
        return;
    QJsonArray rounds;
    for (const QStringList &names : comparing.rounds)
        rounds.append(QJsonArray::fromStringList(names));
    object[u"rounds_of_one_person"_s] = rounds;
    object[u"intra_coder"_s] = comparing.isIntraCoder(report.coders.size());
}

/// All but the two lists that may be long.
QJsonObject headJson(const AgreementReport &report, const QStringList &coders, const QString &version)
{
    QJsonObject object{
        {u"coders"_s, QJsonArray::fromStringList(coders)},
        {u"letters"_s, report.letters},
        {u"letters_compared"_s, choiceJson(report.choice)},
        {u"unit"_s, unitName(report.unit)},
        {u"units"_s, report.units},
        {u"components"_s,
            array(
                report.components, [&](const auto &component) { return componentJson(component, report.intervals); })},
        {u"codes"_s, array(report.codes, [&](const auto &code) { return codeJson(code, coders, report.intervals); })},
        {u"unitizing"_s, array(report.unitizing, componentUnitizingJson)},
        {u"confusions"_s, array(report.confusions, [&](const auto &matrix) { return confusionJson(matrix, coders); })},
        {u"passages"_s, passagesJson(report.passages)},
        {u"notes"_s, QJsonArray::fromStringList(textsOf(report.notes))},
    };
    if (!version.isEmpty())
        object[u"version"_s] = version;
    if (!report.where.isEmpty())
        object[u"where"_s] = report.where;
    putComparing(object, report);
    return object;
}

/// Text on its way, handed on in larger pieces.
class Pieces
{
public:
    explicit Pieces(const TakeJson &take)
        : m_take(take)
    {
    }

    bool add(const QByteArray &bytes)
    {
        m_waiting += bytes;
        return m_waiting.size() < enough || handOn();
    }
    bool handOn() { return m_take(std::exchange(m_waiting, {})); }

    /// A list as a member of the whole.
    template <typename Items, typename Make>
    bool addList(const Items &items, Make make)
    {
        QByteArray before = "[\n        ";
        for (const auto &item : items) {
            if (!add(std::exchange(before, ",\n        ") + indented(make(item), 2)))
                return false;
        }
        return add(items.isEmpty() ? "[\n    ]" : "\n    ]");
    }

    static QByteArray indented(const QJsonValue &value, qsizetype depth)
    {
        if (!value.isArray() && !value.isObject()) {
            const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
            return array.sliced(1, array.size() - 2);
        }
        QByteArray text = (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson();
        text.chop(1);
        return text.replace("\n", "\n" + QByteArray(4 * depth, ' '));
    }

private:
    static constexpr qsizetype enough = qsizetype(64) * 1024;

    const TakeJson &m_take;
    QByteArray m_waiting;
};

constexpr auto disagreementsKey = "disagreements"_L1;
constexpr auto byLetterKey = "by_letter"_L1;

} // namespace

QJsonObject agreementJson(const AgreementReport &report, const QString &version)
{
    const QStringList coders = distinctNames(report.coders);
    QJsonObject object = headJson(report, coders, version);
    object[disagreementsKey]
        = array(report.disagreements, [&](const auto &disagreement) { return disagreementJson(disagreement, coders); });
    object[byLetterKey] = array(report.byLetter, [&](const auto &letter) { return letterJson(report, letter); });
    return object;
}

void eachPieceOfAgreementJson(const AgreementReport &report, const QString &version, const TakeJson &take)
{
    const QStringList coders = distinctNames(report.coders);
    QJsonObject head = headJson(report, coders, version);
    head[disagreementsKey] = head[byLetterKey] = QJsonValue();
    Pieces pieces(take);
    QByteArray before = "{\n    \"";
    for (auto member = head.constBegin(); member != head.constEnd(); ++member) {
        bool goesOn = pieces.add(std::exchange(before, ",\n    \"") + member.key().toUtf8() + "\": ");
        if (member.key() == disagreementsKey)
            goesOn = goesOn && pieces.addList(report.disagreements, [&](const auto &disagreement) {
                return disagreementJson(disagreement, coders);
            });
        else if (member.key() == byLetterKey)
            goesOn = goesOn
                && pieces.addList(report.byLetter, [&](const auto &letter) { return letterJson(report, letter); });
        else
            goesOn = goesOn && pieces.add(Pieces::indented(member.value(), 1));
        if (!goesOn)
            return;
    }
    if (pieces.add("\n}\n"))
        pieces.handOn();
}

} // namespace Kodeks
