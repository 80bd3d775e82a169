// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreementtables.h"

#include "ui/models/agreementwords.h"
#include "ui/models/figurecells.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("SpanTable", text);
}

QString codeName(const AgreementReport &report, Component component, const QString &id)
{
    const auto code = std::ranges::find_if(report.codes, [&](const CodeAgreement &each) { return each.component == component && each.id == id; });
    return code != report.codes.end() ? code->name : id;
}

QList<FigureCell> wholeRow(FigureCells &cells, const ComponentUnitizing &unitizing)
{
    const UnitizingReport &figures = unitizing.figures;
    const QString name = Display::component(unitizing.component);
    const FiguresOf of{name, translated(QT_TRANSLATE_NOOP("SpanTable", "on %1")).arg(Display::unitCount(Unit::Character, figures.length))};
    return {wordCell(name), wordCell(translated(QT_TRANSLATE_NOOP("SpanTable", "all codes"))),
        cells.cell(translated(QT_TRANSLATE_NOOP("SpanTable", "u-alpha")), figures.uAlpha, figures.uAlphaInterval, of),
        cells.cell(translated(QT_TRANSLATE_NOOP("SpanTable", "binary u-alpha")), figures.uAlphaBinary, figures.uAlphaBinaryInterval, of),
        cells.cell(translated(QT_TRANSLATE_NOOP("SpanTable", "cu-alpha")), figures.cuAlpha, figures.cuAlphaInterval, of),
        cells.cell(translated(QT_TRANSLATE_NOOP("SpanTable", "coverage of cu-alpha")), figures.cuCoverage, {}, of, true), {}, {}, {}};
}

QList<FigureCell> codeRow(FigureCells &cells, const AgreementReport &report, const ComponentUnitizing &unitizing, const CategoryUnitizing &code)
{
    const QString name = codeName(report, unitizing.component, code.category);
    const FiguresOf of{name, translated(QT_TRANSLATE_NOOP("SpanTable", "on %1")).arg(Display::unitCount(Unit::Character, unitizing.figures.length))};
    QList<FigureCell> row{wordCell(Display::component(unitizing.component)), wordCell(name, code.category),
        cells.cell(translated(QT_TRANSLATE_NOOP("SpanTable", "u-alpha")), code.uAlpha, code.uAlphaInterval, of), {},
        cells.cell(translated(QT_TRANSLATE_NOOP("SpanTable", "(k)u-alpha")), code.kuAlpha, code.kuAlphaInterval, of),
        cells.cell(translated(QT_TRANSLATE_NOOP("SpanTable", "coverage of (k)u-alpha")), code.kuCoverage, {}, of, true)};
    if (report.coders.size() != 2)
        return row << FigureCell() << FigureCell() << FigureCell();
    row.append(cells.cell(translated(QT_TRANSLATE_NOOP("SpanTable", "F1 of characters")), code.characterF1, {}, of));
    row.append(cells.cell(translated(QT_TRANSLATE_NOOP("SpanTable", "Jaccard of characters")), code.characterJaccard, {}, of));
    row.append(cells.cell(translated(QT_TRANSLATE_NOOP("SpanTable", "Cohen’s kappa of characters")), code.characterCohenKappa, {}, of));
    return row;
}

} // namespace

FigureTable spanFigures(const AgreementReport &report)
{
    FigureTable table;
    table.caption = agreementCaption(report);
    table.headers = {translated(QT_TRANSLATE_NOOP("SpanTable", "Component")), translated(QT_TRANSLATE_NOOP("SpanTable", "Code")),
        translated(QT_TRANSLATE_NOOP("SpanTable", "u-alpha")), translated(QT_TRANSLATE_NOOP("SpanTable", "binary u-alpha")),
        translated(QT_TRANSLATE_NOOP("SpanTable", "cu- or (k)u-alpha")), translated(QT_TRANSLATE_NOOP("SpanTable", "its coverage")),
        translated(QT_TRANSLATE_NOOP("SpanTable", "F1")), translated(QT_TRANSLATE_NOOP("SpanTable", "Jaccard")),
        translated(QT_TRANSLATE_NOOP("SpanTable", "Kappa"))};
    FigureCells cells(report);
    for (const ComponentUnitizing &unitizing : report.unitizing) {
        table.rows.append(wholeRow(cells, unitizing));
        for (const CategoryUnitizing &code : unitizing.figures.byCategory)
            table.rows.append(codeRow(cells, report, unitizing, code));
        cells.remark(Display::component(unitizing.component), unitizing.figures.notes);
    }
    for (QList<FigureCell> &row : table.rows) {
        for (qsizetype i = 2; i < row.size(); ++i)
            row[i].number = true;
    }
    table.notes = cells.notes();
    table.notes.append(translated(QT_TRANSLATE_NOOP("SpanTable",
        "Stretches of text are compared by character whatever the unit; F1, Jaccard and kappa count characters and have no interval, since characters "
        "are not independent.")));
    return table;
}

FigureTable kindFigures(const AgreementReport &report)
{
    FigureTable table;
    table.caption = agreementCaption(report);
    table.headers = {translated(QT_TRANSLATE_NOOP("SpanTable", "Kind")), translated(QT_TRANSLATE_NOOP("SpanTable", "Differences")),
        translated(QT_TRANSLATE_NOOP("SpanTable", "Share"))};
    qint64 all = 0;
    for (const DifferenceCount &each : report.differences)
        all += each.count;
    for (const DifferenceCount &each : report.differences) {
        const QString meaning = Display::differenceMeaning(each.kind);
        const double share = all > 0 ? double(each.count) / double(all) : 0;
        table.rows.append({wordCell(Display::differenceKind(each.kind), meaning), countCell(each.count, meaning),
            {all > 0 ? Display::percent(Coefficient{share, {}}) : QString(), meaning, share, true}});
    }
    table.notes.append(QCoreApplication::translate(
        "SpanTable", "%Ln difference(s) between the coders’ passages; a pair of passages can differ in several ways.", nullptr, int(all)));
    return table;
}

FigureTable letterFigures(const AgreementReport &report, qsizetype component)
{
    const QString percent = Display::statistic(Statistic::PercentAgreement);
    const QString alpha = Display::statistic(Statistic::KrippendorffAlpha);
    FigureTable table;
    table.caption = agreementCaption(report);
    table.headers = {translated(QT_TRANSLATE_NOOP("SpanTable", "No.")), translated(QT_TRANSLATE_NOOP("SpanTable", "Letter")),
        translated(QT_TRANSLATE_NOOP("SpanTable", "Units")), percent, alpha, translated(QT_TRANSLATE_NOOP("SpanTable", "Units so far")),
        translated(QT_TRANSLATE_NOOP("SpanTable", "Alpha so far"))};
    if (component < 0 || component >= report.components.size())
        return table;
    FigureCells cells(report);
    const QString name = Display::component(report.components.at(component).component);
    const auto of = [&](const QString &where, const DevelopingFigures &figures) {
        return FiguresOf{name, translated(QT_TRANSLATE_NOOP("SpanTable", "on %1 (%2)")).arg(Display::unitCount(report.unit, figures.units), where)};
    };
    for (qsizetype i = 0; i < report.byLetter.size(); ++i) {
        const LetterAgreement &letter = report.byLetter.at(i);
        const DevelopingFigures alone = letter.alone.value(component);
        const DevelopingFigures soFar = letter.soFar.value(component);
        const FiguresOf here = of(letter.name, alone);
        const FiguresOf before = of(translated(QT_TRANSLATE_NOOP("SpanTable", "letters 1 to %1")).arg(i + 1), soFar);
        table.rows.append({countCell(i + 1, letter.name), wordCell(letter.name),
            countCell(alone.units, translated(QT_TRANSLATE_NOOP("SpanTable", "Units compared in this letter"))),
            cells.cell(percent, alone.percentAgreement, {}, here, true), cells.cell(alpha, alone.krippendorffAlpha, {}, here),
            countCell(soFar.units, translated(QT_TRANSLATE_NOOP("SpanTable", "Units compared in the letters up to this one"))),
            cells.cell(alpha, soFar.krippendorffAlpha, {}, before)});
    }
    table.notes = cells.notes();
    return table;
}

} // namespace Kodeks
