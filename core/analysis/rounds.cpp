// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/rounds.h"

#include "core/model/codeorder.h"
#include "core/model/letterattributes.h"
#include "core/model/samename.h"

#include <algorithm>
#include <map>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRounds = 30; // values beyond which an attribute is no round

/// The letters of one round.
class Round
{
public:
    Round(const AnalysedStudy &study, const QString &attribute, const QString &value)
    {
        const QString wanted = nameKey(value);
        for (const Letter &letter : study.letters) {
            if (!study.consultation.counts(letter.id)
                || nameKey(attributeValue(letter.attributes, attribute)) != wanted)
                continue;
            m_letters.insert(letter.id);
            m_senders.insert(study.senders.of(letter.id));
        }
    }

    [[nodiscard]] bool has(qsizetype sender) const { return m_senders.contains(sender); }
    [[nodiscard]] const QSet<qsizetype> &senders() const { return m_senders; }
    [[nodiscard]] CodedStatements of(const CodedStatements &statements) const
    {
        CodedStatements found;
        std::ranges::copy_if(statements, std::back_inserter(found),
            [this](const CodedStatement &each) { return m_letters.contains(each.letter); });
        return found;
    }

private:
    QSet<LetterId> m_letters;
    QSet<qsizetype> m_senders;
};

QList<DirectionId> directionsIn(const Position &position)
{
    QList<DirectionId> directions;
    for (const Position::Taken &taken : position.directions)
        directions.append(taken.direction);
    return directions;
}

QList<qsizetype> risingOf(const QSet<qsizetype> &senders, const auto &isWanted)
{
    QList<qsizetype> found;
    std::ranges::copy_if(senders, std::back_inserter(found), isWanted);
    std::ranges::sort(found);
    return found;
}

} // namespace

RoundChange::Kind RoundChange::kind() const
{
    if (before == after)
        return Kind::Same;
    return before.isEmpty() ? Kind::Began : after.isEmpty() ? Kind::Ended : Kind::Moved;
}

QString roundChangeWord(RoundChange::Kind kind)
{
    return QStringList{u"same"_s, u"moved"_s, u"began"_s, u"ended"_s}.at(int(kind));
}

qsizetype RoundChanges::count(RoundChange::Kind kind) const
{
    return std::ranges::count(changes, kind, &RoundChange::kind);
}

RoundChanges roundChanges(const AnalysedStudy &study, const CodedStatements &statements, const RoundsQuestion &question)
{
    const Round before(study, question.attribute, question.before);
    const Round after(study, question.attribute, question.after);
    RoundChanges found;
    found.both = risingOf(before.senders(), [&](qsizetype sender) { return after.has(sender); });
    found.onlyBefore = risingOf(before.senders(), [&](qsizetype sender) { return !after.has(sender); });
    found.onlyAfter = risingOf(after.senders(), [&](qsizetype sender) { return !before.has(sender); });
    QHash<TaskId, qsizetype> tasks;
    for (const TaskId task : treeOrder(study.codebook))
        tasks.insert(task, tasks.size());
    std::map<std::pair<qsizetype, qsizetype>, RoundChange> changes; // by sender and the place of the task
    const auto take = [&](const Round &round, QList<DirectionId> RoundChange::*where) {
        for (const Position &position : positionsOf(study, round.of(statements))) {
            if (!before.has(position.sender) || !after.has(position.sender))
                continue;
            RoundChange &change = changes[{position.sender, tasks.value(position.task)}];
            change.sender = position.sender;
            change.task = position.task;
            change.*where = directionsIn(position);
        }
    };
    take(before, &RoundChange::before);
    take(after, &RoundChange::after);
    for (const auto &[place, change] : changes)
        found.changes.append(change);
    return found;
}

QList<std::pair<QString, QStringList>> possibleRounds(const QList<Letter> &letters)
{
    QList<std::pair<QString, QStringList>> found;
    for (const QString &name : attributeNames(letters)) {
        QStringList values;
        QSet<QString> seen;
        for (const Letter &letter : letters) {
            const QString value = attributeValue(letter.attributes, name);
            if (value.isEmpty() || seen.contains(nameKey(value)))
                continue;
            seen.insert(nameKey(value));
            values.append(value);
        }
        if (values.size() < 2 || values.size() > mostRounds)
            continue;
        std::ranges::sort(
            values, [](const QString &one, const QString &other) { return compareValues(one, other) < 0; });
        found.append({name, values});
    }
    return found;
}

RoundsQuestion completed(const RoundsQuestion &question, const QList<Letter> &letters)
{
    const auto possible = possibleRounds(letters);
    const auto called = [&possible](const QString &name) {
        return std::ranges::find_if(possible, [&](const auto &each) { return isSameName(each.first, name); });
    };
    auto chosen = possible.end();
    if (!question.attribute.isEmpty()) {
        chosen = called(question.attribute);
    } else {
        for (const QString &name : {u"round"_s, u"runde"_s, u"høringsrunde"_s})
            chosen = chosen == possible.end() ? called(name) : chosen;
        if (chosen == possible.end() && possible.size() == 1)
            chosen = possible.begin();
    }
    if (chosen == possible.end())
        return question;
    return {chosen->first, question.before.isEmpty() ? chosen->second.constFirst() : question.before,
        question.after.isEmpty() ? chosen->second.constLast() : question.after};
}

} // namespace Kodeks
