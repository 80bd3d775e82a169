// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recovering/recoverynote.h"

#include "core/project/edits/properties.h"
#include "core/project/workspace.h"

#include <QJsonArray>

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

Edit noteRecovery(const QString &damagedName, qint64 unknownUpTo, const QStringList &lost)
{
    return {.kind = u"recover"_s,
        .details = {{u"name"_s, damagedName}, {u"lost"_s, QJsonArray::fromStringList(lost)}},
        .make
        = [unknownUpTo](
              Workspace &workspace) { return writeProperty(workspace, u"recovered"_s, QString::number(unknownUpTo)); },
        .isUndoable = false};
}

} // namespace Kodeks::Edits
