// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/project/analysing/analysisjob.h"
#include "core/project/asking/scopereading.h"
#include "core/project/consultation/recordtables.h"
#include "core/project/edits/consultationedits.h"

#include <QFileInfo>
#include <QJsonObject>
#include <functional>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What a table holds, as an edit.
struct ReadRecords
{
    qsizetype count = 0;
    Edit edit;
};
using ReadRecordTable
    = std::function<Result<ReadRecords>(Project &project, const QByteArray &bytes, const QString &fileName)>;

/// Of a list that was read.
template <typename List>
Result<ReadRecords> recordsOf(const Result<List> &read, Edit (*edit)(const List &))
{
    return read ? Result<ReadRecords>(ReadRecords{read->size(), edit(*read)}) : failed(read);
}

Result<ReadRecords> readRecords(Project &project, const QString &path, const ReadRecordTable &read)
{
    const auto file = RecordTables::recordFile(path);
    return file ? read(project, file->bytes, file->name) : failed(file);
}

/// Whoever --coder names says so.
Result<> setCoder(Project &project, const QString &coder)
{
    if (coder.isEmpty())
        return {};
    const auto called = codersCalled(project, {coder});
    if (!called)
        return failed(called);
    project.setCurrentCoder(called->constFirst().id);
    return {};
}

int importRecords(CommandParser &parser, const QStringList &words, const ReadRecordTable &read)
{
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"TABLE"_s, ConsoleText::tr("the table: .csv, .xlsx or .ods (its first sheet)"));
    parser.flag(u"dry-run"_s, ConsoleText::tr("say what would change, and change nothing"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const bool dryRun = parser.isSet(u"dry-run"_s);
    const auto project = dryRun ? Project::open(parser.word(0), Project::Access::Read) : openToChange(parser.word(0));
    if (!project)
        return Console::fail(parser.word(0), project);
    const auto records = readRecords(**project, parser.word(1), read);
    if (!records)
        return Console::fail(parser.word(1), records);
    if (const auto applied = dryRun ? Result<Change>() : (*project)->apply(records->edit); !applied)
        return Console::fail(parser.word(0), applied);
    if (parser.isSet(u"json"_s)) {
        Console::printJson(QJsonDocument(QJsonObject{{u"file"_s, QFileInfo(parser.word(1)).fileName()},
            {u"rows"_s, qint64(records->count)}, {u"changed"_s, !dryRun}}));
        return Console::Done;
    }
    Console::printLine(ConsoleText::tr("%n row(s) taken", nullptr, int(records->count)));
    if (dryRun)
        Console::printLine(ConsoleText::tr("nothing was changed"));
    return Console::Done;
}

} // namespace

int importProposalCommand(const QStringList &words)
{
    CommandParser parser(u"import-proposal"_s,
        ConsoleText::tr("Takes from a table what those who consult propose for tasks: columns task and direction, each "
                        "by its id or whole name. An empty direction or “-” takes a task's proposal away; tasks that "
                        "are not in the table keep theirs."));
    return importRecords(parser, words, [](Project &project, const QByteArray &bytes, const QString &name) {
        return recordsOf(RecordTables::proposals(bytes, name, project.codebook()), Edits::setProposal);
    });
}

int importDecisionsCommand(const QStringList &words)
{
    CommandParser parser(u"import-decisions"_s,
        ConsoleText::tr("Takes decisions on contradictions, as “kodeks positions” lists them, from a table: columns "
                        "sender, task, direction (empty or “-” where it cannot be told) and note."));
    parser.option(u"coder"_s, u"NAME"_s, ConsoleText::tr("who decides"));
    return importRecords(parser, words,
        [&parser](Project &project, const QByteArray &bytes, const QString &name) -> Result<ReadRecords> {
        if (const auto set = setCoder(project, parser.value(u"coder"_s)); !set)
            return failed(set);
        const auto read = analysedStatements(project.path(), {});
        if (!read)
            return failed(read);
        return recordsOf(RecordTables::decisions(bytes, name, *read), Edits::decidePositions);
    });
}

int importStandingCommand(const QStringList &words)
{
    CommandParser parser(u"import-standing"_s,
        ConsoleText::tr("Takes from a table what letters are among the answers: columns letter, standing (%1) and "
                        "counts (yes or no). Letters that do not count are left out of all figures.")
            .arg(standingWords().join(u", "_s)));
    return importRecords(parser, words, [](Project &project, const QByteArray &bytes, const QString &name) {
        return recordsOf(RecordTables::standings(bytes, name, project), Edits::setStanding);
    });
}

int importAnswersCommand(const QStringList &words)
{
    CommandParser parser(u"import-answers"_s,
        ConsoleText::tr("Takes what senders answer to the questions that letters repeat, where passages do not say it, "
                        "from a table: columns sender, question (its text or beginning) and answer (%1; empty or “-”: "
                        "as passages say).")
            .arg(answerWords().join(u", "_s)));
    parser.option(u"coder"_s, u"NAME"_s, ConsoleText::tr("who says so"));
    return importRecords(parser, words,
        [&parser](Project &project, const QByteArray &bytes, const QString &name) -> Result<ReadRecords> {
        if (const auto set = setCoder(project, parser.value(u"coder"_s)); !set)
            return failed(set);
        const auto read = analysedStatements(project.path(), {{}, {false, true}});
        if (!read)
            return failed(read);
        return recordsOf(RecordTables::answers(bytes, name, *read), Edits::setAnswers);
    });
}

int importAskedCommand(const QStringList &words)
{
    CommandParser parser(u"import-asked"_s,
        ConsoleText::tr("Takes from a table who was asked to answer: a column name (or sender, recipient), as the "
                        "senders of letters are called. The table takes the place of the one before."));
    return importRecords(parser, words, [](Project &, const QByteArray &bytes, const QString &name) {
        return recordsOf(RecordTables::asked(bytes, name), Edits::setAsked);
    });
}

int importNumberWordsCommand(const QStringList &words)
{
    CommandParser parser(u"import-number-words"_s,
        ConsoleText::tr(
            "Takes from a table the words that a summary has for numbers: columns when (0, 1, all, or “>50” "
            "for more than 50 percent of those who speak of it), nb, nn, en. “kodeks list PROJECT "
            "number-words” shows those there are."));
    return importRecords(
        parser, words, [](Project &, const QByteArray &bytes, const QString &name) -> Result<ReadRecords> {
        const auto read = RecordTables::numberWords(bytes, name);
        return read ? Result<ReadRecords>(ReadRecords{read->all().size(), Edits::setNumberWords(*read)}) : failed(read);
    });
}

} // namespace Kodeks
