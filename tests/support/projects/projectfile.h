// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"
#include "core/storage/migrator.h"

#include <QTemporaryDir>

namespace Kodeks {

/// An empty project file with one writing connection, gone at the end of the scope.
class ProjectFile
{
public:
    ProjectFile()
    {
        auto opened = Connection::open(path(), Connection::Mode::Create);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_connection = *std::move(opened);
        if (const auto made = Migrator().migrate(*m_connection); !made)
            qFatal("%s", qPrintable(made.error().message));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("empty.kodeks")); }
    [[nodiscard]] Connection &connection() const { return *m_connection; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

} // namespace Kodeks
