// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QProcess>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString noSuchProject = u"There is no such project. Check its name and folder, or make it: “kodeks new %1”."_s;
const QString ingenProsjekt = u"Prosjektet finnes ikke. Kontroller navnet og mappen, eller lag det: «kodeks new %1»."_s;

} // namespace

class TestFirstWord : public CommandTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        must(u"sample p.kodeks"_s);
        QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
    }

    void theFirstWordIsACommandOrAProject_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("bokmaal");
        const auto misspelt = [](const QString &words, const QString &command) {
            const QString word = words.section(u' ', 0, 0);
            QTest::newRow(qPrintable(words))
                << words.split(u' ') << 2
                << word + u": There is no such command. Did you mean “%1”? See “kodeks --help”."_s.arg(command)
                << word + u": Det finnes ingen slik kommando. Mente du «%1»? Se «kodeks --help»."_s.arg(command);
        };
        misspelt(u"exprot p.kodeks x.csv"_s, u"export"_s);
        misspelt(u"exort p.kodeks x.csv"_s, u"export"_s);
        misspelt(u"Export p.kodeks x.csv"_s, u"export"_s);
        misspelt(u"imports p.kodeks a.txt"_s, u"import"_s);
        misspelt(u"import_passages p.kodeks a.csv --coder Kari"_s, u"import-passages"_s);
        misspelt(u"agree p.kodeks"_s, u"agreement"_s);
        misspelt(u"chekc p.kodeks"_s, u"check"_s);
        misspelt(u"tranfers p.kodeks"_s, u"transfers"_s);
        const auto row = [](const char *name, const QStringList &words, int exit, const QString &english,
                             const QString &bokmaal) { QTest::newRow(name) << words << exit << english << bokmaal; };
        row("far from any command", {u"frobnicate"_s, u"p.kodeks"_s}, 2,
            u"frobnicate: There is no such command. See “kodeks --help”."_s,
            u"frobnicate: Det finnes ingen slik kommando. Se «kodeks --help»."_s);
        row("one word, misspelt", {u"chekc"_s}, 2,
            u"chekc: There is neither a command nor a project of this name. Did you mean “check”? See “kodeks "
            u"--help”."_s,
            u"chekc: Det finnes verken en kommando eller et prosjekt med dette navnet. Mente du «check»? Se «kodeks "
            u"--help»."_s);
        row("no word at all", {QString()}, 2,
            u"“”: There is neither a command nor a project of this name. See “kodeks --help”."_s,
            u"“”: Det finnes verken en kommando eller et prosjekt med dette navnet. Se «kodeks --help»."_s);
        row("an option", {u"--frobnicate=3"_s}, 2, u"--frobnicate: There is no such option. See “kodeks --help”."_s,
            u"--frobnicate: Det finnes ikke noe slikt valg. Se «kodeks --help»."_s);
        row("an option, misspelt", {u"--hlep"_s}, 2,
            u"--hlep: There is no such option. Did you mean “--help”? See “kodeks --help”."_s,
            u"--hlep: Det finnes ikke noe slikt valg. Mente du «--help»? Se «kodeks --help»."_s);
        row("the project first", {u"p.kodeks"_s, u"list"_s, u"letters"_s}, 2,
            u"list: The command comes first: “kodeks list p.kodeks”. See “kodeks list --help”."_s,
            u"list: Kommandoen kommer først: «kodeks list p.kodeks». Se «kodeks list --help»."_s);
        row("two projects", {u"p.kodeks"_s, u"o.kodeks"_s}, 2,
            u"o.kodeks: The window opens one project and takes no further word. See “kodeks --help”."_s,
            u"o.kodeks: Vinduet åpner ett prosjekt og tar ingen flere ord. Se «kodeks --help»."_s);
        for (const QString &name : {u"nosuch.kodeks"_s, u"nowhere/p.kodeks"_s})
            row(qPrintable(name), {name}, 1, name + u": "_s + noSuchProject.arg(name),
                name + u": "_s + ingenProsjekt.arg(name));
        row("a folder", {u"folder"_s}, 1, u"folder: This is a folder; name the project in it."_s,
            u"folder: Dette er en mappe; oppgi prosjektet i den."_s);
    }

    void theFirstWordIsACommandOrAProject()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QString, english);
        QFETCH(QString, bokmaal);
        const Ran ran = run(words);
        QCOMPARE(QString::fromUtf8(ran.err), u"kodeks: "_s + english + u'\n');
        QCOMPARE(ran.exit, exit);
        const Ran other = runWith(norwegian, words);
        QCOMPARE(QString::fromUtf8(other.err), u"kodeks: "_s + bokmaal + u'\n');
        QCOMPARE(other.exit, exit);
        QCOMPARE(ran.out + other.out, QByteArray());
        const Ran withDisplay = runWith({{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}}, words);
        QCOMPARE(withDisplay.err, ran.err);
        QCOMPARE(withDisplay.exit, exit);
    }

    void whatIsPromisedSaysThatItIsNotThereYet_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("thing");
        for (const char *command : {"team"}) {
            const QString name = QString::fromLatin1(command);
            QTest::addRow("%s", command) << QStringList{name, u"p.kodeks"_s} << QByteArray(command);
            QTest::addRow("%s alone", command) << QStringList{name} << QByteArray(command);
            QTest::addRow("%s with an option", command)
                << QStringList{name, u"p.kodeks"_s, u"--json"_s} << QByteArray(command);
        }
        QTest::newRow("export .docx") << QStringList{u"export"_s, u"p.kodeks"_s, u"x.docx"_s} << "x.docx"_ba;
        QTest::newRow("codebook .txt") << QStringList{u"codebook"_s, u"p.kodeks"_s, u"x.txt"_s} << "x.txt"_ba;
    }

    void whatIsPromisedSaysThatItIsNotThereYet()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, thing);
        const QByteArray before = bytesOf(file(u"p.kodeks"_s));
        for (const Ran &ran : {run(words), runWith(norwegian, words)}) {
            QCOMPARE(ran.err, "kodeks: " + thing + ": not supported yet\n");
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.out, QByteArray());
        }
        QCOMPARE(bytesOf(file(u"p.kodeks"_s)), before);
        QVERIFY(!QFile::exists(file(u"x.csv"_s)));
    }

    void withoutADisplayTheWindowSaysSo_data()
    {
        using Variables = QMap<QString, QString>;
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("thing");
        const QString none = u"no-such-display"_s;
        QTest::newRow("none") << Variables() << QStringList() << "DISPLAY"_ba;
        QTest::newRow("none, a project behind dashes")
            << Variables() << QStringList{u"--"_s, u"p.kodeks"_s} << "DISPLAY"_ba;
        QTest::newRow("none, a project") << Variables() << QStringList{u"p.kodeks"_s} << "DISPLAY"_ba;
        QTest::newRow("of X11") << Variables{{u"DISPLAY"_s, none}} << QStringList() << "no-such-display"_ba;
        QTest::newRow("of X11, a number") << Variables{{u"DISPLAY"_s, u":7531"_s}} << QStringList() << ":7531"_ba;
        QTest::newRow("of Wayland") << Variables{{u"WAYLAND_DISPLAY"_s, none}} << QStringList() << "no-such-display"_ba;
        QTest::newRow("of Wayland and X11") << Variables{{u"WAYLAND_DISPLAY"_s, none}, {u"DISPLAY"_s, u":7531"_s}}
                                            << QStringList() << "no-such-display"_ba;
        QTest::newRow("a session of Wayland")
            << Variables{{u"XDG_SESSION_TYPE"_s, u"wayland"_s}} << QStringList() << "DISPLAY"_ba;
        QTest::newRow("asked for by a variable") << Variables{{u"QT_QPA_PLATFORM"_s, u"xcb"_s}, {u"DISPLAY"_s, none}}
                                                 << QStringList() << "no-such-display"_ba;
        QTest::newRow("asked for by a word")
            << Variables{{u"DISPLAY"_s, none}} << QStringList{u"-platform"_s, u"xcb"_s} << "no-such-display"_ba;
        QTest::newRow("one that Qt does not know")
            << Variables{{u"QT_QPA_PLATFORM"_s, u"nosuch"_s}} << QStringList() << "DISPLAY"_ba;
    }

    void withoutADisplayTheWindowSaysSo()
    {
        using Variables = QMap<QString, QString>;
        QFETCH(Variables, variables);
        QFETCH(QStringList, words);
        QFETCH(QByteArray, thing);
        const Ran ran = runWith(variables, words);
        QVERIFY2(ran.err.startsWith("kodeks: " + thing + ": Th"), ran.err.constData());
        QVERIFY2(ran.err.contains("so the window cannot open"), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QCOMPARE(ran.exit, 1);
        variables.insert(norwegian);
        const Ran other = runWith(variables, words);
        QVERIFY2(other.err.contains("kan vinduet ikke åpnes"), other.err.constData());
        QCOMPARE(other.err.count('\n'), 1);
        QCOMPARE(other.exit, 1);
    }

    void aWindowThatIsAskedForWithoutADisplayOpens()
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment variables = environment();
        variables.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        process.setProcessEnvironment(variables);
        process.start(QStringLiteral(KODEKS_PROGRAM), {u"--platform"_s, u"offscreen"_s, u"p.kodeks"_s});
        QVERIFY(QTest::qWaitFor([this] { return QFile::exists(file(u".p.kodeks.lock"_s)); }, 60'000));
        QCOMPARE(process.state(), QProcess::Running);
        process.terminate();
        QVERIFY(process.waitForFinished(60000));
    }

    void withoutItsProgramTheWindowSaysSo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("thing");
        QTest::newRow("the window") << QStringList() << u"kodeks-window"_s;
        QTest::newRow("the window, a project") << QStringList{u"p.kodeks"_s} << u"kodeks-window"_s;
        QTest::newRow("a picture") << QStringList{u"--screenshot"_s, u"x.png"_s} << u"kodeks-window"_s;
        QTest::newRow("pages") << QStringList{u"export"_s, u"p.kodeks"_s, u"x.PDF"_s} << u"x.PDF"_s;
        QTest::newRow("pages of a report")
            << QStringList{u"agreement"_s, u"p.kodeks"_s, u"--report=x.pdf"_s} << u"x.pdf"_s;
    }

    void withoutItsProgramTheWindowSaysSo()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, thing);
        const QTemporaryDir alone;
        const QString program = alone.filePath(u"kodeks"_s);
        QVERIFY(QFile::copy(QStringLiteral(KODEKS_PROGRAM), program));
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(environment());
        process.start(program, words);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()),
            u"kodeks: %1: The program kodeks-window, which opens the window and prints pages, is missing or does not "
            u"start. Install Kodeks again.\n"_s.arg(thing));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(!QFile::exists(file(thing)));
    }

    void helpAndVersionAreForEverybody_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        for (const char *word : {"--help", "-h"})
            QTest::newRow(word) << QStringList{QString::fromLatin1(word)} << "Commands:"_ba;
        for (const char *word : {"--version", "-v"})
            QTest::newRow(word) << QStringList{QString::fromLatin1(word)} << "kodeks "_ba;
        QTest::newRow("after a project") << QStringList{u"p.kodeks"_s, u"--help"_s} << "Commands:"_ba;
        QTest::newRow("after Qt's own") << QStringList{u"-style"_s, u"fusion"_s, u"--version"_s} << "kodeks "_ba;
    }

    void helpAndVersionAreForEverybody()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        const Ran ran = run(words);
        QVERIFY2(ran.out.contains(said), ran.out.constData());
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.exit, 0);
    }

    void theLanguageOfTheMachineMakesNoNoise_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"C", "POSIX", "nb_NO.UTF-8", "nb_NO.ISO-8859-1", "xx_YY.UTF-8"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }

    void theLanguageOfTheMachineMakesNoNoise()
    {
        QFETCH(QString, locale);
        const Ran ran = runWith({{u"LC_ALL"_s, locale}}, {u"list"_s, u"p.kodeks"_s, u"letters"_s});
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.exit, 0);
    }
};

KODEKS_TEST(TestFirstWord)
#include "tst_firstword.moc"
