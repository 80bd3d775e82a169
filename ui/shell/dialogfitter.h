// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSize>

class QDialog;

namespace Kodeks {

/// Makes a dialog no larger than `available`, frame not counted. One that cannot be that small scrolls; its buttons
/// stay in sight.
void fitDialog(QDialog &dialog, QSize available);

/// Fits every dialog of the program to its screen when it is shown.
class DialogFitter : public QObject
{
    Q_OBJECT

public:
    explicit DialogFitter(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Kodeks
