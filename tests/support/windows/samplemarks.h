// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/lettertext.h"
#include "ui/letter/marks/passagemark.h"

#include <QList>

namespace Kodeks {

/// A letter of the sample by its file name.
[[nodiscard]] LetterText sampleLetter(const QString &name);

/// The marks of one of the sample's codings ("a" or "b") on one letter, with ids from `firstId`.
[[nodiscard]] QList<PassageMark> sampleMarks(const QString &letter, const QString &coder, qint64 firstId);

/// Plain sentences for tests of the view: cut after ". ", "! ", "? " and at line breaks.
[[nodiscard]] QList<TextRange> plainSentences(const LetterText &text);

} // namespace Kodeks
