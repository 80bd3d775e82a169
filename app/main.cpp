// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/language.h"
#include "app/windowmain.h"

#include <QGuiApplication>
#include <memory>

namespace {

QStringList wordsAfterProgram(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// Pages are laid out with fonts, which take the window system's library, though no display.
std::unique_ptr<QCoreApplication> commandLineApplication(int &argc, char **argv, const QStringList &words)
{
    if (!Kodeks::needsFonts(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList words = wordsAfterProgram(argc, argv);
    if (Kodeks::isCommandLine(words)) {
        const auto application = commandLineApplication(argc, argv, words);
        Kodeks::Language language;
        language.use({});
        return Kodeks::runCommandLine(words);
    }
    return Kodeks::runWindow(argc, argv);
}
