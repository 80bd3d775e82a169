// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/searchjson.h"

#include "core/query/senders.h"

#include <QJsonArray>
#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QJsonArray passagesJson(const QList<Passage> &passages, const Project &project)
{
    QJsonArray rows;
    for (const Passage &passage : passages) {
        const Coder *coder = project.coder(passage.coder);
        const Task *task = project.codebook().task(passage.task);
        const Direction *direction = project.codebook().direction(passage.direction);
        rows.append(QJsonObject{{u"coder"_s, coder ? coder->name : QString()},
            {u"task_id"_s, task ? task->text.code : QString()},
            {u"direction_id"_s, direction ? direction->text.code : QString()}});
    }
    return rows;
}

QJsonArray hitsJson(const Project &project, const LetterSearchResult &result)
{
    QJsonArray hits;
    for (qsizetype i = 0; i < result.hits.found.hits.size(); ++i) {
        const SearchHit &hit = result.hits.found.hits.at(i);
        hits.append(QJsonObject{{u"letter"_s, hit.letterName}, {u"start"_s, qint64(hit.range.start)},
            {u"end"_s, qint64(hit.range.end)}, {u"before"_s, hit.before}, {u"match"_s, hit.match},
            {u"after"_s, hit.after}, {u"passages"_s, passagesJson(result.passages.value(i), project)}});
    }
    return hits;
}

QJsonArray formsJson(const QList<FoundForm> &forms)
{
    QJsonArray all;
    for (const FoundForm &form : forms)
        all.append(QJsonObject{{u"form"_s, form.form}, {u"count"_s, form.count}, {u"used"_s, form.used}});
    return all;
}

qint64 sendersOf(const Project &project, const QList<LetterId> &letters)
{
    const Senders senders(project.letters());
    QSet<qsizetype> found;
    for (const LetterId letter : letters)
        found.insert(senders.of(letter));
    return found.size();
}

} // namespace

QJsonObject searchJson(
    const Project &project, const LetterSearch &search, const SearchedText &text, const LetterSearchResult &result)
{
    const HitsFound &hits = result.hits;
    const bool isAll = text.scope.text == SearchScope::Text::All;
    const bool stem = search.kind == LetterSearch::Kind::Forms;
    QJsonObject json{{u"query"_s, search.query}, {u"regex"_s, search.kind == LetterSearch::Kind::Pattern},
        {u"stem"_s, stem}, {u"coders"_s, QJsonArray::fromStringList(text.read.coders)}, {u"where"_s, text.scope.where},
        {u"uncoded"_s, text.scope.text == SearchScope::Text::Uncoded}, {u"unit"_s, countUnitWord(text.unit)},
        {u"passages"_s, isAll ? QJsonValue() : QJsonValue(qint64(text.read.passages))}, {u"total"_s, hits.totals.hits},
        {u"letters"_s, hits.totals.letters}, {u"more"_s, hits.found.more || !hits.stopped.isEmpty()},
        {u"hits"_s, hitsJson(project, result)}};
    if (stem)
        json.insert(u"forms"_s, formsJson(result.forms));
    if (text.unit == CountUnit::Sender)
        json.insert(u"senders"_s, sendersOf(project, hits.letters));
    return json;
}

} // namespace Kodeks
