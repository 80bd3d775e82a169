// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/merging/passagejoin.h"
#include "core/project/merging/passagematch.h"

namespace Kodeks {

class Workspace;

/// The rows of the joined records here, by their places.
using JoinedRows = QMap<Table, QList<qint64>>;

/// Makes the passages as a joined study has them, some thousand at a time.
class PassageWriter
{
public:
    /// `rows` has all records.
    PassageWriter(Workspace &workspace, const TwoCopies &copies, const JoinedStudy &joined, const JoinedRows &rows);

    [[nodiscard]] Result<> write();

private:
    using Changed = JoinedPassages::Changed;

    [[nodiscard]] Result<> remove();
    [[nodiscard]] Result<> change();
    [[nodiscard]] Result<> change(std::span<const Changed> some);
    [[nodiscard]] Result<> add();
    [[nodiscard]] Result<> add(const QList<PassageSource::Quoted> &some);
    [[nodiscard]] Result<> put(Passage passage, PassageId ours, const QString &quote);
    [[nodiscard]] Result<> wrote(size_t passages);

    Workspace &m_workspace;
    const TwoCopies &m_copies;
    const JoinedStudy &m_joined;
    const JoinedPassages &m_passages;
    const JoinedRows &m_rows;
    PassagePlaces m_ourPlaces;
    PassagePlaces m_theirPlaces;
    size_t m_next = 0; ///< of those that come in
    size_t m_written = 0;
};

} // namespace Kodeks
