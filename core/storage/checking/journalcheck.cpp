// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checking/journalcheck.h"

#include "core/storage/images/editabout.h"
#include "core/storage/images/jsonimage.h"
#include "core/storage/journalblocks.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace Kodeks {

namespace {

struct JournalCheckText
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

} // namespace

Result<QString> journalProblem(Connection &connection, EditId edit)
{
    return guarded(connection, [&]() -> Result<QString> {
        QJsonObject kept;
        {
            Statement row(connection, "SELECT about FROM edit WHERE id = ?");
            if (!row.bind(edit.value()).next())
                return QString();
            kept = objectFromJson(row.bytes(0));
        }
        EditAbout about;
        const auto read = JournalBlocks::each(connection, edit, [&about](const QList<TouchedRow> &rows) {
            for (const TouchedRow &row : rows)
                about.add(row);
            return true;
        });
        if (!read && read.error().kind != Error::Kind::Damaged)
            return failed(read);
        if (!read)
            return JournalCheckText::tr(
                "What edit %1 of the journal changed cannot be read, so that it cannot be undone.")
                .arg(edit.value());
        return about.json() == kept
            ? QString()
            : JournalCheckText::tr("What edit %1 of the journal is about does not follow from what it changed.")
                  .arg(edit.value());
    });
}

} // namespace Kodeks
