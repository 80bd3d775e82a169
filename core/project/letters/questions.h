// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Kodeks {

class Project;

/// Which of a letter's questions a place answers: the last one asked before it. Remembers the letters it was asked
/// about.
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
    QHash<LetterId, QList<Question>> m_known;
};

} // namespace Kodeks
