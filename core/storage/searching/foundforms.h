// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/query/searching/searchquery.h"
#include "core/storage/connection.h"

namespace Kodeks {

/// A form of a word that is sought, as it stands in letters.
struct FoundForm
{
    QString form; ///< folded; of what a sign parts, as e-post, its words with a space between them
    qint64 count = 0; ///< how often it stands in all letters
    bool used = true; ///< whether it is sought

    friend bool operator==(const FoundForm &, const FoundForm &) = default;
};

/// A search for the inflected forms of words.
struct FormSearch
{
    SearchQuery query;
    QList<FoundForm> forms; ///< each once, in the order of the words and of the alphabet
};

/// The search with all forms of its words (core/query/searching/wordforms.h) that stand in letters, but for those
/// `without`. Phrases, beginnings and parts of words mean themselves. Stops with Cancelled if `progress` says so.
[[nodiscard]] Result<FormSearch> withForms(
    Connection &connection, SearchQuery query, const QStringList &without, const Progress &progress = {});

} // namespace Kodeks
