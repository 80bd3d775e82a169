// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebooks/codebookcsv.h"
#include "core/exchange/codebooks/codebookfile.h"
#include "core/exchange/codebooks/codebookjson.h"
#include "core/exchange/tables/csvreader.h"
#include "tests/support/files/workbooks.h"
#include "tests/support/projects/randomcodebook.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Codebook oslo()
{
    return *readCodebookJson(sourceBytes(u"resources/sample/codebook.json"_s), u"codebook.json"_s);
}

QByteArray qdc(const QByteArray &codes)
{
    return R"(<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1:0"><Codes>)" + codes + "</Codes></CodeBook>";
}

Result<ReadCodebook> readQdc(const QByteArray &codes)
{
    return readCodebookFile(qdc(codes), u"x.qdc"_s);
}

/// The table as a workbook's second sheet.
QByteArray workbook(const QByteArray &csv)
{
    auto reader = *CsvReader::open(csv, u"x.csv"_s);
    QList<QStringList> rows{reader.header()};
    while (!reader.atEnd())
        rows.append(reader.next()->cells);
    QByteArray cells;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QByteArray number = QByteArray::number(row + 1);
        cells += "<row r=\"" + number + "\">";
        for (qsizetype column = 0; column < rows.at(row).size(); ++column)
            cells += "<c r=\"" + QByteArray(1, static_cast<char>('A' + column)) + number
                + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + rows.at(row).at(column).toHtmlEscaped().toUtf8()
                + "</t></is></c>";
        cells += "</row>";
    }
    return workbookOf(cells, {.name = "Kodebok", .otherSheet = "<row r=\"1\"/>"});
}

} // namespace

/// The codebook as CSV and as QDC.
class TestCodebookForms : public QObject
{
    Q_OBJECT

private slots:
    void aRoundTripLosesNothing_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : {u"x.csv"_s, u"x.qdc"_s, u"x.json"_s})
            QTest::newRow(qPrintable(file)) << file;
    }

    void aRoundTripLosesNothing()
    {
        QFETCH(QString, file);
        for (quint32 seed = 0; seed < 300; ++seed) {
            const Codebook codebook = seed == 0 ? oslo() : RandomCodebook(seed).made;
            const QByteArray written = codebookFile(codebook, file);
            const auto again = readCodebookFile(written, file);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QCOMPARE(again->codebook.tasks, codebook.tasks);
            QCOMPARE(again->codebook.actors, codebook.actors);
            QCOMPARE(again->codebook.directions, codebook.directions);
            QCOMPARE(again->codebook, codebook);
            QCOMPARE(again->remarks, QStringList());
            QCOMPARE(codebookFile(again->codebook, file), written);
        }
    }

    void aWorkbookIsReadAsItsTable()
    {
        const Codebook codebook = oslo();
        const auto read = readCodebookFile(workbook(writeCodebookCsv(codebook)), u"x.xlsx"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->codebook, codebook);
        const auto other = readCodebookFile(workbook("a,b\r\n1,2\r\n"), u"x.xlsx"_s);
        QVERIFY(!other);
        QVERIFY2(other.error().message.contains(u"x.xlsx"), qPrintable(other.error().message));
    }

    void aQdcIsValid()
    {
        const QString schema = sharedPath(u"refi/Codebook.xsd"_s);
        if (schema.isEmpty() || QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
            QSKIP("The schema or xmllint is not there.");
        QTemporaryDir folder;
        for (quint32 seed = 0; seed < 20; ++seed) {
            QFile file(folder.filePath(u"x.qdc"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(writeCodebookQdc(seed == 0 ? Codebook() : seed == 1 ? oslo() : RandomCodebook(seed).made));
            file.close();
            QProcess lint;
            lint.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema, file.fileName()});
            QVERIFY(lint.waitForFinished(60000));
            QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError().left(2000).constData());
        }
    }

    void codesOfOneNameAreToldApart()
    {
        const auto read = readQdc("<Code name='Tasks' isCodable='false'><Code name='Homes'/><Code name='homes'/><Code "
                                  "name='homes (2)'/><Code name='Care' isCodable='false'><Code name='Homes'/></Code>"
                                  "</Code><Code name='Trust'/><Code name='trust'/><Code name='Directions' "
                                  "isCodable='false'><Code name='unclear'/><Code name='uavklart'/></Code>");
        QVERIFY(read);
        QStringList names;
        for (const Task &task : read->codebook.tasks)
            names.append(task.name);
        QCOMPARE(names, QStringList({u"Homes"_s, u"homes (3)"_s, u"homes (2)"_s, u"Care"_s, u"Homes"_s}));
        QCOMPARE(read->codebook.arguments.at(1).name, u"trust (2)"_s);
        QCOMPARE(read->codebook.directions.size(), 1);
        QVERIFY2(read->remarks.join(u' ').contains(u"“homes” as “homes (3)”, “trust” as “trust (2)”"),
            qPrintable(read->remarks.join(u' ')));
    }

    void aColourThatIsNoneIsTold()
    {
        const auto read = readQdc("<Code name='a' color='windowtext'/><Code name='b' color='rgb(0,0,255)'/>");
        QVERIFY(read);
        QCOMPARE(read->codebook.arguments.at(1).text.color, u"#0000ff"_s);
        QVERIFY2(read->remarks.join(u' ').contains(u"“a” (windowtext)"), qPrintable(read->remarks.join(u' ')));
    }

    void anotherProgramsQdcIsRead()
    {
        const QString path = sharedPath(u"refi/synthetic.qdc"_s);
        if (path.isEmpty())
            QSKIP("The file is not there.");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readCodebookFile(file.readAll(), u"synthetic.qdc"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const Codebook &codebook = read->codebook;
        QCOMPARE(codebook.tasks.size(), 2);
        QCOMPARE(codebook.tasks.at(1).name, u"Barnevernvakt"_s);
        QCOMPARE(codebook.tasks.at(1).text.definition, u"Akuttberedskap & vakt"_s);
        QCOMPARE(codebook.tasks.at(0).text.color, u"#2e7d32"_s);
        QCOMPARE(codebook.directions.size(), 1);
        QCOMPARE(codebook.directionName(codebook.directions.first()), u"Bydel → Etat"_s);
        QCOMPARE(codebook.arguments.size(), 1);
        QCOMPARE(codebook.arguments.first().name, u"Bydel beholder"_s);
        QCOMPARE(codebook.arguments.first().kind, Argument::Kind::Theme);
        QCOMPARE(read->remarks.size(), 1);
    }

    void codesOfAnyProgramFindAPlace()
    {
        const auto read = readQdc(
            R"(<Code guid="{11111111-1111-1111-1111-111111111111}" name="Tasks"><Code name="Care" isCodable="false"><Code name="Homes"/><Code name="Homes"/></Code></Code>
            <Code name="Directions"><Code name="a =&gt; b"/><Code name="A→B"/><Code name="Samarbeid"/></Code>
            <Code name="Feelings"><Code name="Anger"><Description>hot</Description></Code></Code><Sets/>)");
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const Codebook &codebook = read->codebook;
        QCOMPARE(codebook.tasks.size(), 3);
        QVERIFY(codebook.tasks.at(0).group);
        QCOMPARE(codebook.tasks.at(1).text.code, u"T.HOMES"_s);
        QCOMPARE(codebook.tasks.at(2).text.code, u"T.HOMES.2"_s);
        QCOMPARE(codebook.directions.size(), 2);
        QCOMPARE(codebook.directions.at(1).kind, Direction::Kind::Cooperation);
        QStringList themes;
        for (const Argument &argument : codebook.arguments)
            themes.append(argument.name);
        QCOMPARE(themes, (QStringList{u"Feelings"_s, u"Feelings / Anger"_s}));
    }

    void aTableOfAnotherMakingIsRead()
    {
        const auto read = readCodebookCsv("Name;Dimension;ID;Parent;From;To;Aliases\r\nHomes;task;T.1;Care / "
                                          "Old;;;\r\n;direction;D.1;;agency;district;\r\n"
                                          "district;actor;;;;;ward\\;s;x\r\nFar;theme;A.1;;;;\r\n",
            u"x.csv"_s);
        QVERIFY(!read); // one cell too many
        const auto right = readCodebookCsv("Name;Dimension;ID;Parent;From;To;Aliases\r\nHomes;task;T.1;Care / "
                                           "Old;;;\r\n;direction;D.1;;agency;district;\r\n"
                                           "district;actor;;;;;\"ward\\;s;x\"\r\nFar;theme;A.1;;;;\r\n",
            u"x.csv"_s);
        QVERIFY2(right, right ? "" : qPrintable(right.error().message));
        QCOMPARE(right->taskPath(right->findTask(u"T.1"_s)->id), u"Care / Old / Homes"_s);
        QCOMPARE(right->actors.size(), 2);
        QCOMPARE(right->findActor(u"ward;s"_s)->name, u"district"_s);
        QCOMPARE(right->arguments.first().kind, Argument::Kind::Theme);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("a dimension nobody knows") << u"x.csv"_s << QByteArray("dimension,name\nmood,x\n") << u"row 2"_s;
        QTest::newRow("no dimension") << u"x.csv"_s << QByteArray("name\nx\n") << u"dimension"_s;
        QTest::newRow("an id twice") << u"x.csv"_s << QByteArray("dimension,id,name\ntask,T,x\ntask,T,y\n") << u"T"_s;
        QTest::newRow("no codebook") << u"x.qdc"_s << QByteArray("<Project/>") << u"CodeBook"_s;
        QTest::newRow("no XML") << u"x.qdc"_s << QByteArray("hello") << u"line 1"_s;
        QTest::newRow("cut off") << u"x.qdc"_s << QByteArray("<CodeBook><Codes><Code name='x'>") << u"line 1"_s;
        QTest::newRow("an entity bomb")
            << u"x.qdc"_s
            << QByteArray("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><CodeBook><Codes><Code "
                          "name=\"&b;\"/></Codes></CodeBook>")
            << u"document type"_s;
        QTest::newRow("a file from elsewhere")
            << u"x.qdc"_s
            << QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><CodeBook><Codes><Code "
                          "name='x'><Description>&a;</Description></Code></Codes></CodeBook>")
            << u"document type"_s;
        QTest::newRow("too deep") << u"x.qdc"_s << qdc(QByteArray("<Code name='x'>").repeated(100'000)) << u"deep"_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const auto read = readCodebookFile(bytes, file);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(part), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(file));
    }

    void codesBesideOneAnotherAreSoonRead()
    {
        QByteArray codes = "<Code name='Retning'>";
        for (int i = 0; i < 50'000; ++i)
            codes += "<Code guid='11111111-1111-1111-1111-111111111111' name='a -> b" + QByteArray::number(i % 1000)
                + "'/>";
        const auto read = readQdc(codes + "</Code>");
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->codebook.directions.size(), 1000);
    }

    void mutatedFilesAreReadOrRefused_data() { aRoundTripLosesNothing_data(); }

    void mutatedFilesAreReadOrRefused()
    {
        QFETCH(QString, file);
        QRandomGenerator random(4711);
        const QByteArray sample = codebookFile(RandomCodebook(7).made, file);
        for (int i = 0; i < 2000; ++i) {
            const auto read = readCodebookFile(mutated(sample, random), file);
            QVERIFY(read || !read.error().message.isEmpty());
            if (read)
                QVERIFY(readCodebookFile(codebookFile(read->codebook, u"x.qdc"_s), u"x.qdc"_s));
        }
    }
};

KODEKS_TEST(TestCodebookForms)
#include "tst_codebookforms.moc"
