// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/reportwords.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// "0.812 (95 % CI 0.750 to 0.871)", or that it is not defined.
QString withInterval(const Coefficient &figure, const ConfidenceInterval &interval, const ReportWords &words)
{
    if (!figure.value)
        return words("not defined", "ikke definert");
    const QString value = words.figure(*figure.value);
    return interval.low ? words("%1 (95 % CI %2)", "%1 (95 % KI %2)").arg(value, words.interval(interval)) : value;
}

QString alphas(const AgreementReport &report, const ReportWords &words)
{
    QStringList found;
    for (const ComponentAgreement &component : report.components) {
        const QString alpha = withInterval(
            component.figures.krippendorffAlpha, component.figures.interval(Statistic::KrippendorffAlpha), words);
        found.append(u"%1 for %2"_s.arg(alpha, words.subject(component.component)));
    }
    return words.list(found);
}

QString spans(const AgreementReport &report, const ReportWords &words)
{
    QStringList found;
    for (const ComponentUnitizing &unitizing : report.unitizing) {
        if (unitizing.figures.uAlpha.value) {
            found.append(
                u"%1 for %2"_s.arg(withInterval(unitizing.figures.uAlpha, unitizing.figures.uAlphaInterval, words),
                    words.subject(unitizing.component)));
        }
    }
    if (found.isEmpty())
        return {};
    return words(" Compared as stretches of text, u-alpha (Krippendorff et al. 2016) was %1.",
        " Sammenlignet som tekststrekk var u-alfa (Krippendorff mfl. 2016) %1.")
        .arg(words.list(found));
}

QString intervals(const AgreementReport &report, const ReportWords &words)
{
    if (report.intervals.over == IntervalBasis::Over::Nothing)
        return {};
    return words(" Method of the intervals: %1.", " Intervallmetode: %1.")
        .arg(words.method(report.intervals, report.unit));
}

/// What is to be said of letters that not all coders have begun.
QString unread(const LetterChoice &choice, const ReportWords &words)
{
    if (choice.comparesUnread())
        return words(" A letter that a coder had not begun counts as uncoded by that coder (%1 of %2 letters).",
            " Et brev som en koder ikke hadde begynt på, regnes som ukodet av denne koderen (%1 av %2 brev).")
            .arg(words.count(choice.asked() - choice.begunByAll - choice.leftOut.size()),
                words.count(choice.asked() - choice.leftOut.size()));
    if (!choice.leftOut.isEmpty())
        return words(" Letters that not all of the coders had begun were left out (%1 of %2).",
            " Brev som ikke alle koderne hadde begynt på, ble utelatt (%1 av %2).")
            .arg(words.count(choice.leftOut.size()), words.count(choice.asked()));
    return {};
}

} // namespace

QString methodsSentence(const AgreementReport &report, const QString &version, ReportLanguage language)
{
    const ReportWords words(language);
    const QString compared
        = words("The codings of %1 in %2 (%3; unit of analysis: %4) were compared in Kodeks %5.",
            "Kodingene til %1 i %2 (%3; analyseenhet: %4) ble sammenlignet i Kodeks %5.")
              .arg(words.list(distinctNames(report.coders)), words.units(Unit::Letter, report.letters),
                  words.units(report.unit, report.units), words.unit(report.unit), version);
    const QString found = words(" Krippendorff’s alpha (nominal) was %1.", " Krippendorffs alfa (nominal) var %1.")
                              .arg(alphas(report, words));
    const QString rules = words(
        " The value of a unit is the set of the codes given to it; units that no coder coded for a component count "
        "only for whether a passage was coded.",
        " Verdien av en enhet er mengden av koder den fikk; enheter som ingen koder kodet for en del, teller bare med "
        "for om et utdrag var kodet.");
    return compared + unread(report.choice, words) + found + spans(report, words) + rules + intervals(report, words);
}

} // namespace Kodeks
