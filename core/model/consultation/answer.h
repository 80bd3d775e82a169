// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>
#include <optional>

namespace Kodeks {

/// What a sender's letters say to one of the questions that letters repeat.
enum class Answer {
    Silent,    ///< nothing was coded that could be an answer: a finding, too
    General,   ///< only outside every question
    Elsewhere, ///< not under this question, but of a task that passages under it are about
    Answered   ///< a passage under the question
};

/// "silent", "general", "elsewhere", "answered", in the order of Answer: for files, the same in every language.
[[nodiscard]] QStringList answerWords();
[[nodiscard]] QString answerWord(Answer answer);

/// What somebody who has read a sender's letters says of its answer to a question, whatever passages say.
struct SetAnswer
{
    QString question; ///< its text
    LetterId letter;  ///< one of the sender's, which it is kept by
    std::optional<Answer> answer; ///< nothing, in an edit: it is as passages say
    QUuid by = {};        ///< the coder who says so; null: nobody in particular
    QString byName = {};  ///< as it was then
    QDateTime at = {};    ///< UTC

    friend bool operator==(const SetAnswer &, const SetAnswer &) = default;
};

} // namespace Kodeks
