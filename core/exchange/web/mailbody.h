// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace KMime {
class Content;
}

namespace Kodeks {

/// What is in the parts of an e-mail.
struct MailBody
{
    QStringList texts;       ///< in order
    QStringList attachments; ///< their names
};

/// Of parts that are alternatives the plain text is taken, else the HTML.
[[nodiscard]] Result<MailBody> mailBody(KMime::Content &content, const QString &file);

} // namespace Kodeks
