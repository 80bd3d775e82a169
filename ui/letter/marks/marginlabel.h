// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/marks/passagemark.h"

#include <QFont>
#include <QList>

namespace Kodeks {

/// A line of a label, as it is drawn.
struct LabelLine
{
    enum class Role { Task, Direction, Both, Below };
    Role role = Role::Task;
    QString text;
    friend bool operator==(const LabelLine &, const LabelLine &) = default;
};

/// What a label has to say of the passage it stands for, or of those of several coders who agree.
struct LabelText
{
    QString task;
    QString direction;  ///< may be empty
    QString below;      ///< coders and arguments in a line; may be empty
    QStringList inFull; ///< the same, without leaving anything out
    PassageMark::Signs signs;

    [[nodiscard]] static LabelText of(const QList<PassageMark> &agreeing);
};

/// Writes labels: pixels, in the fonts of a margin.
class LabelWriter
{
public:
    /// One line; a line for the task and one for the direction; a third for what else there is; all of it, wrapped.
    enum class Form { OneLine, Short, Full, Whole };

    explicit LabelWriter(const QFont &font);

    [[nodiscard]] QFont font(LabelLine::Role role, bool bold) const;
    [[nodiscard]] int lineHeight(LabelLine::Role role) const;
    [[nodiscard]] int height(const LabelText &text, Form form, int width, bool bold) const;
    /// The room that task and direction need beside each other.
    [[nodiscard]] int oneLineWidth(const LabelText &text, bool bold) const;
    /// Fitted into the width. A task is shortened at its end; a direction goes on in a second line, or where there may
    /// be but one line is shortened on both sides of its arrow.
    [[nodiscard]] QList<LabelLine> lines(const LabelText &text, Form form, int width, bool bold) const;
    /// The room that signs take beside a label's first line.
    [[nodiscard]] int signsWidth(PassageMark::Signs signs) const;
    /// The width and height of one of them.
    [[nodiscard]] int signSize() const;

private:
    /// One line, or two where it has no room in one.
    [[nodiscard]] QStringList directionLines(const QString &direction, int width, bool bold) const;
    [[nodiscard]] QStringList wrapped(const QString &text, LabelLine::Role role, int width, bool bold) const;

    QFont m_first;
    QFont m_others;
};

} // namespace Kodeks
