// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/searching/hittable.h"

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/tables/csvwriter.h"
#include "core/project/blindness.h"
#include "core/project/jobs/searchhits.h"
#include "core/project/searching/hitlist.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Each once, in their order.
class Names
{
public:
    void add(const QString &name)
    {
        if (!name.isEmpty() && !m_names.contains(name))
            m_names.append(name);
    }
    [[nodiscard]] QString joined() const { return m_names.join(u';'); }

private:
    QStringList m_names;
};

QStringList codedCells(const Project &project, const QList<Passage> &passages)
{
    Names coders;
    Names tasks;
    Names directions;
    for (const Passage &passage : passages) {
        const Coder *coder = project.coder(passage.coder);
        const Task *task = project.codebook().task(passage.task);
        const Direction *direction = project.codebook().direction(passage.direction);
        coders.add(coder ? coder->name : QString());
        tasks.add(task ? task->text.code : QString());
        directions.add(direction ? direction->text.code : QString());
    }
    return {coders.joined(), tasks.joined(), directions.joined()};
}

Result<> writeRows(CsvWriter &writer, const QList<QStringList> &rows)
{
    Result<> written;
    for (auto row = rows.begin(); written && row != rows.end(); ++row)
        written = writer.write(*row);
    return written;
}

/// Some of the hits with what is told of them, read for these rows alone.
Result<QList<QStringList>> rowsOf(const Project &project, const HitExport &asked, const QList<HitPlace> &places)
{
    auto read = readHits(project.path(), places, SearchExtent().context, project.sight());
    if (!read)
        return failed(read);
    LetterSearchResult some;
    some.hits.found.hits = std::move(read->hits);
    some.passages = std::move(read->passages);
    QList<QStringList> rows = hitRows(project, asked.search.query, some);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int pile = asked.piles.value(places.at(i));
        rows[i].append(pile > 0 ? QString::number(pile) : QString());
    }
    return rows;
}

Result<> writeAll(
    QIODevice &device, const Project &project, const HitExport &asked, const HitList &hits, const Progress &progress)
{
    constexpr qsizetype atOnce = 1000;
    CsvWriter writer(device, CsvDialect::Rfc);
    if (const auto begun = writer.write(hitColumns() + QStringList{u"pile"_s}); !begun)
        return begun;
    for (qsizetype first = 0; first < hits.size(); first += atOnce) {
        if (progress && !progress(first, hits.size()))
            return std::unexpected(searchCancelled());
        QList<HitPlace> places;
        for (qsizetype i = first; i < std::min(first + atOnce, hits.size()); ++i)
            places.append(hits.at(i));
        const auto rows = rowsOf(project, asked, places);
        if (!rows)
            return failed(rows);
        if (const auto written = writeRows(writer, *rows); !written)
            return written;
    }
    return {};
}

} // namespace

QStringList hitColumns()
{
    return {u"docname"_s, u"from"_s, u"to"_s, u"pre"_s, u"keyword"_s, u"post"_s, u"pattern"_s, u"sender"_s, u"dated"_s,
        u"coders"_s, u"task_ids"_s, u"direction_ids"_s};
}

QList<QStringList> hitRows(const Project &project, const QString &pattern, const LetterSearchResult &result)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < result.hits.found.hits.size(); ++i) {
        const SearchHit &hit = result.hits.found.hits.at(i);
        const Letter *letter = project.letter(hit.letter);
        const auto fact = [letter](Fact asked) { return letter ? letter->fact(asked) : QString(); };
        rows.append(QStringList{hit.letterName, QString::number(hit.range.start), QString::number(hit.range.end),
                        hit.before, hit.match, hit.after, pattern, fact(Fact::Sender), fact(Fact::Dated)}
            + codedCells(project, result.passages.value(i)));
    }
    return rows;
}

Result<> writeHits(QIODevice &device, const Project &project, const QString &pattern, const LetterSearchResult &result)
{
    QList<QStringList> rows = hitRows(project, pattern, result);
    rows.prepend(hitColumns());
    CsvWriter writer(device, CsvDialect::Rfc);
    return writeRows(writer, rows);
}

Result<qsizetype> exportHits(
    const QString &projectPath, const HitExport &asked, const QString &path, const Progress &progress)
{
    const auto project = Blindness::openAs(projectPath, asked.viewer, Project::Access::Read);
    if (!project)
        return failed(project);
    LetterSearch search = asked.search;
    search.extent = {.limit = 1};
    search.every = true;
    search.passages = false;
    const auto found = searchScope(projectPath, asked.viewer, search, asked.scope, progress);
    if (!found)
        return failed(found);
    const HitList &hits = *found->every;
    const auto written
        = writeAtomically(path, [&](QIODevice &device) { return writeAll(device, **project, asked, hits, progress); });
    return written ? Result<qsizetype>(hits.size()) : failed(written);
}

} // namespace Kodeks
