// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/flowlayout.h"

#include "tests/support/testmain.h"

#include <QLabel>

using namespace Kodeks;

namespace {

/// A widget that wants just that size.
class Block : public QWidget
{
public:
    explicit Block(QSize size)
        : m_size(size)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return m_size; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, m_size.height()}; }

private:
    QSize m_size;
};

} // namespace

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void widgetsStandInRowsThatTheWidthBreaks();
    void theHeightFollowsTheWidth();
    void whatIsWiderThanTheRowIsMadeNarrower();
    void hiddenWidgetsTakeNoRoom();
    void rightToLeftBeginsAtTheRight();
    void aWidgetCanBePutBetween();
    void takingOutGivesTheItemBack();

private:
    Block *add(int width, int height = 10);

    std::unique_ptr<QWidget> m_box;
    FlowLayout *m_layout = nullptr;
};

void FlowLayoutTest::init()
{
    m_box = std::make_unique<QWidget>();
    m_layout = new FlowLayout(5, m_box.get());
}

Block *FlowLayoutTest::add(int width, int height)
{
    auto *block = new Block({width, height});
    m_layout->addWidget(block);
    block->setVisible(true);
    return block;
}

void FlowLayoutTest::widgetsStandInRowsThatTheWidthBreaks()
{
    const auto *a = add(40);
    const auto *b = add(40);
    const auto *c = add(40);
    m_layout->setGeometry({0, 0, 90, 100});
    QCOMPARE(a->geometry(), QRect(0, 0, 40, 10));
    QCOMPARE(b->geometry(), QRect(45, 0, 40, 10));
    QCOMPARE(c->geometry(), QRect(0, 15, 40, 10));
}

void FlowLayoutTest::theHeightFollowsTheWidth()
{
    add(40);
    add(40, 20);
    add(40);
    QVERIFY(m_layout->hasHeightForWidth());
    QCOMPARE(m_layout->heightForWidth(200), 20);
    QCOMPARE(m_layout->heightForWidth(90), 35);
    QCOMPARE(m_layout->heightForWidth(40), 50);
    m_layout->setContentsMargins(1, 2, 3, 4);
    QCOMPARE(m_layout->heightForWidth(204), 26);
}

void FlowLayoutTest::whatIsWiderThanTheRowIsMadeNarrower()
{
    const auto *wide = add(300);
    m_layout->setGeometry({0, 0, 100, 100});
    QCOMPARE(wide->width(), 100);
}

void FlowLayoutTest::hiddenWidgetsTakeNoRoom()
{
    auto *a = add(40);
    const auto *b = add(40);
    a->hide();
    m_layout->setGeometry({0, 0, 90, 100});
    QCOMPARE(b->x(), 0);
    QCOMPARE(m_layout->heightForWidth(40), 10);
}

void FlowLayoutTest::rightToLeftBeginsAtTheRight()
{
    m_box->setLayoutDirection(Qt::RightToLeft);
    const auto *a = add(40);
    m_layout->setGeometry({0, 0, 100, 100});
    QCOMPARE(a->geometry(), QRect(60, 0, 40, 10));
}

void FlowLayoutTest::aWidgetCanBePutBetween()
{
    add(10);
    add(10);
    auto *between = new Block({20, 10});
    m_layout->insertWidget(1, between);
    between->show();
    QCOMPARE(m_layout->count(), 3);
    QCOMPARE(m_layout->itemAt(1)->widget(), between);
    m_layout->setGeometry({0, 0, 100, 100});
    QCOMPARE(between->x(), 15);
}

void FlowLayoutTest::takingOutGivesTheItemBack()
{
    const auto *a = add(10);
    const std::unique_ptr<QLayoutItem> taken(m_layout->takeAt(0));
    QCOMPARE(taken->widget(), a);
    QCOMPARE(m_layout->count(), 0);
    QVERIFY(!m_layout->takeAt(0));
    QVERIFY(!m_layout->itemAt(0));
}

KODEKS_TEST(FlowLayoutTest)
#include "tst_flowlayout.moc"
