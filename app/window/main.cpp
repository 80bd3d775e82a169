// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/language.h"
#include "app/quietstart.h"
#include "app/window/windowmain.h"
#include "app/window/windowscenes.h"
#include "ui/print/pdf.h"

#include <QGuiApplication>

namespace {

/// Pages are laid out with fonts, which take the window system's library, though no display.
int runPrinting(Kodeks::StartWords &start)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const Kodeks::QuietStart quiet;
    const QGuiApplication application(start.qtCount, start.forQt.data());
    Kodeks::Language language;
    language.use({});
    return Kodeks::runCommandLine(start.words, Kodeks::writePdf);
}

} // namespace

int main(int argc, char **argv)
{
    Kodeks::StartWords start = Kodeks::startWords({argv, static_cast<size_t>(argc)});
    if (Kodeks::printsPages(start.words))
        return runPrinting(start);
    return Kodeks::wantsPicture(start.words) ? Kodeks::runPicture(start, Kodeks::windowScene)
                                             : Kodeks::runWindow(start);
}
