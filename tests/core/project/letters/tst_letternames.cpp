// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/letternames.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Letters and dates found by what people write of them in a table.
class LetterNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void aLetterIsFoundByWhatPeopleWrite_data();
    void aLetterIsFoundByWhatPeopleWrite();
    void lettersThatMayBothBeMeantComeInTheirOrder();
    void filesOfOneNameAreToldApartByTheirFolders_data();
    void filesOfOneNameAreToldApartByTheirFolders();
    void whereThereAreNoLettersNoneIsFound();
    void aDateIsReadHoweverItIsWritten_data();
    void aDateIsReadHoweverItIsWritten();
    void aColumnTellsWhichComesFirst();
    void whatIsNoDateOrTwoIsNone_data();
    void whatIsNoDateOrTwoIsNone();
};

/// Letters with these names and ids from 1.
static QList<Letter> lettersNamed(const QStringList &names)
{
    QList<Letter> letters;
    for (qsizetype i = 0; i < names.size(); ++i) {
        Letter letter;
        letter.id = LetterId(i + 1);
        letter.name = names.at(i);
        letters.append(letter);
    }
    return letters;
}

static const QStringList &names()
{
    static const QStringList all{u"Oslo.txt"_s, u"OSLO.TXT"_s, u"Bærum.docx"_s, u"brev 3. mars 2024"_s, u"plain"_s,
        u"two.pdf"_s, u"two.txt"_s, u".hidden"_s, u"ends."_s, u"a.verylongending"_s, u"v1.2"_s};
    return all;
}

void LetterNamesTest::aLetterIsFoundByWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QList<qint64>>("found");
    const auto row = [](const char *name, const QString &written, const QList<qint64> &found) {
        QTest::newRow(name) << written << found;
    };
    row("exactly", u"Oslo.txt"_s, {1});
    row("exactly, the other", u"OSLO.TXT"_s, {2});
    row("in another case", u"oslo.txt"_s, {1, 2});
    row("without its ending", u"Oslo"_s, {1, 2});
    row("with space around it", u"  plain "_s, {5});
    row("with another vowel", u"Ba\u0308rum.docx"_s, {});
    row("another case of letters of ours", u"BÆRUM.DOCX"_s, {3});
    row("without an ending, in another case", u"bærum"_s, {3});
    row("a date is no ending", u"brev 3. mars 2024"_s, {4});
    row("a name cut at a date", u"brev 3"_s, {});
    row("a name without an ending, written with one", u"plain.docx"_s, {5});
    row("with another ending", u"Bærum.pdf"_s, {});
    row("two of one name", u"two"_s, {6, 7});
    row("one of the two", u"TWO.PDF"_s, {6});
    row("a name that begins with a dot", u"hidden"_s, {});
    row("that name itself", u".HIDDEN"_s, {8});
    row("a dot at the end", u"ends"_s, {});
    row("an ending too long to be one", u"a"_s, {});
    row("a number is no ending", u"v1"_s, {});
    row("nothing", u""_s, {});
    row("space", u"   "_s, {});
    row("not there", u"Bergen"_s, {});
}

void LetterNamesTest::aLetterIsFoundByWhatPeopleWrite()
{
    QFETCH(const QString, written);
    QList<qint64> found;
    for (const LetterId letter : LetterNames(lettersNamed(names())).find(written))
        found.append(letter.value());
    QTEST(found, "found");
}

void LetterNamesTest::lettersThatMayBothBeMeantComeInTheirOrder()
{
    const LetterNames sought(lettersNamed({u"B.txt"_s, u"b.docx"_s, u"a.txt"_s, u"B.odt"_s}));
    QCOMPARE(sought.find(u"b"_s), QList<LetterId>({LetterId(1), LetterId(2), LetterId(4)}));
    const LetterNames composed(lettersNamed({u"\u00e5.txt"_s, u"a\u030a.TXT"_s}));
    QCOMPARE(composed.find(u"\u00e5.txt"_s), QList<LetterId>{LetterId(1)});
    QCOMPARE(composed.find(u"\u00c5.txt"_s), QList<LetterId>({LetterId(1), LetterId(2)}));
}

void LetterNamesTest::filesOfOneNameAreToldApartByTheirFolders_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QList<qint64>>("found");
    const auto row = [](const QString &written, const QList<qint64> &found) {
        QTest::newRow(qPrintable(written)) << written << found;
    };
    row(u"svar.txt"_s, {1, 2});
    row(u"svar"_s, {1, 2});
    row(u"Nordby/svar.txt"_s, {1});
    row(u"nordby/svar"_s, {1});
    row(u"./l/Nordby/svar.txt"_s, {1});
    row(u"C:\\saker\\l\\Sorvik\\svar.txt"_s, {2});
    row(u"Vestby/svar.txt"_s, {});
}

void LetterNamesTest::filesOfOneNameAreToldApartByTheirFolders()
{
    QFETCH(const QString, written);
    QList<Letter> letters = lettersNamed({u"Nordby/svar.txt"_s, u"Sorvik/svar.txt"_s});
    letters[0].file = letters[1].file = u"svar.txt"_s;
    letters[0].folder = u"l/Nordby"_s;
    letters[1].folder = u"l/Sorvik"_s;
    QList<qint64> found;
    for (const LetterId letter : LetterNames(letters).find(written))
        found.append(letter.value());
    QTEST(found, "found");
}

void LetterNamesTest::whereThereAreNoLettersNoneIsFound()
{
    QVERIFY(LetterNames({}).find(u"Oslo.txt"_s).isEmpty());
    QVERIFY(LetterNames({}).find(u""_s).isEmpty());
}

void LetterNamesTest::aDateIsReadHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *cell, const char *iso = "2024-04-17") {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromLatin1(iso);
    };
    for (const char *cell : {"2024-04-17", "17.04.2024", "17.4.2024", "17 April 2024", "17. april 2024",
             "April 17, 2024", "2024-04-17T08:30", "2024-04-17T08:30:15Z", "2024-04-17 8:30", "17.04.2024 08.30",
             "2024-04-17T08:30:15.123Z", "  17.04.2024  ", "17/04/2024", "17-Apr-24", "17.apr.24", "17-apr.-2024",
             "2024/04/17", "2024.4.17", "20240417", "2024-04-17 00:00:00+00:00", "17.04.2024 12:00:00 AM",
             "2024/04/17 10:11:12 AM EEST", "2024/04/17 10:11:12 am GMT+2"})
        row(cell);
    row("04/04/2024", "2024-04-04");
    row("29.02.2024", "2024-02-29");
}

void LetterNamesTest::aDateIsReadHoweverItIsWritten()
{
    QFETCH(const QString, cell);
    QTEST(dateOfCell(cell), "iso");
}

void LetterNamesTest::aColumnTellsWhichComesFirst()
{
    QCOMPARE(dateOrderOf({u"3/4/2024"_s, u"4/17/2024"_s, u""_s}), DateOrder::MonthFirst);
    QCOMPARE(dateOrderOf({u"3/4/2024"_s, u"17-4-2024"_s}), DateOrder::DayFirst);
    QCOMPARE(dateOrderOf({u"3/4/2024"_s, u"17/4/2024"_s, u"4/17/2024"_s}), DateOrder::Unsaid);
    QCOMPARE(dateOrderOf({u"3/4/2024"_s, u"17.4.2024"_s}), DateOrder::Unsaid);
    QCOMPARE(dateOfCell(u"3/4/2024 10:15:00 AM"_s, DateOrder::MonthFirst), u"2024-03-04"_s);
    QCOMPARE(dateOfCell(u"3/4/24"_s, DateOrder::DayFirst), u"2024-04-03"_s);
    QCOMPARE(dateOfCell(u"17/4/2024"_s, DateOrder::MonthFirst), QString());
}

void LetterNamesTest::whatIsNoDateOrTwoIsNone_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell : {"", " ", "yes", "04/05/2024", "4-5-2024", "04 / 05 / 2024", "4/5/24", "29.02.2023",
             "31.04.2024", "2024-13-01", "08:30", "2024"})
        QTest::newRow(cell) << QString::fromLatin1(cell);
    QTest::newRow("a date in a long sentence") << u"17.04.2024 "_s + QString(60, u'x');
}

void LetterNamesTest::whatIsNoDateOrTwoIsNone()
{
    QFETCH(const QString, cell);
    QCOMPARE(dateOfCell(cell), QString());
}

KODEKS_TEST(LetterNamesTest)
#include "tst_letternames.moc"
