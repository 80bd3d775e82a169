// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/backups/backups.h"
#include "core/project/jobs/projectcopy.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void tellCopied(const CheckFindings &findings)
{
    Console::printLine(ConsoleText::tr("copied and checked: %1 letters, %2 passages, %3 edits")
            .arg(findings.letters)
            .arg(findings.passages)
            .arg(findings.edits));
}

int intoFolder(const CommandParser &parser)
{
    const QString kind = parser.isSet(u"auto"_s) ? u"auto"_s : u"manual"_s;
    const auto made = makeBackup(parser.word(0), kind, QDateTime::currentDateTimeUtc(), Console::progress(u"backup"_s));
    Console::endProgress();
    if (!made)
        return Console::fail(parser.word(0), made);
    Console::printLine(made->path);
    if (made->isNew)
        tellCopied(made->findings);
    else
        Console::printLine(ConsoleText::tr("nothing was done since this backup"));
    if (made->removed > 0)
        Console::printLine(ConsoleText::tr("%n old backup(s) removed", nullptr, int(made->removed)));
    return Console::Done;
}

} // namespace

int backupCommand(const QStringList &words)
{
    CommandParser parser(u"backup"_s,
        ConsoleText::tr(
            "Copies a whole project, with its history, to a new file, as it is at one moment, also while it "
            "is open for writing. The copy is checked before it gets its name. An existing file is never "
            "overwritten. Without OUT it goes into the folder “NAME backups” beside the project, where automatic ones "
            "are kept by their age."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"[OUT]"_s, ConsoleText::tr("the file to make, NAME.kodeks"));
    parser.flag(u"auto"_s,
        ConsoleText::tr("for a script: only if something was done since the newest one, and old ones go (of a day one "
                        "each hour stays, of two weeks one each day, of half a year one each week)"));
    if (const auto exit = parser.parse(words))
        return *exit;
    if (parser.word(1).isEmpty())
        return intoFolder(parser);
    if (parser.isSet(u"auto"_s))
        return parser.refuse(u"--auto"_s, ConsoleText::tr("This is for the folder of backups, without OUT."));
    const auto copied = copyWholeProject(parser.word(0), parser.word(1), Console::progress(u"backup"_s));
    Console::endProgress();
    if (!copied) {
        const bool isNew = copied.error().message.contains(parser.word(1));
        return Console::fail(parser.word(isNew ? 1 : 0), copied);
    }
    tellCopied(*copied);
    return Console::Done;
}

} // namespace Kodeks
