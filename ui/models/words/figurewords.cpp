// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words/agreementwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks::Display {

using namespace Qt::StringLiterals;

namespace {

struct FigureWordsText
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

QString number(double value)
{
    return QLocale().toString(value, 'f', 3);
}

QString tenths(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

QString percent(double share, int decimals)
{
    //: A share in percent, written as the language writes it: "87.3%", "87,3 %".
    return FigureWordsText::tr("%1%").arg(QLocale().toString(share * 100, 'f', decimals));
}

QString bootstrapWords(qint64 replicates, quint64 seed)
{
    return FigureWordsText::tr("%1 resamples, seed %2").arg(QLocale().toString(replicates), QString::number(seed));
}

QString methodWords(const ConfidenceInterval &interval)
{
    switch (interval.method) {
    case ConfidenceInterval::Method::StudentT:
        return FigureWordsText::tr("by Gwet’s linearised standard error and Student’s t");
    case ConfidenceInterval::Method::Normal: return FigureWordsText::tr("by the large-sample standard error");
    case ConfidenceInterval::Method::Bootstrap:
        return FigureWordsText::tr("by percentile bootstrap, %1")
            .arg(bootstrapWords(interval.replicates, interval.seed));
    case ConfidenceInterval::Method::None: break;
    }
    return {};
}

QString resampled(const AgreementReport &report)
{
    return report.intervals.over == IntervalBasis::Over::Letters ? unit(Unit::Letter).toLower()
                                                                 : unit(report.unit).toLower();
}

} // namespace

QString coefficient(const Coefficient &coefficient)
{
    return coefficient.value ? number(*coefficient.value) : FigureWordsText::tr("undefined");
}

QString percent(const Coefficient &coefficient)
{
    return coefficient.value ? percent(*coefficient.value, 1) : FigureWordsText::tr("undefined");
}

QString withInterval(const Coefficient &coefficient, const ConfidenceInterval &interval, bool share)
{
    const QString value = share ? percent(coefficient) : Display::coefficient(coefficient);
    if (!coefficient.value || !interval.low || !interval.high)
        return value;
    const auto written = share ? tenths : number;
    //: A figure and the ends of its interval: "0.612 [0.551, 0.673]", with decimal commas "0,612 [0,551; 0,673]".
    return FigureWordsText::tr("%1 [%2, %3]").arg(value, written(*interval.low), written(*interval.high));
}

QString intervalMeaning(const ConfidenceInterval &interval)
{
    if (!interval.low || !interval.high)
        return {};
    const QString meaning
        = FigureWordsText::tr("%1 interval %2 to %3, %4")
              .arg(percent(interval.level, 0), number(*interval.low), number(*interval.high), methodWords(interval));
    if (interval.skipped == 0)
        return meaning;
    return meaning + u"; "_s
        + FigureWordsText::tr("%Ln resample(s) without variation left out", nullptr, int(interval.skipped));
}

QString intervalBasis(const AgreementReport &report)
{
    const IntervalBasis &basis = report.intervals;
    if (basis.over == IntervalBasis::Over::Nothing)
        return FigureWordsText::tr("no intervals");
    if (basis.method == ConfidenceInterval::Method::Bootstrap)
        //: %2 is what is drawn anew: sentence, letter …
        return FigureWordsText::tr("%1 intervals: percentile bootstrap by %2, %3")
            .arg(percent(basis.level, 0), resampled(report), bootstrapWords(basis.replicates, basis.seed));
    return FigureWordsText::tr("%1 intervals: Gwet’s linearised standard errors").arg(percent(basis.level, 0));
}

QString differenceKind(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NotFound: return FigureWordsText::tr("Not found");
    case DifferenceKind::Boundaries: return FigureWordsText::tr("Boundaries");
    case DifferenceKind::Task: return component(Component::Task);
    case DifferenceKind::Direction: return component(Component::Direction);
    case DifferenceKind::From: return component(Component::From);
    case DifferenceKind::To: return component(Component::To);
    case DifferenceKind::Arguments: return component(Component::Arguments);
    }
    return {};
}

QString differenceMeaning(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NotFound:
        return FigureWordsText::tr("A passage of one coder has no counterpart with the other.");
    case DifferenceKind::Boundaries: return FigureWordsText::tr("Both coders have the passage, with other ends.");
    case DifferenceKind::Task: return FigureWordsText::tr("Both have the passage, with another task.");
    case DifferenceKind::Direction:
        return FigureWordsText::tr(
            "Both have the passage; the directions differ, and not because two transfers have other actors.");
    case DifferenceKind::From: return FigureWordsText::tr("Both have a transfer, from another actor.");
    case DifferenceKind::To: return FigureWordsText::tr("Both have a transfer, to another actor.");
    case DifferenceKind::Arguments: return FigureWordsText::tr("Both have the passage, with other arguments.");
    }
    return {};
}

} // namespace Kodeks::Display
