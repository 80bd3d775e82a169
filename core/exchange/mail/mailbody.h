// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/flow/textflow.h"

#include <QStringList>

namespace KMime {
class Content;
}

namespace Kodeks {

/// A part of an e-mail that is not its text.
struct MailPart
{
    QString name;
    KMime::Content *content = nullptr; ///< of the mail that was read
    enum class Kind {
        File, ///< what may be a letter
        Aside, ///< what no letter comes as: a picture within the mail, a signature, a visiting card
        Package, ///< what Outlook has packed (winmail.dat)
        Sealed ///< what is encrypted, or packed into a signature
    } kind
        = Kind::File;
};

/// What is in the parts of an e-mail.
struct MailBody
{
    FlowText text;           ///< of all its parts that have some, an empty line between them
    QList<MailPart> attachments;
    QStringList remarks;     ///< translated sentences

    [[nodiscard]] QStringList attachmentNames(MailPart::Kind kind) const;
};

/// Of parts that are alternatives the plain text is taken, unless the HTML says far more or something else: then the
/// plain text only stands in for it ("Your program does not show HTML"), and a remark quotes it.
[[nodiscard]] Result<MailBody> mailBody(KMime::Content &content, const QString &file);

} // namespace Kodeks
