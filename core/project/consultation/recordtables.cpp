// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/consultation/recordtables.h"

#include "core/analysis/positions.h"
#include "core/exchange/letters/letterfiles.h"
#include "core/exchange/xlsx/sheetcsv.h"
#include "core/exchange/xlsx/sheetreader.h"
#include "core/model/directionkind.h"
#include "core/model/samename.h"
#include "core/model/words.h"
#include "core/project/analysing/analysisjob.h"
#include "core/project/files/datatable.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <functional>

namespace Kodeks::RecordTables {

using namespace Qt::StringLiterals;

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordTables)
};

/// A column and what else it may be called.
struct Named
{
    QString name;
    QStringList others;
};

const Named task{u"task"_s, {u"oppgave"_s, u"task_id"_s}};
const Named direction{u"direction"_s, {u"retning"_s, u"direction_id"_s, u"forslag"_s, u"proposal"_s}};
const Named sender{u"sender"_s, {u"avsender"_s}};
const Named note{u"note"_s, {u"merknad"_s, u"notat"_s}};
const Named letter{u"letter"_s, {u"brev"_s, u"file"_s, u"fil"_s}};
const Named standing{u"standing"_s, {u"status"_s, u"slag"_s}};
const Named counts{u"counts"_s, {u"teller"_s}};
const Named name{u"name"_s,
    {u"navn"_s, u"sender"_s, u"avsender"_s, u"mottaker"_s, u"recipient"_s, u"høringsinstans"_s, u"instans"_s}};

/// The cells of a row by the columns that were asked for; of one that is not there empty ones.
using Cells = QMap<QString, QString>;
using TakeRow = std::function<Result<>(const CsvReader &table, const CsvRow &row, const Cells &cells)>;

Result<> eachRow(const QByteArray &bytes, const QString &fileName, const QList<Named> &needed,
    const QList<Named> &possible, const TakeRow &take)
{
    const auto csv = looksLikeWorkbook(bytes) ? sheetAsCsv(bytes, fileName, {}) : Result<QByteArray>(bytes);
    auto table = csv ? CsvReader::open(*csv, fileName) : failed(csv);
    if (!table)
        return failed(table);
    QMap<QString, qsizetype> places;
    for (const Named &column : needed + possible) {
        table->nameColumn(column.name, column.others);
        places.insert(column.name, table->column(column.name));
    }
    for (const Named &column : needed) {
        if (const auto found = neededColumn(*table, column.name); !found)
            return failed(found);
    }
    while (!table->atEnd()) {
        const auto row = table->next();
        if (!row)
            return failed(row);
        Cells cells;
        for (const auto &[column, place] : places.asKeyValueRange())
            cells.insert(column, place < 0 ? QString() : row->cells.at(place).trimmed());
        if (std::ranges::all_of(cells, &QString::isEmpty))
            continue;
        if (const Result<> taken = take(*table, *row, cells); !taken)
            return taken;
    }
    return {};
}

Result<TaskId> taskIn(const CsvReader &table, const CsvRow &row, const QString &cell, const Codebook &codebook)
{
    const Task *found = codebook.findTask(cell);
    if (!found || found->group)
        return badRow(table, row,
            RecordText::tr("there is no task “%1” in the codebook. Write a task's id or its whole name.").arg(cell));
    return found->id;
}

const Direction *directionCalled(const QString &cell, const Codebook &codebook)
{
    if (const Direction *found = codebook.findDirection(cell))
        return found;
    static const QHash<QString, QString> norwegian{
        {u"uendret"_s, u"unchanged"_s}, {u"samarbeid"_s, u"cooperation"_s}, {u"uklart"_s, u"unclear"_s}};
    const QString word = cell.toLower();
    if (const auto kind = directionFromWord(norwegian.value(word, word)); kind && *kind != Direction::Kind::Transfer) {
        const auto found = std::ranges::find(codebook.directions, *kind, &Direction::kind);
        return found == codebook.directions.end() ? nullptr : &*found;
    }
    static const QRegularExpression arrow(u"\\s*(?:→|->|>)\\s*"_s);
    const QStringList ends = cell.split(arrow);
    const Actor *from = ends.size() == 2 ? codebook.findActor(ends.at(0)) : nullptr;
    const Actor *to = ends.size() == 2 ? codebook.findActor(ends.at(1)) : nullptr;
    return from && to ? codebook.findTransfer(from->id, to->id) : nullptr;
}

/// Invalid for an empty cell and "-".
Result<DirectionId> directionIn(
    const CsvReader &table, const CsvRow &row, const QString &cell, const Codebook &codebook)
{
    if (cell.isEmpty() || cell == u"-" || cell == u"–")
        return DirectionId();
    const Direction *found = directionCalled(cell, codebook);
    if (!found)
        return badRow(table, row,
            RecordText::tr(
                "there is no direction “%1” in the codebook. Add it to the codebook first, or write another.")
                .arg(cell));
    return found->id;
}

std::optional<bool> yesOrNo(const QString &cell)
{
    const QString word = cell.toLower();
    if (word.isEmpty() || QStringList{u"yes"_s, u"ja"_s, u"true"_s, u"1"_s}.contains(word))
        return true;
    return QStringList{u"no"_s, u"nei"_s, u"false"_s, u"0"_s}.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<LetterStanding::Kind> standingKind(const QString &cell)
{
    static const QHash<QString, QString> norwegian{{u""_s, u"answer"_s}, {u"svar"_s, u"answer"_s},
        {u"vedtak"_s, u"resolution"_s}, {u"innstilling"_s, u"recommendation"_s}, {u"vedlegg"_s, u"appendix"_s},
        {u"for sent"_s, u"late"_s}, {u"for sen"_s, u"late"_s}};
    const QString word = cell.toLower();
    const qsizetype place = standingWords().indexOf(norwegian.value(word, word));
    return place < 0 ? std::nullopt : std::optional(LetterStanding::Kind(place));
}

} // namespace

Result<QList<TaskProposal>> proposals(const QByteArray &bytes, const QString &fileName, const Codebook &codebook)
{
    QList<TaskProposal> all;
    QSet<TaskId> seen;
    const auto read = eachRow(bytes, fileName, {task, direction}, {},
        [&](const CsvReader &table, const CsvRow &row, const Cells &cells) -> Result<> {
        const auto id = taskIn(table, row, cells.value(task.name), codebook);
        const auto proposed
            = id ? directionIn(table, row, cells.value(direction.name), codebook) : Result<DirectionId>(failed(id));
        if (!proposed)
            return failed(proposed);
        if (seen.contains(*id))
            return badRow(table, row,
                RecordText::tr("“%1” stands in an earlier row too. Leave one row for each task.")
                    .arg(cells.value(task.name)));
        seen.insert(*id);
        all.append({*id, *proposed});
        return {};
    });
    return read ? Result<QList<TaskProposal>>(all) : failed(read);
}

Result<QList<TaskProposal>> proposalsIn(const QString &path, const Codebook &codebook)
{
    constexpr qint64 largest = qint64(64) * 1024 * 1024; // bytes
    const auto bytes = readLetterFile(path, largest);
    return bytes ? proposals(*bytes, QFileInfo(path).fileName(), codebook) : failed(bytes);
}

Result<QList<PositionDecision>> decisions(
    const QByteArray &bytes, const QString &fileName, const AnalysedStatements &analysed)
{
    const AnalysedStudy &study = analysed.study;
    const QList<Position> positions = positionsOf(study, analysed.statements);
    QList<PositionDecision> all;
    const auto read = eachRow(bytes, fileName, {sender, task, direction}, {note},
        [&](const CsvReader &table, const CsvRow &row, const Cells &cells) -> Result<> {
        const auto id = taskIn(table, row, cells.value(task.name), study.codebook);
        const auto decided = id ? directionIn(table, row, cells.value(direction.name), study.codebook)
                                : Result<DirectionId>(failed(id));
        if (!decided)
            return failed(decided);
        const auto position = std::ranges::find_if(positions, [&](const Position &each) {
            return each.task == *id && isSameName(study.senders.names().at(each.sender), cells.value(sender.name));
        });
        if (position == positions.end() || !position->conflict)
            return badRow(table, row,
                RecordText::tr("“%1” has no contradiction on “%2” to decide on. “kodeks positions” lists them.")
                    .arg(cells.value(sender.name), cells.value(task.name)));
        PositionDecision decision = decisionFor(study, *position);
        decision.direction = *decided;
        decision.note = cells.value(note.name);
        all.append(decision);
        return {};
    });
    return read ? Result<QList<PositionDecision>>(all) : failed(read);
}

Result<QList<LetterStanding>> standings(const QByteArray &bytes, const QString &fileName, const Project &project)
{
    QList<LetterStanding> all;
    const auto read = eachRow(bytes, fileName, {letter}, {standing, counts},
        [&](const CsvReader &table, const CsvRow &row, const Cells &cells) -> Result<> {
        const Letter *found = project.findLetter(cells.value(letter.name));
        if (!found)
            return badRow(table, row, RecordText::tr("the project has no letter “%1”.").arg(cells.value(letter.name)));
        const auto kind = standingKind(cells.value(standing.name));
        if (!kind)
            return badRow(table, row,
                RecordText::tr("“%1” is no standing. Write one of: %2.")
                    .arg(cells.value(standing.name), standingWords().join(u", "_s)));
        const auto doesCount = yesOrNo(cells.value(counts.name));
        if (!doesCount)
            return badRow(table, row,
                RecordText::tr("“%1” does not say whether the letter counts. Write yes or no.")
                    .arg(cells.value(counts.name)));
        all.append({found->id, *kind, *doesCount});
        return {};
    });
    return read ? Result<QList<LetterStanding>>(all) : failed(read);
}

Result<QStringList> asked(const QByteArray &bytes, const QString &fileName)
{
    QStringList names;
    QSet<QString> seen;
    const auto read
        = eachRow(bytes, fileName, {name}, {}, [&](const CsvReader &, const CsvRow &, const Cells &cells) -> Result<> {
        const QString each = cells.value(name.name).simplified();
        if (!seen.contains(nameKey(each)))
            names.append(each);
        seen.insert(nameKey(each));
        return {};
    });
    return read ? Result<QStringList>(names) : failed(read);
}

Result<NumberWords> numberWords(const QByteArray &bytes, const QString &fileName)
{
    QList<NumberWord> words;
    const QList<Named> columns{{u"when"_s, {u"når"_s}}, {u"nb"_s, {}}, {u"nn"_s, {}}, {u"en"_s, {}}};
    const auto read = eachRow(
        bytes, fileName, columns, {}, [&](const CsvReader &table, const CsvRow &row, const Cells &cells) -> Result<> {
        const NumberWord word{cells.value(u"when"_s).remove(u'%').remove(u' '), cells.value(u"nb"_s),
            cells.value(u"nn"_s), cells.value(u"en"_s)};
        if (!NumberWords::isWhen(word.when) || std::ranges::contains(words, word.when, &NumberWord::when))
            return badRow(table, row,
                RecordText::tr("“%1” is not, or no longer, a number to have a word for. Write 0, 1, all, or “>50” for "
                               "more than 50 percent, each once.")
                    .arg(cells.value(u"when"_s)));
        if (word.nb.isEmpty() || word.nn.isEmpty() || word.en.isEmpty())
            return badRow(table, row, RecordText::tr("a word is missing. Write one in each of nb, nn and en."));
        words.append(word);
        return {};
    });
    return read ? Result<NumberWords>(NumberWords::of(words).value_or(NumberWords())) : failed(read);
}

} // namespace Kodeks::RecordTables
