// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/jsonimage.h"

#include <QJsonDocument>

namespace Kodeks {

QByteArray jsonFromObject(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectFromJson(QByteArray json)
{
    // Qt's reader drops a byte order mark at a text's start, where it is a character like others, unless it is written
    // as an escape.
    return QJsonDocument::fromJson(json.replace("\xEF\xBB\xBF", "\\ufeff")).object();
}

} // namespace Kodeks
