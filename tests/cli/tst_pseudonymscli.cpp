// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archives/ziparchive.h"
#include "tests/support/commandtest.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QByteArray letter = "Til Velferdsetaten\n\nFra: Nordby bydel\nSaksbehandler: Kari Nordmann\n\n"
                          "Kari Nordmanns syn er at KARI NORDMANN og Nordby bydel skal ha sykehjemmene 😀.\n"
                          "Ring 22 33 44 55 eller skriv til kari@nordby.no.\n\nMed hilsen\nKari Nordmann\n";
const QString quote = u"er at KARI NORDMANN og Nordby bydel skal"_s;

/// All bytes of a file, of a folder's files, or of what is packed in a file.
QByteArray allBytes(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        QByteArray all;
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            all += files.next().toUtf8() + bytesOf(files.filePath());
        return all;
    }
    const QByteArray bytes = bytesOf(path);
    if (!bytes.startsWith("PK"))
        return bytes;
    QByteArray all;
    auto archive = ZipArchive::open(bytes, path);
    for (const QString &name : archive ? archive->names() : QStringList())
        all += name.toUtf8() + archive->read(name).value_or(QByteArray());
    return all;
}

} // namespace

/// Exports with pseudonyms for names, and the names that are proposed.
class PseudonymsCliTest : public CommandTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noFormatHasTheNames_data();
    void noFormatHasTheNames();
    void placesAndHashAreThoseOfTheTextThatIsWritten();
    void whatWasFoundNowhereIsSaid();
    void aTableThatCannotBeUsedIsRefused_data();
    void aTableThatCannotBeUsedIsRefused();
    void namesAreProposed();
    void bodiesAreNoPersonsAndHaveTheirShortNames_data();
    void bodiesAreNoPersonsAndHaveTheirShortNames();
    void lettersThatAreCalledByTheirSendersAreRenamed();
    void whatOnlyAFileIsCalledIsProposedAndReplaced();
    void theProjectStaysAsItIs();
};

void PseudonymsCliTest::initTestCase()
{
    must(u"new p.kodeks"_s);
    write(u"Kari Nordmann.txt"_s, letter);
    QVERIFY(run({u"import"_s, u"p.kodeks"_s, u"Kari Nordmann.txt"_s}).exit == 0);
    const QString text = QString::fromUtf8(letter);
    const qsizetype start = text.indexOf(quote); // no astral character before it
    write(u"passages.csv"_s,
        u"letter,start,end,text,memo\nKari Nordmann.txt,%1,%2,%3,sagt av Kari Nordmann\n"_s.arg(start)
            .arg(start + quote.size())
            .arg(quote)
            .toUtf8());
    must(u"import-passages p.kodeks passages.csv --coder Kodersen"_s);
    write(u"names.csv"_s,
        "name,pseudonym,kind\nKari Nordmann,Person 1,person\nNordby bydel,Avsender A,sender\nKodersen,Koder 1,coder\n"
        "kari@nordby.no,epost 1,address\n22 33 44 55,telefon 1,phone\nOla Nordmann,Person 2,person\n");
}

void PseudonymsCliTest::noFormatHasTheNames_data()
{
    QTest::addColumn<QString>("out");
    for (const char *out : {"x.csv", "x.json", "x.xlsx", "x.html", "x.odt", "x.qdpx", "folder"})
        QTest::newRow(out) << QString::fromLatin1(out);
}

void PseudonymsCliTest::noFormatHasTheNames()
{
    QFETCH(QString, out);
    must(u"export p.kodeks %1 --pseudonyms names.csv"_s.arg(out));
    const QByteArray all = allBytes(file(out));
    for (const char *name : {"Kari", "KARI", "kari", "Nordmann", "NORDMANN", "Nordby", "Kodersen", "22 33 44 55"})
        QVERIFY2(!all.contains(name), name);
    QVERIFY(all.contains("Person 1") || all.contains("PERSON 1"));
    QVERIFY(all.contains("Koder 1"));
}

void PseudonymsCliTest::placesAndHashAreThoseOfTheTextThatIsWritten()
{
    must(u"export p.kodeks x.json --pseudonyms names.csv"_s);
    const QJsonObject row = QJsonDocument::fromJson(bytesOf(file(u"x.json"_s))).array().at(0).toObject();
    const QString expected = QString::fromUtf8(letter)
                                 .replace(u"Kari Nordmann"_s, u"Person 1"_s)
                                 .replace(u"KARI NORDMANN"_s, u"PERSON 1"_s)
                                 .replace(u"Nordby bydel"_s, u"Avsender A"_s)
                                 .replace(u"kari@nordby.no"_s, u"epost 1"_s)
                                 .replace(u"22 33 44 55"_s, u"telefon 1"_s);
    QCOMPARE(row.value(u"text"_s).toString(), u"er at PERSON 1 og Avsender A skal"_s);
    QCOMPARE(expected.mid(row.value(u"start"_s).toInt(), row.value(u"end"_s).toInt() - row.value(u"start"_s).toInt()),
        row.value(u"text"_s).toString());
    QCOMPARE(row.value(u"letter_sha256"_s).toString().toLatin1(),
        QCryptographicHash::hash(expected.toUtf8(), QCryptographicHash::Sha256).toHex());
    QCOMPARE(row.value(u"letter"_s).toString(), u"Person 1.txt"_s);
    QCOMPARE(row.value(u"memo"_s).toString(), u"sagt av Person 1"_s);
    QCOMPARE(row.value(u"coder"_s).toString(), u"Koder 1"_s);
}

void PseudonymsCliTest::whatWasFoundNowhereIsSaid()
{
    const Ran ran = runLine(u"export p.kodeks x.csv --pseudonyms names.csv --coder Kodersen"_s);
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains("Found nowhere") && ran.out.contains("Ola Nordmann"), ran.out.constData());
    QVERIFY2(!ran.out.contains("Kodersen"), ran.out.constData());
    QCOMPARE(bytesOf(file(u"x.csv"_s)).count("\r\n"), 2);
}

void PseudonymsCliTest::aTableThatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no column") << "name,x\nA,B\n"_ba << "pseudonym"_ba;
    QTest::newRow("no pseudonym") << "name,pseudonym\nKari,\n"_ba << "has no pseudonym"_ba;
    QTest::newRow("twice") << "name,pseudonym\nKari,A\nKARI,B\n"_ba << "stands twice"_ba;
    QTest::newRow("nobody") << "name,pseudonym\n"_ba << "names nobody"_ba;
}

void PseudonymsCliTest::aTableThatCannotBeUsedIsRefused()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, said);
    write(u"bad.csv"_s, table);
    const Ran ran = runLine(u"export p.kodeks no.csv --pseudonyms bad.csv"_s);
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.startsWith("kodeks: bad.csv: ") && ran.err.contains(said), ran.err.constData());
    QVERIFY(!QFile::exists(file(u"no.csv"_s)));
}

void PseudonymsCliTest::namesAreProposed()
{
    must(u"names p.kodeks --csv proposed.csv"_s);
    const QByteArray table = bytesOf(file(u"proposed.csv"_s));
    for (const char *row : {"Kari Nordmann,Person 1,person,", "kari@nordby.no,address 1,address,1",
             "22 33 44 55,phone 1,phone,1", "Kodersen,Coder 1,coder,1"})
        QVERIFY2(table.contains(row), table.constData());
    const Ran ran = runLine(u"export p.kodeks - --pseudonyms proposed.csv"_s);
    QCOMPARE(ran.exit, 0);
    QVERIFY(!ran.out.contains("Kari") && !ran.out.contains("Kodersen"));
}

void PseudonymsCliTest::bodiesAreNoPersonsAndHaveTheirShortNames_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("a union with capitals")
        << u"LO Kommune Nordby"_s << QStringList{u"LO Kommune Nordby,Sender 1,sender,"_s};
    QTest::newRow("a society") << u"Nordby Velforening"_s << QStringList{u"Nordby Velforening,Sender 1,sender,"_s};
    QTest::newRow("a short name") << u"Nordby kompetanseetat (NKE)"_s
                                  << QStringList{u"Nordby kompetanseetat (NKE),Sender 1,sender,"_s,
                                         u"Nordby kompetanseetat,Sender 1,sender,"_s, u"NKE,Sender 1,sender,"_s};
    QTest::newRow("a person in capitals") << u"KARI NORDMANN"_s << QStringList{u"KARI NORDMANN,Person 1,person,"_s};
}

void PseudonymsCliTest::bodiesAreNoPersonsAndHaveTheirShortNames()
{
    QFETCH(QString, sender);
    QFETCH(QStringList, rows);
    must(u"new q.kodeks"_s);
    write(u"brev.txt"_s,
        u"Fra: %1\n\nVi i Nordby, også kalt NKE, og Nordby kompetanseetat er for.\n"_s.arg(sender).toUtf8());
    must(u"import q.kodeks brev.txt"_s);
    must(u"names q.kodeks --csv q.csv"_s);
    const QString table = QString::fromUtf8(bytesOf(file(u"q.csv"_s)));
    for (const QString &row : std::as_const(rows))
        QVERIFY2(table.contains(row), qPrintable(table));
    QVERIFY2(!table.contains(u"\nNordby,"_s), qPrintable(table));
    QVERIFY(QFile::remove(file(u"q.kodeks"_s)));
}

void PseudonymsCliTest::lettersThatAreCalledByTheirSendersAreRenamed()
{
    must(u"new r.kodeks"_s);
    for (const QString &name : {u"nordby-velforening.txt"_s, u"nordbyvel.txt"_s, u"annet.txt"_s})
        write(name,
            u"Fra: %1\n\nVi er for. Hilsen %2\n"_s
                .arg(name == u"annet.txt" ? u"Sørby skole"_s : u"Nordby Velforening"_s, name)
                .toUtf8());
    QVERIFY(
        run({u"import"_s, u"r.kodeks"_s, u"nordby-velforening.txt"_s, u"nordbyvel.txt"_s, u"annet.txt"_s}).exit == 0);
    write(u"r.csv"_s, "name,pseudonym\nNordby Velforening,Avsender/A\n");
    must(u"export r.kodeks r.qdpx --pseudonyms r.csv"_s);
    const QByteArray all = allBytes(file(u"r.qdpx"_s));
    for (const char *name : {"name=\"Avsender-A.txt\"", "name=\"Avsender-A.txt (2)\"", "name=\"annet.txt\""})
        QVERIFY2(all.contains(name), all.constData());
    QVERIFY(!all.contains("name=\"nordby"));
}

void PseudonymsCliTest::whatOnlyAFileIsCalledIsProposedAndReplaced()
{
    must(u"new s.kodeks"_s);
    const QStringList files{
        u"2024-03-14_Høringssvar_Nordby_og_Sørby.txt"_s, u"Kari-Nordmann.txt"_s, u"23-5459-86.txt"_s};
    for (const QString &name : files)
        write(name, "Vi i Nordby og Sørby er for, sier Kari Nordmann.\n");
    QCOMPARE(run(QStringList{u"import"_s, u"s.kodeks"_s} + files).exit, 0);
    must(u"names s.kodeks --csv s.csv"_s);
    const QByteArray table = bytesOf(file(u"s.csv"_s));
    for (const char *row : {"Nordby og Sørby,Sender 1,sender,", "Kari Nordmann,Person 1,person,"})
        QVERIFY2(table.contains(row), table.constData());
    const Ran ran = runLine(u"export s.kodeks s.qdpx --pseudonyms s.csv"_s);
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains("keep these names: “23-5459-86.txt”."), ran.out.constData());
    const QByteArray all = allBytes(file(u"s.qdpx"_s));
    for (const char *name : {"Nordby", "Sørby", "Kari", "Nordmann"})
        QVERIFY2(!all.contains(name), all.constData());
    QVERIFY(all.contains("name=\"Sender 1.txt\""));
}

void PseudonymsCliTest::theProjectStaysAsItIs()
{
    const QByteArray before = bytesOf(file(u"p.kodeks"_s));
    must(u"export p.kodeks x.qdpx --pseudonyms names.csv"_s);
    QVERIFY(bytesOf(file(u"p.kodeks"_s)) == before);
}

KODEKS_TEST(PseudonymsCliTest)
#include "tst_pseudonymscli.moc"
