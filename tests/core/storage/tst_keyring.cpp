// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/keys/keyring.h"

#include "core/base/passphrase.h"
#include "core/project/encrypting/encryption.h"
#include "core/storage/backup.h"
#include "core/storage/reading.h"
#include "core/storage/statement.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

#include <QFile>

#include <sqlite3.h>

/// As SQLCipher has it; its header declares it only before it was read by others.
extern "C" int sqlite3_key(sqlite3 *database, const void *key, int size);

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

Secret word(const QString &passphrase)
{
    return passphraseFrom(passphrase);
}

} // namespace

/// Encrypted files and what opens them.
class KeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void sqlcipherOpensTheFileByThePassphraseItself();
    void anEncryptedFileIsToldFromOthers_data();
    void anEncryptedFileIsToldFromOthers();
    void aConnectionWithoutAKeyIsRefused();
    void aForgottenKeyOpensNothing();
    void everyRowIsThereAfterEncryptingAndDecrypting();
    void anotherPassphraseGivesAnotherSalt();
    void whoHasTheProjectOpenKeepsItAsItIs();
    void whatIsCancelledChangesNothing();
    void passphrasesAreJudged_data();
    void passphrasesAreJudged();
    void aFileGivesItsFirstLine_data();
    void aFileGivesItsFirstLine();
};

void KeyringTest::sqlcipherOpensTheFileByThePassphraseItself()
{
    SmallProject small;
    small.close();
    QVERIFY(encrypt(small.path(), word(u"blå elg"_s)).has_value());
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(small.path()).constData(), &database), SQLITE_OK);
    const QByteArray passphrase = u"blå elg"_s.toUtf8();
    sqlite3_key(database, passphrase.constData(), static_cast<int>(passphrase.size()));
    QCOMPARE(sqlite3_exec(database, "SELECT count(*) FROM letter", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

void KeyringTest::anEncryptedFileIsToldFromOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray(8192, 'x');
    QTest::newRow("short") << "abc"_ba;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half random") << QByteArray(2048, '\0') + QByteArray(2048, 'a');
}

void KeyringTest::anEncryptedFileIsToldFromOthers()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.kodeks"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(formOf(path), FileForm::Plain);
    SmallProject small;
    QCOMPARE(formOf(small.path()), FileForm::Plain);
    small.close();
    QVERIFY(encrypt(small.path(), word(u"w"_s)).has_value());
    QCOMPARE(formOf(small.path()), FileForm::Encrypted);
}

void KeyringTest::aConnectionWithoutAKeyIsRefused()
{
    SmallProject small;
    small.close();
    QVERIFY(encrypt(small.path(), word(u"w"_s)).has_value());
    forgetKey(small.path());
    for (const auto mode : {Connection::Mode::Read, Connection::Mode::Write, Connection::Mode::WriteBeside}) {
        const auto connection = Connection::open(small.path(), mode);
        QVERIFY(!connection && connection.error().message.contains(u"is encrypted"));
    }
    const auto wrong = unlock(small.path(), word(u"v"_s));
    QVERIFY(!wrong && wrong.error().message.contains(u"not the passphrase"));
    QVERIFY(wantsPassphrase(small.path()));
    QVERIFY(unlock(small.path(), word(u"w"_s)).has_value());
    QVERIFY(openForReading(small.path()).has_value());
}

void KeyringTest::aForgottenKeyOpensNothing()
{
    SmallProject small;
    small.close();
    QVERIFY(encrypt(small.path(), word(u"w"_s)).has_value());
    QVERIFY(Project::open(small.path()).has_value());
    forgetKey(small.path());
    QVERIFY(!Project::open(small.path()).has_value());
}

void KeyringTest::everyRowIsThereAfterEncryptingAndDecrypting()
{
    SmallProject small;
    const QString before = small.contents();
    small.close();
    QVERIFY(encrypt(small.path(), word(u"w"_s)).has_value());
    QCOMPARE(small.contents(), before);
    QVERIFY(changePassphrase(small.path(), word(u"v"_s)).has_value());
    QCOMPARE(small.contents(), before);
    QVERIFY(decrypt(small.path()).has_value());
    QCOMPARE(small.contents(), before);
    small.reopen();
    QVERIFY(small->undo().has_value());
}

void KeyringTest::anotherPassphraseGivesAnotherSalt()
{
    SmallProject small;
    small.close();
    QVERIFY(encrypt(small.path(), word(u"w"_s)).has_value());
    const QByteArray salt = saltOf(small.path());
    QVERIFY(changePassphrase(small.path(), word(u"w"_s)).has_value());
    QVERIFY(saltOf(small.path()) != salt);
}

void KeyringTest::whoHasTheProjectOpenKeepsItAsItIs()
{
    SmallProject small;
    const QByteArray before = bytesOf(small.path());
    const auto refused = encrypt(small.path(), word(u"w"_s));
    QVERIFY(!refused && refused.error().kind == Error::Kind::Locked);
    QVERIFY(bytesOf(small.path()) == before);
}

void KeyringTest::whatIsCancelledChangesNothing()
{
    SmallProject small;
    small.close();
    const QByteArray before = bytesOf(small.path());
    const auto cancelled = encrypt(small.path(), word(u"w"_s), [](qint64, qint64) { return false; });
    QVERIFY(!cancelled && cancelled.error().kind == Error::Kind::Cancelled);
    QVERIFY(bytesOf(small.path()) == before);
    QCOMPARE(QDir(small.folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void KeyringTest::passphrasesAreJudged_data()
{
    using Grade = PassphraseStrength::Grade;
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<Grade>("grade");
    const auto row
        = [](const QString &passphrase, Grade grade) { QTest::newRow(qPrintable(passphrase)) << passphrase << grade; };
    row(u"a"_s, Grade::Weak);
    row(u"aaaaaaaaaaaaaaaaaaaa"_s, Grade::Weak);
    row(u"qwertyuiopåasdf"_s, Grade::Weak);
    row(u"12345678901234567890"_s, Grade::Weak);
    row(u"Sommer2024!"_s, Grade::Weak);
    row(u"bydel bydel bydel bydel bydel bydel"_s, Grade::Weak);
    row(u"krakk lunte vipe gran fjes"_s, Grade::Fair);
    row(u"krakk lunte ost vipe gran fjes salt"_s, Grade::Strong);
    row(u"xK7#tq9Lf2vT!w"_s, Grade::Strong);
}

void KeyringTest::passphrasesAreJudged()
{
    QFETCH(QString, passphrase);
    QFETCH(PassphraseStrength::Grade, grade);
    QCOMPARE(strengthOf(passphrase).grade, grade);
    QVERIFY(!strengthOf(passphrase).advice.isEmpty());
}

void KeyringTest::aFileGivesItsFirstLine_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("one line") << "abc"_ba << "abc"_ba;
    QTest::newRow("a line's end") << "abc\n"_ba << "abc"_ba;
    QTest::newRow("of Windows") << "abc\r\ndef"_ba << "abc"_ba;
    QTest::newRow("a mark in front") << "\xEF\xBB\xBF"
                                        "abc\n"_ba
                                     << "abc"_ba;
    QTest::newRow("spaces stay") << " a b \n"_ba << " a b "_ba;
    QTest::newRow("decomposed") << "a\xCC\x8A\n"_ba << "\xC3\xA5"_ba;
    QTest::newRow("empty") << "\nabc"_ba << QByteArray();
}

void KeyringTest::aFileGivesItsFirstLine()
{
    QFETCH(QByteArray, contents);
    QFETCH(QByteArray, expected);
    QCOMPARE(passphraseFromFile(contents).view().toByteArray(), expected);
}

Q_DECLARE_METATYPE(Kodeks::PassphraseStrength::Grade)
KODEKS_TEST(KeyringTest)
#include "tst_keyring.moc"
