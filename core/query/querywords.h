// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Kodeks {

/// The words in which a query's faults are told: QueryWords::tr().
struct QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

} // namespace Kodeks
