// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Kodeks {

/// The beginning of a text, at most so many UTF-16 units, no sign cut in two.
[[nodiscard]] inline QString cutTo(const QString &text, qsizetype most)
{
    return text.size() > most && most > 0 && text.at(most - 1).isHighSurrogate() ? text.first(most - 1)
                                                                                 : text.left(most);
}

/// What stands in a sentence for a list that may be long: "2, 5, 7 …", the first of them and whether there are more.
[[nodiscard]] inline QString firstOf(const QStringList &all, qsizetype most)
{
    return all.mid(0, most).join(QLatin1String(", ")) + (all.size() > most ? QStringLiteral(" …") : QString());
}

} // namespace Kodeks
