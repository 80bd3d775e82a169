// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/merging/mergetext.h"

#include <QFileInfo>

namespace Kodeks {

Error mergeCancelled()
{
    return {Error::Kind::Cancelled, MergeText::tr("Bringing in the project was cancelled; nothing was changed."), {}};
}

Error misquoted(const QString &path, const QString &detail)
{
    return {Error::Kind::Damaged,
        MergeText::tr(
            "The project “%1” is damaged: a passage or a text in it is not what it was. “kodeks check” tells more; "
            "nothing was brought in.")
            .arg(QFileInfo(path).fileName()),
        detail};
}

} // namespace Kodeks
