// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/binding.h"
#include "core/query/line/querycompletion.h"

namespace Kodeks {

class Project;

/// Whether the words of queries are offered in Norwegian: in the window's language.
[[nodiscard]] bool offersInNorwegian();
/// What a query can name; nothing without a project.
[[nodiscard]] QueryVocabulary vocabularyOf(const Project *project);
/// What a query may go on with at the cursor.
[[nodiscard]] QueryCompletions queryOffers(const QueryVocabulary &vocabulary, const QString &query, qsizetype cursor);

} // namespace Kodeks
