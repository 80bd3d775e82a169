// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/overview/overviewtables.h"

#include "core/project/project.h"
#include "ui/models/letters/letterlistmodel.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

namespace Kodeks::OverviewTables {

using namespace Qt::StringLiterals;

namespace {

struct OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

using Kind = CountPlace::Kind;

CountCell number(qsizetype count, const CountPlace &place = {})
{
    return {QLocale().toString(count), qlonglong(count), count > 0 ? place : CountPlace()};
}

CountCell passages(qsizetype count, const CountedPassages &which, const QString &words)
{
    return number(count, {.kind = Kind::Passages, .passages = which, .words = words});
}

CountCell time(const QDateTime &when)
{
    return {when.isValid() ? Display::when(when) : QString(), when.isValid() ? when.toMSecsSinceEpoch() : qlonglong(0)};
}

CountCell share(qsizetype part, qsizetype whole)
{
    const double value = whole > 0 ? double(part) / double(whole) : 0;
    return {OverviewText::tr("%1 %").arg(QLocale().toString(100 * value, 'f', 0)), value};
}

QString whose(const Project &project, CoderId coder)
{
    const Coder *known = project.coder(coder);
    return known ? known->name : OverviewText::tr("all coders");
}

QHash<LetterId, CodedAmount> amounts(const Overview &overview)
{
    QHash<LetterId, CodedAmount> found;
    for (const LetterAmount &each : overview.counts.letters)
        found.insert(each.letter, each.amount);
    return found;
}

/// Whether something of the letter is coded, also where a query does not find it.
bool isBegun(const Project &project, const Overview &overview, LetterId letter, bool isCounted)
{
    if (overview.where.isEmpty() || isCounted)
        return isCounted;
    if (overview.coder.isValid())
        return project.passageCount(letter, overview.coder) > 0;
    return std::ranges::any_of(project.coders(),
        [&](const Coder &coder) { return !coder.isConsensus() && project.passageCount(letter, coder.id) > 0; });
}

/// How many letters are in each state.
QMap<Letter::Progress, qsizetype> states(const Project &project, const Overview &overview)
{
    const auto known = amounts(overview);
    QMap<Letter::Progress, qsizetype> counts;
    for (const Letter &letter : project.letters())
        ++counts[progress(
            project, letter.id, overview.coder, isBegun(project, overview, letter.id, known.contains(letter.id)))];
    return counts;
}

/// The list of letters tells of the current coder's progress, so only that coder's leads there.
CountPlace lettersPlace(const Project &project, const Overview &overview, Letter::Progress state)
{
    if (overview.coder != project.currentCoder())
        return {};
    return {.kind = Kind::Letters, .state = state};
}

qsizetype without(const Overview &overview, bool task)
{
    qsizetype count = 0;
    for (const StatementCount &each : overview.counts.statements) {
        if (task ? !each.task.isValid() : !each.direction.isValid())
            count += each.passages;
    }
    return count;
}

qsizetype total(const Overview &overview)
{
    qsizetype count = 0;
    for (const LetterAmount &each : overview.counts.letters)
        count += each.amount.passages;
    return count;
}

QList<QList<CountCell>> differenceRows(const Project &project, const Overview &overview)
{
    QList<QList<CountCell>> rows;
    if (!overview.differences)
        return rows;
    for (const OpenDifferences &pair : *overview.differences) {
        rows.append(
            {{OverviewText::tr("Open differences of %1 and %2").arg(whose(project, pair.a), whose(project, pair.b))},
                number(pair.open, {.kind = Kind::Differences, .first = pair.a, .second = pair.b})});
    }
    return rows;
}

QList<CountCell> statementRow(const Overview &overview, const QString &name, std::optional<TaskId> task,
    const QList<std::pair<DirectionId, QString>> &columns)
{
    QHash<DirectionId, qsizetype> counts;
    qsizetype all = 0;
    for (const StatementCount &each : overview.counts.statements) {
        if (task && each.task != *task)
            continue;
        counts[each.direction] += each.passages;
        all += each.passages;
    }
    QList<CountCell> row{{name}, passages(all, {.coder = overview.coder, .task = task}, name)};
    for (const auto &[direction, words] : columns)
        row.append(passages(counts.value(direction), {.coder = overview.coder, .task = task, .direction = direction},
            name + u" · "_s + words));
    return row;
}

} // namespace

Letter::Progress progress(const Project &project, LetterId letter, CoderId coder, bool hasPassages)
{
    const auto isDone = [&](const Coder &each) { return project.isDone(letter, each.id); };
    const auto counts = [&](const Coder &each) {
        return !each.isConsensus() && (project.passageCount({}, each.id) > 0 || project.isDone(letter, each.id));
    };
    bool done = coder.isValid() && project.isDone(letter, coder);
    if (!coder.isValid()) {
        QList<Coder> at = project.coders();
        at.removeIf([&](const Coder &each) { return !counts(each); });
        done = !at.isEmpty() && std::ranges::all_of(at, isDone);
        hasPassages = hasPassages || std::ranges::any_of(at, isDone);
    }
    return done ? Letter::Progress::Done : hasPassages ? Letter::Progress::InProgress : Letter::Progress::NotBegun;
}

QString summary(const Project &project, const Overview &overview)
{
    const auto counts = states(project, overview);
    return OverviewText::tr("%1 of %2 · %3", "letters done, letters, passages")
        .arg(QLocale().toString(counts.value(Letter::Progress::Done)),
            OverviewText::tr("%Ln letter(s) done", nullptr, int(project.letters().size())),
            OverviewText::tr("%Ln passage(s)", nullptr, int(total(overview))));
}

CountTable waiting(const Project &project, const Overview &overview)
{
    const auto counts = states(project, overview);
    const auto letters = [&](const QString &words, Letter::Progress state) {
        return QList<CountCell>{{words}, number(counts.value(state), lettersPlace(project, overview, state))};
    };
    const auto lacking = [&](const QString &words, bool task) {
        CountedPassages which{.coder = overview.coder};
        if (task)
            which.task = TaskId();
        else
            which.direction = DirectionId();
        return QList<CountCell>{{words}, passages(without(overview, task), which, words)};
    };
    qsizetype memos = 0;
    for (const LetterAmount &each : overview.counts.letters)
        memos += each.amount.memos;
    const QString withMemo = OverviewText::tr("Passages with a memo");
    CountTable table{{OverviewText::tr("What waits"), OverviewText::tr("Number")}, {}, {}};
    table.rows = {letters(OverviewText::tr("Letters not begun"), Letter::Progress::NotBegun),
        letters(OverviewText::tr("Letters begun and not done"), Letter::Progress::InProgress)};
    table.rows += differenceRows(project, overview);
    table.rows += {lacking(OverviewText::tr("Passages without a task"), true),
        lacking(OverviewText::tr("Passages without a direction"), false),
        {{withMemo}, passages(memos, {.coder = overview.coder, .withMemo = true}, withMemo)}};
    return table;
}

CountTable coders(const Project &project, const Overview &overview)
{
    CountTable table{
        {OverviewText::tr("Coder"), OverviewText::tr("Begun"), OverviewText::tr("Done"), OverviewText::tr("Passages"),
            OverviewText::tr("Characters coded"), OverviewText::tr("Memos"), OverviewText::tr("Last change")},
        {}, OverviewText::tr("Nobody codes in this project yet.")};
    for (const Coder &coder : project.coders()) {
        const auto known = std::ranges::find(overview.counts.coders, coder.id, &CoderAmount::coder);
        const CoderAmount amount = known == overview.counts.coders.end() ? CoderAmount() : *known;
        const qsizetype done = std::ranges::count_if(
            project.letters(), [&](const Letter &letter) { return project.isDone(letter.id, coder.id); });
        const qsizetype begun = overview.where.isEmpty()
            ? amount.letters
            : std::ranges::count_if(project.letters(),
                  [&](const Letter &letter) { return project.passageCount(letter.id, coder.id) > 0; });
        table.rows.append({{coder.name}, number(begun), number(done),
            passages(amount.amount.passages, {.coder = coder.id}, coder.name), number(amount.amount.characters),
            passages(amount.amount.memos, {.coder = coder.id, .withMemo = true},
                OverviewText::tr("%1: with a memo").arg(coder.name)),
            time(amount.amount.changed)});
    }
    return table;
}

CountTable letters(const Project &project, const Overview &overview)
{
    CountTable table{{OverviewText::tr("Letter"), OverviewText::tr("State"), OverviewText::tr("Passages"),
                         OverviewText::tr("Coded"), OverviewText::tr("Memos"), OverviewText::tr("Last change")},
        {}, OverviewText::tr("There are no letters in this project yet.")};
    const auto known = amounts(overview);
    for (const Letter &letter : project.letters()) {
        const CodedAmount amount = known.value(letter.id);
        const auto state = progress(
            project, letter.id, overview.coder, isBegun(project, overview, letter.id, known.contains(letter.id)));
        const QString name = Display::letter(letter);
        table.rows.append({{name, {}, {.kind = Kind::Letter, .letter = letter.id}, letter.name},
            {progressName(state), qlonglong(state)},
            passages(amount.passages, {.coder = overview.coder, .letter = letter.id}, name),
            share(amount.characters, letter.length),
            passages(amount.memos, {.coder = overview.coder, .letter = letter.id, .withMemo = true},
                OverviewText::tr("%1: with a memo").arg(name)),
            time(amount.changed)});
    }
    return table;
}

CountTable questions(const Overview &overview)
{
    CountTable table{{OverviewText::tr("Question"), OverviewText::tr("Letters"),
                         overview.where.isEmpty() ? OverviewText::tr("Begun") : OverviewText::tr("With such passages"),
                         OverviewText::tr("Passages"), OverviewText::tr("Characters coded")},
        {}, OverviewText::tr("No letter repeats a question of the consultation.")};
    for (const QuestionAmount &each : overview.counts.questions) {
        const QString words = Display::oneLine(each.text);
        table.rows.append({{words, {}, {}, Display::toolTip(each.text)}, number(each.letters), number(each.begun),
            passages(each.amount.passages, {.coder = overview.coder, .question = each.question}, words),
            number(each.amount.characters)});
    }
    return table;
}

CountTable statements(const Project &project, const Overview &overview)
{
    const Codebook &book = project.codebook();
    QSet<DirectionId> used;
    QSet<TaskId> coded;
    for (const StatementCount &each : overview.counts.statements) {
        used.insert(each.direction);
        coded.insert(each.task);
    }
    QList<std::pair<DirectionId, QString>> columns;
    for (const Direction &direction : book.directions) {
        if (used.contains(direction.id))
            columns.append({direction.id, Display::direction(book, direction)});
    }
    if (used.contains(DirectionId()))
        columns.append({DirectionId(), OverviewText::tr("no direction")});
    CountTable table{
        {OverviewText::tr("Task"), OverviewText::tr("All")}, {}, OverviewText::tr("Nothing is coded yet.")};
    for (const auto &[direction, words] : std::as_const(columns))
        table.header.append(words);
    for (const Task &task : book.tasks) {
        if (coded.contains(task.id))
            table.rows.append(statementRow(overview, task.name, task.id, columns));
    }
    if (coded.contains(TaskId()))
        table.rows.append(statementRow(overview, OverviewText::tr("no task"), TaskId(), columns));
    return table;
}

CountTable changes(const Project &project, const QList<HistoryLine> &lines)
{
    CountTable table{{OverviewText::tr("When"), OverviewText::tr("Who"), OverviewText::tr("Last changes"),
                         OverviewText::tr("Letter")},
        {}, OverviewText::tr("Nothing has been done in this project yet.")};
    for (const HistoryLine &line : lines) {
        const Letter *letter = project.letter(line.account.letter);
        const QString name = letter ? Display::letter(*letter) : line.account.letterName;
        const CountPlace there = letter ? CountPlace{.kind = Kind::Letter, .letter = letter->id} : CountPlace();
        table.rows.append({time(line.entry.made), {line.entry.coder},
            {line.entry.title, {}, {.kind = Kind::Edit, .edit = line.entry.id}, Display::toolTip(line.account.quote)},
            {name, {}, there}});
    }
    return table;
}

} // namespace Kodeks::OverviewTables
