// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// Whom a letter's file seems to be called after: "Møre og Romsdal" of "2024-03-14_Høringssvar_Møre_og_Romsdal.odt".
/// Numbers go, and at both ends words that only say what a paper is ("høringssvar fra", "endelig"). Empty where
/// nothing with a capital is left.
[[nodiscard]] QString nameInFile(const QString &file);

} // namespace Kodeks
