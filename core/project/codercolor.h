// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coder.h"

namespace Kodeks {

/// The colour, "#rrggbb", of a new coder to whom nobody has given one: a colour of the palette that none of the coders
/// who are `there` has, as long as there is one. Of a coder whose uuid is known it follows from that, so that copies of
/// a project give one coder one colour; else (null) from how many there are.
[[nodiscard]] QString freeCoderColor(const QList<Coder> &there, const QUuid &uuid);

} // namespace Kodeks
