// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/code.h"
#include "core/storage/images/table.h"

#include <QJsonObject>

namespace Kodeks {

class Project;

/// The words that an account of an edit is made of, in the user's language.
namespace AccountWords {

/// Of what rows say, the columns that people know: names first.
[[nodiscard]] QStringList columns(Table table);
/// What the column of a row is called: “definition”, or the fact or attribute that the row is.
[[nodiscard]] QString label(Table table, const QString &column, const QJsonObject &row);
/// “memo: …”. Nothing for an empty value, unless it was `changed`: “no memo”.
[[nodiscard]] QString column(const QString &label, const QString &value, bool changed);
/// Of a passage whose boundaries were moved, its first words, its last ones, or both, in quotation marks: not those of
/// an end that stayed.
[[nodiscard]] QString boundary(const QString &text, bool sameStart, bool sameEnd);
[[nodiscard]] QString noTask();
[[nodiscard]] QString noDirection();
/// A JSON array of words, as people list them.
[[nodiscard]] QString list(const QString &json);
/// What a row is called in the project as it is; empty if it is not there.
[[nodiscard]] QString nameNow(const Project &project, Table table, qint64 id);

} // namespace AccountWords

} // namespace Kodeks
