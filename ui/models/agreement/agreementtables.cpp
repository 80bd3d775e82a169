// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/agreementtables.h"

#include "core/agreement/figures/statistictable.h"
#include "ui/models/agreement/codeplaces.h"
#include "ui/models/agreement/figurecells.h"
#include "ui/models/words/agreementwords.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct AgreementTablesText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementTables)
};

QString over(const AgreementReport &report, qint64 units, const QString &which)
{
    return AgreementTablesText::tr("on %1 (%2)").arg(Display::unitCount(report.unit, units), which);
}

QList<FigureCell> componentRow(FigureCells &cells, const AgreementReport &report, const ComponentAgreement &agreement,
    const AgreementFigures &figures, const QString &compared)
{
    const QString name = Display::component(agreement.component);
    const FiguresOf of{name, over(report, figures.units, compared)};
    QList<FigureCell> row{wordCell(name), wordCell(compared),
        countCell(figures.units, AgreementTablesText::tr("Units compared")),
        countCell(agreement.codedByAll, AgreementTablesText::tr("Units that all of these coders coded"))};
    for (const Statistic statistic : shownStatistics(report.coders.size()))
        row.append(cells.cell(statistic, figures, of));
    return row;
}

QList<FigureCell> codeRow(
    FigureCells &cells, const AgreementReport &report, const CodeAgreement &code, const CodePlaces &places)
{
    const QString name = Display::codeName(code.component, code.name);
    const FiguresOf of{name, over(report, code.figures.units, AgreementTablesText::tr("all units"))};
    QList<FigureCell> row{wordCell(Display::component(code.component)), wordCell(name, code.id),
        countCell(code.both, AgreementTablesText::tr("Units to which all gave the code"))};
    for (qsizetype i = 0; i < report.coders.size(); ++i) {
        const QString only = AgreementTablesText::tr("Units to which only %1 gave the code");
        row.append(countCell(code.only.value(i), only.arg(report.coders.at(i).name)));
    }
    row.append(countCell(code.neither, AgreementTablesText::tr("Units to which nobody gave the code")));
    const qsizetype firstFigure = row.size();
    for (const Statistic statistic : shownStatisticsOfCodes(report.coders.size()))
        row.append(cells.cell(statistic, code.figures, of));
    row.append(cells.cell(statisticTitle(Statistic::F1), code.f1, code.f1Interval, of));
    cells.remark(name, textsOf(code.notes), places.of(code.component, code.id));
    for (qsizetype i = firstFigure; i < row.size(); ++i)
        row[i].explanation = (QStringList{row.at(i).explanation} + textsOf(code.notes)).join(u'\n');
    return row;
}

bool isUsed(const CodeAgreement &code)
{
    return code.both > 0 || code.neither < code.figures.units;
}

QStringList codeHeaders(const AgreementReport &report)
{
    const bool two = report.coders.size() == 2;
    QStringList headers{AgreementTablesText::tr("Component"), AgreementTablesText::tr("Code"),
        two ? AgreementTablesText::tr("Both") : AgreementTablesText::tr("All")};
    for (const Coder &coder : report.coders)
        headers.append(AgreementTablesText::tr("Only %1").arg(coder.name));
    headers.append(two ? AgreementTablesText::tr("Neither") : AgreementTablesText::tr("Nobody"));
    for (const Statistic statistic : shownStatisticsOfCodes(report.coders.size()))
        headers.append(statisticTitle(statistic));
    return headers << statisticTitle(Statistic::F1);
}

/// "5 letters", or "5 of 6 letters" where some were left out.
QString letterCount(const AgreementReport &report)
{
    if (report.choice.leftOut.isEmpty())
        return Display::unitCount(Unit::Letter, report.letters);
    return AgreementTablesText::tr("%1 of %2")
        .arg(QLocale().toString(report.letters), Display::unitCount(Unit::Letter, report.choice.asked()));
}

} // namespace

FigureTable componentFigures(const AgreementReport &report)
{
    FigureTable table;
    table.caption = agreementCaption(report);
    table.headers = {AgreementTablesText::tr("Component"), AgreementTablesText::tr("Compared on"),
        AgreementTablesText::tr("Units"), AgreementTablesText::tr("Coded by all")};
    for (const Statistic statistic : shownStatistics(report.coders.size()))
        table.headers.append(statisticTitle(statistic));
    FigureCells cells(report);
    const CodePlaces places(report);
    for (const ComponentAgreement &agreement : report.components) {
        const QString compared = agreement.component == Component::Passage
            ? AgreementTablesText::tr("all units")
            : AgreementTablesText::tr("units that at least one coded");
        table.rows.append(componentRow(cells, report, agreement, agreement.figures, compared));
        cells.remark(Display::component(agreement.component), textsOf(agreement.notes), places.of(agreement.component));
        if (agreement.bothCoded)
            table.rows.append(componentRow(
                cells, report, agreement, *agreement.bothCoded, AgreementTablesText::tr("units that all coded")));
    }
    table.notes = notesWithoutLinks(textsOf(report.notes)) + cells.notes();
    return table;
}

FigureTable codeFigures(const AgreementReport &report)
{
    FigureTable table;
    table.caption = agreementCaption(report);
    table.headers = codeHeaders(report);
    FigureCells cells(report);
    const CodePlaces places(report);
    int unused = 0;
    for (const CodeAgreement &code : report.codes) {
        if (isUsed(code))
            table.rows.append(codeRow(cells, report, code, places));
        else
            ++unused;
    }
    table.notes = cells.notes();
    if (unused > 0)
        table.notes.append(
            {AgreementTablesText::tr("%Ln code(s) that nobody used are not listed.", nullptr, unused), {}});
    return table;
}

QString agreementCaption(const AgreementReport &report)
{
    const QString caption = AgreementTablesText::tr("Unit: %1 · %2 · %3 in %4 · %5 · Kodeks %6")
                                .arg(Display::unit(report.unit).toLower(), Display::coderNames(report.coders),
                                    Display::unitCount(report.unit, report.units), letterCount(report),
                                    Display::intervalBasis(report), QCoreApplication::applicationVersion());
    QStringList parts;
    if (!report.where.isEmpty())
        parts.append(Display::only(report.where));
    if (report.comparing.isIntraCoder(report.coders.size()))
        parts.append(AgreementTablesText::tr("Intra-coder agreement"));
    if (report.comparing.level > 0)
        parts.append(AgreementTablesText::tr("Tasks at level %1").arg(report.comparing.level));
    return (parts << caption).join(u" · "_s);
}

} // namespace Kodeks
