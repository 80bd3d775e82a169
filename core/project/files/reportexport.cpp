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

/// By letter; the project's under null.
using MemosByLetter = QHash<const Letter *, QList<ReadMemo>>;

Result<MemosByLetter> memosOf(const Project &project, const PassageExport &options)
{
    const auto memos = chosenMemos(project, options);
    if (!memos)
        return failed(memos);
    MemosByLetter found;
    for (const Memo &memo : *memos) {
        const Letter *letter = project.letter(memo.letter);
        found[letter].append({letter, project.coder(memo.coder)->name, memo.text});
    }
    return found;
}

/// The project's, and those of letters that are left out since they have no rows.
QList<ReadMemo> memosBeside(const Project &project, const QList<PassageRow> &rows, const MemosByLetter &memos)
{
    QSet<QString> shown;
    for (const PassageRow &row : rows)
        shown.insert(row.letter);
    QList<ReadMemo> beside = memos.value(nullptr);
    for (const Letter &letter : project.letters()) {
        if (!shown.contains(letter.name))
            beside += memos.value(&letter);
    }
    return beside;
}

/// The letters in the order of the rows, those without any left out.
Result<> addLetters(
    ReadingPage &report, const Project &project, const QList<PassageRow> &rows, const MemosByLetter &memos)
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
            written = report.addLetter(*letter, *text, *sections,
                std::span(rows).subspan(size_t(from), size_t(to - from)), memos.value(letter));
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
    const auto memos = memosOf(project, options);
    if (!memos)
        return failed(memos);
    ReadingPage report(device, project.codebook(), options.letters);
    const auto written = report.begin(titleOf(project), project.letters().size(), rows->size())
                             .and_then([&] { return report.addMemos(memosBeside(project, *rows, *memos)); })
                             .and_then([&] { return addLetters(report, project, *rows, *memos); })
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
