// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/pseudonyms/pseudonyms.h"

#include "core/model/lettertext.h"
#include "core/model/pseudonyms/nameinfile.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Names and what is put in their place.
class PseudonymsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreReplaced_data();
    void namesAreReplaced();
    void placesFollowTheText_data();
    void placesFollowTheText();
    void whatIsFoundIsCounted();
    void textsInJsonAreReplacedAndItStaysJson();
    void everyRangeKeepsWhatStandsAroundTheNames();
    void filesAreCalledAfterSomebody_data();
    void filesAreCalledAfterSomebody();
};

void PseudonymsTest::filesAreCalledAfterSomebody_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("a name") << u"Møre og Romsdal.odt"_s << u"Møre og Romsdal"_s;
    QTest::newRow("what the paper is, and when")
        << u"2024-03-14_Høringssvar_fra_Nordby_kommune_endelig.pdf"_s << u"Nordby kommune"_s;
    QTest::newRow("hyphens between words") << u"Høringssvar-Nordby-kommune.docx"_s << u"Nordby kommune"_s;
    QTest::newRow("a hyphen of the name") << u"Uttalelse Sør-Nordby kommune.docx"_s << u"Sør-Nordby kommune"_s;
    QTest::newRow("in a folder") << u"runde 2/Kari Nordmann.txt"_s << u"Kari Nordmann"_s;
    QTest::newRow("a number") << u"23-5459-86.txt"_s << QString();
    QTest::newRow("only what the paper is") << u"Høringssvar.docx"_s << QString();
    QTest::newRow("nothing with a capital") << u"brev fra naboen.txt"_s << QString();
}

void PseudonymsTest::filesAreCalledAfterSomebody()
{
    QFETCH(QString, file);
    QTEST(nameInFile(file), "name");
}

void PseudonymsTest::namesAreReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QString &name, const QString &text, const QString &expected) {
        QTest::newRow(title) << name << text << expected;
    };
    row("alone", u"Kari Nordmann"_s, u"Kari Nordmann"_s, u"Person 1"_s);
    row("in a sentence", u"Kari Nordmann"_s, u"Ring Kari Nordmann, takk."_s, u"Ring Person 1, takk."_s);
    row("the longest first", u"Kari Nordmann"_s, u"Kari Nordmann Hansen og Kari Nordmann"_s, u"Person 2 og Person 1"_s);
    row("no part of a word", u"Kari"_s, u"Karianne og Karius"_s, u"Karianne og Karius"_s);
    row("genitive", u"Kari Nordmann"_s, u"Kari Nordmanns svar"_s, u"Person 1s svar"_s);
    row("genitive in capitals", u"Kari Nordmann"_s, u"KARI NORDMANNS SVAR"_s, u"PERSON 1S SVAR"_s);
    row("genitive of s", u"Nils"_s, u"Nils’ svar"_s, u"Person 1’ svar"_s);
    row("genitive of what ends with s", u"Kari"_s, u"Karis svar"_s, u"Person 1s svar"_s);
    row("capitals", u"Kari Nordmann"_s, u"KARI NORDMANN"_s, u"PERSON 1"_s);
    row("small letters of two words", u"Kari Nordmann"_s, u"kari nordmann"_s, u"person 1"_s);
    row("small letters of one word stay", u"Per"_s, u"per person, ring Per"_s, u"per person, ring Person 1"_s);
    row("a word in small letters that is meant", u"per"_s, u"per person"_s, u"Person 1 person"_s);
    row("decomposed", u"Åse Bø"_s, u"Åse Bø"_s.normalized(QString::NormalizationForm_D), u"Person 1"_s);
    row("a decomposed name", u"Åse Bø"_s.normalized(QString::NormalizationForm_D), u"Åse Bø her"_s, u"Person 1 her"_s);
    row("a mark makes another letter", u"Ase"_s, u"Åse og A\u030Ase"_s, u"Åse og A\u030Ase"_s);
    row("a line break between", u"Kari Nordmann"_s, u"Kari\nNordmann"_s, u"Person 1"_s);
    row("a space that does not break", u"Kari Nordmann"_s, u"Kari\u00A0 Nordmann"_s, u"Person 1"_s);
    row("a soft hyphen", u"Kari Nordmann"_s, u"Kari Nord\u00ADmann"_s, u"Person 1"_s);
    row("with a hyphen behind", u"Nordmann"_s, u"Nordmann-familien"_s, u"Person 1-familien"_s);
    row("in a file's name", u"kari_nordmann"_s, u"brev_kari_nordmann2.txt"_s, u"brev_Person 12.txt"_s);
    row("an address", u"kari@oslo.no"_s, u"<KARI@oslo.no>"_s, u"<Person 1>"_s);
    row("a number", u"22 33 44 55"_s, u"tlf. 22 33 44 55, ikke 22 33 44 556"_s, u"tlf. Person 1, ikke 22 33 44 556"_s);
    row("twice side by side", u"Kari"_s, u"Kari Kari"_s, u"Person 1 Person 1"_s);
    row("another alphabet", u"Иван"_s, u"и Иван."_s, u"и Person 1."_s);
    row("an emoji in front", u"Kari"_s, u"😀Kari😀"_s, u"😀Person 1😀"_s);
    row("nothing", u"Kari"_s, u""_s, u""_s);
}

void PseudonymsTest::namesAreReplaced()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Pseudonyms names({{name, u"Person 1"_s}, {u"Kari Nordmann Hansen"_s, u"Person 2"_s}});
    QCOMPARE(names.renamed(text).text, expected);
}

void PseudonymsTest::placesFollowTheText_data()
{
    QTest::addColumn<QString>("marked"); // the range between brackets
    QTest::addColumn<QString>("expected");
    QTest::newRow("before") << u"[Hei] Kari."_s << u"Hei"_s;
    QTest::newRow("behind") << u"Kari [sier] nei"_s << u"sier"_s;
    QTest::newRow("around") << u"Ja, [vi og Kari er] enige"_s << u"vi og Person number one er"_s;
    QTest::newRow("the name") << u"og [Kari] er"_s << u"Person number one"_s;
    QTest::newRow("a part of it") << u"og K[ar]i er"_s << u"Person number one"_s;
    QTest::newRow("from within") << u"og Ka[ri er] enig"_s << u"Person number one er"_s;
    QTest::newRow("into it") << u"[og Ka]ri er"_s << u"og Person number one"_s;
    QTest::newRow("behind two") << u"😀 Kari og Kari [😀 enige]"_s << u"😀 enige"_s;
    QTest::newRow("at the end") << u"Kari [.]"_s << u"."_s;
}

void PseudonymsTest::placesFollowTheText()
{
    QFETCH(QString, marked);
    QFETCH(QString, expected);
    const LetterText before(QString(marked).remove(u'[').remove(u']'));
    const TextRange range = before.rangeFromUtf16(marked.indexOf(u'['), marked.indexOf(u']') - 1);
    const RenamedText text = Pseudonyms({{u"Kari"_s, u"Person number one"_s}}).renamed(before.string());
    QCOMPARE(LetterText(text.text).slice(text.at(range)), expected);
}

void PseudonymsTest::whatIsFoundIsCounted()
{
    const Pseudonyms names({{u"Kari"_s, u"A"_s}, {u"Bo"_s, u"B"_s}, {u"Ola"_s, u"C"_s}});
    std::ignore = names.renamed(u"Kari og KARI bo bo"_s);
    QCOMPARE(names.found(), (QList<qsizetype>{2, 0, 0}));
    QCOMPARE(names.left(), (QList<qsizetype>{0, 2, 0}));
}

void PseudonymsTest::textsInJsonAreReplacedAndItStaysJson()
{
    const Pseudonyms names({{u"Kari"_s, u"\"A\""_s}});
    QCOMPARE(names(u"[\"Kari\",3,{\"x\":\"hos Kari\"}]"_s), u"[\"\\\"A\\\"\",3,{\"x\":\"hos \\\"A\\\"\"}]"_s);
    QCOMPARE(names(u"[ 1, 2 ]"_s), u"[ 1, 2 ]"_s);
    QCOMPARE(names(u"[Kari] ringte"_s), u"[\"A\"] ringte"_s);
}

void PseudonymsTest::everyRangeKeepsWhatStandsAroundTheNames()
{
    const LetterText before(u"å Kari b😀c Kari, Karis d"_s);
    const RenamedText renamed = Pseudonyms({{u"Kari"_s, u"P"_s}}).renamed(before.string());
    const LetterText after(renamed.text);
    for (qsizetype start = 0; start < before.length(); ++start) {
        for (qsizetype end = start + 1; end <= before.length(); ++end) {
            const TextRange moved = renamed.at({start, end});
            QVERIFY(after.isValid(moved) && !moved.isEmpty());
            // What is outside of names is the same in both.
            QCOMPARE(
                after.slice(moved).remove(u'P'), before.slice({start, end}).remove(QRegularExpression(u"[Kari]"_s)));
        }
    }
}

KODEKS_TEST(PseudonymsTest)
#include "tst_pseudonyms.moc"
