// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/refusedwords.h"

#include "app/console/console.h"
#include "app/console/consoletext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

bool namesFile(const QString &word)
{
    return word.contains(u'.') || word.contains(u'/') || QFileInfo::exists(word);
}

int refuseMissing(const QString &project)
{
    if (QFileInfo(project).isDir())
        return Console::fail(project, ConsoleText::tr("This is a folder; name the project in it."));
    return Console::fail(project,
        ConsoleText::tr("There is no such project. Check its name and folder, or make it: “kodeks new %1”.")
            .arg(project));
}

} // namespace

int refuseWords(const QStringList &words, const QStringList &commands)
{
    const QString &first = words.constFirst();
    const QString second = words.value(1);
    const QString thing = first.isEmpty() ? u"“”"_s : first.section(u'=', 0, 0);
    if (first.startsWith(u'-') && first.size() > 1)
        return Console::wrongUsage(thing,
            ConsoleText::tr("There is no such option.")
                + Console::suggestion(thing, {u"--help"_s, u"--version"_s, u"--new-project"_s, u"--open-sample"_s}),
            {});
    if (commands.contains(second))
        return Console::wrongUsage(
            second, ConsoleText::tr("The command comes first: “kodeks %1 %2”.").arg(second, first), second);
    if (words.size() == 1 && namesFile(first))
        return refuseMissing(first);
    if (namesFile(first))
        return Console::wrongUsage(second.isEmpty() ? u"“”"_s : second,
            ConsoleText::tr("The window opens one project and takes no further word."), {});
    return Console::wrongUsage(first.isEmpty() ? thing : first,
        (words.size() == 1 ? ConsoleText::tr("There is neither a command nor a project of this name.")
                           : ConsoleText::tr("There is no such command."))
            + Console::suggestion(first, commands),
        {});
}

int refuseWindow()
{
    const QString display = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    return display.isEmpty()
        ? Console::fail(u"DISPLAY"_s,
              ConsoleText::tr("There is no display, so the window cannot open. Start Kodeks on a desktop, or give a "
                              "command; “kodeks --help” lists them."))
        : Console::fail(display,
              ConsoleText::tr("This display cannot be reached, so the window cannot open. Start Kodeks on a desktop, "
                              "or give a command; “kodeks --help” lists them."));
}

} // namespace Kodeks
