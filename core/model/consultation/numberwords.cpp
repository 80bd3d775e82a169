// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/consultation/numberwords.h"

#include <QSet>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// 0 to 99; nothing where it is no share.
std::optional<int> shareOf(const QString &when)
{
    bool right = false;
    const int percent = when.startsWith(u'>') ? QStringView(when).sliced(1).toInt(&right) : -1;
    return right && percent >= 0 && percent < 100 ? std::optional(percent) : std::nullopt;
}

} // namespace

QString NumberWord::in(const QString &language) const
{
    return language == u"nb" ? nb : language == u"nn" ? nn : en;
}

NumberWords::NumberWords()
    : m_words({{u"0"_s, u"ingen"_s, u"ingen"_s, u"none"_s}, {u"1"_s, u"én"_s, u"éin"_s, u"one"_s},
          {u">0"_s, u"enkelte"_s, u"enkelte"_s, u"a few"_s}, {u">15"_s, u"noen"_s, u"nokre"_s, u"some"_s},
          {u">33"_s, u"mange"_s, u"mange"_s, u"many"_s},
          {u">50"_s, u"flertallet"_s, u"fleirtalet"_s, u"the majority"_s},
          {u">90"_s, u"nesten alle"_s, u"nesten alle"_s, u"nearly all"_s}, {u"all"_s, u"alle"_s, u"alle"_s, u"all"_s}})
{
}

QString NumberWords::word(qsizetype count, qsizetype of, const QString &language) const
{
    int highest = -1;
    QString word;
    for (const NumberWord &each : m_words) {
        if ((each.when == u"0" && count == 0) || (each.when == u"1" && count == 1)
            || (each.when == u"all" && count == of && count > 1))
            return each.in(language);
        const auto share = shareOf(each.when);
        if (share && *share > highest && count * 100 > of * *share) {
            highest = *share;
            word = each.in(language);
        }
    }
    return word;
}

std::optional<NumberWords> NumberWords::of(const QList<NumberWord> &words)
{
    QSet<QString> seen;
    for (const NumberWord &word : words) {
        if (!isWhen(word.when) || seen.contains(word.when))
            return {};
        seen.insert(word.when);
    }
    NumberWords made;
    made.m_words = words;
    return made;
}

bool NumberWords::isWhen(const QString &when)
{
    return when == u"0" || when == u"1" || when == u"all" || shareOf(when);
}

} // namespace Kodeks
