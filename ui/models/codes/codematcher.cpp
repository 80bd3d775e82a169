// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/codes/codematcher.h"

#include "ui/models/codes/codenode.h"
#include "ui/models/codes/directionmatch.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString groupsAbove(const Codebook &codebook, const Task &task)
{
    return task.parent.isValid() ? codebook.taskPath(task.parent) : QString();
}

std::optional<TextMatch> matchTask(const QString &typed, const Task &task, const QString &groups)
{
    auto named = matchName(typed, task.name);
    if (named && named->rank < MatchRank::ShortId)
        return named;
    if (matchesShortId(typed, task.text.code))
        return TextMatch{MatchRank::ShortId, {}};
    if (named && named->rank == MatchRank::Inside)
        return named;
    const auto grouped = matchName(typed, groups);
    if (grouped && grouped->rank <= MatchRank::WordPrefix)
        return TextMatch{MatchRank::Group, {}};
    return named;
}

std::optional<TextMatch> matchArgument(const QString &typed, const Argument &argument)
{
    auto named = matchName(typed, argument.name);
    if ((!named || named->rank > MatchRank::ShortId) && matchesShortId(typed, argument.text.code))
        return TextMatch{MatchRank::ShortId, {}};
    return named;
}

/// Adds the code to `found` if it fits; nothing typed fits every code.
void addIfFits(QList<CodeMatch> &found, const QString &typed, const std::optional<TextMatch> &match, CodeMatch code)
{
    if (!match && !typed.trimmed().isEmpty())
        return;
    if (match) {
        code.letters = match->letters;
        code.rank = match->rank;
    }
    found.append(std::move(code));
}

/// Best first, then by `age` (0 the most recent), then as they were.
template <typename Age>
void rank(QList<CodeMatch> &matches, Age age)
{
    std::ranges::stable_sort(matches, {}, [age](const CodeMatch &match) { return std::pair(match.rank, age(match)); });
}

/// The coding without what the codebook does not have (any more).
Coding known(Coding coding, const Codebook &codebook)
{
    coding.task = codebook.task(coding.task) ? coding.task : TaskId();
    coding.direction = codebook.direction(coding.direction) ? coding.direction : DirectionId();
    coding.arguments.removeIf([&codebook](ArgumentId id) { return !codebook.argument(id); });
    return coding;
}

template <typename Fits>
qsizetype place(const QList<Coding> &recent, Fits fits)
{
    return std::ranges::find_if(recent, fits) - recent.begin();
}

} // namespace

CodeMatcher::CodeMatcher(Codebook codebook, QList<Coding> recent)
    : m_codebook(std::move(codebook))
    , m_recent(std::move(recent))
{
    m_codebook.tasks = tasksInOrder(m_codebook);
    for (Coding &coding : m_recent)
        coding = known(coding, m_codebook);
}

QList<CodeMatch> CodeMatcher::tasks(const QString &typed) const
{
    QList<CodeMatch> found;
    for (const Task &task : m_codebook.tasks) {
        if (task.group)
            continue;
        const QString groups = groupsAbove(m_codebook, task);
        addIfFits(found, typed, matchTask(typed, task, groups),
            {.coding = {.task = task.id}, .text = task.name, .note = groups});
    }
    rank(found, [this](const CodeMatch &match) {
        return place(m_recent, [&match](const Coding &coding) { return coding.task == match.coding.task; });
    });
    return found;
}

QList<CodeMatch> CodeMatcher::directions(const QString &typed, TaskId task) const
{
    QList<CodeMatch> found;
    for (const Direction &direction : m_codebook.directions) {
        addIfFits(found, typed, matchDirection(typed, m_codebook, direction),
            {.coding = {.direction = direction.id},
                .text = Display::direction(m_codebook, direction),
                .note = direction.text.definition});
    }
    rank(found, [this, task](const CodeMatch &match) {
        const DirectionId wanted = match.coding.direction;
        const qsizetype here
            = place(m_recent, [&](const Coding &coding) { return coding.direction == wanted && coding.task == task; });
        const qsizetype anywhere = place(m_recent, [&](const Coding &coding) { return coding.direction == wanted; });
        return task.isValid() && here < m_recent.size() ? here : m_recent.size() + anywhere;
    });
    return found;
}

QList<CodeMatch> CodeMatcher::arguments(const QString &typed, const QList<ArgumentId> &without) const
{
    QList<CodeMatch> found;
    for (const Argument &argument : m_codebook.arguments) {
        if (without.contains(argument.id))
            continue;
        addIfFits(found, typed, matchArgument(typed, argument),
            {.coding = {.arguments = {argument.id}}, .text = argument.name, .note = argument.text.definition});
    }
    rank(found, [this](const CodeMatch &match) {
        return place(m_recent,
            [&match](const Coding &coding) { return coding.arguments.contains(match.coding.arguments.first()); });
    });
    return found;
}

QList<CodeMatch> CodeMatcher::recent() const
{
    QList<CodeMatch> found;
    for (const Coding &coding : m_recent) {
        QStringList parts;
        if (const Task *task = m_codebook.task(coding.task))
            parts.append(task->name);
        if (const Direction *direction = m_codebook.direction(coding.direction))
            parts.append(Display::direction(m_codebook, *direction));
        const bool twice
            = std::ranges::any_of(found, [&coding](const CodeMatch &match) { return match.coding == coding; });
        if (!parts.isEmpty() && !twice)
            found.append({.coding = coding,
                .text = parts.join(u" · "_s),
                .note = Display::arguments(m_codebook, coding.arguments)});
    }
    return found;
}

} // namespace Kodeks
