// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/text/letterlanguage.h"

#include <QHash>
#include <QTextBoundaryFinder>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

enum Language { Bokmal, Nynorsk, English, LanguageCount };

/// Words that one of the languages has and the others have not.
const QHash<QString, Language> &tellingWords()
{
    static const QHash<QString, Language> words{{u"ikke"_s, Bokmal}, {u"jeg"_s, Bokmal}, {u"hva"_s, Bokmal},
        {u"hvordan"_s, Bokmal}, {u"fra"_s, Bokmal}, {u"mer"_s, Bokmal}, {u"noe"_s, Bokmal}, {u"være"_s, Bokmal},
        {u"blir"_s, Bokmal}, {u"kommer"_s, Bokmal}, {u"også"_s, Bokmal}, {u"ikkje"_s, Nynorsk}, {u"eg"_s, Nynorsk},
        {u"kva"_s, Nynorsk}, {u"korleis"_s, Nynorsk}, {u"frå"_s, Nynorsk}, {u"meir"_s, Nynorsk}, {u"noko"_s, Nynorsk},
        {u"vere"_s, Nynorsk}, {u"vert"_s, Nynorsk}, {u"kjem"_s, Nynorsk}, {u"ein"_s, Nynorsk}, {u"the"_s, English},
        {u"and"_s, English}, {u"of"_s, English}, {u"is"_s, English}, {u"that"_s, English}, {u"should"_s, English}};
    return words;
}

} // namespace

QString letterLanguage(const QString &text)
{
    constexpr qsizetype enough = 5000;
    constexpr int least = 2;
    const QString beginning = text.left(enough).toLower();
    int counts[LanguageCount] = {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, beginning);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        if (const auto found = tellingWords().constFind(beginning.sliced(from, to - from));
            found != tellingWords().cend())
            ++counts[*found];
        from = to;
    }
    const auto most = std::ranges::max_element(counts);
    if (*most < least || std::ranges::count(counts, *most) > 1)
        return {};
    constexpr QStringView codes[] = {u"nb", u"nn", u"en"};
    return codes[most - std::begin(counts)].toString();
}

} // namespace Kodeks
