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

/// What is in the parts of an e-mail.
struct MailBody
{
    FlowText text;           ///< of all its parts that have some, an empty line between them
    QStringList attachments; ///< their names
    QStringList remarks;     ///< translated sentences
};

/// Of parts that are alternatives the plain text is taken, unless the HTML says far more.
[[nodiscard]] Result<MailBody> mailBody(KMime::Content &content, const QString &file);

} // namespace Kodeks
