// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/recovering/damagedfile.h"
#include "core/storage/recovering/storedpage.h"

#include <QHash>
#include <QStringList>
#include <functional>

namespace Kodeks {

/// The tables of a damaged file: which pages are whose, and the rows on those that can be read.
class StoredTables
{
public:
    using Visitor = std::function<void(const StoredRow &row)>;

    /// What a walk through a table came to.
    struct Walked
    {
        bool wasThere = false;   ///< the file says where the table is
        qsizetype lostPages = 0; ///< which cannot be read; what lay behind an inner one is not counted
        qsizetype lostRows = 0;  ///< that cannot be read, on pages that can

        [[nodiscard]] bool isWhole() const { return wasThere && lostPages == 0 && lostRows == 0; }
    };

    explicit StoredTables(DamagedFile &file);

    /// The statements by which the schema was made, of what it has that can be read, by name.
    [[nodiscard]] const QHash<QString, QString> &statements() const { return m_statements; }
    /// Whether all of the schema can be read.
    [[nodiscard]] bool hasSchema() const { return m_schemaWhole; }
    /// Hands over the rows of a table, in their order as far as it is whole.
    Walked each(const QString &table, const Visitor &visit);
    /// Goes through all that nobody has asked for, so that it is known whose its pages are.
    void passOverRest();
    /// Pages with rows that no table is known to have, each handed over once. After passOverRest().
    void eachStray(const std::function<void(const StoredPage &page)> &visit);

private:
    void readSchema();
    void note(const StoredRow &row);
    Walked walk(quint32 root, const Visitor &visit);

    DamagedFile &m_file;
    QHash<QString, quint32> m_roots;
    QHash<QString, QString> m_statements;
    QSet<quint32> m_known; ///< pages of tables and indexes that were walked through
    QSet<QString> m_walked;
    bool m_schemaWhole = false;
};

} // namespace Kodeks
