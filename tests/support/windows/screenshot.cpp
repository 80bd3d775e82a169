// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windows/screenshot.h"

#include <QPalette>
#include <QPixmap>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x24, 0x27, 0x2b));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x21));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x7f, 0xb8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace

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
