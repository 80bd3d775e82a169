// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/jobs/codercopy.h"

#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

int copyForCoderCommand(const QStringList &words)
{
    CommandParser parser(u"copy-for-coder"_s,
        ConsoleText::tr(
            "Makes a project for one coder to work in: the same letters and codebook, none of the others' passages. "
            "“kodeks merge” brings the work back. An existing file is never overwritten."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"NEW"_s, ConsoleText::tr("the file to make, NAME.kodeks"));
    parser.option(u"coder"_s, u"NAME"_s,
        ConsoleText::tr("who will work in it: a coder of the project, who keeps their passages, or a new one"));
    if (const auto exit = parser.parse(words))
        return *exit;
    if (!parser.isSet(u"coder"_s))
        return parser.refuse(u"--coder"_s, ConsoleText::tr("Say who will work in the copy."));
    const auto made = newCopyForCoder(parser.word(0), parser.word(1), parser.value(u"coder"_s));
    if (made)
        return Console::Done;
    const bool isNew = made.error().message.contains(QFileInfo(parser.word(1)).fileName());
    return Console::fail(parser.word(isNew ? 1 : 0), made);
}

} // namespace Kodeks
