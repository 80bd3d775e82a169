// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/passage.h"
#include "core/model/rounds/sight.h"

#include <QHash>
#include <optional>
#include <span>
#include <utility>

namespace Kodeks {

class Connection;

/// Reads passages.
namespace PassageStore {

[[nodiscard]] Result<QList<Passage>> ofLetter(Connection &connection, LetterId letter);
[[nodiscard]] Result<std::optional<Passage>> one(Connection &connection, PassageId id, QString *quote = nullptr);
[[nodiscard]] Result<std::optional<Passage>> withUuid(
    Connection &connection, const QUuid &uuid, QString *quote = nullptr);
/// Those of some coders, by id.
[[nodiscard]] Result<QList<Passage>> ofCoders(Connection &connection, const QList<CoderId> &coders);
/// Every passage with its quote, by id.
[[nodiscard]] Result<QList<std::pair<Passage, QString>>> all(Connection &connection);

/// The passages of some letters with their quotes, letter by letter in the order given, by start, end and uuid.
[[nodiscard]] Result<QList<std::pair<Passage, QString>>> quotedOf(
    Connection &connection, std::span<const LetterId> letters);

/// How much all() would read: passages, and the characters of their quotes and memos.
struct Size
{
    qint64 passages = 0;
    qint64 characters = 0;
};
[[nodiscard]] Result<Size> size(Connection &connection);

/// How many passages each coder has in each letter, and how many each code has.
struct Counts
{
    QHash<std::pair<LetterId, CoderId>, qsizetype> ofCoder;
    QHash<TaskId, qsizetype> ofTask;
    QHash<DirectionId, qsizetype> ofDirection;
    QHash<ArgumentId, qsizetype> ofArgument;
};
[[nodiscard]] Result<Counts> counts(Connection &connection);
/// The same of those that are seen.
[[nodiscard]] Result<Counts> countsSeen(Connection &connection, const Sight &sight);

/// What a coder has in a letter: how many passages, and when the last of them was changed.
struct Share
{
    LetterId letter;
    CoderId coder;
    qsizetype passages = 0;
    QDateTime modified;
};
[[nodiscard]] Result<QList<Share>> shares(Connection &connection);

/// The passages that are the same as this one (core/model/samepassage.h), itself included if it is there, by id.
[[nodiscard]] Result<QList<Passage>> sameAs(Connection &connection, const Passage &passage);

/// Ids of the passages that carry something.
[[nodiscard]] Result<QList<PassageId>> withTask(Connection &connection, TaskId task);
[[nodiscard]] Result<QList<PassageId>> withDirection(Connection &connection, DirectionId direction);
[[nodiscard]] Result<QList<PassageId>> inLetter(Connection &connection, LetterId letter);

/// Rows of passage_argument: id, passage, argument, ordinal.
struct ArgumentRow
{
    qint64 id = 0;
    PassageId passage;
    ArgumentId argument;
    int ordinal = 0;
};
[[nodiscard]] Result<QList<ArgumentRow>> argumentRows(Connection &connection, PassageId passage);
[[nodiscard]] Result<QList<ArgumentRow>> argumentRows(Connection &connection, ArgumentId argument);

} // namespace PassageStore

} // namespace Kodeks
