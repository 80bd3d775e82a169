// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Kodeks {

/// Whether `text` begins with a word that begins sentences and is no name: "Vi", "Dette", "För", "However" (Norwegian,
/// Danish, Swedish, English). Not before a full stop, where "I" is an initial.
[[nodiscard]] bool beginsSentence(QStringView text);

/// Whether the last word of `text` is one of those that a letter or number after them gives a name: "bilag",
/// "alternativ", "option", "fig.".
[[nodiscard]] bool endsWithNamedThing(QStringView text);

} // namespace Kodeks
