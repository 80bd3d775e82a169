// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/report/agreementreport.h"

#include <QHash>

namespace Kodeks {

/// Where in a report's letters the coders first differ about a component or one of its codes.
class CodePlaces
{
public:
    explicit CodePlaces(const AgreementReport &report);

    [[nodiscard]] std::optional<AgreementPlace> of(Component component) const;
    [[nodiscard]] std::optional<AgreementPlace> of(Component component, const QString &codeId) const;

private:
    QHash<std::pair<Component, QString>, AgreementPlace> m_first; ///< the component's own under no code
};

} // namespace Kodeks
