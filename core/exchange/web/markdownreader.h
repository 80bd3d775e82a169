// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"

namespace Kodeks {

/// The text of a Markdown file (CommonMark) without its signs; its lines stay lines, raw HTML in it is read as HTML.
[[nodiscard]] Result<DocumentText> readMarkdown(const QByteArray &bytes, const QString &file);

} // namespace Kodeks
