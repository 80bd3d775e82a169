// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/roundgrid.h"

#include "core/analysis/cellstatements.h"
#include "core/model/codeorder.h"
#include "core/model/letterattributes.h"
#include "core/model/samename.h"
#include "ui/models/conclude/directionsigns.h"
#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct RoundsText
{
    Q_DECLARE_TR_FUNCTIONS(Rounds)
};

constexpr double movedTint = -0.45;
constexpr double beganTint = 0.35;

/// Cells of what senders want in two rounds.
class RoundCells
{
public:
    explicit RoundCells(const Codebook &codebook)
        : m_codebook(codebook)
        , m_signs(directionSigns(codebook))
    {
    }

    [[nodiscard]] GridCell cell(const RoundChange &change) const
    {
        const auto kind = change.kind();
        const bool moved = kind == RoundChange::Kind::Moved;
        const double tint = moved ? movedTint : kind == RoundChange::Kind::Same ? 0 : beganTint;
        const QString text = kind == RoundChange::Kind::Same ? signs(change.after)
                                                             : signs(change.before) + u" ⇒ "_s + signs(change.after);
        return {text, sentence(change), tint, moved, u"⇒"_s};
    }

private:
    [[nodiscard]] QString signs(const QList<DirectionId> &directions) const
    {
        QStringList shown;
        for (const DirectionId direction : directions)
            shown.append(m_signs.value(direction));
        return shown.isEmpty() ? u"–"_s : shown.join(u' ');
    }

    [[nodiscard]] QString names(const QList<DirectionId> &directions) const
    {
        QStringList told;
        for (const DirectionId direction : directions)
            told.append(Display::direction(m_codebook, *m_codebook.direction(direction)));
        return told.join(u", "_s);
    }

    [[nodiscard]] QString sentence(const RoundChange &change) const
    {
        switch (change.kind()) {
        case RoundChange::Kind::Same: break;
        case RoundChange::Kind::Moved:
            return RoundsText::tr("wanted %1 first and wants %2 then").arg(names(change.before), names(change.after));
        case RoundChange::Kind::Began:
            return RoundsText::tr("said nothing first and wants %1 then").arg(names(change.after));
        case RoundChange::Kind::Ended:
            return RoundsText::tr("wanted %1 first and says nothing then").arg(names(change.before));
        }
        return RoundsText::tr("wants %1 in both rounds").arg(names(change.after));
    }

    const Codebook &m_codebook;
    QHash<DirectionId, QString> m_signs;
};

QString changesCounted(qsizetype count)
{
    return RoundsText::tr("%Ln change(s)", nullptr, int(count));
}

void addCounts(Grid &grid, const QList<qsizetype> &rows, const QList<qsizetype> &columns)
{
    const auto add = [&grid](Cell cell, qsizetype count) {
        grid.cells.insert(cell, {QLocale().toString(count), changesCounted(count), 0, false, {}});
    };
    qsizetype all = 0;
    for (qint32 row = 0; row < rows.size(); ++row) {
        add({row + 1, 0}, rows.at(row));
        all += rows.at(row);
    }
    for (qint32 column = 0; column < columns.size(); ++column)
        add({0, column + 1}, columns.at(column));
    add({0, 0}, all);
    grid.margins = 1;
}

} // namespace

RoundGrid roundGrid(const AnalysedStatements &read, const RoundsQuestion &question, bool all)
{
    const Codebook &codebook = read.study.codebook;
    RoundGrid found{{{RoundsText::tr("All")}, {RoundsText::tr("All")}, {}, RoundsText::tr("nothing changed")}, question,
        roundChanges(read.study, read.statements, question), {}, {}};
    const auto isShown = [all](const RoundChange &each) { return all || each.kind() != RoundChange::Kind::Same; };
    QSet<TaskId> tasks;
    for (const RoundChange &change : std::as_const(found.changes.changes)) {
        if (isShown(change))
            tasks.insert(change.task);
    }
    QHash<TaskId, qint32> columnOf;
    for (const TaskId task : treeOrder(codebook)) {
        if (!tasks.contains(task))
            continue;
        columnOf.insert(task, qint32(found.tasks.size()));
        found.tasks.append(task);
        found.grid.columnNames.append(codebook.task(task)->name);
    }
    const RoundCells cells(codebook);
    QList<qsizetype> ofSender;
    QList<qsizetype> ofTask(found.tasks.size());
    qsizetype sender = -1;
    for (const RoundChange &change : std::as_const(found.changes.changes)) {
        if (!isShown(change))
            continue;
        if (std::exchange(sender, change.sender) != change.sender) {
            found.grid.rowNames.append(read.study.senders.names().at(change.sender));
            ofSender.append(0);
        }
        const qint32 column = columnOf.value(change.task);
        found.grid.cells.insert({qint32(ofSender.size()), column + 1}, cells.cell(change));
        const int changed = change.kind() == RoundChange::Kind::Same ? 0 : 1;
        ofSender.last() += changed;
        ofTask[column] += changed;
        for (const QList<DirectionId> &directions : {change.before, change.after})
            found.directions.unite({directions.begin(), directions.end()});
    }
    addCounts(found.grid, ofSender, ofTask);
    return found;
}

QList<qsizetype> statementsOfRounds(
    const AnalysedStatements &read, const RoundsQuestion &question, const QString &sender, TaskId task)
{
    const RoundChanges changes = roundChanges(read.study, {}, question);
    const QSet<qsizetype> both(changes.both.begin(), changes.both.end());
    const QSet<QString> rounds{nameKey(question.before), nameKey(question.after)};
    QSet<LetterId> letters;
    for (const Letter &letter : read.study.letters) {
        const qsizetype who = read.study.senders.of(letter.id);
        const bool isAsked = sender.isEmpty() ? both.contains(who) : read.study.senders.names().at(who) == sender;
        if (isAsked && rounds.contains(nameKey(attributeValue(letter.attributes, question.attribute))))
            letters.insert(letter.id);
    }
    QList<qsizetype> places;
    for (size_t at = 0; at < read.statements.size(); ++at) {
        const CodedStatement &each = read.statements[at];
        if (each.direction.isValid() && each.task.isValid() && letters.contains(each.letter)
            && (!task.isValid() || each.task == task))
            places.append(qsizetype(at));
    }
    sortByPlace(places, read.study, read.statements);
    return places;
}

} // namespace Kodeks
