// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/measurepages.h"

#include "core/analysis/pages/codewords.h"

#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Measure = SuggestionMeasure;

constexpr int decimals = 3;

QJsonValue shareOf(qsizetype part, qsizetype all)
{
    return all > 0 ? QJsonValue(double(part) / double(all)) : QJsonValue();
}

QString shareCell(qsizetype part, qsizetype all)
{
    return all > 0 ? QString::number(double(part) / double(all), 'f', decimals) : QString();
}

QJsonObject hitsJson(const Measure::Hits &hits, bool withCeiling)
{
    QJsonObject json{
        {u"top1"_s, shareOf(hits.first, hits.passages)}, {u"top3"_s, shareOf(hits.amongThree, hits.passages)}};
    if (withCeiling)
        json.insert(u"ceiling"_s, shareOf(hits.known, hits.passages));
    return json;
}

QJsonArray curveJson(const Measure &measure)
{
    QJsonArray curve;
    qsizetype coded = 0;
    for (const auto &[passages, hits] : measure.curve) {
        coded += passages;
        curve.append(QJsonObject{{u"passages"_s, coded}, {u"task_top3"_s, shareOf(hits, passages)}});
    }
    return curve;
}

QJsonObject missedJson(const Measure &measure)
{
    QJsonObject json;
    for (const Measure::Why why : {Measure::Why::NeverGiven, Measure::Why::Lower, Measure::Why::Untold})
        json.insert(missedWord(why), qint64(std::ranges::count(measure.missed, why, &Measure::Missed::why)));
    return json;
}

QStringList hitsCells(const Measure::Hits &hits, bool withCeiling)
{
    QStringList cells{shareCell(hits.first, hits.passages), shareCell(hits.amongThree, hits.passages)};
    if (withCeiling)
        cells.append(shareCell(hits.known, hits.passages));
    return cells;
}

} // namespace

QJsonArray measureJson(const MeasuredSuggestions &measured)
{
    QJsonArray protocols;
    for (const CoderMeasures &coder : measured.coders) {
        for (const Measure &measure : coder.measures) {
            QJsonObject json{{u"name"_s, protocolWord(measure.protocol)}, {u"coder"_s, coder.coder},
                {u"passages"_s, measure.passages}, {u"task"_s, hitsJson(measure.tasks, true)},
                {u"direction"_s, hitsJson(measure.directions, false)},
                {u"argument"_s, hitsJson(measure.arguments, false)}, {u"task_missed"_s, missedJson(measure)}};
            if (!measure.curve.isEmpty())
                json.insert(u"curve"_s, curveJson(measure));
            protocols.append(json);
        }
    }
    return protocols;
}

AnalysisTable measureTable(const MeasuredSuggestions &measured)
{
    AnalysisTable table{{u"protocol"_s, u"coder"_s, u"passages"_s, u"task_top1"_s, u"task_top3"_s, u"task_ceiling"_s,
                            u"direction_top1"_s, u"direction_top3"_s, u"argument_top1"_s, u"argument_top3"_s},
        {}};
    for (const CoderMeasures &coder : measured.coders) {
        for (const Measure &measure : coder.measures)
            table.rows.append(
                QStringList{protocolWord(measure.protocol), coder.coder, QString::number(measure.passages)}
                + hitsCells(measure.tasks, true) + hitsCells(measure.directions, false)
                + hitsCells(measure.arguments, false));
    }
    return table;
}

AnalysisTable curveTable(const MeasuredSuggestions &measured)
{
    AnalysisTable table{{u"coder"_s, u"from"_s, u"to"_s, u"task_top3"_s}, {}};
    for (const CoderMeasures &coder : measured.coders) {
        for (const Measure &measure : coder.measures) {
            qsizetype coded = 0;
            for (const auto &[passages, hits] : measure.curve) {
                table.rows.append({coder.coder, QString::number(coded + 1), QString::number(coded + passages),
                    shareCell(hits, passages)});
                coded += passages;
            }
        }
    }
    return table;
}

AnalysisTable missedTable(const MeasuredSuggestions &measured)
{
    AnalysisTable table{
        {u"coder"_s, u"letter"_s, u"start"_s, u"end"_s, u"text"_s, u"task"_s, u"suggested"_s, u"why"_s, u"place"_s},
        {}};
    QHash<LetterId, QString> names;
    for (const Letter &letter : measured.letters)
        names.insert(letter.id, letter.name);
    for (const CoderMeasures &coder : measured.coders) {
        for (const Measure &measure : coder.measures) {
            if (measure.protocol != Measure::Protocol::AsOneCodes)
                continue;
            for (const Measure::Missed &missed : measure.missed) {
                QStringList suggested;
                for (const TaskId task : missed.suggested)
                    suggested.append(taskWord(measured.codebook, task));
                table.rows.append({coder.coder, names.value(missed.letter), QString::number(missed.range.start),
                    QString::number(missed.range.end), missed.words, taskWord(measured.codebook, missed.given),
                    suggested.join(u';'), missedWord(missed.why),
                    missed.place > 0 ? QString::number(missed.place) : QString()});
            }
        }
    }
    return table;
}

} // namespace Kodeks
