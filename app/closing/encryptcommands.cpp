// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/closing/closing.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/passphrases.h"
#include "core/project/encrypting/encryption.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// A new passphrase; on a terminal it is asked for twice. Says what is wrong where there is none.
std::optional<Secret> newPassphrase(const QString &thing, const QString &file, const char *variable)
{
    auto given = Passphrases::fromFileOrVariable(file, variable);
    if (!given) {
        Console::fail(thing, given);
        return std::nullopt;
    }
    if (*given)
        return std::move(**given);
    auto first = Passphrases::typed(ConsoleText::tr("New passphrase: "));
    if (!first) {
        Console::fail(thing,
            ConsoleText::tr("A passphrase is needed: give it on a terminal, with %1 FILE, or in the variable %2.")
                .arg(QString::fromLatin1(variable) == u"KODEKS_PASSPHRASE"_s ? u"--passphrase-file"_s
                                                                             : u"--new-passphrase-file"_s,
                    QString::fromLatin1(variable)));
        return std::nullopt;
    }
    const auto second = Passphrases::typed(ConsoleText::tr("Once more: "));
    if (second && *first == *second)
        return first;
    Console::fail(thing, ConsoleText::tr("The two passphrases differ; nothing was changed."));
    return std::nullopt;
}

void adviseOn(const Secret &passphrase)
{
    QString text = QString::fromUtf8(passphrase.view());
    const PassphraseStrength strength = strengthOf(text);
    wipe(text);
    if (strength.grade != PassphraseStrength::Grade::Strong)
        Console::warnLine(strength.advice);
}

void tellOfPlainCopies(const QString &path)
{
    if (const QStringList copies = plainCopiesBeside(path); !copies.isEmpty())
        Console::warnLine(
            ConsoleText::tr("Not encrypted, and in the same folder: %1. Encrypt or delete these copies too.")
                .arg(copies.join(u", "_s)));
}

int done(const QString &path, const Result<> &result, const QString &sentence)
{
    Console::endProgress();
    if (!result)
        return Console::fail(path, result);
    Console::printLine(sentence);
    return Console::Done;
}

} // namespace

int encryptCommand(const QStringList &words)
{
    CommandParser parser(u"encrypt"_s,
        ConsoleText::tr("Encrypts a project, in place: nobody opens it without its passphrase from now on, and nobody "
                        "can bring it back if the passphrase is lost. Until all is written the old file stays."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.givesNewPassphrase();
    if (const auto exit = parser.parse(words))
        return *exit;
    const QString path = parser.word(0);
    if (isEncrypted(path))
        return Console::fail(
            path, ConsoleText::tr("The project is encrypted already. “kodeks change-passphrase” gives it another."));
    const auto passphrase = newPassphrase(path, parser.value(u"passphrase-file"_s), "KODEKS_PASSPHRASE");
    if (!passphrase)
        return Console::Failed;
    const auto encrypted = encrypt(path, *passphrase, Console::progress(u"encrypt"_s));
    const int exit = done(path, encrypted, ConsoleText::tr("encrypted"));
    if (encrypted) {
        adviseOn(*passphrase);
        tellOfPlainCopies(path);
    }
    return exit;
}

int decryptCommand(const QStringList &words)
{
    CommandParser parser(u"decrypt"_s,
        ConsoleText::tr("Takes the encryption off a project, in place: everybody who has the file can read it. Until "
                        "all is written the old file stays."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    if (const auto exit = parser.parse(words))
        return *exit;
    return done(parser.word(0), decrypt(parser.word(0), Console::progress(u"decrypt"_s)), ConsoleText::tr("decrypted"));
}

int changePassphraseCommand(const QStringList &words)
{
    CommandParser parser(u"change-passphrase"_s,
        ConsoleText::tr("Gives an encrypted project another passphrase, in place. Copies keep the one they have. The "
                        "present passphrase is given as with every command; the new one on a terminal, with "
                        "--new-passphrase-file FILE, or in the variable KODEKS_NEW_PASSPHRASE."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.option(u"new-passphrase-file"_s, u"FILE"_s, ConsoleText::tr("its first line is the new passphrase"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const QString path = parser.word(0);
    if (!isEncrypted(path))
        return done(path, changePassphrase(path, Secret()), {});
    const auto passphrase = newPassphrase(path, parser.value(u"new-passphrase-file"_s), "KODEKS_NEW_PASSPHRASE");
    if (!passphrase)
        return Console::Failed;
    const auto changed = changePassphrase(path, *passphrase, Console::progress(u"change-passphrase"_s));
    const int exit = done(path, changed, ConsoleText::tr("the passphrase is another one now"));
    if (changed)
        adviseOn(*passphrase);
    return exit;
}

} // namespace Kodeks
