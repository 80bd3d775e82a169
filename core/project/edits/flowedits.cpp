// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/flowedits.h"

#include "core/project/edits/properties.h"
#include "core/project/workspace.h"
#include "core/storage/codebookstore.h"
#include "core/storage/consultation/floworderstore.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

Edit setFlowOrder(const FlowOrder &order)
{
    return {u"set-flow-order"_s, {}, [order](Workspace &workspace) -> Result<> {
        const auto codebook = workspace.codebook();
        if (!codebook)
            return failed(codebook);
        const auto old = readProperty(workspace.connection(), FlowOrderStore::name());
        if (!old)
            return failed(old);
        const QString value = FlowOrderStore::value(order, *codebook);
        return value == old->value ? Result<>() : writeProperty(workspace, FlowOrderStore::name(), value);
    }};
}

} // namespace Kodeks::Edits
