// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/mail/mailattachment.h"

namespace Kodeks {

/// An e-mail (.eml): its headers From, To, Date and Subject as lines, an empty line, then its text (plain before HTML).
/// From and Date are facts. Attachments are no part of its text: their names go with it, a remark names what no letter
/// comes as (pictures in the text, signatures). A mailbox's line ("From ")
/// before the headers is none of the mail; a mailbox of several mails is refused, and so is a mail without a text of
/// its own. A web page saved as one file (.mht) is that page.
[[nodiscard]] Result<DocumentText> readMail(const QByteArray &bytes, const QString &file);

/// What is attached to an e-mail, in its order; e-mails that are attached as they were sent (.eml).
[[nodiscard]] Result<MailAttachments> mailAttachments(const QByteArray &bytes, const QString &file);

/// The subject of an e-mail; empty if it has none.
[[nodiscard]] QString mailSubject(QByteArrayView bytes);

/// A web page with all its parts in one file (.mht): its text alone.
[[nodiscard]] Result<DocumentText> readWebArchive(const QByteArray &bytes, const QString &file);

/// Whether bytes begin with headers that only an e-mail has; where the file is called .eml one header of an e-mail is
/// enough. A mailbox's line before them counts as well.
[[nodiscard]] bool looksLikeMail(const QByteArray &bytes, bool called);

} // namespace Kodeks
