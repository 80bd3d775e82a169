// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// The folder with the data that Tesseract recognises languages by: TESSDATA_PREFIX, else where Debian, Fedora or Arch
/// have it; empty if there is none.
[[nodiscard]] QString recognitionFolder();

/// The languages whose data is installed there, as Tesseract calls them ("nor", "swe"), sorted.
[[nodiscard]] QStringList recognitionLanguages(const QString &folder = recognitionFolder());

/// What a letter is read with unless somebody chooses: Norwegian; where its data is missing, Danish, Swedish or
/// English, whichever is installed; empty if none is.
[[nodiscard]] QString usualLanguages(const QStringList &installed);

/// "Norwegian", translated; the word itself for a language that Kodeks has no name for.
[[nodiscard]] QString languageName(const QString &language);

/// What people write ("nor,eng", "nb", "no + en", "dansk" is none) as Tesseract has it: "nor+eng". Two-letter codes are
/// understood; others are kept as they are. Empty if there is no word in it.
[[nodiscard]] QString languagesFromWord(const QString &word);

/// The languages of `languages` that are not installed.
[[nodiscard]] QStringList missingLanguages(const QString &languages, const QStringList &installed);

/// "The data for Norwegian is not installed. Install the Debian package tesseract-ocr-nor …"; empty if nothing is
/// missing.
[[nodiscard]] QString missingLanguagesSentence(const QStringList &missing);

} // namespace Kodeks
