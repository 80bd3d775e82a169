// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/questions.h"

#include "core/project/project.h"

namespace Kodeks {

Questions::Questions(const Project &project)
    : m_project(project)
{
}

QString Questions::at(LetterId letter, qsizetype position)
{
    if (m_letter != letter) {
        m_known = questionsOf(letter);
        m_letter = letter;
    }
    const auto after = std::ranges::upper_bound(m_known, position, {}, &Question::start);
    return after == m_known.begin() ? QString() : std::prev(after)->text;
}

QList<Questions::Question> Questions::questionsOf(LetterId letter) const
{
    QList<Question> questions;
    const auto sections = m_project.sections(letter);
    if (!sections || !std::ranges::contains(*sections, Section::Kind::Question, &Section::kind))
        return questions;
    const auto text = m_project.text(letter);
    if (!text)
        return questions;
    for (const Section &section : *sections) {
        if (section.kind == Section::Kind::Question)
            questions.append({section.range.start, text->slice(section.range).simplified()});
    }
    return questions;
}

} // namespace Kodeks
