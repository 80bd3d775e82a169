// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"

namespace Kodeks {

/// What kinds of file a letter can come as.
/// Of those that hold several letters (Mailbox, Archive) letterparts.h gives the parts.
enum class DocumentKind {
    PlainText,
    Docx,
    Odt,
    Pdf,
    Html,
    Markdown,
    Mail,
    FlatOdt,
    FlatDocx,
    Word2003,
    OutlookMail, ///< an e-mail as Outlook saves it (.msg)
    Mailbox, ///< two e-mails or more
    Archive  ///< a ZIP archive of files
};

/// Told by the content, not by the ending; only Markdown, which has no sign of its own, is known by its ending (.md,
/// .markdown). Refused with a sentence each: other kinds of file (pictures, RTF, older office documents, projects,
/// other archives, other XML, tables) and office documents with a password.
[[nodiscard]] Result<DocumentKind> documentKind(const QByteArray &bytes, const QString &file);

/// The kind that files of an ending (without the dot) have, if it is one of ours.
[[nodiscard]] std::optional<DocumentKind> kindOfEnding(const QString &ending);

/// "a PDF document", translated.
[[nodiscard]] QString kindPhrase(DocumentKind kind);

/// All endings of files that can be letters, without dots.
[[nodiscard]] QStringList letterEndings();

/// The text of a document of that kind; not for plain text. Refused: what holds several.
[[nodiscard]] Result<DocumentText> readDocument(DocumentKind kind, const QByteArray &bytes, const QString &file);

} // namespace Kodeks
