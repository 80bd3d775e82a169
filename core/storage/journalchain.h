// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <optional>

namespace Kodeks {

class Connection;

/// Each step of the journal (that an edit was done, undone or done again: a row of `edit_event`) has a link: the
/// SHA-256 of the link before it and of all that the step is. Whoever has one link can see later whether anything
/// before it was changed, taken away or put between. Somebody who makes the whole chain anew is not seen by the chain
/// itself, only by whoever has kept a link of before.
///
/// What is hashed is a row of fields, each as its length in bytes (decimal), a colon and the bytes; numbers are
/// decimal. Of a step: the link before (32 bytes), the event's id, what, coder_uuid, coder_name, at; the edit's id and
/// uuid; of one that was done also the edit's kind and details, and of each of its blocks ordinal, count and images;
/// then "text", id and sha256 of each row of `content` from behind the texts of the event before to the texts of this
/// one. The link before the first: the hash of "kodeks journal 1", the seed, last_event and began of `journal_chain`.
namespace JournalChain {

/// Begins the chain, with all that the journal holds: the second half of schema step 0015, in its transaction.
/// `progress` hears of steps.
[[nodiscard]] Result<> begin(Connection &connection, const Progress &progress = {});
/// The same for a journal from which everything was taken. Inside guarded() only.
void beginAnew(Connection &connection);

/// Gives the newest step its link. Inside guarded() only, in the transaction that has made it.
void linkNewest(Connection &connection);

/// How far the chain goes, without a look at whether it holds.
struct State
{
    QByteArray link = {}; ///< the last one; before the first step, that the chain begins with
    qint64 steps = 0;
    qint64 before = 0; ///< so many steps are older than the chain
    QDateTime began = {};
    QDateTime last = {}; ///< when the last step was; invalid: there is none

    friend bool operator==(const State &, const State &) = default;
};
/// Nothing for a project of before schema 0015.
[[nodiscard]] Result<std::optional<State>> state(Connection &connection);

/// A step of the journal.
struct Step
{
    qint64 event = 0;
    EditId edit = {};
    QDateTime at = {};
    QString coder = {};

    friend bool operator==(const Step &, const Step &) = default;
};
/// The step that has this link; nothing if none has.
[[nodiscard]] Result<std::optional<Step>> stepOf(Connection &connection, const QByteArray &link);

/// Of each edit the link of what was last done with it.
[[nodiscard]] Result<QHash<EditId, QByteArray>> lastLinks(Connection &connection);

/// A walk along the chain, in slices, each of which may be read at a moment of its own.
class Walk
{
public:
    explicit Walk(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Looks at the next steps; false: there are no more, or one has been found that does not fit.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const std::optional<Step> &broken() const { return m_broken; }

private:
    Connection &m_connection;
    QByteArray m_link;
    qint64 m_event = 0;
    qint64 m_texts = 0;
    bool m_begun = false;
    std::optional<Step> m_broken;
};

/// The first edit whose state is not what its steps say, or that has none.
[[nodiscard]] Result<std::optional<EditId>> editOutOfStep(Connection &connection);

} // namespace JournalChain

} // namespace Kodeks
