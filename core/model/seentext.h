// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/textrange.h"

#include <QList>
#include <QString>

namespace Kodeks {

/// Signs within words of running text that cannot be seen: soft hyphen, zero-width spaces and joiners, marks of
/// direction, variation selectors. Source: Unicode, DerivedCoreProperties (Default_Ignorable_Code_Point), without those
/// of scripts' own letters.
[[nodiscard]] constexpr bool isSkippedInWords(char32_t code)
{
    return code == 0xad || code == 0x34f || code == 0x61c || code == 0x180e || (code >= 0x200b && code <= 0x200f)
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code == 0xfeff
        || (code >= 0xfe00 && code <= 0xfe0f);
}

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
