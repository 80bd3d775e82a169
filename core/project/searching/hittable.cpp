// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/searching/hittable.h"

#include "core/exchange/tables/csvwriter.h"

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
    CsvWriter writer(device, CsvDialect::Rfc);
    auto written = writer.write(hitColumns());
    for (const QStringList &row : hitRows(project, pattern, result)) {
        if (!written)
            break;
        written = writer.write(row);
    }
    return written;
}

} // namespace Kodeks
