// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Kodeks {

/// Other words that people look for an action by, English and Norwegian ones whatever the window's language; may be
/// empty.
[[nodiscard]] QString searchWords(const QString &action);

/// The texts of actions and menus in the program's languages: both Norwegian forms of each English one, and the other
/// way round, with their marks for keys.
[[nodiscard]] QHash<QString, QString> textsInOtherLanguages();

} // namespace Kodeks
