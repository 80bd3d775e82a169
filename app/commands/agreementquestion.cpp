// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/agreementquestion.h"

#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Result<QList<CoderId>> namedCoders(const Project &project, const NameWords &words)
{
    QStringList known;
    for (const Coder &coder : project.coders())
        known.append(coder.name);
    const auto names = words.among(known);
    if (!names)
        return failed(names);
    QList<CoderId> coders;
    for (const QString &name : *names) {
        const Coder *coder = project.findCoder(name);
        if (!coder)
            return failure(Error::Kind::NotFound,
                ConsoleText::tr("There is no coder “%1” in the project. “kodeks list PROJECT coders” names them.")
                    .arg(name));
        coders.append(coder->id);
    }
    return coders;
}

Result<QList<LetterId>> namedLetters(const Project &project, const QStringList &names)
{
    QList<LetterId> letters;
    for (const QString &name : names) {
        const auto &all = project.letters();
        const auto found = std::ranges::find(all, name, &Letter::name);
        if (found == all.end())
            return failure(Error::Kind::NotFound,
                ConsoleText::tr("There is no letter “%1” in the project. “kodeks list PROJECT letters” names them.")
                    .arg(name));
        letters.append(found->id);
    }
    return letters;
}

/// All that a code can be named by.
QStringList codeNames(const Codebook &codebook)
{
    QStringList names;
    for (const Task &task : codebook.tasks)
        names << task.text.code << task.name;
    for (const Direction &direction : codebook.directions)
        names << direction.text.code << codebook.directionName(direction);
    for (const Argument &argument : codebook.arguments)
        names << argument.text.code << argument.name;
    return names;
}

Result<ChosenCodes> namedCodes(const Codebook &codebook, const NameWords &words)
{
    const auto names = words.among(codeNames(codebook));
    if (!names)
        return failed(names);
    ChosenCodes codes;
    for (const QString &name : *names) {
        if (const Task *task = codebook.findTask(name))
            codes.tasks.append(task->id);
        else if (const Direction *direction = codebook.findDirection(name))
            codes.directions.append(direction->id);
        else if (const Argument *argument = codebook.findArgument(name))
            codes.arguments.append(argument->id);
        else
            return failure(Error::Kind::NotFound,
                ConsoleText::tr(
                    "There is no code “%1” in the codebook. “kodeks list PROJECT tasks” and “directions” name them.")
                    .arg(name));
    }
    return codes;
}

OptionValue<Unit> askedUnit(const CommandParser &parser)
{
    QStringList names;
    for (const Unit unit : allUnits)
        names.append(unitName(unit));
    const auto name = parser.choice(u"unit"_s, names, unitName(Unit::Sentence));
    return name ? OptionValue<Unit>(unitFromName(*name).value_or(Unit::Sentence))
                : std::unexpected(int(Console::WrongUsage));
}

OptionValue<QList<Component>> askedComponents(const CommandParser &parser)
{
    const auto names = nameList(parser, u"components"_s);
    if (!names)
        return failed(names);
    QStringList known;
    for (const Component component : allComponents)
        known.append(componentName(component));
    QList<Component> components;
    for (const QString &name : *names) {
        const auto component = componentFromName(name);
        if (!component)
            return std::unexpected(parser.refuseValue(u"--components"_s, name, known));
        components.append(*component);
    }
    return components;
}

/// 0 without the option; and not both options that say which letters.
OptionValue<int> askedLevel(const CommandParser &parser)
{
    if (parser.isSet(u"all-letters"_s) && parser.isSet(u"shared-letters"_s))
        return std::unexpected(parser.refuse(
            u"--shared-letters"_s, ConsoleText::tr("“--all-letters” asks for the contrary. Give one of the two.")));
    const auto level = parser.number(u"level"_s, 1, 0);
    return level ? OptionValue<int>(*level) : std::unexpected(int(Console::WrongUsage));
}

OptionValue<QString> askedLanguage(const CommandParser &parser)
{
    if (!parser.isSet(u"language"_s))
        return reportLanguageFor(QLocale().name());
    const QString asked = parser.value(u"language"_s);
    const QString language = reportLanguageFor(asked);
    if (language == u"en" && asked != u"en")
        return std::unexpected(parser.refuseValue(u"--language"_s, asked, reportLanguages()));
    return language;
}

/// Refused before the work, not after it.
OptionValue<QString> askedReport(const CommandParser &parser)
{
    const QString path = parser.value(u"report"_s);
    if (!path.isEmpty()
        && !QStringList{u"html"_s, u"pdf"_s, u"csv"_s, u"json"_s}.contains(QFileInfo(path).suffix().toLower()))
        return std::unexpected(parser.refuse(
            u"--report"_s, ConsoleText::tr("A report ends with .html, .pdf, .csv or .json, not as “%1”.").arg(path)));
    return path;
}

/// What must be looked up in the project.
Result<> lookUp(
    const CommandParser &parser, const NameWords &coderWords, const NameWords &codeWords, AskedAgreement &asked)
{
    const auto project = Project::open(parser.word(0), Project::Access::Read);
    if (!project)
        return failed(project);
    asked.title = QFileInfo(parser.word(0)).completeBaseName();
    const auto coders = namedCoders(**project, coderWords);
    if (!coders)
        return failed(coders);
    const auto letters = namedLetters(**project, parser.values(u"letters"_s));
    if (!letters)
        return failed(letters);
    const auto chosen = namedCodes((*project)->codebook(), codeWords);
    if (!chosen)
        return failed(chosen);
    asked.request.coders = *coders;
    asked.request.letters = *letters;
    asked.request.codes = *chosen;
    return {};
}

} // namespace

void addAgreementOptions(CommandParser &parser)
{
    parser.option(u"coders"_s, u"A,B"_s, ConsoleText::tr("whom to compare; without it all who have passages"));
    parser.option(
        u"unit"_s, u"UNIT"_s, ConsoleText::tr("character, word, sentence (the default), paragraph or letter"));
    parser.option(u"letters"_s, u"NAME"_s, ConsoleText::tr("only this letter; more than once for several"));
    parser.flag(u"all-letters"_s,
        ConsoleText::tr("also letters that not all of the coders have begun, which count as uncoded by the others; "
                        "without it those that all have begun or marked as done"));
    parser.flag(u"shared-letters"_s,
        ConsoleText::tr("only letters that all of the coders have begun or marked as done, of those named too, and no "
                        "others where there are none"));
    parser.option(u"level"_s, u"N"_s,
        ConsoleText::tr("compare tasks at this level of their tree, 1 being the top: a group counts as one code"));
    parser.option(u"codes"_s, u"C,D"_s,
        ConsoleText::tr("only passages with one of these tasks, directions or arguments, by id or name"));
    parser.option(u"where"_s, u"EXPRESSION"_s,
        ConsoleText::tr("only passages that fulfil it, as of “kodeks query”, count as coded; letters and codes that it "
                        "rules out are left out"));
    parser.option(
        u"components"_s, u"C,D"_s, ConsoleText::tr("only these of passage, task, direction, from, to, arguments"));
    addBootstrapOptions(parser, ConsoleText::tr("units, or letters if the unit is character"));
    parser.option(u"report"_s, u"FILE"_s,
        ConsoleText::tr("also writes the report: .html or .pdf (one page), .csv (a table) or .json"));
    parser.option(u"language"_s, reportLanguages().join(u'|'), ConsoleText::tr("the language of the page"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
}

OptionValue<AskedAgreement> askedAgreement(const CommandParser &parser)
{
    AskedAgreement asked;
    const auto unit = askedUnit(parser);
    if (!unit)
        return failed(unit);
    const auto components = askedComponents(parser);
    if (!components)
        return failed(components);
    const auto level = askedLevel(parser);
    if (!level)
        return failed(level);
    const auto coders = nameWords(parser, u"coders"_s);
    if (!coders)
        return failed(coders);
    const auto codes = nameWords(parser, u"codes"_s);
    if (!codes)
        return failed(codes);
    const auto options = bootstrapOptions(parser);
    if (!options)
        return failed(options);
    const auto language = askedLanguage(parser);
    if (!language)
        return failed(language);
    const auto report = askedReport(parser);
    if (!report)
        return failed(report);
    asked.request.unit = *unit;
    asked.request.components = *components;
    asked.request.bootstrap = *options;
    asked.request.where = parser.value(u"where"_s);
    if (parser.isSet(u"all-letters"_s))
        asked.request.rule = LetterRule::All;
    if (parser.isSet(u"shared-letters"_s))
        asked.request.rule = LetterRule::Shared;
    asked.request.level = *level;
    asked.language = *language;
    asked.report = *report;
    if (const auto found = lookUp(parser, *coders, *codes, asked); !found)
        return std::unexpected(Console::fail(parser.word(0), found));
    return asked;
}

} // namespace Kodeks
