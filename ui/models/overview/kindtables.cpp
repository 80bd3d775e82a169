// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "core/query/letterkinds.h"
#include "ui/models/overview/overviewtables.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace Kodeks::OverviewTables {

using namespace Qt::StringLiterals;

namespace {

struct KindText
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

/// A direction or a task, as rows are told apart.
struct KindRow
{
    QString name;
    CountedPassages which;
};

QString nameOf(const LetterKinds &kinds, qsizetype place)
{
    const QString &value = kinds.kinds.at(place).value;
    if (!value.isEmpty())
        return value;
    const bool isRest = kinds.rest > 0 && place == LetterKinds::mostKinds - 1;
    return isRest ? KindText::tr("%Ln other(s)", nullptr, int(kinds.rest)) : KindText::tr("not stated");
}

QList<KindRow> directionRows(const Project &project, const Overview &overview)
{
    QSet<DirectionId> used;
    for (const StatementCount &each : overview.counts.statements)
        used.insert(each.direction);
    QList<KindRow> rows;
    const Codebook &book = project.codebook();
    for (const Direction &direction : book.directions) {
        if (used.contains(direction.id))
            rows.append({Display::direction(book, direction), {.coder = overview.coder, .direction = direction.id}});
    }
    if (used.contains(DirectionId()))
        rows.append({KindText::tr("no direction"), {.coder = overview.coder, .direction = DirectionId()}});
    return rows;
}

QList<KindRow> taskRows(const Project &project, const Overview &overview)
{
    QSet<TaskId> used;
    for (const StatementCount &each : overview.counts.statements)
        used.insert(each.task);
    QList<KindRow> rows;
    for (const Task &task : project.codebook().tasks) {
        if (used.contains(task.id))
            rows.append({task.name, {.coder = overview.coder, .task = task.id}});
    }
    if (used.contains(TaskId()))
        rows.append({KindText::tr("no task"), {.coder = overview.coder, .task = TaskId()}});
    return rows;
}

CountCell counted(qsizetype count, const CountedPassages &which, const QString &words)
{
    const CountPlace place{.kind = CountPlace::Kind::Passages, .passages = which, .words = words};
    return {QLocale().toString(count), qlonglong(count), count > 0 ? place : CountPlace()};
}

using Counts = QHash<qint64, QList<qsizetype>>; ///< by the id of the direction or task, then by kind

Counts countsBy(const Overview &overview, const LetterKinds &kinds, KindRows rows)
{
    Counts counts;
    for (const auto &[letter, statement] : overview.counts.statementsOfLetters) {
        const qint64 id = rows == KindRows::Directions ? statement.direction.value() : statement.task.value();
        QList<qsizetype> &row = counts[id];
        row.resize(kinds.kinds.size());
        if (const auto kind = kinds.kindOf.constFind(letter); kind != kinds.kindOf.constEnd())
            row[*kind] += statement.passages;
    }
    return counts;
}

/// How many letters there are of each kind.
QList<CountCell> letterRow(const LetterKinds &kinds)
{
    QList<CountCell> row{{KindText::tr("Letters")}, {}};
    qsizetype all = 0;
    for (const LetterKinds::Kind &kind : kinds.kinds) {
        row.append({QLocale().toString(kind.letters.size()), qlonglong(kind.letters.size())});
        all += kind.letters.size();
    }
    row[1] = {QLocale().toString(all), qlonglong(all)};
    return row;
}

} // namespace

CountTable kinds(const Project &project, const Overview &overview, const QString &attribute, KindRows rows)
{
    CountTable table{
        {rows == KindRows::Directions ? KindText::tr("Direction") : KindText::tr("Task"), KindText::tr("All")}, {},
        KindText::tr("The letters have no attributes yet, such as the kind of their senders. Import facts about "
                     "letters, or add attributes below the facts of a letter.")};
    if (attribute.isEmpty())
        return table;
    const LetterKinds found = letterKinds(project.letters(), attribute);
    for (qsizetype place = 0; place < found.kinds.size(); ++place)
        table.header.append(nameOf(found, place));
    table.rows.append(letterRow(found));
    const Counts counts = countsBy(overview, found, rows);
    for (const KindRow &row :
        rows == KindRows::Directions ? directionRows(project, overview) : taskRows(project, overview)) {
        const qint64 id = rows == KindRows::Directions ? row.which.direction->value() : row.which.task->value();
        const QList<qsizetype> ofRow = counts.value(id);
        qsizetype all = 0;
        for (const qsizetype count : ofRow)
            all += count;
        QList<CountCell> cells{{row.name}, counted(all, row.which, row.name)};
        for (qsizetype place = 0; place < found.kinds.size(); ++place) {
            CountedPassages which = row.which;
            which.letters = found.kinds.at(place).letters;
            cells.append(counted(ofRow.value(place), which, row.name + u" · "_s + nameOf(found, place)));
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace Kodeks::OverviewTables
