// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <memory>

struct sb_stemmer;

namespace Kodeks {

/// Snowball's Norwegian stemmer (libstemmer; snowballstem.org, "Norwegian (Bokmål) stemming algorithm"). For use in one
/// thread.
class Stemmer
{
public:
    Stemmer();

    /// What a folded word begins with and its inflected forms, and many words derived from it, have in common. Never
    /// longer than the word.
    [[nodiscard]] QString stem(const QString &word) const;

private:
    struct Deleter
    {
        void operator()(sb_stemmer *stemmer) const;
    };

    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
};

} // namespace Kodeks
