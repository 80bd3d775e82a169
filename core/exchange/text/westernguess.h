// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Kodeks {

/// Which Western encoding text without a label is in, by how well its letters stand in its words: Windows-1252, unless
/// another one reads as words where that does not.
struct WesternGuess
{
    QByteArray name; ///< "windows-1252", "macintosh", "IBM865", "IBM850" or "IBM437"
    bool likely = true; ///< it reads as words
};
[[nodiscard]] WesternGuess westernGuess(const QByteArray &bytes);

/// Text whose UTF-8 was taken for Windows-1252 and written as UTF-8 once more ("bÃ¥t"), as it was meant, all of it or
/// only its quotes and dashes ("båt â€“ bil"); nothing if only some of its letters are such.
[[nodiscard]] std::optional<QString> undoubled(const QString &text);

/// A piece of the text around its first place that looks as if letters had been decoded twice; empty if there is none.
[[nodiscard]] QString doubledSample(const QString &text);

} // namespace Kodeks
