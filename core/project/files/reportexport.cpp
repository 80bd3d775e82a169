// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/reportexport.h"

#include "core/exchange/files/writeall.h"
#include "core/exchange/reports/odtreport.h"
#include "core/exchange/reports/readingpage.h"
#include "core/project/files/exportrows.h"
#include "core/project/project.h"

#include <QFileInfo>

namespace Kodeks {

namespace {

Result<QList<PassageRow>> rowsOf(const Project &project, const PassageExport &options, const Progress &progress)
{
    QList<PassageRow> rows;
    const auto read = eachPassageRow(project, options, progress, [&rows](const PassageRow &row) -> Result<bool> {
        rows.append(row);
        return true;
    });
    return read ? Result<QList<PassageRow>>(std::move(rows)) : failed(read);
}

QString titleOf(const Project &project)
{
    const QString title = project.codebook().title.trimmed();
    return title.isEmpty() ? QFileInfo(project.path()).completeBaseName() : title;
}

/// The letters in the order of the rows, those without any left out.
Result<> addLetters(ReadingPage &report, const Project &project, const QList<PassageRow> &rows)
{
    Result<> written;
    for (qsizetype from = 0; written && from < rows.size();) {
        qsizetype to = from;
        while (to < rows.size() && rows.at(to).letter == rows.at(from).letter)
            ++to;
        const Letter *letter = project.findLetter(rows.at(from).letter);
        const auto text = letter ? project.text(letter->id) : Result<LetterText>();
        if (!text)
            return failed(text);
        const auto sections = letter ? project.sections(letter->id) : Result<QList<Section>>();
        if (!sections)
            return failed(sections);
        if (letter)
            written
                = report.addLetter(*letter, *text, *sections, std::span(rows).subspan(size_t(from), size_t(to - from)));
        from = to;
    }
    return written;
}

} // namespace

Result<Exported> writeHtmlReport(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress)
{
    const auto rows = rowsOf(project, options, progress);
    if (!rows)
        return failed(rows);
    ReadingPage report(device, project.codebook(), options.letters);
    const auto written = report.begin(titleOf(project), project.letters().size(), rows->size())
                             .and_then([&] { return addLetters(report, project, *rows); })
                             .and_then([&] {
        return report.addTasks(passagesByTask(*rows, project.codebook()), *rows);
    }).and_then([&] {
        return report.addCodebook();
    }).and_then([&] { return report.end(); });
    return written ? Result<Exported>({rows->size(), {}}) : failed(written);
}

Result<Exported> writeOdtReport(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress)
{
    const auto rows = rowsOf(project, options, progress);
    if (!rows)
        return failed(rows);
    const auto written = odtReport(titleOf(project), passagesByTask(*rows, project.codebook()), *rows)
                             .and_then([&](const QByteArray &bytes) { return writeAll(device, bytes); });
    return written ? Result<Exported>({rows->size(), {}}) : failed(written);
}

} // namespace Kodeks
