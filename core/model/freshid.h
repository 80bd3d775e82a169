// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace Kodeks {

/// A short id for a new code, made of its prefix and words ("T", "Brukerstyrt assistanse" gives
/// "T.BRUKERSTYRT-ASSISTANSE"), unlike any of `taken`: files need every code to have one.
[[nodiscard]] QString freshId(const QString &prefix, const QStringList &words, const QStringList &taken);

/// The same for many codes at once: each id is unlike all that were taken or given before.
class FreshIds
{
public:
    void take(const QString &id) { m_taken.insert(id); }
    [[nodiscard]] bool isTaken(const QString &id) const { return m_taken.contains(id); }
    /// Takes it as well. `unique` tells apart what nothing else does.
    [[nodiscard]] QString next(const QString &prefix, const QStringList &words, const QString &unique);

private:
    QSet<QString> m_taken;
};

/// The position after all others.
template <typename Codes>
[[nodiscard]] int freshPosition(const Codes &codes)
{
    int position = 0;
    for (const auto &code : codes)
        position = code.position < position ? position : code.position + 1;
    return position;
}

} // namespace Kodeks
