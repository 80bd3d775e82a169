// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/passagelist.h"
#include "app/commands/recordlist.h"
#include "app/console/commandparser.h"
#include "app/console/console.h"
#include "app/console/consoletext.h"
#include "core/base/isotime.h"
#include "core/model/words.h"
#include "core/project/jobs/memolist.h"
#include "core/project/jobs/outline.h"
#include "core/project/project.h"
#include "core/project/steadily.h"
#include "core/query/memosubjects.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray letters(const Project &project)
{
    QJsonArray all;
    for (const Letter &letter : project.letters()) {
        QJsonObject attributes;
        for (auto attribute = letter.attributes.begin(); attribute != letter.attributes.end(); ++attribute)
            attributes.insert(attribute.key(), *attribute);
        all.append(QJsonObject{{u"letter"_s, letter.name}, {u"sender"_s, orNull(letter.fact(Fact::Sender))},
            {u"recipient"_s, orNull(letter.fact(Fact::Recipient))}, {u"dated"_s, orNull(letter.fact(Fact::Dated))},
            {u"our_reference"_s, orNull(letter.fact(Fact::OurReference))},
            {u"your_reference"_s, orNull(letter.fact(Fact::YourReference))},
            {u"case_number"_s, orNull(letter.fact(Fact::CaseNumber))},
            {u"subject"_s, orNull(letter.fact(Fact::Subject))}, {u"handler"_s, orNull(letter.fact(Fact::Handler))},
            {u"confidentiality"_s, orNull(letter.fact(Fact::Confidentiality))}, {u"file"_s, orNull(letter.file)},
            {u"folder"_s, orNull(letter.folder)}, {u"characters"_s, qint64(letter.length)},
            {u"passages"_s, qint64(project.passageCount(letter.id))}, {u"letter_sha256"_s, letter.sha256},
            {u"attributes"_s, attributes}});
    }
    return all;
}

/// Of each letter what `values` gives, with the line that each was read from.
Result<QJsonArray> evidence(const Project &project, LetterFacts Letter::*values)
{
    QJsonArray all;
    for (const Letter &letter : project.letters()) {
        const LetterFacts &said = letter.*values;
        const auto text = said.isEmpty() ? Result<LetterText>(LetterText()) : project.text(letter.id);
        if (!text)
            return failed(text);
        for (auto fact = said.begin(); fact != said.end(); ++fact) {
            const bool byHand = fact->source == FactValue::Source::Corrected;
            const bool placed = !fact->range.isEmpty();
            all.append(QJsonObject{{u"letter"_s, letter.name}, {u"fact"_s, factWord(fact.key())},
                {u"value"_s, fact->value}, {u"source"_s, byHand ? u"corrected"_s : u"found"_s},
                {u"start"_s, placed ? QJsonValue(qint64(fact->range.start)) : QJsonValue()},
                {u"end"_s, placed ? QJsonValue(qint64(fact->range.end)) : QJsonValue()},
                {u"line"_s, orNull(lineAround(*text, fact->range))}});
        }
    }
    return all;
}

Result<QJsonArray> facts(const Project &project)
{
    return evidence(project, &Letter::facts);
}

Result<QJsonArray> proposals(const Project &project)
{
    return evidence(project, &Letter::proposals);
}

QJsonArray tasks(const Outline &outline)
{
    QJsonArray all;
    for (const Task &task : outline.codebook.tasks) {
        if (!task.group)
            all.append(QJsonObject{{u"id"_s, task.text.code}, {u"name"_s, task.name},
                {u"task_path"_s, outline.codebook.taskPath(task.id)}, {u"definition"_s, task.text.definition},
                {u"passages"_s, qint64(outline.tallies.of(task.id))}});
    }
    return all;
}

QJsonArray directions(const Outline &outline)
{
    const Codebook &codebook = outline.codebook;
    QJsonArray all;
    for (const Direction &direction : codebook.directions)
        all.append(QJsonObject{{u"id"_s, direction.text.code}, {u"name"_s, codebook.directionName(direction)},
            {u"kind"_s, directionWord(direction.kind)}, {u"from"_s, orNull(codebook.actorName(direction.from))},
            {u"to"_s, orNull(codebook.actorName(direction.to))}, {u"definition"_s, direction.text.definition},
            {u"passages"_s, qint64(outline.tallies.of(direction.id))}});
    return all;
}

QJsonArray arguments(const Outline &outline)
{
    QJsonArray all;
    for (const Argument &argument : outline.codebook.arguments) {
        const bool isTheme = argument.kind == Argument::Kind::Theme;
        all.append(QJsonObject{{u"id"_s, argument.text.code}, {u"name"_s, argument.name},
            {u"kind"_s, isTheme ? u"theme"_s : u"argument"_s}, {u"definition"_s, argument.text.definition},
            {u"passages"_s, qint64(outline.tallies.of(argument.id))}});
    }
    return all;
}

QJsonArray actors(const Outline &outline)
{
    QJsonArray all;
    for (const Actor &actor : outline.codebook.actors)
        all.append(
            QJsonObject{{u"name"_s, actor.name}, {u"kind_of"_s, orNull(outline.codebook.actorName(actor.kindOf))},
                {u"aliases"_s, QJsonArray::fromStringList(actor.aliases)}});
    return all;
}

QJsonArray coders(const Outline &outline)
{
    QJsonArray all;
    for (const Coder &coder : outline.coders) {
        QJsonArray consensusOf;
        for (const QUuid &uuid : coder.consensusOf) {
            const auto other = std::ranges::find(outline.coders, uuid, &Coder::uuid);
            consensusOf.append(other == outline.coders.end() ? uuid.toString(QUuid::WithoutBraces) : other->name);
        }
        all.append(QJsonObject{{u"name"_s, coder.name}, {u"uuid"_s, coder.uuid.toString(QUuid::WithoutBraces)},
            {u"passages"_s, qint64(outline.tallies.passages(LetterId(), coder.id))},
            {u"consensus"_s, coder.isConsensus()}, {u"consensus_of"_s, consensusOf}});
    }
    return all;
}

Result<QJsonArray> memos(const Project &project)
{
    const auto listed = listedMemos(project);
    if (!listed)
        return failed(listed);
    QJsonArray all;
    for (const ListedMemo &each : *listed) {
        const bool isPassage = each.of == ListedMemo::Of::Passage;
        const MemoCode code = memoCode(project.codebook(), each.about);
        all.append(QJsonObject{{u"of"_s, memoOf(each)}, {u"letter"_s, orNull(each.letterName)},
            {u"code_id"_s, orNull(code.id)}, {u"code"_s, orNull(code.name)}, {u"sender"_s, orNull(each.sender)},
            {u"coder"_s, orNull(each.coder)},
            {u"passage_id"_s, isPassage ? QJsonValue(each.passage.uuid.toString(QUuid::WithoutBraces)) : QJsonValue()},
            {u"start"_s, isPassage ? QJsonValue(qint64(each.passage.range.start)) : QJsonValue()},
            {u"end"_s, isPassage ? QJsonValue(qint64(each.passage.range.end)) : QJsonValue()}, {u"memo"_s, each.memo}});
    }
    return all;
}

Result<QJsonArray> journal(const Project &project)
{
    const auto read = project.journal();
    if (!read)
        return failed(read);
    QJsonArray all;
    for (const JournalEntry &entry : *read) {
        const QString state = entry.state == JournalEntry::State::Done ? u"done"_s
            : entry.state == JournalEntry::State::Undone               ? u"undone"_s
                                                                       : u"discarded"_s;
        all.append(QJsonObject{{u"at"_s, isoTime(entry.made)}, {u"coder"_s, orNull(entry.coder)},
            {u"edit"_s, entry.kind}, {u"title"_s, entry.title}, {u"state"_s, state}});
    }
    return all;
}

QString cell(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray())
        return QJsonDocument(value.toArray()).toVariant().toStringList().join(u';');
    return value.toString().simplified();
}

/// Columns separated by tabs, a line of names first.
void printTable(const QJsonArray &rows, const QStringList &columns)
{
    Console::printLine(columns.join(u'\t'));
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QString &column : columns)
            cells.append(cell(row.toObject().value(column)));
        Console::printLine(cells.join(u'\t'));
    }
}

/// Letters as the table has them, without reading more of them than it shows.
Result<> printLetters(const QString &path, const QStringList &columns)
{
    const auto letters = readLetterList(path);
    if (!letters)
        return failed(letters);
    QByteArray lines = columns.join(u'\t').toUtf8() + '\n';
    for (const ListedLetter &letter : *letters) {
        const QStringList cells{letter.name.simplified(), letter.sender.simplified(), letter.dated.simplified(),
            QString::number(letter.characters), QString::number(letter.passages)};
        lines += cells.join(u'\t').toUtf8() + '\n';
    }
    Console::printBytes(lines);
    return {};
}

Result<> writeAllMemos(const QString &path, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (!QStringList{u"md"_s, u"odt"_s, u"csv"_s}.contains(ending))
        return failure(Error::Kind::Invalid,
            ConsoleText::tr("“%1” does not end in .md, .odt or .csv, so that its form is not known. Name such a file.")
                .arg(file));
    return steadily(path, {}, [&file](const Project &project) -> Result<> {
        const auto listed = listedMemos(project);
        return listed ? writeMemos(file, *listed, project.codebook(), project.letters(), LetterCalling::Sender)
                      : failed(listed);
    });
}

struct Listing
{
    QString name;
    QStringList columns;
    std::function<Result<QJsonArray>(const Project &)> rows; ///< none for what is told otherwise
    std::function<QJsonArray(const Outline &)> outlined = {}; ///< for what can be told without letters
};

Result<QJsonArray> rowsOf(const QString &path, const Listing &listing)
{
    if (!listing.outlined)
        return steadily(path, {}, [&listing](const Project &project) { return listing.rows(project); });
    return readOutline(path).transform(listing.outlined);
}

const QList<Listing> &listings()
{
    static const QList<Listing> all{
        {u"letters"_s, {u"letter"_s, u"sender"_s, u"dated"_s, u"characters"_s, u"passages"_s}, letters},
        {u"facts"_s, {u"letter"_s, u"fact"_s, u"value"_s, u"source"_s, u"line"_s}, facts},
        {u"proposals"_s, {u"letter"_s, u"fact"_s, u"value"_s, u"line"_s}, proposals},
        {u"tasks"_s, {u"id"_s, u"task_path"_s, u"passages"_s}, {}, tasks},
        {u"directions"_s, {u"id"_s, u"name"_s, u"kind"_s, u"passages"_s}, {}, directions},
        {u"arguments"_s, {u"id"_s, u"name"_s, u"kind"_s, u"passages"_s}, {}, arguments},
        {u"actors"_s, {u"name"_s, u"kind_of"_s, u"aliases"_s}, {}, actors},
        {u"coders"_s, {u"name"_s, u"passages"_s, u"uuid"_s, u"consensus_of"_s}, {}, coders},
        {u"passages"_s, {}, {}},
        {u"memos"_s, {u"of"_s, u"letter"_s, u"code"_s, u"coder"_s, u"start"_s, u"end"_s, u"memo"_s}, memos},
        {u"task-proposals"_s, {u"task"_s, u"task_name"_s, u"direction"_s, u"direction_name"_s},
            RecordList::taskProposals},
        {u"decisions"_s, {u"sender"_s, u"task"_s, u"direction"_s, u"note"_s, u"by"_s, u"at"_s}, RecordList::decisions},
        {u"standing"_s, {u"letter"_s, u"standing"_s, u"counts"_s}, RecordList::standing},
        {u"answers"_s, {u"sender"_s, u"question"_s, u"answer"_s, u"by"_s, u"at"_s}, RecordList::answers},
        {u"asked"_s, {u"name"_s, u"answered"_s}, RecordList::asked},
        {u"number-words"_s, {u"when"_s, u"nb"_s, u"nn"_s, u"en"_s}, RecordList::numberWords},
        {u"journal"_s, {u"at"_s, u"coder"_s, u"title"_s, u"state"_s}, journal},
    };
    return all;
}

} // namespace

int listCommand(const QStringList &words)
{
    CommandParser parser(u"list"_s, ConsoleText::tr("Lists what a project holds, in columns separated by tabs."));
    parser.positional(u"PROJECT"_s, ConsoleText::tr("the project"));
    QStringList whatIsListed;
    for (const Listing &each : listings())
        whatIsListed.append(each.name);
    parser.positional(u"WHAT"_s, whatIsListed.join(u'|'));
    parser.flag(u"json"_s, ConsoleText::tr("one JSON document"));
    parser.option(
        u"to"_s, u"FILE"_s, ConsoleText::tr("of memos: writes them whole, by the ending of FILE as .md, .odt or .csv"));
    if (const auto exit = parser.parse(words))
        return *exit;
    const auto listing = std::ranges::find(listings(), parser.word(1), &Listing::name);
    if (listing == listings().end())
        return parser.refuseValue(u"WHAT"_s, parser.word(1), whatIsListed);
    const bool asJson = parser.isSet(u"json"_s);
    if (parser.isSet(u"to"_s)) {
        if (listing->name != u"memos" || asJson)
            return parser.refuse(
                u"--to"_s, ConsoleText::tr("It is for memos, without --json. Redirect the output of other lists."));
        const auto written = writeAllMemos(parser.word(0), parser.value(u"to"_s));
        return written ? int(Console::Done) : Console::fail(parser.word(0), written);
    }
    if (listing->name == u"passages" || (listing->name == u"letters" && !asJson)) {
        const auto printed = listing->name == u"passages" ? printPassages(parser.word(0), asJson)
                                                          : printLetters(parser.word(0), listing->columns);
        return printed ? int(Console::Done) : Console::fail(parser.word(0), printed);
    }
    const auto rows = rowsOf(parser.word(0), *listing);
    if (!rows)
        return Console::fail(parser.word(0), rows);
    if (asJson)
        Console::printJson(QJsonDocument(*rows));
    else
        printTable(*rows, listing->columns);
    return Console::Done;
}

} // namespace Kodeks
