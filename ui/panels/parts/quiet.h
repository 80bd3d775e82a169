// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPalette>

class QLabel;
class QStyleOptionViewItem;
class QWidget;

namespace Kodeks {

/// The font of notes and section words: somewhat smaller than `font`.
[[nodiscard]] QFont smallFont(const QFont &font);

/// The colour of notes: readable, but behind the text.
[[nodiscard]] QColor quietColor(const QPalette &palette);

/// What a row of a list is written with, chosen or not.
struct RowInk
{
    QColor strong;
    QColor quiet; ///< for what stands beside or below
};

[[nodiscard]] RowInk rowInk(const QStyleOptionViewItem &option);

/// A small quiet word above a field; `buddy` (may be null) is the field it names.
[[nodiscard]] QLabel *quietLabel(const QString &text, QWidget *buddy, QWidget *parent);

} // namespace Kodeks
