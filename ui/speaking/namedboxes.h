// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Kodeks {

/// Has every combo box of the program called by its name. On AT-SPI Qt calls one by what is chosen in it, whatever
/// its accessible name, and leaves its name to the label whose buddy it is; so each that has a name and no label
/// gets one, which is never shown.
class NamedBoxes : public QObject
{
    Q_OBJECT

public:
    explicit NamedBoxes(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Kodeks
