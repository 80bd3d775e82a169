// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/flow/itemnumber.h"

#include <QHash>
#include <QString>
#include <optional>

namespace Kodeks {

/// The first font of a list of them, without its quotation marks.
[[nodiscard]] QString firstFont(const QString &list);

/// What an element's own style attribute (CSS) says, as far as it tells what a browser shows. Style sheets are not
/// read.
class InlineStyle
{
public:
    explicit InlineStyle(const QString &css);

    /// It and all in it are not shown: display none, opacity 0, no height and what does not fit hidden, clipped to
    /// nothing or set beside the page (as pages write for screen readers alone), or (as mail programs write for preview
    /// lines) mso-hide all.
    [[nodiscard]] bool hidesAll() const;
    /// It is a block of its own, or (false) stands in the line (display); nothing where it says neither.
    [[nodiscard]] std::optional<bool> standsAlone() const;
    /// It stands beside what is next to it, with room between (a cell); or all in it does so (grids, flexible boxes).
    [[nodiscard]] bool isCell() const { return value(u"display") == u"table-cell"; }
    [[nodiscard]] bool partsItsChildren() const;
    /// It stands raised, as marks of notes do, or lowered (vertical-align).
    [[nodiscard]] bool isRaised() const;
    [[nodiscard]] bool isLowered() const { return value(u"vertical-align") == u"sub"; }
    /// The first font that is named (font-family, font), or nothing.
    [[nodiscard]] QString font() const;
    /// It is not shown, but an element in it may be: "hidden", "collapse", "visible" or nothing.
    [[nodiscard]] QString visibility() const { return value(u"visibility"); }
    /// Text of no size; nothing is said: empty.
    [[nodiscard]] bool setsFontSize() const;
    [[nodiscard]] bool hasNoFontSize() const;
    /// "pre", "pre-wrap", "pre-line", "normal", … or nothing.
    [[nodiscard]] QString whiteSpace() const { return value(u"white-space"); }
    /// How items are numbered (list-style-type, list-style), none among it; empty where nothing known is said.
    [[nodiscard]] std::optional<Numbering> listNumbering() const;
    /// Whether it leaves room above or below (margin): less than a fifth of a usual line is none. Nothing where it says
    /// nothing of it.
    [[nodiscard]] std::optional<bool> roomAbove() const { return room(u"margin-top", 0); }
    [[nodiscard]] std::optional<bool> roomBelow() const { return room(u"margin-bottom", 2); }

private:
    [[nodiscard]] std::optional<bool> room(QStringView side, qsizetype ofAll) const;
    [[nodiscard]] QString value(QStringView name) const { return m_values.value(name.toString()); }
    [[nodiscard]] bool isNothing(QStringView name) const;
    [[nodiscard]] bool isOffPage() const;

    QHash<QString, QString> m_values;
};

} // namespace Kodeks
