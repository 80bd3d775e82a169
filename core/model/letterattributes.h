// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"

#include <QHash>
#include <QStringList>
#include <compare>

namespace Kodeks {

/// At most this long, in UTF-16 units.
inline constexpr qsizetype longestAttributeName = 200;
inline constexpr qsizetype longestAttributeValue = 10'000;

/// A name as it is kept: on one line, without space around it, NFC.
[[nodiscard]] QString attributeName(const QString &name);
/// What two spellings of one name have in common: "Type", " TYPE ". A letter has at most one attribute of a key.
[[nodiscard]] QString attributeKey(const QString &name);

/// A value as it is kept: without space around it; line breaks of every kind as LF, other control characters as spaces,
/// since words may stand on either side.
[[nodiscard]] QString attributeText(const QString &value);

/// A letter's value under any spelling of the name; empty if it has none.
[[nodiscard]] QString attributeValue(const LetterAttributes &attributes, const QString &name);
/// All values by key, for looking up many names.
[[nodiscard]] QHash<QString, QString> attributeValues(const LetterAttributes &attributes);
/// The attributes that any of the letters has, in the order of names; of several spellings the first in code
/// point order.
[[nodiscard]] QStringList attributeNames(const QList<Letter> &letters);

// The order of values: numbers by their size ("2,5", "-3", "1 234", "12 %"), then days ("17.04.2024", "2024-04-17"),
// then everything else as names are ordered (core/model/nameorder.h), and what is empty.

/// What stands for a value when many are compared: keys compare by their bytes as the values do.
[[nodiscard]] QByteArray valueOrderKey(const QString &value);
[[nodiscard]] std::strong_ordering compareValues(const QString &one, const QString &other);

} // namespace Kodeks
