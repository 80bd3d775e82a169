// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ownabbreviations.h"
#include "core/model/rounds/sight.h"
#include "core/project/asking/nearpassages.h"
#include "core/project/asking/queryanswer.h"

#include <memory>

namespace Kodeks {

class Connection;

/// A query with all that an answer needs of its project besides the passages.
struct AskedQuery
{
    QString query; ///< as it was typed
    QString path;  ///< of the project
    QueryVocabulary vocabulary;
    Sight sight;
    OwnAbbreviations abbreviations;
};

[[nodiscard]] Result<AskedQuery> askedOf(const Project &project, const QString &query);

/// Keeps a project's file open for the queries that come one after another, so that each costs what it asks for and
/// not a project being opened. Is used in one thread at a time.
class QueryReader
{
public:
    QueryReader();
    ~QueryReader();
    Q_DISABLE_COPY_MOVE(QueryReader)

    /// What answerQuery() gives. A query that cannot be read as it stands takes longer: the journal tells whether it
    /// names what is gone. Errors: of reading the file.
    [[nodiscard]] Result<QueryAnswer> answer(const AskedQuery &asked);

private:
    [[nodiscard]] Result<> open(const QString &path);
    [[nodiscard]] Result<QList<PassagePlace>> places(const AskedQuery &asked, const Condition &condition);
    [[nodiscard]] Result<QList<TextRange>> sentences(const AskedQuery &asked, LetterId letter);

    std::unique_ptr<Connection> m_connection;
};

} // namespace Kodeks
