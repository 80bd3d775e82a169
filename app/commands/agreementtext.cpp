// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/agreementtext.h"

#include "app/console/consoletext.h"
#include "core/agreement/pages/reliabilityjson.h"
#include "core/agreement/pages/reportwords.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Collects what is undefined while it writes the figures.
class Lines
{
public:
    QString number(const Coefficient &figure, const QString &what)
    {
        if (figure.value)
            return QString::number(*figure.value, 'f', 3);
        m_undefined[figure.undefined.text()].append(what);
        return ConsoleText::tr("undefined");
    }

    static QString ends(const ConfidenceInterval &interval)
    {
        return interval.low
            ? u"%1..%2"_s.arg(QString::number(*interval.low, 'f', 3), QString::number(*interval.high, 'f', 3))
            : u"-"_s;
    }

    void add(const QString &name, const AgreementFigures &figures)
    {
        QStringList cells{name, QString::number(figures.units)};
        for (const Statistic statistic : reportedStatistics) {
            cells.append(number(figures.of(statistic), name + u' ' + statisticName(statistic)));
            if (statistic == Statistic::KrippendorffAlpha)
                cells.append(ends(figures.interval(statistic)));
        }
        lines.append(cells.join(u'\t'));
    }

    void add(const ComponentUnitizing &unitizing)
    {
        const UnitizingReport &figures = unitizing.figures;
        const QString name = componentName(unitizing.component);
        lines.append(QStringList{name, QString::number(figures.length), number(figures.uAlpha, name + u" u_alpha"_s),
            ends(figures.uAlphaInterval), number(figures.uAlphaBinary, name + u" u_alpha_binary"_s),
            number(figures.cuAlpha, name + u" cu_alpha"_s), number(figures.cuCoverage, name + u" cu_coverage"_s)}
                .join(u'\t'));
    }

    void addUndefined()
    {
        for (auto reason = m_undefined.begin(); reason != m_undefined.end(); ++reason)
            lines.append(ConsoleText::tr("undefined: %1 (%2)").arg(reason.key(), reason->join(u", "_s)));
    }

    QStringList lines;

private:
    QMap<QString, QStringList> m_undefined; ///< to the figures that it holds of
};

QStringList figureHeaders()
{
    QStringList headers{u"component"_s, u"units"_s};
    for (const Statistic statistic : reportedStatistics) {
        headers.append(statisticName(statistic));
        if (statistic == Statistic::KrippendorffAlpha)
            headers.append(u"interval"_s);
    }
    return headers;
}

/// Nothing where it is not known how the letters were chosen.
QStringList letterLines(const LetterChoice &choice)
{
    if (choice.asked() == 0)
        return {};
    return {ConsoleText::tr("letters compared: %1 of %2 (%3)")
            .arg(QString::number(choice.asked() - choice.leftOut.size()), QString::number(choice.asked()),
                letterRuleName(choice.rule))};
}

QString methodLine(const IntervalBasis &basis)
{
    if (basis.over == IntervalBasis::Over::Nothing)
        return ConsoleText::tr("no intervals");
    const QString over
        = basis.over == IntervalBasis::Over::Letters ? ConsoleText::tr("letters") : ConsoleText::tr("units");
    if (basis.method == ConfidenceInterval::Method::Bootstrap)
        return ConsoleText::tr("95 % intervals: %1 over %2; %3 resamples, seed %4")
            .arg(
                intervalMethodName(basis.method), over, QString::number(basis.replicates), QString::number(basis.seed));
    return ConsoleText::tr("95 % intervals: %1 over %2").arg(intervalMethodName(basis.method), over);
}

void addPassages(QStringList &lines, const PairedPassages &passages)
{
    QStringList kinds;
    for (const DifferenceCount &difference : passages.differences)
        kinds.append(u"%1 %2"_s.arg(differenceKindName(difference.kind)).arg(difference.count));
    lines.append(ConsoleText::tr("pairs of passages: %1, without difference %2; %3")
            .arg(QString::number(passages.pairs), QString::number(passages.agreed), kinds.join(u", "_s)));
}

} // namespace

QStringList agreementLines(const AgreementReport &report, const QString &version)
{
    Lines text;
    text.lines.append(ConsoleText::tr("%1; letters %2, units %3 (%4); nominal; kodeks %5")
            .arg(distinctNames(report.coders).join(u", "_s), QString::number(report.letters),
                QString::number(report.units), unitName(report.unit), version));
    if (!report.where.isEmpty())
        text.lines.append(ConsoleText::tr("only: %1").arg(report.where));
    text.lines += letterLines(report.choice);
    text.lines.append(methodLine(report.intervals));
    text.lines.append(figureHeaders().join(u'\t'));
    for (const ComponentAgreement &component : report.components) {
        text.add(componentName(component.component), component.figures);
        if (component.bothCoded)
            text.add(componentName(component.component) + u" (both coded)"_s, *component.bothCoded);
    }
    if (!report.unitizing.isEmpty())
        text.lines.append(u"unitizing\tcharacters\tu_alpha\tinterval\tu_alpha_binary\tcu_alpha\tcu_coverage"_s);
    for (const ComponentUnitizing &unitizing : report.unitizing)
        text.add(unitizing);
    addPassages(text.lines, report.passages);
    text.lines.append(ConsoleText::tr("%1 disagreements").arg(report.disagreements.size()));
    text.addUndefined();
    for (const ComponentAgreement &component : report.components) {
        for (const Sentence &note : component.notes)
            text.lines.append(componentName(component.component) + u": "_s + note.text());
    }
    return text.lines + textsOf(report.notes);
}

} // namespace Kodeks
