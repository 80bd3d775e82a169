// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace Kodeks {

/// Makes hostile bytes out of good ones, the same ones for the same seed: bits turned, parts doubled, moved, cut out,
/// cut off, spliced with another sample or swapped for words that are known to hurt.
class Mutator
{
public:
    /// `samples` are good inputs, `words` what to put into them beside general nuisances: a format's own keywords.
    Mutator(QList<QByteArray> samples, QList<QByteArray> words);

    /// The one for a sample alone, made once.
    [[nodiscard]] static const Mutator &of(const QByteArray &sample, const QList<QByteArray> &words);

    /// A sample with 1 to 12 changes, mostly few, at most `largest` bytes.
    [[nodiscard]] QByteArray input(QRandomGenerator &random, qsizetype largest = 64 * 1024) const;

    /// Some bytes that make trouble: a word given, a huge number, bad UTF-8, unbalanced quotes, a very long run.
    [[nodiscard]] QByteArray nuisance(QRandomGenerator &random) const;

private:
    void change(QByteArray &bytes, QRandomGenerator &random) const;

    QList<QByteArray> m_samples;
    QList<QByteArray> m_words;
};

/// From 0 to below `bound`, which may be 0 as well.
[[nodiscard]] qsizetype below(QRandomGenerator &random, qsizetype bound);

} // namespace Kodeks
