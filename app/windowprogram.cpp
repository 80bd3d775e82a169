// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowprogram.h"

#include "app/console/consoletext.h"
#include "core/base/ownprogram.h"

#include <QFile>
#include <unistd.h>

namespace Kodeks {

using namespace Qt::StringLiterals;

void becomeWindowProgram(char **argv)
{
    const QByteArray program = QFile::encodeName(ownProgram(u"kodeks-window"_s));
    if (!program.isEmpty())
        execv(program.constData(), argv);
}

Error withoutWindowProgram()
{
    return {Error::Kind::Io,
        ConsoleText::tr("The program kodeks-window, which opens the window and prints pages, is missing or does not "
                        "start. Install Kodeks again."),
        {}};
}

} // namespace Kodeks
