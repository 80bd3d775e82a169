// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Kodeks {

/// The strip over one half of a split view: which letter it shows, whether it is the half that is worked in, and a
/// button that closes it.
class HalfHeader : public QWidget
{
    Q_OBJECT

public:
    explicit HalfHeader(QWidget *parent = nullptr);

    /// Elided where there is no room.
    void setLetter(const QString &name);
    [[nodiscard]] QString letter() const { return m_letter; }
    void setActive(bool active);

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    bool m_active = false;
};

} // namespace Kodeks
