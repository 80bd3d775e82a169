// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/fieldgrid.h"
#include "ui/panels/parts/filterfield.h"
#include "ui/panels/parts/mnemonics.h"
#include "ui/panels/parts/panelheader.h"
#include "ui/panels/parts/quotelabel.h"

#include <QLabel>
#include <QLayout>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The small parts that panels are put together from.
class PanelPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryOfAMenuGetsALetterOfItsOwn_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("first letters") << QStringList{u"Open"_s, u"Close"_s} << QStringList{u"&Open"_s, u"&Close"_s};
        QTest::newRow("then those of other words")
            << QStringList{u"Open"_s, u"Open recent"_s} << QStringList{u"&Open"_s, u"Open &recent"_s};
        QTest::newRow("then any letter") << QStringList{u"Undo"_s, u"Un"_s} << QStringList{u"&Undo"_s, u"U&n"_s};
        QTest::newRow("what a text marks itself comes first")
            << QStringList{u"Copy"_s, u"&Code"_s} << QStringList{u"C&opy"_s, u"&Code"_s};
        QTest::newRow("room is made where only one letter will do")
            << QStringList{u"Ab"_s, u"A"_s} << QStringList{u"A&b"_s, u"&A"_s};
        QTest::newRow("more texts than letters")
            << QStringList{u"Ab"_s, u"B"_s, u"A"_s} << QStringList{u"&Ab"_s, u"&B"_s, u"A (&C)"_s};
        QTest::newRow("keys are not text") << QStringList{u"Go\tEnter"_s, u"Go\tG"_s, u"G\tEnter"_s}
                                           << QStringList{u"&Go\tEnter"_s, u"G&o\tG"_s, u"G (&A)\tEnter"_s};
        QTest::newRow("an ampersand is text") << QStringList{u"A && B"_s, u"A"_s} << QStringList{u"A && &B"_s, u"&A"_s};
        QTest::newRow("letters of other languages")
            << QStringList{u"Åpne"_s, u"åpne"_s} << QStringList{u"&Åpne"_s, u"å&pne"_s};
        QTest::newRow("no letters") << QStringList{u"…"_s, {}} << QStringList{u"… (&A)"_s, {}};
        QTest::newRow("given before") << QStringList{u"&Open"_s, u"Open (&1)"_s}
                                      << QStringList{u"&Open"_s, u"Open (&1)"_s};
    }

    void everyEntryOfAMenuGetsALetterOfItsOwn()
    {
        QFETCH(QStringList, texts);
        QTEST(withMnemonics(texts), "marked");
    }

    void fieldsStandInAsManyColumnsAsThereIsRoomFor_data()
    {
        QTest::addColumn<int>("columns"); // that there is room for
        QTest::addColumn<int>("shown");
        QTest::newRow("less than one") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("three") << 3 << 3;
        QTest::newRow("never more than four") << 9 << 4;
    }

    void fieldsStandInAsManyColumnsAsThereIsRoomFor()
    {
        QFETCH(const int, columns);
        QFETCH(const int, shown);
        FieldGrid grid;
        QList<QWidget *> fields;
        for (int i = 0; i < 6; ++i)
            fields.append(new QLabel(QString::number(i)));
        grid.setFields(fields);
        grid.resize(columns * 36 * grid.fontMetrics().averageCharWidth() + 10, 400);
        grid.show();
        grid.layout()->activate();
        QCOMPARE(grid.columns(), shown);
        QList<int> lefts;
        for (int i = 0; i < shown; ++i)
            lefts.append(fields.at(i)->x());
        QVERIFY(std::ranges::adjacent_find(lefts, std::greater_equal()) == lefts.end());
        QCOMPARE(fields.at(shown)->x(), fields.first()->x());
        QVERIFY(fields.at(shown)->y() > fields.first()->y());
    }

    void fieldsThatAreLeftOutStayItsChildren()
    {
        FieldGrid grid;
        auto *one = new QLabel(u"one"_s);
        auto *two = new QLabel(u"two"_s);
        grid.setFields({one, two});
        QCOMPARE(two->parentWidget(), &grid);
        grid.setFields({two});
        QCOMPARE(one->parentWidget(), &grid);
        QCOMPARE(grid.layout()->count(), 1);
        QVERIFY(grid.minimumSizeHint().width() >= two->minimumSizeHint().width());
    }

    void aQuoteIsShownOnOneLineAfterAnother()
    {
        QuoteLabel label;
        label.setQuote(u"  Homes \n belong\t<near> "_s, Qt::red);
        QCOMPARE(label.accessibleName(), u"Homes belong <near>"_s);
        QVERIFY(label.toolTip().contains(u"Homes \n belong\t&lt;near&gt;"));
    }

    void aLongQuoteTakesFourLinesUntilTheWholeIsAskedFor()
    {
        QuoteLabel label;
        const int line = label.fontMetrics().lineSpacing();
        label.setQuote(u"a"_s, Qt::red);
        QCOMPARE(label.heightForWidth(300), line + 2);
        label.setQuote(u"Homes belong near people. "_s.repeated(200), Qt::red);
        QCOMPARE(label.heightForWidth(300), (4 + 1) * line + 2); // and what shows the rest
        QVERIFY(label.heightForWidth(100'000) < label.heightForWidth(300));
        QVERIFY(label.accessibleName().size() <= 1200);
        label.setQuote({}, Qt::red);
        QCOMPARE(label.heightForWidth(300), line + 2);
    }

    void theWholeQuoteIsShownByMouseAndByKey()
    {
        QuoteLabel label;
        label.resize(300, 100);
        label.setQuote(u"Homes belong near people. "_s.repeated(30), Qt::red);
        QCOMPARE(label.focusPolicy(), Qt::StrongFocus);
        const int few = label.heightForWidth(300);
        QTest::mouseClick(&label, Qt::LeftButton);
        QVERIFY(label.isWhole());
        QVERIFY(label.heightForWidth(300) > 2 * few);
        for (const auto key : {Qt::Key_Return, Qt::Key_Space}) {
            const bool before = label.isWhole();
            QTest::keyClick(&label, key);
            QCOMPARE(label.isWhole(), !before);
        }
        label.setQuote(u"Another quote. "_s.repeated(30), Qt::red);
        QVERIFY(!label.isWhole());
        label.setQuote(u"Short."_s, Qt::red);
        QCOMPARE(label.focusPolicy(), Qt::NoFocus);
        QTest::mouseClick(&label, Qt::LeftButton);
        QVERIFY(!label.isWhole());
    }

    void aQuoteHasTheHeightOfItsWidth()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *label = new QuoteLabel;
        column->addWidget(label);
        column->addStretch(1);
        label->setQuote(u"Homes belong near people. "_s.repeated(4), Qt::red);
        page.resize(900, 400);
        page.show();
        QCoreApplication::processEvents();
        QCOMPARE(label->height(), label->heightForWidth(label->width()));
        page.resize(200, 400);
        QCoreApplication::processEvents();
        QVERIFY(label->heightForWidth(label->width()) > label->heightForWidth(900));
        QCOMPARE(label->height(), label->heightForWidth(label->width()));
    }

    void aLongQuoteIsCutBetweenSigns()
    {
        const QString family = u"\U0001F469\u200D\U0001F469\u200D\U0001F467"_s;
        for (int before = 0; before < 10; ++before) {
            QuoteLabel label;
            label.setQuote(QString(1'190 + before, u'a') + family + u" end"_s, Qt::red);
            const QString shown = label.accessibleName();
            QVERIFY(shown.endsWith(u"a…"_s) || shown.endsWith(family + u'…') || shown.endsWith(family + u" …"_s));
        }
    }

    void aMessageStandsInPlaceOfTheContent()
    {
        auto *content = new QWidget;
        EmptyState state(content);
        QCOMPARE(state.currentWidget(), content);
        state.setMessage(u"Nothing <b>here</b>."_s);
        QVERIFY(state.currentWidget() != content);
        QCOMPARE(state.message(), u"Nothing <b>here</b>."_s);
        QCOMPARE(state.findChild<QLabel *>(u"emptyState"_s)->textFormat(), Qt::PlainText);
        state.setMessage({});
        QCOMPARE(state.currentWidget(), content);
    }

    void escapeEmptiesAFilterAndIsTheWindowsInAnEmptyOne()
    {
        FilterField field;
        field.setText(u"homes"_s);
        QSignalSpy changed(&field, &QLineEdit::textChanged);
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        override.ignore();
        QApplication::sendEvent(&field, &override);
        QVERIFY(override.isAccepted());
        QCOMPARE(field.text(), u"homes"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(changed.size(), 1);
        QKeyEvent again(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        again.ignore();
        QApplication::sendEvent(&field, &again);
        QVERIFY(!again.isAccepted());
    }

    void aHeaderNamesItsPanelAndHoldsWhatIsPutThere()
    {
        PanelHeader header(u"Letters"_s);
        QCOMPARE(header.accessibleName(), u"Letters"_s);
        header.setTitle(u"Codes"_s);
        header.setNote(u"12"_s);
        QCOMPARE(header.accessibleName(), u"Codes"_s);
        QCOMPARE(header.findChild<QLabel *>(u"panelTitle"_s)->text(), u"Codes"_s);
        QCOMPARE(header.findChild<QLabel *>(u"panelNote"_s)->text(), u"12"_s);
        auto *button = new QLabel(u"+"_s);
        header.addWidget(button);
        header.resize(400, 40);
        header.show();
        QVERIFY(button->x() > header.findChild<QLabel *>(u"panelNote"_s)->x());
    }
};

KODEKS_TEST(PanelPartsTest)
#include "tst_panelparts.moc"
