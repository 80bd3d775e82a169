// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/codesets.h"
#include "core/agreement/report.h"

#include <map>
#include <span>

namespace Kodeks {

/// Each code of one component on its own: which coders gave it, to how many units.
class CodeTable
{
public:
    explicit CodeTable(QList<Coder> coders);

    /// Units to which the coders gave the sets of those numbers.
    void add(std::span<const std::int32_t> setNumbers, qint64 times, const CodeSets &sets);

    /// Counts, figures and notes of one code; component, id and name are left to the caller.
    [[nodiscard]] CodeAgreement agreement(CodeKey key) const;

private:
    using Presence = std::vector<std::int32_t>; ///< per coder: 1 if that one gave the code, else 0

    [[nodiscard]] QStringList notes(const CodeAgreement &code, CodeKey key) const;

    QList<Coder> m_coders;
    qint64 m_units = 0;
    QHash<CodeKey, std::map<Presence, qint64>> m_given; ///< only units to which somebody gave the code
};

} // namespace Kodeks
