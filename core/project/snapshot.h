// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/letter.h"
#include "core/model/lettertext.h"
#include "core/model/rounds/round.h"
#include "core/project/change.h"
#include "core/project/tallies.h"
#include "core/storage/codebookstore.h"

#include <QCache>
#include <QSet>

namespace Kodeks {

class Connection;

/// What is small enough to be kept of a whole project. Copies share what they hold.
struct KeptInMemory
{
    Codebook codebook;
    ProjectSettings settings;
    QList<Coder> coders;
    QList<Round> rounds; ///< in the order in which they were begun
    QList<Letter> letters;
    QHash<LetterId, qsizetype> letterAt;
    QSet<std::pair<LetterId, CoderId>> done;
    Tallies tallies;
};

/// What an open project keeps in memory: everything but the texts and the passages of letters nobody has asked for.
class Snapshot : public KeptInMemory
{
public:
    explicit Snapshot(Connection &connection);

    [[nodiscard]] Result<> readAll();
    /// Brings the memory in step with what an edit has changed in the file; `more` is what that adds to the tallies.
    [[nodiscard]] Result<> follow(const Change &change, const Tallies &more);
    /// The same, where another snapshot of the file has followed already.
    void takeOver(const Change &change, KeptInMemory followed);

    [[nodiscard]] Result<LetterText> text(LetterId id);
    [[nodiscard]] Result<QList<Passage>> passages(LetterId id);

private:
    [[nodiscard]] Result<> readLetters();
    [[nodiscard]] Result<> followLetters(const QList<LetterId> &changed);
    [[nodiscard]] Result<> followLetter(LetterId id);
    void findLetters();
    [[nodiscard]] Result<> followPassages(const Change &change);

    Connection &m_connection;
    QCache<LetterId, LetterText> m_texts;
    QHash<LetterId, QList<Passage>> m_passages;
};

} // namespace Kodeks
