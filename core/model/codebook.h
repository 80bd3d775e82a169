// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/code.h"

namespace Kodeks {

/// The tasks, actors, directions and arguments of a project, each list in the codebook's order. A value.
struct Codebook
{
    QString title;
    QString unit;      ///< what counts as one passage
    QStringList rules;
    QList<Task> tasks; ///< groups included
    QList<Actor> actors;
    QList<Direction> directions;
    QList<Argument> arguments;

    /// The code with that key, or null. Valid until the codebook changes.
    [[nodiscard]] const Task *task(TaskId id) const;
    [[nodiscard]] const Actor *actor(ActorId id) const;
    [[nodiscard]] const Direction *direction(DirectionId id) const;
    [[nodiscard]] const Argument *argument(ArgumentId id) const;

    /// The code whose short id (first) or name (then, ignoring case) is `text`, or null.
    [[nodiscard]] const Task *findTask(const QString &text) const;
    [[nodiscard]] const Direction *findDirection(const QString &text) const;
    [[nodiscard]] const Argument *findArgument(const QString &text) const;
    /// By name or alias, ignoring case.
    [[nodiscard]] const Actor *findActor(const QString &text) const;
    /// The transfer between two actors, or null.
    [[nodiscard]] const Direction *findTransfer(ActorId from, ActorId to) const;

    /// Children in order; an invalid id gives the top of the tree.
    [[nodiscard]] QList<Task> children(TaskId parent) const;
    /// "Helse og omsorg / Sykehjem".
    [[nodiscard]] QString taskPath(TaskId id) const;
    /// The task and those above it, itself first.
    [[nodiscard]] QList<TaskId> pathOf(TaskId id) const;
    /// The top node above a task: itself, if it has no parent.
    [[nodiscard]] TaskId topGroup(TaskId id) const;
    /// The task's own colour, else the nearest one above it, else empty.
    [[nodiscard]] QString taskColor(TaskId id) const;
    /// One of paletteColors() that a top group keeps while others are moved, added or, but for those who were given
    /// theirs because its was taken, removed; empty for a task that is not there.
    [[nodiscard]] QString paletteColor(TaskId id) const;
    /// "etat → bydel", "unchanged", "cooperation" or "unclear": for files, the same in every language.
    [[nodiscard]] QString directionName(const Direction &direction) const;
    [[nodiscard]] QString actorName(ActorId id) const;

    friend bool operator==(const Codebook &, const Codebook &) = default;
};

/// Colours "#rrggbb" that can be told apart also by those who do not see all colours.
[[nodiscard]] QStringList paletteColors();

} // namespace Kodeks
