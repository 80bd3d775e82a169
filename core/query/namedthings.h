// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/query/expression.h"

#include <QSet>

namespace Kodeks {

/// What a value can name.
struct NamedThing
{
    qint64 key = 0;
    QStringList names; ///< all it goes by; the first is how it is shown
    qint64 above = 0; ///< the key of what it stands below
};

/// What the values of a field name.
struct NamedKeys
{
    QSet<qint64> keys;
    bool none = false; ///< "-" is among the values
};

[[nodiscard]] QList<NamedThing> namedTasks(const Codebook &codebook);
[[nodiscard]] QList<NamedThing> namedActors(const Codebook &codebook); ///< a kind of actor stands below it
/// By id, by name and as "etat>bydel"; the others than transfers also by their Norwegian words.
[[nodiscard]] QList<NamedThing> namedDirections(const Codebook &codebook);
[[nodiscard]] QList<NamedThing> namedKinds(); ///< the key is the Direction::Kind
[[nodiscard]] QList<NamedThing> namedArguments(const Codebook &codebook);
[[nodiscard]] QList<NamedThing> namedCoders(const QList<Coder> &coders);

/// Whether the value's whole name, or its beginning, is one of the thing's.
[[nodiscard]] bool isNamed(const NamedThing &thing, const QueryValue &value);

/// The keys of the things that the values name. Errors: a whole name that nothing has, a comparison. `field` is shown.
[[nodiscard]] QueryResult<NamedKeys> keysNamed(
    const QList<QueryValue> &values, const QList<NamedThing> &things, const QString &field);

} // namespace Kodeks
