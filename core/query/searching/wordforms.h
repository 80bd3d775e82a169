// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/searching/stemmer.h"

namespace Kodeks {

/// The inflected forms of a Norwegian word, told by their endings alone: without a dictionary. Two words are forms of
/// one if the endings that part them belong to one pattern of inflection (nouns, verbs, adjectives of Bokmål, with the
/// doubled m of hjemmet and the lost e of kapitler), or if Snowball gives them one stem and they are not derived from
/// it in different ways (mulig and mulighet are two words). Words that are never inflected have no other form. How well
/// this goes tells tests/core/query/tst_wordforms.cpp.
class WordForms
{
public:
    /// `word` is folded, as SearchWords gives it.
    explicit WordForms(const QString &word);

    /// What all forms begin with; empty if there is none but the word itself.
    [[nodiscard]] const QString &beginning() const { return m_beginning; }
    [[nodiscard]] bool include(const QString &other) const;

private:
    [[nodiscard]] bool hasStemOf(const QString &other) const;

    Stemmer m_stemmer;
    QString m_word;
    QString m_stem;
    QString m_beginning;
};

} // namespace Kodeks
