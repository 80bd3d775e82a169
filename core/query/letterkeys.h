// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/letter.h"
#include "core/query/expression.h"

#include <QSet>

namespace Kodeks {

/// The keys of the letters of which a field of a letter (Letter, Sender, Dated, Attribute) says one of its values.
/// Errors: a letter or an attribute that is not there, what is no date or cannot be compared.
[[nodiscard]] QueryResult<QSet<qint64>> letterKeys(const Expression &field, const QList<Letter> &letters);

/// A sentence with the nearest name if no letter has an attribute of that name, else empty.
[[nodiscard]] QString unknownAttribute(const QString &name, const QList<Letter> &letters);

/// Whether a text has the value, as a whole or at its beginning, without regard to case.
[[nodiscard]] bool textHasValue(const QString &text, const QueryValue &value);

} // namespace Kodeks
