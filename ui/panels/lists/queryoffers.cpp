// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/queryoffers.h"

#include "core/project/asking/passagequery.h"

#include <QLocale>

namespace Kodeks {

namespace {

constexpr qsizetype mostOffered = 12;

} // namespace

bool offersInNorwegian()
{
    const QLocale::Language language = QLocale().language();
    return language == QLocale::NorwegianBokmal || language == QLocale::NorwegianNynorsk;
}

QueryVocabulary vocabularyOf(const Project *project)
{
    return project ? queryVocabulary(*project).value_or(QueryVocabulary()) : QueryVocabulary();
}

QueryCompletions queryOffers(const QueryVocabulary &vocabulary, const QString &query, qsizetype cursor)
{
    return queryCompletions(query, cursor, vocabulary, offersInNorwegian(), mostOffered);
}

} // namespace Kodeks
