// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/samples.h"

#include <QApplication>
#include <QPalette>
#include <QTest>
#include <QWidget>

namespace Kodeks {

/// Rows "light" and "dark" for a data-driven test that looks at widgets in both.
void addSchemes();

/// Gives the application the palette of the current row while it lives.
class Scheme
{
public:
    Scheme();
    ~Scheme();
    Q_DISABLE_COPY_MOVE(Scheme)

private:
    QPalette m_before;
};

/// Saves what a widget looks like as NAME-ROW.png in the folder named by KODEKS_SCREENSHOTS; without it, nothing.
void saveScreenshot(QWidget *widget, const QString &name);

} // namespace Kodeks
