// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/reportexport.h"

#include "core/exchange/files/spool.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/reports/odtreport.h"
#include "core/exchange/reports/readingpage.h"
#include "core/project/files/exportrows.h"
#include "core/project/project.h"

#include <QFileInfo>

namespace Kodeks {

namespace {

QString titleOf(const Project &project)
{
    const QString title = project.codebook().title.trimmed();
    return title.isEmpty() ? QFileInfo(project.path()).completeBaseName() : title;
}

/// By letter; those of the project and of codes under null.
using MemosByLetter = QHash<const Letter *, QList<ReadMemo>>;

Result<MemosByLetter> memosOf(const Project &project, const PassageExport &options)
{
    const auto memos = chosenMemos(project, options);
    if (!memos)
        return failed(memos);
    MemosByLetter found;
    for (const ReadMemo &memo : *memos)
        found[memo.letter].append(memo);
    return found;
}

/// What comes passage by passage and stands task by task.
class PassagesByTask
{
public:
    Result<> add(const PassageRow &row, const QByteArray &part)
    {
        ++m_counts[row.taskId];
        ++m_count;
        return m_spool.add(strandOf(row.taskId), part);
    }

    Result<> write(const TaskPassages &group, QIODevice &device)
    {
        return m_spool.write(strandOf(group.taskId), device);
    }

    [[nodiscard]] QList<TaskPassages> groups(const Codebook &codebook) const
    {
        return passagesByTask(m_counts, codebook);
    }
    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    qsizetype strandOf(const QString &taskId)
    {
        const auto found = m_strands.constFind(taskId);
        return found != m_strands.constEnd() ? *found : *m_strands.insert(taskId, m_strands.size());
    }

    Spool m_spool;
    QHash<QString, qsizetype> m_strands;
    QHash<QString, qsizetype> m_counts;
    qsizetype m_count = 0;
};

/// The letters and passages of a page, kept until it is known how many there are.
class PageParts
{
public:
    PageParts(const Project &project, const ReadingPage &page, const MemosByLetter &memos)
        : m_project(project)
        , m_page(page)
        , m_memos(memos)
    {
        for (const Letter &letter : project.letters())
            m_letters.insert(letter.name, &letter);
    }

    /// A letter's passages come together.
    Result<> add(const PassageRow &row)
    {
        if (!m_rows.isEmpty() && m_rows.constFirst().letter != row.letter) {
            if (Result<> finished = finishLetter(); !finished)
                return finished;
        }
        m_rows.append(row);
        return m_passages.add(row, m_page.passage(row));
    }

    Result<> write(QIODevice &device, const QString &title, const QString &only)
    {
        if (Result<> finished = finishLetter(); !finished)
            return finished;
        return writeAll(device, m_page.begin(title, m_project.letters().size(), m_passages.count(), only))
            .and_then([&] { return writeAll(device, m_page.memos(memosBeside())); })
            .and_then([&] { return m_spool.write(0, device); })
            .and_then([&] {
            return writeTasks(device);
        }).and_then([&] { return writeAll(device, m_page.codebook() + m_page.end()); });
    }

    [[nodiscard]] qsizetype count() const { return m_passages.count(); }

private:
    Result<> finishLetter()
    {
        const QList<PassageRow> rows = std::exchange(m_rows, {});
        const Letter *letter = rows.isEmpty() ? nullptr : m_letters.value(rows.constFirst().letter);
        if (!letter)
            return {};
        const auto text = m_project.text(letter->id);
        if (!text)
            return failed(text);
        const auto sections = m_project.sections(letter->id);
        if (!sections)
            return failed(sections);
        m_shown.insert(letter);
        return m_spool.add(0, m_page.letter(*letter, *text, *sections, rows, m_memos.value(letter)));
    }

    /// Those of the project and of codes, and of letters that are left out since they have no rows.
    [[nodiscard]] QList<ReadMemo> memosBeside() const
    {
        QList<ReadMemo> beside = m_memos.value(nullptr);
        for (const Letter &letter : m_project.letters()) {
            if (!m_shown.contains(&letter))
                beside += m_memos.value(&letter);
        }
        return beside;
    }

    Result<> writeTasks(QIODevice &device)
    {
        Result<> written = writeAll(device, m_page.tasks());
        for (const TaskPassages &group : m_passages.groups(m_project.codebook())) {
            written = written.and_then([&] { return writeAll(device, m_page.task(group)); }).and_then([&] {
                return m_passages.write(group, device);
            });
        }
        return written;
    }

    const Project &m_project;
    const ReadingPage &m_page;
    const MemosByLetter &m_memos;
    QHash<QString, const Letter *> m_letters;
    QSet<const Letter *> m_shown;
    QList<PassageRow> m_rows; ///< of the letter that is being read
    Spool m_spool;
    PassagesByTask m_passages;
};

} // namespace

Result<Exported> writeHtmlReport(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress)
{
    const auto memos = memosOf(project, options);
    if (!memos)
        return failed(memos);
    const ReadingPage page(project.codebook(), options.letters);
    PageParts parts(project, page, *memos);
    const auto written = eachPassageRow(project, options, progress, [&parts](const PassageRow &row) {
        return parts.add(row).transform([] { return true; });
    }).and_then([&] { return parts.write(device, titleOf(project), options.query()); });
    return written ? Result<Exported>({parts.count(), {}}) : failed(written);
}

Result<Exported> writeOdtReport(
    const Project &project, QIODevice &device, const PassageExport &options, const Progress &progress)
{
    const auto memos = chosenMemos(project, options);
    if (!memos)
        return failed(memos);
    OdtReport report;
    PassagesByTask passages;
    const auto written = eachPassageRow(project, options, progress, [&](const PassageRow &row) {
        return passages.add(row, report.passage(row)).transform([] { return true; });
    }).and_then([&] {
        const auto writePassages
            = [&passages](const TaskPassages &group, QIODevice &xml) { return passages.write(group, xml); };
        return OdtReport::write(device, {titleOf(project), options.query()}, passages.groups(project.codebook()),
            writePassages, {*memos, options.letters});
    });
    return written ? Result<Exported>({passages.count(), {}}) : failed(written);
}

} // namespace Kodeks
