// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>
#include <functional>
#include <optional>
#include <vector>

namespace Kodeks {

/// What a text is compared by: a hash value for each sequence of three words, in their order.
struct TextPrint
{
    static constexpr qsizetype width = 3;             ///< words in a sequence
    static constexpr qsizetype mostSequences = 50'000; ///< what comes after is not compared

    QList<quint32> sequences;

    [[nodiscard]] qsizetype words() const { return sequences.size() + width - 1; }
};

/// Words are those of search (core/model/searchwords.h): case, the form of Unicode, punctuation, spaces and signs that
/// cannot be seen do not count. Nothing for a text of less than 20 words: such texts are alike by chance.
[[nodiscard]] std::optional<TextPrint> printOf(QStringView text);

/// By what a text is sought among many: the smallest hash values of its sequences, which may be kept.
struct TextSketch
{
    static constexpr qsizetype size = 128;

    qsizetype sequences = 0; ///< 0: the text is too short to be compared
    QList<quint32> smallest; ///< rising

    friend bool operator==(const TextSketch &, const TextSketch &) = default;
};

[[nodiscard]] TextSketch sketchOf(const std::optional<TextPrint> &print);

/// How many words of `text` stand in `other` too, as parts of five or more in a row.
[[nodiscard]] qsizetype commonWords(const TextPrint &text, const TextPrint &other);

/// For each of the words of `text` whether it is one of these.
[[nodiscard]] std::vector<bool> wordsInCommon(const TextPrint &text, const TextPrint &other);

/// A text that is much like an earlier one.
struct NearDuplicate
{
    qsizetype text = 0;
    qsizetype like = 0;   ///< the earlier one that has most of its words
    qsizetype common = 0; ///< words of the text that stand in the other too
    qsizetype own = 0;    ///< words of the text that do not

    friend bool operator==(const NearDuplicate &, const NearDuplicate &) = default;
};

/// In the order of the texts; those before `first` are only compared with. Sought by the 128 smallest hash values of
/// each text ("bottom-k" sketches: Cohen and Kaplan, "Summarizing data using bottom-k sketches", PODC 2007), then
/// counted word by word.
[[nodiscard]] QList<NearDuplicate> nearDuplicates(const QList<std::optional<TextPrint>> &prints, qsizetype first = 0);

/// The same of texts whose prints are made only when they are asked for: those from `first` on, each once, and of the
/// others the few that may be near one of them. Each text that is asked for has a sketch that is none of a short one.
[[nodiscard]] QList<NearDuplicate> nearDuplicates(
    const QList<TextSketch> &sketches, qsizetype first, const std::function<TextPrint(qsizetype text)> &print);

} // namespace Kodeks
