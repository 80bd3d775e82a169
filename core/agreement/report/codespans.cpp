// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/report/disagreements.h"

#include "core/model/directionkind.h"
#include "core/model/words.h"

namespace Kodeks {

namespace {

/// The name of a code as sentences have it.
Sentence spoken(const QString &name, Component component)
{
    const auto kind = component == Component::Direction ? directionFromWord(name) : std::nullopt;
    return kind && *kind != Direction::Kind::Transfer ? directionKindName(*kind) : Sentence(name);
}

} // namespace

SpanData spansOf(Component component, const AgreementInput &input, const CodeKeys &codes)
{
    SpanData data;
    for (const Coder &coder : input.coders)
        data.coders.append(coder.name);
    QHash<CodeKey, qsizetype> places;
    for (qsizetype document = 0; document < input.letters.size(); ++document) {
        const AgreementLetter &letter = input.letters[document];
        data.documents.append(letter.name);
        data.lengths.push_back(letter.length);
        for (qsizetype coder = 0; coder < input.coders.size(); ++coder) {
            for (const Passage &passage : letter.passages.value(coder)) {
                const TextRange range = passage.range.intersected({0, letter.length});
                for (const CodeKey key : codes.of(passage, component)) {
                    if (range.isEmpty())
                        continue;
                    if (!places.contains(key))
                        places.insert(key, places.size());
                    data.spans.push_back({document, coder, places.value(key), range});
                }
            }
        }
    }
    QStringList ids;
    QList<Sentence> names;
    std::vector<qsizetype> newPlaces(size_t(places.size()));
    for (const CodeKey key : codes.all(component)) {
        if (const auto place = places.constFind(key); place != places.constEnd()) {
            newPlaces[size_t(*place)] = ids.size();
            ids.append(codes.id(component, key));
            names.append(spoken(codes.name(component, key), component));
        }
    }
    data.categories = ids;
    data.names = names;
    if (input.wordsAt)
        data.wordsAt = [&input](qsizetype document, TextRange range) {
            return input.wordsAt(input.letters.at(document).id, range);
        };
    for (CodedSpan &span : data.spans)
        span.category = newPlaces[size_t(span.category)];
    return data;
}

} // namespace Kodeks
