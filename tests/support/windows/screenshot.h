// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/samples.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace Kodeks {

/// Rows "light" and "dark" for a data-driven test that looks at widgets in both.
void addSchemes();

/// Gives a window the palette of the current row.
void applyScheme(QWidget *window);

/// Saves what a widget looks like as NAME-ROW.png in the folder named by KODEKS_SCREENSHOTS; without it, nothing.
void saveScreenshot(QWidget *widget, const QString &name);

} // namespace Kodeks
