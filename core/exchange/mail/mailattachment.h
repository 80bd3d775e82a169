// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include "core/model/letter.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Kodeks {

/// A file that comes with an e-mail.
struct MailAttachment
{
    QString name; ///< may be anything, and is never a path
    QByteArray bytes;
};

/// What comes with an e-mail beside its text.
struct MailAttachments
{
    QList<MailAttachment> files;
    LetterFacts facts; ///< of the e-mail; their places are in its text
    QStringList remarks{}; ///< translated sentences: what no letter can come of
};

/// "SUBJECT.eml": a subject as a file can be called.
[[nodiscard]] QString mailFileName(const QString &subject);

/// A header of an e-mail whose text its program has kept in a form that is not read (rich text of Outlook's).
inline constexpr const char *richTextOnlyHeader = "X-Kodeks-Rich-Text-Only";

/// The sentence that an e-mail has no text but what is attached to it.
[[nodiscard]] std::unexpected<Error> onlyAttachments(const QString &file, const QStringList &names);

/// The sentence that what is attached was left out; at most the first fifty are named.
[[nodiscard]] QString attachmentsLeftOut(const QStringList &names);

/// The sentence that what no letter comes as was left out: pictures in the text, signatures, cards.
[[nodiscard]] QString asideLeftOut(const QStringList &names);

/// The sentences on what Outlook has packed (winmail.dat) and on rich text, and what to do with them.
[[nodiscard]] QString packagesLeftOut(const QStringList &names);
[[nodiscard]] QString sealedLeftOut(const QStringList &names);
[[nodiscard]] QString richTextLeftOut();

/// Whether a file is such a package (TNEF), by its first bytes; and the sentence that it is no letter.
[[nodiscard]] bool isOutlookPackage(QByteArrayView bytes);
[[nodiscard]] std::unexpected<Error> onlyPackage(const QString &file);

} // namespace Kodeks
