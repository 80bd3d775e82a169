// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/cellorder.h"

#include "core/exchange/pdf/wordrows.h"

#include <algorithm>
#include <cmath>

namespace Kodeks {

namespace {

/// Where the lines of a cell begin, as places in the order of the content; `to` is behind the last word.
struct Cell
{
    QList<qsizetype> lines;
    qsizetype to = 0;
};

class Cells
{
public:
    Cells(const QList<PdfWord> &words, const QList<qsizetype> &content)
        : m_words(words)
        , m_content(content)
    {
    }

    QList<PdfWord> ordered()
    {
        QList<PdfWord> ordered = m_words;
        for (qsizetype at = 0; at < m_content.size();) {
            Cell cell = cellFrom(at);
            at = cell.to;
            if (!beginsBeside(cell))
                continue;
            const QList<Cell> row = rowFrom(std::move(cell));
            at = row.constLast().to;
            if (isTableRow(row))
                put(row, ordered);
        }
        return ordered;
    }

private:
    [[nodiscard]] const PdfWord &word(qsizetype at) const { return m_words.at(m_content.at(at)); }

    [[nodiscard]] static bool isLevel(const PdfWord &a, const PdfWord &b)
    {
        return shareLine(a.top, a.bottom, b) && a.turn == b.turn;
    }

    /// Behind a word on its line, and no further than words are.
    [[nodiscard]] bool isNext(const PdfWord &before, const PdfWord &next) const
    {
        return isLevel(before, next) && next.left > before.left && next.left - before.right < 1.2 * next.height();
    }

    /// At the beginning of the next line.
    [[nodiscard]] static bool isBelow(const PdfWord &lineStart, const PdfWord &next)
    {
        const double step = next.bottom - lineStart.bottom;
        return step > 0.7 * next.height() && step < 1.8 * next.height() && std::abs(next.left - lineStart.left) < 1.5
            && lineStart.turn == next.turn;
    }

    [[nodiscard]] Cell cellFrom(qsizetype at) const
    {
        Cell cell{{at}, at + 1};
        for (; cell.to < m_content.size(); ++cell.to) {
            const PdfWord &next = word(cell.to);
            if (isNext(word(cell.to - 1), next))
                continue;
            if (!isBelow(word(cell.lines.constLast()), next))
                break;
            cell.lines.append(cell.to);
        }
        return cell;
    }

    [[nodiscard]] double rightOf(const Cell &cell) const
    {
        double right = 0;
        for (qsizetype i = cell.lines.constFirst(); i < cell.to; ++i)
            right = std::max(right, word(i).right);
        return right;
    }

    /// Whether what follows stands beside one of the cell's lines, at which the cell then begins.
    bool beginsBeside(Cell &cell) const
    {
        if (cell.to >= m_content.size())
            return false;
        const PdfWord &next = word(cell.to);
        const auto line = std::ranges::find_if(cell.lines, [&](qsizetype at) { return isLevel(word(at), next); });
        if (line == cell.lines.end())
            return false;
        cell.lines.erase(cell.lines.begin(), line);
        return next.left > rightOf(cell) - 1;
    }

    /// The cells that begin on one line, each to the right of the one before.
    [[nodiscard]] QList<Cell> rowFrom(Cell first) const
    {
        QList<Cell> row{std::move(first)};
        const PdfWord &start = word(row.constFirst().lines.constFirst());
        while (row.constLast().to < m_content.size()) {
            const PdfWord &next = word(row.constLast().to);
            if (!isLevel(start, next) || next.left <= rightOf(row.constLast()) - 1)
                break;
            row.append(cellFrom(row.constLast().to));
        }
        return row;
    }

    /// Whether each line but the last is so long that the next word had no room before the next cell.
    [[nodiscard]] bool isWrapped(const Cell &cell, double nextCell) const
    {
        constexpr double padding = 14; // points, on both sides of a border
        for (qsizetype i = 1; i < cell.lines.size(); ++i) {
            const PdfWord &first = word(cell.lines.at(i));
            const PdfWord &last = word(cell.lines.at(i) - 1);
            if (last.right + 0.2 * first.letterSize() + first.width() < nextCell - padding)
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isTableRow(const QList<Cell> &row) const
    {
        bool several = false;
        for (qsizetype i = 0; i + 1 < row.size(); ++i) {
            if (!isWrapped(row.at(i), word(row.at(i).to).left))
                return false;
            several = several || row.at(i).lines.size() > 1;
        }
        return several;
    }

    void put(const QList<Cell> &row, QList<PdfWord> &ordered) const
    {
        const qsizetype from = row.constFirst().lines.constFirst();
        const qsizetype to = row.constLast().to;
        const auto [least, most] = std::minmax_element(m_content.begin() + from, m_content.begin() + to);
        if (*most - *least + 1 != to - from)
            return;
        for (qsizetype i = from, place = *least; i < to; ++i, ++place)
            ordered[place] = word(i);
    }

    const QList<PdfWord> &m_words;
    const QList<qsizetype> &m_content;
};

/// Whether a cell begins there on one of the next lines above or below.
bool isCellEdge(const QList<PdfWord> &words, const PdfWord &word, double left)
{
    constexpr double same = 0.4; // points
    constexpr double lines = 4;
    return std::ranges::any_of(words, [&](const PdfWord &other) {
        const double away = std::abs(other.bottom - word.bottom);
        if (std::abs(other.left - left) > same || away > lines * word.height()
            || shareLine(word.top, word.bottom, other))
            return false;
        return std::ranges::any_of(words, [&](const PdfWord &before) {
            return before.right < other.left - word.height() && shareLine(other.top, other.bottom, before)
                && std::ranges::none_of(words, [&](const PdfWord &between) {
                return between.right > other.left - word.height() && between.left < other.left - same
                    && shareLine(other.top, other.bottom, between);
            });
        });
    });
}

} // namespace

QList<PdfWord> withCellsApart(const QList<PdfWord> &words, const QList<InnerCapital> &capitals)
{
    constexpr qsizetype most = 200;
    QList<PdfWord> apart = words;
    qsizetype shift = 0;
    for (const InnerCapital &capital : capitals.first(std::min(most, capitals.size()))) {
        PdfWord &first = apart[capital.word + shift];
        if (first.text.size() != words.at(capital.word).text.size()
            || !isCellEdge(words, words.at(capital.word), capital.left))
            continue;
        PdfWord second = first;
        second.text = first.text.sliced(capital.at);
        second.left = capital.left;
        first.text.truncate(capital.at);
        first.right = capital.left;
        first.spaceAfter = true;
        apart.insert(capital.word + ++shift, second);
    }
    return apart;
}

QList<PdfWord> withWholeCells(const QList<PdfWord> &words, const QList<qsizetype> &content)
{
    return Cells(words, content).ordered();
}

} // namespace Kodeks
