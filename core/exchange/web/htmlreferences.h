// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

/// A page with those character references resolved that libxml2, which knows HTML 4, does not: numbers 128 to 159,
/// which mean signs of Windows-1252, names that HTML has got since, and old names without their semicolon. Signs of
/// markup stay references; a name that nobody knows stays text.
[[nodiscard]] QString withResolvedReferences(const QString &html);

} // namespace Kodeks
