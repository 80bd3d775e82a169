// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/coder.h"
#include "core/query/journalscope.h"
#include "core/storage/images/editabout.h"
#include "core/storage/journalblocks.h"
#include "core/storage/rowstore.h"

#include <QDateTime>
#include <optional>

namespace Kodeks {

class Connection;

/// The journal's own tables. All writing happens inside the transaction of the edit itself.
namespace JournalStore {

struct Entry
{
    EditId id;
    QString kind;
    QJsonObject details;
    QString state;     ///< "done", "undone", "discarded"
    QString coderName; ///< who made it first
    QDateTime made;
    QDateTime stateSince;
};

/// Who did something when; an empty coder is nobody in particular.
struct Stamp
{
    Coder coder;
    QDateTime at;
};

/// Keeps an edit and the rows it touched, some of them at a time, and discards what was undone before it. Till it is
/// finished, the edit is no part of what the journal tells of earlier ones. `textOf` may know the texts that passages
/// quote.
class Writer
{
public:
    Writer(Connection &connection, QString kind, FileTexts::TextOf textOf = {});

    /// The next rows, in order; the first ones begin the edit.
    [[nodiscard]] Result<> add(const QList<RowStore::Touched> &touched);
    [[nodiscard]] bool isBegun() const { return m_edit.isValid(); }
    [[nodiscard]] Result<EditId> finish(const QJsonObject &details, const Stamp &stamp);

private:
    [[nodiscard]] Result<> begin();
    void write(JournalBlocks::Last last);

    Connection &m_connection;
    QString m_kind;
    FileTexts m_texts;
    EditAbout m_about;
    EditId m_edit;
    qint64 m_rows = 0; ///< in blocks
    QList<RowStore::Touched> m_pending; ///< begin a block that is not full
};

/// All at once.
[[nodiscard]] Result<EditId> append(Connection &connection, const QString &kind, const QJsonObject &details,
    const QList<RowStore::Touched> &touched, const Stamp &stamp);
[[nodiscard]] Result<> setUndone(Connection &connection, EditId edit, bool undone, const Stamp &stamp);

/// Puts everything done so far out of undo's reach, and what was undone out of redo's; the journal keeps it.
[[nodiscard]] Result<> closeUndo(Connection &connection);

/// The edit that undo would take back, and the one that redo would make again.
[[nodiscard]] Result<std::optional<Entry>> lastDone(Connection &connection);
[[nodiscard]] Result<std::optional<Entry>> nextUndone(Connection &connection);
/// The rows an edit touched, in order.
[[nodiscard]] Result<QList<RowStore::Touched>> rows(Connection &connection, EditId edit);
/// The first `most` of them.
[[nodiscard]] Result<QList<RowStore::Touched>> firstRows(Connection &connection, EditId edit, qsizetype most);
/// Newest first; `limit` 0 for all.
[[nodiscard]] Result<QList<Entry>> entries(Connection &connection, qsizetype limit);
[[nodiscard]] Result<std::optional<Entry>> entry(Connection &connection, EditId edit);
/// The entries asked for, newest first.
[[nodiscard]] Result<QList<EditId>> ids(Connection &connection, const JournalScope &scope);

/// How many passages an edit touched, and in how many letters.
struct Spread
{
    qsizetype passages = 0;
    qsizetype letters = 0;
};
[[nodiscard]] Result<Spread> spread(Connection &connection, EditId edit);
/// How a row that is not there any more looked last, if an edit of other things than passages alone touched it.
[[nodiscard]] Result<std::optional<QJsonObject>> lastImage(Connection &connection, Table table, qint64 id);
/// The rows of a table that edits have made or removed and that are not there, in no order; not those that only coding
/// a passage has made.
[[nodiscard]] Result<QList<qint64>> goneRows(Connection &connection, Table table);

/// The last thing that was done, undone or redone: the same number means the same state of all that the journal keeps.
[[nodiscard]] Result<qint64> lastEvent(Connection &connection);

/// What the edits of a coder have under a name in their details, the newest first, at most `limit`; undone ones too.
[[nodiscard]] Result<QList<QJsonObject>> notes(
    Connection &connection, const QString &name, const QUuid &coder, qsizetype limit);

} // namespace JournalStore

} // namespace Kodeks
