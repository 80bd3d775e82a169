// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/reliabilityquestion.h"

#include "app/console/consoletext.h"
#include "core/agreement/numbers/setdifferences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Asked = OptionValue<AskedReliability>;

/// The exit code if an option was refused.
using Refusal = std::optional<int>;

/// A square of numbers from 0 to 1, with 1 from corner to corner; empty if it is none.
std::vector<double> matrixIn(const QString &text, qsizetype categories)
{
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    std::vector<double> matrix;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QJsonArray cells = rows.at(row).toArray();
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const double weight = cells.at(column).toDouble(-1);
            if (cells.size() != categories || weight < 0 || weight > 1 || (row == column && weight != 1))
                return {};
            matrix.push_back(weight);
        }
    }
    return rows.size() == categories && qsizetype(matrix.size()) == categories * categories ? matrix
                                                                                            : std::vector<double>();
}

Refusal readStatistic(const CommandParser &parser, AskedReliability &asked)
{
    const QString name = parser.value(u"statistic"_s);
    auto statistic = statisticFromName(name);
    if (!statistic && name.endsWith(u"_se")) {
        statistic = statisticFromName(name.chopped(3));
        asked.errorOnly = true;
    }
    if (!parser.isSet(u"statistic"_s))
        return parser.refuse(
            u"--statistic"_s, ConsoleText::tr("Say which figure: one of %1.").arg(statisticNames().join(u", "_s)));
    if (!statistic)
        return parser.refuseValue(u"--statistic"_s, name, statisticNames());
    asked.question.statistic = *statistic;
    return {};
}

Refusal readWeights(const CommandParser &parser, AskedReliability &asked)
{
    ReliabilityQuestion &question = asked.question;
    if (!parser.isSet(u"weights"_s))
        return {};
    const QString weights = parser.value(u"weights"_s);
    if (!takesWeights(question.statistic) && weights != u"unweighted")
        return parser.refuse(
            u"--weights"_s, ConsoleText::tr("“%1” has no weights.").arg(statisticName(question.statistic)));
    if (const auto weighting = weightingFromName(weights)) {
        question.weighting = *weighting;
        return {};
    }
    question.weighting = Weighting::Matrix;
    question.matrix = matrixIn(weights, question.categories.size());
    if (!question.matrix.empty())
        return {};
    return parser.refuse(u"--weights"_s,
        ConsoleText::tr("This is one of %1, or a matrix such as [[1,0.5],[0.5,1]] with a row and a column for each of "
                        "the --categories, from 0 to 1 and with 1 from corner to corner, not “%2”.")
            .arg(weightingNames().join(u", "_s), weights));
}

Refusal readMetric(const CommandParser &parser, AskedReliability &asked)
{
    ReliabilityQuestion &question = asked.question;
    if (!parser.isSet(u"metric"_s))
        return {};
    const auto metric = metricFromName(parser.value(u"metric"_s));
    if (!metric)
        return parser.refuseValue(u"--metric"_s, parser.value(u"metric"_s), metricNames());
    if (!takesMetric(question.statistic) && *metric != Metric::Nominal)
        return parser.refuse(
            u"--metric"_s, ConsoleText::tr("“%1” has no metric.").arg(statisticName(question.statistic)));
    question.metric = *metric;
    return {};
}

/// Where sets are compared by what they share a | parts their codes; elsewhere a category may have one in its name.
bool comparesSets(const ReliabilityQuestion &question)
{
    const QList<Metric> ofSets{Metric::Jaccard, Metric::Masi, Metric::NominalSet, Metric::MasiDkpro};
    return ofSets.contains(question.metric);
}

Refusal readCategory(const CommandParser &parser, AskedReliability &asked)
{
    ReliabilityQuestion &question = asked.question;
    const QString category = parser.value(u"category"_s).trimmed();
    question.category = question.categories.contains(category) ? category : normalisedSet(category);
    const bool needed = needsCategory(question.statistic);
    if (needed && question.category.isEmpty())
        return parser.refuse(u"--category"_s,
            ConsoleText::tr("“%1” needs the category to ask about.").arg(statisticName(question.statistic)));
    if (!needed && parser.isSet(u"category"_s))
        return parser.refuse(
            u"--category"_s, ConsoleText::tr("“%1” has no category.").arg(statisticName(question.statistic)));
    return {};
}

} // namespace

void addQuestionOptions(CommandParser &parser)
{
    parser.option(u"statistic"_s, u"NAME"_s, statisticNames().join(u", "_s));
    parser.option(u"metric"_s, u"M"_s,
        ConsoleText::tr("for krippendorff_alpha: %1; nominal without it").arg(metricNames().join(u", "_s)));
    parser.option(u"weights"_s, u"W"_s,
        ConsoleText::tr("%1, or a matrix such as [[1,0.5],[0.5,1]] in the order of --categories")
            .arg(weightingNames().join(u", "_s)));
    parser.option(u"categories"_s, u"a,b"_s,
        ConsoleText::tr("those of the codebook, in their order; without it those that occur"));
    parser.option(
        u"missing"_s, u"NA,-"_s, ConsoleText::tr("words that stand for missing values, as an empty cell does"));
    parser.option(u"category"_s, u"C"_s, ConsoleText::tr("the category asked about"));
}

Asked askedReliability(const CommandParser &parser)
{
    AskedReliability asked;
    const auto categories = nameList(parser, u"categories"_s);
    if (!categories)
        return failed(categories);
    const auto missing = nameList(parser, u"missing"_s);
    if (!missing)
        return failed(missing);
    asked.missing = *missing;
    for (const auto &read : {readStatistic, readMetric}) {
        if (const Refusal refused = read(parser, asked))
            return std::unexpected(*refused);
    }
    for (const QString &category : *categories)
        asked.question.categories.append(comparesSets(asked.question) ? normalisedSet(category) : category.trimmed());
    asked.question.categories.removeDuplicates();
    for (const auto &read : {readWeights, readCategory}) {
        if (const Refusal refused = read(parser, asked))
            return std::unexpected(*refused);
    }
    return asked;
}

} // namespace Kodeks
