// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Kodeks {

/// What stands before a full stop; `sentence` is the text from the sentence's beginning up to it.

/// The word before the stop, without opening quotes and parentheses.
[[nodiscard]] QStringView lastWord(QStringView sentence);

/// "m.m" of "skoler m. m", "dr.med" of "Hun er dr. med": the last two or three short words with stops between them as
/// one. Empty if the word before the last has no stop.
[[nodiscard]] QString writtenApart(QStringView sentence);

[[nodiscard]] bool isNumber(QStringView word);

/// Whether all that the sentence says so far is the number of an item: "3", "II", "3 A", "A.1", "§ 3-1", "Kapittel 3".
[[nodiscard]] bool countsItem(QStringView sentence);

/// "første pkt", "2. pkt", "andra st": part of a section, which closes a reference as often as it leads on.
[[nodiscard]] bool isCountedPart(QStringView before, QStringView word);

/// A number of at most three digits, with what parts it ("3", "2-4"), and white space.
[[nodiscard]] bool endsWithShortNumber(QStringView before);

/// Whether a sentence that has come to "…" begins with it, or a quote in it does: "«… Kommunen skal", "(…) Kommunen".
[[nodiscard]] bool opensWithOmission(QStringView sentence);

} // namespace Kodeks
