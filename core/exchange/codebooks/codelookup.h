// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QHash>

namespace Kodeks {

/// Finds codes by what people write in tables: the id first, then the name (ignoring case), for a task also its path.
/// Where one name belongs to several codes it finds none, rather than the wrong one.
class CodeLookup
{
public:
    explicit CodeLookup(const Codebook &codebook);

    /// An invalid id where nothing, or more than one code, has that id or name.
    [[nodiscard]] TaskId task(const QString &text) const { return TaskId(find(m_tasks, text)); }
    [[nodiscard]] DirectionId direction(const QString &text) const;
    [[nodiscard]] ArgumentId argument(const QString &text) const { return ArgumentId(find(m_arguments, text)); }

private:
    struct Names
    {
        QHash<QString, qint64> ids;
        QHash<QString, qint64> names; ///< folded; 0 where several have it

        void add(qint64 key, const QString &id, const QStringList &names);
    };

    [[nodiscard]] static qint64 find(const Names &names, const QString &text);

    Names m_tasks;
    Names m_directions;
    Names m_arguments;
};

} // namespace Kodeks
