// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <functional>

namespace Kodeks {

// What people have written in Markdown (CommonMark), as it is meant to be read. Nothing of it is lost: raw HTML is the
// text that it is, a picture is its words, and a text of more than half a million characters stays as it is written.

/// The address that [[target]] leads to; empty: nowhere, then it stays as it is written.
using LinkAddress = std::function<QString(const QString &target)>;
/// HTML without scripts, without pictures, and with links only where they lead to the web or a mail address, or where
/// `address` leads: [[target]] and [[target|words to show]].
[[nodiscard]] QString markdownHtml(const QString &markdown, const LinkAddress &address = {});
/// The targets of all [[target]] in order, but for what is code.
[[nodiscard]] QStringList markdownTargets(const QString &markdown);
/// The words without the signs.
[[nodiscard]] QString markdownWords(const QString &markdown);

} // namespace Kodeks
