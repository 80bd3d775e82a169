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
    void aTableWithoutTextIsNoLetter();
    void whoSaysThatATableHasAnswersIsBelieved();
    void aTableWithWrongRowsIsNoText_data();
    void aTableWithWrongRowsIsNoText();
    void titlesAreFoundWhereverTheyStand_data();
    void titlesAreFoundWhereverTheyStand();
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

void TableLookTest::aTableWithWrongRowsIsNoText_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<TableKind>("kind");
    QTest::addColumn<QString>("told");
    QTest::newRow("one lacks a cell")
        << "Oslo vel;2024-05-03;Vi er enige i dette og det er bra for oss.\nNordby;2024-05-04\n"_ba
        << TableKind::Answers << u"line 3"_s;
    QTest::newRow("one has a cell too many") << "Oslo vel;2024-05-03;Vi er enige i dette; og det er bra for oss.\n"
                                                "Nordby;2024-05-04;Ja visst er vi det alle.\n"_ba
                                             << TableKind::None << u"4 cells where the header has 3"_s;
    QTest::newRow("one never closes its quotation mark")
        << "Oslo vel;2024-05-03;Vi er enige i dette og det er bra for oss.\nNordby;2024-05-04;\"Ja visst\n"_ba
        << TableKind::None << u"never closed"_s;
}

void TableLookTest::aTableWithWrongRowsIsNoText()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QString, told);
    const TableLook look({}, {});
    const TableLook::Found found = look.at("Avsender;Dato;Hva mener du om forslaget?\n" + rows, u"svar.csv"_s);
    QTEST(found.table ? found.kind : TableKind::None, "kind");
    const QString said = found.table ? found.table->remarks.join(u' ') : found.refusal;
    QVERIFY2(said.contains(told), qPrintable(said));
}

void TableLookTest::aTableWithoutTextIsNoLetter()
{
    const TableLook look({}, {});
    const QByteArray rows = "1001;Fjellby kommune;Ja;03.05.2024\n1002;Nordby kommune;Nei;04.05.2024\n";
    const TableLook::Found found = look.at("respondent;organisation;s_1;createdate\n" + rows, u"svar.csv"_s);
    QVERIFY(found.table);
    QCOMPARE(found.kind, TableKind::None);
    QVERIFY(!look.at("Fjellby;Nordby;Sør;2024\n" + rows, u"svar.csv"_s).table);
}

void TableLookTest::whoSaysThatATableHasAnswersIsBelieved()
{
    const QByteArray bytes = "Svar\nVi er enige\nVi er uenige\n";
    QVERIFY(TableLook({}, {}).isNone(bytes, u"a.txt"_s));
    const TableLook told({}, {{u"Svar"_s, LetterTable::Column::Role::Text}});
    QVERIFY(!told.isNone(bytes, u"a.txt"_s));
    QCOMPARE(told.at(bytes, u"a.txt"_s).kind, TableKind::Answers);
}

void TableLookTest::titlesAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("titles");
    QTest::addColumn<qsizetype>("rows");
    const QString text = u"Vi mener at sykehjemmene bør bli værende hos bydelene, som er nærmest"_s;
    const QString body = u"Ola;Oslo;%1\nKari;Bergen;%1\n"_s.arg(text);
    QTest::newRow("above all") << u"Navn;Sted;Svar\n"_s + body << u"Navn|Sted|Svar"_s << qsizetype(2);
    QTest::newRow("below what the table is called")
        << u"Høring om bydelene;;\n;;\nNavn;Sted;Svar\n"_s + body << u"Navn|Sted|Svar"_s << qsizetype(2);
    QTest::newRow("below a line of its own")
        << u"Høring om bydelene\n\nNavn;Sted;Svar\n"_s + body << u"Navn|Sted|Svar"_s << qsizetype(2);
    const QString asked = u"Navn;Hvilke oppgaver bør flyttes?;Er dere enige?\n"_s;
    QTest::newRow("questions that are as long as their answers")
        << u"Høring om bydelene;;\n;;\n"_s + asked
            + u"Ola;Bare sykehjem og skoler.;Ja\nKari;Ingen, mener vi her.;Nei\n"_s
        << u"Navn|Hvilke oppgaver bør flyttes?|Er dere enige?"_s << qsizetype(2);
    QTest::newRow("below groups of columns")
        << u"Om deg;;Spørsmål 1\nNavn;Sted;Hva mener du?\n"_s + body << u"Navn|Sted|Hva mener du?"_s << qsizetype(2);
    QTest::newRow("the same in two groups")
        << u"Før;;Nå;\nNavn;Svar;Navn 2;Svar\nOla;%1;Per;%1\nKari;%1;Eva;%1\n"_s.arg(text)
        << u"Navn|Før: Svar|Navn 2|Nå: Svar"_s << qsizetype(2);
    const QString marks = u"\"{\"\"ImportId\"\":\"\"QID1\"\"}\";\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n"_s;
    QTest::newRow("of a survey program, with its marks")
        << u"QID1;QID2\nWho are you?;What do you think?\n"_s + marks + u"Ola;%1\nKari;%1\n"_s.arg(text)
        << u"Who are you?|What do you think?"_s << qsizetype(2);
    QTest::newRow("with bars") << u"Navn|Sted|Svar\nOla|Oslo|%1\nKari|Bergen|%1\n"_s.arg(text) << u"Navn|Sted|Svar"_s
                               << qsizetype(2);
    QTest::newRow("one of them missing, as of row numbers")
        << u";Navn;Svar\n0;Ola;%1\n1;Kari;%1\n"_s.arg(text) << u"|Navn|Svar"_s << qsizetype(2);
    QTest::newRow("one of them missing, of names")
        << u";Svar\nOla;%1\nKari;%1\n"_s.arg(text) << u"|Svar"_s << qsizetype(2);
}

void TableLookTest::titlesAreFoundWhereverTheyStand()
{
    QFETCH(QString, csv);
    QFETCH(QString, titles);
    QFETCH(qsizetype, rows);
    const auto table = readLetterTable(csv.toUtf8(), u"svar.csv"_s);
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
    QStringList found;
    for (const LetterTable::Column &column : table->columns)
        found.append(column.title);
    QCOMPARE(found.join(u'|'), titles);
    QCOMPARE(table->rows.size(), rows);
    QCOMPARE(table->lines.size(), rows);
}

KODEKS_TEST(TableLookTest)
#include "tst_tablelook.moc"
