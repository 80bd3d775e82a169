// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowmain.h"
#include "tests/support/scenes/scenes.h"

/// kodeks-scenes --screenshot OUT.png [--scene NAME] …: a picture of the window at work.
int main(int argc, char **argv)
{
    qputenv("KODEKS_HIGHLIGHTING", KODEKS_HIGHLIGHTING);
    Kodeks::StartWords start = Kodeks::startWords({argv, static_cast<size_t>(argc)});
    return Kodeks::runPicture(start, Kodeks::findScene);
}
