// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/cellstatements.h"

#include <algorithm>

namespace Kodeks {

namespace {

/// A statement that has the row or the column.
struct Side
{
    qsizetype place = 0;
    bool row = false;
    bool column = false;
};

QList<Side> sidesOf(
    const CodedStatements &statements, const DimensionValues &rows, const DimensionValues &columns, CellPlace place)
{
    QList<Side> sides;
    for (size_t at = 0; at < statements.size(); ++at) {
        const bool row = place.row < 0 || rows.of(statements[at]).contains(place.row);
        const bool column = place.column < 0 || columns.of(statements[at]).contains(place.column);
        if (row || column)
            sides.append({qsizetype(at), row, column});
    }
    return sides;
}

void keepOverlapping(QList<Side> &sides, const CodedStatements &statements)
{
    const auto of = [&](const Side &side) -> const CodedStatement & { return statements[size_t(side.place)]; };
    std::ranges::stable_sort(
        sides, {}, [&](const Side &side) { return std::tuple(of(side).letter, of(side).coder, of(side).range); });
    QList<bool> meets(sides.size());
    for (qsizetype one = 0; one < sides.size(); ++one) {
        for (qsizetype other = one + 1; other < sides.size(); ++other) {
            if (of(sides[one]).letter != of(sides[other]).letter || of(sides[one]).coder != of(sides[other]).coder
                || of(sides[other]).range.start >= of(sides[one]).range.end)
                break;
            if ((sides[one].row && sides[other].column) || (sides[one].column && sides[other].row))
                meets[one] = meets[other] = true;
        }
    }
    qsizetype at = 0;
    sides.removeIf([&](const Side &) { return !meets.at(at++); });
}

void keepOfSameLetter(QList<Side> &sides, const CodedStatements &statements)
{
    QHash<LetterId, std::pair<bool, bool>> has;
    for (const Side &side : std::as_const(sides)) {
        auto &[row, column] = has[statements[size_t(side.place)].letter];
        row = row || side.row;
        column = column || side.column;
    }
    sides.removeIf(
        [&](const Side &side) { return has.value(statements[size_t(side.place)].letter) != std::pair(true, true); });
}

} // namespace

void sortByPlace(QList<qsizetype> &places, const AnalysedStudy &study, const CodedStatements &statements)
{
    const auto letters = placesById(study.letters);
    std::ranges::stable_sort(places, {}, [&](qsizetype place) {
        const CodedStatement &statement = statements[size_t(place)];
        return std::tuple(letters.value(statement.letter, -1), statement.range, statement.coder, statement.passage);
    });
}

QList<qsizetype> statementsOf(const AnalysedStudy &study, const CodedStatements &statements,
    const CooccurrenceQuestion &question, CellPlace place)
{
    const DimensionValues rows(question.rows, study, question.rollUp);
    const DimensionValues columns(question.columns, study, question.rollUp);
    QList<Side> sides = sidesOf(statements, rows, columns, place);
    if (place.row < 0 || place.column < 0 || question.within == Within::Passage)
        sides.removeIf([](const Side &side) { return !side.row || !side.column; });
    else if (question.within == Within::Overlap)
        keepOverlapping(sides, statements);
    else
        keepOfSameLetter(sides, statements);
    QList<qsizetype> places;
    for (const Side &side : std::as_const(sides))
        places.append(side.place);
    sortByPlace(places, study, statements);
    return places;
}

} // namespace Kodeks
