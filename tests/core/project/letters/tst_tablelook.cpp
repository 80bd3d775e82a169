// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/tablelook.h"

#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Which files of an import are looked at as tables, and what they are taken for.
class TableLookTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstLineShowsWhatIsNoTable_data();
    void theFirstLineShowsWhatIsNoTable();
    void whoSaysThatATableHasAnswersIsBelieved();
};

void TableLookTest::theFirstLineShowsWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("none");
    const QByteArray rows = "brev_1.txt;Oslo\r\nbrev_2.txt;Bergen\r\nbrev_3.txt;Bodø\r\n";
    QTest::newRow("a letter") << "Høringssvar\nVi viser til brev, og til saken; mer.\n"_ba << u"a.txt"_s << true;
    QTest::newRow("a letter behind empty lines") << "\r\n\r\nHøringssvar\r\n"_ba << u"a.TXT"_s << true;
    QTest::newRow("a first line that does not end") << "Høringssvar fra oss"_ba << u"a.txt"_s << false;
    QTest::newRow("a first line of spaces") << "   \nletter;sender\n"_ba << u"a.txt"_s << false;
    QTest::newRow("a comma") << "Kjære dere,\nvi viser til saken.\n"_ba << u"a.txt"_s << false;
    QTest::newRow("a table with semicolons") << "letter;sender\r\n" + rows << u"a.txt"_s << false;
    QTest::newRow("a table with tabs") << "letter\tsender\nbrev_1.txt\tOslo\n"_ba << u"a.txt"_s << false;
    QTest::newRow("quoted titles") << "\"letter\"\n\"brev_1.txt\"\n"_ba << u"a.txt"_s << false;
    QTest::newRow("UTF-16") << "\xFF\xFEH\0\xF8\0\n\0"_ba << u"a.txt"_s << false;
    QTest::newRow("a sheet in one file") << "<office:document>\nja\n"_ba << u"a.txt"_s << false;
    QTest::newRow("called a table") << "Høringssvar\nVi viser til saken.\n"_ba << u"a.csv"_s << false;
    QTest::newRow("no text") << "PK\x03\x04 ab\ncd"_ba << u"a.txt"_s << false;
    QTest::newRow("nothing") << ""_ba << u"a.txt"_s << false;
}

void TableLookTest::theFirstLineShowsWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(bool, none);
    const TableLook look({u"brev_1.txt"_s, u"brev_2.txt"_s}, {});
    QCOMPARE(look.isNone(bytes, name), none);
    if (!none)
        return;
    const TableLook::Found found = look.at(bytes, name);
    QVERIFY(!found.table && found.refusal.isEmpty());
}

void TableLookTest::whoSaysThatATableHasAnswersIsBelieved()
{
    const QByteArray bytes = "Svar\nVi er enige\nVi er uenige\n";
    QVERIFY(TableLook({}, {}).isNone(bytes, u"a.txt"_s));
    const TableLook told({}, {{u"Svar"_s, LetterTable::Column::Role::Text}});
    QVERIFY(!told.isNone(bytes, u"a.txt"_s));
    QCOMPARE(told.at(bytes, u"a.txt"_s).kind, TableKind::Answers);
}

KODEKS_TEST(TableLookTest)
#include "tst_tablelook.moc"
