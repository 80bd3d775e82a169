// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/flow/itemnumber.h"
#include "core/exchange/word/docxstyles.h"

#include <QHash>
#include <array>
#include <optional>

namespace Kodeks {

/// The lists of a DOCX file: what numbering.xml and the styles tell, and how far each list has counted.
class DocxLists
{
public:
    static constexpr int levels = 9;

    /// `numbering` may be empty (the file has none).
    [[nodiscard]] Result<> read(const QByteArray &numbering, const DocxStyles &styles, const QString &file);

    /// What the next paragraph begins with, the space behind it included; empty if it is no item, or one whose number
    /// is hidden but counts. `list` and `level` are what the paragraph itself says, -1 where it leaves that to its
    /// style.
    [[nodiscard]] QString nextMarker(int list, int level, const QString &style);

    struct Level
    {
        Numbering numbering = Numbering::Decimal;
        QString text; ///< "%1.%2."
        int start = 1;
        int restart = -1; ///< begins again after levels up to this (from 1); -1: after all above it, 0: never
        bool legal = false; ///< shows all levels as decimals
        bool spaced = true;
        QString style;
        QString font;
        std::optional<bool> hidden; ///< what the level itself says of its numbers
        QString look; ///< the style of its characters
        bool picture = false; ///< for a bullet
    };
    struct Scheme
    {
        std::array<Level, levels> level;
        std::array<int, levels> counted{}; ///< the last number given; below start: none yet
        QString definedFor; ///< the list style whose levels these are
        QString definedBy; ///< the list style that has the levels instead
        bool begun = false;
    };
    struct List
    {
        int scheme = -1;
        QHash<int, int> starts; ///< level → the number this list begins again with
        QHash<int, Level> levels; ///< those it has instead of its scheme's
        bool begun = false;
    };

private:
    struct Place
    {
        int list = -1;
        int level = -1;
    };
    [[nodiscard]] Place placeOf(const QString &style) const;
    [[nodiscard]] int schemeOf(const List &list) const;
    [[nodiscard]] static const Level &levelOf(const List &list, const Scheme &scheme, size_t at);
    static void begin(List &list, Scheme &scheme);
    static void count(const List &list, Scheme &scheme, size_t at);
    [[nodiscard]] bool isHidden(const Level &level) const;
    [[nodiscard]] static QString marker(const List &list, const Scheme &scheme, size_t at);

    QHash<int, Scheme> m_schemes;
    QHash<int, List> m_lists;
    const DocxStyles *m_styles = nullptr;
};

} // namespace Kodeks
