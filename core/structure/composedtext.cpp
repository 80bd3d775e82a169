// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/composedtext.h"

namespace Kodeks {

namespace {

bool isCombining(QChar c)
{
    return c >= QChar(0x0300) && c <= QChar(0x036F);
}

bool isUnbreakableSpace(QChar c)
{
    return c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2007);
}

} // namespace

std::optional<ComposedText> ComposedText::of(const LetterText &letter)
{
    const QString &text = letter.string();
    if (std::ranges::none_of(text, [](QChar c) { return isCombining(c) || isUnbreakableSpace(c); }))
        return {};
    ComposedText composed;
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (end < text.size() && isCombining(text.at(end)))
            ++end;
        const QString piece = isUnbreakableSpace(text.at(i)) ? QString(u' ') + text.sliced(i + 1, end - i - 1)
            : end > i + 1 ? text.sliced(i, end - i).normalized(QString::NormalizationForm_C)
                          : QString(text.at(i));
        composed.m_origins.insert(composed.m_origins.size(), piece.size(), i);
        result += piece;
        i = end;
    }
    composed.m_origins.append(text.size());
    composed.m_composed = LetterText(result);
    composed.m_own = letter;
    return composed;
}

qsizetype ComposedText::placeOf(qsizetype utf16) const
{
    return std::ranges::lower_bound(m_origins, utf16) - m_origins.begin();
}

TextRange ComposedText::rangeInLetter(TextRange range) const
{
    return m_own.rangeFromUtf16(
        m_origins.at(m_composed.toUtf16(range.start)), m_origins.at(m_composed.toUtf16(range.end)));
}

} // namespace Kodeks
