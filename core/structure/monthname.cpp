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
    MonthName{u"des", 12}, MonthName{u"dec", 12},
    // Icelandic, Finnish and Northern Sámi, as dates have them
    MonthName{u"janúar", 1}, MonthName{u"tammikuu", 1}, MonthName{u"tammikuuta", 1}, MonthName{u"ođđajagimánu", 1},
    MonthName{u"febrúar", 2}, MonthName{u"helmikuu", 2}, MonthName{u"helmikuuta", 2}, MonthName{u"guovvamánu", 2},
    MonthName{u"maaliskuu", 3}, MonthName{u"maaliskuuta", 3}, MonthName{u"njukčamánu", 3}, MonthName{u"apríl", 4},
    MonthName{u"huhtikuu", 4}, MonthName{u"huhtikuuta", 4}, MonthName{u"cuoŋománu", 4}, MonthName{u"maí", 5},
    MonthName{u"toukokuu", 5}, MonthName{u"toukokuuta", 5}, MonthName{u"miessemánu", 5}, MonthName{u"júní", 6},
    MonthName{u"kesäkuu", 6}, MonthName{u"kesäkuuta", 6}, MonthName{u"geassemánu", 6}, MonthName{u"júlí", 7},
    MonthName{u"heinäkuu", 7}, MonthName{u"heinäkuuta", 7}, MonthName{u"suoidnemánu", 7}, MonthName{u"ágúst", 8},
    MonthName{u"elokuu", 8}, MonthName{u"elokuuta", 8}, MonthName{u"borgemánu", 8}, MonthName{u"syyskuu", 9},
    MonthName{u"syyskuuta", 9}, MonthName{u"čakčamánu", 9}, MonthName{u"október", 10}, MonthName{u"lokakuu", 10},
    MonthName{u"lokakuuta", 10}, MonthName{u"golggotmánu", 10}, MonthName{u"nóvember", 11}, MonthName{u"marraskuu", 11},
    MonthName{u"marraskuuta", 11}, MonthName{u"skábmamánu", 11}, MonthName{u"joulukuu", 12},
    MonthName{u"joulukuuta", 12}, MonthName{u"juovlamánu", 12}};

constexpr qsizetype longestMonth = 13;

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
