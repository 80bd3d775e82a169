// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Kodeks {

struct ZipPart
{
    QString name;
    QByteArray bytes;
};

/// A ZIP archive with these parts, in this order, written by KZip; the first uncompressed if it is called "mimetype".
[[nodiscard]] QByteArray zipOf(const QList<ZipPart> &parts);

} // namespace Kodeks
