// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/movecues.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void addCues(QList<MoveCue> &cues, Direction::Kind kind, const QString &list)
{
    for (const QString &words : list.split(u','))
        cues.append({words.trimmed(), kind});
}

bool isAt(const QList<TextWord> &words, qsizetype at, const QStringList &cue)
{
    if (at + cue.size() > words.size())
        return false;
    for (qsizetype i = 0; i + 1 < cue.size(); ++i) {
        if (words.at(at + i).word != cue.at(i))
            return false;
    }
    return words.at(at + cue.size() - 1).word.startsWith(cue.constLast());
}

} // namespace

const QList<MoveCue> &standardCues()
{
    static const QList<MoveCue> all = [] {
        QList<MoveCue> cues;
        addCues(cues, Direction::Kind::Transfer,
            u"flytt, overfør, overta, sentraliser, desentraliser, samle, samla, tilbakefør, legges, leggjast, løft, "
            "bør ligge, skal ligge, bør plasseres, bør forvaltes, utskill, innlem"_s);
        addCues(cues, Direction::Kind::Unchanged,
            u"behold, forbli, fortsatt, fortsette, framleis, videreføre, vidareføre, oppretthold, fraråd, fordel, "
            "nærhet, fungerer, positiv"_s);
        addCues(cues, Direction::Kind::Cooperation,
            u"samarbeid, samhandl, koordiner, samordn, felles, enhetlig, einskapleg, dialog, tydelig, rolle, "
            "ansvarsfordeling, standard, erfaring"_s);
        addCues(cues, Direction::Kind::Unclear,
            u"vurder, utred, usikker, kan være, kan vere, kartlegg, mulig, mogleg, bør se på, bør sjå på"_s);
        return cues;
    }();
    return all;
}

QList<MoveCue> moveCues(const OwnCues &own)
{
    QList<MoveCue> cues = standardCues();
    cues.removeIf([&own](const MoveCue &cue) { return own.removed.contains(cue.words); });
    for (const QString &words : own.added) {
        if (!std::ranges::contains(cues, words, &MoveCue::words))
            cues.append({words, Direction::Kind::Transfer});
    }
    return cues;
}

QList<FoundCue> cuesIn(const QList<TextWord> &words, const QList<MoveCue> &cues)
{
    QHash<QChar, QList<qsizetype>> byLetter;
    QList<QStringList> parts;
    for (qsizetype i = 0; i < cues.size(); ++i) {
        parts.append(cues.at(i).words.split(u' ', Qt::SkipEmptyParts));
        if (!parts.constLast().isEmpty())
            byLetter[parts.constLast().constFirst().front()].append(i);
    }
    QList<FoundCue> found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (const qsizetype cue : byLetter.value(words.at(at).word.front())) {
            if (isAt(words, at, parts.at(cue)))
                found.append({cue, at, parts.at(cue).size()});
        }
    }
    return found;
}

} // namespace Kodeks
