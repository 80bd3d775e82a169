// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/rounds.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QThread>
#include <csignal>
#include <unistd.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"sju blå elger på vannski"_s;
const QMap<QString, QString> withSecret{{u"KODEKS_PASSPHRASE"_s, secret}};

bool isPlain(const QString &path)
{
    return bytesOf(path).startsWith("SQLite format 3");
}

QByteArray inUtf16(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE);
    return encoder(text);
}

/// The files below a folder that hold one of some texts, in UTF-8 or UTF-16.
QStringList filesWith(const QString &folder, const QStringList &texts)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = bytesOf(files.next());
        for (const QString &text : texts) {
            if (bytes.contains(text.toUtf8()) || bytes.contains(inUtf16(text)))
                found.append(files.fileName() + u": "_s + text);
        }
    }
    return found;
}

} // namespace

/// Projects that are encrypted, as commands make, open and change them.
class EncryptCliTest : public CommandTest
{
    Q_OBJECT

private slots:
    void init();
    void encryptingAndDecryptingGivesTheSameProject();
    void everyCommandOpensAnEncryptedProjectWithItsPassphrase_data();
    void everyCommandOpensAnEncryptedProjectWithItsPassphrase();
    void aPassphraseMayComeFromAFile();
    void aComposedLetterIsTheSameAsADecomposedOne();
    void whatCannotBeDoneIsSaidAndChangesNothing_data();
    void whatCannotBeDoneIsSaidAndChangesNothing();
    void anotherPassphraseOpensTheProjectAfterwards();
    void copiesAreEncryptedAsTheProjectIs_data();
    void copiesAreEncryptedAsTheProjectIs();
    void marksOfTheFileSurvive();
    void theChainOfTheJournalGoesOnThroughEncryptingAndDecrypting();
    void nothingOfAnEncryptedProjectStandsOnTheDisk();
    void adviceIsGivenOnAWeakPassphrase();
    void damageIsToldFromAWrongPassphrase();
    void aLinkIsFollowedAndSeveralNamesAreRefused();
    void aProcessThatIsKilledLeavesTheOldFileOrTheNew_data();
    void aProcessThatIsKilledLeavesTheOldFileOrTheNew();

private:
    [[nodiscard]] Ran open(const QString &words, const QString &passphrase = secret) const
    {
        return runWith({{u"KODEKS_PASSPHRASE"_s, passphrase}}, words.split(u' '));
    }
    void encryptIt() const
    {
        const Ran ran = open(u"encrypt p.kodeks"_s);
        QVERIFY2(ran.exit == 0, ran.err.constData());
    }
};

void EncryptCliTest::init()
{
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(file(name));
    must(u"sample p.kodeks"_s);
}

void EncryptCliTest::encryptingAndDecryptingGivesTheSameProject()
{
    const QByteArray before = runLine(u"export p.kodeks -"_s).out;
    encryptIt();
    QVERIFY(!isPlain(file(u"p.kodeks"_s)));
    QCOMPARE(open(u"export p.kodeks -"_s).out, before);
    const Ran ran = open(u"decrypt p.kodeks"_s);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY(isPlain(file(u"p.kodeks"_s)));
    QCOMPARE(runLine(u"export p.kodeks -"_s).out, before);
    must(u"check p.kodeks"_s);
}

void EncryptCliTest::everyCommandOpensAnEncryptedProjectWithItsPassphrase_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"check p.kodeks --study", "list p.kodeks letters", "list p.kodeks journal --json",
             "search p.kodeks bydel", "agreement p.kodeks --json", "export p.kodeks x.xlsx", "export p.kodeks x.qdpx",
             "export p.kodeks folder", "codebook p.kodeks x.json", "transfers p.kodeks", "query p.kodeks task:-",
             "coverage p.kodeks --json", "campaigns p.kodeks --json", "import p.kodeks new.txt",
             "backup p.kodeks b.kodeks", "copy-for-coder p.kodeks --coder Kim c.kodeks"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void EncryptCliTest::everyCommandOpensAnEncryptedProjectWithItsPassphrase()
{
    QFETCH(QString, words);
    write(u"new.txt"_s, "Til etaten.\n\nVi mener at bydelen skal ha oppgaven.\n");
    encryptIt();
    const Ran without = runLine(words);
    QCOMPARE(without.exit, 1);
    QVERIFY2(
        without.err.startsWith("kodeks: p.kodeks: ") && without.err.contains("is encrypted"), without.err.constData());
    const Ran wrong = open(words, u"another"_s);
    QCOMPARE(wrong.exit, 1);
    QVERIFY2(wrong.err.contains("not the passphrase"), wrong.err.constData());
    const Ran ran = open(words);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QDir(file(u"folder"_s)).removeRecursively();
}

void EncryptCliTest::aPassphraseMayComeFromAFile()
{
    write(u"word"_s, secret.toUtf8() + "\r\nmore\n");
    must(u"encrypt p.kodeks --passphrase-file word"_s);
    must(u"check p.kodeks --passphrase-file word"_s);
    QCOMPARE(open(u"check p.kodeks"_s).exit, 0);
    write(u"wrong"_s, "no\n");
    must(u"check p.kodeks --passphrase-file wrong --passphrase-file word"_s);
    const Ran missing = runLine(u"check p.kodeks --passphrase-file gone"_s);
    QCOMPARE(missing.exit, 1);
    QVERIFY2(missing.err.contains("gone"), missing.err.constData());
}

void EncryptCliTest::aComposedLetterIsTheSameAsADecomposedOne()
{
    encryptIt();
    QCOMPARE(open(u"check p.kodeks"_s, secret.normalized(QString::NormalizationForm_D)).exit, 0);
}

void EncryptCliTest::whatCannotBeDoneIsSaidAndChangesNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QString &words, bool encrypted, const QByteArray &said) {
        QTest::newRow(name) << words << encrypted << said;
    };
    row("encrypted already", u"encrypt p.kodeks"_s, true, "encrypted already");
    row("not encrypted", u"decrypt p.kodeks"_s, false, "is not encrypted");
    row("no passphrase to change", u"change-passphrase p.kodeks"_s, false, "is not encrypted");
    row("no new passphrase", u"change-passphrase p.kodeks"_s, true, "passphrase is needed");
    row("no such project", u"encrypt gone.kodeks"_s, false, "There is no project");
    row("no such project to decrypt", u"decrypt gone.kodeks"_s, false, "There is no project");
}

void EncryptCliTest::whatCannotBeDoneIsSaidAndChangesNothing()
{
    QFETCH(QString, words);
    QFETCH(bool, encrypted);
    QFETCH(QByteArray, said);
    if (encrypted)
        encryptIt();
    const QByteArray before = bytesOf(file(u"p.kodeks"_s));
    const Ran ran = open(words);
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(bytesOf(file(u"p.kodeks"_s)) == before);
}

void EncryptCliTest::anotherPassphraseOpensTheProjectAfterwards()
{
    encryptIt();
    const QByteArray before = open(u"export p.kodeks -"_s).out;
    const Ran changed
        = runWith({{u"KODEKS_PASSPHRASE"_s, secret}, {u"KODEKS_NEW_PASSPHRASE"_s, u"seks grå rever i snø"_s}},
            {u"change-passphrase"_s, u"p.kodeks"_s});
    QVERIFY2(changed.exit == 0, changed.err.constData());
    QCOMPARE(open(u"check p.kodeks"_s).exit, 1);
    QCOMPARE(open(u"export p.kodeks -"_s, u"seks grå rever i snø"_s).out, before);
}

void EncryptCliTest::copiesAreEncryptedAsTheProjectIs_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("backup") << u"backup p.kodeks copy.kodeks"_s;
    QTest::newRow("copy for a coder") << u"copy-for-coder p.kodeks --coder Kim copy.kodeks"_s;
}

void EncryptCliTest::copiesAreEncryptedAsTheProjectIs()
{
    QFETCH(QString, words);
    encryptIt();
    const Ran ran = open(words);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY(!isPlain(file(u"copy.kodeks"_s)));
    const Ran checked = open(u"check copy.kodeks"_s);
    QVERIFY2(checked.exit == 0, checked.err.constData());
}

void EncryptCliTest::marksOfTheFileSurvive()
{
    const QByteArray before
        = bytesOf(file(u"p.kodeks"_s)).mid(60, 12); // user_version, incremental vacuum, application_id
    encryptIt();
    QCOMPARE(open(u"decrypt p.kodeks"_s).exit, 0);
    QCOMPARE(bytesOf(file(u"p.kodeks"_s)).mid(60, 12), before);
}

/// Whoever wrote a value of the chain down finds it again, whatever is done with the file.
void EncryptCliTest::theChainOfTheJournalGoesOnThroughEncryptingAndDecrypting()
{
    const auto chainIn = [](const QByteArray &checked) { return checked.mid(checked.indexOf("last value ") + 11, 64); };
    const QByteArray value = chainIn(runLine(u"check p.kodeks"_s).out);
    QCOMPARE(value.size(), 64);
    const QString withChain = u"check %1 --chain "_s + QString::fromLatin1(value);
    write(u"names.csv"_s, "name,pseudonym\nCoder A,Kim\n");
    encryptIt();
    QCOMPARE(chainIn(open(u"check p.kodeks"_s).out), value);
    QCOMPARE(open(u"export p.kodeks x.qdpx --pseudonyms names.csv"_s).exit, 0);
    QCOMPARE(chainIn(open(u"check p.kodeks"_s).out), value);
    QCOMPARE(open(u"backup p.kodeks b.kodeks"_s).exit, 0);
    QCOMPARE(chainIn(open(u"check b.kodeks"_s).out), value);
    write(u"new.txt"_s, "Til etaten.\n");
    QCOMPARE(open(u"import p.kodeks new.txt"_s).exit, 0);
    QVERIFY(chainIn(open(u"check p.kodeks"_s).out) != value);
    QCOMPARE(open(withChain.arg(u"p.kodeks"_s)).exit, 0);
    QCOMPARE(open(u"decrypt p.kodeks"_s).exit, 0);
    const Ran checked = runLine(withChain.arg(u"p.kodeks"_s));
    QVERIFY2(checked.exit == 0, checked.err.constData());
    must(u"recover p.kodeks r.kodeks"_s);
    must(withChain.arg(u"r.kodeks"_s));
}

/// Everything that is written while an encrypted project is used, but what is exported.
void EncryptCliTest::nothingOfAnEncryptedProjectStandsOnTheDisk()
{
    const QString sentence = u"Hemmelig setning om ansettelsesforholdet"_s;
    const QStringList known{sentence, u"Nearby Kodekssen"_s, u"T.HO.BPA"_s, u"CREATE TABLE"_s};
    encryptIt();
    const QMap<QString, QString> variables{{u"KODEKS_PASSPHRASE"_s, secret}, {u"HOME"_s, m_folder.path()},
        {u"XDG_CONFIG_HOME"_s, m_folder.path()}, {u"XDG_CACHE_HOME"_s, m_folder.path()},
        {u"TMPDIR"_s, m_folder.path()}};
    write(u"secret.txt"_s, sentence.toUtf8() + "\n\nMed hilsen\nNearby Kodekssen\n");
    QCOMPARE(runWith(variables, {u"import"_s, u"p.kodeks"_s, u"secret.txt"_s}).exit, 0);
    QFile::remove(file(u"secret.txt"_s));
    write(u"passages.csv"_s, "letter,start,end\nsecret.txt,0,8\n");
    for (const QString &words : {u"backup p.kodeks b.kodeks"_s, u"copy-for-coder p.kodeks --coder Kim k.kodeks"_s,
             u"merge p.kodeks k.kodeks b.kodeks --dry-run"_s, u"merge p.kodeks k.kodeks"_s, u"backup p.kodeks"_s,
             u"backup p.kodeks --auto"_s, u"recover p.kodeks r.kodeks"_s, u"restore p.kodeks"_s,
             u"restore p.kodeks 1 --dry-run"_s, u"names p.kodeks"_s, u"contents p.kodeks"_s, u"query p.kodeks task:-"_s,
             u"positions p.kodeks"_s, u"campaigns p.kodeks"_s, u"coverage p.kodeks"_s, u"suggest p.kodeks --measure"_s,
             u"import-passages p.kodeks passages.csv --coder Kim"_s, u"search p.kodeks hemmelig"_s,
             u"check p.kodeks --study"_s, u"agreement p.kodeks --bootstrap 10"_s, u"export p.kodeks -"_s,
             u"list p.kodeks journal"_s}) {
        const Ran ran = runWith(variables, words.split(u' '));
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(filesWith(m_folder.path(), known), QStringList());
    }
    const QByteArray text = runWith(variables, {u"search"_s, u"p.kodeks"_s, u"ansettelsesforholdet"_s}).out;
    QVERIFY(text.contains("secret.txt"));
}

void EncryptCliTest::adviceIsGivenOnAWeakPassphrase()
{
    QVERIFY(open(u"encrypt p.kodeks"_s, u"Sommer2024"_s).err.contains("weak"));
    QCOMPARE(open(u"decrypt p.kodeks"_s, u"Sommer2024"_s).exit, 0);
    QCOMPARE(open(u"encrypt p.kodeks"_s, u"krakk lunte ost vipe gran fjes salt"_s).err, QByteArray());
}

void EncryptCliTest::damageIsToldFromAWrongPassphrase()
{
    encryptIt();
    const QByteArray whole = bytesOf(file(u"p.kodeks"_s));
    QByteArray bytes = whole;
    bytes[2000] = static_cast<char>(~bytes.at(2000)); // in the first page
    write(u"p.kodeks"_s, bytes);
    QVERIFY2(open(u"check p.kodeks"_s).err.contains("damaged"), open(u"check p.kodeks"_s).err.constData());
    QVERIFY(!open(u"check p.kodeks"_s).err.contains("not the passphrase"));
    QVERIFY(open(u"check p.kodeks"_s, u"wrong"_s).err.contains("not the passphrase"));
    bytes = whole;
    const qsizetype late = bytes.size() - 2000; // in the last page
    bytes[late] = static_cast<char>(~bytes.at(late));
    write(u"p.kodeks"_s, bytes);
    QCOMPARE(open(u"check p.kodeks"_s).exit, 1);
}

void EncryptCliTest::aLinkIsFollowedAndSeveralNamesAreRefused()
{
    QVERIFY(QFile::link(file(u"p.kodeks"_s), file(u"link.kodeks"_s)));
    QCOMPARE(open(u"encrypt link.kodeks"_s).exit, 0);
    QVERIFY(QFileInfo(file(u"link.kodeks"_s)).isSymLink());
    QVERIFY(!isPlain(file(u"p.kodeks"_s)));
    QCOMPARE(open(u"decrypt link.kodeks"_s).exit, 0);
    QCOMPARE(::link(QFile::encodeName(file(u"p.kodeks"_s)).constData(),
                 QFile::encodeName(file(u"second.kodeks"_s)).constData()),
        0);
    const Ran ran = open(u"encrypt p.kodeks"_s);
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("several names"), ran.err.constData());
    QVERIFY(isPlain(file(u"p.kodeks"_s)));
}

void EncryptCliTest::aProcessThatIsKilledLeavesTheOldFileOrTheNew_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"encrypt", "decrypt", "change-passphrase"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

/// KODEKS_ROUNDS=50 makes a thousand of them.
void EncryptCliTest::aProcessThatIsKilledLeavesTheOldFileOrTheNew()
{
    QFETCH(QString, command);
    const QString other = u"seks grå rever i snø"_s;
    const QByteArray rows = runLine(u"export p.kodeks -"_s).out;
    if (command != u"encrypt")
        encryptIt();
    const QByteArray old = bytesOf(file(u"p.kodeks"_s));
    QRandomGenerator random(17);
    int changed = 0;
    const int all = rounds(7);
    for (int round = 0; round < all; ++round) {
        QFile::remove(file(u"p.kodeks"_s));
        write(u"p.kodeks"_s, old);
        QProcess process;
        QProcessEnvironment variables = environment();
        variables.insert(u"KODEKS_PASSPHRASE"_s, secret);
        variables.insert(u"KODEKS_NEW_PASSPHRASE"_s, other);
        process.setProcessEnvironment(variables);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(KODEKS_PROGRAM), {command, u"p.kodeks"_s});
        QVERIFY(process.waitForStarted());
        QThread::usleep(random.bounded(1'000'000U));
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        const bool isOld = bytesOf(file(u"p.kodeks"_s)) == old;
        changed += isOld ? 0 : 1;
        const QString passphrase = !isOld && command == u"change-passphrase" ? other : secret;
        const Ran exported = open(u"export p.kodeks -"_s, passphrase);
        QVERIFY2(exported.exit == 0, exported.err.constData());
        QVERIFY(exported.out == rows);
        const Ran checked = open(u"check p.kodeks"_s, passphrase);
        QVERIFY2(checked.exit == 0, checked.err.constData());
        // Whoever opens the project to change it next clears away what was left; a lock that names nobody, as a
        // process leaves it that was killed just then, is respected for a minute.
        QFile::remove(file(u".p.kodeks.lock"_s));
        write(u"new.txt"_s, "Til etaten.\n");
        QCOMPARE(open(u"import p.kodeks new.txt"_s, passphrase).exit, 0);
        QVERIFY(!QFile::exists(file(u".p.kodeks.rewritten"_s)));
    }
    qInfo("%d of %d were done before they were killed", changed, all);
}

KODEKS_TEST(EncryptCliTest)
#include "tst_encryptcli.moc"
