// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/titlelines.h"

#include <QRegularExpression>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &lineBreak()
{
    static const QRegularExpression form(u"\\r\\n|\\r|\\n"_s);
    return form;
}

qsizetype filledCells(QStringView line, QChar separator)
{
    const QList<QStringView> cells = line.split(separator);
    return std::ranges::count_if(cells, [](QStringView cell) { return !cell.trimmed().isEmpty(); });
}

bool isProse(QStringView line, QChar separator)
{
    return separator != u'\t' && line.contains(QString(separator) + u' ');
}

} // namespace

TitleLines titleLines(QStringView text)
{
    constexpr qsizetype most = 10;
    constexpr qsizetype longest = 20'000; // units
    const QStringView start = text.first(std::min(longest, text.size()));
    const QList<QStringView> lines = start.split(lineBreak());
    for (const QChar separator : {u';', u'\t', u','}) {
        const auto header = std::find_if(lines.begin(), lines.begin() + std::min(most, lines.size()),
            [separator](QStringView line) { return filledCells(line, separator) > 1; });
        if (header == lines.begin())
            return {};
        if (header + 1 >= lines.end() || filledCells(*header, separator) < 2 || isProse(*header, separator)
            || header->count(separator) != (header + 1)->count(separator))
            continue;
        if (std::any_of(lines.begin(), header, [separator](QStringView line) {
            return line.startsWith(separator) && filledCells(line, separator) > 0;
        })) // a column without a title
            continue;
        const QStringView before = start.first(header->begin() - start.begin());
        TitleLines found{before.size(), {}};
        for (const QStringView line : before.split(lineBreak()))
            found.said.append(line.toString().remove(separator).trimmed());
        found.said.removeAll(QString());
        return before.contains(u'"') ? TitleLines() : found;
    }
    return {};
}

} // namespace Kodeks
