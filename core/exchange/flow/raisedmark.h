// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace Kodeks {

/// One to three digits.
[[nodiscard]] bool isNoteNumber(QStringView text);

/// What a raised number becomes behind the text before it: a mark of a note, "[3]", so that it is no part of the word
/// or year; an exponent ("m²", "10⁶"), raised digits. Nothing where it is neither: more than three digits, no digits,
/// or behind nothing that a mark could belong to.
[[nodiscard]] std::optional<QString> raisedMark(QStringView before, QStringView raised);

} // namespace Kodeks
