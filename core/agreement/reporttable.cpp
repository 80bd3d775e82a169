// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/reporttable.h"

namespace Kodeks {

QList<QStringList> agreementTable(const AgreementReport &report, const QString &version)
{
    return {{unitName(report.unit), version}};
}

} // namespace Kodeks
