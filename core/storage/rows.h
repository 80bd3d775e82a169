// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/code.h"
#include "core/model/coder.h"
#include "core/model/letter.h"
#include "core/model/passage.h"
#include "core/model/settlement.h"
#include "core/storage/images/rowimage.h"

#include <QJsonObject>

namespace Kodeks {

/// Values of the model as rows for the RowStore. An invalid id becomes null.
namespace Rows {

[[nodiscard]] QJsonObject coder(const Coder &coder);
[[nodiscard]] QJsonObject task(const Task &task);
[[nodiscard]] QJsonObject actor(const Actor &actor);
[[nodiscard]] QJsonObject direction(const Direction &direction);
[[nodiscard]] QJsonObject argument(const Argument &argument);
[[nodiscard]] RowImage passage(const Passage &passage, const QString &quote); ///< without its arguments
[[nodiscard]] RowImage passageArgument(PassageId passage, ArgumentId argument, int ordinal);
[[nodiscard]] QJsonObject fact(LetterId letter, Fact fact, const FactValue &value);
[[nodiscard]] QJsonObject proposal(LetterId letter, Fact fact, const FactValue &value);
[[nodiscard]] QJsonObject attribute(LetterId letter, const QString &name, const QString &value);
[[nodiscard]] QJsonObject settlement(
    const Settlement &settlement); ///< a and b as they stand: the caller has put them in order

} // namespace Rows

/// Null for no row.
[[nodiscard]] inline QJsonValue rowValue(qint64 row)
{
    return row > 0 ? QJsonValue(row) : QJsonValue();
}

template <typename Tag>
[[nodiscard]] QJsonValue idValue(StrongId<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}

} // namespace Kodeks
