// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/heads/letterlanguage.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <utility>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Language = LetterLanguage;

/// Words of one language alone of these four.
const QHash<QString, Language> &smallWords()
{
    static const QHash<QString, Language> words = [] {
        constexpr std::pair<Language, QStringView> lists[]{
            {Language::Norwegian,
                u"ikke ikkje eller og til at som på av er vi det blir etter også mener bør ønsker derfor fra frå dette "
                u"hilsen helsing høring høyring avsender dato saksbehandler sakshandsamar vår deres dykkar"},
            {Language::Danish,
                u"ikke eller og til at som på af er vi det bliver efter også mener bør ønsker derfor fra dette hilsen "
                u"høring dato sagsbehandler vores jer jeres hvis mulighed lov udkast bemærkninger venlig"},
            {Language::Swedish,
                u"inte eller och till att som på av är vi det blir efter också anser bör önskar därför från detta "
                u"hälsning hälsningar remiss yttrande datum handläggare vår er för har en förslaget"},
            {Language::English,
                u"not or and to that as on of is we it becomes after also think should wish therefore from this "
                u"regards sincerely faithfully consultation date our your the for has response submission"}};
        QHash<QString, Language> only;
        QHash<QString, int> times;
        for (const auto &[language, list] : lists) {
            for (const QStringView word : list.split(u' ')) {
                only.insert(word.toString(), language);
                ++times[word.toString()];
            }
        }
        only.removeIf([&times](const auto &word) { return times.value(word.key()) > 1; });
        return only;
    }();
    return words;
}

} // namespace

LetterLanguage letterLanguage(QStringView text)
{
    constexpr qsizetype looked = 6'000;
    constexpr int least = 2;
    std::array<int, 5> found{};
    const QString start = text.first(std::min(looked, text.size())).toString().toLower();
    qsizetype at = 0;
    while (at < start.size()) {
        qsizetype end = at;
        while (end < start.size() && start.at(end).isLetter())
            ++end;
        if (const auto word = smallWords().constFind(start.sliced(at, end - at)); word != smallWords().constEnd())
            ++found[static_cast<size_t>(*word)];
        at = end + 1;
    }
    const auto most = std::ranges::max_element(found);
    for (auto other = found.begin(); other != found.end(); ++other) {
        if (other != most && 2 * *other > *most)
            return Language::Unknown;
    }
    return *most < least ? Language::Unknown : static_cast<Language>(most - found.begin());
}

} // namespace Kodeks
