// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/querycontroller.h"

#include "ui/panels/agreement/agreementpanel.h"
#include "ui/panels/conclude/concludepanel.h"
#include "ui/panels/lists/passagespanel.h"
#include "ui/panels/overview/overviewpanel.h"

namespace Kodeks {

QueryController::QueryController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.passages, &PassagesPanel::queryChanged, this, &QueryController::setQuery);
    connect(parts.conclude, &ConcludePanel::queryChanged, this, &QueryController::setQuery);
    connect(parts.overview, &OverviewPanel::allWanted, this, [this] { setQuery({}); });
    connect(parts.agreement, &AgreementPanel::allWanted, this, [this] { setQuery({}); });
}

void QueryController::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) == query)
        return;
    m_parts.passages->setQuery(query);
    m_parts.conclude->setQuery(query);
    m_parts.overview->setQuery(query);
    m_parts.agreement->setQuery(query);
    emit changed(query);
}

} // namespace Kodeks
