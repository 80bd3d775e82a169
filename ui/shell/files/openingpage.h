// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Kodeks {

/// What is seen of the window while the rest of it is made: which project is being opened, or nothing but the ground.
class OpeningPage : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the project's; empty: none is opened.
    explicit OpeningPage(const QString &name, QWidget *parent = nullptr);

signals:
    /// For the first time; the rest is not on the screen yet, but will be once this has returned to the event loop.
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
    bool m_painted = false;
};

} // namespace Kodeks
