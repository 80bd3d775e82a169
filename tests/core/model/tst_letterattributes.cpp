// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/letterattributes.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

class LetterAttributesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesThatPeopleTakeForOneAreOne_data();
    void namesThatPeopleTakeForOneAreOne();
    void otherNamesAreOthers();
    void aValueKeepsItsLinesAndLosesWhatCannotBeSeen_data();
    void aValueKeepsItsLinesAndLosesWhatCannotBeSeen();
    void aValueIsFoundHoweverItsNameIsSpelled();
    void theSpellingAsAskedForGoesFirst();
    void theNamesOfAllLettersEachOnce();
};

void LetterAttributesTest::namesThatPeopleTakeForOneAreOne_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("case") << u"Type"_s << u"type"_s;
    QTest::newRow("case of Norwegian letters") << u"ÅR"_s << u"år"_s;
    QTest::newRow("letters set together") << u"a\u030Ar"_s << u"\u00E5r"_s;
    QTest::newRow("space around") << u"  type "_s << u"type"_s;
    QTest::newRow("space within") << u"kind\tof  sender"_s << u"kind of sender"_s;
}

void LetterAttributesTest::namesThatPeopleTakeForOneAreOne()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QCOMPARE(attributeKey(a), attributeKey(b));
}

void LetterAttributesTest::otherNamesAreOthers()
{
    QVERIFY(attributeKey(u"får"_s) != attributeKey(u"far"_s));
    QVERIFY(attributeKey(u"ø"_s) != attributeKey(u"o"_s));
    QVERIFY(attributeKey(u"type 1"_s) != attributeKey(u"type1"_s));
    QCOMPARE(attributeName(u" Type "_s), u"Type"_s);
}

void LetterAttributesTest::aValueKeepsItsLinesAndLosesWhatCannotBeSeen_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"bydel"_s << u"bydel"_s;
    QTest::newRow("lines of Windows") << u"a\r\nb"_s << u"a\nb"_s;
    QTest::newRow("lines of old machines") << u"a\rb"_s << u"a\nb"_s;
    QTest::newRow("a tab stays") << u"a\tb"_s << u"a\tb"_s;
    QTest::newRow("space around goes") << u"\n a \n"_s << u"a"_s;
    QTest::newRow("lines of database programs")
        << u"gul\vrød\fblå\u0085grå\u2028a\u2029b"_s << u"gul\nrød\nblå\ngrå\na\nb"_s;
    QTest::newRow("other controls part words") << u"gul\u001frød\u0007"_s << u"gul rød"_s;
    QTest::newRow("only space is nothing") << u" \t\n"_s << u""_s;
}

void LetterAttributesTest::aValueKeepsItsLinesAndLosesWhatCannotBeSeen()
{
    QFETCH(const QString, value);
    QTEST(attributeText(value), "text");
}

void LetterAttributesTest::aValueIsFoundHoweverItsNameIsSpelled()
{
    const LetterAttributes attributes{{u"Type"_s, u"bydel"_s}, {u"År"_s, u"2024"_s}};
    QCOMPARE(attributeValue(attributes, u"type"_s), u"bydel"_s);
    QCOMPARE(attributeValue(attributes, u"A\u030AR"_s), u"2024"_s);
    QCOMPARE(attributeValue(attributes, u"size"_s), QString());
    QCOMPARE(attributeValues(attributes).value(attributeKey(u"TYPE"_s)), u"bydel"_s);
}

void LetterAttributesTest::theSpellingAsAskedForGoesFirst()
{
    const LetterAttributes attributes{{u"type"_s, u"small"_s}, {u"Type"_s, u"large"_s}};
    QCOMPARE(attributeValue(attributes, u"Type"_s), u"large"_s);
    QCOMPARE(attributeValue(attributes, u"type"_s), u"small"_s);
}

void LetterAttributesTest::theNamesOfAllLettersEachOnce()
{
    Letter first;
    first.attributes = {{u"type"_s, u"a"_s}, {u"Size"_s, u"1"_s}};
    Letter second;
    second.attributes = {{u"Type"_s, u"b"_s}};
    QCOMPARE(attributeNames({first, second}), (QStringList{u"Size"_s, u"Type"_s}));
    QCOMPARE(attributeNames({}), QStringList());
}

KODEKS_TEST(LetterAttributesTest)
#include "tst_letterattributes.moc"
