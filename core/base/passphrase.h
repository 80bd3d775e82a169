// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secret.h"

#include <QString>

namespace Kodeks {

/// A passphrase as keys are made of it: composed (NFC), so that an "å" is the same on every system, in UTF-8.
[[nodiscard]] Secret passphraseFrom(const QString &typed);
/// The same of bytes in UTF-8; their first line, without its end.
[[nodiscard]] Secret passphraseFromFile(QByteArrayView contents);

/// How long a passphrase would hold against somebody who has the file and tries.
struct PassphraseStrength
{
    enum class Grade { Weak, Fair, Strong };

    Grade grade = Grade::Weak;
    double bits = 0; ///< how many guesses, as a power of two: reckoned generously for the one who guesses
    QString advice; ///< translated; a sentence
};

/// A judgement by what is in it, not a promise: characters that follow from the one before (repeated, in a row, of the
/// keyboard) count little, common words and years count as one guess among a few thousand, words of a sentence as one
/// among some thousands each.
[[nodiscard]] PassphraseStrength strengthOf(const QString &passphrase);

} // namespace Kodeks
