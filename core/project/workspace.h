// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/model/codebook.h"
#include "core/model/coder.h"
#include "core/model/lettertext.h"
#include "core/model/passage.h"
#include "core/project/passagerights.h"
#include "core/storage/rowstore.h"

#include <QJsonObject>
#include <functional>

namespace Kodeks {

/// What an edit works with while it is being made, inside its transaction: the rows, and the few steps that several
/// kinds of edit share.
class Workspace
{
public:
    using TextOf = std::function<Result<LetterText>(LetterId)>;

    Workspace(Connection &connection, QDateTime now, TextOf textOf, Coder coder = {}, Changer changer = {});
    Q_DISABLE_COPY_MOVE(Workspace)

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] RowStore &rows() { return m_rows; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    /// Who makes the edit; an invalid id is nobody in particular.
    [[nodiscard]] const Coder &coder() const { return m_coder; }
    [[nodiscard]] Changer changer() const { return m_changer; }
    /// From now on `progress` is told of the edit, and asked at each row that is touched whether it goes on: once it
    /// has said no every change fails (Cancelled).
    void tell(Progress progress);
    /// Told of by edits that know how far they have got, and handed on to work that tells of itself. May be empty.
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    /// Tells of steps done, of `total`; Cancelled if it is not to go on.
    [[nodiscard]] Result<> reached(qint64 done, qint64 total);

    /// Whether passages may be changed (core/project/passagerights.h); refused with a sentence if not.
    [[nodiscard]] Result<> checkMayChange(const QList<PassageId> &passages);
    /// Now, or within a second after `earlier` where that is not before now.
    [[nodiscard]] QDateTime after(const QDateTime &earlier) const;

    /// As it is now, with what this edit has changed so far.
    [[nodiscard]] Result<Codebook> codebook();
    [[nodiscard]] Result<Passage> passage(PassageId id);

    /// A passage that was to be put in, and the one that is there for it.
    struct Placed
    {
        PassageId id;
        bool isNew = true; ///< false: the coder had the same passage (core/model/samepassage.h) already
    };
    /// Adds a passage. Where the same one is there it is not added again: the one that is there gets its notes.
    [[nodiscard]] Result<Placed> addPassage(Passage passage);
    /// Everything but id, uuid, letter, coder and created, which stay as they are.
    [[nodiscard]] Result<> changePassage(const Passage &passage);
    [[nodiscard]] Result<> removePassage(PassageId id);
    /// Changes columns of a passage's row, as when a code goes: it counts as changed now.
    [[nodiscard]] Result<> recodePassage(PassageId id, QJsonObject columns);
    /// Inserts (invalid id) or replaces a passage exactly as it is given, with its own uuid, times and quote.
    [[nodiscard]] Result<> putPassage(const Passage &passage, const QString &quote);
    /// Makes two passages that are the same one: `kept` gets the other's notes and its place in settlements.
    [[nodiscard]] Result<> joinSame(PassageId kept, const Passage &gone);
    /// What the journal is to tell of the edit that is known only when it is made; joined to Edit::details.
    [[nodiscard]] QJsonObject &details() { return m_details; }

    /// Removes rows by their ids; hands on why these could not be read.
    [[nodiscard]] Result<> removeRows(Table table, const Result<QList<qint64>> &ids);

private:
    [[nodiscard]] Result<QString> quote(const Passage &passage);
    [[nodiscard]] Result<> writeArguments(PassageId id, const QList<ArgumentId> &arguments);
    [[nodiscard]] Result<> insertArguments(PassageId id, const QList<ArgumentId> &arguments);
    [[nodiscard]] Result<> giveNotes(PassageId id, const Passage &same);
    [[nodiscard]] Result<> renameInSettlements(const Passage &gone, const QUuid &kept);

    Connection &m_connection;
    RowStore m_rows;
    QDateTime m_now;
    TextOf m_textOf;
    Coder m_coder;
    Changer m_changer;
    QJsonObject m_details;
    Progress m_progress;
};

} // namespace Kodeks
