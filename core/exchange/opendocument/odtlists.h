// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/flow/itemnumber.h"

#include <QHash>
#include <QXmlStreamAttributes>
#include <array>

namespace Kodeks {

/// The lists of an ODT file: their styles as the walk meets them, which lists are open, and how far they have counted.
class OdtLists
{
public:
    static constexpr int levels = 10;

    /// An element of the styles; true if it was about lists.
    bool style(QStringView element, const QXmlStreamAttributes &attributes);

    void beginList(const QXmlStreamAttributes &attributes);
    void endList();
    /// A list item; its marker waits for its first paragraph.
    void beginItem(const QXmlStreamAttributes &attributes);
    /// A paragraph that is a list item by itself (ODF 1.3 part 3, 5.3.6).
    void beginNumbered(const QXmlStreamAttributes &attributes);
    /// The marker that waits, with a space behind it; empty if there is none.
    [[nodiscard]] QString takeMarker();
    /// The number of a heading, with a space behind it; empty if headings of that level (from 1) have none.
    [[nodiscard]] QString headingMarker(int level);

private:
    struct Level
    {
        Numbering numbering = Numbering::None;
        QString prefix;
        QString suffix; ///< of a bullet: the sign is the prefix
        int shown = 1;
        int start = 1;
    };
    using Levels = std::array<Level, levels>;
    using Counters = std::array<int, levels>; ///< the last number given, counted from 1 as if every list started there
    struct Open
    {
        QString style;
        QString id;
    };

    [[nodiscard]] QString marker(const Levels &scheme, const Counters &counters, size_t level) const;

    QHash<QString, Levels> m_styles; ///< that of headings has no name
    QString m_style;
    int m_bullet = -1; ///< the level whose bullet is being described
    QString m_sign; ///< and its sign, in a font that is still to come
    QList<Open> m_open;
    Counters m_counters{};
    QHash<QString, Counters> m_ended; ///< by the list's style, and by its id
    Counters m_headings{};
    QString m_waiting;
};

} // namespace Kodeks
