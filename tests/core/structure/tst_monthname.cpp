// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/monthname.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestMonthName : public QObject
{
    Q_OBJECT

private slots:
    void everyMonthHasItsNumberInBothLanguages_data()
    {
        QTest::addColumn<int>("number");
        const QList<QStringList> months = {{u"januar"_s, u"January"_s, u"jan"_s, u"JAN"_s},
            {u"februar"_s, u"February"_s, u"feb"_s, u"febr"_s},
            {u"mars"_s, u"March"_s, u"Mar"_s, u"maaliskuuta"_s, u"njukčamánu"_s}, {u"april"_s, u"April"_s, u"apr"_s},
            {u"mai"_s, u"May"_s, u"MAI"_s}, {u"juni"_s, u"June"_s, u"jun"_s, u"júní"_s},
            {u"juli"_s, u"July"_s, u"jul"_s}, {u"august"_s, u"AUGUST"_s, u"aug"_s},
            {u"september"_s, u"sept"_s, u"Sep"_s}, {u"oktober"_s, u"October"_s, u"okt"_s, u"oct"_s},
            {u"november"_s, u"nov"_s}, {u"desember"_s, u"December"_s, u"des"_s, u"Dec"_s}};
        for (int i = 0; i < months.size(); ++i) {
            for (const QString &word : months.at(i))
                QTest::newRow(qPrintable(word)) << i + 1;
        }
    }

    void everyMonthHasItsNumberInBothLanguages()
    {
        QFETCH(int, number);
        QCOMPARE(monthNumber(QString::fromUtf8(QTest::currentDataTag())), number);
    }

    void otherWordsAreNoMonths_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"", "ja", "janu", "marsj", "maien", "sep.", "1", "januar2024", " mai", "Septemberdag"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }

    void otherWordsAreNoMonths()
    {
        QFETCH(QString, word);
        QCOMPARE(monthNumber(word), 0);
    }

    void aTextBeginsWithAMonthWhereItsFirstWordIsOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("begins");
        const std::pair<const char *, bool> rows[]
            = {{"mai 2024", true}, {"mai", true}, {"Mai, 2024", true}, {"sept. 2024", true}, {"desember/januar", true},
                {"des2024", true}, {"maiblomst", false}, {"Marsipan er godt", false}, {"septembers dager", false},
                {"2 mai", false}, {" mai", false}, {"", false}, {"januarsalgskampanje", false}, {"må", false}};
        for (const auto &[text, begins] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << begins;
    }

    void aTextBeginsWithAMonthWhereItsFirstWordIsOne()
    {
        QFETCH(QString, text);
        QFETCH(bool, begins);
        QCOMPARE(startsWithMonth(text), begins);
    }
};

KODEKS_TEST(TestMonthName)
#include "tst_monthname.moc"
