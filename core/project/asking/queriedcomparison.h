// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/passages/agreementinput.h"
#include "core/base/result.h"
#include "core/query/condition.h"

#include <QSet>

namespace Kodeks {

class Project;

/// A query as the scope of an agreement: the passages that fulfil it are what the coders have coded, and nothing else.
/// What its form rules out for every passage is not compared: letters are left out, codes are not available
/// (core/query/conditionreach.h). Units stay as they are.
class QueriedComparison
{
public:
    /// Errors: those of conditionOf(); Invalid where the query finds passages of some of these coders by their name and
    /// not of the others, since then nobody can be found to agree.
    [[nodiscard]] static Result<QueriedComparison> read(
        const Project &project, const QString &query, const QList<Coder> &coders);

    [[nodiscard]] bool mayHold(LetterId letter) const;
    /// Leaves the passages and codes of it, and the query itself in `input`.
    void restrict(AgreementInput &input) const;

private:
    QueriedComparison() = default;

    QString m_query;
    Condition m_condition;
    QSet<PassageId> m_passages;
};

} // namespace Kodeks
