// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"

#include <QList>
#include <QString>

namespace Kodeks {

/// A text as it looks: letters composed (NFC), signs that cannot be seen left out, each run of white space one space.
/// Two texts that look alike have the same one.
struct SeenText
{
    QString text;
    QList<qsizetype>
        starts; ///< for each unit of `text` where in the original, in UTF-16 units, what it stands for begins
    QList<qsizetype> ends; ///< and ends

    /// The place in the original of `length` units from `at`; at least one unit.
    [[nodiscard]] TextRange original(qsizetype at, qsizetype length) const
    {
        return {starts.at(at), ends.at(at + length - 1)};
    }
};

[[nodiscard]] SeenText seenText(QStringView original);

} // namespace Kodeks
