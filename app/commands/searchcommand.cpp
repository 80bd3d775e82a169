// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/searchjson.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "app/console/scopeoptions.h"
#include "core/exchange/files/atomicfile.h"
#include "core/project/searching/hittable.h"

#include <QBuffer>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Asked
{
    QString path;
    LetterSearch search;
    SearchedText text;
    bool json = false;
    QString csv; ///< a file or "-"; empty for none

    [[nodiscard]] bool isOfPassages() const { return text.scope.text != SearchScope::Text::All; }
    /// Whether more is wanted than the hits' own text.
    [[nodiscard]] bool needsProject() const { return json || !csv.isEmpty() || isOfPassages(); }
};

void addOptions(CommandParser &parser)
{
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"QUERY"_s, ConsoleText::tr("what to find"));
    parser.flag(u"regex"_s, ConsoleText::tr("QUERY is a regular expression (PCRE2)"));
    parser.flag(u"stem"_s, ConsoleText::tr("the inflected forms of words, too (Norwegian)"));
    parser.option(u"without"_s, u"FORM"_s, ConsoleText::tr("not this one of the forms; may be given more than once"));
    addScopeOptions(parser, ConsoleText::tr("what is counted beside the hits: sender tells how many senders have one"));
    parser.flag(
        u"uncoded"_s, ConsoleText::tr("only hits outside those passages (without --coder and --where: outside all)"));
    parser.option(u"limit"_s, u"N"_s, ConsoleText::tr("no more than so many hits"));
    parser.option(
        u"context"_s, u"CHARACTERS"_s, ConsoleText::tr("so much of the line before and after a hit (40 without it)"));
    parser.option(u"csv"_s, u"FILE"_s, ConsoleText::tr("a table of the hits; “-” is standard output"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
}

/// Options that do not go together; the exit code after that was said.
std::optional<int> refusal(const CommandParser &parser)
{
    if (parser.isSet(u"stem"_s) && parser.isSet(u"regex"_s))
        return parser.refuse(u"--stem"_s,
            ConsoleText::tr("A regular expression says itself which forms it finds. Leave out --stem or --regex."));
    if (parser.isSet(u"without"_s) && !parser.isSet(u"stem"_s))
        return parser.refuse(
            u"--without"_s, ConsoleText::tr("It leaves out forms that --stem finds. Give --stem, too."));
    if (parser.isSet(u"json"_s) && parser.value(u"csv"_s) == u"-")
        return parser.refuse(
            u"--csv"_s, ConsoleText::tr("“-” is standard output, where --json puts its document. Name a file."));
    return {};
}

OptionValue<Asked> askedBy(const CommandParser &parser)
{
    if (const auto exit = refusal(parser))
        return std::unexpected(*exit);
    const auto limit = parser.number(u"limit"_s, 1, 0);
    const auto context = parser.number(u"context"_s, 0, static_cast<int>(usualContext));
    if (!limit || !context)
        return std::unexpected(int(Console::WrongUsage));
    const auto scope = scopeAsked(parser);
    if (!scope)
        return std::unexpected(scope.error());
    using Kind = LetterSearch::Kind;
    using Text = SearchScope::Text;
    const bool ofPassages = !scope->coders.isEmpty() || !scope->where.isEmpty();
    const Text text = parser.isSet(u"uncoded"_s) ? Text::Uncoded : ofPassages ? Text::Coded : Text::All;
    Asked asked{parser.word(0),
        {.query = parser.word(1),
            .kind = parser.isSet(u"regex"_s) ? Kind::Pattern
                : parser.isSet(u"stem"_s)    ? Kind::Forms
                                             : Kind::Words,
            .without = parser.values(u"without"_s)},
        {{text, scope->coders, scope->where}, {}, scope->unit}, parser.isSet(u"json"_s), parser.value(u"csv"_s)};
    asked.search.extent = {*limit, *context, asked.json};
    asked.search.passages = asked.json || !asked.csv.isEmpty();
    return asked;
}

Result<> writeTable(const Project &project, const Asked &asked, const LetterSearchResult &result)
{
    const auto write = [&](QIODevice &device) { return writeHits(device, project, asked.search.query, result); };
    if (asked.csv != u"-")
        return writeAtomically(asked.csv, write);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto written = write(buffer);
    if (written)
        Console::printBytes(buffer.data());
    return written;
}

void tellOfForms(const LetterSearchResult &result)
{
    QStringList used;
    QStringList left;
    for (const FoundForm &form : result.forms)
        (form.used ? used : left).append(u"%1 (%2)"_s.arg(form.form).arg(form.count));
    if (!used.isEmpty())
        Console::warnLine(ConsoleText::tr("kodeks: forms: %1").arg(used.join(u", "_s)));
    if (!left.isEmpty())
        Console::warnLine(ConsoleText::tr("kodeks: left out: %1").arg(left.join(u", "_s)));
}

void print(const LetterSearchResult &result)
{
    const SearchResult &found = result.hits.found;
    for (const SearchHit &hit : found.hits)
        Console::printLine(u"%1:%2-%3: %4[%5]%6"_s.arg(hit.letterName)
                .arg(hit.range.start)
                .arg(hit.range.end)
                .arg(hit.before, hit.match.simplified(), hit.after));
    if (found.more)
        Console::warnLine(ConsoleText::tr("kodeks: there are more hits than %1").arg(found.hits.size()));
    tellOfForms(result);
}

int show(const Project *project, const Asked &asked, const LetterSearchResult &result)
{
    if (!asked.csv.isEmpty()) {
        if (const auto written = writeTable(*project, asked, result); !written)
            return Console::fail(asked.path, written);
    }
    if (asked.json)
        Console::printJson(QJsonDocument(searchJson(*project, asked.search, asked.text, result)));
    else if (asked.csv.isEmpty())
        print(result);
    return result.hits.stopped.isEmpty() ? Console::Done : Console::fail(asked.path, result.hits.stopped);
}

} // namespace

int searchCommand(const QStringList &words)
{
    CommandParser parser(u"search"_s,
        ConsoleText::tr("Finds words, \"phrases\" and prefix* in the letters that hold them all; AND, OR, NOT and "
                        "brackets join them otherwise."));
    addOptions(parser);
    if (const auto exit = parser.parse(words))
        return *exit;
    auto asked = askedBy(parser);
    if (!asked)
        return asked.error();
    std::unique_ptr<Project> project;
    if (asked->needsProject()) {
        auto opened = Project::open(asked->path, Project::Access::Read);
        if (!opened)
            return Console::fail(asked->path, opened);
        project = std::move(*opened);
    }
    if (asked->isOfPassages()) {
        auto read = readSearchScope(*project, asked->text.scope);
        if (!read)
            return Console::fail(asked->path, read);
        asked->search.filter = read->filter;
        asked->text.read = std::move(*read);
    }
    const auto result = searchLetters(asked->path, asked->search, Console::progress(u"search"_s));
    Console::endProgress();
    return result ? show(project.get(), *asked, *result) : Console::fail(asked->path, result);
}

} // namespace Kodeks
