// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/closing/closing.h"
#include "app/commands/commands.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/version.h"
#include "app/refusedwords.h"
#include "core/project/unnamedmaker.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QString name;
    const char *summary = nullptr;
    int (*run)(const QStringList &words) = nullptr;
    int (*runPrinting)(const QStringList &words, const PagePrinter &print) = nullptr; ///< may print pages

    [[nodiscard]] bool isThere() const { return run || runPrinting; } ///< not only promised
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
        {u"import-proposal"_s, QT_TRANSLATE_NOOP("Console", "take from a table what is proposed for each task"),
            importProposalCommand},
        {u"import-decisions"_s, QT_TRANSLATE_NOOP("Console", "take decisions on contradictions from a table"),
            importDecisionsCommand},
        {u"import-standing"_s,
            QT_TRANSLATE_NOOP("Console", "take from a table what letters are and whether they count"),
            importStandingCommand},
        {u"import-answers"_s, QT_TRANSLATE_NOOP("Console", "take from a table what senders answer to which question"),
            importAnswersCommand},
        {u"import-asked"_s, QT_TRANSLATE_NOOP("Console", "take from a table who was asked to answer"),
            importAskedCommand},
        {u"import-number-words"_s, QT_TRANSLATE_NOOP("Console", "take the words for numbers from a table"),
            importNumberWordsCommand},
        {u"accept"_s, QT_TRANSLATE_NOOP("Console", "accept facts that were only proposed"), acceptCommand},
        {u"export"_s, QT_TRANSLATE_NOOP("Console", "write the coded passages to a file"), nullptr, exportCommand},
        {u"codebook"_s, QT_TRANSLATE_NOOP("Console", "write the codebook to a file"), codebookCommand},
        {u"abbreviations"_s, QT_TRANSLATE_NOOP("Console", "say after which words a full stop ends no sentence"),
            abbreviationsCommand},
        {u"list"_s, QT_TRANSLATE_NOOP("Console", "list letters, codes, coders, passages, memos or the journal"),
            listCommand},
        {u"search"_s, QT_TRANSLATE_NOOP("Console", "find words in all letters"), searchCommand},
        {u"query"_s, QT_TRANSLATE_NOOP("Console", "find coded passages by what is said of them"), queryCommand},
        {u"transfers"_s, QT_TRANSLATE_NOOP("Console", "count who wants what moved where"), transfersCommand},
        {u"positions"_s, QT_TRANSLATE_NOOP("Console", "list what each sender wants of each task"), positionsCommand},
        {u"answers"_s, QT_TRANSLATE_NOOP("Console", "list what each sender answers to each question"), answersCommand},
        {u"changes"_s, QT_TRANSLATE_NOOP("Console", "compare two rounds of a consultation"), changesCommand},
        {u"cooccurrence"_s, QT_TRANSLATE_NOOP("Console", "count what is said together with what"), cooccurrenceCommand},
        {u"network"_s, QT_TRANSLATE_NOOP("Console", "write who agrees with whom as a network"), networkCommand},
        {u"campaigns"_s, QT_TRANSLATE_NOOP("Console", "find letters with nearly the same text"), campaignsCommand},
        {u"coverage"_s, QT_TRANSLATE_NOOP("Console", "find sentences that nobody has coded"), coverageCommand},
        {u"cues"_s, QT_TRANSLATE_NOOP("Console", "say by which words uncoded sentences are found"), cuesCommand},
        {u"suggest"_s, QT_TRANSLATE_NOOP("Console", "suggest codes for a passage"), suggestCommand},
        {u"copy-over"_s, QT_TRANSLATE_NOOP("Console", "give a coding to the same words in other letters"),
            copyOverCommand},
        {u"summary"_s, QT_TRANSLATE_NOOP("Console", "write the summary of the consultation"), nullptr, summaryCommand},
        {u"agreement"_s, QT_TRANSLATE_NOOP("Console", "compare two or more coders"), nullptr, agreementCommand},
        {u"reliability"_s, QT_TRANSLATE_NOOP("Console", "reckon one figure of agreement from a table"),
            reliabilityCommand},
        {u"unitizing"_s, QT_TRANSLATE_NOOP("Console", "compare coded stretches of text from a table"),
            unitizingCommand},
        {u"rounds"_s, QT_TRANSLATE_NOOP("Console", "code letters again: begin, end and list rounds"), roundsCommand},
        {u"training"_s, QT_TRANSLATE_NOOP("Console", "train a coder on passages that others have coded"),
            trainingCommand},
        {u"copy-for-coder"_s, QT_TRANSLATE_NOOP("Console", "make a project for one coder to work in"),
            copyForCoderCommand},
        {u"backup"_s, QT_TRANSLATE_NOOP("Console", "copy a whole project, checked"), backupCommand},
        {u"contents"_s, QT_TRANSLATE_NOOP("Console", "say what is in a project's file"), contentsCommand},
        {u"recover"_s, QT_TRANSLATE_NOOP("Console", "save what is left of a damaged project"), recoverCommand},
        {u"restore"_s, QT_TRANSLATE_NOOP("Console", "bring an earlier state of a project back"), restoreCommand},
        {u"history"_s, QT_TRANSLATE_NOOP("Console", "write the history of a project to hand in"), nullptr,
            historyCommand},
        {u"merge"_s, QT_TRANSLATE_NOOP("Console", "bring the work of other projects into one"), mergeCommand},
        {u"check"_s, QT_TRANSLATE_NOOP("Console", "look for damage in a project"), checkCommand},
        {u"encrypt"_s, QT_TRANSLATE_NOOP("Console", "encrypt a project with a passphrase"), encryptCommand},
        {u"decrypt"_s, QT_TRANSLATE_NOOP("Console", "take the encryption off a project"), decryptCommand},
        {u"change-passphrase"_s, QT_TRANSLATE_NOOP("Console", "give an encrypted project another passphrase"),
            changePassphraseCommand},
        {u"names"_s, QT_TRANSLATE_NOOP("Console", "propose names that are to be replaced"), namesCommand},
        {u"team"_s},
    };
    return all;
}

/// What goes in the place of a command.
struct Option
{
    QString name;
    const char *summary = nullptr;
    QString action{}; ///< of the window that it opens; empty: it opens none
};

const QList<Option> &options()
{
    static const QList<Option> all{
        {u"--new-project"_s, QT_TRANSLATE_NOOP("Console", "open the window and begin a project"), u"project.new"_s},
        {u"--open-sample"_s, QT_TRANSLATE_NOOP("Console", "open the window with the Oslo 2024 sample"),
            u"project.sample"_s},
        {u"--help"_s, QT_TRANSLATE_NOOP("Console", "say what there is")},
        {u"--version"_s, QT_TRANSLATE_NOOP("Console", "say which version this is")},
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
    QString text = ConsoleText::tr(
        "Usage: kodeks [PROJECT]              open the window\n       kodeks COMMAND ...            do one thing "
        "without a window\n\nCommands:\n");
    for (const Command &command : commands()) {
        if (command.isThere())
            text += u"  %1%2\n"_s.arg(command.name, -20).arg(ConsoleText::tr(command.summary));
    }
    text += u'\n';
    for (const Option &option : options())
        text += u"  %1%2\n"_s.arg(option.name, -20).arg(ConsoleText::tr(option.summary));
    return text + ConsoleText::tr("\n“kodeks COMMAND --help” tells more of each.\n");
}

/// What help() has, for the man page and what shells complete: {"version", "commands": [{"name", "summary"}],
/// "options": [{"name", "summary"}]}.
QString described()
{
    QJsonArray there;
    for (const Command &command : commands()) {
        if (command.isThere())
            there.append(QJsonObject{{u"name"_s, command.name}, {u"summary"_s, ConsoleText::tr(command.summary)}});
    }
    QJsonArray instead;
    for (const Option &option : options())
        instead.append(QJsonObject{{u"name"_s, option.name}, {u"summary"_s, ConsoleText::tr(option.summary)}});
    const QJsonObject all{{u"version"_s, versionText()}, {u"commands"_s, there}, {u"options"_s, instead}};
    return QString::fromUtf8(QJsonDocument(all).toJson());
}

bool asksFor(const QStringList &words, const QString &option, const QString &letter)
{
    return words.contains(option) || words.contains(letter);
}

} // namespace

bool isCommand(const QString &word)
{
    return find(word) != nullptr;
}

bool opensWindow(const QStringList &words)
{
    return words.isEmpty() || (words.size() == 1 && QFileInfo(words.constFirst()).isFile())
        || !startingAction(words).isEmpty();
}

QString startingAction(const QStringList &words)
{
    const auto found = std::ranges::find(options(), words.value(0), &Option::name);
    return words.size() == 1 && found != options().end() ? found->action : QString();
}

bool wantsPicture(const QStringList &words)
{
    return !isCommand(words.value(0))
        && std::ranges::any_of(words, [](const QString &word) { return word.startsWith(u"--screenshot"); });
}

bool printsPages(const QStringList &words)
{
    const Command *command = find(words.value(0));
    const auto namesPages = [](const QString &word) { return word.endsWith(u".pdf"_s, Qt::CaseInsensitive); };
    return command && command->runPrinting && std::ranges::any_of(words, namesPages);
}

int runCommandLine(const QStringList &words, const PagePrinter &print)
{
    callUnnamedMakerCommandLine();
    if (const Command *command = find(words.value(0))) {
        if (command->runPrinting)
            return command->runPrinting(words.mid(1), print);
        return command->run ? command->run(words.mid(1)) : Console::notSupported(command->name);
    }
    if (asksFor(words, u"--help"_s, u"-h"_s)) {
        Console::print(help());
        return Console::Done;
    }
    if (asksFor(words, u"--version"_s, u"-v"_s)) {
        Console::printLine(u"kodeks "_s + versionText());
        return Console::Done;
    }
    if (words == QStringList{u"--describe"_s}) {
        Console::print(described());
        return Console::Done;
    }
    QStringList names;
    for (const Command &command : commands())
        names.append(command.name);
    return refuseWords(words, names);
}

} // namespace Kodeks
