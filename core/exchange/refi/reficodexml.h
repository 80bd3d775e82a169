// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/refivalues.h"

#include <QXmlStreamWriter>

namespace Kodeks {

class RefiXml;

/// Reads the codes in the element that `xml` is at (Codes), in the tree's order; refuses more than 100,000 and a tree
/// more than 64 deep.
void readRefiCodes(RefiXml &xml, QList<RefiCode> &codes);

/// Writes the element Codes; nothing if there are none, which the schema wants.
void writeRefiCodes(QXmlStreamWriter &xml, const QList<RefiCode> &codes);

/// A guid as files have it.
[[nodiscard]] QString refiGuid(const QUuid &guid);

/// A time as files have it, to the millisecond where there are any.
[[nodiscard]] QString refiTime(const QDateTime &time);

} // namespace Kodeks
