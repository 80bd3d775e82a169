// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/letterattributes.h"
#include "core/query/letterkinds.h"

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
    void theKindOfSenderIsToldByItsName_data();
    void theKindOfSenderIsToldByItsName();
    void lettersAreSortedByKind();
    void rareKindsAreOne();
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

static Letter letterWith(qint64 id, const LetterAttributes &attributes)
{
    Letter letter;
    letter.id = LetterId(id);
    letter.attributes = attributes;
    return letter;
}

void LetterAttributesTest::theKindOfSenderIsToldByItsName_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("Norwegian") << QStringList{u"Region"_s, u"Avsendertype"_s, u"Type"_s} << u"Avsendertype"_s;
    QTest::newRow("Norwegian, two words") << QStringList{u"Antall"_s, u"type avsender"_s} << u"type avsender"_s;
    QTest::newRow("English") << QStringList{u"Kind of sender"_s, u"Size"_s} << u"Kind of sender"_s;
    QTest::newRow("alone") << QStringList{u"Area"_s, u"TYPE"_s} << u"TYPE"_s;
    QTest::newRow("none that says so: few values") << QStringList{u"Alone"_s, u"Region"_s} << u"Region"_s;
}

void LetterAttributesTest::theKindOfSenderIsToldByItsName()
{
    QFETCH(const QStringList, names);
    QList<Letter> letters;
    for (qint64 id = 1; id <= 2; ++id) {
        LetterAttributes attributes;
        for (const QString &name : names)
            attributes.insert(name, name == u"Alone" ? u"the same"_s : QString::number(id));
        letters.append(letterWith(id, attributes));
    }
    QTEST(senderKindAttribute(letters), "chosen");
}

void LetterAttributesTest::lettersAreSortedByKind()
{
    const QList<Letter> letters{letterWith(1, {{u"type"_s, u"Ås"_s}}), letterWith(2, {}),
        letterWith(3, {{u"Type"_s, u"bydel"_s}}), letterWith(4, {{u"type"_s, u" Ås\n"_s}})};
    const LetterKinds found = letterKinds(letters, u"TYPE"_s);
    QCOMPARE(found.kinds.size(), 3);
    QCOMPARE(found.rest, 0);
    QCOMPARE(found.kinds.at(0).value, u"bydel"_s);
    QCOMPARE(found.kinds.at(1).value, u"Ås"_s);
    QCOMPARE(found.kinds.at(1).letters, (QList{LetterId(1), LetterId(4)}));
    QCOMPARE(found.kinds.at(2).value, QString());
    QCOMPARE(found.kindOf.value(LetterId(2)), 2);
}

void LetterAttributesTest::rareKindsAreOne()
{
    QList<Letter> letters;
    for (qint64 id = 1; id <= 40; ++id) {
        letters.append(letterWith(id, {{u"no"_s, QString::number(id)}}));
        if (id > 35)
            letters.append(letterWith(100 + id, {{u"no"_s, QString::number(id)}}));
    }
    letters.append(letterWith(200, {}));
    const LetterKinds found = letterKinds(letters, u"no"_s);
    QCOMPARE(found.kinds.size(), LetterKinds::mostKinds + 1);
    QCOMPARE(found.rest, 40 - (LetterKinds::mostKinds - 1));
    QCOMPARE(found.kinds.at(LetterKinds::mostKinds - 1).letters.size(), found.rest);
    QCOMPARE(found.kinds.at(LetterKinds::mostKinds - 2).value, u"40"_s); // what many letters have stays
    QCOMPARE(found.kindOf.size(), letters.size());
}

KODEKS_TEST(LetterAttributesTest)
#include "tst_letterattributes.moc"
