// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/movereader.h"

#include "core/query/searching/wordforms.h"

#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestEnd = 4; ///< of a compound
constexpr qsizetype longCompound = 10;
constexpr qsizetype firstPart = 6; ///< letters by which two long compounds begin alike
constexpr qsizetype reach = 6;       ///< words that "fra" and "til" speak of
constexpr qsizetype lookBack = 3;    ///< words before "til" that say what is meant by it

/// Forms of organisation and what people call them.
const QHash<QString, QString> &organisationForms()
{
    static const QHash<QString, QString> forms{{u"KF"_s, u"foretak"_s}, {u"HF"_s, u"foretak"_s},
        {u"SF"_s, u"foretak"_s}, {u"RHF"_s, u"foretak"_s}, {u"IKS"_s, u"selskap"_s}, {u"AS"_s, u"selskap"_s}};
    return forms;
}

bool isOneOf(const QString &word, const QSet<QString> &words)
{
    return words.contains(word);
}

bool isForm(const WordForms &forms, const TextWord &word)
{
    return word.word.startsWith(forms.beginning()) && forms.include(word.word);
}

/// What a preposition says of the actors behind it.
enum class Side { None, From, To };

Side sideAt(const QList<TextWord> &words, qsizetype at)
{
    static const QSet<QString> lies{u"ligger"_s, u"ligg"_s, u"lagt"_s, u"lå"_s};
    static const QSet<QString> moves{u"utført"_s, u"forvaltes"_s, u"løses"_s, u"løyst"_s, u"ligge"_s, u"flyttes"_s,
        u"flyttast"_s, u"samles"_s, u"samlast"_s, u"legges"_s, u"leggjast"_s, u"overføres"_s, u"overførast"_s,
        u"tilbake"_s, u"overtas"_s, u"overtakast"_s, u"løftes"_s, u"plasseres"_s, u"behandles"_s};
    const QString &word = words.at(at).word;
    if (word == u"fra" || word == u"frå")
        return Side::From;
    const bool goes = word == u"til" || word == u"hos";
    for (qsizetype before = at - 1; before >= std::max<qsizetype>(0, at - lookBack); --before) {
        if (isOneOf(words.at(before).word, moves))
            return Side::To;
        if (isOneOf(words.at(before).word, lies))
            return words.at(before).word == u"lå" ? Side::To : Side::From;
    }
    return goes ? Side::To : Side::None;
}

bool isPreposition(const QString &word)
{
    static const QSet<QString> all{u"fra"_s, u"frå"_s, u"til"_s, u"hos"_s, u"i"_s, u"av"_s, u"ved"_s, u"mot"_s};
    return all.contains(word);
}

} // namespace

MoveReader::MoveReader(const Codebook &codebook, const Stemmer &stemmer)
{
    for (const Actor &actor : codebook.actors) {
        for (const QString &name : QStringList{actor.name} + actor.aliases) {
            if (const QList<TextWord> words = textWords(name, stemmer); !words.isEmpty())
                m_names.append({actor.id, words, std::make_shared<WordForms>(words.constFirst().word)});
        }
        for (auto form = organisationForms().cbegin(); form != organisationForms().cend(); ++form) {
            if (actor.name.compare(form.value(), Qt::CaseInsensitive) == 0)
                m_forms.insert(form.key(), actor.id);
        }
    }
    std::ranges::stable_sort(m_names, std::ranges::greater(), [](const Name &name) { return name.words.size(); });
}

void MoveReader::learn(QStringView text)
{
    if (m_forms.isEmpty())
        return;
    static const QRegularExpression named(u"\\b(\\p{Lu}[\\p{L}-]+)(?: \\p{Lu}[\\p{L}-]+)? (KF|RHF|HF|SF|IKS|AS)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = named.globalMatchView(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const ActorId actor = m_forms.value(match.captured(2));
        if (actor.isValid())
            m_learned.insert(match.captured(1).toCaseFolded(), actor);
    }
}

bool MoveReader::isAt(const Name &name, const QList<TextWord> &words, qsizetype at)
{
    const TextWord &first = name.words.constFirst();
    const TextWord &here = words.at(at);
    if (name.words.size() == 1)
        return isForm(*name.first, here) || (first.stem.size() >= shortestEnd && here.stem.endsWith(first.stem))
            || (first.word.size() >= longCompound && here.word.startsWith(first.word.first(firstPart)));
    if (at + name.words.size() > words.size() || !isForm(*name.first, here))
        return false;
    for (qsizetype i = 1; i < name.words.size(); ++i) {
        if (words.at(at + i).stem != name.words.at(i).stem)
            return false;
    }
    return true;
}

ActorId MoveReader::actorAt(const QList<TextWord> &words, qsizetype at) const
{
    for (const Name &name : m_names) {
        if (isAt(name, words, at))
            return name.actor;
    }
    if (const auto learned = m_learned.constFind(words.at(at).word); learned != m_learned.cend())
        return *learned;
    if (const auto form = m_forms.constFind(words.at(at).word.toUpper()); form != m_forms.cend())
        return *form;
    // "kommunen sentralt": the "sentral enhet"
    for (const Name &name : m_names) {
        if (name.words.size() > 1 && !name.words.constFirst().isCommon && isForm(*name.first, words.at(at)))
            return name.actor;
    }
    return {};
}

ReadMove MoveReader::read(const QList<TextWord> &words, QStringView text) const
{
    ReadMove move;
    Side side = Side::None;
    qsizetype age = 0;
    qsizetype before = 0; // the preposition that gave the side
    qsizetype from = -1;
    qsizetype to = -1;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (isPreposition(words.at(at).word)) {
            side = sideAt(words, at);
            before = at;
            age = 0;
        } else if (++age > reach) {
            side = Side::None;
        }
        const ActorId actor = actorAt(words, at);
        if (!actor.isValid())
            continue;
        move.named.insert(actor);
        if (side == Side::None)
            continue;
        (side == Side::From ? move.from : move.to).insert(actor);
        from = from < 0 ? words.at(before).start : from;
        to = words.at(at).end;
        age = std::min<qsizetype>(age, 2);
    }
    if (from >= 0)
        move.evidence = text.sliced(from, to - from).toString().simplified();
    return move;
}

} // namespace Kodeks
