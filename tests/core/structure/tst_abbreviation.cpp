// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/abbreviation.h"

#include "core/structure/abbreviationtable.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class TestAbbreviation : public QObject
{
    Q_OBJECT

    /// A row is "word after": the word before a full stop, and what follows it.
    static void addRows(std::initializer_list<const char *> rows)
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("after");
        for (const char *row : rows) {
            const QString text = QString::fromUtf8(row);
            QTest::newRow(row) << text.section(u' ', 0, 0) << text.section(u' ', 1);
        }
    }

private slots:
    void theStopBelongsToAShortenedWord_data()
    {
        addRows({"bl.a O", "bl.a o", "nr 4", "NR 4", "Nr a", "jf B", "f.eks S", "dvs A", "kl 1", "ca 3", "K N", "J n",
            "d.v.s A", "m.h.t S", "J.K R", "e.g s", "osv o", "mv 3", "m.m o", "kr 5", "etc a", "mill k", "jan 2",
            "sept 1", "art 5", "fig 2", "s 12", "s N", "tab 4", "no 7", "pst a", "kap III", "Kap V)", "kap I.",
            "Meld St. 16", "Prop 46 L", "Innst S. nr. 3", "Ot prp.", "St.meld nr.", "Rt 2012", "RG 1999", "fvl § 17",
            "pasrl § 2-1", "ukjentvl § 3", "avd.dir Kari", "bydelsdir Ola", "saksbeh Kari", "fung Bydelsdirektør",
            "org.nr 974", "saksnr 24/5", "cand.jur Kari", "Pb 30", "res 12", "kgl.res 12", "Hon Member", "Ms Example",
            "Fed Reg", "Reg 83", "prop 2017/18:220", "bet 2017/18:KU19", "dir 2018:3", "rskr 2017", "lbk nr.",
            "bkg Nr.", "Dr Hansen", "Gen Secretary", "avsn 4", "App B.", "fig C i", "prp 1 S", "overl Kari",
            "mars 2024", "kommunel § 5", "omsorgstjenestel § 3-1", "Storgt 12", "gt 3", "omd O", "jna o"});
    }

    void theStopBelongsToAShortenedWord()
    {
        QFETCH(QString, word);
        QFETCH(QString, after);
        QVERIFY(Abbreviations().contain(word, after));
    }

    void theStopEndsTheSentence_data()
    {
        addRows({"osv D", "mv V", "m.m D", "kr D", "etc T", "mill D", "jan D", "mai v", "art D", "fig o", "no T",
            "tab s", "vol a", "i V", "å V", "u V", "ø D", "Oslo D", "oslo a", "hus 4", "bl.ab O", "12 D",
            "departementet D", "a.bc D", "a.b. D", ".a D", "1.2.3 D", "kapittel § 3", "formål § 1", "fall § 2",
            "prop Vi", "hon Vi", "art I tillegg", "mobil § 4", "september 12", "mai 2", "no A committee", "fig Bydelen",
            "lagt 12", "kapittel § 5", "jna D"});
    }

    void theStopEndsTheSentence()
    {
        QFETCH(QString, word);
        QFETCH(QString, after);
        QVERIFY(!Abbreviations().contain(word, after));
    }

    void nothingBehindItMakesTheStopAnEnd()
    {
        QVERIFY(Abbreviations().contain(u"nr", u"4"));
        QVERIFY(!Abbreviations().contain(u"nr", {}));
        QVERIFY(!Abbreviations().contain(u"", u"4"));
    }

    void aWordLongerThanAnyAbbreviationIsNone()
    {
        QVERIFY(Abbreviations().contain(u"a.b.c.d.e.f.g.h.i.j.k.l", u"F"));
        QVERIFY(!Abbreviations().contain(u"a.b.c.d.e.f.g.h.i.j.k.l.m", u"G"));
        QCOMPARE(longestAbbreviation, 24);
    }

    void aWordOfTheTableIsKnown()
    {
        for (const QStringView word : {u"m.m", u"dr.med", u"Hon"})
            QVERIFY(isInAbbreviationTable(word));
        for (const QStringView word : {u"x.z", u"", u"hon"})
            QVERIFY(!isInAbbreviationTable(word));
    }

    void aProjectAddsAndRemovesAbbreviations()
    {
        const Abbreviations own({{u"velf"_s, u"x.y"_s}, {u"jf"_s}});
        QVERIFY(own.contain(u"velf", u"Kari"));
        QVERIFY(own.contain(u"Velf", u"Kari"));
        QVERIFY(own.contain(u"x.y", u"Kari"));
        QVERIFY(!own.contain(u"jf", u"Kari"));
        QVERIFY(own.contain(u"nr", u"4"));
    }

    void wordsAreTakenAsPeopleListThem_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << u" ,; . "_s << QStringList();
        QTest::newRow("stops and commas")
            << u"Velf., jf. ; x.y.\nabc"_s << QStringList{u"abc"_s, u"jf"_s, u"velf"_s, u"x.y"_s};
        QTest::newRow("twice") << u"jf. JF"_s << QStringList{u"jf"_s};
        QTest::newRow("too long") << QString(25, u'a') << QStringList();
    }

    void wordsAreTakenAsPeopleListThem()
    {
        QFETCH(QString, list);
        QFETCH(QStringList, words);
        QCOMPARE(abbreviationWords(list), words);
        QCOMPARE(abbreviationWords(abbreviationList(words)), words);
        QCOMPARE(
            ownAbbreviationsFromWord(ownAbbreviationsWord({words, {u"zz"_s}})), (OwnAbbreviations{words, {u"zz"_s}}));
    }

    void whatIsNoListIsNone()
    {
        QVERIFY(ownAbbreviationsFromWord(QString()).isEmpty());
        QVERIFY(ownAbbreviationsFromWord(u"[1,2]"_s).isEmpty());
        QCOMPARE(ownAbbreviationsFromWord(u"{\"added\":[\"a\",3],\"removed\":[\"a\",\"b\"]}"_s),
            (OwnAbbreviations{{u"a"_s}, {u"b"_s}}));
    }
};

KODEKS_TEST(TestAbbreviation)
#include "tst_abbreviation.moc"
