// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/edits/properties.h"
#include "core/project/edittext.h"
#include "core/project/workspace.h"
#include "core/storage/querying/querystore.h"

namespace Kodeks::Edits {

using namespace Qt::StringLiterals;

Edit saveQuery(const SavedQuery &query)
{
    const SavedQuery kept{query.name.simplified(), query.expression.trimmed(), query.note};
    return {u"save-query"_s, {{u"name"_s, kept.name}}, [kept](Workspace &workspace) -> Result<> {
        if (kept.name.isEmpty())
            return failure(Error::Kind::Invalid, EditText::tr("Give the query a name, so that it can be found again."));
        return writeProperty(workspace, QueryStore::savedName(kept.name), QueryStore::savedValue(kept));
    }};
}

Edit removeQuery(const QString &name)
{
    return {u"remove-query"_s, {{u"name"_s, name}}, [name](Workspace &workspace) -> Result<> {
        const auto saved = QueryStore::saved(workspace.connection());
        if (!saved)
            return failed(saved);
        if (!std::ranges::contains(*saved, name, &SavedQuery::name))
            return failure(Error::Kind::NotFound, EditText::tr("There is no saved query “%1”.").arg(name));
        return writeProperty(workspace, QueryStore::savedName(name), {});
    }};
}

} // namespace Kodeks::Edits
