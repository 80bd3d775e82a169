// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Kodeks {

struct SheetName
{
    QString name;
    bool hidden = false;
};

/// Places of sheets, best first: those that are called by one of `names` (the earlier the better, whatever their case),
/// then the others as they stand; hidden ones last.
[[nodiscard]] QList<qsizetype> byPromise(const QList<SheetName> &sheets, const QStringList &names);

} // namespace Kodeks
