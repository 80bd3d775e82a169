// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/highlighting/letterhighlight.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <utility>

using namespace Qt::StringLiterals;

namespace Kodeks {

QString LetterHighlight::searchPath()
{
    return u":/kodeks"_s;
}

KSyntaxHighlighting::Definition LetterHighlight::letterDefinition(const KSyntaxHighlighting::Repository &repository)
{
    return repository.definitionForName(u"Consultation letter"_s);
}

LetterHighlight::LetterHighlight(const KSyntaxHighlighting::Repository &repository)
{
    setDefinition(letterDefinition(repository));
}

LetterHighlight::Line LetterHighlight::highlight(QStringView line, const KSyntaxHighlighting::State &state)
{
    if (line.size() > longestLine || !isValid())
        return {{}, state};
    m_highlights.clear();
    // The definition's contexts change on empty lines; a line of white space is one to the reader.
    const bool blank = line.trimmed().isEmpty();
    KSyntaxHighlighting::State next = highlightLine(blank ? QStringView() : line, state);
    return {std::exchange(m_highlights, {}), std::move(next)};
}

void LetterHighlight::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0 && format.isValid() && format.textStyle() != KSyntaxHighlighting::Theme::Normal)
        m_highlights.append({offset, length, format});
}

} // namespace Kodeks
