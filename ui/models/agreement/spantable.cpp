// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/agreementtables.h"

#include "ui/models/agreement/codeplaces.h"
#include "ui/models/agreement/figurecells.h"
#include "ui/models/words/agreementwords.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct SpanTableText
{
    Q_DECLARE_TR_FUNCTIONS(SpanTable)
};

QString codeName(const AgreementReport &report, Component component, const QString &id)
{
    const auto code = std::ranges::find_if(
        report.codes, [&](const CodeAgreement &each) { return each.component == component && each.id == id; });
    return code != report.codes.end() ? Display::codeName(component, code->name) : id;
}

QList<FigureCell> wholeRow(FigureCells &cells, const ComponentUnitizing &unitizing)
{
    const UnitizingReport &figures = unitizing.figures;
    const QString name = Display::component(unitizing.component);
    const FiguresOf of{name, SpanTableText::tr("on %1").arg(Display::unitCount(Unit::Character, figures.length))};
    return {wordCell(name), wordCell(SpanTableText::tr("all codes")),
        cells.cell(SpanTableText::tr("u-alpha"), figures.uAlpha, figures.uAlphaInterval, of),
        cells.cell(SpanTableText::tr("binary u-alpha"), figures.uAlphaBinary, figures.uAlphaBinaryInterval, of),
        cells.cell(SpanTableText::tr("cu-alpha"), figures.cuAlpha, figures.cuAlphaInterval, of),
        cells.cell(SpanTableText::tr("coverage of cu-alpha"), figures.cuCoverage, {}, of, true), {}, {}, {}};
}

QList<FigureCell> codeRow(FigureCells &cells, const AgreementReport &report, const ComponentUnitizing &unitizing,
    const CategoryUnitizing &code)
{
    const QString name = codeName(report, unitizing.component, code.category);
    const FiguresOf of{
        name, SpanTableText::tr("on %1").arg(Display::unitCount(Unit::Character, unitizing.figures.length))};
    QList<FigureCell> row{wordCell(Display::component(unitizing.component)), wordCell(name, code.category),
        cells.cell(SpanTableText::tr("u-alpha"), code.uAlpha, code.uAlphaInterval, of), {},
        cells.cell(SpanTableText::tr("(k)u-alpha"), code.kuAlpha, code.kuAlphaInterval, of),
        cells.cell(SpanTableText::tr("coverage of (k)u-alpha"), code.kuCoverage, {}, of, true)};
    if (report.coders.size() != 2)
        return row << FigureCell() << FigureCell() << FigureCell();
    row.append(cells.cell(SpanTableText::tr("F1 of characters"), code.characterF1, {}, of));
    row.append(cells.cell(SpanTableText::tr("Jaccard of characters"), code.characterJaccard, {}, of));
    row.append(cells.cell(SpanTableText::tr("Cohen’s kappa of characters"), code.characterCohenKappa, {}, of));
    return row;
}

/// Codes lead to where the coders differ about them, the letter of an overlap to the overlap.
void addLinks(FigureCells &cells, const AgreementReport &report, const ComponentUnitizing &unitizing,
    const CodePlaces &places, const LetterCaller &called)
{
    for (const CategoryUnitizing &code : unitizing.figures.byCategory)
        cells.link(codeName(report, unitizing.component, code.category), places.of(unitizing.component, code.category));
    if (const auto &overlap = unitizing.figures.overlap; overlap && overlap->document < report.byLetter.size()) {
        const LetterAgreement &letter = report.byLetter.at(overlap->document);
        cells.link(called(letter), AgreementPlace{letter.letter, overlap->range});
    }
}

void callLetters(FigureCells &cells, const AgreementReport &report, const LetterCaller &called)
{
    for (const ComponentUnitizing &unitizing : report.unitizing) {
        const auto &overlap = unitizing.figures.overlap;
        if (!overlap || overlap->document >= report.byLetter.size())
            continue;
        const LetterAgreement &letter = report.byLetter.at(overlap->document);
        cells.call(letter.name, called(letter));
    }
}

} // namespace

FigureTable spanFigures(const AgreementReport &report, const LetterCaller &called)
{
    FigureTable table;
    table.caption = agreementCaption(report);
    table.headers = {SpanTableText::tr("Component"), SpanTableText::tr("Code"), SpanTableText::tr("u-alpha"),
        SpanTableText::tr("binary u-alpha"), SpanTableText::tr("cu- or (k)u-alpha"), SpanTableText::tr("its coverage"),
        SpanTableText::tr("F1"), SpanTableText::tr("Jaccard"), SpanTableText::tr("Kappa")};
    FigureCells cells(report);
    callLetters(cells, report, called);
    const CodePlaces places(report);
    for (const ComponentUnitizing &unitizing : report.unitizing) {
        table.rows.append(wholeRow(cells, unitizing));
        for (const CategoryUnitizing &code : unitizing.figures.byCategory)
            table.rows.append(codeRow(cells, report, unitizing, code));
        addLinks(cells, report, unitizing, places, called);
        cells.remark(Display::component(unitizing.component), unitizing.figures.notes, places.of(unitizing.component));
    }
    for (QList<FigureCell> &row : table.rows) {
        for (qsizetype i = 2; i < row.size(); ++i)
            row[i].number = true;
    }
    table.notes = cells.notes();
    table.notes += notesWithoutLinks({SpanTableText::tr(
        "Stretches of text are compared by character whatever the unit; F1, Jaccard and kappa count characters and "
        "have no interval, since characters "
        "are not independent.")});
    return table;
}

} // namespace Kodeks
