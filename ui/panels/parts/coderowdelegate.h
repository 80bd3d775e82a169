// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Kodeks {

/// Paints a row of CodeRowsModel: colour, text with the typed letters bold, note in small grey; if asked, at the right
/// the key that takes the row (Enter on the current one, ↓ on the next).
class CodeRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Hints { None, Keys };

    explicit CodeRowDelegate(Hints hints, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString hint(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Hints m_hints;
};

} // namespace Kodeks
