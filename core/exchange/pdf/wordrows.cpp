// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/wordrows.h"

#include <algorithm>

namespace Kodeks {

namespace {

struct RowPlace
{
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
};

RowPlace placeOf(const WordRow &row)
{
    RowPlace place{row.constFirst().left, row.constFirst().right, row.constFirst().top, row.constFirst().bottom};
    for (const PdfWord &word : row) {
        place.left = std::min(place.left, word.left);
        place.right = std::max(place.right, word.right);
        place.top = std::min(place.top, word.top);
        place.bottom = std::max(place.bottom, word.bottom);
    }
    return place;
}

bool isLeft(const PdfWord &a, const PdfWord &b)
{
    return a.left < b.left;
}

/// A word goes on a row that it shares a line with and is to the right of.
bool continuesRow(const RowPlace &row, const PdfWord &word)
{
    return shareLine(row.top, row.bottom, word) && word.left > row.right - word.height();
}

QList<WordRow> rowsInOrder(const QList<PdfWord> &words)
{
    QList<WordRow> rows;
    RowPlace place;
    for (const PdfWord &word : words) {
        if (rows.isEmpty() || !continuesRow(place, word)) {
            rows.append(WordRow{word});
            place = {word.left, word.right, word.top, word.bottom};
        } else {
            rows.last().append(word);
            place = {place.left, word.right, std::min(place.top, word.top), std::max(place.bottom, word.bottom)};
        }
    }
    return rows;
}

/// A raised number alone, which its column's order has apart from the word it belongs to.
bool isLoneMark(const WordRow &row, const PdfWord &beside)
{
    constexpr qsizetype longest = 3;
    const QString &text = row.constFirst().text;
    return row.size() == 1 && text.size() <= longest && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); })
        && row.constFirst().letterSize() <= 0.85 * beside.letterSize() && row.constFirst().bottom < beside.bottom;
}

/// With the marks of notes behind their words.
QList<WordRow> withMarks(QList<WordRow> rows)
{
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        const PdfWord mark = rows.at(i).constFirst();
        WordRow &next = rows[i + 1];
        if (!isLoneMark(rows.at(i), next.constFirst()))
            continue;
        const auto word = std::ranges::find_if(next, [&mark](const PdfWord &each) {
            return std::abs(mark.left - each.right) < 0.3 * each.letterSize() && mark.bottom > each.top;
        });
        if (word == next.end())
            continue;
        next.insert(word - next.begin() + 1, mark);
        rows.removeAt(i);
    }
    return rows;
}

/// Rows downwards, whatever the order of the words.
QList<WordRow> rowsDownwards(QList<PdfWord> words)
{
    std::ranges::stable_sort(words, [](const PdfWord &a, const PdfWord &b) { return a.bottom < b.bottom; });
    QList<WordRow> rows;
    double top = 0;
    double bottom = 0;
    for (const PdfWord &word : words) {
        if (rows.isEmpty() || !shareLine(top, bottom, word)) {
            rows.append(WordRow{word});
            top = word.top;
            bottom = word.bottom;
        } else {
            rows.last().append(word);
        }
    }
    for (WordRow &row : rows)
        std::ranges::stable_sort(row, isLeft);
    return rows;
}

/// Where a gutter parts all words into two columns of several rows; nothing if none does.
std::optional<double> gutterOf(QList<PdfWord> words)
{
    constexpr qsizetype fewest = 12;
    std::ranges::stable_sort(words, isLeft);
    double right = words.isEmpty() ? 0 : words.constFirst().right;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const PdfWord &word = words.at(i);
        if (word.left - right > 1.2 * word.height() && i >= fewest && words.size() - i >= fewest)
            return (word.left + right) / 2;
        right = std::max(right, word.right);
    }
    return {};
}

QList<WordRow> rowsByColumn(const QList<PdfWord> &words)
{
    const auto gutter = gutterOf(words);
    if (!gutter)
        return rowsDownwards(words);
    QList<PdfWord> first;
    QList<PdfWord> rest;
    for (const PdfWord &word : words)
        (word.left < *gutter ? first : rest).append(word);
    return rowsDownwards(first) + rowsDownwards(rest);
}

/// What a label or a question ends with.
bool asks(const WordRow &row)
{
    return !row.isEmpty() && QStringView(u":?_…").contains(row.constLast().text.back());
}

bool shareLine(const WordRow &a, const WordRow &b)
{
    const RowPlace place = placeOf(b);
    return shareLine(place.top, place.bottom, a.constFirst());
}

/// Whether a row is what a field holds that stands behind the label in another one.
bool answers(const WordRow &label, const WordRow &row)
{
    return asks(label) && shareLine(label, row) && row.constFirst().left > label.constLast().right;
}

/// The row that a later one goes on; the latest if there are several.
qsizetype labelFor(const QList<WordRow> &rows, const WordRow &row)
{
    constexpr qsizetype searched = 200;
    for (qsizetype i = rows.size() - 1; i >= std::max<qsizetype>(0, rows.size() - searched); --i) {
        if (answers(rows.at(i), row))
            return i;
    }
    return -1;
}

/// Whether the row before or after stands right above or below, as lines of a column do.
bool isInColumn(const QList<WordRow> &rows, qsizetype at)
{
    const auto stacked = [&](qsizetype upper) {
        if (upper < 0 || upper + 1 >= rows.size())
            return false;
        const PdfWord &above = rows.at(upper).constFirst();
        const PdfWord &below = rows.at(upper + 1).constFirst();
        const double step = below.bottom - above.bottom;
        return step > 0 && step < 1.8 * below.height() && std::abs(below.left - above.left) < 3 * below.height()
            && rows.at(upper + 1).size() > 2 && rows.at(upper).size() > 2;
    };
    return stacked(at - 1) || stacked(at);
}

/// Brings pieces of one line together that the file has apart: side by side in the wrong order, or an answer far behind
/// its label.
QList<WordRow> withAnswers(const QList<WordRow> &rows)
{
    QList<WordRow> joined;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const WordRow &row = rows.at(i);
        const bool before = !joined.isEmpty() && shareLine(joined.constLast(), row);
        if (before && row.constLast().right < joined.constLast().constFirst().left) {
            joined.last() = row + joined.constLast();
            continue;
        }
        const bool alone = !before && !isInColumn(rows, i);
        if (const qsizetype label = alone ? labelFor(joined, row) : -1; label >= 0)
            joined[label] += row;
        else
            joined.append(row);
    }
    return joined;
}

} // namespace

bool shareLine(double top, double bottom, const PdfWord &word)
{
    const double shared = std::min(bottom, word.bottom) - std::max(top, word.top);
    return shared > std::min(bottom - top, word.height()) / 2;
}

QList<WordRow> wordRows(const UprightWords &group)
{
    if (group.inOrder)
        return withAnswers(withMarks(rowsInOrder(group.words)));
    return group.turn == 0 ? rowsByColumn(group.words) : rowsDownwards(group.words);
}

} // namespace Kodeks
