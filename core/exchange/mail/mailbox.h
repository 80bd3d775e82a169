// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Kodeks {

/// Whether a file is a mailbox (mbox, RFC 4155) of two e-mails or more.
[[nodiscard]] bool isMailbox(QByteArrayView bytes);

/// The e-mails of a mailbox in its order, each without the line "From …" that begins it and as it stands there. A line
/// begins a mail where it has a time and a header follows, and an empty line (or a full time of mailboxes) tells that
/// the mail before has ended; what a valid Content-Length counts is of that mail. Before the first such line nothing
/// but white space may stand, else there is no mailbox.
[[nodiscard]] QList<QByteArrayView> mailsOfMailbox(QByteArrayView bytes);

/// Such a mail as it was sent: lines of ">From " that were quoted for the mailbox's sake have one ">" less. Where the
/// mail has a line "From " that is not quoted, the mailbox quotes none (mboxcl2) and nothing is changed.
[[nodiscard]] QByteArray mailAsSent(QByteArrayView mail);

/// Without the line of a mailbox before its headers, if it has one.
[[nodiscard]] QByteArrayView withoutMailboxLine(QByteArrayView mail);

} // namespace Kodeks
