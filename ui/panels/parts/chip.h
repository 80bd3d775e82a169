// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Kodeks {

/// A small rounded button: a choice that is on or off, a thing that a click takes away (removable), or a plain button.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Choice, Removable, Button };

    Chip(Kind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString shown() const;

    Kind m_kind;
};

} // namespace Kodeks
