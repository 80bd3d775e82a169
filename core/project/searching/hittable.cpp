// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/searching/hittable.h"

#include "core/exchange/files/atomicfile.h"
#include "core/exchange/tables/csvwriter.h"
#include "core/project/blindness.h"

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

Result<> writeRows(QIODevice &device, const QList<QStringList> &rows)
{
    CsvWriter writer(device, CsvDialect::Rfc);
    Result<> written;
    for (auto row = rows.begin(); written && row != rows.end(); ++row)
        written = writer.write(*row);
    return written;
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
    return writeRows(device, rows);
}

Result<qsizetype> exportHits(
    const QString &projectPath, const HitExport &asked, const QString &path, const Progress &progress)
{
    const auto project = Blindness::openAs(projectPath, asked.viewer, Project::Access::Read);
    if (!project)
        return failed(project);
    LetterSearch search = asked.search;
    search.extent = {};
    search.passages = true;
    search.sight = (*project)->sight();
    const auto found = searchScope(projectPath, asked.viewer, search, asked.scope, progress);
    if (!found)
        return failed(found);
    QList<QStringList> rows = hitRows(**project, search.query, *found);
    const QList<SearchHit> &hits = found->hits.found.hits;
    for (qsizetype i = 0; i < hits.size(); ++i) {
        const int pile = asked.piles.value({hits.at(i).letter, hits.at(i).range});
        rows[i].append(pile > 0 ? QString::number(pile) : QString());
    }
    rows.prepend(hitColumns() + QStringList{u"pile"_s});
    const auto written = writeAtomically(path, [&rows](QIODevice &device) { return writeRows(device, rows); });
    return written ? Result<qsizetype>(hits.size()) : failed(written);
}

} // namespace Kodeks
