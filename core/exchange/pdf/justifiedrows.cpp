// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/justifiedrows.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr double sameEdge = 1.5; // points

/// The place of a line's ends, so coarse that ends at the same places have the same or the next one.
using Edges = std::pair<int, int>;

Edges edgesOf(const WordRow &row)
{
    return {qRound(row.constFirst().left / sameEdge), qRound(row.constLast().right / sameEdge)};
}

double widestGap(const WordRow &row)
{
    double widest = 0;
    for (qsizetype i = 1; i < row.size(); ++i)
        widest = std::max(widest, row.at(i).left - row.at(i - 1).right);
    return widest;
}

bool hasLetters(const PdfWord &word)
{
    return std::ranges::any_of(word.text, [](QChar c) { return c.isLetter(); });
}

/// How wide each letter is, if all are of one width; else 0.
double letterWidth(const WordRow &row)
{
    const auto widthOf = [](const PdfWord &word) { return word.width() / static_cast<double>(word.text.size()); };
    const double first = widthOf(row.constFirst());
    const bool same
        = std::ranges::all_of(row, [&](const PdfWord &word) { return std::abs(widthOf(word) - first) < 0.02 * first; });
    return same ? first : 0;
}

/// Whether a row stands right below another, in its column; a word that is too long for that may reach beyond it.
bool isBelow(const WordRow &row, const WordRow &next)
{
    constexpr double indent = 40; // points
    const double step = next.constFirst().bottom - row.constFirst().bottom;
    const double shift = row.constFirst().left - next.constFirst().left;
    return step > 0 && step < 2 * row.constFirst().height() && shift > -sameEdge && shift < indent
        && (next.size() == 1 || next.constLast().right < row.constLast().right + sameEdge);
}

/// Whether the first word of the next row would not have fitted had the gaps been as narrow as spaces are.
bool isFull(const WordRow &row, const WordRow &next)
{
    const double space = std::max(0.3 * row.constFirst().letterSize(), letterWidth(row));
    double words = next.constFirst().width() + space * static_cast<double>(row.size());
    for (const PdfWord &word : row)
        words += word.width();
    return words > row.constLast().right - row.constFirst().left;
}

/// Whether a cell seems to begin behind a gap of the row: one of a row above or below begins at the same place.
bool sharesCells(const WordRow &row, const WordRow &other)
{
    constexpr double same = 0.5; // points
    for (qsizetype i = 1; i < std::min(row.size(), other.size()); ++i) {
        const PdfWord &word = other.at(i);
        if (std::abs(word.left - row.at(i).left) < same && word.left - other.at(i - 1).right > word.height())
            return true;
    }
    return false;
}

bool goesOnInLowerCase(const WordRow &row, const WordRow &next)
{
    return next.constFirst().text.front().isLower() && !u".!?:;"_s.contains(row.constLast().text.back());
}

/// What lines with the same ends tell of the column between them.
struct Column
{
    qsizetype lines = 0;
    bool isText = false;
};

class Columns
{
public:
    void add(const WordRow &row, bool isText)
    {
        Column &column = m_columns[edgesOf(row)];
        ++column.lines;
        column.isText = column.isText || isText;
    }

    [[nodiscard]] Column around(const WordRow &row) const
    {
        const Edges edges = edgesOf(row);
        Column sum;
        for (const int left : {-1, 0, 1}) {
            for (const int right : {-1, 0, 1}) {
                const Column column = m_columns.value({edges.first + left, edges.second + right});
                sum = {sum.lines + column.lines, sum.isText || column.isText};
            }
        }
        return sum;
    }

private:
    QHash<Edges, Column> m_columns;
};

} // namespace

bool hasEvenGaps(const WordRow &row, qsizetype fewest)
{
    double least = 1e9;
    double most = 0;
    for (qsizetype i = 1; i < row.size(); ++i) {
        const double gap = row.at(i).left - row.at(i - 1).right;
        least = std::min(least, gap);
        most = std::max(most, gap);
    }
    if (row.size() < fewest || least <= 0)
        return false;
    return most - least < 0.03 * most || most - least < 1.1 * letterWidth(row);
}

QList<bool> justifiedRows(const QList<WordRow> &rows)
{
    constexpr qsizetype surelyText = 4; // words
    QList<bool> spread(rows.size(), false);
    Columns columns;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const WordRow &row = rows.at(i);
        const bool below = i + 1 < rows.size() && isBelow(row, rows.at(i + 1));
        if (!below || !hasEvenGaps(row, 2) || !isFull(row, rows.at(i + 1)) || !hasLetters(row.constLast())
            || sharesCells(row, rows.at(i + 1)) || (i > 0 && sharesCells(row, rows.at(i - 1))))
            continue;
        spread[i] = true;
        const bool dense = row.size() >= surelyText - 1 && widestGap(row) < 1.5 * row.constFirst().height();
        columns.add(row, dense || goesOnInLowerCase(row, rows.at(i + 1)));
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Column column = spread.at(i) ? columns.around(rows.at(i)) : Column();
        spread[i] = hasEvenGaps(rows.at(i), surelyText) || (column.lines > 1 && column.isText);
    }
    return spread;
}

} // namespace Kodeks
