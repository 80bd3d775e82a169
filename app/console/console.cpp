// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/console.h"

#include "app/console/consoletext.h"
#include "core/base/nearestword.h"

#include <QElapsedTimer>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace Kodeks::Console {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool onTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printLine(const QString &text)
{
    write(stdout, text.toUtf8() + '\n');
}

void printJson(const QJsonDocument &document)
{
    write(stdout, document.toJson(QJsonDocument::Indented));
}

void printBytes(const QByteArray &utf8)
{
    write(stdout, utf8);
}

void warnLine(const QString &text)
{
    write(stderr, text.toUtf8() + '\n');
}

int fail(const QString &thing, const QString &message)
{
    endProgress();
    warnLine(u"kodeks: %1: %2"_s.arg(QString(thing).replace(u'\n', u' '), message.simplified()));
    return Failed;
}

int notSupported(const QString &thing)
{
    return fail(thing, u"not supported yet"_s);
}

int wrongUsage(const QString &thing, const QString &message, const QString &command)
{
    const QString help = command.isEmpty() ? u"kodeks --help"_s : u"kodeks %1 --help"_s.arg(command);
    const QString see = ConsoleText::tr("See “%1”.").arg(help);
    fail(thing, message + u' ' + see);
    return WrongUsage;
}

QString suggestion(const QString &word, const QStringList &known)
{
    const QString near = nearestWord(word, known);
    return near.isEmpty() ? QString() : u' ' + ConsoleText::tr("Did you mean “%1”?").arg(near);
}

Progress progress(const QString &what)
{
    if (!onTerminal())
        return {};
    auto since = std::make_shared<QElapsedTimer>();
    return [what, since](qint64 done, qint64 total) {
        if (!since->isValid() || since->hasExpired(100)) {
            since->start();
            write(stderr, u"\r%1 %2/%3\x1b[K"_s.arg(what).arg(done).arg(total).toUtf8());
        }
        return true;
    };
}

void endProgress()
{
    if (onTerminal())
        write(stderr, "\r\x1b[K"_ba);
}

} // namespace Kodeks::Console
