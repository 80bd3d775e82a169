// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/abbreviation.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestAbbreviation : public QObject
{
    Q_OBJECT

    /// A row is "word next": the word before a full stop, and what follows it.
    static void addRows(std::initializer_list<const char *> rows)
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QChar>("next");
        for (const char *row : rows) {
            const QStringList parts = QString::fromUtf8(row).split(u' ');
            QTest::newRow(row) << parts.constFirst() << parts.constLast().front();
        }
    }

private slots:
    void theStopBelongsToAShortenedWord_data()
    {
        addRows({"bl.a O", "bl.a o", "nr 4", "NR 4", "Nr a", "jf B", "f.eks S", "dvs A", "kl 1", "ca 3", "K N", "J n",
            "d.v.s A", "m.h.t S", "J.K R", "e.g s", "osv o", "mv 3", "m.m o", "kr 5", "etc a", "mill k", "jan 2",
            "sept 1", "art 5", "fig 2", "s 12", "s N", "tab 4", "no 7", "pst a"});
    }

    void theStopBelongsToAShortenedWord()
    {
        QFETCH(QString, word);
        QFETCH(QChar, next);
        QVERIFY(isAbbreviation(word, next));
    }

    void theStopEndsTheSentence_data()
    {
        addRows({"osv D", "mv V", "m.m D", "kr D", "etc T", "mill D", "jan D", "mai v", "art D", "fig o", "no T",
            "tab s", "vol a", "i V", "å V", "u V", "ø D", "Oslo D", "oslo a", "hus 4", "bl.ab O", "12 D",
            "departementet D", "a.bc D", "a.b. D", ".a D", "1.2.3 D"});
    }

    void theStopEndsTheSentence()
    {
        QFETCH(QString, word);
        QFETCH(QChar, next);
        QVERIFY(!isAbbreviation(word, next));
    }

    void nothingBehindItMakesTheStopAnEnd()
    {
        QVERIFY(isAbbreviation(u"nr", u'4'));
        QVERIFY(!isAbbreviation(u"nr", QChar()));
        QVERIFY(!isAbbreviation(u"", u'4'));
    }

    void aWordLongerThanAnyAbbreviationIsNone()
    {
        QVERIFY(isAbbreviation(u"a.b.c.d.e", u'F'));
        QVERIFY(!isAbbreviation(u"a.b.c.d.e.f", u'G'));
        QCOMPARE(longestAbbreviation, 10);
    }
};

KODEKS_TEST_MAIN(TestAbbreviation)
#include "tst_abbreviation.moc"
