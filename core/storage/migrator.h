// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace Kodeks {

/// The schema's numbered, append-only steps (core/storage/schema/NNNN_reason.sql). A new file is made by running them
/// all.
class Migrator
{
public:
    /// The steps this program knows, in order; their number is the newest schema version it can read.
    Migrator();
    /// For tests: steps of their own, each the SQL of one version.
    explicit Migrator(QStringList steps);

    [[nodiscard]] int newest() const { return static_cast<int>(m_steps.size()); }
    /// Brings the file up to date, each step in one transaction. Refuses a newer file. Before the first step on a file
    /// that has data, a copy is made beside it ("NAME before version N.kodeks"); if that fails nothing is changed. A
    /// file that has lost its marks gets them again; room that the steps have made free is given back. Cancelled if
    /// `progress` says no: the steps that were done stay, the others leave nothing.
    [[nodiscard]] Result<> migrate(Connection &connection, const Progress &progress = {}) const;
    /// Whether the file can be used as it is: up to date; a newer or older one gives a sentence.
    [[nodiscard]] Result<> checkCurrent(Connection &connection) const;

    /// The schema's version; of a file that has lost it, the last step whose table, view or column it has.
    [[nodiscard]] Result<int> version(Connection &connection) const;

private:
    [[nodiscard]] Result<> restoreMarks(Connection &connection, int version) const;
    [[nodiscard]] Result<> backUp(Connection &connection, const Progress &progress) const;
    [[nodiscard]] Result<> runStep(Connection &connection, int version, const Progress &progress) const;

    QStringList m_steps;
    int m_packing = 0; ///< the step after which the journal is packed; 0: none
    int m_chaining = 0; ///< the one after which it is chained
};

} // namespace Kodeks
