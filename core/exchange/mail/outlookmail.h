// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/archives/documenttext.h"

namespace Kodeks {

/// An e-mail as Outlook saves it (.msg, MS-OXMSG) as it would have been sent: headers, its plain text and its page as
/// alternatives, what is attached. E-mails within it are attached as such, at most three deep. One whose text is kept
/// as rich text only says so in a header (richTextOnlyHeader). Damaged; TooLarge for more than 128 MiB in all.
[[nodiscard]] Result<QByteArray> mailOfOutlook(const QByteArray &bytes, const QString &file);

/// The same, read by readMail().
[[nodiscard]] Result<DocumentText> readOutlookMail(const QByteArray &bytes, const QString &file);

} // namespace Kodeks
