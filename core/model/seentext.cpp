// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/seentext.h"

namespace Kodeks {

namespace {

/// Behind the letter at `at` and its marks.
qsizetype clusterEnd(QStringView text, qsizetype at)
{
    at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    while (at < text.size() && text.at(at).unicode() >= 0x300 && text.at(at).isMark())
        ++at;
    return at;
}

} // namespace

SeenText seenText(QStringView original)
{
    SeenText seen;
    seen.text.reserve(original.size());
    seen.starts.reserve(original.size());
    seen.ends.reserve(original.size());
    const auto put = [&seen](QStringView text, qsizetype start, qsizetype end) {
        seen.text += text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            seen.starts.append(start);
            seen.ends.append(end);
        }
    };
    for (qsizetype at = 0; at < original.size();) {
        if (isSkippedInWords(original.at(at).unicode())) {
            ++at;
            continue;
        }
        const qsizetype end = clusterEnd(original, at);
        const QStringView cluster = original.sliced(at, end - at);
        if (cluster.front().isSpace() && cluster.size() == 1) {
            if (!seen.text.endsWith(u' '))
                put(u" ", at, end);
        } else if (cluster.size() == 1 && cluster.front() < QChar(0x80)) {
            put(cluster, at, end);
        } else {
            put(cluster.toString().normalized(QString::NormalizationForm_C), at, end);
        }
        at = end;
    }
    return seen;
}

} // namespace Kodeks
