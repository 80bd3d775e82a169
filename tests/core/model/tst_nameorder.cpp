// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/letterattributes.h"
#include "core/model/nameorder.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// The one order of names.
class NameOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void namesStandAsInTheAlphabet_data();
    void namesStandAsInTheAlphabet();
    void keysCompareAsNamesDo_data();
    void keysCompareAsNamesDo();
    void formsOfUnicodeAreOneName();
    void equalNamesStandByWhatTellsThemApart();
    void theOrderDoesNotDependOnWhatCameFirst();
    void valuesStandAsWhatTheyAre_data();
    void valuesStandAsWhatTheyAre();
};

static void orders()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing") << QStringList{u""_s, u"a"_s};
    QTest::newRow("the alphabet's end") << QStringList{u"Zoo"_s, u"Ærlig"_s, u"Øst"_s, u"Ås"_s};
    QTest::newRow("case last") << QStringList{u"aker"_s, u"Aker"_s, u"aker 2"_s, u"Zoo"_s};
    QTest::newRow("numbers by their value")
        << QStringList{u"Bydel 1"_s, u"Bydel 2"_s, u"Bydel 10"_s, u"Bydel 100"_s, u"Bydelen"_s};
    QTest::newRow("numbers within names") << QStringList{u"svar2b.txt"_s, u"svar2c.txt"_s, u"svar10a.txt"_s};
    QTest::newRow("long numbers") << QStringList{
        u"a 99999999999999999999"_s, u"a 100000000000000000000"_s, u"a 100000000000000000001"_s};
    QTest::newRow("zeros before a number") << QStringList{u"nr 01"_s, u"nr 1"_s, u"nr 002"_s, u"nr 2"_s, u"nr 010"_s};
    QTest::newRow("aa as å") << QStringList{u"Zoll"_s, u"Ås"_s, u"Aas"_s, u"Åsen"_s, u"Aasen"_s, u"Åt"_s};
    QTest::newRow("signs before digits before letters") << QStringList{u"_a"_s, u"-a"_s, u"(a)"_s, u"1"_s, u"a"_s};
    QTest::newRow("a space before a sign") << QStringList{u"By del"_s, u"By-del"_s, u"By.del"_s, u"Bydel"_s};
    QTest::newRow("accents after bare letters") << QStringList{u"ide"_s, u"idé"_s, u"idea"_s, u"idéa"_s};
    QTest::newRow("Swedish letters") << QStringList{u"Zeta"_s, u"Äng"_s, u"Öst"_s, u"Å"_s};
    QTest::newRow("Sami letters") << QStringList{u"Čáhci"_s, u"Đ"_s, u"Duottar"_s, u"Šiella"_s, u"Ž"_s, u"Å"_s};
    QTest::newRow("other scripts last") << QStringList{u"Å"_s, u"Ωμέγα"_s, u"Яблоко"_s, u"שלום"_s, u"中"_s};
    QTest::newRow("beyond the basic plane") << QStringList{u"😀"_s, u"a"_s, u"𝒜"_s, u"b"_s};
    QTest::newRow("endings") << QStringList{u"Svar.docx"_s, u"Svar.pdf"_s};
}

void NameOrderTest::namesStandAsInTheAlphabet_data()
{
    orders();
}

void NameOrderTest::namesStandAsInTheAlphabet()
{
    QFETCH(const QStringList, names);
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (qsizetype j = 0; j < names.size(); ++j)
            QVERIFY2((compareNames(names.at(i), names.at(j)) <=> 0) == (i <=> j),
                qPrintable(names.at(i) + u" and "_s + names.at(j)));
    }
}

void NameOrderTest::keysCompareAsNamesDo_data()
{
    orders();
    QTest::newRow("very long names") << QStringList{u"a"_s.repeated(100'000), u"a"_s.repeated(100'000) + u"b"_s};
    QTest::newRow("half of a pair") << QStringList{u"a"_s, u"a"_s + QChar(0xd800)};
}

void NameOrderTest::keysCompareAsNamesDo()
{
    QFETCH(const QStringList, names);
    for (const QString &one : names) {
        for (const QString &other : names)
            QVERIFY2(compareNames(one, other) == (nameOrderKey(one).compare(nameOrderKey(other)) <=> 0),
                qPrintable((one + u" and "_s + other).left(200)));
    }
}

void NameOrderTest::formsOfUnicodeAreOneName()
{
    for (const QString &name : {u"Åmot"_s, u"Høring é"_s, u"ự"_s}) {
        const QString apart = name.normalized(QString::NormalizationForm_D);
        QVERIFY(apart != name || name.startsWith(u'H'));
        QCOMPARE(nameOrderKey(apart), nameOrderKey(name));
        QVERIFY(compareNames(apart, name) == 0);
    }
}

namespace {

struct Named
{
    QString name;
    int tie = 0;

    friend bool operator==(const Named &, const Named &) = default;
};

} // namespace

void NameOrderTest::equalNamesStandByWhatTellsThemApart()
{
    QList<Named> list{{u"b"_s, 3}, {u"a"_s, 9}, {u"b"_s, 1}, {u"b"_s, 2}};
    sortByName(list, &Named::name, &Named::tie);
    QCOMPARE(list, QList<Named>({{u"a"_s, 9}, {u"b"_s, 1}, {u"b"_s, 2}, {u"b"_s, 3}}));
}

void NameOrderTest::theOrderDoesNotDependOnWhatCameFirst()
{
    QList<Named> forward;
    for (int i = 0; i < 200; ++i)
        forward.append({u"Letter %1"_s.arg(i * 7 % 200), i});
    QList<Named> backward(forward.crbegin(), forward.crend());
    sortByName(forward, &Named::name, &Named::tie);
    sortByName(backward, &Named::name, &Named::tie);
    QCOMPARE(forward, backward);
    QCOMPARE(forward.constFirst().name, u"Letter 0"_s);
    QCOMPARE(forward.constLast().name, u"Letter 199"_s);
}

void NameOrderTest::valuesStandAsWhatTheyAre_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::newRow("whole numbers") << QStringList{u"2"_s, u"9"_s, u"10"_s, u"100"_s};
    QTest::newRow("decimals, with a comma or a point") << QStringList{u"2,05"_s, u"2,25"_s, u"2.5"_s, u"2,75"_s};
    QTest::newRow("below zero") << QStringList{u"−12"_s, u"-5"_s, u"-3"_s, u"0"_s, u"+1"_s};
    QTest::newRow("thousands") << QStringList{u"999"_s, u"1 234"_s, u"12\u00A0000"_s, u"1 000 000"_s};
    QTest::newRow("shares") << QStringList{u"5 %"_s, u"10 %"_s, u"99,5%"_s};
    QTest::newRow("days") << QStringList{u"31.12.2023"_s, u"2.1.2024"_s, u"2024-04-17"_s, u"18.04.2024"_s};
    QTest::newRow("numbers, days, words, nothing")
        << QStringList{u"7"_s, u"1.5.2024"_s, u"Bydel 2"_s, u"Bydel 10"_s, u"Ås"_s, u""_s};
    QTest::newRow("no number") << QStringList{u"1 23"_s, u"3 a"_s, u"12-14"_s};
    QTest::newRow("far too long a number") << QStringList{u"2"_s, QString(400, u'1')};
}

void NameOrderTest::valuesStandAsWhatTheyAre()
{
    QFETCH(const QStringList, values);
    for (qsizetype i = 0; i < values.size(); ++i) {
        for (qsizetype j = 0; j < values.size(); ++j)
            QVERIFY2((compareValues(values.at(i), values.at(j)) <=> 0) == (i <=> j),
                qPrintable(values.at(i) + u" and "_s + values.at(j)));
    }
}

KODEKS_TEST(NameOrderTest)
#include "tst_nameorder.moc"
