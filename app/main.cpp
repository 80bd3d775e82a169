// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/language.h"
#include "app/windowmain.h"

#include <QCoreApplication>

namespace {

QStringList wordsAfterProgram(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList words = wordsAfterProgram(argc, argv);
    if (Kodeks::isCommandLine(words)) {
        const QCoreApplication application(argc, argv);
        Kodeks::Language language;
        language.use({});
        return Kodeks::runCommandLine(words);
    }
    return Kodeks::runWindow(argc, argv);
}
