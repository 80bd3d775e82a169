// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/agreementpage.h"
#include "core/agreement/pages/reportwords.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// "0.812 (95 % CI 0.750 to 0.871)", or that it is not defined.
QString withInterval(const Coefficient &figure, const ConfidenceInterval &interval, const ReportWords &words)
{
    if (!figure.value)
        return words(QT_TRANSLATE_NOOP("ReportWords", "not defined"));
    const QString value = words.figure(*figure.value);
    return interval.low
        ? words(QT_TRANSLATE_NOOP("ReportWords", "%1 (95 % CI %2)")).arg(value, words.interval(interval))
        : value;
}

QString alphas(const AgreementReport &report, const ReportWords &words)
{
    QStringList found;
    for (const ComponentAgreement &component : report.components) {
        const QString alpha = withInterval(component.figures.of(Statistic::KrippendorffAlpha),
            component.figures.interval(Statistic::KrippendorffAlpha), words);
        found.append(
            words(QT_TRANSLATE_NOOP("ReportWords", "%1 for %2")).arg(alpha, words.subject(component.component)));
    }
    return words.list(found);
}

QString spans(const AgreementReport &report, const ReportWords &words)
{
    QStringList found;
    for (const ComponentUnitizing &unitizing : report.unitizing) {
        if (unitizing.figures.uAlpha.value) {
            found.append(words(QT_TRANSLATE_NOOP("ReportWords", "%1 for %2"))
                    .arg(withInterval(unitizing.figures.uAlpha, unitizing.figures.uAlphaInterval, words),
                        words.subject(unitizing.component)));
        }
    }
    if (found.isEmpty())
        return {};
    return words(
        QT_TRANSLATE_NOOP("ReportWords", "Compared as stretches of text, u-alpha (Krippendorff et al. 2016) was %1."))
        .arg(words.list(found));
}

QString intervals(const AgreementReport &report, const ReportWords &words)
{
    if (report.intervals.over == IntervalBasis::Over::Nothing)
        return {};
    return words(QT_TRANSLATE_NOOP("ReportWords", "Method of the intervals: %1."))
        .arg(words.method(report.intervals, report.unit));
}

/// What is to be said of a query that was in force.
QString queried(const AgreementReport &report, const ReportWords &words)
{
    return report.where.isEmpty()
        ? QString()
        : words(QT_TRANSLATE_NOOP("ReportWords",
                    "Only passages that fulfil the query “%1” count as coded; letters and codes that it rules out "
                    "were left out."))
              .arg(report.where);
}

/// What is to be said of letters that not all coders have begun.
QString unread(const LetterChoice &choice, const ReportWords &words)
{
    if (choice.comparesUnread())
        return words(QT_TRANSLATE_NOOP("ReportWords",
                         "A letter that a coder had not begun counts as uncoded by that coder (%1 of %2 letters)."))
            .arg(words.count(choice.asked() - choice.begunByAll - choice.leftOut.size()),
                words.count(choice.asked() - choice.leftOut.size()));
    if (!choice.leftOut.isEmpty())
        return words(
            QT_TRANSLATE_NOOP("ReportWords", "Letters that not all of the coders had begun were left out (%1 of %2)."))
            .arg(words.count(choice.leftOut.size()), words.count(choice.asked()));
    return {};
}

/// Whose codings these are, and how deep tasks are compared, where that is not the usual.
QString comparing(const AgreementReport &report, const ReportWords &words)
{
    QStringList sentences;
    if (report.comparing.isIntraCoder(report.coders.size()))
        sentences.append(words(QT_TRANSLATE_NOOP(
            "ReportWords", "They are rounds of one person, so that the figures are of intra-coder agreement.")));
    if (report.comparing.level > 0)
        sentences.append(words(QT_TRANSLATE_NOOP("ReportWords",
                                   "Tasks were compared at level %1 of their tree, a group counting as one code."))
                .arg(words.count(report.comparing.level)));
    return sentences.join(u' ');
}

} // namespace

QString methodsSentence(const AgreementReport &report, const QString &version, const QString &language)
{
    const ReportWords words(language);
    const QString compared
        = words(QT_TRANSLATE_NOOP(
                    "ReportWords", "The codings of %1 in %2 (%3; unit of analysis: %4) were compared in Kodeks %5."))
              .arg(words.list(distinctNames(report.coders)), words.units(Unit::Letter, report.letters),
                  words.units(report.unit, report.units), words.unit(report.unit), version);
    const QString found
        = words(QT_TRANSLATE_NOOP("ReportWords", "Krippendorff’s alpha (nominal) was %1.")).arg(alphas(report, words));
    const QString rules = words(QT_TRANSLATE_NOOP("ReportWords",
        "The value of a unit is the set of the codes given to it; units that no coder coded for a component count "
        "only for whether a passage was coded."));
    QStringList sentences{compared, comparing(report, words), queried(report, words), unread(report.choice, words),
        found, spans(report, words), rules, intervals(report, words)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace Kodeks
