// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/code.h"
#include "core/model/passage.h"

#include <optional>

namespace Kodeks {

/// A direction the codebook does not have yet.
struct NewDirection
{
    Direction::Kind kind = Direction::Kind::Transfer;
    QString from = {}; ///< for a transfer: the name (or an alias) of an actor, who may be new too
    QString to = {};

    friend bool operator==(const NewDirection &, const NewDirection &) = default;
};

/// What a coder says of a passage in one go. A part that is invalid or empty is not said.
struct Coding
{
    TaskId task = {};
    QStringList newTask = {};   ///< in place of `task`: the names of its groups and its own, {"Helse", "Sykehjem"}
    DirectionId direction = {};
    std::optional<NewDirection> newDirection = {}; ///< in place of `direction`
    QList<ArgumentId> arguments = {};
    QStringList newArguments = {}; ///< beside `arguments`: names

    /// It needs codes that are not in the codebook yet.
    [[nodiscard]] bool makesCodes() const { return !newTask.isEmpty() || newDirection || !newArguments.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return *this == Coding(); }
    friend bool operator==(const Coding &, const Coding &) = default;
};

/// What is noted of a passage beside its coding. A part without a value is left as it is.
struct PassageNotes
{
    std::optional<int> certainty = {}; ///< 1 to 3; 0: not stated
    std::optional<bool> goodQuote = {};
    std::optional<QString> memo = {};

    [[nodiscard]] bool isEmpty() const { return *this == PassageNotes(); }
    friend bool operator==(const PassageNotes &, const PassageNotes &) = default;
};

[[nodiscard]] inline Passage noted(Passage passage, const PassageNotes &notes)
{
    passage.certainty = notes.certainty.value_or(passage.certainty);
    passage.goodQuote = notes.goodQuote.value_or(passage.goodQuote);
    passage.memo = notes.memo.value_or(passage.memo);
    return passage;
}

/// What is said of a passage now.
[[nodiscard]] inline Coding codingOf(const Passage &passage)
{
    return {.task = passage.task, .direction = passage.direction, .arguments = passage.arguments};
}

/// What all of them say: the task and the direction that they have in common, and the arguments that none lacks.
[[nodiscard]] inline Coding sharedCoding(const QList<Passage> &passages)
{
    Coding shared = passages.isEmpty() ? Coding() : codingOf(passages.first());
    for (const Passage &passage : passages) {
        shared.task = passage.task == shared.task ? shared.task : TaskId();
        shared.direction = passage.direction == shared.direction ? shared.direction : DirectionId();
        shared.arguments.removeIf([&passage](ArgumentId id) { return !passage.arguments.contains(id); });
    }
    return shared;
}

/// The passage with that coding instead of its own; what the coding has of new codes is not said yet.
[[nodiscard]] inline Passage coded(Passage passage, const Coding &coding)
{
    passage.task = coding.task;
    passage.direction = coding.direction;
    passage.arguments = coding.arguments;
    return passage;
}

/// The passage with what `coding` changes of `before`, and its own in all else. Arguments are added and taken away.
[[nodiscard]] inline Passage recoded(Passage passage, const Coding &coding, const Coding &before)
{
    passage.task = coding.task == before.task ? passage.task : coding.task;
    passage.direction = coding.direction == before.direction ? passage.direction : coding.direction;
    passage.arguments.removeIf(
        [&](ArgumentId id) { return before.arguments.contains(id) && !coding.arguments.contains(id); });
    for (const ArgumentId id : coding.arguments) {
        if (!passage.arguments.contains(id))
            passage.arguments.append(id);
    }
    return passage;
}

} // namespace Kodeks
