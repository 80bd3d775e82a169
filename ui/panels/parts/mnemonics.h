// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QMenu;

namespace Kodeks {

/// The texts of one menu with a letter to press in each ("&Open project…"), no letter twice: that which a text marks
/// itself, else the first letter of a word, else any letter or digit of it. One that has no letter left gets a digit
/// or another letter behind it. Empty texts stay so.
[[nodiscard]] QStringList withMnemonics(const QStringList &texts);

/// The same for what stands in a menu now. What is said of keys behind a tabulator stays.
void giveMnemonics(QMenu &menu);
/// Whenever the menu is about to be shown.
void keepMnemonics(QMenu *menu);

/// A name as it is, for a menu, which would take its "&" for a mark.
[[nodiscard]] QString literalMenuText(QString name);

} // namespace Kodeks
