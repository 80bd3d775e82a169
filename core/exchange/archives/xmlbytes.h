// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <optional>

namespace Kodeks {

/// An XML file's bytes as UTF-8 without a mark, from the encoding it declares or shows (XML 1.0, appendix F); nothing
/// where they do not belong to it. What the declaration says is then no longer so: give a reader characters, not bytes.
[[nodiscard]] std::optional<QByteArray> xmlUtf8(const QByteArray &xml);

} // namespace Kodeks
