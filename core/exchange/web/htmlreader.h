// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/flow/textflow.h"

#include <QStringList>

namespace Kodeks {

/// The text of a web page: its encoding by its byte order mark, by `label` (of the e-mail it came in), by what it says
/// itself (meta charset), else as recognisedEncoding() has it. Scripts, styles and what a browser hides are out, what
/// forms are filled in with is in; paragraphs, headings, lists and tables stand apart by an empty line, unless the page
/// gives its paragraphs no room.
[[nodiscard]] Result<DocumentText> readHtml(const QByteArray &bytes, const QString &file, const QByteArray &label = {});

/// The text of a page whose characters are known, and what is not in it.
struct PageText : FlowText
{
    QStringList remarks; ///< translated sentences
};
[[nodiscard]] Result<PageText> htmlText(const QString &html, const QString &file);

/// Whether text begins as a web page does.
[[nodiscard]] bool looksLikeHtml(QStringView text);

} // namespace Kodeks
