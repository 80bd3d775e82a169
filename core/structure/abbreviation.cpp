// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/abbreviation.h"

#include "core/structure/monthname.h"

#include <algorithm>

namespace Kodeks {

namespace {

constexpr QStringView leadingOn[] = {u"adm", u"adr", u"ang", u"approx", u"ass", u"avd", u"bl", u"bl.a", u"ca", u"cf",
    u"dir", u"dr", u"dvs", u"e.g", u"ekskl", u"eks", u"ev", u"evt", u"f.eks", u"feks", u"forts", u"hht", u"hhv", u"hr",
    u"i.e", u"ifbm", u"ifm", u"ift", u"iht", u"inkl", u"jf", u"jfr", u"kap", u"kgl", u"kl", u"kst", u"mao", u"mht",
    u"mob", u"mr", u"mrs", u"nr", u"opprinn", u"org", u"pga", u"pkt", u"prof", u"ref", u"rundskr", u"s.k", u"saksnr",
    u"sml", u"spes", u"st", u"særl", u"tel", u"tlf", u"u.off", u"vedk", u"vedr", u"vha", u"vs"};

constexpr QStringView mayClose[] = {u"a.m", u"al", u"alm", u"div", u"e.kr", u"e.l", u"el", u"etc", u"f.kr", u"f.o.m",
    u"ff", u"flg", u"fom", u"inc", u"kr", u"ltd", u"m.fl", u"m.m", u"m.v", u"maks", u"mfl", u"mill", u"min", u"mio",
    u"mm", u"mnd", u"mrd", u"mv", u"o.a", u"o.l", u"o.s.v", u"ol", u"osb", u"osv", u"p.m", u"p.t", u"pp", u"pr", u"prs",
    u"pst", u"resp", u"s.u", u"spm", u"stk", u"t.o.m", u"tom", u"vedl"};

constexpr QStringView beforeNumber[] = {u"alt", u"art", u"fig", u"no", u"par", u"s", u"tab", u"vol"};

template <std::size_t N>
bool contains(const QStringView (&list)[N], QStringView word)
{
    return std::ranges::any_of(
        list, [word](QStringView entry) { return entry.compare(word, Qt::CaseInsensitive) == 0; });
}

/// A lone letter; "i", "å", "u" and "ø" are whole words that sentences end in.
bool isInitial(QStringView word)
{
    return word.size() == 1 && word.front().isLetter() && !QStringView(u"iåuø").contains(word.front());
}

/// "J.K", "d.v.s", "m.h.t": single letters with dots between them.
bool isDottedLetters(QStringView word)
{
    if (word.size() < 3 || word.size() % 2 == 0)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word.at(i).isLetter() : word.at(i) != u'.')
            return false;
    }
    return true;
}

} // namespace

bool isAbbreviation(QStringView word, QChar next)
{
    if (word.size() > longestAbbreviation || next.isNull())
        return false;
    if (contains(mayClose, word))
        return !next.isUpper();
    if (monthNumber(word) != 0 || contains(beforeNumber, word))
        return next.isDigit() || isInitial(word);
    return contains(leadingOn, word) || isInitial(word) || isDottedLetters(word);
}

} // namespace Kodeks
