// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/lettertext.h"

#include <QCache>
#include <QPointer>

namespace Kodeks {

class Project;

/// What stands at places in letters, read from the project as it is asked for; a few texts are kept.
class LetterQuotes
{
public:
    LetterQuotes();

    /// Null: quotes are empty.
    void setProject(Project *project);
    /// As the window calls the letter, or `fallback` if it is not in the project.
    [[nodiscard]] QString letterName(LetterId letter, const QString &fallback = {}) const;
    /// The beginning of the place on one line.
    [[nodiscard]] QString quote(LetterId letter, TextRange range) const;

private:
    QPointer<Project> m_project;
    mutable QCache<LetterId, LetterText> m_texts;
};

} // namespace Kodeks
