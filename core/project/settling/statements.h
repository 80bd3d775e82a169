// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/codebook.h"
#include "core/model/passage.h"

#include <QHash>

namespace Kodeks {

class Connection;

/// What passages say, in words that every copy of a project writes alike: a JSON array of start, end and the uuids of
/// task, direction and (sorted) arguments. Certainty and memo are not part of it.
class Statements
{
public:
    explicit Statements(const Codebook &codebook);
    /// Also knows codes by the uuids they had before copies were brought together.
    [[nodiscard]] static Result<Statements> read(Connection &connection, const Codebook &codebook);

    [[nodiscard]] QString of(const Passage &passage) const;
    /// Whether a passage still says what it said when `statement` was written.
    [[nodiscard]] bool holds(const QString &statement, const Passage &passage) const;

private:
    QHash<TaskId, QString> m_tasks; ///< uuids
    QHash<DirectionId, QString> m_directions;
    QHash<ArgumentId, QString> m_arguments;
    QHash<QString, QString> m_formerly; ///< uuids codes had, and the ones they have
};

} // namespace Kodeks
