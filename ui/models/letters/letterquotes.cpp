// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/letterquotes.h"

#include "core/project/project.h"
#include "ui/models/words/display.h"

namespace Kodeks {

static constexpr qsizetype textsKept = 8;
static constexpr qsizetype shownCharacters = 300;

LetterQuotes::LetterQuotes()
    : m_texts(textsKept)
{
}

void LetterQuotes::setProject(Project *project)
{
    m_project = project;
    m_texts.clear();
}

QString LetterQuotes::letterName(LetterId letter, const QString &fallback) const
{
    const Letter *found = m_project ? m_project->letter(letter) : nullptr;
    return found ? Display::letter(*found) : fallback;
}

QString LetterQuotes::quote(LetterId letter, TextRange range) const
{
    if (!m_texts.contains(letter)) {
        Result<LetterText> text
            = m_project && m_project->letter(letter) ? m_project->text(letter) : Result<LetterText>(LetterText());
        m_texts.insert(letter, new LetterText(text ? std::move(*text) : LetterText()));
    }
    const TextRange shown{range.start, std::min(range.end, range.start + shownCharacters)};
    return Display::oneLine(m_texts.object(letter)->slice(shown));
}

} // namespace Kodeks
