// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/jobs/projectcopy.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

int backupCommand(const QStringList &words)
{
    CommandParser parser(u"backup"_s,
        ConsoleText::tr(
            "Copies a whole project, with its history, to a new file, as it is at one moment, also while it "
            "is open for writing. The copy is checked before it gets its name. An existing file is never "
            "overwritten."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"OUT"_s, ConsoleText::tr("the file to make, NAME.kodeks"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto copied = copyWholeProject(parser.word(0), parser.word(1), Console::progress(u"backup"_s));
    Console::endProgress();
    if (!copied) {
        const bool isNew = copied.error().message.contains(parser.word(1));
        return Console::fail(parser.word(isNew ? 1 : 0), copied);
    }
    Console::printLine(ConsoleText::tr("copied and checked: %1 letters, %2 passages, %3 edits")
            .arg(copied->letters)
            .arg(copied->passages)
            .arg(copied->edits));
    return Console::Done;
}

} // namespace Kodeks
