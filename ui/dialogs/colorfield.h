// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace Kodeks {

/// A colour of the palette, another one, or none.
class ColorField : public QWidget
{
    Q_OBJECT

public:
    /// `none` is the word for having no colour of its own.
    explicit ColorField(const QString &none, QWidget *parent = nullptr);

    /// "#rrggbb", or empty for none.
    [[nodiscard]] QString color() const { return m_color; }
    void setColor(const QString &color);

private:
    void chooseOther();
    void refresh();

    QString m_color;
    QButtonGroup *m_hues;
    QToolButton *m_none;
    QToolButton *m_other;
};

} // namespace Kodeks
