// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QString>
#include <optional>

namespace Kodeks {

class Project;

/// Which of a letter's questions a place answers: the last one asked before it. Remembers those of the letter that it
/// was last asked about, so that what goes letter by letter has each read once.
class Questions
{
public:
    explicit Questions(const Project &project);

    /// The question's text on one line; empty before the first question, or if the letter asks none.
    [[nodiscard]] QString at(LetterId letter, qsizetype position);

private:
    struct Question
    {
        qsizetype start = 0;
        QString text;
    };
    [[nodiscard]] QList<Question> questionsOf(LetterId letter) const;

    const Project &m_project;
    std::optional<LetterId> m_letter; ///< whose questions are known
    QList<Question> m_known;
};

} // namespace Kodeks
