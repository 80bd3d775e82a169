// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/monthname.h"

#include <algorithm>
#include <array>

namespace Kodeks {

namespace {

struct MonthName
{
    QStringView word;
    int number;
};

constexpr std::array names = {MonthName{u"januar", 1}, MonthName{u"januari", 1}, MonthName{u"january", 1},
    MonthName{u"jan", 1}, MonthName{u"februar", 2}, MonthName{u"februari", 2}, MonthName{u"february", 2},
    MonthName{u"feb", 2}, MonthName{u"febr", 2}, MonthName{u"mars", 3}, MonthName{u"march", 3}, MonthName{u"mar", 3},
    MonthName{u"marts", 3}, MonthName{u"april", 4}, MonthName{u"apr", 4}, MonthName{u"mai", 5}, MonthName{u"maj", 5},
    MonthName{u"may", 5}, MonthName{u"juni", 6}, MonthName{u"june", 6}, MonthName{u"jun", 6}, MonthName{u"juli", 7},
    MonthName{u"july", 7}, MonthName{u"jul", 7}, MonthName{u"august", 8}, MonthName{u"augusti", 8},
    MonthName{u"aug", 8}, MonthName{u"september", 9}, MonthName{u"sept", 9}, MonthName{u"sep", 9},
    MonthName{u"oktober", 10}, MonthName{u"october", 10}, MonthName{u"okt", 10}, MonthName{u"oct", 10},
    MonthName{u"november", 11}, MonthName{u"nov", 11}, MonthName{u"desember", 12}, MonthName{u"december", 12},
    MonthName{u"des", 12}, MonthName{u"dec", 12}};

constexpr qsizetype longestMonth = 9;

} // namespace

int monthNumber(QStringView word)
{
    if (word.size() > longestMonth)
        return 0;
    const auto found = std::ranges::find_if(
        names, [word](const MonthName &name) { return name.word.compare(word, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? 0 : found->number;
}

bool startsWithMonth(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end <= longestMonth && text.at(end).isLetter())
        ++end;
    return monthNumber(text.first(end)) != 0;
}

} // namespace Kodeks
