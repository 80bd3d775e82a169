// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/layout/sectionformat.h"

namespace Kodeks {

bool isHeading(Section::Kind kind)
{
    return kind == Section::Kind::Title || kind == Section::Kind::Question || kind == Section::Kind::Heading;
}

bool isPlain(Section::Kind kind)
{
    return !isHeading(kind) && kind != Section::Kind::Reference;
}

QTextCharFormat sectionFormat(Section::Kind kind, const LetterColors &colors)
{
    QTextCharFormat format;
    if (kind == Section::Kind::Reference)
        format.setForeground(colors.muted);
    else
        format.setForeground(kind == Section::Kind::Question ? colors.question : colors.heading);
    if (isHeading(kind))
        format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace Kodeks
