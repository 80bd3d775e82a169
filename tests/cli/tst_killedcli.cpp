// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/projects/olderproject.h"
#include "tests/support/rounds.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>
#include <csignal>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QString> withPassphrase{{u"KODEKS_PASSPHRASE"_s, u"sju blå elger på vannski"_s}};
constexpr char sentence[] = "Vi mener at bydelen skal ha oppgaven nummer 7";

} // namespace

/// Commands that are killed (SIGKILL) at moments over the time they take leave the project as it was or as it is to be.
class KilledCliTest : public CommandTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aCommandThatIsKilledLeavesTheOldStateOrTheNew_data();
    void aCommandThatIsKilledLeavesTheOldStateOrTheNew();
    void aCopyThatIsKilledIsWholeOrNotThere_data();
    void aCopyThatIsKilledIsWholeOrNotThere();

private:
    /// Projects as they are to be before a command; encrypted ones are so when it begins.
    void keepEncrypted();
    /// The files that hold a sentence of an encrypted project's letters in plain sight, but those it was imported from.
    [[nodiscard]] QStringList traces() const;
    [[nodiscard]] Ran runLine(const QString &words) const
    {
        return runWith(m_isEncrypted ? withPassphrase : QMap<QString, QString>(), words.split(u' '));
    }
    void mustRun(const QString &words) const
    {
        const Ran ran = runLine(words);
        QVERIFY2(ran.exit == 0, ran.err.constData());
    }
    /// Runs a command to its end, or kills it after some time; how many µs it took.
    qint64 runKilled(const QString &words, std::optional<quint32> afterMicroseconds) const;
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        // Passages that come in anew have ids and times of their own.
        static const QRegularExpression own(
            u"^[0-9a-f-]{36},|,\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"_s, QRegularExpression::MultilineOption);
        QStringList rows = QString::fromUtf8(runLine(u"export "_s + name + u" -"_s).out).remove(own).split(u"\r\n"_s);
        rows.sort();
        return rows.join(u'\n').toUtf8() + runLine(u"list "_s + name + u" letters"_s).out;
    }
    void begin(const QByteArray &bytes) const
    {
        for (const QString &name : {u"p.kodeks"_s, u".p.kodeks.lock"_s, u"p.kodeks-journal"_s})
            QFile::remove(file(name));
        write(u"p.kodeks"_s, bytes);
    }

    QByteArray m_sample;
    QByteArray m_more; ///< the sample with thirty letters more
    QByteArray m_older;
    QByteArray m_encryptedSample;
    QByteArray m_encryptedMore;
    QByteArray m_encryptedOther;
    QByteArray m_other;
    bool m_isEncrypted = false;
    int m_edits = 0; ///< of the project with more letters
};

void KilledCliTest::initTestCase()
{
    must(u"sample p.kodeks"_s);
    m_sample = bytesOf(file(u"p.kodeks"_s));
    QVERIFY(QDir(m_folder.path()).mkdir(u"letters"_s));
    for (int i = 0; i < 30; ++i)
        write(u"letters/letter-%1.txt"_s.arg(i),
            "Til etaten\n\nVi mener at bydelen skal ha oppgaven nummer " + QByteArray::number(i) + ".\n");
    must(u"import p.kodeks letters"_s);
    m_more = bytesOf(file(u"p.kodeks"_s));
    m_edits = QJsonDocument::fromJson(runLine(u"contents p.kodeks --json"_s).out).object().value("edits"_L1).toInt();
    write(u"other.kodeks"_s, m_more);
    write(u"passages.csv"_s, runLine(u"export p.kodeks -"_s).out);
    begin(m_sample);
    makeOlder(file(u"p.kodeks"_s));
    m_older = bytesOf(file(u"p.kodeks"_s));
    keepEncrypted();
}

void KilledCliTest::keepEncrypted()
{
    m_other = m_more;
    m_isEncrypted = true;
    const auto encrypted = [this](const QByteArray &bytes) {
        begin(bytes);
        mustRun(u"encrypt p.kodeks"_s);
        return bytesOf(file(u"p.kodeks"_s));
    };
    m_encryptedSample = encrypted(m_sample);
    m_encryptedMore = encrypted(m_more);
    m_encryptedOther = encrypted(m_other);
    m_isEncrypted = false;
}

QStringList KilledCliTest::traces() const
{
    QStringList found;
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden)) {
        if (bytesOf(file(name)).contains(sentence))
            found.append(name);
    }
    return found;
}

qint64 KilledCliTest::runKilled(const QString &words, std::optional<quint32> afterMicroseconds) const
{
    QProcess process;
    QProcessEnvironment variables = environment();
    if (m_isEncrypted)
        variables.insert(withPassphrase.firstKey(), withPassphrase.first());
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_folder.path());
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(KODEKS_PROGRAM), words.split(u' '));
    if (!process.waitForStarted())
        qFatal("the program does not start");
    if (afterMicroseconds) {
        QThread::usleep(*afterMicroseconds);
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    }
    process.waitForFinished(60000);
    return timer.nsecsElapsed() / 1000;
}

void KilledCliTest::aCommandThatIsKilledLeavesTheOldStateOrTheNew_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("words");
    QTest::newRow("import") << m_sample << u"import p.kodeks letters"_s;
    QTest::newRow("merge") << m_sample << u"merge p.kodeks other.kodeks"_s;
    QTest::newRow("passages") << m_sample << u"import-passages p.kodeks passages.csv --coder Kim"_s;
    QTest::newRow("restore") << m_more << u"restore p.kodeks %1"_s.arg(m_edits);
    QTest::newRow("migration") << m_older << u"import p.kodeks letters"_s;
    QTest::newRow("import, encrypted") << m_encryptedSample << u"import p.kodeks letters"_s;
    QTest::newRow("merge, encrypted") << m_encryptedSample << u"merge p.kodeks other.kodeks"_s;
    QTest::newRow("restore, encrypted") << m_encryptedMore << u"restore p.kodeks %1"_s.arg(m_edits);
}

void KilledCliTest::aCommandThatIsKilledLeavesTheOldStateOrTheNew()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, words);
    m_isEncrypted = !before.startsWith("SQLite format 3");
    QFile::remove(file(u"other.kodeks"_s));
    write(u"other.kodeks"_s, m_isEncrypted ? m_encryptedOther : m_other);
    begin(before);
    const qint64 whole = runKilled(words, {});
    const QByteArray after = contentOf(u"p.kodeks"_s);
    begin(before);
    const bool isOlder = runLine(u"export p.kodeks -"_s).exit != 0;
    const QByteArray old = contentOf(u"p.kodeks"_s);
    QVERIFY(old != after);
    QRandomGenerator random(29);
    int done = 0;
    const int all = rounds(6);
    for (int round = 0; round < all; ++round) {
        begin(before);
        runKilled(words, random.bounded(static_cast<quint32>(whole)));
        const Ran checked = runLine(u"check p.kodeks"_s);
        QVERIFY2(checked.exit == 0, (checked.out + checked.err).constData());
        const QByteArray now = contentOf(u"p.kodeks"_s);
        // Between, an older project may be of this version already and have no letter more.
        QVERIFY2(now == old || now == after || isOlder, "neither the old state nor the new");
        done += now == after ? 1 : 0;
        QVERIFY(!m_isEncrypted || traces().isEmpty());
        QFile::remove(file(u".p.kodeks.lock"_s)); // one that names nobody is respected for a minute
        for (const QString &name : QDir(m_folder.path()).entryList({u"p before version*"_s}))
            QFile::remove(file(name));
        if (now != after && round % 3 == 0) {
            runKilled(words, {});
            QCOMPARE(contentOf(u"p.kodeks"_s), after);
        }
    }
    qInfo("%d of %d were done before they were killed", done, all);
}

void KilledCliTest::aCopyThatIsKilledIsWholeOrNotThere_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("words");
    for (const QByteArray &before : {m_more, m_encryptedMore}) {
        const char *form = before == m_more ? "plain" : "encrypted";
        QTest::addRow("backup, %s", form) << before << u"backup p.kodeks copy.kodeks"_s;
        QTest::addRow("copy for a coder, %s", form) << before << u"copy-for-coder p.kodeks copy.kodeks --coder Kim"_s;
        QTest::addRow("recover, %s", form) << before << u"recover p.kodeks copy.kodeks"_s;
    }
    QTest::newRow("new project") << m_more << u"new copy.kodeks"_s;
}

void KilledCliTest::aCopyThatIsKilledIsWholeOrNotThere()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, words);
    m_isEncrypted = before != m_more;
    QFile::remove(file(u"other.kodeks"_s));
    QFile::remove(file(u"copy.kodeks"_s));
    begin(before);
    const qint64 whole = runKilled(words, {});
    QVERIFY(QFile::exists(file(u"copy.kodeks"_s)));
    QRandomGenerator random(31);
    for (int round = 0; round < rounds(5); ++round) {
        QFile::remove(file(u"copy.kodeks"_s));
        runKilled(words, random.bounded(static_cast<quint32>(whole)));
        QVERIFY(bytesOf(file(u"p.kodeks"_s)) == before);
        QVERIFY(!m_isEncrypted || traces().isEmpty());
        if (!QFile::exists(file(u"copy.kodeks"_s)))
            continue;
        const Ran checked = runLine(u"check copy.kodeks"_s);
        QVERIFY2(checked.exit == 0, (checked.out + checked.err).constData());
    }
    // What a killed one has left is in nobody's way.
    QFile::remove(file(u"copy.kodeks"_s));
    mustRun(words);
}

KODEKS_TEST(KilledCliTest)
#include "tst_killedcli.moc"
