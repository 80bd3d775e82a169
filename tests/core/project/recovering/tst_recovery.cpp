// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recovering/recovery.h"

#include "core/base/passphrase.h"
#include "core/project/encrypting/encryption.h"
#include "core/project/restoring/earlierstate.h"
#include "tests/support/projects/journalchains.h"
#include "tests/support/projects/randomedits.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype page = 4096;

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void zero(QByteArray &bytes, qsizetype number)
{
    std::fill_n(bytes.begin() + (number - 1) * page, page, '\0');
}

/// Every place where words stand in a file is changed by one bit.
qsizetype flip(QByteArray &bytes, const QByteArray &words)
{
    qsizetype flipped = 0;
    for (qsizetype at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) {
        bytes[at + 3] = static_cast<char>(bytes.at(at + 3) ^ 1);
        ++flipped;
    }
    return flipped;
}

/// Pages whose bytes hold some words.
QList<qsizetype> pagesWith(const QByteArray &bytes, const QByteArray &words, char kind)
{
    QList<qsizetype> numbers;
    for (qsizetype at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) {
        const qsizetype number = at / page + 1;
        if (bytes.at((number - 1) * page) == kind && !numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

} // namespace

/// Damaged projects, and what is saved of them.
class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aProjectThatIsWholeComesOutTheSame();
    void afterManyEditsNothingIsPutBackThatIsThere();
    void whereverAPageIsLostTheRestIsSavedAndChecks();
    void whereverTheFileEndsTheRestIsSavedOrItIsSaid();
    void bytesThatAreChangedByChanceNeverStopIt();
    void passagesThatAreLostComeBackFromTheJournal();
    void aTextThatIsLostKeepsWhatWasQuoted();
    void aChangedCharacterOfATextIsSaid();
    void anEncryptedProjectIsSavedEncrypted();
    void whatIsNoProjectIsRefusedAndLeavesNothing_data();
    void whatIsNoProjectIsRefusedAndLeavesNothing();
    void statesBehindALostJournalAreRefused();
    void whatWasInterruptedIsTakenBack();
    void anExistingFileIsNotOverwritten();

private:
    [[nodiscard]] QString damaged() const { return m_folder->filePath(u"damaged.kodeks"_s); }
    [[nodiscard]] QString fresh() const { return m_folder->filePath(u"new.kodeks"_s); }
    [[nodiscard]] Result<RecoveredProject> recover(const QByteArray &bytes) const
    {
        writeBytes(damaged(), bytes);
        QFile::remove(fresh());
        return recoverProject(damaged(), fresh());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecoveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void RecoveryTest::aProjectThatIsWholeComesOutTheSame()
{
    SampleProject sample;
    const auto recovered = needed(recover(bytesOf(sample->path())));
    QCOMPARE(recovered.lost, QStringList());
    QCOMPARE(recovered.mended, QStringList());
    QVERIFY(recovered.isJournalWhole);
    QCOMPARE(recovered.findings.problems, QStringList());
    QCOMPARE(recovered.findings.passages, 239);
    const auto journal = needed(Project::open(fresh(), Project::Access::Read));
    QCOMPARE(needed(journal->journal(1)).constFirst().title, u"Save what was left of the damaged “damaged.kodeks”"_s);
}

void RecoveryTest::afterManyEditsNothingIsPutBackThatIsThere()
{
    for (const quint32 seed : {1U, 2U, 3U}) {
        SmallProject small;
        RandomEdits(small.project(), seed).make(40);
        small.close();
        const auto recovered = needed(recover(bytesOf(small.path())));
        QCOMPARE(recovered.lost, QStringList());
        QCOMPARE(recovered.mended, QStringList());
        QCOMPARE(recovered.findings.problems, QStringList());
        const QString before = SmallProject::contents(small.path());
        QString after = SmallProject::contents(fresh());
        QVERIFY(recovered.isJournalWhole);
        for (const QString &line : before.split(u'\n')) {
            if (!line.contains(u"undo_after"_s))
                QVERIFY2(after.contains(line), qPrintable(line));
        }
    }
}

void RecoveryTest::whereverAPageIsLostTheRestIsSavedAndChecks()
{
    SampleProject sample;
    const QByteArray whole = bytesOf(sample->path());
    const qsizetype step = qEnvironmentVariableIntValue("KODEKS_ROUNDS") > 0 ? 1 : 7;
    for (qsizetype number = 1; number <= whole.size() / page; number += step) {
        QByteArray bytes = whole;
        zero(bytes, number);
        const auto recovered = recover(bytes);
        QVERIFY2(
            recovered, qPrintable(u"page %1: %2"_s.arg(number).arg(recovered ? QString() : recovered.error().message)));
        QVERIFY2(recovered->findings.problems.isEmpty(),
            qPrintable(u"page %1: %2"_s.arg(number).arg(recovered->findings.problems.join(u' '))));
        QVERIFY2(recovered->findings.passages >= 200, qPrintable(QString::number(number)));
    }
}

void RecoveryTest::whereverTheFileEndsTheRestIsSavedOrItIsSaid()
{
    SampleProject sample;
    const QByteArray whole = bytesOf(sample->path());
    const qsizetype step = whole.size() / 13;
    for (qsizetype size = step; size < whole.size(); size += step) {
        const auto recovered = recover(whole.first(size));
        if (!recovered) {
            QCOMPARE(recovered.error().kind, Error::Kind::Damaged);
            QVERIFY(!QFile::exists(fresh()));
            continue;
        }
        QVERIFY2(recovered->findings.problems.isEmpty(), qPrintable(recovered->findings.problems.join(u' ')));
        QVERIFY(!recovered->lost.isEmpty());
        QVERIFY(recovered->lostPages > 0);
    }
}

void RecoveryTest::bytesThatAreChangedByChanceNeverStopIt()
{
    SampleProject sample;
    const QByteArray whole = bytesOf(sample->path());
    const int rounds = 12 * std::max(1, qEnvironmentVariableIntValue("KODEKS_ROUNDS"));
    QRandomGenerator random(17);
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 40; ++i)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        const auto recovered = recover(bytes);
        if (!recovered)
            QCOMPARE(recovered.error().kind, Error::Kind::Damaged);
        else
            QVERIFY2(recovered->findings.problems.isEmpty(),
                qPrintable(u"round %1: %2"_s.arg(round).arg(recovered->findings.problems.join(u' '))));
    }
}

void RecoveryTest::passagesThatAreLostComeBackFromTheJournal()
{
    SampleProject sample;
    QByteArray bytes = bytesOf(sample->path());
    const QByteArray uuid = sample.passages().constFirst().passage.uuid.toByteArray(QUuid::WithoutBraces);
    const QList<qsizetype> leaves = pagesWith(bytes, uuid, 13);
    QVERIFY(!leaves.isEmpty());
    zero(bytes, leaves.constFirst());
    const auto recovered = needed(recover(bytes));
    QCOMPARE(recovered.findings.passages, 239);
    QVERIFY(recovered.isJournalWhole);
    QVERIFY(!recovered.mended.isEmpty());
    QCOMPARE(recovered.findings.problems, QStringList());
}

void RecoveryTest::aTextThatIsLostKeepsWhatWasQuoted()
{
    SampleProject sample;
    QByteArray bytes = bytesOf(sample->path());
    const Letter letter = sample->letters().constFirst();
    const QString text = needed(sample->text(letter.id)).string();
    // Pages on which a long text goes on begin with the number of the next.
    const QByteArray middle = text.mid(text.size() / 2, 60).toUtf8();
    const QList<qsizetype> pages = pagesWith(bytes, middle, '\0');
    QVERIFY(!pages.isEmpty());
    for (const qsizetype number : pages)
        zero(bytes, number);
    const auto recovered = needed(recover(bytes));
    QCOMPARE(recovered.findings.problems, QStringList());
    QCOMPARE(recovered.findings.passages, 239);
    QVERIFY2(recovered.lost.join(u' ').contains(letter.name), qPrintable(recovered.lost.join(u'\n')));
    const auto project = needed(Project::open(fresh()));
    QStringList quotes;
    const auto all = needed(project->allPassages());
    for (const QuotedPassage &each : all)
        quotes.append(each.quote);
    const auto passages = sample.passages();
    for (const QuotedPassage &before : passages)
        QVERIFY2(quotes.contains(before.quote), qPrintable(before.quote));
}

void RecoveryTest::aChangedCharacterOfATextIsSaid()
{
    SampleProject sample;
    QByteArray bytes = bytesOf(sample->path());
    QVERIFY(flip(bytes, "desentraliser"_ba) > 0);
    const auto recovered = needed(recover(bytes));
    QCOMPARE(recovered.findings.problems, QStringList());
    QCOMPARE(recovered.findings.passages, 239);
}

void RecoveryTest::anEncryptedProjectIsSavedEncrypted()
{
    SampleProject sample;
    const QString path = m_folder->filePath(u"closed.kodeks"_s);
    QVERIFY(QFile::copy(sample->path(), path));
    QVERIFY(encrypt(path, passphraseFrom(u"sju blå elger på vannski"_s)));
    QByteArray bytes = bytesOf(path);
    bytes[20 * page + 100] = static_cast<char>(bytes.at(20 * page + 100) ^ 4);
    const auto recovered = needed(recover(bytes.first(bytes.size() - 5 * page)));
    QVERIFY(isEncrypted(fresh()));
    QCOMPARE(recovered.findings.problems, QStringList());
    QCOMPARE(recovered.lostPages, 6);
    QVERIFY(recovered.findings.passages >= 200);
}

void RecoveryTest::whatIsNoProjectIsRefusedAndLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray(20000, 'x');
    QTest::newRow("zeros") << QByteArray(20 * page, '\0');
    QTest::newRow("a header alone") << bytesOf(SampleProject()->path()).first(200);
}

void RecoveryTest::whatIsNoProjectIsRefusedAndLeavesNothing()
{
    QFETCH(QByteArray, bytes);
    const auto recovered = recover(bytes);
    QVERIFY(!recovered);
    QCOMPARE(recovered.error().kind, Error::Kind::Damaged);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"damaged.kodeks"_s});
}

void RecoveryTest::statesBehindALostJournalAreRefused()
{
    SmallProject small;
    RandomEdits(small.project(), 4).make(30);
    small.close();
    QByteArray bytes = bytesOf(small.path());
    bool refused = false;
    for (qsizetype number = 2; number <= bytes.size() / page && !refused; ++number) {
        QByteArray cut = bytes;
        zero(cut, number);
        const auto recovered = needed(recover(cut));
        if (recovered.isJournalWhole)
            continue;
        const auto differences = differencesSince(fresh(), 0);
        QVERIFY(!differences);
        QCOMPARE(differences.error().kind, Error::Kind::Conflict);
        refused = true;
    }
    QVERIFY(refused);
}

void RecoveryTest::whatWasInterruptedIsTakenBack()
{
    SmallProject small;
    const QString before = SmallProject::contents(small.path());
    small.close();
    writeBytes(damaged(), bytesOf(small.path()));
    // No project of SQLite's, so nothing is taken back and the file is read as it is.
    writeBytes(damaged() + u"-journal"_s, "no journal");
    const auto recovered = needed(recoverProject(damaged(), fresh()));
    QCOMPARE(recovered.lost, QStringList());
    QCOMPARE(bytesOf(damaged() + u"-journal"_s), "no journal"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
}

void RecoveryTest::anExistingFileIsNotOverwritten()
{
    SmallProject small;
    small.close();
    writeBytes(fresh(), "mine");
    const auto recovered = recoverProject(small.path(), fresh());
    QVERIFY(!recovered);
    QCOMPARE(recovered.error().kind, Error::Kind::Exists);
    QCOMPARE(bytesOf(fresh()), "mine"_ba);
}

KODEKS_TEST(RecoveryTest)
#include "tst_recovery.moc"
