// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace Kodeks {

/// Paints a hit with its surroundings: the matches of all rows stand under one another, bold; what comes before ends
/// there, what comes after begins behind. A row that is opened has its sentence or paragraph on as many lines as it
/// takes. Reads the roles of SearchModel.
class KwicDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How high an opened row must be.
    [[nodiscard]] static int openedHeight(const QModelIndex &index, const QFont &font, int width);

private:
    void paintLine(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const;
    void paintOpened(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const;
};

} // namespace Kodeks
