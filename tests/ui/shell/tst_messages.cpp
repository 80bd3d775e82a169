// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shell/session/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Kodeks;
using namespace Qt::StringLiterals;

class MessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void informationGoesAwayByItself();
    void anErrorStaysUntilItIsClosed();
    void detailsAreShownWhenAskedFor();
    void anOfferIsMadeOnceAndClosesTheMessage();
    void aResultThatFailedIsReported();
    void itLiesWhereNothingThatIsWorkedAtIs_data();
    void itLiesWhereNothingThatIsWorkedAtIs();
};

void MessagesTest::informationGoesAwayByItself()
{
    MessageBar bar;
    bar.setPatience(10);
    bar.inform(u"All is well."_s);
    QCOMPARE(bar.sentence(), u"All is well."_s);
    QVERIFY(QTest::qWaitFor([&] { return bar.isHidden(); }));
}

void MessagesTest::anErrorStaysUntilItIsClosed()
{
    MessageBar bar;
    bar.setPatience(1);
    bar.inform(u"Before."_s);
    bar.report({Error::Kind::Full, u"The disk is full."_s, {}});
    QTest::qWait(20);
    QCOMPARE(bar.sentence(), u"The disk is full."_s);
    QTest::mouseClick(bar.findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
    QVERIFY(bar.isHidden());
}

void MessagesTest::detailsAreShownWhenAskedFor()
{
    MessageBar bar;
    bar.report({Error::Kind::Io, u"It failed."_s, u"code 5"_s});
    auto *detail = bar.findChild<QLabel *>(u"messageDetail"_s);
    auto *button = bar.findChild<QToolButton *>(u"messageDetails"_s);
    QVERIFY(button->isVisible());
    QVERIFY(!detail->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(detail->isVisible());
    bar.report({Error::Kind::Io, u"It failed again."_s, {}});
    QVERIFY(!button->isVisible());
    QVERIFY(!detail->isVisible());
}

void MessagesTest::anOfferIsMadeOnceAndClosesTheMessage()
{
    MessageBar bar;
    int taken = 0;
    bar.report(
        {Error::Kind::Locked, u"It is open elsewhere."_s, {}}, {u"Open for reading only"_s, [&taken] { ++taken; }});
    auto *offer = bar.findChild<QPushButton *>(u"messageOffer"_s);
    QCOMPARE(offer->text(), u"Open for reading only"_s);
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(taken, 1);
    QVERIFY(bar.isHidden());
    bar.inform(u"Nothing to do."_s);
    QVERIFY(!offer->isVisible());
}

void MessagesTest::aResultThatFailedIsReported()
{
    MessageBar bar;
    QVERIFY(bar.check(Result<int>(3)));
    QVERIFY(bar.sentence().isEmpty());
    QVERIFY(!bar.check(Result<int>(failure(Error::Kind::Io, u"No."_s))));
    QCOMPARE(bar.sentence(), u"No."_s);
}

void MessagesTest::itLiesWhereNothingThatIsWorkedAtIs()
{
    QFETCH(QRect, kept);
    QWidget window;
    window.resize(1280, 740);
    QWidget part(&window); // the letter, small above enlarged tabs
    part.setGeometry(250, 0, 700, 300);
    auto *bar = new MessageBar(&window);
    bar->setPart(&part);
    bar->setKept([kept] { return kept; });
    window.show();
    bar->inform(u"Something went well."_s);
    QVERIFY(window.rect().contains(bar->geometry()));
    QVERIFY(!bar->geometry().intersects(kept));
}

void MessagesTest::itLiesWhereNothingThatIsWorkedAtIs_data()
{
    QTest::addColumn<QRect>("kept");
    QTest::newRow("nothing") << QRect();
    QTest::newRow("the part's foot") << QRect(260, 200, 680, 90);
    QTest::newRow("the part's head") << QRect(260, 5, 680, 90);
    QTest::newRow("all of the part") << QRect(250, 0, 700, 300);
    QTest::newRow("more than the part") << QRect(250, 0, 700, 420);
}

KODEKS_TEST(MessagesTest)
#include "tst_messages.moc"
