// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/passage.h"
#include "ui/models/lists/passagecolumns.h"

#include <QHash>

namespace Kodeks {

class PassageLabels;
struct QuotedPassage;

/// What a cell of that column says; long texts (quotes, memos) are cut after a few hundred characters and put on one
/// line.
[[nodiscard]] QString passageCell(const QuotedPassage &passage, const TableColumn &column, const PassageLabels &labels);
/// The same with nothing cut, still on one line.
[[nodiscard]] QString passageText(const QuotedPassage &passage, const TableColumn &column, const PassageLabels &labels);

/// Sorts passages by one column, texts in the order of names, what is put in by people in that of values
/// (core/model/letterattributes.h) with the empty ones last either way; equal ones by letter, place,
/// coder and uuid, so that the order is total and the same every time.
class PassageOrder
{
public:
    void setColumn(const TableColumn &column, Qt::SortOrder order);
    [[nodiscard]] const TableColumn &column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    /// Each distinct text is collated once, and names of letters and coders the first time they are met, so sorting
    /// many passages costs little more than sorting numbers.
    void sort(
        QList<PassageId> &ids, const QHash<PassageId, QuotedPassage> &passages, const PassageLabels &labels) const;
    /// Agrees with sort().
    [[nodiscard]] bool less(const QuotedPassage &a, const QuotedPassage &b, const PassageLabels &labels) const;

private:
    TableColumn m_column;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    mutable QHash<QString, QByteArray> m_nameKeys; ///< by which names stand in order; what they are is never another
};

} // namespace Kodeks
