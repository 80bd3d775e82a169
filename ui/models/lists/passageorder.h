// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"

#include <QHash>

namespace Kodeks {

class PassageLabels;
struct QuotedPassage;

/// The columns of the table over all passages.
enum class PassageColumn { Letter, Quote, Task, Direction, Arguments, Certainty, Coder, Modified };
inline constexpr int passageColumnCount = 8;

/// What a cell of that column says; a quote is cut after a few hundred characters and put on one line.
[[nodiscard]] QString passageCell(const QuotedPassage &passage, PassageColumn column, const PassageLabels &labels);

/// Sorts passages by one column, texts in the order of names; equal ones by letter, place, coder and uuid, so that
/// the order is total and the same every time.
class PassageOrder
{
public:
    void setColumn(PassageColumn column, Qt::SortOrder order);
    [[nodiscard]] PassageColumn column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    /// Each distinct text is collated once, so sorting many passages costs little more than sorting numbers.
    void sort(
        QList<PassageId> &ids, const QHash<PassageId, QuotedPassage> &passages, const PassageLabels &labels) const;
    /// Agrees with sort().
    [[nodiscard]] bool less(const QuotedPassage &a, const QuotedPassage &b, const PassageLabels &labels) const;

private:
    PassageColumn m_column = PassageColumn::Letter;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace Kodeks
