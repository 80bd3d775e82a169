// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/importreport.h"

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/tables/csvwriter.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

} // namespace

bool ImportReport::isEmpty() const
{
    return imported.isEmpty() && skipped.isEmpty() && refused.isEmpty() && remarks.isEmpty()
        && nearDuplicates.isEmpty();
}

ImportReport &ImportReport::operator+=(const ImportReport &more)
{
    imported += more.imported;
    skipped += more.skipped;
    refused += more.refused;
    remarks += more.remarks;
    nearDuplicates += more.nearDuplicates;
    return *this;
}

QString likeness(const ImportReport::NearDuplicate &near)
{
    return near.percent >= 100 ? Report::tr("Nearly all of it is as in “%1”.").arg(near.like)
                               : Report::tr("About %1 % of it is as in “%2”.").arg(near.percent).arg(near.like);
}

QList<ImportLine> importLines(const ImportReport &report)
{
    QList<ImportLine> lines;
    for (const ImportReport::Refusal &refusal : report.refused)
        lines.append({Report::tr("refused"), refusal.file, refusal.reason});
    for (const ImportReport::NearDuplicate &near : report.nearDuplicates)
        lines.append({Report::tr("near-duplicate"), near.letter, likeness(near)});
    for (const ImportReport::Remark &remark : report.remarks)
        lines.append({Report::tr("remark"), remark.letter, remark.sentence});
    for (const ImportReport::Same &same : report.skipped)
        lines.append({Report::tr("skipped"), same.file,
            Report::tr("The project has this text already: “%1”.").arg(same.letter)});
    for (const QString &letter : report.imported)
        lines.append({Report::tr("imported"), letter, {}});
    return lines;
}

Result<> saveImportReport(const ImportReport &report, const QString &path)
{
    return writeAtomically(path, [&report](QIODevice &device) -> Result<> {
        CsvWriter writer(device, CsvDialect::Rfc);
        if (const auto written = writer.write({u"outcome"_s, u"file"_s, u"note"_s}); !written)
            return written;
        for (const ImportLine &line : importLines(report)) {
            if (const auto written = writer.write({line.outcome, line.file, line.note}); !written)
                return written;
        }
        return {};
    });
}

} // namespace Kodeks
