// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/suggesting/suggester.h"

#include "core/analysis/suggesting/suggesterparts.h"

#include <QRegularExpression>
#include <cmath>

namespace Kodeks {

using namespace Qt::StringLiterals;

using Reason = SuggestionReason;

namespace {

/// What each thing that speaks for a task weighs.
constexpr double taskInPassage = 1.4;
constexpr double taskInHeading = 0.49;
constexpr double taskInHeadingsAbove = 0.84;
constexpr double taskInParagraph = 0.3;
constexpr double taskBefore = 0.1;

/// The same for directions.
constexpr double moveInPassage = 0.98;
constexpr double moveInHeading = 1.4;
constexpr double moveInHeadingAbove = 0.35;
constexpr double halfOfMove = 0.25; ///< of what is given where only from or to is told
constexpr double actorInPassage = 0.035;
constexpr double wordOfDefinition = 0.56;

struct KindPoints
{
    double always = 0;
    double cue = 0;
    qsizetype most = 0; ///< cues that count
};

KindPoints pointsOf(Direction::Kind kind)
{
    switch (kind) {
    case Direction::Kind::Transfer: return {0, 0.07, 2};
    case Direction::Kind::Unchanged: return {0.14, 0.42, 3};
    case Direction::Kind::Cooperation: return {0.29, 0.29, 3};
    case Direction::Kind::Unclear: return {0.07, 0.78, 3};
    }
    return {};
}

/// The same for arguments.
constexpr double argumentInPassage = 1;

/// A word of a text that is worth pointing at as one of a task's name.
constexpr double tellingStrength = 0.8;
constexpr double tellingRarity = 0.35;

} // namespace

Suggester::Suggester(Codebook codebook, const QStringList &texts, const OwnCues &cues)
    : m_codebook(std::move(codebook))
    , m_stemmer(std::make_unique<Stemmer>())
    , m_cues(moveCues(cues))
    , m_moves(m_codebook, *m_stemmer)
{
    WordRarity rarity;
    for (const QString &text : texts) {
        for (const QStringView paragraph : QStringView(text).split(u'\n', Qt::SkipEmptyParts))
            rarity.addParagraph(words(paragraph));
        m_moves.learn(text);
    }
    QStringList names;
    for (const Task &task : std::as_const(m_codebook.tasks)) {
        if (task.group)
            continue;
        m_tasks.append(task.id);
        names.append(task.name);
    }
    m_taskNames = NameMatcher(names, rarity, *m_stemmer);
    names.clear();
    for (const Argument &argument : std::as_const(m_codebook.arguments)) {
        m_arguments.append(argument.id);
        names.append(argument.name);
    }
    m_argumentNames = NameMatcher(names, rarity, *m_stemmer);
    static const QRegularExpression abbreviation(
        u"\\b\\p{Lu}{2,}\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const Direction &direction : std::as_const(m_codebook.directions)) {
        m_directions.append(direction.id);
        for (auto found = abbreviation.globalMatch(direction.text.definition); found.hasNext();)
            m_definitions[found.next().captured().toCaseFolded()].append(direction.id);
    }
}

Suggester::Looked Suggester::look(const QString &text) const
{
    const QList<TextWord> found = words(text);
    return {text, found, m_moves.read(found, text)};
}

void Suggester::byNames(const SuggestionPlace &place, const Looked &passage, Boards &boards) const
{
    const auto tell = [&](const QString &text, const QList<TextWord> &words, double points, Reason::Kind kind) {
        const auto matches = m_taskNames.matches(words, text);
        for (auto match = matches.cbegin(); match != matches.cend(); ++match)
            boards.tasks.add(m_tasks.at(match.key()), points * match->score, {kind, match->word});
    };
    tell(passage.text, passage.words, taskInPassage, Reason::Kind::Word);
    if (!place.headings.isEmpty()) {
        const QString nearest = place.headings.constFirst();
        const QString above = place.headings.sliced(1).join(u'\n');
        tell(nearest, words(nearest), taskInHeading, Reason::Kind::Heading);
        tell(above, words(above), taskInHeadingsAbove, Reason::Kind::Heading);
    }
    tell(place.paragraph, words(place.paragraph), taskInParagraph, Reason::Kind::Nearby);
    tell(place.before, words(place.before), taskBefore, Reason::Kind::Nearby);
    const auto matches = m_argumentNames.matches(passage.words, passage.text);
    for (auto match = matches.cbegin(); match != matches.cend(); ++match)
        boards.arguments.add(
            m_arguments.at(match.key()), argumentInPassage * match->score, {Reason::Kind::Word, match->word});
}

void Suggester::byMove(const ReadMove &move, double points, Boards &boards) const
{
    for (const Direction &direction : m_codebook.directions) {
        if (direction.kind != Direction::Kind::Transfer)
            continue;
        const bool from = move.from.contains(direction.from);
        const bool to = move.to.contains(direction.to);
        const double part = from && to ? 1 / std::sqrt(double(move.from.size() * move.to.size()))
            : from || to               ? halfOfMove
                                       : 0;
        boards.directions.add(direction.id, points * part, {Reason::Kind::Move, move.evidence});
    }
}

void Suggester::byMoves(const SuggestionPlace &place, const Looked &passage, Boards &boards) const
{
    byMove(passage.move, moveInPassage, boards);
    for (const Direction &direction : m_codebook.directions) {
        const auto named
            = double(passage.move.named.contains(direction.from)) + double(passage.move.named.contains(direction.to));
        if (direction.kind == Direction::Kind::Transfer)
            boards.directions.add(direction.id, actorInPassage * named, {Reason::Kind::Move, passage.move.evidence});
    }
    double points = moveInHeading;
    for (const QString &heading : place.headings) {
        const ReadMove move = look(heading).move;
        if (move.isEmpty())
            continue;
        byMove(move, points, boards);
        if (points == moveInHeadingAbove)
            return;
        points = moveInHeadingAbove;
    }
}

void Suggester::byCues(const Looked &passage, Boards &boards) const
{
    QHash<Direction::Kind, QList<FoundCue>> found;
    for (const FoundCue &cue : cuesIn(passage.words, m_cues))
        found[m_cues.at(cue.cue).kind].append(cue);
    for (const Direction &direction : m_codebook.directions) {
        const KindPoints points = pointsOf(direction.kind);
        boards.directions.add(direction.id, points.always, {Reason::Kind::Usual});
        const QList<FoundCue> cues = found.value(direction.kind);
        if (cues.isEmpty())
            continue;
        const FoundCue &first = cues.constFirst();
        const qsizetype start = passage.words.at(first.word).start;
        const qsizetype end = passage.words.at(first.word + first.count - 1).end;
        boards.directions.add(direction.id, points.cue * double(std::min(points.most, cues.size())),
            {Reason::Kind::Word, passage.text.sliced(start, end - start).simplified()});
    }
}

void Suggester::byDefinitions(const Looked &passage, const Looked &heading, Boards &boards) const
{
    QSet<QString> said;
    for (const Looked *looked : {&passage, &heading}) {
        for (const TextWord &word : looked->words) {
            const auto defined = m_definitions.constFind(word.word);
            if (defined == m_definitions.cend() || said.contains(word.word))
                continue;
            said.insert(word.word);
            for (const DirectionId direction : *defined)
                boards.directions.add(direction, wordOfDefinition,
                    {Reason::Kind::Definition, looked->text.sliced(word.start, word.end - word.start)});
        }
    }
}

Suggestions Suggester::suggest(
    const SuggestionPlace &place, const CodingMemory &memory, const SuggestionSources &sources, qsizetype most) const
{
    const Looked passage = look(place.text);
    Boards boards;
    byNames(place, passage, boards);
    byMoves(place, passage, boards);
    byCues(passage, boards);
    byDefinitions(passage, look(place.headings.value(0)), boards);
    if (sources.recent)
        byRecent(place, memory, boards);
    if (sources.memory)
        byMemory(place, passage, memory, sources, boards);
    return {boards.tasks.best(m_tasks, most), boards.directions.best(m_directions, most),
        boards.arguments.best(m_arguments, most)};
}

QList<Suggester::Cue> Suggester::cues(QStringView text) const
{
    const QList<TextWord> all = words(text);
    QList<Cue> found;
    const auto add = [&](qsizetype first, qsizetype last) {
        const qsizetype start = all.at(first).start;
        found.append({text.sliced(start, all.at(last).end - start).toString().simplified(), start});
    };
    for (const FoundCue &cue : cuesIn(all, m_cues))
        add(cue.word, cue.word + cue.count - 1);
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (m_moves.actorAt(all, at).isValid() || m_taskNames.isTold(all.at(at), tellingStrength, tellingRarity))
            add(at, at);
    }
    std::ranges::stable_sort(found, {}, &Cue::start);
    const auto twice = std::ranges::unique(found, {}, &Cue::start);
    found.erase(twice.begin(), twice.end());
    return found;
}

} // namespace Kodeks
