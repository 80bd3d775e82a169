// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>

namespace Kodeks {

/// A query as a tree of plain conditions on exported rows, evaluated with no help of what it is to be compared with.
struct PlainQuery
{
    enum class Kind { And, Or, Not, Overlaps, SameLetter, Field };

    Kind kind = Kind::Field;
    QList<PlainQuery> parts{};
    QString field{};
    QStringList values{}; ///< each with its signs: ">=2", "Syke*", "-"

    /// As it is typed, in English or Norwegian.
    [[nodiscard]] QString text(bool norwegian) const;
    /// Of each row whether it fulfils it.
    [[nodiscard]] QList<bool> found(const QList<QJsonObject> &rows) const;
};

/// One made of what the rows say. `depth`: how many levels at most.
[[nodiscard]] PlainQuery randomQuery(QRandomGenerator &random, const QList<QJsonObject> &rows, int depth);

} // namespace Kodeks
