// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/taskfigures.h"

#include "core/analysis/pages/codewords.h"
#include "core/analysis/unitcells.h"
#include "core/query/line/querychips.h"

#include <set>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QList<qsizetype> rising(const std::set<qsizetype> &places)
{
    return {places.begin(), places.end()};
}

} // namespace

TaskFigures::TaskFigures(SummaryDraft &draft, const TaskStandpoints &task)
    : m_draft(draft)
    , m_task(task)
{
    for (const CodedStatement &statement : draft.facts().read.statements) {
        if (statement.task == task.task)
            m_statements.append(&statement);
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
    std::set<qsizetype> found;
    for (const CodedStatement *statement : m_statements) {
        if (directions.contains(statement->direction))
            found.insert(study.senders.of(statement->letter));
    }
    if (!std::ranges::includes(found, senders))
        return m_draft.counted(senders.size(), CountUnit::Sender, taskQuery() + u' ' + m_draft.sendersQuery(senders));
    if (directions.isEmpty())
        return m_draft.told(senders.size(), u"kodeks positions PROJECT --where "_s + taskQuery());
    QStringList words;
    for (const DirectionId direction : directions)
        words.append(direction.isValid() ? queryValue(directionIdWord(study.codebook, direction)) : u"-"_s);
    for (const qsizetype sender : senders)
        found.erase(sender);
    const QString others = found.empty() ? QString() : u" not "_s + m_draft.sendersQuery(rising(found));
    return m_draft.counted(
        senders.size(), CountUnit::Sender, taskQuery() + u" direction:"_s + words.join(u',') + others);
}

QString TaskFigures::taskQuery() const
{
    return SummaryDraft::query(u"task"_s, {taskWord(m_draft.facts().codebook(), m_task.task)});
}

DirectionCount TaskFigures::countOf(const QString &query, const std::function<bool(const CodedStatement &)> &fits)
{
    const AnalysedStudy &study = m_draft.facts().study();
    const UnitOf unitOf(m_draft.unit(), study.senders);
    std::set<qint64> units;
    std::set<qsizetype> senders;
    for (const CodedStatement *statement : m_statements) {
        if (fits(*statement)) {
            units.insert(unitOf(*statement));
            senders.insert(study.senders.of(statement->letter));
        }
    }
    if (units.empty())
        return {};
    return {
        {}, {}, m_draft.counted(qsizetype(units.size()), m_draft.unit(), taskQuery() + u' ' + query), rising(senders)};
}

QList<DirectionCount> TaskFigures::directions()
{
    const Codebook &codebook = m_draft.facts().codebook();
    QList<DirectionCount> all;
    const auto add = [&](DirectionId id, const QString &word) {
        DirectionCount count = countOf(
            u"direction:"_s + word, [id](const CodedStatement &statement) { return statement.direction == id; });
        count.direction = id;
        if (!count.senders.isEmpty())
            all.append(count);
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
    for (const DirectionCount &of : directions()) {
        const QString direction = of.direction.isValid() ? queryValue(directionIdWord(codebook, of.direction)) : u"-"_s;
        for (const Argument &argument : codebook.arguments) {
            DirectionCount count = countOf(u"direction:%1 argument:%2"_s.arg(direction, queryValue(argument.text.code)),
                [&](const CodedStatement &statement) {
                return statement.direction == of.direction && statement.arguments.contains(argument.id);
            });
            count.direction = of.direction;
            count.argument = argument.id;
            if (!count.senders.isEmpty())
                all.append(count);
        }
    }
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

QList<const QuotedPassage *> goodQuotes(const SummaryFacts &facts, TaskId task, qsizetype most)
{
    QList<const QuotedPassage *> left;
    for (const auto &[id, quoted] : facts.passages) {
        if (quoted.passage.task == task && quoted.passage.goodQuote)
            left.append(&quoted);
    }
    const auto letterOrder = placesById(facts.study().letters);
    std::ranges::stable_sort(left, {}, [&letterOrder](const QuotedPassage *each) {
        return std::pair(letterOrder.value(each->passage.letter), each->passage.range.start);
    });
    QHash<DirectionId, int> ofDirection;
    QHash<qsizetype, int> ofSender;
    QList<const QuotedPassage *> chosen;
    while (!left.isEmpty() && chosen.size() < most) {
        const auto next = std::ranges::min_element(left, {}, [&](const QuotedPassage *each) {
            return std::pair(ofDirection.value(each->passage.direction),
                ofSender.value(facts.study().senders.of(each->passage.letter)));
        });
        ++ofDirection[(*next)->passage.direction];
        ++ofSender[facts.study().senders.of((*next)->passage.letter)];
        chosen.append(*next);
        left.removeIf([chose = *next](const QuotedPassage *each) {
            return each->passage.letter == chose->passage.letter && each->passage.range == chose->passage.range;
        });
    }
    return chosen;
}

QString placeOf(const SummaryDraft &draft, const Passage &passage)
{
    const AnalysedStudy &study = draft.facts().study();
    const Letter &letter = draft.letter(passage.letter);
    const QString sender = study.senders.names().at(study.senders.of(passage.letter));
    QStringList parts{sender};
    if (letter.name != sender)
        parts.append(letter.name);
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
