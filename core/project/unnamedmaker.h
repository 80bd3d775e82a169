// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// From now on edits of this program that nobody in particular makes say in the journal that they were made on the
/// command line. For the whole program, as QLocale::setDefault() is for numbers.
void callUnnamedMakerCommandLine();

/// What the journal keeps as the name of nobody in particular; empty in the window.
[[nodiscard]] QString unnamedMaker();
/// A name of the journal in the user's language.
[[nodiscard]] QString makerInWords(const QString &name);

} // namespace Kodeks
