// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/model/textrange.h"

#include <QColor>
#include <QString>

namespace Kodeks {

/// How one passage is shown in the letter.
struct PassageMark
{
    PassageId id;
    TextRange range;
    QColor color; ///< the hue of its task's group; tint, underline and label colour are made from it for light and dark
    QString label; ///< the task: "Sykehjem"
    QString sublabel; ///< what else there is to say, where there is room: its arguments; may be empty
    bool mine = true; ///< false for another coder's: shown fainter, its bracket dashed

    /// In a view with two margins: whose passage it is. Below: neither's; a line under the text and no bracket.
    enum class Side { Right, Left, Below };
    /// Quiet: nothing to do about it. Marked: its sublabel is what counts. Absent: nothing is there, and is said to
    /// be.
    enum class Tone { Plain, Quiet, Marked, Absent };
    Side side = Side::Right;
    Tone tone = Tone::Plain;

    QString direction = {}; ///< "etat → bydel"; may be empty
    QString coder = {}; ///< whose it is; empty where that goes without saying
    /// What a small sign beside the label tells.
    enum class Sign : quint8 { Memo = 0x1, Unsure = 0x2, GoodQuote = 0x4 };
    Q_DECLARE_FLAGS(Signs, Sign)
    Signs signs = {};

    /// "Sykehjem · etat → bydel"
    [[nodiscard]] QString said() const;
    /// The same after whose it is, for screen readers: "Coder A, Sykehjem · etat → bydel".
    [[nodiscard]] QString spoken() const;
    /// Everything, line by line, for a tool tip.
    [[nodiscard]] QString whole() const;
    /// Another coder's passage that gives much the same words the same task and direction: one label does for both.
    [[nodiscard]] bool agreesWith(const PassageMark &other) const;
    friend bool operator==(const PassageMark &, const PassageMark &) = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(PassageMark::Signs)

} // namespace Kodeks
