// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/openproject.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/base/isotime.h"
#include "core/project/restoring/earlierstate.h"
#include "core/project/restoring/restoring.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stateJson(const EarlierState &state)
{
    QJsonObject json{{u"at"_s, isoTime(state.at)}};
    if (state.before.isValid())
        json.insert(u"before_edit"_s, state.before.value());
    if (!state.title.isEmpty())
        json.insert(u"title"_s, state.title);
    if (!state.file.isEmpty())
        json.insert(u"file"_s, state.file);
    return json;
}

int listed(const CommandParser &parser)
{
    const auto states = earlierStates(parser.word(0));
    if (!states)
        return Console::fail(parser.word(0), states);
    QJsonArray rows;
    for (const EarlierState &state : *states) {
        rows.append(stateJson(state));
        if (!parser.isSet(u"json"_s))
            Console::printLine(state.file.isEmpty()
                    ? ConsoleText::tr("%1  %2  before “%3”")
                          .arg(state.before.value(), 6)
                          .arg(isoTime(state.at), state.title)
                    : ConsoleText::tr("backup  %1  %2").arg(isoTime(state.at), state.file));
    }
    if (parser.isSet(u"json"_s))
        Console::printJson(QJsonDocument(rows));
    return Console::Done;
}

QString fateWord(StateDifference::Fate fate)
{
    switch (fate) {
    case StateDifference::Fate::There: return u"there"_s;
    case StateDifference::Fate::Came: return u"came"_s;
    case StateDifference::Fate::Went: return u"went"_s;
    }
    return {};
}

QJsonArray differencesJson(const QList<StateDifference> &differences)
{
    QJsonArray rows;
    for (const StateDifference &one : differences)
        rows.append(QJsonObject{{u"name"_s, one.name}, {u"fate"_s, fateWord(one.fate)},
            {u"passages"_s,
                QJsonObject{{u"added"_s, qint64(one.passages.added)}, {u"removed"_s, qint64(one.passages.removed)},
                    {u"changed"_s, qint64(one.passages.changed)}}},
            {u"others"_s, qint64(one.others)}});
    return rows;
}

void printDifferences(const QList<StateDifference> &differences)
{
    for (const StateDifference &one : differences)
        Console::printLine(ConsoleText::tr("%1: passages added %2, removed %3, changed %4; other things %5%6")
                .arg(one.name)
                .arg(one.passages.added)
                .arg(one.passages.removed)
                .arg(one.passages.changed)
                .arg(one.others)
                .arg(one.fate == StateDifference::Fate::Came      ? ConsoleText::tr("; has come since")
                        : one.fate == StateDifference::Fate::Went ? ConsoleText::tr("; has gone since")
                                                                  : QString()));
}

void tellDifferences(const StateDifferences &differences, bool json, bool isMade)
{
    if (json) {
        Console::printJson(QJsonDocument(QJsonObject{{u"restored"_s, isMade}, {u"steps"_s, qint64(differences.steps)},
            {u"letters"_s, differencesJson(differences.letters)}, {u"coders"_s, differencesJson(differences.coders)},
            {u"codes"_s, qint64(differences.codes)}, {u"settings"_s, qint64(differences.settings)}}));
        return;
    }
    Console::printLine(ConsoleText::tr("since then (%n step(s)):", nullptr, int(differences.steps)));
    printDifferences(differences.letters);
    printDifferences(differences.coders);
    Console::printLine(ConsoleText::tr("codes %1, settings and records of the project %2")
            .arg(differences.codes)
            .arg(differences.settings));
}

/// The number of an edit, before which the state was, or a backup.
Result<EarlierState> stateAsked(const QString &project, const QString &word)
{
    bool isNumber = false;
    const qint64 edit = word.toLongLong(&isNumber);
    return isNumber && !QFileInfo::exists(word) ? stateBefore(project, EditId(edit)) : stateOfBackup(project, word);
}

QString titleOf(const EarlierState &state)
{
    return state.title.isEmpty() ? ConsoleText::tr("as on %1").arg(isoTime(state.at))
                                 : ConsoleText::tr("before “%1”").arg(state.title);
}

qint64 idOf(const QList<StateDifference> &differences, const QString &name)
{
    const auto found = std::ranges::find(differences, name, &StateDifference::name);
    return found == differences.end() ? 0 : found->id;
}

Result<Edit> editAsked(const CommandParser &parser, const EarlierState &state, const StateDifferences &differences)
{
    const QString letter = parser.value(u"letter"_s);
    const QString coder = parser.value(u"coder"_s);
    const QString name = letter + coder;
    if (name.isEmpty())
        return Edits::restoreAll(state.event, titleOf(state));
    const qint64 id = idOf(letter.isEmpty() ? differences.coders : differences.letters, name);
    if (id <= 0)
        return failure(Error::Kind::NotFound,
            ConsoleText::tr("Nothing of “%1” is different from what it was then. --dry-run tells what is.").arg(name));
    return letter.isEmpty() ? Edits::restoreCoder(state.event, CoderId(id), name)
                            : Edits::restoreLetter(state.event, LetterId(id), name);
}

} // namespace

int restoreCommand(const QStringList &words)
{
    CommandParser parser(u"restore"_s,
        ConsoleText::tr("Brings an earlier state of a project back: all of it, one letter or one coder's work, as one "
                        "edit that can be undone. Without STATE it lists the states worth a name."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    parser.positional(u"[STATE]"_s,
        ConsoleText::tr("the number of an edit, for the state before it, or the file of a backup of this project"));
    parser.option(u"letter"_s, u"NAME"_s, ConsoleText::tr("only this letter"));
    parser.option(u"coder"_s, u"NAME"_s, ConsoleText::tr("only what this coder coded"));
    parser.flag(u"dry-run"_s, ConsoleText::tr("only tell what is different now; change nothing"));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    if (const auto exit = parser.parse(words))
        return *exit;
    if (parser.isSet(u"letter"_s) && parser.isSet(u"coder"_s))
        return parser.refuse(u"--coder"_s, ConsoleText::tr("Say either --letter or --coder."));
    const QString path = parser.word(0);
    if (parser.word(1).isEmpty())
        return listed(parser);
    const auto state = stateAsked(path, parser.word(1));
    if (!state)
        return Console::fail(path, state);
    const auto differences = differencesSince(path, state->event, Console::progress(u"restore"_s));
    Console::endProgress();
    if (!differences)
        return Console::fail(path, differences);
    const bool isMade = !parser.isSet(u"dry-run"_s) && !differences->isEmpty();
    if (isMade) {
        const auto edit = editAsked(parser, *state, *differences);
        const auto project = edit ? openToChange(path) : Result<std::unique_ptr<Project>>(failed(edit));
        if (!project)
            return Console::fail(path, project);
        if (const auto made = (*project)->apply(*edit); !made)
            return Console::fail(path, made);
    }
    tellDifferences(*differences, parser.isSet(u"json"_s), isMade);
    return Console::Done;
}

} // namespace Kodeks
