// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace Kodeks {

/// What every code of the codebook has.
struct CodeText
{
    QUuid uuid;
    QString code;       ///< the short id of the codebook, "T.HO.BPA"; unique in its dimension; empty for a task group
    QString definition;
    QString include;
    QString exclude;
    QString example;
    QString color;      ///< "#rrggbb", empty to follow the group's

    friend bool operator==(const CodeText &, const CodeText &) = default;
};

/// What is to be placed somewhere: a node of the task tree.
struct Task
{
    TaskId id;
    CodeText text;
    QString name;
    TaskId parent;      ///< invalid at the top
    bool group = false; ///< a group holds tasks and is not given to passages
    int position = 0;   ///< among the children of its parent

    friend bool operator==(const Task &, const Task &) = default;
};

/// Who may hold a task.
struct Actor
{
    ActorId id;
    QUuid uuid;
    QString name;
    QStringList aliases;
    ActorId kindOf; ///< invalid if it is not a kind of another actor
    int position = 0;

    friend bool operator==(const Actor &, const Actor &) = default;
};

/// A transfer from one actor to another, or one of three statements that nothing moves.
struct Direction
{
    enum class Kind { Transfer, Unchanged, Cooperation, Unclear };

    DirectionId id;
    CodeText text;
    Kind kind = Kind::Transfer;
    ActorId from; ///< valid for a transfer only
    ActorId to;   ///< valid for a transfer only
    int position = 0;

    friend bool operator==(const Direction &, const Direction &) = default;
};

/// A reason given, or another theme.
struct Argument
{
    enum class Kind { Argument, Theme };

    ArgumentId id;
    CodeText text;
    QString name;
    Kind kind = Kind::Argument;
    int position = 0;

    friend bool operator==(const Argument &, const Argument &) = default;
};

} // namespace Kodeks
