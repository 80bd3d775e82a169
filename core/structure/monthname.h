// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Kodeks {

/// 1 to 12 for the name of a month, in full or as its usual short form, in Bokmål, Nynorsk or English; 0 for any other
/// word. Case does not matter.
[[nodiscard]] int monthNumber(QStringView word);

/// Whether the first word of `text` is the name of a month.
[[nodiscard]] bool startsWithMonth(QStringView text);

} // namespace Kodeks
