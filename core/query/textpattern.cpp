// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/textpattern.h"

#include "core/model/seentext.h"

#include <algorithm>
#include <utility>

namespace Kodeks {

QStringList queryWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const char32_t sign : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isSkippedInWords(sign))
            continue;
        if (QChar::isLetterOrNumber(sign) || QChar::isMark(sign))
            word += QString::fromUcs4(&sign, 1);
        else if (!word.isEmpty())
            words.append(std::exchange(word, QString()).toCaseFolded());
    }
    if (!word.isEmpty())
        words.append(word.toCaseFolded());
    return words;
}

bool TextPattern::isIn(const QStringList &text) const
{
    if (words.isEmpty())
        return !text.isEmpty();
    const auto holdsAt = [&](qsizetype at) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool last = i + 1 == words.size();
            const QString &word = text.at(at + i);
            if (last && beginning ? !word.startsWith(words.at(i)) : word != words.at(i))
                return false;
        }
        return true;
    };
    for (qsizetype at = 0; at + words.size() <= text.size(); ++at) {
        if (holdsAt(at))
            return true;
    }
    return false;
}

} // namespace Kodeks
