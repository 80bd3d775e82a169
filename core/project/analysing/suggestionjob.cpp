// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/suggestionjob.h"

#include "core/project/analysing/learning.h"
#include "core/project/asking/scopereading.h"
#include "core/project/project.h"
#include "core/project/steadily.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct SuggestionText
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

/// The places of passages, letter by letter.
class PlaceReader
{
public:
    explicit PlaceReader(const Project &project)
        : m_project(project)
    {
    }

    [[nodiscard]] Result<SuggestionPlace> at(LetterId letter, TextRange range)
    {
        if (letter != m_letter) {
            auto text = m_project.text(letter);
            if (!text)
                return failed(text);
            auto sections = m_project.sections(letter);
            if (!sections)
                return failed(sections);
            m_letter = letter;
            m_text = *std::move(text);
            m_sections = *std::move(sections);
        }
        return suggestionPlace(letter, m_text, m_sections, range);
    }
    [[nodiscard]] const LetterText &text() const { return m_text; }

private:
    const Project &m_project;
    LetterId m_letter;
    LetterText m_text;
    QList<Section> m_sections;
};

/// A project with what is asked of it.
struct Asked
{
    ReadScope scope;
    ScopeFigures figures;
    QSet<PassageId> passages;
    Suggester suggester;
};

Result<Asked> asked(const Project &project, const Scope &scope)
{
    auto read = readScope(project, scope);
    if (!read)
        return failed(read);
    const auto places = project.places(read->condition);
    if (!places)
        return failed(places);
    auto suggester = suggesterFor(project);
    if (!suggester)
        return failed(suggester);
    QSet<PassageId> passages;
    for (const PassagePlace &place : *places)
        passages.insert(place.id);
    const ScopeFigures figures = scopeFigures(project, scope, *read, *places);
    return Asked{*std::move(read), figures, std::move(passages), *std::move(suggester)};
}

/// Each coder is measured alone, so without names it is all who code and no consensus.
Scope eachCoder(const Project &project, Scope scope)
{
    if (scope.coders.isEmpty()) {
        for (const Coder &coder : project.coders()) {
            if (!coder.isConsensus())
                scope.coders.append(coder.name);
        }
    }
    return scope;
}

Result<MeasuredSuggestions> measured(const Project &project, const Scope &scope, const Progress &progress)
{
    const auto ask = asked(project, eachCoder(project, scope));
    if (!ask)
        return failed(ask);
    QHash<CoderId, QList<MeasuredPassage>> passages;
    PlaceReader places(project);
    const auto read = project.eachPassage([&](const QuotedPassage &quoted) -> Result<bool> {
        if (!ask->passages.contains(quoted.passage.id))
            return true;
        auto place = places.at(quoted.passage.letter, quoted.passage.range);
        if (!place)
            return failed(place);
        passages[quoted.passage.coder].append({remembered(quoted.passage), *std::move(place)});
        return true;
    });
    if (!read)
        return failed(read);
    MeasuredSuggestions all{ask->figures, {}, project.codebook(), project.letters()};
    for (const Coder &coder : ask->scope.coders) {
        const auto measures = measureSuggestions(ask->suggester, passages.value(coder.id), progress);
        if (!measures)
            return failed(measures);
        all.coders.append({coder.name, *measures});
    }
    return all;
}

Result<SuggestionPlace> placeAsked(const Project &project, const QString &name, TextRange range)
{
    const Letter *letter = project.findLetter(name);
    if (letter == nullptr)
        return failure(Error::Kind::NotFound, SuggestionText::tr("There is no letter “%1” in the project.").arg(name));
    PlaceReader places(project);
    auto place = places.at(letter->id, range);
    if (place && (range.isEmpty() || !places.text().isValid(range)))
        return failure(Error::Kind::Invalid,
            SuggestionText::tr("“%1” has %2 characters; there is no passage from %3 to %4.")
                .arg(letter->name)
                .arg(letter->length)
                .arg(range.start)
                .arg(range.end));
    return place;
}

Result<SuggestionAnswer> answered(const Project &project, const QString &letter, TextRange range, const Scope &scope)
{
    const auto place = placeAsked(project, letter, range);
    if (!place)
        return failed(place);
    const auto ask = asked(project, scope);
    if (!ask)
        return failed(ask);
    CodingMemory memory;
    const auto read = project.eachPassage([&](const QuotedPassage &quoted) -> Result<bool> {
        const Passage &passage = quoted.passage;
        const bool isThere = passage.letter == place->letter && passage.range.overlaps(range);
        if (!isThere && ask->passages.contains(passage.id))
            memory.add(remembered(passage), ask->suggester.words(quoted.quote));
        return true;
    });
    if (!read)
        return failed(read);
    return SuggestionAnswer{
        ask->figures, ask->suggester.suggest(*place, memory), project.codebook(), project.letters()};
}

} // namespace

Result<MeasuredSuggestions> measuredSuggestions(
    const QString &path, const Scope &scope, const Progress &progress, std::optional<CoderId> viewer)
{
    return steadily(path, viewer, [&](const Project &project) { return measured(project, scope, progress); });
}

Result<SuggestionAnswer> suggestionsFor(const QString &path, const QString &letter, TextRange range, const Scope &scope)
{
    return steadily(path, {}, [&](const Project &project) { return answered(project, letter, range, scope); });
}

QString suggestionReason(
    const SuggestionReason &reason, const QList<Letter> &letters, const std::function<QString(const Letter &)> &called)
{
    switch (reason.kind) {
    case SuggestionReason::Kind::Word: return SuggestionText::tr("“%1” in the passage").arg(reason.words);
    case SuggestionReason::Kind::Heading: return SuggestionText::tr("“%1” in the heading").arg(reason.words);
    case SuggestionReason::Kind::Nearby: return SuggestionText::tr("“%1” close by").arg(reason.words);
    case SuggestionReason::Kind::Move: return SuggestionText::tr("“%1”").arg(reason.words);
    case SuggestionReason::Kind::Definition: return SuggestionText::tr("“%1” in its definition").arg(reason.words);
    case SuggestionReason::Kind::Recent:
        return SuggestionText::tr("given %n passage(s) ago", nullptr, static_cast<int>(reason.number));
    case SuggestionReason::Kind::Same:
    case SuggestionReason::Kind::Like: {
        const auto letter = std::ranges::find(letters, reason.letter, &Letter::id);
        const QString name = letter == letters.end() ? QString() : called ? called(*letter) : letter->name;
        if (reason.kind == SuggestionReason::Kind::Same)
            return SuggestionText::tr("coded so in %1, the same words").arg(name);
        return SuggestionText::tr("like passage %1 of %2").arg(QString::number(reason.number), name);
    }
    case SuggestionReason::Kind::Usual: return SuggestionText::tr("often given");
    }
    return {};
}

} // namespace Kodeks
