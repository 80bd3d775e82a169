// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/encrypting/encryption.h"
#include "core/project/project.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/shell/files/encryptioncontroller.h"
#include "ui/shell/files/projectcontroller.h"
#include "ui/shell/session/session.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"krakk lunte ost vipe gran fjes salt"_s;

class Closing : public WindowFixture
{
public:
    [[nodiscard]] PassphraseDialog *dialog()
    {
        PassphraseDialog *found = nullptr;
        const auto look = [&] {
            found = window().findChild<PassphraseDialog *>();
            return found && found->isVisible();
        };
        if (!QTest::qWaitFor(look, 20000))
            qFatal("no dialog: %s", qPrintable(message()));
        return found;
    }

    void give(const QString &words)
    {
        PassphraseDialog *asked = dialog();
        for (QLineEdit *field : asked->findChildren<QLineEdit *>())
            field->setText(words);
        QTest::mouseClick(asked->findChild<QPushButton *>(u"passphraseAccept"_s), Qt::LeftButton);
    }

    [[nodiscard]] bool isOpen()
    {
        return QTest::qWaitFor([&] { return window().session().project() != nullptr; }, 20000);
    }

    /// The sample, encrypted and open.
    QString openEncrypted()
    {
        openSample();
        const QString path = project().path();
        run(u"project.encrypt"_s);
        give(passphrase);
        if (!QTest::qWaitFor([&] { return message().contains(u"is encrypted"_s); }, 20000))
            qFatal("%s", qPrintable(message()));
        return path;
    }

    void close()
    {
        run(u"project.close"_s);
        QCoreApplication::processEvents();
    }
};

/// The files below a folder, hidden ones too, that hold one of some texts in UTF-8 or UTF-16.
QStringList filesHolding(const QString &folder, const QStringList &texts)
{
    QStringList found;
    QStringEncoder toUtf16(QStringEncoder::Utf16LE);
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = bytesOf(files.next());
        for (const QString &text : texts) {
            const QByteArray wide = toUtf16(text);
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
                found.append(files.fileName() + u": "_s + text);
        }
    }
    return found;
}

} // namespace

/// An encrypted project in the window.
class EncryptionFeature : public QObject
{
    Q_OBJECT

private slots:
    void aProjectIsEncryptedAndOpensWithItsPassphrase();
    void aWrongPassphraseIsSaidAndMayBeTriedAgain();
    void oneMayThinkBetterOfIt();
    void anotherPassphraseAndNoneAtAll();
    void twoPassphrasesThatDifferAreNotTaken();
    void aProjectThatNobodyTouchesIsLocked();
    void actionsThatDoNotFitSaySo();
    void aSittingLeavesNothingInPlainSight();
};

void EncryptionFeature::aProjectIsEncryptedAndOpensWithItsPassphrase()
{
    Closing team;
    const QString path = team.openEncrypted();
    QVERIFY(isEncrypted(path));
    QVERIFY(team.isOpen());
    const qsizetype passages = team.project().passageCount();
    team.close();
    QVERIFY(wantsPassphrase(path));
    QVERIFY(!team.window().projects().open(path));
    team.give(passphrase);
    QVERIFY(team.isOpen());
    QCOMPARE(team.project().passageCount(), passages);
}

void EncryptionFeature::aWrongPassphraseIsSaidAndMayBeTriedAgain()
{
    Closing team;
    const QString path = team.openEncrypted();
    team.close();
    team.window().projects().open(path);
    PassphraseDialog *asked = team.dialog();
    auto *note = asked->findChild<QLabel *>(u"passphraseNote"_s);
    for (int tries = 0; tries < 3; ++tries) {
        note->clear();
        team.give(u"wrong"_s);
        QVERIFY(QTest::qWaitFor([&] { return note->text().contains(u"not the passphrase"_s); }, 20000));
        QVERIFY(asked->findChild<QLineEdit *>(u"passphrase"_s)->text().isEmpty());
    }
    team.give(passphrase);
    QVERIFY(team.isOpen());
}

void EncryptionFeature::oneMayThinkBetterOfIt()
{
    Closing team;
    const QString path = team.openEncrypted();
    team.close();
    team.window().projects().open(path);
    team.dialog()->reject();
    QVERIFY(!team.window().session().project());
    QVERIFY(wantsPassphrase(path));
}

void EncryptionFeature::anotherPassphraseAndNoneAtAll()
{
    Closing team;
    const QString path = team.openEncrypted();
    team.run(u"project.changePassphrase"_s);
    team.give(u"seks grå rever i snø"_s);
    QVERIFY(QTest::qWaitFor([&] { return team.message().contains(u"new passphrase"_s); }, 20000));
    team.close();
    QVERIFY(!unlock(path, passphraseFrom(passphrase)));
    QVERIFY(unlock(path, passphraseFrom(u"seks grå rever i snø"_s)).has_value());
    QVERIFY(team.window().projects().open(path));
    team.run(u"project.decrypt"_s);
    auto *question = team.window().findChild<QMessageBox *>(u"decryptQuestion"_s);
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QVERIFY(QTest::qWaitFor([&] { return team.message().contains(u"no longer encrypted"_s); }, 20000));
    QVERIFY(!isEncrypted(path));
    QVERIFY(team.isOpen());
}

void EncryptionFeature::twoPassphrasesThatDifferAreNotTaken()
{
    Closing team;
    team.openSample();
    team.run(u"project.encrypt"_s);
    PassphraseDialog *asked = team.dialog();
    auto *accept = asked->findChild<QPushButton *>(u"passphraseAccept"_s);
    asked->findChild<QLineEdit *>(u"passphrase"_s)->setText(passphrase);
    QVERIFY(!accept->isEnabled());
    asked->findChild<QLineEdit *>(u"passphraseAgain"_s)->setText(u"krakk"_s);
    QVERIFY(!accept->isEnabled());
    QVERIFY(asked->findChild<QLabel *>(u"passphraseNote"_s)->text().contains(u"differ"_s));
    asked->findChild<QLineEdit *>(u"passphraseAgain"_s)->setText(passphrase);
    QVERIFY(accept->isEnabled());
    QVERIFY(asked->findChild<QLabel *>(u"passphraseNote"_s)->text().contains(u"strong"_s));
    asked->reject();
    QVERIFY(!isEncrypted(team.project().path()));
}

void EncryptionFeature::aProjectThatNobodyTouchesIsLocked()
{
    Closing team;
    const QString path = team.openEncrypted();
    QVERIFY(team.isOpen());
    team.run(u"project.lock"_s);
    QVERIFY(team.dialog());
    QVERIFY(!team.window().session().project());
    QCoreApplication::processEvents();
    QVERIFY(wantsPassphrase(path));
    team.give(passphrase);
    QVERIFY(team.isOpen());
    team.preferences().setLockAfterMinutes(1);
    QTest::keyClick(&team.window(), Qt::Key_Shift);
    auto *idle = team.window().findChild<EncryptionController *>()->findChild<QTimer *>(u"idle"_s);
    QVERIFY(idle->isActive());
    QCOMPARE(idle->interval(), 60'000);
    idle->start(0);
    QVERIFY(team.dialog());
    QVERIFY(!team.window().session().project());
}

void EncryptionFeature::actionsThatDoNotFitSaySo()
{
    Closing team;
    team.openSample();
    team.run(u"project.decrypt"_s);
    QVERIFY(team.message().contains(u"not encrypted"_s));
    team.run(u"project.lock"_s);
    QVERIFY(team.window().session().project());
}

/// All that the window writes while one works in an encrypted project: settings, places, locks, backups, journals.
void EncryptionFeature::aSittingLeavesNothingInPlainSight()
{
    Closing team;
    const QString path = team.openEncrypted();
    const QString memo = u"Hemmelig notat om ansettelsesforholdet"_s;
    const QString quote = needed(team.project().allPassages()).constFirst().quote;
    const QStringList known{memo, quote.first(std::min<qsizetype>(quote.size(), 40)), u"T.HO.BPA"_s, u"CREATE TABLE"_s};
    Passage passage = needed(team.project().allPassages()).constFirst().passage;
    passage.id = {};
    passage.uuid = QUuid::createUuid();
    passage.range = {3, 30};
    passage.memo = memo;
    QVERIFY(team.window().session().apply(Edits::addPassage(passage)));
    team.run(u"project.backup"_s);
    QVERIFY(QTest::qWaitFor([&] { return team.message().contains(u"The backup is in"_s); }, 20000));
    QCOMPARE(filesHolding(team.file(QString()), known), QStringList());
    team.run(u"edit.undo"_s);
    team.run(u"project.lock"_s);
    QVERIFY(team.dialog());
    QCOMPARE(filesHolding(team.file(QString()), known), QStringList());
    team.give(passphrase);
    QVERIFY(team.isOpen());
    team.close();
    QCOMPARE(filesHolding(team.file(QString()), known), QStringList());
    QVERIFY(QFile::exists(path));
}

KODEKS_TEST(EncryptionFeature)
#include "tst_encryptionfeature.moc"
