// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/passphrases.h"

#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/encrypting/encryption.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 64 * 1024;
constexpr int mostTries = 3;
constexpr char variable[] = "KODEKS_PASSPHRASE";

/// Keeps a terminal from showing what is typed.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~WithoutEcho()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

private:
    termios m_before{};
    bool m_changed = false;
};

Result<Secret> readFile(const QString &path)
{
    QFile file(path);
    QByteArray line = file.open(QIODevice::ReadOnly) ? file.readLine(longest) : QByteArray();
    if (!file.isOpen() || file.error() != QFile::NoError)
        return failure(Error::Kind::Io,
            ConsoleText::tr("The file with the passphrase, “%1”, cannot be read. Check its name and your rights.")
                .arg(path));
    Secret passphrase = passphraseFromFile(line);
    wipe(line);
    if (passphrase.isEmpty())
        return failure(Error::Kind::Invalid,
            ConsoleText::tr("The first line of “%1” is empty, and it should be the passphrase.").arg(path));
    return passphrase;
}

Result<QList<std::shared_ptr<Secret>>> givenPassphrases(const QStringList &files)
{
    QList<std::shared_ptr<Secret>> all;
    for (const QString &path : files) {
        auto passphrase = readFile(path);
        if (!passphrase)
            return failed(passphrase);
        all.append(std::make_shared<Secret>(std::move(*passphrase)));
    }
    auto given = Passphrases::fromFileOrVariable({}, variable);
    if (given && *given)
        all.append(std::make_shared<Secret>(std::move(**given)));
    return all;
}

std::optional<int> askFor(const QString &path)
{
    Result<> opened;
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto passphrase = Passphrases::typed(ConsoleText::tr("Passphrase of %1: ").arg(path));
        if (!passphrase)
            return std::nullopt;
        opened = unlock(path, *passphrase);
        if (opened)
            return std::nullopt;
        if (tries + 1 < mostTries)
            Console::warnLine(opened.error().message);
    }
    return Console::fail(path, opened);
}

} // namespace

Result<std::optional<Secret>> Passphrases::fromFileOrVariable(const QString &file, const char *name)
{
    if (!file.isEmpty())
        return readFile(file).transform([](Secret &&read) { return std::optional<Secret>(std::move(read)); });
    QByteArray value = qgetenv(name);
    qunsetenv(name);
    std::optional<Secret> given;
    if (!value.isEmpty())
        given = passphraseFromFile(value);
    wipe(value);
    return given;
}

bool Passphrases::onTerminal()
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

std::optional<Secret> Passphrases::typed(const QString &question)
{
    if (!onTerminal())
        return std::nullopt;
    std::fputs(question.toUtf8().constData(), stderr);
    std::fflush(stderr);
    Secret line = Secret::ofSize(longest);
    qsizetype size = 0;
    {
        const WithoutEcho silent;
        while (size < longest && read(STDIN_FILENO, line.bytes().data() + size, 1) == 1 && line.view().at(size) != '\n')
            ++size;
    }
    std::fputs("\n", stderr);
    Secret passphrase = passphraseFromFile(line.view().first(size));
    return passphrase.isEmpty() ? std::optional<Secret>() : std::move(passphrase);
}

std::optional<int> unlockProjects(const QStringList &paths, const QStringList &passphraseFiles)
{
    const auto given = givenPassphrases(passphraseFiles);
    if (!given)
        return Console::fail(u"--passphrase-file"_s, given);
    for (const QString &path : paths) {
        if (!wantsPassphrase(path))
            continue;
        Result<> opened;
        for (const auto &passphrase : *given) {
            opened = unlock(path, *passphrase);
            if (opened)
                break;
        }
        if (!given->isEmpty() && !opened)
            return Console::fail(path, opened);
        if (const auto refused = given->isEmpty() ? askFor(path) : std::nullopt)
            return refused;
        if (wantsPassphrase(path))
            return Console::fail(path,
                ConsoleText::tr("The project is encrypted. Give its passphrase on a terminal, with --passphrase-file "
                                "FILE, or in the variable KODEKS_PASSPHRASE."));
    }
    return std::nullopt;
}

} // namespace Kodeks
