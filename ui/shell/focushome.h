// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace Kodeks {

/// Brings the keyboard home where what had it has gone: hidden, greyed out or deleted rows, bars and panels would else
/// leave it to whatever comes next, or to something that takes no keys. It stays where it is while that is in the same
/// part of the window, outside `area` (menus, tool bar), and where home is not seen.
class FocusHome : public QObject
{
    Q_OBJECT

public:
    FocusHome(QWidget *area, QWidget *home, const QList<QWidget *> &parts);

private:
    void follow(QWidget *from, QWidget *to);
    [[nodiscard]] const QWidget *partOf(const QWidget *widget) const;

    QWidget *m_area;
    QPointer<QWidget> m_home;
    QList<QPointer<QWidget>> m_parts;
};

} // namespace Kodeks
