// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/agreementtables.h"

#include "core/agreement/figures/statistictable.h"
#include "ui/models/agreement/figurecells.h"
#include "ui/models/words/agreementwords.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct DevelopmentTableText
{
    Q_DECLARE_TR_FUNCTIONS(LetterTable)
};

/// Makes the rows of one component.
class LetterRows
{
public:
    LetterRows(const AgreementReport &report, qsizetype component)
        : m_report(report)
        , m_component(component)
        , m_cells(report)
    {
    }

    QList<FigureCell> row(qsizetype place)
    {
        const LetterAgreement &letter = m_report.byLetter.at(place);
        const DevelopingFigures alone = letter.alone.value(m_component);
        const DevelopingFigures soFar = letter.soFar.value(m_component);
        const FiguresOf here = over(letter.name, alone);
        const FiguresOf before = over(DevelopmentTableText::tr("letters 1 to %1").arg(place + 1), soFar);
        const QString alpha = statisticTitle(Statistic::KrippendorffAlpha);
        return {countCell(place + 1, letter.name), wordCell(letter.name),
            countCell(alone.units, DevelopmentTableText::tr("Units compared in this letter")),
            m_cells.cell(statisticTitle(Statistic::PercentAgreement), alone.percentAgreement, {}, here, true),
            m_cells.cell(alpha, alone.krippendorffAlpha, {}, here),
            countCell(soFar.units, DevelopmentTableText::tr("Units compared in the letters up to this one")),
            m_cells.cell(alpha, soFar.krippendorffAlpha, soFar.alphaInterval, before)};
    }

    [[nodiscard]] QList<FigureNote> notes() const { return m_cells.notes(); }

private:
    [[nodiscard]] FiguresOf over(const QString &where, const DevelopingFigures &figures) const
    {
        return {Display::component(m_report.components.at(m_component).component),
            DevelopmentTableText::tr("on %1 (%2)").arg(Display::unitCount(m_report.unit, figures.units), where)};
    }

    const AgreementReport &m_report;
    qsizetype m_component;
    FigureCells m_cells;
};

} // namespace

FigureTable letterFigures(const AgreementReport &report, qsizetype component)
{
    FigureTable table;
    table.caption = agreementCaption(report);
    table.headers = {DevelopmentTableText::tr("No."), DevelopmentTableText::tr("Letter"),
        DevelopmentTableText::tr("Units"), DevelopmentTableText::tr("Percent"), DevelopmentTableText::tr("Alpha"),
        DevelopmentTableText::tr("Units so far"), DevelopmentTableText::tr("Alpha so far")};
    if (component < 0 || component >= report.components.size())
        return table;
    LetterRows rows(report, component);
    for (qsizetype i = 0; i < report.byLetter.size(); ++i)
        table.rows.append(rows.row(i));
    table.notes = rows.notes();
    return table;
}

} // namespace Kodeks
