// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/exchange/codebooks/codebookfile.h"
#include "core/exchange/files/atomicfile.h"
#include "core/exchange/files/writeall.h"
#include "core/project/jobs/beginning.h"
#include "core/project/jobs/sample.h"
#include "core/project/project.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Result<Codebook> readCodebook(const QString &path)
{
    auto read = codebookToBeginWith(path);
    if (!read)
        return failed(read);
    for (const QString &remark : std::as_const(read->remarks))
        Console::printLine(remark);
    return std::move(read->codebook);
}

} // namespace

int newCommand(const QStringList &words)
{
    CommandParser parser(u"new"_s, ConsoleText::tr("Makes a new project. An existing file is never overwritten."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the file to make, NAME.kodeks"));
    parser.text(u"title"_s, u"T"_s, ConsoleText::tr("the project's title"));
    parser.option(u"codebook"_s, u"FILE"_s,
        ConsoleText::tr("a codebook to begin with (.json, .csv, .qdc, .xlsx, .ods), or a project that has one"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const QString path = parser.word(0);
    const QString file = parser.value(u"codebook"_s);
    Codebook codebook;
    if (parser.isSet(u"codebook"_s)) {
        auto read = readCodebook(file);
        if (!read)
            return Console::fail(file, read);
        codebook = std::move(*read);
    }
    const auto project = beginProject(path, parser.value(u"title"_s), codebook);
    if (!project)
        return Console::fail(path, project);
    return Console::Done;
}

int sampleCommand(const QStringList &words)
{
    CommandParser parser(u"sample"_s,
        ConsoleText::tr("Makes the Oslo 2024 sample project: five letters, a codebook and two example codings."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the file to make, NAME.kodeks"));
    parser.option(u"language"_s, u"LANGUAGE"_s,
        ConsoleText::tr("en, nb or nn: in which its codes are explained and its coders named; English without it"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto language = parser.choice(u"language"_s, {u"en"_s, u"nb"_s, u"nn"_s}, u"en"_s);
    if (!language)
        return Console::WrongUsage;
    const auto made = makeSampleProject(
        parser.word(0), u":/kodeks/sample"_s, *language == u"en" ? SampleLanguage::English : SampleLanguage::Norwegian);
    return made ? Console::Done : Console::fail(parser.word(0), made);
}

int codebookCommand(const QStringList &words)
{
    CommandParser parser(
        u"codebook"_s, ConsoleText::tr("Writes the codebook to a file that “kodeks new --codebook” reads."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"OUT"_s, ConsoleText::tr("the file to write (.json, .csv, .qdc)"));
    if (const auto exit = parser.parse(words))
        return *exit;
    if (!isCodebookFile(parser.word(1)))
        return Console::notSupported(parser.word(1));
    const auto project = Project::open(parser.word(0), Project::Access::Read);
    if (!project)
        return Console::fail(parser.word(0), project);
    const QByteArray bytes = codebookFile((*project)->codebook(), parser.word(1));
    const auto written
        = writeAtomically(parser.word(1), [&bytes](QIODevice &device) { return writeAll(device, bytes); });
    return written ? Console::Done : Console::fail(parser.word(1), written);
}

} // namespace Kodeks
