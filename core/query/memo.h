// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QString>

namespace Kodeks {

/// What a memo is about: the project, a letter or a code. An invalid id is the project.
class MemoSubject
{
public:
    enum class Of { Project, Letter, Task, Direction, Actor, Argument };

    MemoSubject() = default;
    MemoSubject(LetterId letter) // NOLINT(google-explicit-constructor)
        : MemoSubject(Of::Letter, letter.value())
    {
    }
    MemoSubject(TaskId task) // NOLINT(google-explicit-constructor)
        : MemoSubject(Of::Task, task.value())
    {
    }
    MemoSubject(DirectionId direction) // NOLINT(google-explicit-constructor)
        : MemoSubject(Of::Direction, direction.value())
    {
    }
    MemoSubject(ActorId actor) // NOLINT(google-explicit-constructor)
        : MemoSubject(Of::Actor, actor.value())
    {
    }
    MemoSubject(ArgumentId argument) // NOLINT(google-explicit-constructor)
        : MemoSubject(Of::Argument, argument.value())
    {
    }
    MemoSubject(Of of, qint64 row)
        : m_of(row > 0 ? of : Of::Project)
        , m_row(row > 0 ? row : 0)
    {
    }

    [[nodiscard]] Of of() const { return m_of; }
    [[nodiscard]] qint64 row() const { return m_row; }
    /// Invalid if it is not a letter.
    [[nodiscard]] LetterId letter() const { return LetterId(m_of == Of::Letter ? m_row : 0); }
    [[nodiscard]] bool isCode() const { return m_of != Of::Project && m_of != Of::Letter; }

    friend auto operator<=>(const MemoSubject &, const MemoSubject &) = default;
    friend size_t qHash(const MemoSubject &subject, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, static_cast<int>(subject.m_of), subject.m_row);
    }

private:
    Of m_of = Of::Project;
    qint64 m_row = 0;
};

/// What a coder has noted of a letter, of a code, or of the whole project; a coder has one of each. (Of a passage:
/// Passage::memo.)
struct Memo
{
    MemoSubject about;
    CoderId coder;
    QString text; ///< Markdown

    friend bool operator==(const Memo &, const Memo &) = default;
};

} // namespace Kodeks
