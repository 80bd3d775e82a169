// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <optional>

namespace Kodeks {

/// An XML file's bytes as UTF-8 without a mark, from the encoding it declares or shows (XML 1.0, 4.3.3 and appendix F;
/// labels as encodingOfLabel() has them); nothing where they do not belong to it. The declaration, which is then no
/// longer so, is left out.
[[nodiscard]] std::optional<QByteArray> xmlUtf8(const QByteArray &xml);

} // namespace Kodeks
