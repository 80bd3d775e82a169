// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/trail/historyfile.h"

#include "core/base/isotime.h"
#include "core/exchange/files/atomicfile.h"
#include "core/exchange/tables/csvwriter.h"
#include "core/project/blindness.h"
#include "core/project/editkind.h"
#include "core/project/project.h"
#include "core/project/summary/documentfile.h"
#include "core/project/trail/historydocument.h"
#include "core/storage/past/journalpast.h"
#include "core/storage/reading.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 5;

struct HistoryFileText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryDocument)
};

QString stateWord(JournalEntry::State state)
{
    switch (state) {
    case JournalEntry::State::Done: return u"done"_s;
    case JournalEntry::State::Undone: return u"undone"_s;
    case JournalEntry::State::Discarded: return u"discarded"_s;
    }
    return {};
}

QStringList cells(const HistoryLine &line, const QByteArray &link, const QString &undoer)
{
    return {isoTime(line.entry.made), line.entry.coder, line.entry.kind, line.entry.title, line.account.letterName,
        line.account.before, line.account.after, line.account.quote,
        line.account.passages > 0 ? QString::number(line.account.passages) : QString(), stateWord(line.entry.state),
        isoTime(line.entry.stateSince), QString::number(line.entry.id.value()), QString::fromLatin1(link.toHex()),
        line.entry.state == JournalEntry::State::Done ? QString() : undoer};
}

Result<> writeTable(const QString &path, const HistoryFacts &facts)
{
    return writeAtomically(path, [&](QIODevice &device) -> Result<> {
        CsvWriter writer(device, CsvDialect::Rfc);
        Result<> written = writer.write({u"time"_s, u"coder"_s, u"edit"_s, u"title"_s, u"letter"_s, u"from"_s, u"to"_s,
            u"text"_s, u"passages"_s, u"state"_s, u"since"_s, u"edit_id"_s, u"link"_s, u"undone_by"_s});
        for (const HistoryLine &line : facts.lines) {
            if (written)
                written
                    = writer.write(cells(line, facts.links.value(line.entry.id), facts.undoers.value(line.entry.id)));
        }
        return written;
    });
}

Result<QList<HistoryLine>> readLines(const Project &project, const HistoryFilter &filter, const Progress &progress)
{
    History history(project);
    const auto ids = history.find(filter, progress);
    if (!ids)
        return failed(ids);
    QList<HistoryLine> lines;
    lines.reserve(ids->size());
    for (qsizetype i = ids->size() - 1; i >= 0; --i) {
        if (progress && !progress(ids->size() - i, ids->size()))
            return std::unexpected(readingCancelled());
        auto line = history.line(ids->at(i));
        if (line && editGroup(line->entry.kind) == EditGroup::Codebook)
            line = history.wholeLine(ids->at(i));
        if (!line)
            return failed(line);
        lines.append(*std::move(line));
    }
    return lines;
}

Result<> walkChain(Connection &connection, HistoryFacts &facts)
{
    JournalChain::Walk walk(connection);
    for (;;) {
        const auto more = atOneMoment(connection, [&walk] { return walk.next(); });
        if (!more)
            return failed(more);
        if (!*more)
            break;
    }
    facts.broken = walk.broken();
    return {};
}

Result<HistoryFacts> readFacts(
    const QString &path, std::optional<CoderId> viewer, const HistoryFilter &filter, const Progress &progress)
{
    const auto project = Blindness::openAs(path, viewer, Project::Access::Read);
    if (!project)
        return failed(project);
    auto lines = readLines(**project, filter, progress);
    if (!lines)
        return failed(lines);
    const QString title = (*project)->codebook().title;
    return HistoryFacts{.title = title.isEmpty() ? QFileInfo(path).completeBaseName() : title,
        .file = QFileInfo(path).fileName(),
        .project = (*project)->uuid(),
        .now = QDateTime::currentDateTimeUtc(),
        .lines = *std::move(lines),
        .isExtract = !filter.isEmpty(),
        .isVeiled = viewer && (*project)->isBlind()};
}

/// All of one moment: the chain ends where it did before.
Result<HistoryFacts> factsOfOneMoment(
    const QString &path, std::optional<CoderId> viewer, const HistoryFilter &filter, const Progress &progress)
{
    const auto connection = openForReading(path);
    if (!connection)
        return failed(connection);
    const auto chainNow
        = [&] { return atOneMoment(**connection, [&] { return JournalChain::state(**connection); }, progress); };
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto chain = chainNow();
        if (!chain)
            return failed(chain);
        auto facts = readFacts(path, viewer, filter, progress);
        if (!facts)
            return facts;
        const auto links = atOneMoment(**connection, [&] { return JournalChain::lastLinks(**connection); }, progress);
        const auto after = links ? chainNow() : failed(links);
        if (!after)
            return failed(after);
        if (*after != *chain)
            continue;
        facts->links = *links;
        facts->undoers = atOneMoment(**connection, [&] {
            return JournalPast::undoers(**connection);
        }).value_or(QHash<EditId, QString>());
        facts->chain = chain->value_or(JournalChain::State());
        const auto walked = walkChain(**connection, *facts);
        return walked ? facts : failed(walked);
    }
    return failure(Error::Kind::Changed,
        HistoryFileText::tr(
            "The history was not written, since “%1” was changed all the time meanwhile. Try again when "
            "nobody is working in it.")
            .arg(QFileInfo(path).fileName()));
}

} // namespace

QStringList historyEndings()
{
    return {u"csv"_s, u"odt"_s, u"pdf"_s, u"docx"_s, u"html"_s};
}

Result<WrittenHistory> writeHistory(const QString &projectPath, const QString &path, std::optional<CoderId> viewer,
    const HistoryFilter &filter, const PagePrinter &print, const Progress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!historyEndings().contains(ending))
        return failure(Error::Kind::Invalid,
            HistoryFileText::tr("A history is a file that ends with one of: %1.").arg(historyEndings().join(u", "_s)));
    const auto facts = factsOfOneMoment(projectPath, viewer, filter, progress);
    if (!facts)
        return failed(facts);
    const DocumentFile made = ending == u"csv" ? DocumentFile{writeTable(path, *facts)}
                                               : writeDocumentFile(path, historyDocument(*facts), print, progress);
    if (!made.written)
        return failed(made.written);
    return WrittenHistory{facts->lines.size(), made.madeBy, QString::fromLatin1(facts->chain.link.toHex()),
        facts->broken ? brokenChainSentence(*facts->broken) : QString()};
}

} // namespace Kodeks
