// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/words/agreementwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks::Display {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FigureWords", text);
}

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
    return translated(QT_TRANSLATE_NOOP("FigureWords", "%1%")).arg(QLocale().toString(share * 100, 'f', decimals));
}

QString bootstrapWords(qint64 replicates, quint64 seed)
{
    return translated(QT_TRANSLATE_NOOP("FigureWords", "%1 resamples, seed %2"))
        .arg(QLocale().toString(replicates), QString::number(seed));
}

QString methodWords(const ConfidenceInterval &interval)
{
    switch (interval.method) {
    case ConfidenceInterval::Method::StudentT:
        return translated(QT_TRANSLATE_NOOP("FigureWords", "by Gwet’s linearised standard error and Student’s t"));
    case ConfidenceInterval::Method::Normal:
        return translated(QT_TRANSLATE_NOOP("FigureWords", "by the large-sample standard error"));
    case ConfidenceInterval::Method::Bootstrap:
        return translated(QT_TRANSLATE_NOOP("FigureWords", "by percentile bootstrap, %1"))
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
    return coefficient.value ? number(*coefficient.value) : translated(QT_TRANSLATE_NOOP("FigureWords", "undefined"));
}

QString percent(const Coefficient &coefficient)
{
    return coefficient.value ? percent(*coefficient.value, 1)
                             : translated(QT_TRANSLATE_NOOP("FigureWords", "undefined"));
}

QString withInterval(const Coefficient &coefficient, const ConfidenceInterval &interval, bool share)
{
    const QString value = share ? percent(coefficient) : Display::coefficient(coefficient);
    if (!coefficient.value || !interval.low || !interval.high)
        return value;
    const auto written = share ? tenths : number;
    //: A figure and the ends of its interval: "0.612 [0.551, 0.673]", with decimal commas "0,612 [0,551; 0,673]".
    return translated(QT_TRANSLATE_NOOP("FigureWords", "%1 [%2, %3]"))
        .arg(value, written(*interval.low), written(*interval.high));
}

QString intervalMeaning(const ConfidenceInterval &interval)
{
    if (!interval.low || !interval.high)
        return {};
    const QString meaning
        = translated(QT_TRANSLATE_NOOP("FigureWords", "%1 interval %2 to %3, %4"))
              .arg(percent(interval.level, 0), number(*interval.low), number(*interval.high), methodWords(interval));
    if (interval.skipped == 0)
        return meaning;
    return meaning + u"; "_s
        + QCoreApplication::translate(
            "FigureWords", "%Ln resample(s) without variation left out", nullptr, int(interval.skipped));
}

QString intervalBasis(const AgreementReport &report)
{
    const IntervalBasis &basis = report.intervals;
    if (basis.over == IntervalBasis::Over::Nothing)
        return translated(QT_TRANSLATE_NOOP("FigureWords", "no intervals"));
    if (basis.method == ConfidenceInterval::Method::Bootstrap)
        //: %2 is what is drawn anew: sentence, letter …
        return translated(QT_TRANSLATE_NOOP("FigureWords", "%1 intervals: percentile bootstrap by %2, %3"))
            .arg(percent(basis.level, 0), resampled(report), bootstrapWords(basis.replicates, basis.seed));
    return translated(QT_TRANSLATE_NOOP("FigureWords", "%1 intervals: Gwet’s linearised standard errors"))
        .arg(percent(basis.level, 0));
}

QString differenceKind(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NotFound: return translated(QT_TRANSLATE_NOOP("FigureWords", "Not found"));
    case DifferenceKind::Boundaries: return translated(QT_TRANSLATE_NOOP("FigureWords", "Boundaries"));
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
        return translated(
            QT_TRANSLATE_NOOP("FigureWords", "A passage of one coder has no counterpart with the other."));
    case DifferenceKind::Boundaries:
        return translated(QT_TRANSLATE_NOOP("FigureWords", "Both coders have the passage, with other ends."));
    case DifferenceKind::Task:
        return translated(QT_TRANSLATE_NOOP("FigureWords", "Both have the passage, with another task."));
    case DifferenceKind::Direction:
        return translated(QT_TRANSLATE_NOOP("FigureWords",
            "Both have the passage; the directions differ, and not because two transfers have other actors."));
    case DifferenceKind::From:
        return translated(QT_TRANSLATE_NOOP("FigureWords", "Both have a transfer, from another actor."));
    case DifferenceKind::To:
        return translated(QT_TRANSLATE_NOOP("FigureWords", "Both have a transfer, to another actor."));
    case DifferenceKind::Arguments:
        return translated(QT_TRANSLATE_NOOP("FigureWords", "Both have the passage, with other arguments."));
    }
    return {};
}

} // namespace Kodeks::Display
