// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/letters/attributedigest.h"

#include "core/model/letterattributes.h"
#include "core/project/project.h"

#include <QCryptographicHash>

namespace Kodeks {

QString attributeDigest(const Project &project, const QString &name)
{
    constexpr qsizetype digits = 16;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(project.uuid().toRfc4122());
    hash.addData(attributeKey(name).toUtf8());
    return QString::fromLatin1(hash.result().toHex().first(digits));
}

} // namespace Kodeks
