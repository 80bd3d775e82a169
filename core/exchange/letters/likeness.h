// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>
#include <array>
#include <optional>

namespace Kodeks {

/// What a text is compared by: of the hash values of all its three-word sequences the smallest in each of 256 classes
/// (one-permutation MinHash: Li, Owen and Zhang, "One Permutation Hashing", NIPS 2012).
struct TextPrint
{
    static constexpr size_t classes = 256;

    std::array<quint32, classes> smallest{}; ///< all bits set: the class is empty
};

/// Case, punctuation and spaces do not count. Nothing for a text of less than 20 words: such texts are alike by chance.
[[nodiscard]] std::optional<TextPrint> printOf(QStringView text);

/// An estimate, 0 to 1, of how many of the two texts' three-word sequences they share (Jaccard index); its standard
/// error is at most 0.03.
[[nodiscard]] double likeness(const TextPrint &a, const TextPrint &b);

/// From here on two letters are near-duplicates: most of a campaign's text with other names and a few changed
/// sentences.
inline constexpr double nearlySame = 0.6;

/// A text that is much like an earlier one.
struct NearDuplicate
{
    qsizetype text = 0;
    qsizetype like = 0; ///< the most similar earlier one
    double likeness = 0;

    friend bool operator==(const NearDuplicate &, const NearDuplicate &) = default;
};

/// In the order of the texts; those before `first` are only compared with.
[[nodiscard]] QList<NearDuplicate> nearDuplicates(const QList<std::optional<TextPrint>> &prints, qsizetype first = 0);

} // namespace Kodeks
