// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/text/textsearch.h"

#include <QStringMatcher>

namespace Kodeks {

QList<TextRange> findInText(const LetterText &text, const QString &needle, Qt::CaseSensitivity sensitivity)
{
    QList<TextRange> hits;
    if (needle.isEmpty())
        return hits;
    const QStringMatcher matcher(needle, sensitivity);
    for (qsizetype at = matcher.indexIn(text.string()); at >= 0;
        at = matcher.indexIn(text.string(), at + needle.size()))
        hits.append(text.rangeFromUtf16(at, at + needle.size()));
    return hits;
}

} // namespace Kodeks
