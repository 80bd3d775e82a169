// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Kodeks {

/// Paints a hit with its surroundings: the matches of all rows stand under one another, bold; what comes before ends
/// there, what comes after begins behind. Reads the roles of SearchModel.
class KwicDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Kodeks
