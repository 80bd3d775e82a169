// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// A page without what browsers take for comments and libxml2 does not: declarations like "<![if !supportLists]>",
/// which Word leaves around the numbers of lists, "<!-->", "<!--->" and comments that end with "--!>" (HTML, 13.2.5.41
/// to 13.2.5.53). Signs of markup in a text area, which are text, become references, and
/// "</br>" the break that browsers make of it.
[[nodiscard]] QString withoutOddComments(const QString &html);

} // namespace Kodeks
