// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/consultation/consultation.h"
#include "core/query/scope.h"
#include "core/query/senders.h"

namespace Kodeks {

/// What the keys of statements stand for. A value.
struct AnalysedStudy
{
    Codebook codebook;
    QList<Coder> coders;   ///< in the project's order
    QList<Letter> letters; ///< in the order of their names
    QList<std::pair<QuestionId, QString>> questions = {}; ///< with their texts on one line, where they are asked for
    Senders senders = Senders(letters);
    Consultation consultation = {};
};

/// The place of each id in a list of what has ids.
template <typename Things>
[[nodiscard]] auto placesById(const Things &things)
{
    QHash<decltype(things.constFirst().id), qsizetype> places;
    places.reserve(things.size());
    for (const auto &thing : things)
        places.insert(thing.id, places.size());
    return places;
}

} // namespace Kodeks
