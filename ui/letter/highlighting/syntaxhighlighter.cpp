// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/highlighting/syntaxhighlighter.h"

namespace Kodeks {

namespace {

QTextCharFormat textFormat(const KSyntaxHighlighting::Format &format, const KSyntaxHighlighting::Theme &theme)
{
    QTextCharFormat result;
    if (format.hasTextColor(theme))
        result.setForeground(format.textColor(theme));
    if (format.isBold(theme))
        result.setFontWeight(QFont::DemiBold);
    if (format.isItalic(theme))
        result.setFontItalic(true);
    return result;
}

} // namespace

SyntaxHighlighter::SyntaxHighlighter(bool dark)
    : m_dark(dark)
{
}

void SyntaxHighlighter::setDark(bool dark)
{
    m_dark = dark;
    if (m_repository)
        chooseTheme();
}

void SyntaxHighlighter::chooseTheme()
{
    using KSyntaxHighlighting::Repository;
    m_theme = m_repository->defaultTheme(m_dark ? Repository::DarkTheme : Repository::LightTheme);
}

LetterHighlighter::Line SyntaxHighlighter::highlight(const QString &line, const std::any &before)
{
    using KSyntaxHighlighting::State;
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        m_repository->addCustomSearchPath(LetterHighlight::searchPath());
        m_highlight = std::make_unique<LetterHighlight>(*m_repository);
        chooseTheme();
    }
    const auto *state = std::any_cast<State>(&before);
    const LetterHighlight::Line marked = m_highlight->highlight(line, state ? *state : State());
    Line result;
    for (const LineHighlight &mark : marked.highlights)
        result.formats.append({mark.start, mark.length, textFormat(mark.format, m_theme)});
    result.state = marked.next;
    return result;
}

} // namespace Kodeks
