// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Kodeks {

// What people have written in Markdown (CommonMark), as it is meant to be read. Nothing of it is lost: raw HTML is the
// text that it is, a picture is its words, and a text of more than half a million characters stays as it is written.

/// HTML without scripts, without pictures, and with links only where they lead to the web or a mail address.
[[nodiscard]] QString markdownHtml(const QString &markdown);
/// The words without the signs.
[[nodiscard]] QString markdownWords(const QString &markdown);

} // namespace Kodeks
