// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace Kodeks {

class Connection;

/// What a list of letters says of one.
struct ListedLetter
{
    QString name;
    QUuid uuid;
    QString sender; ///< empty: not known
    QString dated;  ///< the same
    qint64 characters = 0;
    qint64 passages = 0;
};

/// All letters in the order of their names, and nothing else of them: no page that holds text is read.
[[nodiscard]] Result<QList<ListedLetter>> listedLetters(Connection &connection);

} // namespace Kodeks
