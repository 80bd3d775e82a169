// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/isotime.h"
#include "core/exchange/files/atomicfile.h"
#include "core/exchange/tables/csvwriter.h"
#include "core/project/history/history.h"
#include "core/project/project.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Project>> openWithEyes(const QString &path, std::optional<CoderId> viewer)
{
    auto project = Project::open(path, Project::Access::Read);
    if (project && viewer) {
        (*project)->setCurrentCoder(*viewer);
        (*project)->readAsCoder();
    }
    return project;
}

QString stateWord(JournalEntry::State state)
{
    switch (state) {
    case JournalEntry::State::Done: return u"done"_s;
    case JournalEntry::State::Undone: return u"undone"_s;
    case JournalEntry::State::Discarded: return u"discarded"_s;
    }
    return {};
}

QStringList cells(const HistoryLine &line)
{
    return {isoTime(line.entry.made), line.entry.coder, line.entry.kind, line.entry.title, line.account.letterName,
        line.account.before, line.account.after, line.account.quote,
        line.account.passages > 0 ? QString::number(line.account.passages) : QString(), stateWord(line.entry.state)};
}

Result<> writeLines(CsvWriter &writer, History &history, const QList<EditId> &ids, const Progress &goOn)
{
    for (qsizetype i = ids.size() - 1; i >= 0; --i) {
        if (goOn && !goOn(ids.size() - i, ids.size()))
            return std::unexpected(Error{Error::Kind::Cancelled, {}, {}});
        const auto line = history.line(ids.at(i));
        if (!line)
            return failed(line);
        if (const auto written = writer.write(cells(*line)); !written)
            return written;
    }
    return {};
}

} // namespace

Result<QList<EditId>> findHistory(
    const QString &path, std::optional<CoderId> viewer, const HistoryFilter &filter, const Progress &goOn)
{
    const auto project = openWithEyes(path, viewer);
    return project ? History(**project).find(filter, goOn) : failed(project);
}

Result<qsizetype> exportHistory(const QString &path, const QString &file, std::optional<CoderId> viewer,
    const HistoryFilter &filter, const Progress &goOn)
{
    const auto project = openWithEyes(path, viewer);
    if (!project)
        return failed(project);
    History history(**project);
    const auto ids = history.find(filter, goOn);
    if (!ids)
        return failed(ids);
    const auto written = writeAtomically(file, [&](QIODevice &device) -> Result<> {
        CsvWriter writer(device, CsvDialect::Rfc);
        const auto head = writer.write({u"time"_s, u"coder"_s, u"edit"_s, u"title"_s, u"letter"_s, u"from"_s, u"to"_s,
            u"text"_s, u"passages"_s, u"state"_s});
        return head ? writeLines(writer, history, *ids, goOn) : head;
    });
    return written ? Result<qsizetype>(ids->size()) : failed(written);
}

} // namespace Kodeks
