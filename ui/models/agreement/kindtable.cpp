// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/agreementtables.h"

#include "ui/models/agreement/figurecells.h"
#include "ui/models/words/agreementwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

namespace {

struct KindTableText
{
    Q_DECLARE_TR_FUNCTIONS(KindTable)
};

} // namespace

FigureTable kindFigures(const AgreementReport &report)
{
    FigureTable table;
    table.caption = agreementCaption(report);
    table.headers = {KindTableText::tr("Kind"), KindTableText::tr("Pairs"), KindTableText::tr("Share")};
    qint64 all = 0;
    for (const DifferenceCount &each : report.passages.differences)
        all += each.count;
    for (const DifferenceCount &each : report.passages.differences) {
        const QString meaning = Display::differenceMeaning(each.kind);
        const double share = all > 0 ? double(each.count) / double(all) : 0;
        table.rows.append({wordCell(Display::differenceKind(each.kind), meaning), countCell(each.count, meaning),
            {all > 0 ? Display::percent(Coefficient{share, {}}) : QString(), meaning, share, false}});
    }
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    table.notes += notesWithoutLinks({KindTableText::tr(
        "Pairs of passages of two coders: %1, of which %2 agree in everything; the other %4 differ, as the tab "
        "Differences lists them. A pair can differ in several ways, each counted here: %3 in all, which the shares "
        "are of.")
            .arg(number(report.passages.pairs), number(report.passages.agreed), number(all),
                number(report.passages.pairs - report.passages.agreed))});
    return table;
}

} // namespace Kodeks
