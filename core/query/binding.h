// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/letter.h"
#include "core/query/condition.h"

namespace Kodeks {

/// What the words of a query can name in a project.
struct QueryVocabulary
{
    Codebook codebook;
    QList<Coder> coders;
    QList<Letter> letters;
    QList<std::pair<QuestionId, QString>> questions; ///< their texts on one line
};

/// Reads a query and looks up what it names. Errors: those of readExpression(); a code, coder, letter or attribute that
/// the project does not have (with the nearest name), a date or number that is none, a comparison where nothing can be
/// compared.
[[nodiscard]] QueryResult<Condition> readCondition(const QString &query, const QueryVocabulary &vocabulary);

} // namespace Kodeks
