// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windows/screenshot.h"

#include "ui/shell/session/appearance.h"

#include <QPixmap>

namespace Kodeks {

using namespace Qt::StringLiterals;

void addSchemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void applyScheme(QWidget *window)
{
    QFETCH(bool, dark);
    if (dark)
        window->setPalette(darkPalette());
}

void saveScreenshot(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("KODEKS_SCREENSHOTS");
    if (!folder.isEmpty())
        widget->grab().save(u"%1/%2-%3.png"_s.arg(folder, name, QString::fromUtf8(QTest::currentDataTag())));
}

} // namespace Kodeks
