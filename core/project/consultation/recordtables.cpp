// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/consultation/recordtables.h"

#include "core/analysis/answers.h"
#include "core/analysis/positions.h"
#include "core/exchange/letters/letterfiles.h"
#include "core/model/samename.h"
#include "core/project/analysing/analysisjob.h"
#include "core/project/consultation/recordrows.h"
#include "core/project/files/datatable.h"
#include "core/project/project.h"

#include <QFileInfo>

namespace Kodeks::RecordTables {

using namespace Qt::StringLiterals;

namespace {

using namespace RecordRows;

const Named task{u"task"_s, {u"oppgave"_s, u"task_id"_s}};
const Named direction{u"direction"_s, {u"retning"_s, u"direction_id"_s, u"forslag"_s, u"proposal"_s}};
const Named sender{u"sender"_s, {u"avsender"_s}};
const Named note{u"note"_s, {u"merknad"_s, u"notat"_s}};
const Named letter{u"letter"_s, {u"brev"_s, u"file"_s, u"fil"_s}};
const Named standing{u"standing"_s, {u"status"_s, u"slag"_s}};
const Named question{u"question"_s, {u"spørsmål"_s}};
const Named answer{u"answer"_s, {u"svar"_s}};
const Named counts{u"counts"_s, {u"teller"_s}};
const Named name{u"name"_s,
    {u"navn"_s, u"sender"_s, u"avsender"_s, u"mottaker"_s, u"recipient"_s, u"høringsinstans"_s, u"instans"_s}};

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

std::optional<Answer> answerIn(const QString &cell)
{
    static const QHash<QString, QString> norwegian{{u"taus"_s, u"silent"_s}, {u"generelt"_s, u"general"_s},
        {u"andre steder"_s, u"elsewhere"_s}, {u"andre stader"_s, u"elsewhere"_s}, {u"svart"_s, u"answered"_s}};
    const QString word = cell.toLower();
    const qsizetype place = answerWords().indexOf(norwegian.value(word, word));
    return place < 0 ? std::nullopt : std::optional(Answer(place));
}

/// The place of the question; -1 where none, or more than one, begins so and none is called so.
qsizetype questionIn(const QString &cell, const AnalysedStudy &study)
{
    const QString wanted = nameKey(cell);
    qsizetype found = -1;
    qsizetype count = 0;
    for (qsizetype at = 0; at < study.questions.size() && !wanted.isEmpty(); ++at) {
        const QString key = nameKey(study.questions.at(at).second);
        if (key == wanted)
            return at;
        if (key.startsWith(wanted)) {
            found = at;
            ++count;
        }
    }
    return count == 1 ? found : -1;
}

} // namespace

Result<RecordFile> recordFile(const QString &path)
{
    constexpr qint64 largest = qint64(64) * 1024 * 1024; // bytes
    const auto bytes = readLetterFile(path, largest);
    return bytes ? Result<RecordFile>({*bytes, QFileInfo(path).fileName()}) : failed(bytes);
}

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
    const auto file = recordFile(path);
    return file ? proposals(file->bytes, file->name, codebook) : failed(file);
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

Result<QList<SetAnswer>> answers(const QByteArray &bytes, const QString &fileName, const AnalysedStatements &analysed)
{
    const AnalysedStudy &study = analysed.study;
    const Answers known = answersOf(study, analysed.statements);
    QList<SetAnswer> all;
    const auto read = eachRow(bytes, fileName, {sender, question, answer}, {},
        [&](const CsvReader &table, const CsvRow &row, const Cells &cells) -> Result<> {
        const auto who = std::ranges::find_if(
            study.senders.names(), [&](const QString &each) { return isSameName(each, cells.value(sender.name)); });
        if (who == study.senders.names().end())
            return badRow(table, row, RecordText::tr("no letter has the sender “%1”.").arg(cells.value(sender.name)));
        const qsizetype which = questionIn(cells.value(question.name), study);
        if (which < 0)
            return badRow(table, row,
                RecordText::tr("“%1” is not one question of the letters. Write its text, or as much of its beginning "
                               "as no other has.")
                    .arg(cells.value(question.name)));
        SetAnswer set = answerToSet(study, known, who - study.senders.names().begin(), which);
        set.answer = answerIn(cells.value(answer.name));
        if (!set.answer && !saysNothing(cells.value(answer.name)))
            return badRow(table, row,
                RecordText::tr("“%1” is no answer. Write one of: %2.")
                    .arg(cells.value(answer.name), answerWords().join(u", "_s)));
        all.append(set);
        return {};
    });
    return read ? Result<QList<SetAnswer>>(all) : failed(read);
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
