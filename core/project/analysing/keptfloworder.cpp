// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/keptfloworder.h"

#include "core/project/project.h"
#include "core/storage/connection.h"
#include "core/storage/consultation/floworderstore.h"

namespace Kodeks {

Result<FlowOrder> keptFlowOrder(const Project &project)
{
    const auto connection = Connection::open(project.path(), Connection::Mode::Read);
    return connection ? FlowOrderStore::read(**connection, project.codebook()) : failed(connection);
}

} // namespace Kodeks
