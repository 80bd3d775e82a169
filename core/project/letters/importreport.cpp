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
    return imported.isEmpty() && skipped.isEmpty() && refused.isEmpty() && remarks.isEmpty() && nearDuplicates.isEmpty()
        && sameTexts.isEmpty() && signatories.isEmpty();
}

ImportReport &ImportReport::operator+=(const ImportReport &more)
{
    imported += more.imported;
    skipped += more.skipped;
    refused += more.refused;
    remarks += more.remarks;
    nearDuplicates += more.nearDuplicates;
    sameTexts += more.sameTexts;
    signatories += more.signatories;
    return *this;
}

QString likeness(const ImportReport::NearDuplicate &near)
{
    const qsizetype words = near.common + near.own;
    if (near.own == 0)
        return Report::tr("All its words stand in “%1” too.").arg(near.like);
    return Report::tr(
        "%1 % of its words stand in “%2” too; %n word(s) are its own.", nullptr, static_cast<int>(near.own))
        .arg(QString::number(std::min(qsizetype(99), near.common * 100 / std::max(words, qsizetype(1)))), near.like);
}

QString sameText(const ImportReport::Same &same)
{
    return Report::tr("Its text is that of “%1”; it is kept as a letter of its own.").arg(same.letter);
}

QList<ImportLine> importLines(const ImportReport &report)
{
    QList<ImportLine> lines;
    for (const ImportReport::Refusal &refusal : report.refused)
        lines.append({Report::tr("refused"), refusal.file, refusal.reason});
    for (const ImportReport::NearDuplicate &near : report.nearDuplicates)
        lines.append({Report::tr("near-duplicate"), near.letter, likeness(near)});
    for (const ImportReport::Same &same : report.sameTexts)
        lines.append({Report::tr("same text"), same.file, sameText(same)});
    for (const ImportReport::Same &same : report.signatories)
        lines.append({Report::tr("signatory"), same.file,
            Report::tr("Listed as a signatory of “%1”, which has the same text.").arg(same.letter)});
    for (const ImportReport::Remark &remark : report.remarks)
        lines.append({Report::tr("remark"), remark.letter, remark.sentence});
    for (const ImportReport::Same &same : report.skipped)
        lines.append({Report::tr("skipped"), same.file,
            Report::tr("The project has this letter already: “%1” has the same text, name and folder.")
                .arg(same.letter)});
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
