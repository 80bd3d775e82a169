// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/taskfigures.h"

#include "core/analysis/pages/codewords.h"
#include "core/analysis/unitcells.h"
#include "core/query/line/querychips.h"

#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Of more senders a query would be longer than anybody reads: then a command tells of them.
constexpr size_t mostNamed = 100;

/// Each once, in rising order.
template <typename Places>
Places rising(Places places)
{
    std::ranges::sort(places);
    const auto rest = std::ranges::unique(places);
    places.erase(rest.begin(), rest.end());
    return places;
}

} // namespace

TaskFigures::TaskFigures(SummaryDraft &draft, const TaskStandpoints &task)
    : m_draft(draft)
    , m_task(task)
{
    const Senders &senders = draft.facts().study().senders;
    const UnitOf unitOf(draft.unit(), senders);
    m_statements = draft.statementsOf(task.task);
    for (const CodedStatement *statement : std::as_const(m_statements)) {
        const auto take = [&, unit = unitOf(*statement), sender = senders.of(statement->letter)](Sayers &sayers) {
            sayers.units.push_back(unit);
            sayers.senders.push_back(sender);
        };
        take(m_byDirection[statement->direction]);
        for (const ArgumentId argument : statement->arguments)
            take(m_byArgument[{statement->direction, argument}]);
    }
}

SummaryText::Piece TaskFigures::of(Standpoint standpoint)
{
    const QList<qsizetype> &senders = m_task.of(standpoint);
    if (standpoint == Standpoint::Silent)
        return m_draft.rest(senders.size(), m_draft.facts().senders.size(), CountUnit::Sender, taskQuery());
    return counted(senders, directionsOf(standpoint));
}

SummaryText::Piece TaskFigures::unchanged()
{
    QList<DirectionId> directions;
    for (const Direction &direction : m_draft.facts().codebook().directions) {
        if (direction.kind == Direction::Kind::Unchanged)
            directions.append(direction.id);
    }
    return counted(m_task.unchanged, directions);
}

SummaryText::Piece TaskFigures::speaking()
{
    return m_draft.counted(m_task.speaking(), CountUnit::Sender, taskQuery());
}

QString TaskFigures::title(Standpoint standpoint) const
{
    if (standpoint == Standpoint::Other && !m_task.proposed.isValid())
        return m_draft.words()({"Wants the task moved", "Vil flytte oppgaven", "Vil flytte oppgåva"});
    return m_draft.words().standpoint(standpoint);
}

/// Those of which one alone is that standpoint; an invalid one for none.
QList<DirectionId> TaskFigures::directionsOf(Standpoint standpoint) const
{
    const Codebook &codebook = m_draft.facts().codebook();
    QList<DirectionId> directions;
    for (const Direction &direction : codebook.directions) {
        if (standpointOf(direction, codebook.direction(m_task.proposed)) == standpoint)
            directions.append(direction.id);
    }
    if (standpoint == Standpoint::Unclear)
        directions.append(DirectionId());
    return directions;
}

/// By directions, but for those of another standpoint who say them too; else by the senders' names. Where nothing could
/// be a query, by the list of positions.
SummaryText::Piece TaskFigures::counted(const QList<qsizetype> &senders, const QList<DirectionId> &directions)
{
    const AnalysedStudy &study = m_draft.facts().study();
    std::vector<qsizetype> found;
    for (const DirectionId direction : directions) {
        if (const auto sayers = m_byDirection.constFind(direction); sayers != m_byDirection.constEnd())
            found.insert(found.end(), sayers->senders.begin(), sayers->senders.end());
    }
    found = rising(std::move(found));
    const auto told = [&] {
        return m_draft.told(senders.size(), u"kodeks positions PROJECT --standpoints --where "_s + taskQuery());
    };
    if (!std::ranges::includes(found, senders))
        return size_t(senders.size()) > mostNamed
            ? told()
            : m_draft.counted(senders.size(), CountUnit::Sender, taskQuery() + u' ' + m_draft.sendersQuery(senders));
    if (directions.isEmpty())
        return told();
    QList<qsizetype> others;
    std::ranges::set_difference(found, senders, std::back_inserter(others));
    if (size_t(others.size()) > mostNamed)
        return told();
    QStringList words;
    for (const DirectionId direction : directions)
        words.append(direction.isValid() ? queryValue(directionIdWord(study.codebook, direction)) : u"-"_s);
    const QString without = others.isEmpty() ? QString() : u" not "_s + m_draft.sendersQuery(others);
    return m_draft.counted(
        senders.size(), CountUnit::Sender, taskQuery() + u" direction:"_s + words.join(u',') + without);
}

QString TaskFigures::taskQuery() const
{
    return SummaryDraft::query(u"task"_s, {taskWord(m_draft.facts().codebook(), m_task.task)});
}

DirectionCount TaskFigures::countOf(Sayers sayers, const QString &query)
{
    const std::vector<qint64> units = rising(std::move(sayers.units));
    const std::vector<qsizetype> senders = rising(std::move(sayers.senders));
    return {{}, {}, m_draft.counted(qsizetype(units.size()), m_draft.unit(), taskQuery() + u' ' + query),
        QList<qsizetype>(senders.begin(), senders.end())};
}

QList<DirectionCount> TaskFigures::directions()
{
    const Codebook &codebook = m_draft.facts().codebook();
    QList<DirectionCount> all;
    const auto add = [&](DirectionId id, const QString &word) {
        if (!m_byDirection.contains(id))
            return;
        all.append(countOf(m_byDirection.value(id), u"direction:"_s + word));
        all.last().direction = id;
    };
    for (const Direction &direction : codebook.directions)
        add(direction.id, queryValue(directionIdWord(codebook, direction.id)));
    add({}, u"-"_s);
    return all;
}

QList<DirectionCount> TaskFigures::arguments()
{
    const Codebook &codebook = m_draft.facts().codebook();
    QList<DirectionCount> all;
    const auto add = [&](DirectionId direction, const QString &word) {
        for (const Argument &argument : codebook.arguments) {
            const auto sayers = m_byArgument.constFind({direction, argument.id});
            if (sayers == m_byArgument.constEnd())
                continue;
            all.append(countOf(*sayers, u"direction:%1 argument:%2"_s.arg(word, queryValue(argument.text.code))));
            all.last().direction = direction;
            all.last().argument = argument.id;
        }
    };
    for (const Direction &direction : codebook.directions)
        add(direction.id, queryValue(directionIdWord(codebook, direction.id)));
    add({}, u"-"_s);
    return all;
}

QList<Standpoint> shownStandpoints(const TaskStandpoints &task)
{
    QList<Standpoint> shown;
    if (task.proposed.isValid())
        shown = {Standpoint::For, Standpoint::Against, Standpoint::Other};
    else
        shown = {Standpoint::Other, Standpoint::Unchanged};
    shown += {Standpoint::Cooperation, Standpoint::Unclear};
    if (!task.of(Standpoint::Contradictory).isEmpty())
        shown.append(Standpoint::Contradictory);
    return shown + QList{Standpoint::Silent};
}

QList<const QuotedPassage *> goodQuotes(const SummaryDraft &draft, TaskId task, qsizetype most)
{
    const Senders &senders = draft.facts().study().senders;
    QList<const QuotedPassage *> left = draft.goodQuotes(task);
    QHash<DirectionId, int> ofDirection;
    QHash<qsizetype, int> ofSender;
    QList<const QuotedPassage *> chosen;
    while (!left.isEmpty() && chosen.size() < most) {
        const auto next = std::ranges::min_element(left, {}, [&](const QuotedPassage *each) {
            return std::pair(
                ofDirection.value(each->passage.direction), ofSender.value(senders.of(each->passage.letter)));
        });
        ++ofDirection[(*next)->passage.direction];
        ++ofSender[senders.of((*next)->passage.letter)];
        chosen.append(*next);
        left.removeIf([chose = *next](const QuotedPassage *each) {
            return each->passage.letter == chose->passage.letter && each->passage.range == chose->passage.range;
        });
    }
    return chosen;
}

QString placeOf(const SummaryDraft &draft, const Passage &passage)
{
    const qsizetype sender = draft.facts().study().senders.of(passage.letter);
    const QString &letter = draft.letter(passage.letter).name;
    QStringList parts{draft.called(sender)};
    if (draft.isKnown(sender) && letter != parts.constFirst())
        parts.append(letter);
    parts.append(u"%1–%2"_s.arg(passage.range.start).arg(passage.range.end));
    return parts.join(u", "_s);
}

QString sourceOf(const SummaryDraft &draft, const Passage &passage)
{
    const AnalysedStudy &study = draft.facts().study();
    const QString where = placeOf(draft, passage);
    return passage.direction.isValid() ? where + u": "_s + draft.words().direction(study.codebook, passage.direction)
                                       : where;
}

} // namespace Kodeks
