// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/checking/tablecheck.h"

#include "core/storage/images/table.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct TableCheckText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr const char *tablesNamed
    = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name = ? COLLATE NOCASE";

} // namespace

Result<> checkTables(Connection &connection)
{
    return guarded(connection, [&]() -> Result<> {
        QStringList names{u"content"_s, u"original"_s, u"section"_s, u"question"_s};
        for (int table = 0; table < tableCount; ++table) {
            const std::string_view name = tableName(static_cast<Table>(table));
            names.append(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        }
        for (const QString &name : std::as_const(names)) {
            Statement found(connection, tablesNamed);
            if (!found.bind(name).next() || found.number(0) != 1)
                return failure(Error::Kind::Damaged,
                    TableCheckText::tr("The project “%1” is damaged: its tables are not those of a project. Go back "
                                       "to a copy that is well.")
                        .arg(QFileInfo(connection.path()).fileName()),
                    name);
        }
        return {};
    });
}

} // namespace Kodeks
