// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/xmltext.h"

namespace Kodeks {

namespace {

constexpr char16_t firstControlPicture = 0x2400;

bool isWholePair(QStringView text, qsizetype at)
{
    const bool before = text[at].isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate();
    const bool after = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return before || after;
}

} // namespace

QString xmlText(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = std::as_const(text)[at];
        const char16_t code = unit.unicode();
        if (code < 0x20 && code != u'\t' && code != u'\n')
            text[at] = QChar(char16_t(firstControlPicture + code));
        else if (code >= 0xfffe || (unit.isSurrogate() && !isWholePair(text, at)))
            text[at] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace Kodeks
