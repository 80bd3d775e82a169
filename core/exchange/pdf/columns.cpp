// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/columns.h"

#include <QHash>
#include <QMap>
#include <algorithm>
#include <cmath>

namespace Kodeks {

namespace {

constexpr double tolerance = 2; // points

/// The furthest right that a fifth of the lines come near to.
double fullRight(QList<double> rights, double left)
{
    std::ranges::sort(rights, std::greater());
    const double furthest = rights.constFirst();
    const qsizetype enough = std::max<qsizetype>(2, rights.size() / 5);
    for (qsizetype i = 0; i + enough <= rights.size(); ++i) {
        const double right = rights.at(i);
        if (rights.at(i + enough - 1) >= right - 0.12 * (right - left))
            return right;
    }
    return furthest;
}

} // namespace

bool endsSentence(QStringView line)
{
    while (line.endsWith(u']')) {
        const qsizetype open = line.lastIndexOf(u'[');
        if (open < 0)
            break;
        line = line.first(open);
    }
    while (!line.isEmpty() && QStringView(u"»”\"’')").contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && QStringView(u".?!:").contains(line.back());
}

bool beginsLower(QStringView line)
{
    return !line.isEmpty() && line.front().isLetter() && !line.front().isUpper() && !line.front().isTitleCase();
}

bool isFull(const PdfLine &line, const PdfLine &next, const TextColumn &column)
{
    const double space = 0.2 * line.size;
    return line.right + space + next.firstWidth > column.right - 0.5;
}

TextColumns::TextColumns(const QList<QList<PdfLine>> &pages)
{
    measure(pages);
    findWrapped(pages);
    findBrokenTwice(pages);
}

void TextColumns::measure(const QList<QList<PdfLine>> &pages)
{
    QMap<int, QList<double>> rights;
    for (const QList<PdfLine> &page : pages) {
        for (const PdfLine &line : page) {
            if (!line.tabbed)
                rights[qRound(line.left / tolerance)].append(line.right);
        }
    }
    for (auto [place, all] : rights.asKeyValueRange()) {
        const double left = place * tolerance;
        m_columns.append({left, fullRight(all, left), all.size(), false, 0});
    }
}

qsizetype TextColumns::best(const PdfLine &line) const
{
    constexpr double furthest = 130; // how far a line may be set in
    const auto from = std::ranges::lower_bound(m_columns, line.left - furthest, {}, &TextColumn::left);
    qsizetype found = -1;
    for (auto column = from; column != m_columns.end() && column->left <= line.left + tolerance; ++column) {
        const bool around = column->right >= line.right - 1 && column->right > line.left + 20;
        if (around && (found < 0 || column->lines >= m_columns.at(found).lines))
            found = column - m_columns.begin();
    }
    return found;
}

void TextColumns::findWrapped(const QList<QList<PdfLine>> &pages)
{
    QList<std::pair<int, int>> breaks(m_columns.size());
    const PdfLine *before = nullptr;
    for (const QList<PdfLine> &page : pages) {
        for (const PdfLine &next : page) {
            const PdfLine *line = std::exchange(before, &next);
            const bool below = line && (line->bottom < next.bottom || &next == page.constData());
            const bool apart = line && &next != page.constData() && next.bottom - line->bottom > 1.9 * line->size;
            const bool alike = line && std::abs(line->size - next.size) < 0.06 * next.size;
            const bool follows = below && alike && !apart && !line->tabbed && !next.tabbed;
            const qsizetype column = follows ? best(*line) : -1;
            if (column < 0 || !isFull(*line, next, m_columns.at(column)))
                continue;
            ++breaks[column].first;
            breaks[column].second += !endsSentence(line->text) && beginsLower(next.text) ? 1 : 0;
        }
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns[i].wraps = breaks.at(i).second >= 2 && breaks.at(i).second * 2 >= breaks.at(i).first;
}

/// A full line, a short one that does not end its sentence, and the sentence goes on below: in a text that layout alone
/// has broken that does not come.
void TextColumns::findBrokenTwice(const QList<QList<PdfLine>> &pages)
{
    constexpr qsizetype fewest = 3;
    constexpr double level = 1; // points
    struct Ends
    {
        qsizetype open = 0;
        qsizetype closed = 0;
        qsizetype longest = 0;
    };
    QList<Ends> ends(m_columns.size());
    for (const QList<PdfLine> &page : pages) {
        for (qsizetype i = 2; i < page.size(); ++i) {
            const PdfLine &full = page.at(i - 2);
            const PdfLine &rest = page.at(i - 1);
            const PdfLine &next = page.at(i);
            const double step = rest.bottom - full.bottom;
            const bool below = step > 0 && std::abs(next.bottom - rest.bottom - step) < level;
            const bool alike = std::abs(full.left - rest.left) < level && std::abs(rest.left - next.left) < level
                && !full.tabbed && !rest.tabbed && !next.tabbed;
            const qsizetype column = below && alike ? best(full) : -1;
            if (column < 0 || !isFull(full, rest, m_columns.at(column)) || isFull(rest, next, m_columns.at(column)))
                continue;
            const bool open = !endsSentence(rest.text) && beginsLower(next.text);
            (open ? ends[column].open : ends[column].closed) += 1;
            ends[column].longest = std::max(ends[column].longest, full.text.size() + 1 + rest.text.size());
        }
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (ends.at(i).open >= fewest && ends.at(i).open > ends.at(i).closed)
            m_columns[i].brokenTwice = ends.at(i).longest;
    }
}

TextColumn TextColumns::around(const PdfLine &line) const
{
    const qsizetype column = best(line);
    return column < 0 ? TextColumn{line.left, line.right, 1, false, 0} : m_columns.at(column);
}

} // namespace Kodeks
