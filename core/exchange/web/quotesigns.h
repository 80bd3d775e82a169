// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <utility>

namespace Kodeks {

/// The signs that a browser puts around a quote (HTML Standard, q; Unicode CLDR, delimiters) in a page's language, a
/// tag like "nb-NO", in English if it is not known; `depth`: how many quotes it stands in.
[[nodiscard]] std::pair<QString, QString> quoteSigns(const QString &language, int depth);

} // namespace Kodeks
