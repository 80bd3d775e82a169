// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/tableheader.h"

#include <QSet>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 200; // characters

qsizetype filledIn(const QStringList &row)
{
    return std::ranges::count_if(row, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

bool isNumberOrDate(const QString &cell)
{
    return std::ranges::all_of(cell, [](QChar unit) { return !unit.isLetter() || unit == u'T' || unit == u'Z'; });
}

bool mayBeTitles(const QStringList &row, bool grouped = false)
{
    QSet<QString> seen;
    for (const QString &cell : row) {
        const QString title = cell.trimmed();
        if (title.isEmpty())
            continue;
        if (title.size() > longestTitle || isNumberOrDate(title) || (!grouped && seen.contains(title)))
            return false;
        seen.insert(title);
    }
    return seen.size() >= 2;
}

/// Whether what stands below a row is of another kind in a column: numbers, far longer, or no question.
bool differsFromBelow(const QList<QStringList> &rows, qsizetype at, qsizetype column)
{
    constexpr qsizetype sentence = 40; // characters
    qsizetype filled = 0;
    qsizetype numbers = 0;
    qsizetype length = 0;
    qsizetype questions = 0;
    for (qsizetype i = at + 1; i < rows.size(); ++i) {
        const QString cell = rows.at(i).value(column).trimmed();
        questions += cell.endsWith(u'?') ? 1 : 0;
        filled += cell.isEmpty() ? 0 : 1;
        numbers += !cell.isEmpty() && isNumberOrDate(cell) ? 1 : 0;
        length += cell.size();
    }
    const QString title = rows.at(at).value(column).trimmed();
    const qsizetype own = title.size();
    if (title.endsWith(u'?') && filled > 0 && questions == 0)
        return true;
    return filled > 0 && own > 0 && (numbers == filled || (length >= sentence * filled && length >= 2 * own * filled));
}

/// Whether a row is the titles of the columns whose groups stand over it.
bool areUnder(const QList<QStringList> &rows, qsizetype at)
{
    if (at + 1 >= rows.size() || !mayBeTitles(rows.at(at), true))
        return false;
    bool gap = false;
    bool unlike = false;
    for (qsizetype column = 0; column < rows.at(at).size(); ++column) {
        const bool own = !rows.at(at).at(column).trimmed().isEmpty();
        gap = gap || (own && rows.at(at - 1).value(column).trimmed().isEmpty());
        unlike = unlike || differsFromBelow(rows, at, column);
    }
    return gap && unlike;
}

bool areMarks(const QStringList &row)
{
    return filledIn(row) > 0 && std::ranges::all_of(row, [](const QString &cell) {
        return cell.trimmed().isEmpty() || cell.trimmed().startsWith("{\"ImportId\""_L1);
    });
}

/// The first of a few rows that has titles where those before have one cell at most; 0 if there is none.
qsizetype firstTitles(const QList<QStringList> &rows)
{
    constexpr qsizetype most = 12;
    for (qsizetype i = 0; i + 1 < std::min(most, rows.size()); ++i) {
        if (filledIn(rows.at(i)) < 2) {
            if (filledIn(rows.at(i)) == 1 && rows.at(i).constFirst().trimmed().isEmpty())
                return 0; // a column without a title
            continue;
        }
        if (i == 0)
            return 0;
        qsizetype widest = 0;
        for (qsizetype below = i + 1; below < rows.size(); ++below)
            widest = std::max(widest, filledIn(rows.at(below)));
        bool unlike = false;
        for (qsizetype column = 0; column < rows.at(i).size(); ++column)
            unlike = unlike || differsFromBelow(rows, i, column);
        const bool grouped = areUnder(rows, i + 1);
        return (unlike || grouped) && mayBeTitles(rows.at(i)) && 2 * filledIn(rows.at(i)) >= widest ? i : 0;
    }
    return 0;
}

QStringList joinedTitles(const QStringList &upper, const QStringList &lower)
{
    QStringList titles;
    QString group;
    for (qsizetype i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        const QString own = lower.value(i).trimmed();
        group = upper.value(i).trimmed().isEmpty() ? group : upper.value(i).trimmed();
        const bool several = lower.count(lower.value(i)) > 1 && !group.isEmpty() && !own.isEmpty();
        titles.append(several ? group + u": "_s + own : own.isEmpty() ? upper.value(i).trimmed() : own);
    }
    return titles;
}

} // namespace

TableHeader tableHeader(const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return {};
    TableHeader header{firstTitles(rows), 1, {}};
    const qsizetype first = header.before;
    header.titles = rows.at(first);
    if (rows.size() > first + 2 && areMarks(rows.at(first + 2)))
        header.rows = 3;
    else if (rows.size() > first + 1 && (areMarks(rows.at(first + 1)) || areUnder(rows, first + 1)))
        header.rows = 2;
    if (header.rows > 1 && !areMarks(rows.at(first + 1)))
        header.titles = joinedTitles(rows.at(first), rows.at(first + 1));
    return header;
}

} // namespace Kodeks
