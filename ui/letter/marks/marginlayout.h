// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letter/layout/letterpage.h"
#include "ui/letter/marks/labelplaces.h"
#include "ui/letter/marks/passagemarks.h"

#include <QRegion>

namespace Kodeks {

/// A passage as the margin shows it; pixels of the viewport.
struct MarginItem
{
    PassageMark mark;
    int lane = 0;
    int top = 0;
    int bottom = 0;
    QRect label; ///< of it, or of the one whose label does for it too; empty where there is no room
    QList<LabelLine> lines; ///< the label's; none where another's does for it
    PassageMark::Signs signs; ///< the label's
    QList<PassageId> sharing; ///< those whose label this is, this one first; none where another's does for it
    bool current = false;
    bool stressed = false; ///< one of those whose label this is is current

    /// Bracket, label and what leads from one to the other; `left` and `right` are the margin's.
    [[nodiscard]] QRect bounds(int left, int right) const;
    friend bool operator==(const MarginItem &, const MarginItem &) = default;
};

/// The brackets and labels of the passages of one side that are visible. A bracket keeps its lane while it is in sight.
class MarginLayout
{
public:
    /// For a page with two margins, whose passages this one shows; a page with one margin has all of them at the right.
    explicit MarginLayout(PassageMark::Side side = PassageMark::Side::Right);

    /// The program's font.
    void setFont(const QFont &font) { m_writer = LabelWriter(font); }
    [[nodiscard]] const LabelWriter &writer() const { return m_writer; }

    /// Another letter, other marks or other widths: every lane is given anew.
    void reset();
    /// `current` are the passages that are told apart.
    void build(const LetterPage &page, const PassageMarks &marks, const QList<PassageId> &current);
    /// Builds again; returns where the margin looks different now, and the rows of brackets that had to change lanes.
    [[nodiscard]] QRegion rebuild(const LetterPage &page, const PassageMarks &marks, const QList<PassageId> &current);

    [[nodiscard]] const QList<MarginItem> &items() const { return m_items; }
    /// The lane of a visible passage, 0 for others.
    [[nodiscard]] int lane(PassageId id) const { return m_lanes.value(id); }
    [[nodiscard]] QRect area(const MarginItem &item) const { return item.bounds(m_left - 8, m_left + m_width); }
    [[nodiscard]] bool isLeft() const { return m_side == PassageMark::Side::Left; }
    /// The x of the brackets of a lane.
    [[nodiscard]] int laneX(int lane) const;
    /// The item whose label or bracket is at the point, or null.
    [[nodiscard]] const MarginItem *at(QPoint point) const;

private:
    void takeMarks(const LetterPage &page, const PassageMarks &marks, const QList<PassageId> &current);
    [[nodiscard]] bool takes(const LetterPage &page, const PassageMark &mark) const;
    void shareLabels();
    void giveLanes();
    [[nodiscard]] WantedLabel wanted(const QList<qsizetype> &group) const;
    void placeItems(const LetterPage &page);

    PassageMark::Side m_side;
    LabelWriter m_writer;
    QList<MarginItem> m_items;
    QList<QList<qsizetype>> m_groups; ///< the items of each label, the one that has it first
    QHash<PassageId, int> m_lanes;
    int m_laneCount = 1; ///< never fewer than were needed since the last reset, so that labels stay where they are
    int m_left = 0;
    int m_width = 0;
};

} // namespace Kodeks
