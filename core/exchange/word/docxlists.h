// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/documents/itemnumber.h"

#include <QHash>
#include <array>

namespace Kodeks {

/// The lists of a DOCX file: what numbering.xml and styles.xml tell, and how far each list has counted.
class DocxLists
{
public:
    static constexpr int levels = 9;

    /// Either may be empty (the file has none).
    [[nodiscard]] Result<> read(const QByteArray &numbering, const QByteArray &styles, const QString &file);

    /// What the next paragraph begins with, the space behind it included; empty if it is no item. `list` and `level`
    /// are what the paragraph itself says, -1 where it leaves that to its style.
    [[nodiscard]] QString nextMarker(int list, int level, const QString &style);

    struct Level
    {
        Numbering numbering = Numbering::Decimal;
        QString text; ///< "%1.%2."
        int start = 1;
        bool spaced = true;
        QString style;
    };
    struct Scheme
    {
        std::array<Level, levels> level;
        std::array<int, levels> counted{}; ///< the last number given; below start: none yet
    };
    struct List
    {
        int scheme = -1;
        QHash<int, int> starts; ///< level → the number this list begins again with
        bool begun = false;
    };
    struct Style
    {
        int list = -1;
        int level = -1;
        QString basedOn;
    };

private:
    [[nodiscard]] Style inherited(QString style) const;
    void begin(Scheme &scheme, List &list) const;

    QHash<int, Scheme> m_schemes;
    QHash<int, List> m_lists;
    QHash<QString, Style> m_styles;
};

} // namespace Kodeks
