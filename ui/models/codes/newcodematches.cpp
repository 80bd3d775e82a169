// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codematcher.h"

#include "core/model/samename.h"
#include "ui/models/codes/directionmatch.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 6;
constexpr qsizetype longestName = 80;

class NewCodeMatches
{
    Q_DECLARE_TR_FUNCTIONS(NewCodeMatches)

public:
    static QString createTask(const QString &path) { return tr("Create task “%1”").arg(path); }
    static QString createArgument(const QString &name) { return tr("Create argument “%1”").arg(name); }
    static QString selectedWords() { return tr("the selected words"); }
    static QString inNewGroup(const QString &group) { return tr("in the new group “%1”").arg(group); }
    static QString fresh() { return tr("new"); }
    static QString withActors(const QStringList &actors)
    {
        return tr("new, with %n new actor(s): %1", nullptr, static_cast<int>(actors.size())).arg(actors.join(u", "_s));
    }
};

QStringList pathOf(const QString &typed)
{
    QStringList path;
    for (const QString &part : typed.split(u'/')) {
        if (!part.trimmed().isEmpty())
            path.append(part.simplified());
    }
    return path;
}

/// How many of the names, from the top, stand in the tree as they are typed. Their own spelling replaces the typed one.
qsizetype standing(const Codebook &codebook, QStringList &path)
{
    TaskId parent;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const bool last = i + 1 == path.size();
        const auto there = std::ranges::find_if(codebook.tasks, [&](const Task &task) {
            return task.parent == parent && task.name.compare(path.at(i), Qt::CaseInsensitive) == 0
                && !(last && task.group);
        });
        if (there == codebook.tasks.end())
            return i;
        path[i] = there->name;
        parent = there->id;
    }
    return path.size();
}

/// Whether all but the last of the names stand there, and a group of the last name below them.
bool isGroup(const Codebook &codebook, const QStringList &path, qsizetype standing)
{
    if (path.isEmpty() || standing + 1 != path.size())
        return false;
    TaskId parent;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const auto there = std::ranges::find_if(codebook.tasks,
            [&](const Task &task) { return task.parent == parent && isSameName(task.name, path.at(i)); });
        if (there == codebook.tasks.end())
            return false;
        parent = there->id;
    }
    return true;
}

CodeMatch transfer(const NewDirection &direction, const QString &note)
{
    return {.coding = {.newDirection = direction},
        .text = Display::direction(direction),
        .note = note,
        .rank = MatchRank::Inside};
}

QList<CodeMatch> statements(const QString &typed, const Codebook &codebook)
{
    QList<CodeMatch> found;
    for (const auto kind : {Direction::Kind::Unchanged, Direction::Kind::Cooperation, Direction::Kind::Unclear}) {
        Direction direction;
        direction.kind = kind;
        const auto match = matchDirection(typed, codebook, direction);
        if ((match || typed.trimmed().isEmpty()) && !std::ranges::contains(codebook.directions, kind, &Direction::kind))
            found.append({.coding = {.newDirection = NewDirection{kind}},
                .text = Display::directionKind(kind),
                .letters = match ? match->letters : QList<qsizetype>(),
                .rank = match ? match->rank : MatchRank::Exact});
    }
    return found;
}

QList<CodeMatch> transfersOfKnownActors(const QString &typed, const Codebook &codebook)
{
    QList<CodeMatch> found;
    for (const ActorPair &pair : actorPairs(typed, codebook)) {
        if (codebook.findTransfer(pair.from, pair.to) || found.size() == mostOffers)
            continue;
        CodeMatch match = transfer(
            {.from = codebook.actorName(pair.from), .to = codebook.actorName(pair.to)}, NewCodeMatches::fresh());
        match.letters = pair.match.letters;
        match.rank = pair.match.rank;
        found.append(std::move(match));
    }
    return found;
}

QStringList unknown(const NewDirection &direction, const Codebook &codebook)
{
    QStringList names;
    for (const QString &name : {direction.from, direction.to}) {
        if (!codebook.findActor(name) && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

/// Where one side fits no actor, the ones that the other fits may be meant; the names just as they are typed come last.
QList<CodeMatch> transfersOfNewActors(const QString &typed, const Codebook &codebook)
{
    const auto sides = arrowSides(typed);
    if (!sides)
        return {};
    const QStringList from = actorsLike(sides->from, codebook);
    const QStringList to = actorsLike(sides->to, codebook);
    QList<NewDirection> wanted;
    for (const QString &name : from.isEmpty() ? to : QStringList())
        wanted.append({.from = sides->from, .to = name});
    for (const QString &name : to.isEmpty() ? from : QStringList())
        wanted.append({.from = name, .to = sides->to});
    const Actor *knownFrom = codebook.findActor(sides->from);
    const Actor *knownTo = codebook.findActor(sides->to);
    const NewDirection plain{
        .from = knownFrom ? knownFrom->name : sides->from, .to = knownTo ? knownTo->name : sides->to};
    wanted.removeAll(plain);
    wanted.append(plain);
    QList<CodeMatch> found;
    for (const NewDirection &direction : std::as_const(wanted)) {
        if (const QStringList names = unknown(direction, codebook); !names.isEmpty())
            found.append(transfer(direction, NewCodeMatches::withActors(names)));
    }
    return found;
}

} // namespace

QList<CodeMatch> CodeMatcher::newTask(const QString &typed) const
{
    QStringList path = pathOf(typed);
    const bool named = path.size() == 1 && m_codebook.findTask(path.first());
    const qsizetype there = standing(m_codebook, path);
    if (named || there == path.size() || isGroup(m_codebook, path, there))
        return {};
    const bool newGroup = there + 1 < path.size();
    return {{.coding = {.newTask = path},
        .text = NewCodeMatches::createTask(path.join(u" / "_s)),
        .note = newGroup ? NewCodeMatches::inNewGroup(path.at(path.size() - 2)) : QString(),
        .rank = MatchRank::Inside}};
}

QList<CodeMatch> CodeMatcher::newDirections(const QString &typed) const
{
    return statements(typed, m_codebook) + transfersOfKnownActors(typed, m_codebook)
        + transfersOfNewActors(typed, m_codebook);
}

QList<CodeMatch> CodeMatcher::directionsOfNewActor(const QString &typed) const
{
    constexpr qsizetype mostActors = 4;
    const QString name = loneActor(typed);
    if (name.isEmpty() || !actorsLike(name, m_codebook).isEmpty())
        return {};
    QList<CodeMatch> found;
    const auto add = [&](const NewDirection &direction) {
        found.append(transfer(direction, NewCodeMatches::withActors({name})));
        found.last().guessed = true;
    };
    const auto actors = m_codebook.actors.first(std::min(mostActors, m_codebook.actors.size()));
    for (const Actor &actor : actors)
        add({.from = name, .to = actor.name});
    for (const Actor &actor : actors)
        add({.from = actor.name, .to = name});
    return found;
}

QList<CodeMatch> CodeMatcher::newArgument(const QString &typed) const
{
    const QString name = typed.simplified();
    if (name.isEmpty() || m_codebook.findArgument(name))
        return {};
    return {
        {.coding = {.newArguments = {name}}, .text = NewCodeMatches::createArgument(name), .rank = MatchRank::Inside}};
}

QList<CodeMatch> CodeMatcher::taskOfWords(const QString &words) const
{
    const QString name = nameFromWords(words);
    if (name.isEmpty())
        return {};
    const Task *there = m_codebook.findTask(name);
    if (there && !there->group)
        return {{.coding = {.task = there->id}, .text = there->name, .note = NewCodeMatches::selectedWords()}};
    return {{.coding = {.newTask = {name}},
        .text = NewCodeMatches::createTask(name),
        .note = NewCodeMatches::selectedWords()}};
}

QString nameFromWords(const QString &words)
{
    QString name = words.simplified();
    const auto isSign = [](QChar letter) { return !letter.isLetterOrNumber() && !letter.isSurrogate(); };
    while (!name.isEmpty() && isSign(name.front()))
        name.removeFirst();
    while (!name.isEmpty() && isSign(name.back()))
        name.chop(1);
    return name.size() > longestName ? QString() : name;
}

} // namespace Kodeks
