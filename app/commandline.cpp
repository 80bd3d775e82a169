// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/commands/commands.h"
#include "app/console/console.h"
#include "app/console/version.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QString name;
    const char *summary;
    int (*run)(const QStringList &words); ///< null: promised, not there yet
};

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"new"_s, QT_TRANSLATE_NOOP("Console", "make a new project"), newCommand},
        {u"sample"_s, QT_TRANSLATE_NOOP("Console", "make the Oslo 2024 sample project"), sampleCommand},
        {u"import"_s, QT_TRANSLATE_NOOP("Console", "bring letters into a project"), importCommand},
        {u"import-passages"_s, QT_TRANSLATE_NOOP("Console", "bring coded passages into a project"),
            importPassagesCommand},
        {u"import-facts"_s, QT_TRANSLATE_NOOP("Console", "take facts of letters from a table"), importFactsCommand},
        {u"export"_s, QT_TRANSLATE_NOOP("Console", "write the coded passages to a file"), exportCommand},
        {u"codebook"_s, QT_TRANSLATE_NOOP("Console", "write the codebook to a file"), codebookCommand},
        {u"list"_s, QT_TRANSLATE_NOOP("Console", "list letters, codes, coders, passages or the journal"), listCommand},
        {u"search"_s, QT_TRANSLATE_NOOP("Console", "find words in all letters"), searchCommand},
        {u"agreement"_s, QT_TRANSLATE_NOOP("Console", "compare two or more coders"), agreementCommand},
        {u"reliability"_s, QT_TRANSLATE_NOOP("Console", "reckon one figure of agreement from a table"),
            reliabilityCommand},
        {u"unitizing"_s, QT_TRANSLATE_NOOP("Console", "compare coded stretches of text from a table"),
            unitizingCommand},
        {u"transfers"_s, nullptr, nullptr},
        {u"copy-for-coder"_s, QT_TRANSLATE_NOOP("Console", "make a project for one coder to work in"),
            copyForCoderCommand},
        {u"merge"_s, QT_TRANSLATE_NOOP("Console", "bring the work of other projects into one"), mergeCommand},
        {u"check"_s, QT_TRANSLATE_NOOP("Console", "look for damage in a project"), checkCommand},
    };
    return all;
}

const Command *find(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

QString help()
{
    QString text = QCoreApplication::translate("Console",
        "Usage: kodeks [PROJECT]              open the window\n       kodeks COMMAND ...            do one thing "
        "without a window\n\nCommands:\n");
    for (const Command &command : commands()) {
        if (command.run)
            text += u"  %1%2\n"_s.arg(command.name, -18).arg(QCoreApplication::translate("Console", command.summary));
    }
    return text + QCoreApplication::translate("Console", "\n“kodeks COMMAND --help” tells more of each.\n");
}

} // namespace

bool isCommandLine(const QStringList &words)
{
    const QString first = words.value(0);
    return first == u"--help" || first == u"-h" || first == u"--version" || first == u"-v" || find(first);
}

bool needsFonts(const QStringList &words)
{
    const bool prints = words.value(0) == u"agreement" || words.value(0) == u"export";
    return prints && std::ranges::any_of(words, [](const QString &word) {
        return word.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    });
}

int runCommandLine(const QStringList &words)
{
    const QString first = words.value(0);
    if (first == u"--version" || first == u"-v") {
        Console::printLine(u"kodeks "_s + versionText());
        return Console::Done;
    }
    const Command *command = find(first);
    if (!command) {
        Console::print(help());
        return Console::Done;
    }
    return command->run ? command->run(words.mid(1)) : Console::notSupported(first);
}

} // namespace Kodeks
