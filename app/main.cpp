// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/language.h"
#include "app/quietstart.h"
#include "app/startwords.h"
#include "app/windowmain.h"

#include <QGuiApplication>
#include <memory>

namespace {

/// Pages are laid out with fonts, which take the window system's library, though no display.
std::unique_ptr<QCoreApplication> commandLineApplication(char *program, const QStringList &words)
{
    static int count = 1; // the application refers to it
    static char *argv[] = {program, nullptr};
    const Kodeks::QuietStart quiet;
    if (!Kodeks::needsFonts(words))
        return std::make_unique<QCoreApplication>(count, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, argv);
}

} // namespace

int main(int argc, char **argv)
{
    Kodeks::StartWords start = Kodeks::startWords({argv, static_cast<size_t>(argc)});
    if (Kodeks::wantsPicture(start.words))
        return Kodeks::runPicture(start);
    if (Kodeks::opensWindow(start.words))
        return Kodeks::runWindow(start);
    const auto application = commandLineApplication(argv[0], start.words);
    Kodeks::Language language;
    language.use({});
    return Kodeks::runCommandLine(start.words);
}
