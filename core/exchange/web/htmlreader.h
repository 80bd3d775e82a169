// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"

namespace Kodeks {

/// The text of a web page: its encoding by its byte order mark, by what it says itself (meta charset), else as
/// recognisedEncoding() has it. Scripts, styles and form controls are out; paragraphs, headings, lists and tables stand
/// apart by an empty line.
[[nodiscard]] Result<DocumentText> readHtml(const QByteArray &bytes, const QString &file);

/// The same for a page whose characters are known.
[[nodiscard]] Result<QString> htmlText(const QString &html, const QString &file);

/// Whether text begins as a web page does.
[[nodiscard]] bool looksLikeHtml(QStringView text);

} // namespace Kodeks
