// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/console/console.h"
#include "app/language.h"
#include "app/quietstart.h"
#include "app/startwords.h"
#include "app/windowprogram.h"

#include <QCoreApplication>
#include <memory>

namespace {

std::unique_ptr<QCoreApplication> commandLineApplication(char *program)
{
    static int count = 1; // the application refers to it
    static char *argv[] = {program, nullptr};
    const Kodeks::QuietStart quiet;
    return std::make_unique<QCoreApplication>(count, argv);
}

Kodeks::Result<> refuseToPrint(const QString &, const QString &)
{
    return std::unexpected(Kodeks::withoutWindowProgram());
}

} // namespace

int main(int argc, char **argv)
{
    const Kodeks::StartWords start = Kodeks::startWords({argv, static_cast<size_t>(argc)});
    const auto application = commandLineApplication(argv[0]);
    const bool isShown = Kodeks::wantsPicture(start.words) || Kodeks::opensWindow(start.words);
    if (isShown || Kodeks::printsPages(start.words))
        Kodeks::becomeWindowProgram(argv);
    Kodeks::Language language;
    language.use({});
    if (isShown)
        return Kodeks::Console::fail(QStringLiteral("kodeks-window"), Kodeks::withoutWindowProgram().message);
    return Kodeks::runCommandLine(start.words, refuseToPrint);
}
