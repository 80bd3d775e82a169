// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/models/codes/shade.h"
#include "ui/panels/parts/boxstyle.h"

#include <QImage>
#include <QPainter>
#include <QStyleOption>

using namespace Kodeks;

/// Boxes and rings to tick.
class TestBoxStyle : public QObject
{
    Q_OBJECT

private slots:
    void edgesAreSeenInDarkColours_data()
    {
        QTest::addColumn<QStyle::PrimitiveElement>("element");
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
            const char *name = element == QStyle::PE_IndicatorCheckBox ? "box" : "ring";
            QTest::addRow("%s, dark", name)
                << element << QColor(0x25, 0x27, 0x2b) << QColor(0x1e, 0x1f, 0x22) << QColor(0xe8, 0xe8, 0xe8);
            QTest::addRow("%s, black", name) << element << QColor(Qt::black) << QColor(Qt::black) << QColor(Qt::white);
        }
    }

    void edgesAreSeenInDarkColours()
    {
        QFETCH(QStyle::PrimitiveElement, element);
        QFETCH(QColor, window);
        QFETCH(QColor, base);
        QFETCH(QColor, text);
        QStyleOptionButton option;
        option.rect = QRect(0, 0, 16, 16);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        option.palette.setColor(QPalette::Window, window);
        option.palette.setColor(QPalette::Base, base);
        option.palette.setColor(QPalette::WindowText, text);
        QImage image(option.rect.size(), QImage::Format_ARGB32);
        image.fill(base);
        QPainter painter(&image);
        BoxStyle().drawPrimitive(element, &option, &painter);
        painter.end();
        double most = 0;
        for (int x = 0; x < 3; ++x)
            most = std::max(most, contrast(image.pixelColor(x, 8), base));
        QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    }
};

KODEKS_TEST(TestBoxStyle)

#include "tst_boxstyle.moc"
